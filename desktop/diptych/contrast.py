"""What does not agree inside a link: numbers, dates, names, negation, key terms.

Works on the word-level differences between the two ends. Precise rather than many: a
change is a contrast only where the words around it agree, and another form of the same
word never is one. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left
from dataclasses import dataclass

from diptych.align.edits import Step, plain_steps, word_span
from diptych.align.likeness import likeness
from diptych.align.model import (
    Contrast,
    ContrastKind,
    EditKind,
    Link,
    LinkKind,
    LinkSize,
)
from diptych.align.rarity import (
    CONTENT_BITS,
    background,
    background_bits,
    list_language,
)
from diptych.contrast_words import MONTHS, NEGATIONS, NUMBER_WORDS
from diptych.text.analysis import Analysis
from diptych.text.span import Span

_MOST_WORDS = 4
"""A longer replacement is another wording, not another value."""

_TERM_BITS = 11.0
"""A word of a formula that counts as its key term is at least so rare."""

_CONTEXT_WORDS = 6
"""So many words before and after a change are looked at."""

_STRONG_RUN = 3
_STRONG_CONTENT = 2
"""A shared formula has so many words and content words at least."""

_SAME_START = 5
"""Words longer than this that begin with the same three letters are built alike."""

_CONTEXT = {
    ContrastKind.TERM: 2,
    ContrastKind.NAME: 2,
    ContrastKind.NEGATION: 2,
}
"""So many content words around a change agree; 1 is enough for other kinds."""


@dataclass(frozen=True, slots=True)
class _Change:
    """The word numbers of one changed place, and how many words around it agree.

    ``edge`` is true where the change opens or closes the link, so that words agree on
    one side of it only: enough for a value, and not for a term or a name.
    """

    a: range
    b: range
    context: int
    edge: bool = False


def find_contrasts(a: Analysis, b: Analysis, link: Link) -> tuple[Contrast, ...]:
    """Return the contrasts inside a link, in reading order.

    A passage has those of the sentences inside it, so it has none of its own.
    """
    if link.size is LinkSize.PASSAGE or link.kind is LinkKind.VERBATIM:
        return ()
    language = list_language(a, b)
    in_a, in_b = _words(a, link.a), _words(b, link.b)
    found: list[Contrast] = []
    for choices in _changes(a, b, in_a, in_b, language):
        for change in choices:
            kind = _kind(a, b, change, language)
            if kind is None or change.context < _CONTEXT.get(kind, 1):
                continue
            if change.edge and kind in (ContrastKind.TERM, ContrastKind.NAME):
                continue
            span_a = word_span(a, change.a, in_a.start)
            span_b = word_span(b, change.b, in_b.start)
            found.append(Contrast(kind, span_a, span_b))
            break
    return tuple(found)


def _changes(
    a: Analysis, b: Analysis, words_a: range, words_b: range, language: str
) -> list[list[_Change]]:
    """Return, for each place that changed, what may be the contrast, whole first.

    Another form of the same word ("Ukraine", "Ukrainian") agrees.
    """
    steps = plain_steps(a, b, words_a, words_b)
    equal = EditKind.EQUAL
    agree = [step[0] is equal or _agrees(a, b, step, language) for step in steps]
    changes: list[list[_Change]] = []
    last = len(steps) - 1
    for index, step in enumerate(steps):
        lonely = not (index and agree[index - 1]) and not (
            index < last and agree[index + 1]
        )
        # Where nothing around a change agrees, it is no contrast of any kind.
        if lonely or agree[index]:
            continue
        before, after = _before(steps, agree, index), _after(steps, agree, index)
        known = _content(a, before, language), _content(a, after, language)
        if not any(known):
            continue
        _, a_first, a_end, b_first, b_end = step
        in_a, in_b = range(a_first, a_end), range(b_first, b_end)
        choices: list[_Change] = []
        inside = (before or not index) and (after or index == last)
        if inside and max(len(in_a), len(in_b)) <= _MOST_WORDS:
            edge = not before or not after
            choices.append(_Change(in_a, in_b, sum(known), edge))
        if len(after) >= _STRONG_RUN and known[1] >= _STRONG_CONTENT:
            choices += _beside(a, b, in_a, in_b, known[1], last=True)
        if len(before) >= _STRONG_RUN and known[0] >= _STRONG_CONTENT:
            choices += _beside(a, b, in_a, in_b, known[0], last=False)
        if choices:
            changes.append(choices)
    return changes


def _agrees(a: Analysis, b: Analysis, step: Step, language: str) -> bool:
    """Tell whether a change puts another form for a word."""
    _, a_first, a_end, b_first, b_end = step
    if a_end - a_first != 1 or b_end - b_first != 1:
        return False
    in_a, in_b = range(a_first, a_end), range(b_first, b_end)
    return _same_words(a, b, in_a, in_b, language)


def _content(a: Analysis, words: range, language: str) -> int:
    """Count the content words."""
    count = 0
    for stem in a.stems[words.start : words.stop]:
        if background_bits(stem, language) >= CONTENT_BITS:
            count += 1
    return count


def _beside(
    a: Analysis, b: Analysis, in_a: range, in_b: range, context: int, *, last: bool
) -> list[_Change]:
    """Return the one word of a long change that stands next to a shared formula.

    "reaching a political | settlement of the crisis" and "However, a peaceful |
    settlement of the crisis": the words beside the formula face each other where the
    words beyond them are equal as well, or where both are built alike
    ("non-alignment", "non-alliance").
    """
    if not in_a or not in_b:
        return []
    x, y = (in_a[-1], in_b[-1]) if last else (in_a[0], in_b[0])
    beyond_x, beyond_y = (x - 1, y - 1) if last else (x + 1, y + 1)
    one, two = a.norms[x], b.norms[y]
    alike = min(len(one), len(two)) > _SAME_START and one[:3] == two[:3]
    facing = (
        0 <= min(beyond_x, beyond_y)
        and beyond_x < len(a.norms)
        and beyond_y < len(b.norms)
        and a.norms[beyond_x] == b.norms[beyond_y]
    )
    if not alike and not facing:
        return []
    return [_Change(range(x, x + 1), range(y, y + 1), context)]


def _before(steps: list[Step], agree: list[bool], index: int) -> range:
    """Return up to six words of A before a change that agree without a break."""
    end = first = steps[index].a_first
    while index > 0 and agree[index - 1] and end - first < _CONTEXT_WORDS:
        index -= 1
        first = steps[index].a_first
    return range(max(first, end - _CONTEXT_WORDS), end)


def _after(steps: list[Step], agree: list[bool], index: int) -> range:
    """Return up to six words of A after a change that agree without a break."""
    first = end = steps[index].a_end
    while index + 1 < len(steps) and agree[index + 1] and end - first < _CONTEXT_WORDS:
        index += 1
        end = steps[index].a_end
    return range(first, min(end, first + _CONTEXT_WORDS))


def _words(analysis: Analysis, span: Span) -> range:
    """Return the numbers of the words inside a span."""
    first = bisect_left(analysis.starts, span.start)
    return range(first, bisect_left(analysis.starts, span.end, first))


def _kind(
    a: Analysis, b: Analysis, change: _Change, language: str
) -> ContrastKind | None:
    """Tell what kind of contrast a change is, if it is one."""
    norms_a = [a.norms[word] for word in change.a]
    norms_b = [b.norms[word] for word in change.b]
    if _negates(norms_a, language) != _negates(norms_b, language):
        return ContrastKind.NEGATION
    if not norms_a or not norms_b:
        return None
    values_a, values_b = _values(norms_a), _values(norms_b)
    if values_a and values_b:
        if values_a == values_b:
            return None
        dated = any(_dates(value) for value in values_a + values_b) or (
            _beside_month(a, change.a) and _beside_month(b, change.b)
        )
        return ContrastKind.DATE if dated else ContrastKind.NUMBER
    if _same_words(a, b, change.a, change.b, language):
        return None
    if _is_name(a, change.a) and _is_name(b, change.b):
        return ContrastKind.NAME
    rare = all(
        len(words) == 1
        and background_bits(side.stems[words[0]], language) >= _TERM_BITS
        for side, words in ((a, change.a), (b, change.b))
    )
    return ContrastKind.TERM if rare else None


def _negates(norms: list[str], language: str) -> bool:
    """Tell whether an odd number of negations stands among the words."""
    negations = NEGATIONS.get(language, frozenset())
    return sum(norm in negations or norm.endswith("n't") for norm in norms) % 2 == 1


def _values(norms: list[str]) -> list[str]:
    """Return the numbers and months among the words, number words as digits."""
    return [
        NUMBER_WORDS.get(norm, norm)
        for norm in norms
        if norm[:1].isdigit() or norm in NUMBER_WORDS or norm in MONTHS
    ]


def _dates(value: str) -> bool:
    """Tell whether a value is a month or a year."""
    year = len(value) == 4 and value.isdigit() and "1000" <= value <= "2100"
    return value in MONTHS or year


def _beside_month(analysis: Analysis, words: range) -> bool:
    """Tell whether a month, or "May" with its capital, stands next to the words."""
    for word in (words.start - 1, words.stop):
        if 0 <= word < len(analysis.norms):
            norm = analysis.norms[word]
            first = analysis.document.text[analysis.starts[word]]
            if norm in MONTHS or (norm == "may" and first.isupper()):
                return True
    return False


def _same_words(
    a: Analysis, b: Analysis, in_a: range, in_b: range, language: str
) -> bool:
    """Tell whether a word of one side is a form of a word of the other."""
    listed = background(language)
    stems_b = [b.stems[word] for word in in_b]
    for word in in_a:
        stem = a.stems[word]
        for other in stems_b:
            known = stem in listed and other in listed
            if stem == other or likeness(stem, other, listed=known):
                return True
    return False


def _is_name(analysis: Analysis, words: range) -> bool:
    """Tell whether all words are written with a capital inside their sentence."""
    text, starts = analysis.document.text, analysis.starts
    return all(
        text[starts[word]].isupper()
        and word > analysis.sentences[analysis.sentence_of[word]].first_word
        for word in words
    )

"""Words that both ends of a link hold, but not in the same order.

An alignment of words keeps one order, so of two names that change places one seems
to be lost and found again. Here the words that differ are searched for runs that
stand at the other end too. No Qt; offsets follow ``diptych.text.span``.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from diptych.align.model import Edit, EditKind, Link
from diptych.text.document import Document
from diptych.text.language import detect_language
from diptych.text.normal import normal_form
from diptych.text.span import Span
from diptych.text.stemming import stem
from diptych.text.words import find_words

_MOST_WORDS = 1500
"""Differing words of one end; a link of more is left as it is."""

_SAMPLE = 20_000
"""Characters that the language of a text is told by."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A run of words that both ends hold at different places in their order."""

    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class _Word:
    span: Span
    norm: str
    run: int


def find_moved(link: Link, a: Document, b: Document) -> tuple[Moved, ...]:
    """Return the runs of words of a link that were moved, in the order of A.

    Longer runs are matched first, and each word once. A run counts when one of its
    words is no function word of the language. Costs time for each pair of equal
    words among those that differ.
    """
    left = _differing(link.evidence.edits, a.text, lambda edit: edit.a)
    right = _differing(link.evidence.edits, b.text, lambda edit: edit.b)
    if not left or not right or max(len(left), len(right)) > _MOST_WORDS:
        return ()
    language = _language(a)
    free_left, free_right = [True] * len(left), [True] * len(right)
    moved: list[Moved] = []
    for length, i, j in _common_runs(left, right):
        first, last = slice(i, i + length), slice(j, j + length)
        if not (all(free_left[first]) and all(free_right[last])):
            continue
        if not any(_tells(word.norm, language) for word in left[first]):
            continue
        free_left[first] = free_right[last] = [False] * length
        moved.append(
            Moved(
                Span(left[i].span.start, left[i + length - 1].span.end),
                Span(right[j].span.start, right[j + length - 1].span.end),
            )
        )
    return tuple(sorted(moved, key=lambda one: one.a))


def _differing(
    edits: Iterable[Edit], text: str, end: Callable[[Edit], Span]
) -> list[_Word]:
    """List the words of one end that are not in common where they stand.

    ``run`` grows wherever words in common lie between two of them.
    """
    words: list[_Word] = []
    run = 0
    for edit in edits:
        span = end(edit)
        if edit.kind is EditKind.EQUAL:
            run += 1
            continue
        words += [
            _Word(found, normal_form(found.slice(text)), run)
            for found in find_words(text, span.start, span.end)
        ]
    return words


def _common_runs(left: list[_Word], right: list[_Word]) -> list[tuple[int, int, int]]:
    """Return length and both places of every common run and its tails.

    Longest first, then by place: what is left of a run whose words are taken can
    still be matched by a shorter one.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for j, word in enumerate(right):
        places[word.norm].append(j)
    lengths: dict[tuple[int, int], int] = {}
    for i in range(len(left) - 1, -1, -1):
        for j in places.get(left[i].norm, ()):
            goes_on = (
                (i + 1, j + 1) in lengths
                and left[i].run == left[i + 1].run
                and right[j].run == right[j + 1].run
            )
            lengths[i, j] = 1 + (lengths[i + 1, j + 1] if goes_on else 0)
    runs = [
        (shorter, i, j)
        for (i, j), length in lengths.items()
        for shorter in range(1, length + 1)
    ]
    return sorted(runs, key=lambda run: (-run[0], run[1], run[2]))


def _tells(norm: str, language: str) -> bool:
    """Tell whether a word is more than grammar."""
    # What the aligner needs must not come before the first texts are on screen.
    from diptych.align.rarity import CONTENT_BITS, background_bits

    return background_bits(stem(norm, language), language) >= CONTENT_BITS


def _language(document: Document) -> str:
    known = document.language or detect_language(document.text[:_SAMPLE]) or ""
    return known.split("-")[0].lower()

"""Finding words in an essay: what a reader types, and where it stands.

A query is words in their order inside one sentence. ``*`` stands for any letters
(``align*``), alone for any word (``strategic *``); ``|`` parts alternatives. Case,
hyphens, quotes and accents of typing are folded as ``diptych.text.normal`` says; with
``stems`` the inflected forms and spellings of a word are found, too. No Qt. Offsets
follow ``diptych.text.span``.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from diptych.errors import Cancelled
from diptych.text.analysis import Analysis
from diptych.text.normal import normal_form
from diptych.text.span import Span
from diptych.text.stemming import stem
from diptych.text.words import find_words

_STARS = re.compile(r"\*+")
_ANY = ".*"
_WORDS_BETWEEN_ASKS = 100_000


@dataclass(frozen=True, slots=True)
class Found:
    """Where a query was found, in reading order.

    ``problem`` is one sentence for the reader where the query could not be asked,
    and ``spans`` is empty then.
    """

    spans: tuple[Span, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a query: a form to be met, or a pattern of normal forms."""

    form: str = ""
    pattern: re.Pattern[str] | None = None


def literal_query(words: str) -> str:
    """Return the query that finds ``words`` as they are: nothing in it is a sign."""
    return " ".join(re.sub(r"[*|]", " ", words).split())


def query_problem(query: str) -> str:
    """Say in one sentence why a query cannot be asked, "" where it can."""
    if not query.strip():
        return "Type a word or a phrase to search for."
    alternatives = _parse(query)
    if not all(alternatives):
        return f"“{query.strip()}” asks for no word."
    if any(all(_is_any(word) for word in words) for words in alternatives):
        return "A star needs a letter or a word beside it."
    return ""


def search(
    analysis: Analysis,
    query: str,
    *,
    stems: bool = False,
    should_cancel: Callable[[], bool] | None = None,
) -> Found:
    """Find a query in one document.

    Each span goes from the first to the last of its words. Hits of the alternatives
    at one place are one hit, the longest; otherwise hits may overlap. Cost: linear in
    the words for each alternative, about 50 ms for a million. Raises Cancelled.
    """
    problem = query_problem(query)
    if problem:
        return Found(problem=problem)
    ends: dict[int, int] = {}
    for words in _parse(query):
        for first, last in _places(analysis, words, stems, should_cancel):
            ends[first] = max(last, ends.get(first, 0))
    return Found(
        tuple(
            Span(analysis.starts[first], analysis.ends[last])
            for first, last in sorted(ends.items())
        )
    )


def _parse(query: str) -> list[tuple[_Word, ...]]:
    """Return the words of each alternative."""
    return [tuple(_words(part)) for part in query.split("|")]


def _words(part: str) -> Iterator[_Word]:
    for token in part.split():
        if "*" in token:
            pieces = _STARS.split(token)
            forms = [re.escape(normal_form(one)) if one else "" for one in pieces]
            yield _Word(pattern=re.compile(_ANY.join(forms), re.DOTALL))
            continue
        for span in find_words(token):
            yield _Word(form=normal_form(span.slice(token)))


def _is_any(word: _Word) -> bool:
    return word.pattern is not None and word.pattern.pattern == _ANY


def _places(
    analysis: Analysis,
    words: tuple[_Word, ...],
    stems: bool,
    should_cancel: Callable[[], bool] | None,
) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of every place that meets ``words``."""
    wanted = [_accepted(analysis, word, stems) for word in words]
    columns = [_column(analysis, word, stems) for word in words]
    # A star says nothing of where to look, so the search starts at another word.
    anchor = next(i for i, word in enumerate(words) if not _is_any(word))
    accepted, column = wanted[anchor], columns[anchor]
    sentence_of, count = analysis.sentence_of, len(words)
    for base in range(0, len(column), _WORDS_BETWEEN_ASKS):
        if should_cancel is not None and should_cancel():
            raise Cancelled
        piece = column[base : base + _WORDS_BETWEEN_ASKS]
        for place in [i for i, form in enumerate(piece, base) if form in accepted]:
            first, last = place - anchor, place - anchor + count - 1
            if first < 0 or last >= len(column):
                continue
            if sentence_of[first] == sentence_of[last] and all(
                columns[i][first + i] in wanted[i] for i in range(count)
            ):
                yield first, last


def _column(analysis: Analysis, word: _Word, stems: bool) -> list[str]:
    return analysis.stems if stems and word.pattern is None else analysis.norms


def _accepted(analysis: Analysis, word: _Word, stems: bool) -> frozenset[str]:
    """Return the forms of a document that a word of a query is met by."""
    if word.pattern is not None:
        fits = word.pattern.fullmatch
        return frozenset(form for form in set(analysis.norms) if fits(form))
    if stems:
        return frozenset((stem(word.form, analysis.language),))
    return frozenset((word.form,))

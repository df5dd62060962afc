"""Key words in context: the lines of a concordance over both essays.

A line is a place with the words before and after it in its paragraph, all as ranges
of the essay, so that nothing is copied until it is shown. Sorting, counting and what
is put on the clipboard are here; where a typed query stands is found in
``diptych.view.word_search``. No Qt. Offsets follow ``diptych.text.span``.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diptych.comparison import Comparison
from diptych.text.document import BlockRole, Document
from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.text.analysis import Analysis

WORDS_BESIDE = 14
"""Words of context on either side."""

_MOST_CHARACTERS = 13
"""Characters for each word of context, where a script sets no spaces."""

_FIRST_CJK = "\u2e80"
_MARKS = "\u00ad\u0300\u0301\u0306\u0308"
"""Signs inside a word: the soft hyphen and accents that stand alone."""

_SORT_REACH = 60
_SORT_WORDS = 3
_RUN = re.compile(r"\S+")
_WORD = re.compile(r"\w+")
_NUMBERED = (BlockRole.PARAGRAPH, BlockRole.QUOTATION, BlockRole.LIST_ITEM)
_TEXT_BEFORE, _TEXT_AFTER = 58, 62


class Order(StrEnum):
    """What the lines are sorted by."""

    PLACE = "place"
    BEFORE = "word before"
    KEY = "key word"
    AFTER = "word after"


@dataclass(frozen=True, slots=True)
class Line:
    """One place: the key words, and their context inside the paragraph.

    ``paragraph`` counts the paragraphs, quotations and list items of the essay from
    1; it is 0 in a heading, a note or a reference, which ``place`` names. ``theme`` is
    the id of the theme that the place was found by, "" for words.
    """

    side: Side
    key: Span
    before: Span
    after: Span
    paragraph: int
    place: str
    theme: str = ""


class Places:
    """Where things stand in one document: its paragraphs, numbered once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._starts = [block.span.start for block in document.blocks]
        self._numbers: list[int] = []
        count = 0
        for block in document.blocks:
            count += block.role in _NUMBERED
            self._numbers.append(count if block.role in _NUMBERED else 0)

    def line(self, side: Side, key: Span, theme: str = "") -> Line:
        """Return the line of a place; the context ends where the paragraph does."""
        text = self.document.text
        first = self._block(key.start)
        last = self._block(max(key.start, key.end - 1))
        begin = self.document.blocks[first].span.start if first >= 0 else 0
        stop = self.document.blocks[last].span.end if last >= 0 else len(text)
        number = self._numbers[first] if first >= 0 else 0
        return Line(
            side,
            key,
            Span(_words_before(text, begin, key.start), key.start),
            Span(key.end, _words_after(text, key.end, max(stop, key.end))),
            number,
            f"¶ {number}" if number else self._role(first),
            theme,
        )

    def _block(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _role(self, block: int) -> str:
        return self.document.blocks[block].role.value if block >= 0 else ""


def theme_lines(
    comparison: Comparison,
    themes: Iterable[str],
    kept: frozenset[tuple[Side, Coded]] | None = None,
) -> dict[Side, tuple[Line, ...]]:
    """Return the lines of every coded span that carries one of these themes.

    In reading order, and only those of ``kept`` unless it is None. Costs some
    microseconds for each span.
    """
    wanted = frozenset(themes)
    sides = (
        (Side.LEFT, comparison.a, comparison.themes_a),
        (Side.RIGHT, comparison.b, comparison.themes_b),
    )
    found = {}
    for side, document, coded in sides:
        places = Places(document)
        found[side] = tuple(
            places.line(side, one.span, one.theme)
            for one in coded
            if one.theme in wanted and (kept is None or (side, one) in kept)
        )
    return found


def word_lines(
    analyses: dict[Side, "Analysis"],
    query: str,
    *,
    stems: bool,
    should_cancel: Callable[[], bool] | None = None,
) -> dict[Side, tuple[Line, ...]]:
    """Return the lines of what a query finds, none where it cannot be asked.

    Raises Cancelled.
    """
    from diptych.view.word_search import search

    found = {}
    for side, analysis in analyses.items():
        hits = search(analysis, query, stems=stems, should_cancel=should_cancel)
        places = Places(analysis.document)
        found[side] = tuple(places.line(side, span) for span in hits.spans)
    return found


def sort_lines(
    lines: Iterable[Line], text: str, order: Order, *, falling: bool = False
) -> list[Line]:
    """Sort the lines of one essay; ties, and equal words, stand in reading order.

    Words are compared without case and accents, the one next to the key words first
    and then the two beyond it. The same in every locale. Cost: n log n, a few
    microseconds for each line.
    """
    in_order = sorted(lines, key=lambda line: (line.key, line.theme))
    if order is Order.PLACE:
        return in_order[::-1] if falling else in_order
    return sorted(
        in_order, key=lambda line: sort_key(line, text, order), reverse=falling
    )


def sort_key(line: Line, text: str, order: Order) -> tuple[str, ...]:
    """Return what a line is sorted by, whichever essay it comes from."""
    if order is Order.PLACE:
        return ()
    if order is Order.BEFORE:
        start = max(line.before.start, line.before.end - _SORT_REACH)
        words = _WORD.findall(text, start, line.before.end)[-_SORT_WORDS:][::-1]
    elif order is Order.AFTER:
        end = min(line.after.end, line.after.start + _SORT_REACH)
        words = _WORD.findall(text, line.after.start, end)[:_SORT_WORDS]
    else:
        words = _WORD.findall(text, line.key.start, line.key.end)
    return tuple(_folded(word) for word in words)


def whole_words(text: str, span: Span) -> Span:
    """Return ``span`` widened over the words that it cuts, blanks at its ends left out.

    Chinese characters and others that are words by themselves are not joined.
    """
    words = span.slice(text)
    start = span.start + len(words) - len(words.lstrip())
    end = max(start, span.end - (len(words) - len(words.rstrip())))
    if start == end:
        return Span(start, start)
    while start and _joined(text[start - 1]) and _joined(text[start]):
        start -= 1
    while end < len(text) and _joined(text[end]) and _joined(text[end - 1]):
        end += 1
    return Span(start, end)


def _joined(letter: str) -> bool:
    return (letter.isalnum() and letter < _FIRST_CJK) or letter in _MARKS


def one_line(text: str, span: Span) -> str:
    """Return a stretch of an essay with every run of white space as one space."""
    return " ".join(span.slice(text).split())


def as_table(
    lines: Sequence[Line],
    documents: dict[Side, Document],
    *,
    labels: dict[str, str] | None = None,
) -> str:
    """Return the lines as tab-separated values with a head, for a spreadsheet.

    ``labels`` names the themes; with it there is a column for them.
    """
    head = ["Essay", "Title", "Place", "Before", "Key words", "After"]
    rows = [[*head, "Theme"] if labels else head]
    for line in lines:
        document = documents[line.side]
        parts = (line.before, line.key, line.after)
        row = [line.side.value, " ".join(document.title.split()), line.place]
        row += [one_line(document.text, part) for part in parts]
        if labels:
            row.append(labels.get(line.theme, line.theme))
        rows.append(row)
    return "".join("\t".join(row) + "\n" for row in rows)


def as_text(lines: Sequence[Line], documents: dict[Side, Document]) -> str:
    """Return the lines as plain text, the key words of all of them in one column."""
    rows = []
    for line in lines:
        text = documents[line.side].text
        before = one_line(text, line.before)[-_TEXT_BEFORE:]
        after = one_line(text, line.after)[:_TEXT_AFTER]
        gap = " " if text[line.key.end : line.key.end + 1].isspace() else ""
        place = f"{line.side.value} {line.place}"
        key = one_line(text, line.key)
        rows.append(
            f"{place:<12} {before:>{_TEXT_BEFORE}} [{key}]{gap}{after}".rstrip()
        )
    return "".join(f"{row}\n" for row in rows)


def _words_before(text: str, begin: int, end: int) -> int:
    """Return where the last words of ``text[begin:end]`` start."""
    start = max(begin, end - WORDS_BESIDE * _MOST_CHARACTERS)
    runs = list(_RUN.finditer(text, start, end))
    if not runs:
        return end
    # The first run may be the tail of a longer word, which is left out.
    whole = start == begin or text[start - 1].isspace() or len(runs) == 1
    kept = (runs if whole else runs[1:])[-WORDS_BESIDE:]
    return kept[0].start()


def _words_after(text: str, start: int, stop: int) -> int:
    """Return where the first words of ``text[start:stop]`` end."""
    end = min(stop, start + WORDS_BESIDE * _MOST_CHARACTERS)
    runs = list(_RUN.finditer(text, start, end))
    if not runs:
        return start
    whole = end == stop or text[end].isspace() or len(runs) == 1
    kept = (runs if whole else runs[:-1])[:WORDS_BESIDE]
    return kept[-1].end()


def _folded(word: str) -> str:
    """Return a word without case and accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))

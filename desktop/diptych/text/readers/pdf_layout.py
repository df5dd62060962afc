"""From the lines of pages to paragraphs: columns, running heads, footnotes, headings.

A page knows only where signs stand. What repeats at the edge of pages is furniture;
small print with a number at the foot is a note; larger or bolder lines are headings;
the rest is read column by column and joined over line ends, columns and pages.
Furniture and notes follow the paragraph that they would otherwise cut in two.
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from diptych.text.document import BlockRole
from diptych.text.readers.flow import Flow
from diptych.text.readers.pdf_columns import Line, Sheet, Zone, find_zones
from diptych.text.readers.pdf_words import Joiner

__all__ = ["Line", "Sheet", "lay_out"]

_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,7}\b", re.IGNORECASE)
_NUMBER_ALONE = re.compile(
    r"(?:page|p\.|seite|стр\.?|第)?\s*[-–—|·]*\s*(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|из|de)\s*\d{1,4})?\s*[-–—|·页]*",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3}|[*†‡§]{1,2})[.)]?\s*(?=[^\W\d]|[“\"«‘(])"
)
_ITEM = re.compile(r"[•‣◦▪·●○■–*-]\s+\S|\(?\d{1,2}[.)]\s+\S|\([a-z]\)\s+\S")
_ENDS = '.!?…:;。！？；："”»’)]'
_EDGE_ROWS = 2
_FAR = 20_000.0
"""Points; no page is larger than 14,400. A number that is none is not within it."""

_SMALL = 0.93
_LARGE = 1.12
_LONGEST_HEADING = 200
_MOST_LEVELS = 6


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together, and how they are set."""

    lines: list[Line]
    zone: Zone
    role: BlockRole = BlockRole.PARAGRAPH

    @property
    def height(self) -> float:
        """Return the height of the print."""
        return max(line.height for line in self.lines)


@dataclass(slots=True)
class _Setter:
    """Collects paragraphs; furniture and notes wait for the end of a paragraph."""

    body: float
    paragraphs: list[_Paragraph] = field(default_factory=list)
    waiting: list[_Paragraph] = field(default_factory=list)
    current: _Paragraph | None = None

    def add(self, paragraph: _Paragraph) -> None:
        """Add a paragraph, or join it to the one that the last column broke off."""
        current = self.current
        if current is not None and _goes_on(current, paragraph, self.body):
            current.lines.extend(paragraph.lines)
            current.zone = paragraph.zone
            return
        self.close()
        self.current = paragraph

    def close(self) -> None:
        """End the current paragraph, and let what waited for that follow."""
        if self.current is not None:
            self.paragraphs.append(self.current)
            self.current = None
        self.paragraphs.extend(self.waiting)
        self.waiting.clear()


def lay_out(sheets: list[Sheet]) -> Flow:
    """Make blocks of the lines of all pages; about linear in their number."""
    sheets = [Sheet(s.width, s.height, _fit(s.lines)) for s in sheets]
    furniture = _running(sheets)
    body = _body_height(sheets, furniture)
    setter = _Setter(body)
    for sheet, edge in zip(sheets, furniture, strict=True):
        _set_sheet(sheet, edge, setter)
    setter.close()
    return _flow(setter.paragraphs, body)


def _fit(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Leave out lines without a sign, a height or a place; put mirrored ones right."""
    return tuple(
        replace(line, left=min(line.left, line.right), right=max(line.left, line.right))
        for line in lines
        if line.words.strip()
        and 0.5 < line.height < _FAR
        and all(-_FAR < x < _FAR for x in (line.left, line.right, line.base))
    )


def _set_sheet(sheet: Sheet, edge: frozenset[int], setter: _Setter) -> None:
    """Set one page: its head, its columns, its notes, its foot."""
    middle = sheet.height / 2
    for index in sorted(edge, key=lambda i: -sheet.lines[i].base):
        line = sheet.lines[index]
        if line.base > middle:
            setter.waiting.append(_furniture(line))
    inner = [line for index, line in enumerate(sheet.lines) if index not in edge]
    notes: list[_Paragraph] = []
    for zone in find_zones(inner, setter.body):
        text, small = _split_notes(zone, setter.body, sheet.height)
        for paragraph in _paragraphs(text, zone):
            setter.add(paragraph)
        notes.extend(_notes(small, zone))
    setter.waiting.extend(notes)
    for index in sorted(edge, key=lambda i: -sheet.lines[i].base):
        line = sheet.lines[index]
        if line.base <= middle:
            setter.waiting.append(_furniture(line))


def _furniture(line: Line) -> _Paragraph:
    return _Paragraph([line], Zone([line]), BlockRole.FURNITURE)


def _running(sheets: list[Sheet]) -> list[frozenset[int]]:
    """Find the running heads and page numbers.

    Either stands at the edge of pages again and again, numbers aside, or is a number
    alone.
    """
    edges = [_edge_rows(sheet) for sheet in sheets]
    seen = Counter(
        key
        for sheet, rows in zip(sheets, edges, strict=True)
        for key in {_key(sheet.lines[i].words) for i in rows}
    )
    least = 3 if len(sheets) > 3 else 2
    return [
        frozenset(
            index
            for index in rows
            if seen[_key(sheet.lines[index].words)] >= least
            or _NUMBER_ALONE.fullmatch(sheet.lines[index].words.strip())
        )
        for sheet, rows in zip(sheets, edges, strict=True)
    ]


def _edge_rows(sheet: Sheet) -> list[int]:
    """Return the lines of the first and last rows of a page, if near its edges."""
    order = sorted(range(len(sheet.lines)), key=lambda i: -sheet.lines[i].base)
    rows: list[list[int]] = []
    for index in order:
        line = sheet.lines[index]
        if rows and abs(sheet.lines[rows[-1][0]].base - line.base) < 0.5 * line.height:
            rows[-1].append(index)
        else:
            rows.append([index])
    top, foot = 0.85 * sheet.height, 0.15 * sheet.height
    return [
        index
        for number, row in enumerate(rows)
        for index in row
        if (number < _EDGE_ROWS and sheet.lines[index].base > top)
        or (number >= len(rows) - _EDGE_ROWS and sheet.lines[index].base < foot)
    ]


def _key(words: str) -> str:
    return _DIGITS.sub("#", " ".join(words.split()).casefold())


def _body_height(sheets: list[Sheet], furniture: list[frozenset[int]]) -> float:
    """Return the height in which most of the text is set."""
    weights: Counter[float] = Counter()
    for sheet, edge in zip(sheets, furniture, strict=True):
        for index, line in enumerate(sheet.lines):
            if index not in edge:
                weights[round(line.height * 2) / 2] += len(line.words)
    if not weights:
        return 12.0
    return max(weights, key=lambda height: (weights[height], -height))


def _split_notes(
    zone: Zone, body: float, height: float
) -> tuple[list[Line], list[Line]]:
    """Part a column into its text and the small print at its foot.

    Small print is a note only from a line on that opens with a number.
    """
    first = len(zone.lines)
    while first and zone.lines[first - 1].height < _SMALL * body:
        first -= 1
    while first < len(zone.lines):
        line = zone.lines[first]
        if _NOTE.match(line.words) and line.base < 0.6 * height:
            return zone.lines[:first], zone.lines[first:]
        first += 1
    return zone.lines, []


def _notes(lines: list[Line], zone: Zone) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    for line in lines:
        if found and not _NOTE.match(line.words):
            found[-1].lines.append(line)
        else:
            found.append(_Paragraph([line], zone, BlockRole.NOTE))
    return found


def _paragraphs(lines: list[Line], zone: Zone) -> list[_Paragraph]:
    """Part the lines of a column into paragraphs."""
    found: list[_Paragraph] = []
    for line in lines:
        if found and not _opens(found[-1].lines, line, zone):
            found[-1].lines.append(line)
        else:
            found.append(_Paragraph([line], zone))
    return found


def _opens(before: list[Line], line: Line, zone: Zone) -> bool:
    """Tell whether a line opens a paragraph."""
    last = before[-1]
    size = max(last.height, line.height)
    if abs(last.height - line.height) > 0.12 * size or last.bold != line.bold:
        return True
    if last.base - line.base > 1.35 * max(zone.leading, 0.9 * size):
        return True
    if _ITEM.match(line.words) and line.left <= before[0].left + 0.5 * size:
        return True
    if "\t" in line.words or "\t" in last.words:
        return True
    indent = line.left - last.left
    if indent > 0.7 * size and len(before) > 1:
        return True
    if indent > 0.7 * size and not _ITEM.match(before[0].words):
        # The second line of a paragraph stands left of the first, not right of it.
        return True
    short = last.right < zone.right - max(2.0 * size, 0.12 * (zone.right - zone.left))
    return short and last.words.rstrip()[-1] in _ENDS


def _goes_on(current: _Paragraph, following: _Paragraph, body: float) -> bool:
    """Tell whether a paragraph goes on in the next column or on the next page."""
    last, first = current.lines[-1], following.lines[0]
    if current.zone is following.zone:
        return False
    if abs(last.height - first.height) > 0.06 * body or last.bold != first.bold:
        return False
    if last.height > _LARGE * body or _ITEM.match(first.words) or "\t" in first.words:
        return False
    words = first.words.lstrip()
    if last.words.rstrip()[-1] not in _ENDS:
        return words[0].islower() or last.words.endswith("-") or _is_full(last, current)
    indented = first.left > following.zone.left + 0.7 * first.height
    return _is_full(last, current) and not indented and words[0].islower()


def _is_full(line: Line, paragraph: _Paragraph) -> bool:
    return line.right > paragraph.zone.right - 2.5 * line.height


def _flow(paragraphs: list[_Paragraph], body: float) -> Flow:
    """Give the paragraphs their roles and join their lines."""
    joiner = Joiner(line.words for p in paragraphs for line in p.lines)
    texts = [joiner.join([line.words for line in p.lines]) for p in paragraphs]
    heads = [
        _is_heading(paragraph, words, body)
        for paragraph, words in zip(paragraphs, texts, strict=True)
    ]
    sizes = sorted(
        {round(p.height) for p, head in zip(paragraphs, heads, strict=True) if head},
        reverse=True,
    )
    flow = Flow()
    for paragraph, words, head in zip(paragraphs, texts, heads, strict=True):
        if head:
            level = min(sizes.index(round(paragraph.height)) + 1, _MOST_LEVELS)
            flow.add(words, BlockRole.HEADING, level)
        else:
            flow.add(words, _role(paragraph, words))
    return flow


def _is_heading(paragraph: _Paragraph, words: str, body: float) -> bool:
    """Tell a heading: larger or bolder than the text, short, and no sentence."""
    if paragraph.role is not BlockRole.PARAGRAPH or len(words) > _LONGEST_HEADING:
        return False
    if not any(map(str.isalpha, words)) or "\t" in words:
        return False
    if paragraph.height > _LARGE * body:
        return len(paragraph.lines) <= 4 and words[-1] not in ".,;"
    bold = all(line.bold for line in paragraph.lines)
    return bold and len(paragraph.lines) <= 2 and words[-1] not in ".,;:"


def _role(paragraph: _Paragraph, words: str) -> BlockRole:
    if paragraph.role is not BlockRole.PARAGRAPH:
        return paragraph.role
    if _ITEM.match(words):
        return BlockRole.LIST_ITEM
    zone, lines = paragraph.zone, paragraph.lines
    indent = 1.2 * paragraph.height
    inset = all(line.left > zone.left + indent for line in lines)
    if inset and len(lines) > 1 and zone.lines[0] is not lines[0]:
        return BlockRole.QUOTATION
    return BlockRole.PARAGRAPH

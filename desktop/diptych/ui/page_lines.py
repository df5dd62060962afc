"""Lines of a paragraph: which one lies at a height, and which letter on it."""

import re
from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout, QTextLine

from diptych.ui.page_format import Setting

BASE_LINE = 0.8
"""How far down a line its base line lies, as a share of the distance of lines."""

_MARKER = re.compile(r"[\s\u200b]*(?:[-–—*+•‣·]|[(\[]?\w{1,4}[.)\]])[\s\u200b]+")


def marker_length(words: str) -> int:
    """Return how many characters of an item of a list are its sign or its number."""
    found = _MARKER.match(words)
    return found.end() if found is not None else 0


def break_lines(
    layout: QTextLayout,
    how: Setting,
    y: float,
    down: float,
    *,
    marker: int = 0,
    backwards: bool = False,
) -> float:
    """Break the lines of a paragraph from ``y`` on, ``down`` apart; return its end.

    The lines of an item of a list hang where its words begin, ``marker`` characters
    after its own beginning. ``backwards`` is read from the right.
    """
    layout.beginLayout()
    indent, hang = how.first, 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, how.width - indent))
        # From the right, an indent only takes from the width.
        x = how.left if backwards else how.left + indent
        base = y + BASE_LINE * how.line
        line.setPosition(QPointF(x, base - line.ascent()))
        if marker and not backwards and not line.lineNumber():
            hang = across(line, marker) - how.left
        y, indent = y + down, hang
    layout.endLayout()
    return y


def ranges(
    block: QTextBlock, selections: Sequence[tuple[int, int, QTextCharFormat]]
) -> list[QTextLayout.FormatRange]:
    """Return what of a paragraph is selected."""
    ranges = []
    begin, end = block.position(), block.position() + block.length()
    for start, stop, form in selections:
        if start < end and stop > begin:
            one = QTextLayout.FormatRange()
            one.start = max(start, begin) - begin
            one.length = min(stop, end) - begin - one.start
            one.format = form
            ranges.append(one)
    return ranges


def line_at(layout: QTextLayout, y: float, how: Setting) -> QTextLine | None:
    """Return the line of a paragraph at a height, the nearest one beside them."""
    count = layout.lineCount()
    if not count:
        return None
    number = int((y - how.above) // how.line) if how.line else 0
    return layout.lineAt(min(max(number, 0), count - 1))


def holds(line: QTextLine, point: QPointF, how: Setting) -> bool:
    """Tell whether a point lies on the letters of a line."""
    top = line.y() + line.ascent() - BASE_LINE * how.line
    words = line.naturalTextRect()
    return (
        top <= point.y() < top + how.line and words.left() <= point.x() < words.right()
    )


def letter_at(line: QTextLine, x: float) -> int:
    """Return the letter of a line that lies at an x, in either direction.

    Qt's own answer is one off beside the middle of letters read from the right.
    """
    found = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
    first, stop = line.textStart(), line.textStart() + line.textLength()
    for letter in (found, found - 1, found + 1):
        if first <= letter < stop:
            left, right = sorted((across(line, letter), across(line, letter + 1)))
            if left <= x < right:
                return letter
    return found


def stretches_of(
    line: QTextLine, first: int, last: int, *, from_right: bool
) -> list[tuple[float, float]]:
    """Return where letters stand on a line that is read in both directions.

    What is one piece of text may be several on the line: left and right end of each,
    the first one read first. ``from_right`` tells how the paragraph is read.
    """
    found: list[tuple[float, float]] = []
    for left, right in sorted(_pieces(line, first, last)):
        if found and left <= found[-1][1] + 1.0:
            found[-1] = found[-1][0], max(right, found[-1][1])
        else:
            found.append((left, right))
    return found[::-1] if from_right else found


def _pieces(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Yield left and right ends of letters, those read from the left by their glyphs.

    Edges are one off before the first letter of words read from the left among
    others, and glyphs are half a letter off where two letters from the right are one.
    """
    place = first
    while place < last:
        near, far = _edges(line, place)
        if far < near:
            following, beyond = _edges(line, place + 1)
            joined = beyond < following <= near
            yield (max(far, following) if joined else far), near
            place += 1
            continue
        begin = place
        while place < last and near <= far:
            place += 1
            near, far = _edges(line, place)
        for run in line.glyphRuns(begin, place - begin):
            yield run.boundingRect().left(), run.boundingRect().right()


def _edges(line: QTextLine, letter: int) -> tuple[float, float]:
    """Return where a letter begins and ends, as it is read."""
    return across(line, letter), across(line, letter, QTextLine.Edge.Trailing)


def across(
    line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading
) -> float:
    """Return where a position lies on a line; the binding wraps it in a tuple."""
    found = line.cursorToX(position, edge)
    return cast("float", found[0] if isinstance(found, tuple) else found)

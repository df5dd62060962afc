"""Where a span lies on a page: one rectangle for each line it takes.

Shapes are in the coordinates of the QTextDocument, so scrolling leaves them alone;
they are kept until the page is laid out anew.
"""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from diptych.text.span import Span
from diptych.view.positions import Positions
from diptych.view.ribbons import Stretch

_ABOVE = 0.98
_BELOW = 0.40
"""How far a tint reaches above and below the base line, in heights of an ascent."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The rectangles of a span, top to bottom, and the base line in each.

    ``unit`` is the ascent of the first line: what lines below the words are measured
    by, so that they grow with the words.
    """

    boxes: tuple[QRectF, ...]
    base_lines: tuple[float, ...]
    unit: float = 16.0

    @property
    def stretch(self) -> Stretch:
        """Return the height that the span takes."""
        if not self.boxes:
            return Stretch(0.0, 0.0)
        return Stretch(self.boxes[0].top(), self.boxes[-1].bottom())


class SpanShapes:
    """Finds and remembers shapes for one page."""

    def __init__(self) -> None:
        """Serve an empty page at first."""
        self._document = QTextDocument()
        self._positions = Positions.of("")
        self._known: dict[Span, Shape] = {}

    def set_page(self, document: QTextDocument, positions: Positions) -> None:
        """Serve another page, with the conversion of its text."""
        self._document, self._positions = document, positions
        self.forget()

    def forget(self) -> None:
        """Drop what is remembered, since the page was laid out anew."""
        self._known.clear()

    def shape(self, span: Span) -> Shape:
        """Return where a span lies; an empty one is a hair's breadth wide."""
        found = self._known.get(span)
        if found is None:
            found = self._known[span] = self._measure(span)
        return found

    def _measure(self, span: Span) -> Shape:
        start = self._positions.to_unit(span.start)
        end = max(start, self._positions.to_unit(span.end))
        boxes: list[QRectF] = []
        bases: list[float] = []
        block = self._document.findBlock(start)
        while block.isValid() and (block.position() < end or not boxes):
            self._measure_block(block, start, end, boxes, bases)
            block = block.next()
        unit = (bases[0] - boxes[0].top()) / _ABOVE if boxes else 16.0
        return Shape(tuple(boxes), tuple(bases), unit)

    def _measure_block(
        self,
        block: QTextBlock,
        start: int,
        end: int,
        boxes: list[QRectF],
        bases: list[float],
    ) -> None:
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        first = max(0, start - block.position())
        last = min(block.length() - 1, end - block.position())
        line = layout.lineForTextPosition(first)
        index = line.lineNumber() if line.isValid() else layout.lineCount()
        previous: QRectF | None = None
        for number in range(index, layout.lineCount()):
            line = layout.lineAt(number)
            begin = line.textStart()
            stop = min(last, begin + line.textLength())
            if begin > last or (begin == last and number > index):
                break
            left = _across(line, max(first, begin))
            right = _across(line, stop)
            if stop == begin + line.textLength():
                # The space that the line was broken at hangs over its end.
                right = min(right, line.x() + line.naturalTextWidth())
            base = corner.y() + line.y() + line.ascent()
            top = base - line.ascent() * _ABOVE
            if previous is not None:
                previous.setBottom(top)
            previous = QRectF(
                corner.x() + min(left, right),
                top,
                max(abs(right - left), 1.0),
                line.ascent() * (_ABOVE + _BELOW),
            )
            boxes.append(previous)
            bases.append(base)


def _across(line: QTextLine, position: int) -> float:
    """Return where a position lies on a line; the binding wraps it in a tuple."""
    found = line.cursorToX(position)
    return cast("float", found[0] if isinstance(found, tuple) else found)

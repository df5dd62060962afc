"""Where a span lies on a page: one rectangle for each line it takes.

Shapes are in the coordinates of the page, so scrolling leaves them alone. They are
kept until the page is set anew, and moved along when what stands above turns out
higher or lower than was guessed.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from diptych.text.span import Span
from diptych.ui.page_layout import PageLayout
from diptych.ui.page_lines import across, stretches_of
from diptych.view.bidi import is_turned
from diptych.view.positions import Positions
from diptych.view.ribbons import Stretch

_ABOVE = 0.98
_BELOW = 0.40
"""How far a tint reaches above and below the base line, in heights of an ascent."""

_LONG, _GRID = 6_000, 2_000
"""Characters of a span that is not measured whole for a look at a part of it, and
the steps in which such a part is taken, so that it serves for many looks."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The rectangles of a span, top to bottom, and the base line in each.

    ``unit`` is the ascent of the first line: what lines below the words are measured
    by, so that they grow with the words. ``begins`` and ``ends`` tell whether the
    first and the last rectangle are the span's own, and not those of a part of it.
    ``from_right`` tells that the text is read from the right; a line that is read in
    both directions may have several rectangles.
    """

    boxes: tuple[QRectF, ...]
    base_lines: tuple[float, ...]
    unit: float = 16.0
    begins: bool = True
    ends: bool = True
    from_right: bool = False

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
        self._layout: PageLayout | None = None
        self._positions = Positions.of("")
        self._is_turned = False
        self._known: dict[Span, tuple[int, float, Shape]] = {}

    def set_page(
        self, document: QTextDocument, layout: PageLayout, positions: Positions
    ) -> None:
        """Serve another page, with the conversion of its text."""
        self._document, self._layout = document, layout
        self._positions = positions
        self._is_turned = is_turned(document.toRawText())
        self.forget()

    def forget(self) -> None:
        """Drop what is remembered, since the page was set anew."""
        self._known.clear()

    def shape(self, span: Span) -> Shape:
        """Return where a span lies; an empty one is a hair's breadth wide.

        Breaks the lines of its paragraphs where nobody has so far.
        """
        if self._layout is None:
            return Shape((), ())
        found = self._known.get(span)
        if found is None:
            found = self._known[span] = self._measure(span, self._layout)
        number, top, shape = found
        now = self._layout.top(number)
        if now != top:
            shape = _moved(shape, now - top)
            self._known[span] = number, now, shape
        return shape

    def near(self, span: Span, visible: Span) -> Shape:
        """Return where a span lies around ``visible``; all of a short one.

        A passage may be half a book; a page shows a screen of it.
        """
        layout = self._layout
        if layout is None or len(span) < _LONG:
            return self.shape(span)
        first = max(0, (visible.start // _GRID - 1) * _GRID)
        stop = (visible.end // _GRID + 2) * _GRID
        start = max(span.start, layout.start_of(layout.number_of(first)))
        end = min(span.end, layout.start_of(layout.number_of(stop) + 1))
        if start >= end:
            return Shape((), ())
        shape = self.shape(Span(start, end))
        return replace(shape, begins=start == span.start, ends=end == span.end)

    def ends(self, span: Span) -> Stretch:
        """Return the height that a span takes, its first and last line looked at.

        What lies between the ends of a long one may still be guessed.
        """
        if len(span) < _LONG:
            return self.shape(span).stretch
        last = Span(span.end - 1, span.end)
        # Breaking the last lines may move the first.
        self.shape(last)
        top = self.shape(Span(span.start, span.start)).stretch.top
        return Stretch(top, max(top, self.shape(last).stretch.bottom))

    def stretch(self, span: Span) -> Stretch:
        """Return the height that a span takes, about so where no line is broken yet."""
        known = self._known.get(span)
        if known is not None or self._layout is None:
            return self.shape(span).stretch
        layout, end = self._layout, max(span.start, span.end - 1)
        first, last = layout.number_of(span.start), layout.number_of(end)
        heights = layout.heights
        if not len(heights):
            return Stretch(0.0, 0.0)
        if heights.is_known(first) and heights.is_known(last):
            top = self.shape(Span(span.start, span.start)).stretch.top
            bottom = self.shape(Span(end, span.end)).stretch.bottom
        else:
            top, bottom = layout.about(span.start), layout.about(span.end)
        return Stretch(top, max(top, bottom))

    def _measure(self, span: Span, layout: PageLayout) -> tuple[int, float, Shape]:
        start = self._positions.to_unit(span.start)
        end = max(start, self._positions.to_unit(span.end))
        boxes: list[QRectF] = []
        bases: list[float] = []
        block = self._document.findBlock(start)
        first = max(0, block.blockNumber())
        last = max(first, self._document.findBlock(end).blockNumber())
        layout.measure(first, last + 1)
        right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        while block.isValid() and (block.position() < end or not boxes):
            fold = layout.fold_of(block.blockNumber())
            if fold is None:
                self._measure_block(block, start, end, boxes, bases)
            elif not boxes or boxes[-1] != layout.band(fold):
                boxes.append(layout.band(fold))
                bases.append(boxes[-1].bottom())
            block = block.next()
        unit = (bases[0] - boxes[0].top()) / _ABOVE if boxes else 16.0
        shape = Shape(tuple(boxes), tuple(bases), unit, from_right=right)
        return first, layout.top(first), shape

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
        previous: list[QRectF] = []
        for number in range(index, layout.lineCount()):
            line = layout.lineAt(number)
            begin = line.textStart()
            stop = min(last, begin + line.textLength())
            if begin > last or (begin == last and number > index):
                break
            base = corner.y() + line.y() + line.ascent()
            top = base - line.ascent() * _ABOVE
            for box in previous:
                box.setBottom(top)
            height = line.ascent() * (_ABOVE + _BELOW)
            previous = [
                QRectF(corner.x() + left, top, max(right - left, 1.0), height)
                for left, right in self._on_line(block, line, max(first, begin), stop)
            ]
            boxes += previous
            bases += [base] * len(previous)

    def _on_line(
        self, block: QTextBlock, line: QTextLine, first: int, stop: int
    ) -> list[tuple[float, float]]:
        """Return the left and right ends of letters on a line, in reading order."""
        if self._is_turned and stop > first:
            return self._on_turned_line(block, line, first, stop)
        left, right = across(line, first), across(line, stop)
        if stop == line.textStart() + line.textLength():
            # The space that the line was broken at hangs over its end.
            room = line.naturalTextRect()
            right = min(max(right, room.left()), room.right())
        return [(min(left, right), max(left, right))]

    def _on_turned_line(
        self, block: QTextBlock, line: QTextLine, first: int, stop: int
    ) -> list[tuple[float, float]]:
        """Do the same where lines may be read in both directions."""
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        shown, room = stop, line.naturalTextRect()
        if stop == line.textStart() + line.textLength():
            # The space that the line was broken at is no part of the last word.
            shown = first + len(block.text()[first:stop].rstrip())
        found = stretches_of(line, first, shown, from_right=from_right)
        end = room.left() if from_right else room.right()
        return found or [(end, end)]


def _moved(shape: Shape, by: float) -> Shape:
    """Return a shape further down the page."""
    return replace(
        shape,
        boxes=tuple(box.translated(0.0, by) for box in shape.boxes),
        base_lines=tuple(base + by for base in shape.base_lines),
    )

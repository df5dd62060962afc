"""The reader's notes in the margin of one page: a small sheet beside the words.

The margin beside the ribbons belongs to links; notes stand in the other one. Resting
on a sheet, or clicking it, shows the note.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from diptych.text.span import Span
from diptych.ui.span_shapes import Shape
from diptych.view.palette import Role, Style, colour
from diptych.view.reader_marks import MarginNote

_WIDE, _HIGH, _CORNER = 10.0, 12.0, 4.0


class MarginNotes:
    """Knows the notes of a page by place, and draws their sheets."""

    def __init__(self) -> None:
        """Begin without notes."""
        self._notes: Sequence[MarginNote] = ()
        self._starts: list[int] = []

    def set_notes(self, notes: Sequence[MarginNote]) -> None:
        """Show these, which stand in reading order."""
        self._notes = notes
        self._starts = [note.span.start for note in notes]

    def beginning_in(self, visible: Span) -> Sequence[MarginNote]:
        """Return the notes whose words begin inside a stretch of text."""
        first = bisect_left(self._starts, visible.start)
        return self._notes[first : bisect_right(self._starts, visible.end)]

    def paint(
        self,
        painter: QPainter,
        visible: Span,
        *,
        shape: Callable[[Span], Shape],
        margin: tuple[float, float],
        style: Style,
    ) -> None:
        """Draw the sheets of what is visible, in page coordinates.

        ``margin`` is the blank beside the text, from left to right.
        """
        painter.setPen(QPen(QColor(colour(Role.ACCENT, style)), 1.2))
        painter.setBrush(QColor(colour(Role.RAISED, style)))
        for note in self.beginning_in(visible):
            box = sheet(shape(_first(note.span)), margin)
            fold = QPointF(_CORNER, 0.0)
            drop = QPointF(0.0, _CORNER)
            corner = box.topRight()
            painter.drawPolygon(
                QPolygonF(
                    [
                        box.topLeft(),
                        corner - fold,
                        corner + drop,
                        box.bottomRight(),
                        box.bottomLeft(),
                    ]
                )
            )
            painter.drawPolyline(
                QPolygonF([corner - fold, corner - fold + drop, corner + drop])
            )

    def words_at(
        self,
        point: QPointF,
        visible: Span,
        *,
        shape: Callable[[Span], Shape],
        margin: tuple[float, float],
    ) -> str:
        """Return the notes whose sheets lie at a point of the page, "" for none."""
        found = [
            note.words
            for note in self.beginning_in(visible)
            if sheet(shape(_first(note.span)), margin)
            .adjusted(-3, -3, 3, 3)
            .contains(point)
        ]
        return "\n\n".join(found)


def _first(span: Span) -> Span:
    """Return the first letter of a span, which may be half a book."""
    return Span(span.start, min(span.end, span.start + 1))


def sheet(shape: Shape, margin: tuple[float, float]) -> QRectF:
    """Return where the sheet of a note lies: beside the first line of its words."""
    left, right = margin
    middle = shape.boxes[0].center().y() if shape.boxes else 0.0
    return QRectF(
        round((left + right - _WIDE) / 2) + 0.5,
        round(middle - _HIGH / 2) + 0.5,
        _WIDE,
        _HIGH,
    )

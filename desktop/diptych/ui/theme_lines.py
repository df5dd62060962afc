"""The line that stands for a theme: below its words, and in the list of themes.

Themes that are highlighted together differ in pattern as well as in colour, so that
they are told apart without seeing hues. The order of highlighting gives the patterns,
six of them before the first comes again.
"""

from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_STEP = 2.2
"""Half a wave, in widths of the line."""


class LinePattern(Enum):
    """How a line is drawn."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    DOUBLE = auto()
    WAVE = auto()
    DASH_DOT = auto()


_PATTERNS = tuple(LinePattern)
_PENS = {
    LinePattern.SOLID: Qt.PenStyle.SolidLine,
    LinePattern.DASHED: Qt.PenStyle.DashLine,
    LinePattern.DOTTED: Qt.PenStyle.DotLine,
    LinePattern.DASH_DOT: Qt.PenStyle.DashDotLine,
}


def pattern_of(rank: int) -> LinePattern:
    """Return the pattern of the theme that was highlighted as number ``rank``."""
    return _PATTERNS[rank % len(_PATTERNS)]


def draw_theme_line(
    painter: QPainter, ends: tuple[float, float], y: float, colour: QColor, *,
    rank: int, width: float,
) -> None:  # fmt: skip
    """Draw the line of a theme from ``ends`` to ``ends`` at a height, in pixels."""
    left, right = ends
    pattern = pattern_of(rank)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pattern is LinePattern.DOUBLE:
        thin = max(1.0, width * 0.5)
        solid, flat = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(colour, thin, solid, flat))
        for shift in (-thin, thin):
            painter.drawLine(QPointF(left, y + shift), QPointF(right, y + shift))
    elif pattern is LinePattern.WAVE:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, max(1.0, width * 0.7)))
        painter.drawPath(_wave(left, right, y, width))
    else:
        pen = QPen(colour, width, _PENS[pattern], Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.restore()


def _wave(left: float, right: float, y: float, width: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    step, height = _STEP * width, width * 1.6
    x, up = left, True
    while x < right:
        end = min(x + step, right)
        bend = y - height if up else y + height
        path.quadTo(QPointF((x + end) / 2, bend), QPointF(end, y))
        x, up = end, not up
    return path

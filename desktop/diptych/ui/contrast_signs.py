"""A small sign for each kind of contrast, drawn at the corner of its frame.

Colour and frame say that something does not agree; the sign says what: a number, a
date, a name, a negation or a term. The signs are strokes, so that they need no font.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from diptych.align.model import ContrastKind

Stroke = tuple[tuple[float, float], ...]

STROKES: dict[ContrastKind, tuple[Stroke, ...]] = {
    # A number sign.
    ContrastKind.NUMBER: (
        ((-0.15, -0.55), (-0.3, 0.55)),
        ((0.3, -0.55), (0.15, 0.55)),
        ((-0.5, -0.2), (0.55, -0.2)),
        ((-0.55, 0.22), (0.5, 0.22)),
    ),
    # The hands of a clock; the disc is its face.
    ContrastKind.DATE: (((0.0, -0.6), (0.0, 0.05), (0.45, 0.3)),),
    # A capital.
    ContrastKind.NAME: (
        ((-0.45, 0.5), (0.0, -0.55), (0.45, 0.5)),
        ((-0.28, 0.15), (0.28, 0.15)),
    ),
    # The bar of a closed road.
    ContrastKind.NEGATION: (((-0.55, 0.0), (0.55, 0.0)),),
    # Not equal.
    ContrastKind.TERM: (
        ((-0.5, -0.2), (0.5, -0.2)),
        ((-0.5, 0.2), (0.5, 0.2)),
        ((0.22, -0.55), (-0.22, 0.55)),
    ),
}
"""Each sign from -1 to 1 around its middle, x to the right and y down."""

_STROKE = 0.24


def draw_contrast_sign(
    painter: QPainter,
    kind: ContrastKind,
    middle: QPointF,
    *,
    radius: float,
    disc: QColor,
    ink: QColor,
) -> None:
    """Draw the sign of a kind on a disc around ``middle``; lengths in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc)
    painter.drawEllipse(middle, radius, radius)
    pen = QPen(ink, max(1.0, _STROKE * radius))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in STROKES[kind]:
        points = [middle + QPointF(x, y) * radius for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))
    painter.restore()

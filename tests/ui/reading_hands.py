"""What a hand and an eye find on a pane."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane

NO_KEYS = Qt.KeyboardModifier.NoModifier


def spot(pane: EssayPane, span: Span) -> QPoint:
    """Return a point of the viewport just inside the first letter of a span."""
    box = pane.shape(span).boxes[0].translated(0.0, -pane.offset())
    return QPoint(round(box.left() + 2), round(box.center().y()))


def click(pane: EssayPane, span: Span) -> None:
    """Click on the first letter of a span."""
    QTest.mouseClick(
        pane.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, spot(pane, span)
    )


def height(pane: EssayPane, span: Span) -> float:
    """Return how far below the top of the viewport a span begins, in pixels."""
    return pane.shape(span).boxes[0].top() - pane.offset()


def has(picture: QImage, name: str) -> bool:
    """Tell whether any pixel has exactly this colour."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return QColor(name).rgb() in memoryview(plain.constBits()).cast("I")

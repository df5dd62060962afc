"""The slider of the least score, with the number of links at each score above it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QSlider, QVBoxLayout, QWidget

from diptych.view.histogram import BINS, LEAST, bins

_HEIGHT = 26
_MARGIN = 8
"""Half of the slider's handle: where its lowest value stands."""


class Histogram(QWidget):
    """Bars for the links of a comparison; those that are shown stand out.

    The height grows with the square root, so that single links are seen beside
    hundreds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[int, ...] = (0,) * BINS
        self._from = LEAST
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scores(self, scores: list[float]) -> None:
        """Show how many links have which score."""
        self._bins = bins(scores)
        self.update()

    def set_least(self, score: float) -> None:
        """Let the bars from ``score`` upwards stand out."""
        self._from = score
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height for some steps."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        most = max(self._bins)
        if not most:
            return
        painter = QPainter(self)
        width = (self.width() - 2 * _MARGIN) / BINS
        strong = self.palette().color(QPalette.ColorRole.Link)
        dim = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        dim.setAlphaF(0.45)
        for place, count in enumerate(self._bins):
            if not count:
                continue
            high = max(2.0, (count / most) ** 0.5 * (self.height() - 2))
            middle = LEAST + (place + 0.5) * (1.0 - LEAST) / BINS
            box = QRectF(_MARGIN + place * width, self.height() - high, width - 1, high)
            painter.fillRect(box, strong if middle >= self._from else dim)
        painter.end()


class ScoreSlider(QWidget):
    """A slider in hundredths under its histogram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = Histogram()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(LEAST * 100), 100)
        self.slider.setPageStep(5)
        self.slider.valueChanged.connect(lambda v: self.bars.set_least(v / 100))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self.slider)

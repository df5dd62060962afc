"""The strip beside a scroll bar: a whole essay in one column.

Shows where links and themes lie and where the reader is; a click or a drag goes
there. The places come from ``diptych.view.overview``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from diptych.view.overview import marks, scroll_for, thumb
from diptych.view.palette import Role, Style, colour

WIDTH = 16


@dataclass(frozen=True, slots=True)
class StripMark:
    """A stretch of the page, its colour, and whether it stands for a theme."""

    top: float
    bottom: float
    colour: str
    is_theme: bool = False


class OverviewStrip(QWidget):
    """The overview of one essay."""

    scroll_asked = Signal(float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self._source: Callable[[], tuple[tuple[StripMark, ...], float]] = _nothing
        self._current: StripMark | None = None
        self._page = 0.0
        self._view = 0.0
        self._scroll = 0.0
        self._style = Style.LIGHT
        self._picture: QPixmap | None = None
        self.setAccessibleName(name)
        self.setFixedWidth(WIDTH)

    def sizeHint(self) -> QSize:
        """Return the width of the strip."""
        return QSize(WIDTH, 200)

    def set_source(
        self, source: Callable[[], tuple[tuple[StripMark, ...], float]]
    ) -> None:
        """Ask ``source`` for the marks and the height of the page, when needed."""
        self._source = source
        self.forget()

    def forget(self) -> None:
        """Ask for the marks again before the next paint."""
        self._picture = None
        self.update()

    def set_current(self, mark: StripMark | None) -> None:
        """Show where the current link ends on this page."""
        self._current = mark
        self.update()

    def set_view(self, scroll: float, view: float) -> None:
        """Show that ``view`` of the page is on screen, from ``scroll`` on."""
        self._scroll, self._view = scroll, view
        self.update()

    def set_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self._style = style
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the box and the current mark over the picture of all marks."""
        if self._picture is None:
            self._picture = self._draw_picture()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._current is not None:
            self._paint_mark(painter, self._current)
        if self._page > 0.0:
            self._paint_thumb(painter)
        painter.end()

    def _paint_thumb(self, painter: QPainter) -> None:
        top, bottom = thumb(
            scroll=self._scroll,
            view=self._view,
            page=self._page,
            strip=float(self.height()),
        )
        box = QColor(colour(Role.THUMB, self._style))
        box.setAlpha(46)
        painter.setBrush(box)
        box.setAlpha(150)
        painter.setPen(box)
        painter.drawRect(QRectF(0.5, top + 0.5, self.width() - 1, bottom - top - 1))

    def _draw_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(colour(Role.SURROUND, self._style)))
        found, self._page = self._source()
        painter = QPainter(picture)
        for mark in found:
            self._paint_mark(painter, mark)
        painter.end()
        return picture

    def _paint_mark(self, painter: QPainter, mark: StripMark) -> None:
        strip = float(self.height())
        (place,) = marks([(mark.top, mark.bottom)], page=self._page, strip=strip) or (
            None,
        )
        if place is None:
            return
        half = self.width() / 2
        if mark is self._current:
            box = QRectF(
                1.0, place.top - 1, self.width() - 2, place.bottom - place.top + 2
            )
        elif mark.is_theme:
            box = QRectF(half + 1, place.top, half - 3, place.bottom - place.top)
        else:
            box = QRectF(2.0, place.top, half - 3, place.bottom - place.top)
        hue = QColor(mark.colour)
        hue.setAlpha(230 if mark.is_theme or mark is self._current else 150)
        painter.fillRect(box, hue)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the marks anew."""
        self._picture = None
        super().resizeEvent(event)

    def _go(self, point: QPointF) -> None:
        self.scroll_asked.emit(
            scroll_for(
                point.y(), view=self._view, page=self._page, strip=float(self.height())
            )
        )


def _nothing() -> tuple[tuple[StripMark, ...], float]:
    return (), 0.0

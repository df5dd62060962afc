"""The strip beside a scroll bar: a whole essay in one column.

Shows where links and themes lie and where the reader is; a click or a drag goes
there. The places come from ``diptych.view.overview``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from diptych.view.overview import bars, scroll_for, thumb
from diptych.view.palette import Role, Style, colour

WIDTH = 16
_LINK_ALPHA = 150
_THEME_ALPHA = 190
_MOST_HIDDEN = 0.2
"""The current link is a thin bar where it would hide more than this of all marks."""

Bar = tuple[float, float, str]
"""Top and bottom on the page, and a colour."""

Mark = tuple[int, int, str]
"""The same on the strip, in whole pixels."""


@dataclass(frozen=True, slots=True)
class StripContent:
    """What a strip shows: bars for links, bars for themes, the height of the page."""

    links: tuple[Bar, ...] = ()
    themes: tuple[Bar, ...] = ()
    page: float = 0.0


class OverviewStrip(QWidget):
    """The overview of one essay."""

    scroll_asked = Signal(float)
    """How far to scroll, in the unit of the page."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self._source: Callable[[], StripContent] = StripContent
        self._current: Bar | None = None
        self._page = 0.0
        self._view = 0.0
        self._scroll = 0.0
        self._hold = 0.0
        self._style = Style.LIGHT
        self._picture: QPixmap | None = None
        self._kept: tuple[tuple[Bar, ...], float, float, list[Mark]] | None = None
        self.setAccessibleName(name)
        self.setFixedWidth(WIDTH)

    def sizeHint(self) -> QSize:
        """Return the width of the strip."""
        return QSize(WIDTH, 200)

    def set_source(self, source: Callable[[], StripContent]) -> None:
        """Ask ``source`` for what to show, when needed."""
        self._source = source
        self.forget()

    def forget(self) -> None:
        """Ask for what to show again before the next paint."""
        self._picture = None
        self.update()

    def set_current(self, bar: Bar | None) -> None:
        """Show where the current link ends on this page."""
        self._current = bar
        self.update()

    def set_view(self, scroll: float, view: float) -> None:
        """Show that ``view`` of the page is on screen, from ``scroll`` on."""
        self._scroll, self._view = scroll, view
        self.update()

    def set_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self._style = style
        self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the box and the current link over the picture of all marks."""
        if self._picture is None:
            self._picture = self._draw_picture()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._current is not None:
            top, bottom, _ = self._current
            hides = bottom - top > _MOST_HIDDEN * self._page
            across = (1, 3 if hides else self.width() - 2)
            self._paint_bars(painter, self._marks((self._current,)), across, alpha=240)
        if self._page > 0.0:
            self._paint_thumb(painter)
        painter.end()

    def _paint_thumb(self, painter: QPainter) -> None:
        top, bottom = self._box()
        box = QColor(colour(Role.THUMB, self._style))
        box.setAlpha(46)
        painter.setBrush(box)
        box.setAlpha(255 if self._style.is_contrast else 150)
        painter.setPen(box)
        painter.drawRect(QRectF(0.5, top + 0.5, self.width() - 1, bottom - top - 1))

    def _draw_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(colour(Role.SURROUND, self._style)))
        content = self._source()
        self._page = content.page
        half = self.width() // 2
        painter = QPainter(picture)
        links = self._marks(content.links)
        self._paint_bars(painter, links, (2, half - 3), alpha=_LINK_ALPHA)
        themes = self._marks_of_themes(content.themes)
        self._paint_bars(painter, themes, (half + 1, half - 3), alpha=_THEME_ALPHA)
        painter.end()
        return picture

    def _marks(self, content: tuple[Bar, ...]) -> list[Mark]:
        return bars(content, page=self._page, strip=float(self.height()))

    def _marks_of_themes(self, content: tuple[Bar, ...]) -> list[Mark]:
        """Return the marks of themes, kept while only links change."""
        page, strip, kept = self._page, float(self.height()), self._kept
        if kept is None or kept[0] is not content or kept[1:3] != (page, strip):
            kept = self._kept = content, page, strip, self._marks(content)
        return kept[3]

    def _paint_bars(
        self,
        painter: QPainter,
        marks: list[Mark],
        across: tuple[int, int],
        *,
        alpha: int,
    ) -> None:
        left, width = across
        hues: dict[str, QColor] = {}
        for top, bottom, name in marks:
            if name not in hues:
                hues[name] = QColor(name)
                hues[name].setAlpha(alpha)
            painter.fillRect(left, top, width, bottom - top, hues[name])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place clicked, or take hold of the box where it is."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        top, bottom = self._box()
        y, self._hold = event.position().y(), 0.0
        if top <= y <= bottom:
            self._hold = y - (top + bottom) / 2
        else:
            self._go(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y() - self._hold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the marks anew."""
        self._picture = None
        super().resizeEvent(event)

    def _box(self) -> tuple[float, float]:
        """Return top and bottom of the box for what is on screen."""
        return thumb(
            scroll=self._scroll,
            view=self._view,
            page=self._page,
            strip=float(self.height()),
        )

    def _go(self, y: float) -> None:
        self.scroll_asked.emit(
            scroll_for(y, view=self._view, page=self._page, strip=float(self.height()))
        )

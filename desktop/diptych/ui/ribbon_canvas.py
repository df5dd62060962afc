"""The ribbons between the two panes.

Draws what ``diptych.view.ribbons`` decides: quiet ribbons for the links with an end
on screen, stubs with an arrow for those whose other end is not, the current one
strong and on top. It asks a function for the links and their heights and knows
nothing of texts.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from diptych.align.model import Link, LinkKind
from diptych.ui.language import decimal
from diptych.ui.tips import plain_tip
from diptych.view.palette import EDGES, PATTERNS, Pattern, Role, Style, colour
from diptych.view.ribbons import (
    Ribbon,
    Side,
    Stretch,
    Stub,
    Way,
    connect,
    screens,
    strength,
)

_QUIET = 62
_STRONG = 170
_LIFTED = 44
"""How much stronger the ribbon under the pointer is: the pointer rests on a text."""

_CLEARER = 2
"""How much stronger ribbons are in high contrast."""

_SLACK = 3.0
_DISTANCE_PIXELS = 11, 10, 9
_JUST_BEYOND = 0.1
"""Less than so many screens away, an end counts as just beyond the edge."""


@dataclass(frozen=True, slots=True)
class Band:
    """A link and the heights of its two ends in the canvas."""

    link: Link
    left: Stretch
    right: Stretch


class RibbonCanvas(QWidget):
    """The strip between two panes."""

    link_activated = Signal(str)
    wheel_turned = Signal(QWheelEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a canvas without ribbons."""
        super().__init__(parent)
        self._bands: Callable[[], list[Band]] = list
        self._describe: Callable[[Link], str] = lambda link: link.why
        self._drawn: list[tuple[Link, Ribbon | Stub]] = []
        self._current: str | None = None
        self._hovered: str | None = None
        self._style = Style.LIGHT
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Ribbons between the two essays"))
        self.setMinimumWidth(48)

    def sizeHint(self) -> QSize:
        """Return a width at which ribbons curve gently."""
        return QSize(88, 400)

    def set_source(self, bands: Callable[[], list[Band]]) -> None:
        """Ask ``bands`` for the links with an end on screen, at each paint."""
        self._bands = bands
        self.update()

    def set_description(self, describe: Callable[[Link], str]) -> None:
        """Ask ``describe`` for the tooltip of a link."""
        self._describe = describe

    def set_current(self, link: str | None) -> None:
        """Make one link's ribbon strong."""
        self._current = link
        self.update()

    def set_hovered(self, link: str | None) -> None:
        """Lift the ribbon of the link that the pointer is on."""
        if link != self._hovered:
            self._hovered = link
            self.update()

    def set_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self._style = style
        self.update()

    def link_at(self, point: QPointF) -> Link | None:
        """Return the link whose ribbon lies at a point; the thinnest of several."""
        found = [
            (shape.left.bottom - shape.left.top, place, link)
            if isinstance(shape, Ribbon)
            else (shape.stretch.bottom - shape.stretch.top, place, link)
            for place, (link, shape) in enumerate(self._drawn)
            if shape.contains(point.x(), point.y(), _SLACK)
        ]
        current = next((link for _, _, link in found if link.id == self._current), None)
        if current is not None and len(found) == 1:
            return current
        others = [one for one in found if one[2].id != self._current]
        return min(others)[2] if others else current

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the quiet ribbons, then the one under the pointer, then the current."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colour(Role.SURROUND, self._style)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn = self._shapes()
        quiet = round(_QUIET * strength(len(self._drawn)))
        first = {self._current: 2, self._hovered: 1}
        for link, shape in sorted(self._drawn, key=lambda one: first.get(one[0].id, 0)):
            current = link.id == self._current
            alpha = quiet
            if current:
                alpha = _STRONG
            elif link.id == self._hovered:
                alpha = quiet + _LIFTED
            if isinstance(shape, Ribbon):
                self._paint_ribbon(painter, link.kind, shape, alpha, current)
            else:
                self._paint_stub(painter, link.kind, shape, alpha, current)
        painter.end()

    def _shapes(self) -> list[tuple[Link, Ribbon | Stub]]:
        width, height = float(self.width()), float(self.height())
        drawn = []
        for band in self._bands():
            shape = connect(band.left, band.right, width=width, height=height)
            if shape is not None:
                drawn.append((band.link, shape))
        return drawn

    def _hue(self, kind: LinkKind, alpha: int, current: bool) -> QColor:
        role = Role.CURRENT_EDGE if current else EDGES[kind]
        hue = QColor(colour(role, self._style))
        hue.setAlpha(min(255, alpha * _CLEARER) if self._style.is_contrast else alpha)
        return hue

    def _paint_ribbon(
        self,
        painter: QPainter,
        kind: LinkKind,
        ribbon: Ribbon,
        alpha: int,
        current: bool,
    ) -> None:
        upper, lower = (edge.points() for edge in ribbon.edges())
        path = QPainterPath(QPointF(*upper[0]))
        path.cubicTo(*(QPointF(*point) for point in upper[1:]))
        path.lineTo(QPointF(*lower[3]))
        path.cubicTo(QPointF(*lower[2]), QPointF(*lower[1]), QPointF(*lower[0]))
        path.closeSubpath()
        ground = self._hue(kind, alpha, current)
        if current:
            ground = QColor(colour(Role.CURRENT, self._style))
        painter.fillPath(path, ground)
        for edge in (upper, lower):
            line = QPainterPath(QPointF(*edge[0]))
            line.cubicTo(*(QPointF(*point) for point in edge[1:]))
            painter.strokePath(line, self._pen(kind, alpha, current))

    def _pen(self, kind: LinkKind, alpha: int, current: bool) -> QPen:
        """Give the edge of a ribbon the pattern of its kind."""
        pen = QPen(self._hue(kind, min(255, alpha + 60), current), 1.0)
        if PATTERNS[kind] is Pattern.DOTTED:
            pen.setStyle(Qt.PenStyle.DotLine)
        elif PATTERNS[kind] is Pattern.HATCHED:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def _paint_stub(
        self,
        painter: QPainter,
        kind: LinkKind,
        stub: Stub,
        alpha: int,
        current: bool,
    ) -> None:
        x, y = stub.tip()
        edge = 0.0 if stub.side is Side.LEFT else stub.width
        fade = QLinearGradient(edge, 0.0, x, 0.0)
        ground = self._hue(kind, alpha, current)
        if current:
            ground = QColor(colour(Role.CURRENT, self._style))
        fade.setColorAt(0.0, ground)
        ground.setAlpha(0)
        fade.setColorAt(1.0, ground)
        top, bottom = stub.stretch.top, stub.stretch.bottom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(min(edge, x), top, abs(x - edge), bottom - top), fade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        arrow = self._hue(kind, min(255, alpha + 90), current)
        painter.setBrush(arrow)
        painter.drawPolygon(_arrow(x, y, stub.way, 6.0 if current else 4.5))
        if current:
            self._paint_distance(painter, stub, x, y)

    def _paint_distance(
        self, painter: QPainter, stub: Stub, x: float, y: float
    ) -> None:
        """Write beside the arrow how many screens away the other end is."""
        words, font = self._distance(stub), self.font()
        for pixels in _DISTANCE_PIXELS:
            font.setPixelSize(pixels)
            metrics = QFontMetricsF(font)
            if metrics.horizontalAdvance(words) <= self.width() - 4.0:
                break
        else:
            words = self._distance(stub, short=True)
        wide, high = metrics.horizontalAdvance(words) + 4.0, metrics.height()
        left = min(max(0.0, x - wide / 2), max(0.0, self.width() - wide))
        below = stub.way is Way.DOWN
        box = QRectF(left, y + 7.0 if below else y - 7.0 - high, wide, high)
        # A ground of its own: other stubs and their arrows may lie there.
        painter.fillRect(box, QColor(colour(Role.SURROUND, self._style)))
        painter.setFont(font)
        painter.setPen(QColor(colour(Role.INK, self._style)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _distance(self, stub: Stub, *, short: bool = False) -> str:
        """Say how far the other end of a stub lies beyond the edge of the view."""
        far = screens(stub.distance, float(self.height()))
        if far < _JUST_BEYOND:
            return self.tr("near") if short else self.tr("just beyond")
        number = decimal(far, 0 if far >= 9.95 else 1)
        if short:
            return number
        return self.tr("{number} screens").format(number=number)

    def _tell(self, link: Link) -> str:
        """Return the tip of a link; of a stub, with where its other end lies."""
        told = self._describe(link)
        for one, shape in self._drawn:
            if one.id == link.id and isinstance(shape, Stub):
                words = self.tr("Other end below: {distance}")
                if shape.way is Way.UP:
                    words = self.tr("Other end above: {distance}")
                told += plain_tip(words.format(distance=self._distance(shape)))
        return told

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the ribbon under the pointer."""
        link = self.link_at(event.position())
        self.set_hovered(None if link is None else link.id)
        shape = Qt.CursorShape.ArrowCursor
        if link is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the ribbon under the pointer."""
        self.set_hovered(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the link whose ribbon was clicked."""
        link = self.link_at(event.position())
        if link is not None and event.button() is Qt.MouseButton.LeftButton:
            self.link_activated.emit(link.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel on: turned here, it moves both texts."""
        self.wheel_turned.emit(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Say what a ribbon joins when the pointer rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self.link_at(QPointF(event.pos()))
            if link is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tell(link), self)
            return True
        return super().event(event)


def _arrow(x: float, y: float, way: Way, size: float) -> QPolygonF:
    down = size if way is Way.DOWN else -size
    return QPolygonF(
        [
            QPointF(x - size, y - down * 0.6),
            QPointF(x + size, y - down * 0.6),
            QPointF(x, y + down * 0.8),
        ]
    )

"""The map of all pairs: one cell for each, the deeper the more they share.

The table beside it says the same in words; a screen reader is led there, and hears of
the current cell.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from diptych.ui.labels import column_label
from diptych.ui.pair_table import Pair, PairTableModel
from diptych.ui.words import document_name
from diptych.view.pair_columns import LINKS, PairColumn
from diptych.view.pair_map import WORDS_FROM, MapLayout, depth, lay_out
from diptych.view.palette import Role, Style, colour, mix, readable

_LABEL_SHARE, _LABEL_MOST = 0.34, 330
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DEEPEST = 0.85
"""How much of the accent the deepest cell takes: the number on it stays legible."""


class PairMap(QWidget):
    """Draws the figures of a ``PairTableModel``; a click or Return opens a pair."""

    pair_chosen = Signal(tuple)

    def __init__(self, model: PairTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._column = LINKS
        self._style = Style.LIGHT
        self._layout = MapLayout(0, 1, 0, 0)
        self._current: Pair | None = None
        self._most = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map of all pairs"))
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_figures)

    def set_column(self, column: PairColumn) -> None:
        """Show another figure."""
        self._column = column
        self._on_figures()

    def set_style(self, style: Style) -> None:
        """Draw in light or dark."""
        self._style = style
        self.update()

    def current(self) -> Pair | None:
        """Return the pair that the keyboard stands on."""
        return self._current

    def image(self) -> QImage:
        """Return the map as a picture, at twice its size."""
        picture = QImage(self._whole() * 2, QImage.Format.Format_ARGB32)
        picture.setDevicePixelRatio(2)
        picture.fill(QColor(colour(Role.SURROUND, self._style)))
        painter = QPainter(picture)
        self._draw(painter, None)
        painter.end()
        return picture

    def cell(self, pair: Pair) -> QRect:
        """Return the place of a cell in the widget."""
        side = self._layout.cell
        return QRect(*self._layout.corner(pair), side, side)

    def describe(self, pair: Pair) -> str:
        """Say the titles and the figure of a pair."""
        left, right = (document_name(self._model.documents[place]) for place in pair)
        figures = self._model.figures.get(pair)
        said = (
            self.tr("not compared yet")
            if figures is None
            else self._column.words(figures, coded=self._model.coded)
        )
        return f"{left}\n{right}\n{column_label(self._column.name)}: {said}"

    def sizeHint(self) -> QSize:
        """Return the size of the whole map."""
        return self._whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw labels and cells."""
        painter = QPainter(self)
        self._draw(painter, self._current if self.hasFocus() else None)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the map into the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the labels again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the pair under the pointer."""
        pair = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and pair is not None:
            self._stand_on(pair)
            self.pair_chosen.emit(pair)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        if self._at(event.position()) is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Say in a tip what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            pair = self._at(QPointF(event.pos()))
            if pair is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.describe(pair), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from cell to cell with the arrows; Return opens."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            pair = self._layout.step(self._current, *_STEPS[key])
            if pair is not None:
                self._stand_on(pair)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.pair_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand somewhere as soon as the keyboard is here."""
        super().focusInEvent(event)
        if self._current is None:
            pair = self._layout.step(None, 0, 0)
            if pair is not None:
                self._stand_on(pair)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame of the current cell away."""
        super().focusOutEvent(event)
        self.update()

    def _stand_on(self, pair: Pair) -> None:
        self._current = pair
        self.setAccessibleDescription(self.describe(pair).replace("\n", "; "))
        self.update()

    def _at(self, place: QPointF) -> Pair | None:
        return self._layout.pair_at(place.x(), place.y())

    def _on_reset(self) -> None:
        self._current = None
        self._lay_out()
        self._on_figures()

    def _on_figures(self) -> None:
        coded = self._model.coded
        numbers = (
            self._column.number(figures, coded=coded) or 0
            for figures in self._model.figures.values()
        )
        self._most = max(numbers, default=0)
        self.update()

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        label = min(_LABEL_MOST, round(self.width() * _LABEL_SHARE))
        self._layout = lay_out(
            len(self._model.documents), self.width(), self.height(), label, line + 8
        )
        least = lay_out(len(self._model.documents), 0, 0, 160, line + 8)
        self.setMinimumSize(least.width, least.height)
        self.updateGeometry()
        self.update()

    def _whole(self) -> QSize:
        return QSize(self._layout.width + 1, self._layout.height + 1)

    def _draw(self, painter: QPainter, current: Pair | None) -> None:
        self._draw_labels(painter)
        for row in range(self._layout.count):
            for column in range(row):
                self._draw_cell(painter, (column, row))
        if current is not None:
            painter.setPen(QPen(QColor(colour(Role.CURRENT_EDGE, self._style)), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(current).adjusted(1, 1, -1, -1))

    def _draw_labels(self, painter: QPainter) -> None:
        layout, metrics = self._layout, self.fontMetrics()
        painter.setPen(QColor(colour(Role.INK, self._style)))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        # Where numbers would run into each other only some of them are written.
        every = max(1, -(-metrics.horizontalAdvance("000") // layout.cell))
        for place, document in enumerate(self._model.documents):
            top = layout.head + place * layout.cell
            number = f"{place + 1}"
            room = layout.label - 8
            title = metrics.elidedText(
                document_name(document),
                Qt.TextElideMode.ElideRight,
                room - metrics.horizontalAdvance(f"  {number}"),
            )
            words = f"{title}  {number}"
            painter.drawText(QRect(0, top, room, layout.cell), right, words)
            if place % every == 0 and place < layout.count - 1:
                left = layout.label + place * layout.cell
                wide = layout.cell * every
                box = QRect(left + layout.cell // 2 - wide // 2, 0, wide, layout.head)
                painter.drawText(box, centre, number)

    def _draw_cell(self, painter: QPainter, pair: Pair) -> None:
        style = self._style
        figures = self._model.figures.get(pair)
        box = QRectF(self.cell(pair)).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = colour(Role.PAPER, style)
        words = ""
        if figures is not None:
            number = self._column.number(figures, coded=self._model.coded)
            share = style.depth * _DEEPEST * depth(number, self._most)
            ground = mix(colour(Role.ACCENT, style), ground, share)
            words = self._column.words(figures, coded=self._model.coded)
        painter.setPen(QColor(colour(Role.RULE, style)))
        painter.setBrush(QColor(ground))
        painter.drawRect(box)
        if figures is None:
            rule = QColor(colour(Role.RULE, style))
            painter.fillRect(box, QBrush(rule, Qt.BrushStyle.BDiagPattern))
        elif self._layout.cell >= WORDS_FROM and words != "0":
            painter.setPen(
                QColor(readable(colour(Role.INK, style), ground, style.least))
            )
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

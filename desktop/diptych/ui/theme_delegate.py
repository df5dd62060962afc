"""Draws one theme of the list: swatch, label, and how often either essay has it."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diptych.ui.theme_model import ROW_ROLE, SECTION_NAMES
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow

_PAD = 14
_INDENT = 16
_SWATCH = 12
_TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ThemeDelegate(QStyledItemDelegate):
    """A row of swatch, label and two counts in columns.

    A swatch is filled when its theme is on and an outline when it is off, so the
    state never rests on colour alone. ``colour_of`` turns a theme's colour role
    into a colour of the present style.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour_of: Callable[[str], QColor] = QColor

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of a line, more for the heading of a section."""
        height = QFontMetrics(option.font).height()
        heading = isinstance(index.data(ROW_ROLE), SectionRow)
        return QSize(120, height + (22 if heading else 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, SectionRow):
            _paint_section(painter, option, row, first=index.row() == 0)
        elif isinstance(row, ThemeRow):
            state = index.data(Qt.ItemDataRole.CheckStateRole)
            self._paint_theme(painter, option, row, on=state == Qt.CheckState.Checked)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Turn a theme on or off by a click anywhere on it, space or return."""
        wanted = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        ) or (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _TOGGLES
        )
        if wanted and isinstance(index.data(ROW_ROLE), ThemeRow):
            place = model.index(index.row(), index.column())
            return model.setData(place, None, Qt.ItemDataRole.CheckStateRole)
        return False

    def _paint_theme(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ThemeRow,
        *,
        on: bool,
    ) -> None:
        palette, area, state = option.palette, option.rect, option.state
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        if on:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        left = area.left() + _PAD + _INDENT * row.depth
        middle = area.center().y() + 1
        swatch = QRectF(left + 0.5, middle - _SWATCH / 2, _SWATCH, _SWATCH)
        colour = self.colour_of(row.theme.colour)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(swatch, 3, 3)
        self._paint_words(painter, option, row, left + _SWATCH + 9, on=on)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ThemeRow,
        left: int,
        *,
        on: bool,
    ) -> None:
        palette, area = option.palette, option.rect
        font = QFont(option.font)
        if on:
            font.setWeight(QFont.Weight.DemiBold)
        ink = palette.color(QPalette.ColorRole.Text)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        metrics = QFontMetrics(font)
        first, second, column = _columns(option.font, area.right() - _PAD)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        counts = ((row.left, first), (row.right, second))
        for count, x in counts:
            painter.setPen(ink if count else muted)
            box = QRect(x, area.top(), column, area.height())
            words = f"{count:,}" if count else "–"
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, words)
        room = QRect(left, area.top(), first - left, area.height())
        painter.setPen(muted if row.side is Side.NEITHER else ink)
        label = metrics.elidedText(
            row.theme.label, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle, label)


def _columns(font: QFont, right: int) -> tuple[int, int, int]:
    """Return where the two columns of counts begin, and how wide each is."""
    width = QFontMetrics(font).horizontalAdvance("00,000")
    return right - 2 * width, right - width, width


def _paint_section(
    painter: QPainter, option: QStyleOptionViewItem, row: SectionRow, *, first: bool
) -> None:
    """Paint a heading, with the names of the columns over the first one."""
    font = QFont(option.font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    area = option.rect.adjusted(_PAD, 0, -_PAD, -4)
    bottom = Qt.AlignmentFlag.AlignBottom
    words = f"{SECTION_NAMES[row.side]} · {row.count:,}"
    painter.drawText(area, bottom, words)
    if first:
        left, right, width = _columns(option.font, option.rect.right() - _PAD)
        for x, side in ((left, "left"), (right, "right")):
            box = QRect(x, area.top(), width, area.height())
            painter.drawText(box, bottom | Qt.AlignmentFlag.AlignRight, side)

"""Draws one theme of the tree: its line, its label, and how much of it either has."""

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

from diptych.ui.language import number, translate
from diptych.ui.theme_lines import draw_theme_line
from diptych.ui.theme_model import RANK_ROLE, ROW_ROLE, ThemeModel, section_name
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow

Index = QModelIndex | QPersistentModelIndex
_PAD = 14
_SWATCH, _SAMPLE = 12, 26
_BAR, _LEAST_BAR = 3.0, 2.0
_GAP = 7
_SMALL = 0.9
_TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ThemeDelegate(QStyledItemDelegate):
    """A row of swatch, label and two counts with a bar under each.

    A swatch is filled when its theme is on and an outline when it is off, and the
    line below its label is the one below its words in the texts, so that neither
    rests on colour alone. The bars begin in the middle, one to each side, all on one
    scale. ``colour_of`` turns a theme's colour role into a colour of the present
    style.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour_of: Callable[[str], QColor] = QColor

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line, more for the heading of a section."""
        height = QFontMetrics(option.font).height()
        heading = isinstance(index.data(ROW_ROLE), SectionRow)
        return QSize(120, height + (20 if heading else 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, SectionRow):
            _paint_section(painter, option, row, first=index.row() == 0)
        elif isinstance(row, ThemeRow):
            self._paint_theme(painter, option, row, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Turn a theme on or off by a click anywhere on it, space or return.

        With Alt, or Ctrl and a key, it alone is on.
        """
        row = index.data(ROW_ROLE)
        if not isinstance(row, ThemeRow) or not isinstance(model, ThemeModel):
            return False
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        if clicked and isinstance(event, QMouseEvent):
            alone = event.modifiers() & Qt.KeyboardModifier.AltModifier
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _TOGGLES
        ):
            alone = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        else:
            return False
        if alone:
            model.only(row.theme.id)
        else:
            model.toggle(row.theme.id)
        return True

    def _paint_theme(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ThemeRow,
        index: Index,
    ) -> None:
        palette, area, state = option.palette, option.rect, option.state
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        rank = int(index.data(RANK_ROLE))
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        if on:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        left = area.left() + 2
        middle = area.center().y() + 1
        swatch = QRectF(left + 0.5, middle - _SWATCH / 2, _SWATCH, _SWATCH)
        colour = self.colour_of(row.theme.colour)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(swatch, 3, 3)
        words = left + _SWATCH + 8
        if rank >= 0:
            ends = float(words), float(words + _SAMPLE)
            low = float(area.bottom() - 3)
            draw_theme_line(painter, ends, low, colour, rank=rank, width=2.0)
        self._paint_words(painter, option, row, words, on=on)
        model = index.model()
        most = model.most_share() if isinstance(model, ThemeModel) else 0.0
        _paint_bars(painter, option, row, colour, most)

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
        first, second, column = columns(option.font, area.right() - _PAD)
        painter.setFont(font)
        line = area.adjusted(0, 0, 0, -4)
        counts = (
            (row.left, first, Qt.AlignmentFlag.AlignRight),
            (row.right, second, Qt.AlignmentFlag.AlignLeft),
        )
        for count, x, side in counts:
            painter.setPen(ink if count else muted)
            box = QRect(x, line.top(), column, line.height())
            words = number(count) if count else "–"
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, words)
        room = QRect(left, line.top(), first - left, line.height())
        painter.setPen(muted if row.side is Side.NEITHER else ink)
        name = " › ".join((*row.above, row.theme.label))
        # The end of a path is the theme itself, so its beginning is cut.
        cut = Qt.TextElideMode.ElideLeft if row.above else Qt.TextElideMode.ElideRight
        label = QFontMetrics(font).elidedText(name, cut, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, label)


def columns(font: QFont, right: int) -> tuple[int, int, int]:
    """Return where the two columns of counts begin, and how wide each is."""
    metrics, small = QFontMetrics(font), QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALL)
    names = QFontMetrics(small)
    sides = translate("ThemeModel", "left"), translate("ThemeModel", "right")
    width = max(
        metrics.horizontalAdvance("0,000") + 4, *map(names.horizontalAdvance, sides)
    )
    return right - 2 * width - 2 * _GAP, right - width, width


def _paint_bars(
    painter: QPainter,
    option: QStyleOptionViewItem,
    row: ThemeRow,
    colour: QColor,
    most: float,
) -> None:
    """Paint the share of words, from the middle to the left and to the right."""
    first, second, column = columns(option.font, option.rect.right() - _PAD)
    top = option.rect.bottom() - _BAR - 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    for share, is_left in ((row.share_left, True), (row.share_right, False)):
        if not share or not most:
            continue
        width = max(_LEAST_BAR, column * share / most)
        x = first + column - width if is_left else float(second)
        painter.fillRect(QRectF(x, top, width, _BAR), colour)


def _paint_section(
    painter: QPainter, option: QStyleOptionViewItem, row: SectionRow, *, first: bool
) -> None:
    """Paint a heading, with the names of the columns over the first one."""
    font = QFont(option.font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * _SMALL)
    painter.setFont(font)
    palette = option.palette
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    area = option.rect.adjusted(2, 0, -_PAD, -4)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(area, bottom, f"{section_name(row.side)} · {number(row.count)}")
    if first:
        left, right, width = columns(option.font, option.rect.right() - _PAD)
        sides = (
            (left, translate("ThemeModel", "left"), Qt.AlignmentFlag.AlignRight),
            (right, translate("ThemeModel", "right"), Qt.AlignmentFlag.AlignLeft),
        )
        for x, side, align in sides:
            box = QRect(x, area.top(), width, area.height())
            painter.drawText(box, bottom | align, side)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(palette.color(QPalette.ColorRole.Highlight))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

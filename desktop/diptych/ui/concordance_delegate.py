"""Draws a cell of the concordance: the key words in one column, context beside it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diptych.ui.concordance_model import BEFORE, KEY, LINE_ROLE, PLACE
from diptych.view.concordance import Line

Index = QModelIndex | QPersistentModelIndex
_PAD = 6


class ConcordanceDelegate(QStyledItemDelegate):
    """One line for each row; what has no room is cut on the side away from the key.

    ``colour_of`` gives the colour of the key words of a theme, by its id.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.family = ""
        self.colour_of: Callable[[str], QColor] = lambda theme: QColor()

    def text_font(self, base: QFont) -> QFont:
        """Return the face of the essays at the size of a list."""
        font = QFont(base)
        if base.pointSizeF() > 0:
            font.setPointSizeF(base.pointSizeF() * 1.06)
        if self.family:
            font.setFamily(self.family)
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line; the same for every row."""
        return QSize(80, QFontMetrics(self.text_font(option.font)).height() + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the cell."""
        palette, area, state = option.palette, option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        if state & QStyle.StateFlag.State_HasFocus and index.column() == PLACE:
            painter.fillRect(
                area.left(),
                area.top() + 2,
                3,
                area.height() - 4,
                palette.color(QPalette.ColorRole.Highlight),
            )
        line = index.data(LINE_ROLE)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if isinstance(line, Line):
            self._paint_cell(painter, option, index.column(), line, words)
        elif words:
            self._paint_heading(painter, option, words)
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: int,
        line: Line,
        words: str,
    ) -> None:
        palette = option.palette
        font = option.font if column == PLACE else self.text_font(option.font)
        ink = palette.color(QPalette.ColorRole.Text)
        side, cut = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
        if column == PLACE:
            ink = palette.color(QPalette.ColorRole.PlaceholderText)
        elif column == BEFORE:
            side, cut = Qt.AlignmentFlag.AlignRight, Qt.TextElideMode.ElideLeft
        elif column == KEY:
            font = QFont(font)
            font.setBold(True)
            own = self.colour_of(line.theme) if line.theme else QColor()
            ink = own if own.isValid() else palette.color(QPalette.ColorRole.Link)
            cut = Qt.TextElideMode.ElideMiddle
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(words, cut, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, words: str
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        area = option.rect.adjusted(2, 0, -_PAD, 0)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown = QFontMetrics(font).elidedText(
            words, Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

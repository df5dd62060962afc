"""A list that says in words why it is empty, and the ground of its rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

_PAD = 18
_BATCH = 1_000
"""Rows that are given their places in one turn; each costs calls into Python."""


class QuietList(QListView):
    """Rows of our own drawing; ``set_remark`` is shown where there are no rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = ""
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)

    def set_remark(self, words: str) -> None:
        """Say ``words`` while the list is empty; a screen reader hears them too."""
        self._remark = words
        self.setAccessibleDescription("" if self.model().rowCount() else words)
        self.viewport().update()

    def place_all(self) -> None:
        """Give all rows their places now, as what scrolls the list needs it."""
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a row, though it has no place yet."""
        if index.row() >= _BATCH and self.visualRect(index).isEmpty():
            self.place_all()
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight where it was, as when a strip below grows."""
        current = self.currentIndex()
        row = self.visualRect(current)
        before = event.oldSize().height()
        was_whole = not row.isEmpty() and 0 <= row.top() <= row.bottom() <= before
        super().resizeEvent(event)
        if was_whole:
            self.scrollTo(current)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the remark."""
        super().paintEvent(event)
        if not self._remark or self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect()
        box = QRect(_PAD, _PAD, room.width() - 2 * _PAD, room.height() - 2 * _PAD)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), self._remark)
        painter.end()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a row: selection, hover, focus, and a hairline."""
    palette, area, state = option.palette, option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRect(area.adjusted(0, 0, -1, -1))

"""The tree of themes, which remembers what is folded."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from diptych.ui.theme_model import ROW_ROLE, ThemeModel
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow

_PAD = 18


class ThemeView(QTreeView):
    """Sections that fold, themes that fold over their children.

    The section of themes in neither essay is folded until the reader opens it.
    ``menu_asked`` carries the id of a theme and where its menu is to open;
    ``concordance_asked`` comes with Shift and Return.
    """

    menu_asked = Signal(str, object)
    concordance_asked = Signal(str)

    def __init__(self, model: ThemeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = model
        self._remark = ""
        self._folded: set[object] = {Side.NEITHER}
        self._unfolding = False
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setIndentation(13)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        model.modelReset.connect(self.unfold)
        self.collapsed.connect(self._on_folded)
        self.expanded.connect(self._on_unfolded)
        self.clicked.connect(self._on_clicked)

    def set_remark(self, words: str) -> None:
        """Say ``words`` while the tree is empty; a screen reader hears them too."""
        self._remark = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def unfold(self) -> None:
        """Open everything that the reader has not folded."""
        self._unfolding = True
        for index in self._themes.indexes():
            self.setExpanded(index, self._key(index) not in self._folded)
        self._unfolding = False

    def unfold_all(self) -> None:
        """Open everything, for as long as a filter looks through it."""
        self._unfolding = True
        self.expandAll()
        self._unfolding = False

    def show_theme(self, theme: str) -> None:
        """Make a theme the current row, opening what it stands under."""
        index = self._themes.index_of(theme)
        above = index.parent()
        while above.isValid():
            self.setExpanded(above, True)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def current_theme(self) -> str:
        """Return the id of the theme that the keys are on, "" where there is none."""
        row = self._themes.row_at(self.currentIndex())
        return row.theme.id if isinstance(row, ThemeRow) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold a heading with Return, ask for a concordance with Shift and Return."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        current = self.currentIndex()
        if is_return or event.key() == Qt.Key.Key_Space:
            if isinstance(self._themes.row_at(current), SectionRow):
                self.setExpanded(current, not self.isExpanded(current))
                return
            held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if is_return and held and self.current_theme():
                self.concordance_asked.emit(self.current_theme())
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the theme under the pointer or the keys."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._themes.row_at(index)
        if isinstance(row, ThemeRow):
            self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(row.theme.id, self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the remark."""
        super().paintEvent(event)
        if not self._remark or self._themes.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect()
        box = QRect(_PAD, _PAD, room.width() - 2 * _PAD, room.height() - 2 * _PAD)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), self._remark)
        painter.end()

    def _key(self, index: QModelIndex) -> object:
        row = self._themes.row_at(index)
        return row.theme.id if isinstance(row, ThemeRow) else row and row.side

    def _on_folded(self, index: QModelIndex) -> None:
        if not self._unfolding:
            self._folded.add(self._key(index))

    def _on_unfolded(self, index: QModelIndex) -> None:
        if not self._unfolding:
            self._folded.discard(self._key(index))

    def _on_clicked(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW_ROLE), SectionRow):
            self.setExpanded(index, not self.isExpanded(index))

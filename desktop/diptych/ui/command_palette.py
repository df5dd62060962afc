"""Every command by a few of its letters, without looking for it in the menus."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QMenuBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from diptych.ui.announcing import announce
from diptych.ui.menu_walk import MenuCommand, menu_commands
from diptych.ui.sizes import scaled
from diptych.view.command_search import rank

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_WIDTH, _ROWS, _TOP = 560, 12, 64
_KEYS = Qt.ItemDataRole.UserRole
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class CommandModel(QAbstractListModel):
    """The commands that what was typed can mean."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[MenuCommand] = []
        self._names: list[str] = []
        self._shown: tuple[int, ...] = ()

    def set_commands(self, commands: list[MenuCommand]) -> None:
        """List these commands."""
        self._all = commands
        self._names = [f"{one.words} {' '.join(one.menus)}" for one in commands]
        self.narrow("")

    def narrow(self, query: str) -> None:
        """Show what ``query`` can mean."""
        self.beginResetModel()
        self._shown = rank(query, self._names)
        self.endResetModel()

    def command(self, row: int) -> MenuCommand | None:
        """Return the command of a row."""
        return self._all[self._shown[row]] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the commands shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, the menus and the keys of a command."""
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (command.words, " ".join(command.menus), command.keys)
            return ", ".join(part for part in said if part)
        if role == _KEYS:
            return command.keys or " › ".join(command.menus)
        return None


class _Rows(QStyledItemDelegate):
    """Words at the left, keys at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the row, then the keys over its right end."""
        super().paint(painter, option, index)
        keys = str(index.data(_KEYS))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        role = (
            QPalette.ColorRole.HighlightedText
            if chosen
            else QPalette.ColorRole.PlaceholderText
        )
        painter.save()
        painter.setPen(palette.color(role))
        room = option.rect.adjusted(0, 0, -12, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(right), keys)
        painter.restore()


class CommandPalette(QFrame):
    """A field and a list over the page; Return does it, Escape goes away."""

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self._bar = bar
        self._window = window
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Commands"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.installEventFilter(self)
        self.model = CommandModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        self.field.textChanged.connect(self._narrow)
        self.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def open(self) -> None:
        """Offer what can be done now."""
        usable = [one for one in menu_commands(self._bar) if one.action.isEnabled()]
        self.model.set_commands(usable)
        self.field.clear()
        self._narrow("")
        row = self.fontMetrics().height() + 12
        self.setFixedSize(min(scaled(_WIDTH), self._window.width() - 40), _ROWS * row)
        middle = (self._window.width() - self.width()) // 2
        self.move(middle, _TOP)
        self._before = self._window.focusWidget()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field."""
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no command: some go while nobody looks, and a screen reader asks."""
        super().hideEvent(event)
        self.model.set_commands([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list work while the words are typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.currentIndex().row())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() in _MOVES:
                self._move(Qt.Key(event.key()))
                return True
        elif event.type() == QEvent.Type.FocusOut and self._window.isActiveWindow():
            self.hide()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Go away, and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def _move(self, key: Qt.Key) -> None:
        count = self.model.rowCount()
        if not count:
            return
        by = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: 1 - _ROWS,
            Qt.Key.Key_PageDown: _ROWS - 1,
        }[key]
        self._choose(max(0, min(count - 1, self.list.currentIndex().row() + by)))

    def _choose(self, row: int) -> None:
        """Choose a row; the field has the keys, so that the list says nothing."""
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        if self.isVisible():
            announce(self.list, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _narrow(self, query: str) -> None:
        self.model.narrow(query)
        if self.model.rowCount():
            self._choose(0)

    def _do(self, row: int) -> None:
        command = self.model.command(row)
        if command is not None:
            # Gone first: what the command opens must not lose its focus to this.
            self._leave()
            command.action.trigger()

"""The sheet of keys: every command with its keys, menu by menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.ui.dialog_size import give_size
from diptych.ui.menu_walk import menu_commands

_SIZE = 560, 620


class KeysSheet(QDialog):
    """Stays beside the work; made from the menus, so that it is always right."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        give_size(self, *_SIZE)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.tree)
        column.addWidget(buttons)

    def open_beside(self) -> None:
        """Fill the sheet and show it, or bring it to the front."""
        self._fill()
        self.show()
        self.activateWindow()

    def _fill(self) -> None:
        self.tree.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        for command in menu_commands(self._bar):
            if not command.keys:
                continue
            menu = command.menus[0]
            head = heads.get(menu)
            if head is None:
                head = heads[menu] = QTreeWidgetItem(self.tree, [menu])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.setFirstColumnSpanned(True)
                font = head.font(0)
                font.setBold(True)
                head.setFont(0, font)
            QTreeWidgetItem(head, [command.words.rstrip("…"), command.keys])
        self.tree.expandAll()
        for head in heads.values():
            first = head.child(0)
            if first is not None:
                self.tree.setCurrentItem(first)
                break

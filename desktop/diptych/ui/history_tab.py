"""Every act of the reader as a list; a click goes back or forward to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diptych.decisions.history import History
from diptych.ui.act_words import act_words
from diptych.ui.drawer import DrawerTab
from diptych.view.act_places import words_of_act

_CURSOR = int(Qt.ItemDataRole.UserRole)

_LANGUAGE = QEvent.Type.LanguageChange


class HistoryTab(DrawerTab):
    """The acts, oldest first; what was undone is greyed.

    ``cursor_chosen`` carries how many acts are to be done.
    """

    cursor_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: History | None = None
        self._texts = "", ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What you have done, oldest first"))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_history(
        self, history: History | None, texts: tuple[str, str] = ("", "")
    ) -> None:
        """Show the acts so far, the last one done marked as the current one.

        ``texts`` are the two essays, whose words say which passage an act is about.
        """
        self._texts = texts
        changes = history.changes if history else ()
        before = self._shown.changes if self._shown else None
        self._shown = history
        if changes is not before:
            self._fill(history)
        cursor = history.cursor if history else 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None:
                font = item.font()
                font.setItalic(row > cursor)
                item.setFont(font)
        self.list.setCurrentRow(cursor)
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)

    def copy(self) -> bool:
        """Copy the list."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        words = [item.text() for item in rows if item is not None]
        QGuiApplication.clipboard().setText("\n".join(words) + "\n")
        return True

    def take_focus(self) -> None:
        """Begin in the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say all acts in another language."""
        super().changeEvent(event)
        if event.type() == _LANGUAGE:
            shown, self._shown = self._shown, None
            self.show_history(shown, self._texts)

    def _fill(self, history: History | None) -> None:
        self.list.clear()
        beginning = QListWidgetItem(self.tr("As it was opened"))
        beginning.setData(_CURSOR, 0)
        self.list.addItem(beginning)
        for number, change in enumerate(history.changes if history else (), 1):
            local = change.at.astimezone()
            told = f"{local:%H:%M}  {act_words(change.what)}"
            words = words_of_act(change, *self._texts)
            item = QListWidgetItem(f"{told}  ·  {words}" if words else told)
            item.setData(_CURSOR, number)
            self.list.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        cursor = int(item.data(_CURSOR))
        if self._shown is not None and cursor != self._shown.cursor:
            self.cursor_chosen.emit(cursor)

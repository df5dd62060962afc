"""The list of the reader's notes, and the field in which one is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.comparison import Comparison
from diptych.ui.drawer import DrawerTab
from diptych.ui.labels import place_words
from diptych.view.concordance import Places, one_line
from diptych.view.note_list import ListedNote
from diptych.view.ribbons import Side

_TYPING_MS = 400
_SHOWN = 160
"""Characters of a passage or a note that a row shows."""


class NotesTab(DrawerTab):
    """Every note with its words; the chosen one can be changed at the right.

    ``note_typed`` carries a ``ListedNote`` with what was written in it, ``chosen`` the
    one that the reader went to in the list, ``asked`` comes before the list is shown
    again and wants ``show_notes``.
    """

    note_typed = Signal(object)
    chosen = Signal(object)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[Side, Places] = {}
        self._notes: tuple[ListedNote, ...] = ()
        self._current: ListedNote | None = None
        self.list = QTreeWidget()
        self.list.setObjectName("notesList")
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Your notes, in the order of the texts"))
        self.list.setHeaderLabels(
            [self.tr("Place"), self.tr("Words"), self.tr("Your note")]
        )
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.itemActivated.connect(lambda *_: self._go())
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Your note on this passage"))
        self.field.setAccessibleName(self.tr("The note that is chosen"))
        self.delete = QPushButton(self.tr("&Delete the Note"))
        self.delete.setToolTip(self.tr("Remove this note; undoing brings it back"))
        self.delete.clicked.connect(self._delete)
        key = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.delete.click)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self.finish_typing)
        self.field.textChanged.connect(self._pause.start)
        self._lay_out()
        self._show_current()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Take other texts; their notes follow by ``show_notes``."""
        before = [places.document.text for places in self._places.values()]
        self._places = {}
        if comparison is not None:
            if before != [comparison.a.text, comparison.b.text]:
                self._pause.stop()
                self._current = None
            self._places = {
                Side.LEFT: Places(comparison.a),
                Side.RIGHT: Places(comparison.b),
            }
        self.asked.emit()

    def show_notes(self, notes: Sequence[ListedNote]) -> None:
        """List these; the chosen one stays chosen while it is there."""
        kept = self._current
        if kept is not None:
            same = [note for note in notes if note.place == kept.place]
            if same:
                kept = same[0]
            elif kept.note:
                kept = None
            else:
                # One that is being begun stands in the list before it is written.
                notes = sorted((*notes, kept), key=lambda note: note.place)
        self._notes = tuple(notes)
        self._fill()
        self._current = kept
        self._show_current()

    def begin(self, note: ListedNote) -> None:
        """Choose a note, which may be a new one, and write in it."""
        self.finish_typing()
        others = [one for one in self._notes if one.note]
        self._current = note
        self.show_notes(others)
        self.take_focus()

    def current(self) -> ListedNote | None:
        """Return the note that is chosen."""
        return self._current

    def copy(self) -> bool:
        """Copy the words selected in the note, else all notes as a table."""
        if self.field.textCursor().hasSelection():
            self.field.copy()
            return True
        rows = [self._cells(note, cut=False) for note in self._notes if note.note]
        QGuiApplication.clipboard().setText(
            "".join("\t".join(row) + "\n" for row in rows)
        )
        return bool(rows)

    def take_focus(self) -> None:
        """Begin in the field, or in the list where no note is chosen."""
        begin = self.list if self._current is None else self.field
        begin.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish_typing(self) -> None:
        """Hand on what was typed so far."""
        self._pause.stop()
        current, words = self._current, self.field.toPlainText()
        if current is not None and not current.theme and words != current.note:
            self._current = replace(current, note=words)
            self.note_typed.emit(self._current)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was noted while the tab was out of sight."""
        super().showEvent(event)
        self.asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Name the places in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self._show_current()

    def _fill(self) -> None:
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        self.list.addTopLevelItems(
            [QTreeWidgetItem(self._cells(note)) for note in self._notes]
        )
        blocked.unblock()

    def _cells(self, note: ListedNote, *, cut: bool = True) -> list[str]:
        places = self._places.get(note.side)
        if places is None:
            return ["", "", note.note]
        side = self.tr("left") if note.side is Side.LEFT else self.tr("right")
        place = f"{side}, {place_words(places.line(note.side, note.span).place)}"
        if note.link:
            place = f"{place} · {note.link}"
        words = one_line(places.document.text, note.span)
        written = " ".join(note.note.split())
        if cut:
            words, written = _cut(words), _cut(written)
        return [place, words, written]

    def _choose(self) -> None:
        """Take the row that the reader went to, and show where it stands."""
        self.finish_typing()
        row = self.list.currentIndex().row()
        self._current = self._notes[row] if 0 <= row < len(self._notes) else None
        self._show_current()
        self._go()

    def _go(self) -> None:
        if self._current is not None:
            self.chosen.emit(self._current)

    def _delete(self) -> None:
        self.field.clear()
        self.finish_typing()
        self._current = None
        self.asked.emit()

    def _show_current(self) -> None:
        current = self._current
        place = self._notes.index(current) if current in self._notes else -1
        blocked = QSignalBlocker(self.list)
        if place >= 0:
            index = self.list.model().index(place, 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self.list.setCurrentIndex(QModelIndex())
        blocked.unblock()
        self.field.setEnabled(current is not None and not current.theme)
        self.delete.setEnabled(self.field.isEnabled() and bool(current))
        self.about.setText(self._about(current))
        words = current.note if current is not None else ""
        # Not while somebody writes: the cursor would jump.
        if self.field.toPlainText() != words:
            blocked = QSignalBlocker(self.field)
            self.field.setPlainText(words)
            blocked.unblock()

    def _about(self, current: ListedNote | None) -> str:
        if current is None:
            return self.tr(
                "Select words in an essay and press Shift+N to write a note on them."
            )
        return f"“{self._cells(current)[1]}”"

    def _lay_out(self) -> None:
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.about)
        column.addWidget(self.field, 1)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(written)
        split.setSizes([640, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)


def _cut(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"

"""All snapshots that were saved or opened here, to find one again and tidy up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QWidget,
)

from diptych.app.gallery import forget_known, load_known
from diptych.ui.counts import counts
from diptych.ui.fields import make_clearable
from diptych.ui.fonts import reading_font
from diptych.ui.gallery_jobs import CardRead, copy_file, read_cards, retitle_file
from diptych.ui.gallery_list import GalleryDelegate, GalleryModel
from diptych.ui.language import number
from diptych.ui.page_column import page_column
from diptych.ui.quiet_list import QuietList
from diptych.ui.revealing import reveal
from diptych.ui.sizes import scaled
from diptych.ui.tasks import Tasks
from diptych.ui.title_dialog import TitleDialog
from diptych.view.gallery_rows import Card, CardOrder, CardState

_READ, _CHANGE = "gallery", "gallery change"
_WIDEST = 1180


class AsksForCopy(Protocol):
    """What the page asks of the dialogs."""

    def copy_snapshot(self, source: Path) -> Path | None:
        """Ask where a copy is to be written; replacing a file is agreed to there."""


class GalleryPage(QWidget):
    """The list with its search and what can be done about a snapshot.

    ``open_asked`` carries a path, ``compare_asked`` two, the earlier saved first;
    ``retitled`` the path, title and tags of a snapshot that was changed on the disk.
    ``failed`` and ``noticed`` carry a sentence.
    """

    open_asked = Signal(object)
    compare_asked = Signal(tuple)
    retitled = Signal(object, str, tuple)
    back_asked = Signal()
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(
        self, tasks: Tasks, dialogs: AsksForCopy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._tasks = tasks
        self.dialogs = dialogs
        self.reveal: Callable[[Path, QObject], None] = reveal
        self.model = GalleryModel(self)
        self.list = QuietList()
        self.list.setObjectName("gallery")
        self.list.setModel(self.model)
        self.list.setItemDelegate(GalleryDelegate(self.model))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Snapshots"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.doubleClicked.connect(lambda _: self.open_current())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.model.layoutChanged.connect(lambda *_: self._tell())
        self.list.installEventFilter(self)
        self._make_head()
        self._make_actions()
        self._lay_out()
        self._tell()

    def refresh(self) -> None:
        """List what is known now, and read every file again."""
        known = load_known()
        self.model.set_cards(Card(one.path, one.titles, one.seen) for one in known)
        chosen = bool(self.list.selectedIndexes())
        scale = self.devicePixelRatioF()
        cards = self.model.cards()
        self._tasks.run(
            _READ,
            lambda context: read_cards(cards, scale, context),
            done=lambda _: self._on_read(chosen),
            failed=self.failed.emit,
            part=self._take,
        )

    def chosen(self) -> list[Card]:
        """Return the chosen cards, from the top."""
        rows = sorted(one.row() for one in self.list.selectedIndexes())
        return [card for row in rows if (card := self.model.card_at(row)) is not None]

    def choose(self, *paths: Path) -> None:
        """Choose the rows of these files."""
        self.list.clearSelection()
        for row in range(self.model.rowCount()):
            card = self.model.card_at(row)
            if card is not None and card.path in paths:
                index = self.model.index(row)
                flags = self.list.selectionModel().SelectionFlag.Select
                self.list.selectionModel().select(index, flags)

    def open_current(self) -> None:
        """Open the one that is chosen."""
        card = self._only()
        if card is not None and card.state is not CardState.GONE:
            self.open_asked.emit(card.path)

    def compare_chosen(self) -> None:
        """Compare the two that are chosen, the earlier with the later."""
        cards = [card for card in self.chosen() if card.info is not None]
        if len(cards) != 2:
            self.noticed.emit(self.tr("Choose two snapshots that can be opened."))
            return
        cards.sort(key=lambda card: card.info.saved if card.info else card.seen)
        self.compare_asked.emit((cards[0].path, cards[1].path))

    def duplicate(self) -> None:
        """Ask for a name and write a copy there."""
        card = self._only()
        if card is None:
            return
        target = self.dialogs.copy_snapshot(card.path)
        if target is not None:
            self._change(
                lambda context: copy_file(card.path, target, context),
                lambda: self._copied(card, target),
            )

    def edit_title(self) -> None:
        """Ask for a title and tags, and write them into the file."""
        card = self._only()
        if card is None or card.info is None:
            return
        dialog = TitleDialog(card.info.title, card.info.tags, card.texts(), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.set_title(card.path, dialog.given_title(), dialog.given_tags())
        dialog.deleteLater()

    def set_title(self, path: Path, title: str, tags: tuple[str, ...]) -> None:
        """Write title and tags into a file on the list."""

        def done() -> None:
            self.retitled.emit(path, title, tags)
            self.refresh()

        self._change(lambda context: retitle_file(path, title, tags, context), done)

    def forget(self) -> None:
        """Take the chosen ones off the list; the files stay."""
        cards = self.chosen()
        if not cards:
            return
        row = self.list.currentIndex().row()
        forget_known(card.path for card in cards)
        self.refresh()
        last = self.model.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self.model.index(min(max(0, row), last)))

    def show_in_folder(self) -> None:
        """Show the chosen file in the file manager."""
        card = self._only()
        if card is not None:
            self.reveal(card.path, self)

    def take_focus(self) -> None:
        """Begin in the list, or in the search where the list is empty."""
        (self.list if self.model.rowCount() else self.search).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """List what is known by now."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open with Return."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.open_current()
                return True
        return super().eventFilter(watched, event)

    def _only(self) -> Card | None:
        cards = self.chosen()
        return cards[0] if len(cards) == 1 else None

    def _copied(self, card: Card, target: Path) -> None:
        from diptych.app.gallery import add_known

        add_known(target, card.titles)
        self.noticed.emit(self.tr("Copied to {name}.").format(name=target.name))
        self.refresh()

    def _change(self, work: Callable[..., object], done: Callable[[], None]) -> None:
        self._tasks.run(_CHANGE, work, done=lambda _: done(), failed=self.failed.emit)

    def _on_read(self, chosen: bool) -> None:
        """Begin with the first, once it is known which that is."""
        if not chosen and not self.list.selectedIndexes() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self._tell()

    def _take(self, read: object) -> None:
        if isinstance(read, tuple):
            self.model.take(one for one in read if isinstance(one, CardRead))

    def _tell(self) -> None:
        """Enable what can be done with the chosen ones, and count."""
        cards = self.chosen()
        one = cards[0] if len(cards) == 1 else None
        there = one is not None and one.state is not CardState.GONE
        self.open.setEnabled(there)
        self.copy.setEnabled(there)
        self.show_file.setEnabled(one is not None)
        self.edit.setEnabled(one is not None and one.info is not None)
        self.compare.setEnabled(sum(card.info is not None for card in cards) == 2)
        self.remove.setEnabled(bool(cards))
        count, shown = len(self.model.cards()), self.model.rowCount()
        if not count:
            self.list.set_remark(
                self.tr("Snapshots that you save or open will be listed here.")
            )
        else:
            self.list.set_remark(self.tr("No snapshot holds these words."))
        words = counts.snapshots(count)
        if shown != count:
            words = self.tr("{shown} of {all}").format(shown=number(shown), all=words)
        self.count.setText(words if count else "")

    def _make_head(self) -> None:
        self.back = QPushButton(self.tr("‹ Start page"))
        self.back.setObjectName("backButton")
        self.back.setAccessibleName(self.tr("Back to the start page"))
        self.back.setToolTip(self.tr("Back to the start page (Alt+Home)"))
        self.back.clicked.connect(self.back_asked)
        self.title = QLabel(self.tr("Snapshots"))
        self.title.setObjectName("folderTitle")
        self.title.setFont(reading_font(scaled(24)))
        self.count = QLabel()
        self.count.setObjectName("startNote")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search titles, tags and file names"))
        self.search.setAccessibleName(self.tr("Search titles, tags and file names"))
        self.search.setToolTip(self.tr("Search titles, tags and file names (Ctrl+F)"))
        make_clearable(self.search)
        self.search.textChanged.connect(self.model.set_words)
        self.search.returnPressed.connect(self._into_list)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Sort by"))
        self.order.setToolTip(self.tr("What the snapshots are sorted by"))
        for order, words in (
            (CardOrder.SAVED, self.tr("Last saved first")),
            (CardOrder.SEEN, self.tr("Last used first")),
            (CardOrder.TITLE, self.tr("By title")),
        ):
            self.order.addItem(words, order.value)
        self.order.currentIndexChanged.connect(
            lambda _: self.model.set_order(CardOrder(self.order.currentData()))
        )

    def _into_list(self) -> None:
        """Go from the search to what was found."""
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _make_actions(self) -> None:
        self.open = self._action(self.tr("Open"), "", self.open_current)
        self.compare = self._action(
            self.tr("Compare the Two"), "Ctrl+Return", self.compare_chosen
        )
        self.edit = self._action(self.tr("Title and Tags…"), "F2", self.edit_title)
        self.copy = self._action(self.tr("Duplicate…"), "Ctrl+D", self.duplicate)
        self.show_file = self._action(
            self.tr("Show in Folder"), "Ctrl+Shift+R", self.show_in_folder
        )
        self.remove = self._action(
            self.tr("Remove from the List"), "Delete", self.forget
        )
        find = self._action(self.tr("Search"), "Ctrl+F", self.search.setFocus)
        find.setProperty("aside", True)

    def _action(self, words: str, key: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if key:
            action.setShortcut(QKeySequence(key))
        # Delete and Return belong to the search while it has the keys.
        of_list = key in ("Delete", "Ctrl+Return", "F2")
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut
            if of_list
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        action.triggered.connect(lambda _=False: slot())
        (self.list if of_list else self).addAction(action)
        return action

    def _buttons(self) -> list[QAction]:
        return [
            self.open,
            self.compare,
            self.edit,
            self.copy,
            self.show_file,
            self.remove,
        ]

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        key = key or self.tr("Return")
        button.setToolTip(f"{action.text().rstrip('…')} ({key})")
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._buttons())
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _lay_out(self) -> None:
        column = page_column(self, self.back, widest=_WIDEST, spacing=8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        self.search.setMinimumWidth(240)
        head.addWidget(self.search)
        head.addWidget(self.order)
        column.addLayout(head)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for action in self._buttons():
            if action is self.remove:
                buttons.addStretch(1)
            buttons.addWidget(self._button(action))
        column.addLayout(buttons)
        column.addWidget(self.list, 1)

    def minimumSizeHint(self) -> QSize:
        """Return a size that never widens the window."""
        return QSize(400, 300)

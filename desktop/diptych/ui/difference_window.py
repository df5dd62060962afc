"""What two snapshots do not have in common, in a window of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
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

from diptych.export.difference import NO_DIFFERENCE, Row, difference_text, sections
from diptych.ui.difference_words import difference_say
from diptych.ui.engine_words import say
from diptych.ui.fonts import reading_font
from diptych.ui.language import translate
from diptych.ui.sizes import scaled
from diptych.view.difference_places import Place, passages, place_of

if TYPE_CHECKING:
    from diptych.snapshot.model import Snapshot
    from diptych.ui.gallery_jobs import TwoSnapshots

_ROW = int(Qt.ItemDataRole.UserRole)


class DifferenceWindow(QWidget):
    """Sections with their counts, rows, and the passages of the chosen row in full.

    ``open_asked`` carries the path of one of the two; ``go_asked`` the path of the one
    that a row belongs to and a ``Place`` in it.
    """

    open_asked = Signal(object)
    go_asked = Signal(object, object)

    def __init__(self, two: TwoSnapshots, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.two = two
        self._open: frozenset[Path] = frozenset()
        old, new = two.paths
        self.setWindowTitle(
            self.tr("From {old} to {new}").format(old=old.name, new=new.name)
        )
        self.resize(scaled(940), scaled(680))
        self.open_buttons = (QPushButton(), QPushButton())
        self.tree = QTreeWidget()
        self.tree.setObjectName("roomyRows")
        self.tree.setHeaderHidden(True)
        self.tree.setHeaderLabels([self.tr("Change"), self.tr("What it is about")])
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setAccessibleName(self.tr("Differences"))
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.tree.itemDoubleClicked.connect(lambda *_: self.go())
        self.tree.installEventFilter(self)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setFont(reading_font(scaled(17)))
        self.detail.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.detail.setAccessibleName(self.tr("The passages of this difference"))
        self.said = QLabel()
        self.said.setObjectName("startNote")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.go_button = QPushButton(self.tr("Go There"))
        self.go_button.setToolTip(
            self.tr("Go to the place in the snapshot that is open (Return)")
        )
        self.go_button.clicked.connect(self.go)
        self.copy_button = QPushButton(self.tr("Copy as Text"))
        self.copy_button.setToolTip(self.tr("Copy all differences (Ctrl+Shift+C)"))
        self.copy_button.clicked.connect(self.copy)
        for key, slot in (("Ctrl+Shift+C", self.copy), ("Escape", self.close)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self._fill()
        self._lay_out()
        self._show_current()

    def set_open(self, paths: frozenset[Path]) -> None:
        """Say which snapshots are open in the main window."""
        if paths != self._open:
            self._open = paths
            self._show_current()

    def rows(self) -> list[Row]:
        """Return the rows of all sections, in their order."""
        found: list[Row] = []
        for top in self._tops():
            items = (top.child(number) for number in range(top.childCount()))
            found += [item.data(0, _ROW) for item in items if item is not None]
        return found

    def headings(self) -> list[str]:
        """Return heading and counts of every section."""
        return [f"{item.text(0)}: {item.text(1)}" for item in self._tops()]

    def copy(self) -> None:
        """Copy everything as text."""
        two = self.two
        words = difference_text(
            two.difference, two.old, two.new, listed=None, say=difference_say
        )
        QGuiApplication.clipboard().setText(words)

    def go(self) -> None:
        """Ask for the place of the current row, if its snapshot is open."""
        found = self._place_here()
        if found is not None:
            self.go_asked.emit(*found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go there with Return."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go()
                return True
        return super().eventFilter(watched, event)

    def _tops(self) -> list[QTreeWidgetItem]:
        tops = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [item for item in tops if item is not None]

    def _row(self) -> Row | None:
        item = self.tree.currentItem()
        row = item.data(0, _ROW) if item is not None else None
        return row if isinstance(row, Row) else None

    def _place_here(self) -> tuple[Path, Place] | None:
        """Return where the current row stands in a snapshot that is open."""
        row = self._row()
        if row is None:
            return None
        ends: tuple[Any, Any] = row.changed.before, row.changed.after
        for path, thing in zip(self.two.paths, ends, strict=True):
            if path in self._open and thing is not None:
                place = place_of(thing)
                if place.spans:
                    return path, place
        return None

    def _show_current(self) -> None:
        row = self._row()
        words = ""
        if row is not None:
            words = passages(row.changed, self.two.old, self.two.new, difference_say)
            words = words or row.words
        self.detail.setPlainText(words)
        self.go_button.setEnabled(self._place_here() is not None)

    def _fill(self) -> None:
        two = self.two
        for section in sections(two.difference, two.old, two.new, difference_say):
            top = QTreeWidgetItem([section.heading, section.counts(difference_say)])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            items = []
            for row in section.rows:
                item = QTreeWidgetItem([_state(row), _words(row)])
                item.setData(0, _ROW, row)
                item.setToolTip(1, row.words)
                items.append(item)
            top.addChildren(items)
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)
        notices = list(two.difference.notices)
        if not two.difference:
            notices.append(NO_DIFFERENCE)
        self.said.setText(say(" ".join(notices)))
        self.said.setVisible(bool(notices))
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for top in self._tops()[:1]:
            self.tree.setCurrentItem(top)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(12)
        ends = (self.two.old, self.two.new)
        for line, (path, snapshot, button, word) in enumerate(
            zip(
                self.two.paths,
                ends,
                self.open_buttons,
                (self.tr("From"), self.tr("To")),
                strict=True,
            )
        ):
            label = QLabel(word)
            label.setObjectName("startNote")
            name = QLabel(f"{_name(snapshot)}   ({path.name})")
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setMinimumWidth(1)
            name.setWordWrap(True)
            name.setToolTip(str(path))
            button.setText(self.tr("Open"))
            button.setAccessibleName(self.tr("Open {name}").format(name=path.name))
            button.setToolTip(self.tr("Open {name}").format(name=path.name))
            button.clicked.connect(
                lambda _=False, path=path: self.open_asked.emit(path)
            )
            head.addWidget(label, line, 0)
            head.addWidget(name, line, 1)
            head.addWidget(button, line, 2)
        head.setColumnStretch(1, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tree)
        split.addWidget(self.detail)
        split.setSizes([420, 180])
        foot = QHBoxLayout()
        foot.addWidget(self.go_button)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(split, 1)
        column.addLayout(foot)
        self.tree.setFocus()


_STATES = {
    "new": QT_TRANSLATE_NOOP("DifferenceWindow", "+ new"),
    "gone": QT_TRANSLATE_NOOP("DifferenceWindow", "− gone"),
    "changed": QT_TRANSLATE_NOOP("DifferenceWindow", "~ changed"),
}


def _state(row: Row) -> str:
    return translate("DifferenceWindow", str(_STATES[row.state.value]))


def _words(row: Row) -> str:
    told = ", ".join(difference_say(one) for one in row.what)
    what = f"   ({told})" if told else ""
    return f"{row.words}{what}"


def _name(snapshot: Snapshot) -> str:
    found = snapshot.comparison
    titles = (found.a.title, found.b.title)
    return snapshot.title or " · ".join(title for title in titles if title)

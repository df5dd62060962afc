"""What a changed text has moved or lost of the reader's work, to be set right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.decisions.lost import moved_entries
from diptych.decisions.model import (
    InTexts,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
    Work,
)
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.ui.drawer import DrawerTab
from diptych.ui.fields import ShortLabel
from diptych.ui.labels import label
from diptych.ui.language import number

_ENTRY = int(Qt.ItemDataRole.UserRole)
_LONGEST = 160


class LostTab(DrawerTab):
    """Lost places first, then moved ones, each with its words and its note.

    ``go_asked`` and ``confirm_asked`` carry moved entries, ``forget_asked`` and
    ``place_asked`` a lost one.
    """

    go_asked = Signal(object)
    confirm_asked = Signal(tuple)
    forget_asked = Signal(object)
    place_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self.list = QListWidget()
        self.list.setObjectName("roomyRows")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Places that were lost or have moved"))
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.list.itemActivated.connect(lambda _: self._go())
        self.said = ShortLabel()
        self.said.setObjectName("startNote")
        self.go = self._button(
            self.tr("Go There"), self.tr("Go to the moved place (Return)"), self._go
        )
        self.confirm = self._button(
            self.tr("Confirm"),
            self.tr("Say that the moved place is right (Y)"),
            lambda: self.confirm_asked.emit((self._current(),)),
        )
        self.confirm_all = self._button(
            self.tr("Confirm All"),
            self.tr("Say that all moved places are right"),
            lambda: self.confirm_asked.emit(self._moved()),
        )
        self.place = self._button(
            self.tr("Put at the Selection"),
            self.tr("Put it where you have selected, for a link in both essays"),
            lambda: self.place_asked.emit(self._current()),
        )
        self.forget = self._button(
            self.tr("Let Go"),
            self.tr("Let go of what has lost its place; it can be undone"),
            lambda: self.forget_asked.emit(self._current()),
        )
        self._lay_out()
        self._tell()

    def show_work(self, work: Work | None, texts: tuple[Document, Document]) -> None:
        """List what has lost its place and what has moved."""
        if work is self._work:
            return
        self._work = work
        row = self.list.currentRow()
        self.list.clear()
        by_side = dict(zip(Side, texts, strict=True))
        for orphan in work.orphans if work is not None else ():
            words = [quote for quote in orphan.quotes if quote]
            self._add(self.tr("Lost"), orphan, orphan.entry, words)
        for entry in moved_entries(work) if work is not None else ():
            spans = spans_of(entry)
            words = [span.slice(by_side[side].text) for side, span in spans]
            self._add(self.tr("Moved"), entry, entry, words)
        self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
        self._tell()

    def copy(self) -> bool:
        """Copy the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        words = [item.text() for item in items if item is not None]
        QGuiApplication.clipboard().setText("\n\n".join(words) + "\n")
        return bool(words)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(
        self, state: str, held: InTexts | Orphan, entry: InTexts, words: list[str]
    ) -> None:
        quoted = " / ".join(f"“{_cut(quote)}”" for quote in words)
        parts = [f"{state} · {self._kind(entry)}", quoted]
        note = "" if isinstance(entry, RoleMark) else entry.note
        parts += [self.tr("Note: {note}").format(note=_cut(note))] if note else []
        item = QListWidgetItem("\n".join(parts))
        item.setData(_ENTRY, held)
        self.list.addItem(item)

    def _kind(self, entry: InTexts) -> str:
        """Say what sort of work it is."""
        match entry:
            case LinkWork():
                by_hand = entry.anchor.by_hand
                kind = self.tr("link made by hand") if by_hand else self.tr("link")
                said = [
                    kind,
                    label(entry.decision) if entry.decision else "",
                    *(f"#{t}" for t in entry.tags),
                ]
                return ", ".join(part for part in said if part)
            case ThemeMark():
                return self.tr("theme {name}, {verdict}").format(
                    name=entry.theme, verdict=label(entry.verdict)
                )
            case PassageNote():
                return self.tr("note on a passage")
            case RoleMark():
                return self.tr("paragraph that is {role}").format(
                    role=label(entry.role)
                )

    def _current(self) -> object:
        item = self.list.currentItem()
        return item.data(_ENTRY) if item is not None else None

    def _moved(self) -> tuple[InTexts, ...]:
        return moved_entries(self._work) if self._work is not None else ()

    def _go(self) -> None:
        held = self._current()
        if held is not None and not isinstance(held, Orphan):
            self.go_asked.emit(held)

    def _tell(self) -> None:
        held = self._current()
        lost = isinstance(held, Orphan)
        for button in (self.place, self.forget):
            button.setEnabled(lost)
        for button in (self.go, self.confirm):
            button.setEnabled(held is not None and not lost)
        moved = len(self._moved())
        self.confirm_all.setEnabled(moved > 0)
        gone = len(self._work.orphans) if self._work is not None else 0
        if not moved and not gone:
            words = self.tr("Nothing has lost its place or moved.")
        else:
            words = self.tr("{lost} lost, {moved} moved").format(
                lost=number(gone), moved=number(moved)
            )
        self.said.setText(words)

    def _button(self, words: str, tip: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False: slot())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.said, 1)
        for button in (
            self.go,
            self.confirm,
            self.confirm_all,
            self.place,
            self.forget,
        ):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 0)
        column.addLayout(line)
        column.addWidget(self.list, 1)


def spans_of(entry: InTexts) -> tuple[tuple[Side, Span], ...]:
    """Return where an entry stands."""
    if isinstance(entry, LinkWork):
        a, b = entry.borders or (entry.anchor.a, entry.anchor.b)
        return (Side.A, a), (Side.B, b)
    return ((entry.side, entry.span),)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"

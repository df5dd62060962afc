"""Find in both essays at once: a strip with a field, counts, and ways to step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from diptych.text.span import Span
from diptych.ui.fields import make_clearable
from diptych.ui.language import number as figure
from diptych.ui.tasks import Context, Tasks
from diptych.view.finding import MOST_FOUND, find_words, next_place

_LANE = "find"
_TYPING_MS = 150
Found = tuple[tuple[Span, ...], tuple[Span, ...]]
"""The places in the left and in the right essay."""

NOTHING: Found = ((), ())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and how."""

    words: str
    whole: bool
    case: bool
    pattern: bool


class FindBar(QFrame):
    """Looks for words off the event loop, while they are typed.

    ``found_changed`` carries the places of both essays; ``place_chosen`` a side, 0 or
    1, and a span. ``closed`` comes when the reader puts the strip away.
    """

    found_changed = Signal(object)
    place_chosen = Signal(int, object)
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._tasks = tasks
        self._texts = ("", "")
        self._here = (0, 0)
        self._go_on = False
        self.found: Found = NOTHING
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in both essays"))
        self.field.setAccessibleName(self.tr("Find in both essays"))
        make_clearable(self.field)
        self.field.installEventFilter(self)
        self.whole = QCheckBox(self.tr("&Whole words"))
        self.case = QCheckBox(self.tr("&Match case"))
        self.pattern = QCheckBox(self.tr("Regular e&xpression"))
        self.count = QLabel()
        self.count.setObjectName("panelNote")
        self.previous = self._button("‹", self.tr("Previous place (Shift+F3)"))
        self.next = self._button("›", self.tr("Next place (F3)"))
        self.shut = self._button("✕", self.tr("Close (Escape)"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        for box in (self.whole, self.case, self.pattern):
            box.toggled.connect(lambda _: self._look())
        self.pattern.toggled.connect(lambda on: self.whole.setEnabled(not on))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.shut.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addStretch(1)
        for box in (self.whole, self.case, self.pattern):
            row.addWidget(box)
        row.addWidget(self.shut)
        self.hide()

    def set_texts(self, a: str, b: str) -> None:
        """Look in these texts from now on."""
        if (a, b) != self._texts:
            self._texts = (a, b)
            self._take(NOTHING)
            if self.isVisible():
                self._look()

    def open(self, words: str = "") -> None:
        """Show the strip, with these words where there are any."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Put the strip and the marks away."""
        self._pause.stop()
        self._tasks.cancel(_LANE)
        self.hide()
        self._take(NOTHING)
        self.closed.emit()

    def set_here(self, side: int, place: int) -> None:
        """Step on from here: a side, and a code point offset of it."""
        self._here = (side, place)

    def step(self, by: int) -> None:
        """Go to the next place, or to the one before."""
        if self._pause.isActive():
            self._pause.stop()
            self._look(go_on=True)
            return
        place = next_place(self.found, self._here, by)
        if place is None:
            return
        side, index = place
        span = self.found[side][index]
        # Just past the beginning, so that the next step leaves this place.
        self._here = (side, span.start)
        self._tell(side, index)
        self.place_chosen.emit(side, span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with Return and leave with Escape."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            # Escape means this strip here, and no command of the window.
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if shift else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _look(self, *, go_on: bool = False) -> None:
        """Look for what the field holds."""
        wanted = Wanted(
            self.field.text(),
            self.whole.isChecked(),
            self.case.isChecked(),
            self.pattern.isChecked(),
        )
        self._go_on = go_on
        if not wanted.words.strip():
            self._tasks.cancel(_LANE)
            self._take(NOTHING)
            return
        a, b = self._texts

        def work(context: Context) -> Found:
            return _find(a, wanted, context), _find(b, wanted, context)

        self._tasks.run(_LANE, work, done=self._on_found, failed=self._on_failed)

    def _on_found(self, found: Found) -> None:
        self._take(found)
        if self._go_on:
            self.step(1)

    def _on_failed(self, sentence: str) -> None:
        self._take(NOTHING)
        self.count.setText(sentence)

    def _take(self, found: Found) -> None:
        changed = found != self.found
        self.found = found
        self._tell()
        if changed:
            self.found_changed.emit(found)

    def _tell(self, side: int | None = None, index: int = 0) -> None:
        """Say how many places there are, and which one is shown."""
        left, right = (len(spans) for spans in self.found)
        words = self.tr("{left} left, {right} right").format(
            left=_counted(left), right=_counted(right)
        )
        if not self.field.text().strip():
            words = ""
        elif side is not None:
            number = index + 1 + (left if side else 0)
            words = self.tr("{number} of {total}: {words}").format(
                number=figure(number), total=figure(left + right), words=words
            )
        self.count.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(bool(left or right))

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("quietButton")
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button


def _find(text: str, wanted: Wanted, context: Context) -> tuple[Span, ...]:
    if wanted.pattern:
        from diptych.ui.find_pattern import find_pattern

        return tuple(
            find_pattern(
                text,
                wanted.words,
                case=wanted.case,
                should_cancel=context.should_cancel,
            )
        )
    return tuple(find_words(text, wanted.words, whole=wanted.whole, case=wanted.case))


def _counted(count: int) -> str:
    return figure(count) + ("+" if count >= MOST_FOUND else "")

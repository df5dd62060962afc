"""A few steps that show what can be done, on a strip below the first comparison.

The strip stands below the essays, where its coming and going moves no line that is
being read. Each step is ticked off as the reader does it, by key or by hand. It takes
no focus, and is shown once; *Help > First Steps* brings it back.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

if TYPE_CHECKING:
    from diptych.app.settings import Settings
    from diptych.ui.commands import Commands
    from diptych.ui.comparison_page import ComparisonPage

SEEN = "first_steps.seen"
_LAST_WORDS_MS, _KEPT_AFTER_MS = 8_000, 1_500


class FirstSteps(QFrame):
    """The strip with a row of keys and words; ``closed`` tells that it is put away."""

    closed = Signal()

    def __init__(self, steps: Callable[[], list[tuple[str, str]]]) -> None:
        """Show what ``steps`` returns, which is asked again in another language."""
        super().__init__()
        self._steps = steps
        self._done: set[int] = set()
        self.setObjectName("firstSteps")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.shut = QToolButton()
        self.shut.setObjectName("quietButton")
        self.shut.setText("✕")
        self.shut.setAccessibleName(self.tr("Close the first steps"))
        self.shut.setToolTip(
            self.tr("Close (Esc); Help > First Steps shows them again")
        )
        self.shut.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.addWidget(self.words, 1)
        row.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignTop)
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(_LAST_WORDS_MS)
        self._ending.timeout.connect(self.put_away)
        self.hide()

    def begin(self) -> None:
        """Show the steps, none of them done."""
        self._ending.stop()
        self._done.clear()
        self._draw()
        self.show()

    def tick(self, step: int) -> None:
        """Mark a step as done; after the last one the strip goes by itself."""
        if self.isHidden() or step in self._done:
            return
        self._done.add(step)
        self._draw()
        if len(self._done) == len(self._steps()):
            self._ending.start()

    def done(self) -> frozenset[int]:
        """Return the steps that are done."""
        return frozenset(self._done)

    def put_away(self) -> None:
        """Go away until the reader asks again."""
        self._ending.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say the steps in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def _draw(self) -> None:
        head = self.tr("First steps")
        steps = self._steps()
        shown, said = [f"<b>{escape(head)}</b>"], [head]
        for place, (keys, words) in enumerate(steps):
            done = place in self._done
            mark = "✓" if done else "○"
            # A step stays in one piece where the strip takes two lines.
            piece = f"{mark} <b>{escape(keys)}</b> {escape(words)}"
            shown.append(piece.replace(" ", "\u00a0"))
            told = self.tr("{keys}: {step}, done") if done else "{keys}: {step}"
            said.append(told.format(keys=keys, step=words))
        if len(self._done) == len(steps):
            shown.append(escape(self.tr("That is most of it.")))
        self.words.setText("\u00a0\u00a0\u00a0 ".join(shown))
        self.words.setAccessibleName("; ".join(said))


class StepsGuide(QObject):
    """Shows the strip on the first comparison, and ticks off what the reader does.

    Made before the commands are joined to the page: it asks what Escape finds.
    """

    def __init__(
        self, commands: Commands, page: ComparisonPage, settings: Settings
    ) -> None:
        super().__init__(page)
        self._commands, self._page, self._settings = commands, page, settings
        self.strip = FirstSteps(self._steps)
        page.add_foot(self.strip)
        ticked: tuple[tuple[QAction, int], ...] = (
            (commands.next_link, 0),
            (commands.previous_link, 0),
            (commands.bring_together, 1),
            (commands.accept, 2),
            (commands.reject, 2),
            (commands.note, 3),
            (commands.note_passage, 3),
            (commands.find_command, 4),
            (commands.keys, 5),
        )
        for action, step in ticked:
            action.triggered.connect(lambda _=False, step=step: self.strip.tick(step))
        commands.first_steps.triggered.connect(lambda _=False: self.strip.begin())
        commands.let_go.triggered.connect(lambda _=False: self._on_escape())
        page.work.changed.connect(self._offer)
        page.reading.current_changed.connect(self._on_current)

    def _steps(self) -> list[tuple[str, str]]:
        commands = self._commands
        return [
            (_keys(commands.next_link), self.tr("next link")),
            (_keys(commands.bring_together), self.tr("both ends on one row")),
            (
                f"{_keys(commands.accept)}, {_keys(commands.reject)}",
                self.tr("accept, reject"),
            ),
            (_keys(commands.note), self.tr("write a note")),
            (_keys(commands.find_command), self.tr("any command")),
            (_keys(commands.keys), self.tr("all keys")),
        ]

    def _offer(self) -> None:
        """Show the strip when the first comparison of all is on screen."""
        if self._settings.get_bool(SEEN, False) or self._page.work.visible is None:
            return
        self._settings.put(SEEN, True)
        # Not while the comparison comes up: the disk may take its time.
        QTimer.singleShot(_KEPT_AFTER_MS, self, self._keep)
        self.strip.begin()

    def _on_current(self) -> None:
        if self._page.reading.current_link() is not None:
            self.strip.tick(0)

    def _on_escape(self) -> None:
        """Close where there is nothing else that Escape lets go of."""
        page = self._page
        if page.links.current_link() is None and page.steps.current() is None:
            self.strip.put_away()

    def _keep(self) -> None:
        self._settings.save()


def _keys(action: QAction) -> str:
    """Return the first key of a command as this platform writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

"""The codebook that is being edited: its states, and what each finds in the essays.

Every change is made off the main thread, one after the other; what the loader refuses
changes nothing and is told with its sentence. No widget here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer, Signal

from diptych.comparison import Comparison
from diptych.themes.coding import Coding
from diptych.themes.editing.draft import Draft, Step
from diptych.themes.editing.history import History
from diptych.themes.editing.keys import set_id
from diptych.themes.editing.trial import Found, Parts, difference
from diptych.themes.live import Change
from diptych.ui.codebook_jobs import (
    Made,
    Weighed,
    count_parts,
    make_step,
    weigh_again,
)
from diptych.ui.tasks import Tasks

if TYPE_CHECKING:
    from diptych.ui.codebook_jobs import Words

_STEP, _LINKS, _PARTS = "codebook", "codebook links", "codebook parts"

_SETTLE_MS = 5_000

Edit = Callable[[Draft], Step]


@dataclass(frozen=True, slots=True)
class _Request:
    """A change that waits or is being made; ``steps`` is where in the history to go.

    ``by`` is one step back or forth from where the history stands when its turn comes.
    """

    key: str
    change: Edit
    agreed: bool = False
    steps: int | None = None
    by: int = 0


class CodebookWork(QObject):
    """Makes changes and keeps the states.

    ``changed`` carries the theme that a new state concerns, or None. ``refused``
    carries the key of a change and the loader's sentence, ``accepted`` the key of one
    that was made. ``asked`` carries the
    comments that a change would take out: ``agree`` or ``decline`` answers.
    ``recoded`` carries the comparison with the themes as they are now, ``rescored`` the
    same with its links weighed anew. ``counted`` carries a theme and its ``Parts``.
    """

    changed = Signal(object)
    refused = Signal(str, str)
    accepted = Signal(str)
    asked = Signal(tuple)
    recoded = Signal(object)
    rescored = Signal(object)
    counted = Signal(str, object)
    saved_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.history: History | None = None
        self._comparison: Comparison | None = None
        self._waiting: list[_Request] = []
        self._held: tuple[_Request, Step] | None = None
        self._words: Words | None = None
        self._bare: Comparison | None = None
        self._saved = ""
        self._names: dict[str, str] = {}
        self.found = Found(Coding(()), Coding(()))
        self.before = self.found

    @property
    def draft(self) -> Draft:
        """Return the present state; only while something is edited."""
        assert self.history is not None, "a codebook is being edited"
        return self.history.draft

    def is_open(self) -> bool:
        """Tell whether a codebook is being edited."""
        return self.history is not None

    def is_unsaved(self) -> bool:
        """Tell whether the present state is not what the file holds."""
        return self.history is not None and self.draft.source != self._saved

    def is_busy(self) -> bool:
        """Tell whether a change is still to be made, or an answer awaited."""
        return self._tasks.is_busy(_STEP) or bool(self._waiting) or bool(self._held)

    def settle(self) -> None:
        """Have every change made that waits for no answer, for five seconds at most.

        What was typed last is made off the main thread; saving and closing come after.
        """
        waited = QDeadlineTimer(_SETTLE_MS)
        # An event must come when the time is over.
        QTimer.singleShot(_SETTLE_MS, self, lambda: None)
        flags = (
            QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
            | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        )
        loop = QEventLoop()
        while self._is_making() and not waited.hasExpired():
            loop.processEvents(flags)

    def is_asking(self) -> bool:
        """Tell whether a change waits for the reader's answer."""
        return self._held is not None

    def is_weighing(self) -> bool:
        """Tell whether the links do not know yet of all that was changed."""
        return self._is_making() or self._tasks.is_busy(_LINKS)

    def _is_making(self) -> bool:
        waits = bool(self._waiting) and self._held is None
        return self._tasks.is_busy(_STEP) or waits

    def has_saved(self, source: str) -> bool:
        """Tell whether this is what the file of the edited codebook holds."""
        return self.history is not None and source == self._saved

    @property
    def saved_source(self) -> str:
        """Return the source that the file holds, or that editing began with."""
        return self._saved

    def open(self, comparison: Comparison) -> None:
        """Begin to edit the codebook of a comparison."""
        assert comparison.codebook is not None, "there is a codebook to edit"
        self.close()
        self.history = History(Draft(comparison.codebook))
        self._saved = comparison.codebook.source
        self._set_pair(comparison)
        self.before = self.found
        self.changed.emit(None)

    def take_pair(self, comparison: Comparison) -> None:
        """Go on with the same codebook and two other essays, or compared anew.

        ``comparison`` is coded with the codebook as it was saved.
        """
        assert self.history is not None, "a codebook is being edited"
        self._set_pair(comparison)
        self.before = self.found
        if self.is_unsaved():
            # Coded as saved, so that everything that is new must be found again.
            saved, draft = Draft(comparison.codebook or self.draft.book), self.draft
            self.history.draft = saved
            self._run(_Request("", lambda _: Step(draft, "", None), True, self._now()))

    def close(self) -> None:
        """Edit no codebook any more; what was not saved is gone."""
        for lane in (_STEP, _LINKS, _PARTS):
            self._tasks.cancel(lane)
        self.history, self._held = None, None
        self._waiting.clear()
        self._names.clear()

    def do(self, key: str, change: Edit) -> None:
        """Make a change; one with the same ``key`` that still waits is dropped.

        Changes with the same key one after the other are one step of the history. An
        empty ``key`` is like no other.
        """
        if self.history is None:
            return
        if key:
            self._waiting = [one for one in self._waiting if one.key != key]
        if self._held is not None and self._held[0].key == key:
            self._held = None
            self.asked.emit(())
        self._waiting.append(_Request(key, change))
        self._next()

    def rename(self, theme: str, new: str) -> None:
        """Give a theme another id; its hits are compared under both."""

        def change(draft: Draft) -> Step:
            made = set_id(draft, theme, new)
            self._names[new] = self._names.get(theme, theme)
            return made

        self.do(f"{theme} id", change)

    def undo(self) -> None:
        """Take the last step back."""
        self._go(-1)

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._go(1)

    def part(self) -> None:
        """Let what comes next be a step of its own in the history."""
        if self.history is not None:
            self.history.part()

    def agree(self) -> None:
        """Make the change that takes comments out."""
        if self._held is not None:
            request, self._held = self._held[0], None
            self._waiting.insert(0, replace(request, agreed=True))
            self._next()

    def decline(self) -> None:
        """Do not make it; whoever asked for it shows the present state again."""
        if self._held is not None:
            self._held = None
            self.asked.emit(())
            self.changed.emit(None)
            self._next()

    def saved(self, source: str, name: str) -> None:
        """Take note that a state was written to a file called ``name``."""
        self._saved = source
        if self.history is not None and source == self.draft.source:
            self.before = self.found
            self._names.clear()
            self.history.rename(name)
        self.saved_changed.emit()

    def revert(self) -> None:
        """Go back to what the file holds."""
        source, name = self._saved, self.draft.book.name
        told = self.tr("Go back to the saved codebook")
        self.do("", lambda _: Step(Draft.read(source, name), told, None))

    def difference(self, theme: str) -> tuple[Change, Change]:
        """Return what the theme hits, newly hits and loses since the last saving.

        Left, then right.
        """
        old = self._names.get(theme, theme)
        return (
            difference(self.before.a.spans, self.found.a.spans, theme, old),
            difference(self.before.b.spans, self.found.b.spans, theme, old),
        )

    def count(self, theme: str) -> None:
        """Count what each part of a theme hits by itself."""
        if self._comparison is None or theme not in self.draft.themes:
            return
        work = partial(count_parts, self.draft, theme, self._pair(), self._words)
        self._tasks.run(
            _PARTS, work, done=partial(self._on_counted, theme), failed=_ignore
        )

    def _set_pair(self, comparison: Comparison) -> None:
        self._comparison, self._words, self._bare = comparison, None, None
        self.found = Found(Coding(comparison.themes_a), Coding(comparison.themes_b))

    def _pair(self) -> Comparison:
        assert self._comparison is not None, "an edited codebook has a pair"
        return self._comparison

    def _now(self) -> int:
        assert self.history is not None, "a codebook is being edited"
        return self.history.now()

    def _go(self, by: int) -> None:
        """Go there once what comes before is made; a key held down asks once."""
        if self.history is None or any(one.by for one in self._waiting):
            return
        if self._held is not None:
            # The change that waits for an answer is the last one.
            self.decline()
            return
        self._waiting.append(_Request("", _same, by=by))
        self._next()

    def _next(self) -> None:
        """Make the next change that waits, unless one is being made."""
        while self._waiting and not self._tasks.is_busy(_STEP) and self._held is None:
            request = self._waiting.pop(0)
            placed = self._placed(request) if request.by else request
            if placed is not None:
                self._run(placed)

    def _placed(self, request: _Request) -> _Request | None:
        """Say where in the history a step back or forth leads, None for nowhere."""
        steps = self._now() + request.by
        assert self.history is not None, "a codebook is being edited"
        source = self.history.source_after(steps)
        if source is None:
            return None
        return _Request("", partial(_read, source, self.draft.book.name), True, steps)

    def _run(self, request: _Request) -> None:
        work = partial(
            make_step,
            request.change,
            self.draft,
            self._pair(),
            self._words,
            self.found,
        )
        self._tasks.run(
            _STEP,
            work,
            done=partial(self._on_made, request),
            failed=partial(self._on_refused, request),
        )

    def _on_made(self, request: _Request, made: Made) -> None:
        history = self.history
        if history is None:
            return
        self._words = made.words
        newer = any(one.key == request.key for one in self._waiting if one.key)
        if made.step.lost and not request.agreed:
            if not newer:
                self._held = (request, made.step)
                self.asked.emit(made.step.lost)
            self._next()
            return
        if request.steps is not None:
            theme = history.go(request.steps, made.step.draft)
            fresh = True
        else:
            fresh = history.push(made.step, request.key)
            theme = made.step.theme
            self.accepted.emit(request.key)
        if fresh:
            self.found = made.found
            self._tell_comparison()
        self.changed.emit(theme)
        self._next()

    def _on_refused(self, request: _Request, sentence: str) -> None:
        if not any(one.key == request.key for one in self._waiting if one.key):
            self.refused.emit(request.key, sentence)
        self._next()

    def _tell_comparison(self) -> None:
        """Show the themes at once, and the scores of the links when they are known."""
        assert self._comparison is not None, "two essays are open"
        self._comparison = replace(
            self._comparison,
            codebook=self.draft.book,
            themes_a=self.found.a.spans,
            themes_b=self.found.b.spans,
        )
        self.recoded.emit(self._comparison)
        assert self._words is not None, "a change was tried on the words"
        work = partial(
            weigh_again,
            self.draft.book,
            self._comparison,
            self._words,
            self.found,
            self._bare,
        )
        self._tasks.run(_LINKS, work, done=self._on_weighed, failed=_ignore)

    def _on_weighed(self, weighed: Weighed) -> None:
        self._bare, self._comparison = weighed.bare, weighed.comparison
        self.rescored.emit(weighed.comparison)

    def _on_counted(self, theme: str, answer: tuple[Words, Parts]) -> None:
        if self.history is not None:
            self._words = answer[0]
            self.counted.emit(theme, answer[1])


def _read(source: str, name: str, _draft: Draft) -> Step:
    """Return to a source that was read before."""
    return Step(Draft.read(source, name), "", None)


def _same(draft: Draft) -> Step:
    return Step(draft, "", None)


def _ignore(sentence: str) -> None:
    """Drop a failure: the next change tries again."""

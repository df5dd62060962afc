"""The reader's work on what is open: every act, its undoing, and what it shows.

The window acts through ``do`` alone, so that one pair of commands takes everything
back. Nothing is written to the disk here; whoever keeps the work listens to
``acted``.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diptych.errors import WorkError
from diptych.ui.act_words import act_words
from diptych.ui.engine_words import say
from diptych.view.link_rows import NO_REMARKS, Remarks

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.decisions.change import Change
    from diptych.decisions.history import History
    from diptych.decisions.model import Work
    from diptych.decisions.show import Shown, ShownLink
    from diptych.view.laid_over import LaidOver

Act = Callable[["Work", datetime.datetime], "Change"]
"""Makes a change of the work as it stands, at the time of now."""


class ReadersWork(QObject):
    """Holds the history, and the comparison with the work laid over it.

    ``changed`` follows every change of what is shown. ``acted`` carries each act of
    the reader: a ``Change``, or the words "undo" and "redo". ``refused`` carries a
    sentence. ``settling`` asks every field for what was typed a moment ago.
    """

    changed = Signal()
    acted = Signal(object)
    refused = Signal(str)
    settling = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Comparison | None = None
        self.history: History | None = None
        self._laid: LaidOver | None = None

    @property
    def shown(self) -> Shown | None:
        """What is shown, with the work on it."""
        return self._laid.shown if self._laid else None

    @property
    def visible(self) -> Comparison | None:
        """The comparison as the work leaves it."""
        return self._laid.visible if self._laid else None

    def set_comparison(
        self, found: Comparison | None, history: History | None = None
    ) -> None:
        """Lay the work over a comparison.

        With ``history`` None the work so far is kept where the texts are the same, and
        begun anew where they are others.
        """
        from diptych.decisions.history import History
        from diptych.decisions.model import Work

        self.found = found
        if found is None:
            self._laid = None
            self.changed.emit()
            return
        kept = history or self.history_on(found)
        self.history = kept or History.of(Work.on(found))
        self._lay_over()
        self.changed.emit()

    def history_on(self, found: Comparison) -> History | None:
        """Return the work so far where it was done on the same texts."""
        kept = self.history
        return kept if kept is not None and kept.work.fits(found) else None

    def link(self, link_id: str | None) -> ShownLink | None:
        """Return a link with the reader's work on it."""
        return self._laid.links.get(link_id) if self._laid and link_id else None

    def remarks(self, link_id: str | None) -> Remarks:
        """Return what the reader has put on a link, as a list shows it."""
        if self._laid is None or link_id is None:
            return NO_REMARKS
        return self._laid.remarks.get(link_id, NO_REMARKS)

    def all_remarks(self) -> Mapping[str, Remarks]:
        """Return what the reader has put on links, by id; others have no remark."""
        return self._laid.remarks if self._laid else {}

    def do(self, act: Act) -> bool:
        """Do an act; False where it was refused, and ``refused`` says why."""
        if self.history is None or self.found is None:
            return False
        try:
            change = act(self.history.work, datetime.datetime.now(datetime.UTC))
            history = self.history.do(change)
        except WorkError as error:
            self.refused.emit(say(str(error)))
            return False
        if history is not self.history:
            self._go_to(history)
            self.acted.emit(change)
        return True

    def settle(self) -> None:
        """Take in what was typed and not handed over yet, before it is kept or left."""
        self.settling.emit()

    def undo(self) -> None:
        """Take the last act back."""
        self.settle()
        if self.history is not None and self.history.undoable is not None:
            self._go_to(self.history.undo())
            self.acted.emit("undo")

    def redo(self) -> None:
        """Do again what was taken back."""
        self.settle()
        if self.history is not None and self.history.redoable is not None:
            self._go_to(self.history.redo())
            self.acted.emit("redo")

    def go_to(self, cursor: int) -> None:
        """Undo or redo until ``cursor`` acts are done."""
        if self.history is None:
            return
        away = cursor - self.history.cursor
        self._go_to(self.history.go_to(cursor))
        for _ in range(abs(away)):
            self.acted.emit("redo" if away > 0 else "undo")

    def undo_words(self) -> str:
        """Say what undoing would take back, "" for nothing."""
        change = self.history.undoable if self.history else None
        return act_words(change.what) if change else ""

    def redo_words(self) -> str:
        """Say what redoing would do again, "" for nothing."""
        change = self.history.redoable if self.history else None
        return act_words(change.what) if change else ""

    def _go_to(self, history: History) -> None:
        self.history = history
        self._lay_over()
        self.changed.emit()

    def _lay_over(self) -> None:
        from diptych.view.laid_over import lay_over

        assert self.found is not None, "work lies over a comparison"
        assert self.history is not None, "a comparison has a history"
        self._laid = lay_over(self.found, self.history.work)

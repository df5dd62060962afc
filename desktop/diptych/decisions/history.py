"""Doing, undoing and redoing without limit, with a history that can be read. No Qt."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from diptych.decisions.change import Change, do_change, merge_changes, undo_change
from diptych.decisions.model import Work

_TYPING = datetime.timedelta(seconds=3)
"""A pause this long ends what one undo takes back of a note that is being typed."""


@dataclass(frozen=True, slots=True)
class History:
    """The work with the way to it.

    ``base`` is the work before the first change, ``work`` the work now; the first
    ``cursor`` of ``changes`` are done, the others were undone and can be redone.
    """

    base: Work
    work: Work
    changes: tuple[Change, ...] = ()
    cursor: int = 0

    @classmethod
    def of(cls, work: Work) -> "History":
        """Return a history that begins with ``work``."""
        return cls(work, work)

    @property
    def undoable(self) -> Change | None:
        """The change that undo would take back."""
        return self.changes[self.cursor - 1] if self.cursor else None

    @property
    def redoable(self) -> Change | None:
        """The change that redo would do again."""
        if self.cursor == len(self.changes):
            return None
        return self.changes[self.cursor]

    def do(self, change: Change) -> "History":
        """Do ``change``; what was undone before is forgotten.

        A change without a step leaves everything as it is. Typing that goes on is
        joined to the change before. Raises WorkError where the change does not fit.
        """
        if not change.steps:
            return self
        work = do_change(self.work, change)
        done = self.changes[: self.cursor]
        if self._continues(change):
            joined = merge_changes(done[-1], change)
            done = (*done[:-1], joined) if joined.steps else done[:-1]
        else:
            done = (*done, change)
        return replace(self, work=work, changes=done, cursor=len(done))

    def _continues(self, change: Change) -> bool:
        last = self.undoable
        if last is None or self.redoable is not None or not change.merge:
            return False
        pause = change.at - last.at
        return last.merge == change.merge and abs(pause) <= _TYPING

    def undo(self) -> "History":
        """Take the last change back; the same history where there is none."""
        change = self.undoable
        if change is None:
            return self
        work = undo_change(self.work, change)
        return replace(self, work=work, cursor=self.cursor - 1)

    def redo(self) -> "History":
        """Do the next undone change again; the same history where there is none."""
        change = self.redoable
        if change is None:
            return self
        return replace(self, work=do_change(self.work, change), cursor=self.cursor + 1)

    def go_to(self, cursor: int) -> "History":
        """Undo or redo until ``cursor`` changes are done."""
        assert 0 <= cursor <= len(self.changes), "a place inside the history"
        history = self
        while history.cursor > cursor:
            history = history.undo()
        while history.cursor < cursor:
            history = history.redo()
        return history

    def shortened(self, most: int) -> "History":
        """Return the history with at most ``most`` changes; the oldest become base.

        The work stays as it is. Changes that were undone count too, and go last.
        """
        drop = min(len(self.changes) - most, self.cursor)
        if drop <= 0:
            return replace(self, changes=self.changes[: max(most, self.cursor)])
        base = replay(self.base, self.changes, drop)
        kept = self.changes[drop : drop + most]
        return replace(self, base=base, changes=kept, cursor=self.cursor - drop)


def replay(base: Work, changes: Sequence[Change], done: int) -> Work:
    """Return the work after the first ``done`` of ``changes``; linear.

    The changes are trusted to fit each other, as those of a history do.
    """
    table = {entry.key: entry for entry in base.entries}
    for change in changes[:done]:
        for step in change.steps:
            if step.after is None:
                table.pop(step.key, None)
            else:
                table[step.key] = step.after
    return replace(base, entries=tuple(table[key] for key in sorted(table)))

"""Undo and redo without limit, with a name for every step.

Only the sources are kept, 50 KB each for the shipped codebook; a state is read again
when it is returned to.
"""

from dataclasses import dataclass, replace

from diptych.themes.editing.draft import Draft, Step


@dataclass(frozen=True, slots=True)
class Entry:
    """One state: what led to it, the theme it concerned, and the source.

    ``key`` names what was changed, so that a word typed letter by letter is one entry.
    """

    told: str
    theme: str | None
    source: str
    key: str = ""


class History:
    """The states of one codebook; ``draft`` is the present one."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._entries = [Entry("", None, draft.source)]
        self._now = 0

    def push(self, made: Step, key: str = "") -> bool:
        """Make a step the present state; False where it changes nothing.

        What was undone before can be redone no more. A step with the ``key`` of the
        present state takes its place.
        """
        if made.draft.source == self.draft.source:
            return False
        entry = Entry(made.told, made.theme, made.draft.source, key)
        del self._entries[self._now + 1 :]
        if key and self._now and self._entries[self._now].key == key:
            self._entries[self._now] = entry
        else:
            self._entries.append(entry)
            self._now += 1
        self.draft = made.draft
        return True

    def part(self) -> None:
        """Let the next step stand for itself, whatever its key is."""
        now = self._entries[self._now]
        self._entries[self._now] = Entry(now.told, now.theme, now.source)

    def undo_told(self) -> str:
        """Return what an undo would take back, "" for nothing."""
        return self._entries[self._now].told if self._now else ""

    def redo_told(self) -> str:
        """Return what a redo would bring back, "" for nothing."""
        later = self._entries[self._now + 1 : self._now + 2]
        return later[0].told if later else ""

    def told(self) -> tuple[str, ...]:
        """Return the names of all steps, those undone among them, oldest first."""
        return tuple(entry.told for entry in self._entries[1:])

    def now(self) -> int:
        """Return how many of the steps are done."""
        return self._now

    def source_after(self, steps: int) -> str | None:
        """Return the source after so many steps, None where there are not so many."""
        return self._entries[steps].source if 0 <= steps < len(self._entries) else None

    def undo(self) -> str | None:
        """Take the last step back; return the theme it concerned."""
        return self.go(self._now - 1)

    def redo(self) -> str | None:
        """Bring back what was undone last; return the theme it concerned."""
        return self.go(self._now + 1)

    def go(self, steps: int, draft: Draft | None = None) -> str | None:
        """Return to the state after so many steps; return the theme concerned.

        ``draft`` is that state where the caller has read its source already.
        """
        steps = min(max(steps, 0), len(self._entries) - 1)
        concerned = self._entries[max(steps, self._now)].theme
        entry = self._entries[steps]
        if draft is not None:
            assert draft.source == entry.source, "the state is that of the history"
            self.draft = draft
        elif entry.source != self.draft.source:
            self.draft = Draft.read(entry.source, self.draft.book.name)
        self._now = steps
        if concerned in self.draft.themes:
            return concerned
        return entry.theme if entry.theme in self.draft.themes else None

    def rename(self, name: str) -> None:
        """Let the codebook be called as the file that it was saved to."""
        self.draft = Draft(replace(self.draft.book, name=name))

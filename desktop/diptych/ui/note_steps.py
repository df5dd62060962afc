"""Going from one of the reader's notes to the next, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from diptych.ui.announcing import announce
from diptych.ui.tips import plain_tip
from diptych.view.reader_marks import MarginNote, step_note
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.ui.reading_view import ReadingView


class NoteSteps(QObject):
    """Knows the note that was gone to last, shows it and says it."""

    def __init__(self, reading: ReadingView) -> None:
        super().__init__(reading)
        self._reading = reading
        self._current: tuple[bool, MarginNote] | None = None

    def step(self, by: int) -> None:
        """Go to the next note, with -1 to the one before, round the end.

        Its words are framed, brought into view and shown beside, and a screen reader
        hears the note.
        """
        reading = self._reading
        pane = reading.right if reading.right.hasFocus() else reading.left
        found = step_note(
            reading.reader_marks(),
            by,
            current=self._current,
            is_left=pane is reading.left,
            place=pane.place_at_top(),
        )
        self._current = found
        if found is None:
            announce(reading, self.tr("There are no notes."))
            return
        is_left, note = found
        side = Side.LEFT if is_left else Side.RIGHT
        reading.show_place(side, note.span)
        pane = reading.pane(side)
        corner = QPoint(
            round(pane.side()), round(reading.height_on_screen(side, note.span))
        )
        words = plain_tip(note.words)
        QToolTip.showText(pane.viewport().mapToGlobal(corner), words, pane.viewport())
        name = (
            self.tr("Note in the left essay")
            if is_left
            else self.tr("Note in the right essay")
        )
        essay = pane.essay.text if pane.essay is not None else ""
        announce(reading, f"{name}: {note.words} — {note.span.slice(essay)}")

"""What the work in the background leaves in the log: durations and sizes, no words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from diptych.app.log import Event, Figure, kept, note

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.text.document import Document


def note_read(essay: Document, since: float) -> None:
    """Note how long reading an essay took; ``since`` is of ``time.monotonic``."""
    if kept() is not None:
        note(
            Event.READ,
            {Figure.SECONDS: time.monotonic() - since, Figure.WORDS: _words(essay)},
        )


def note_pair(event: Event, found: Comparison, since: float) -> None:
    """Note how long something took with a whole comparison, and how large it is."""
    if kept() is not None:
        note(
            event,
            {
                Figure.SECONDS: time.monotonic() - since,
                Figure.LEFT: _words(found.a),
                Figure.RIGHT: _words(found.b),
                Figure.LINKS: len(found.links),
                Figure.MARKS: len(found.themes_a) + len(found.themes_b),
                Figure.CUT: int(not found.quality.complete),
            },
        )


def _words(essay: Document) -> int:
    return len(essay.text.split())

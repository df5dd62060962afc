"""What the reading surface shows of the reader's work: decisions and notes.

No Qt. Offsets follow ``diptych.text.span``.
"""

from dataclasses import dataclass

from diptych.decisions.model import Decision, PassageNote, Side, Work
from diptych.decisions.show import Shown
from diptych.text.span import Span


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A note of the reader on a stretch of one text."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class ReaderMarks:
    """Ids of accepted and rejected links, and the notes of both sides by place."""

    accepted: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    notes_a: tuple[MarginNote, ...] = ()
    notes_b: tuple[MarginNote, ...] = ()


def reader_marks(shown: Shown, work: Work) -> ReaderMarks:
    """Gather decisions and notes; linear in links and entries.

    The note on a link stands at both its ends, the note on a theme or a passage where
    that is. What a changed text has moved is noted as such until it is confirmed.
    """
    notes: dict[Side, list[MarginNote]] = {Side.A: [], Side.B: []}
    touched = [
        one for one in shown.links if one.decision or one.note or one.unconfirmed
    ]
    for one in touched:
        words = _said(one.note, moved=one.unconfirmed)
        if words:
            notes[Side.A].append(MarginNote(one.link.a, words))
            notes[Side.B].append(MarginNote(one.link.b, words))
    for side, coded in ((Side.A, shown.coded_a), (Side.B, shown.coded_b)):
        notes[side] += [
            MarginNote(one.coded.span, words)
            for one in coded
            if (one.note or one.moved) and (words := _said(one.note, moved=one.moved))
        ]
    for entry in work.entries:
        if isinstance(entry, PassageNote) and entry.note:
            words = _said(entry.note, moved=entry.moved)
            notes[entry.side].append(MarginNote(entry.span, words))
    a, b = (
        tuple(sorted(notes[side], key=lambda note: (note.span, note.words)))
        for side in Side
    )
    by = {
        decision: frozenset(one.link.id for one in touched if one.decision is decision)
        for decision in Decision
    }
    return ReaderMarks(by[Decision.ACCEPTED], by[Decision.REJECTED], a, b)


def _said(note: str, *, moved: bool) -> str:
    """Return a note, after the remark that its place has moved."""
    return " ".join(part for part in (_MOVED if moved else "", note) if part)


_MOVED = "Moved with changed words."


def step_note(
    marks: ReaderMarks,
    by: int,
    *,
    current: tuple[bool, MarginNote] | None,
    is_left: bool,
    place: int,
) -> tuple[bool, MarginNote] | None:
    """Return the note ``by`` steps on from the current one, None where there is none.

    The notes of A come first, then those of B, and after the last the first again.
    Each is given with whether it is A's. Where none is current, the way begins at
    ``place``, a code point of A if ``is_left`` and else of B.
    """
    notes = [(True, note) for note in marks.notes_a]
    notes += [(False, note) for note in marks.notes_b]
    if not notes:
        return None
    if current in notes:
        return notes[(notes.index(current) + by) % len(notes)]
    here = (not is_left, place)
    before = sum((not left, note.span.start) < here for left, note in notes)
    return notes[(before if by > 0 else before - 1) % len(notes)]

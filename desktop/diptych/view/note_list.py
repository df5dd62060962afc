"""The reader's notes as one list, in the order of the texts.

No Qt. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from diptych.decisions.model import PassageNote, Work
from diptych.decisions.model import Side as TextSide
from diptych.decisions.show import Shown
from diptych.text.span import Span
from diptych.view.ribbons import Side

_SIDES = {TextSide.A: Side.LEFT, TextSide.B: Side.RIGHT}


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note and where it stands; ``link`` is the id of the link it is on, or "".

    A note on a link is listed once, at its end in A. ``theme`` is that of a mark that
    carries the note, "" for any other.
    """

    side: Side
    span: Span
    note: str
    link: str = ""
    theme: str = ""

    @property
    def place(self) -> tuple[bool, Span, str, str]:
        """Return what tells notes apart, and the order they stand in."""
        return self.side is Side.RIGHT, self.span, self.link, self.theme


def list_notes(shown: Shown, work: Work) -> tuple[ListedNote, ...]:
    """Gather the notes, those of A first; linear in links, marks and entries."""
    notes = [
        ListedNote(Side.LEFT, one.link.a, one.note, one.link.id)
        for one in shown.links
        if one.note
    ]
    for side, coded in ((Side.LEFT, shown.coded_a), (Side.RIGHT, shown.coded_b)):
        notes += [
            ListedNote(side, one.coded.span, one.note, theme=one.coded.theme)
            for one in coded
            if one.note
        ]
    notes += [
        ListedNote(_SIDES[entry.side], entry.span, entry.note)
        for entry in work.entries
        if isinstance(entry, PassageNote) and entry.note
    ]
    return tuple(sorted(notes, key=lambda note: note.place))


def note_around(
    notes: Iterable[ListedNote], side: Side, place: int
) -> ListedNote | None:
    """Return the note on the shortest passage around a place, None for none.

    Notes on links and on marks of themes are left out.
    """
    found = [
        note
        for note in notes
        if note.side is side
        and not note.link
        and not note.theme
        and note.span.start <= place < note.span.end
    ]
    return min(found, key=lambda note: len(note.span), default=None)

"""The reader's notes as one list."""

import datetime

from diptych.decisions.acts import note_link, note_passage
from diptych.decisions.change import do_change
from diptych.decisions.model import Side as TextSide
from diptych.decisions.model import Work
from diptych.decisions.show import apply_work
from diptych.pipeline import compare
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.view.note_list import ListedNote, list_notes, note_around
from diptych.view.ribbons import Side

NOON = datetime.datetime(2026, 1, 2, 12, tzinfo=datetime.UTC)
A = Document.from_text(
    "The council rejected the proposal to close the quay. Boats wait."
)
B = Document.from_text("Last week the council rejected the proposal to close the quay.")


def test_notes_stand_in_the_order_of_the_texts() -> None:
    found = compare(A, B)
    link = apply_work(found, Work.on(found)).links[0]
    work = Work.on(found)
    work = do_change(work, note_passage(work, NOON, TextSide.B, Span(0, 9), "on B"))
    work = do_change(work, note_passage(work, NOON, TextSide.A, Span(52, 57), "late"))
    work = do_change(work, note_link(work, NOON, link.anchor, "on a link", "L1"))
    work = do_change(
        work, note_passage(work, NOON, TextSide.A, Span(0, 3), "", ["tag"])
    )
    notes = list_notes(apply_work(found, work), work)
    assert notes == (
        ListedNote(Side.LEFT, link.link.a, "on a link", link.link.id),
        ListedNote(Side.LEFT, Span(52, 57), "late"),
        ListedNote(Side.RIGHT, Span(0, 9), "on B"),
    )


def test_the_note_around_a_place_is_that_on_the_shortest_passage() -> None:
    wide = ListedNote(Side.LEFT, Span(0, 50), "wide")
    near = ListedNote(Side.LEFT, Span(10, 20), "near")
    others = (
        ListedNote(Side.LEFT, Span(12, 14), "link", "L1"),
        ListedNote(Side.RIGHT, Span(12, 14), "right"),
    )
    notes = (wide, near, *others)
    assert note_around(notes, Side.LEFT, 12) is near
    assert note_around(notes, Side.LEFT, 20) is wide
    assert note_around(notes, Side.LEFT, 50) is None

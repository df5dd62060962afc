"""The reader's work with the documents exchanged, and undo going on with it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.align.model import LinkSize
from diptych.decisions import acts
from diptych.decisions.change import do_change
from diptych.decisions.history import History
from diptych.decisions.mirror import (
    mirror_entry,
    mirror_history,
    mirror_words,
    mirror_work,
)
from diptych.decisions.model import (
    Decision,
    Entry,
    Facts,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    Side,
    Verdict,
    Work,
)
from diptych.text.document import BlockRole
from diptych.text.span import Span
from tests.decisions.strategies import START, changes, entries, histories, text_ids

EMPTY = text_ids("The first text, long enough.", "The second text 😀.")
ANCHOR = LinkAnchor(Span(0, 9), Span(4, 10), LinkSize.PHRASE)
_few = settings(max_examples=40, deadline=None)


@_few
@given(histories(EMPTY))
def test_twice_is_the_history_itself(history: History) -> None:
    assert mirror_history(mirror_history(history)) == history


@_few
@given(histories(EMPTY))
def test_undo_and_redo_go_on(history: History) -> None:
    mirrored = mirror_history(history)
    assert mirrored.undo() == mirror_history(history.undo())
    assert mirrored.redo() == mirror_history(history.redo())
    for cursor in range(len(history.changes) + 1):
        assert mirrored.go_to(cursor).work == mirror_work(history.go_to(cursor).work)


@_few
@given(st.data())
def test_a_change_and_its_mirror_image_come_to_the_same(data: st.DataObject) -> None:
    history = data.draw(histories(EMPTY))
    change = data.draw(changes(history.work, START))
    done = history.do(change)
    mirrored = mirror_history(done)
    assert mirrored.work == mirror_work(do_change(history.work, change))
    keys = [entry.key for entry in mirrored.work.entries]
    assert keys == sorted(keys)


@_few
@given(entries(EMPTY))
def test_no_entry_loses_anything(entry: Entry) -> None:
    turned = mirror_entry(entry)
    assert mirror_entry(turned) == entry
    assert type(turned) is type(entry)


def test_both_passages_of_what_lost_its_place_change_sides() -> None:
    link = LinkWork(
        ANCHOR, Decision.ACCEPTED, "note", ("tag",), (Span(0, 5), Span(4, 8))
    )
    turned = mirror_entry(Orphan(link, ("of the first", "of the second")))
    assert isinstance(turned, Orphan)
    assert turned.quotes == ("of the second", "of the first")
    assert isinstance(turned.entry, LinkWork)
    assert turned.entry.borders == (Span(4, 8), Span(0, 5))
    note = PassageNote(Side.A, Span(0, 3), "here")
    alone = mirror_entry(Orphan(note, ("The",)))
    assert isinstance(alone, Orphan)
    assert alone.quotes == ("The",)
    assert isinstance(alone.entry, PassageNote)
    assert alone.entry.side is Side.B


def _named(work: Work) -> list[str]:
    """Return the sentence of every act that names a side, on side A."""
    a, span = Side.A, Span(0, 3)
    facts = Facts(a, "Title")
    return [
        acts.mark_theme(work, START, a, span, "t", verdict, label="Trade of A").what
        for verdict in (Verdict.MARKED, Verdict.REJECTED, None)
    ] + [
        acts.note_passage(work, START, a, span, "words").what,
        acts.note_passage(work, START, a, span, "").what,
        acts.set_role(work, START, a, span, BlockRole.NOTE).what,
        acts.set_role(work, START, a, span, None).what,
        acts.correct_facts(work, START, a, facts).what,
        acts.correct_facts(work, START, a, None).what,
    ]


def test_the_history_names_the_right_side() -> None:
    for what in _named(EMPTY):
        turned = mirror_words(what)
        assert turned != what, what
        assert mirror_words(turned) == what
        assert turned.replace("Trade of A", "").count(" B") == 1, turned
        assert "Trade of B" not in turned


@pytest.mark.parametrize(
    "what",
    ["Rejected link L1", "Tagged link A with of A", "Confirmed a moved place", ""],
)
def test_a_sentence_without_a_side_stays(what: str) -> None:
    assert mirror_words(what) == what

"""Undo after do is nothing; a history replayed gives the same work."""

import datetime
import json
import pickle
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.align.model import LinkSize
from diptych.decisions import acts
from diptych.decisions.change import Change, do_change, make_change, undo_change
from diptych.decisions.history import History
from diptych.decisions.model import (
    Decision,
    Entry,
    Key,
    LinkAnchor,
    LinkWork,
    PassageNote,
    Side,
    Work,
)
from diptych.decisions.records import (
    change_record,
    entry_record,
    parse_change,
    parse_entry,
)
from diptych.errors import WorkError
from diptych.text.span import Span
from tests.decisions.strategies import START, changes, entries, histories, text_ids
from tests.strategies import texts

EMPTY = text_ids("The first text, long enough.", "The second text 😀.")
ANCHOR = LinkAnchor(Span(0, 9), Span(4, 10), LinkSize.PHRASE)


def seconds(number: float) -> datetime.datetime:
    return START + datetime.timedelta(seconds=number)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_undo_after_do_is_nothing(data: st.DataObject) -> None:
    history = data.draw(histories(EMPTY))
    change = data.draw(changes(history.work, seconds(9999)))
    done = do_change(history.work, change)
    assert undo_change(done, change) == history.work
    keys = [entry.key for entry in done.entries]
    assert keys == sorted(set(keys))


@settings(max_examples=25, deadline=None)
@given(histories(EMPTY))
def test_replayed_from_the_base_it_is_the_same(history: History) -> None:
    assert history.go_to(0).work == history.base
    again = History.of(history.base)
    for change in history.changes:
        again = replace(again, work=do_change(again.work, change))
    assert again.work == history.go_to(len(history.changes)).work
    assert history.go_to(0).go_to(history.cursor) == history
    assert pickle.loads(pickle.dumps(history)) == history


@settings(max_examples=25, deadline=None)
@given(histories(EMPTY), st.integers(0, 8))
def test_shortened_history_keeps_the_work(history: History, most: int) -> None:
    short = history.shortened(most)
    assert short.work == history.work
    assert len(short.changes) <= most
    assert short.go_to(0).work == short.base


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_entries_and_changes_come_back_from_json(data: st.DataObject) -> None:
    work = text_ids(data.draw(texts), data.draw(texts))
    entry = data.draw(entries(work))
    assert parse_entry(json.loads(json.dumps(entry_record(entry)))) == entry
    history = data.draw(histories(work)).go_to(0)
    table: dict[Key, Entry | None] = {e.key: e for e in history.work.entries}
    for change in history.changes:
        record = json.loads(json.dumps(change_record(change)))
        assert parse_change(record, table.get) == change
        table.update((step.key, step.after) for step in change.steps)


def test_thousand_steps_back_and_forth() -> None:
    history = History.of(EMPTY)
    for number in range(1000):
        decision = Decision.ACCEPTED if number % 2 else Decision.REJECTED
        change = acts.decide(
            history.work, seconds(number), [ANCHOR], decision, f"L{number}"
        )
        history = history.do(change)
    assert history.cursor == 1000
    assert history.go_to(0).work == EMPTY
    assert history.go_to(0).go_to(1000) == history
    assert history.undoable is not None
    assert history.undoable.what == "Accepted link L999"


def test_a_new_act_forgets_what_was_undone() -> None:
    history = History.of(EMPTY)
    for text in ("one", "two"):
        history = history.do(
            acts.note_passage(history.work, START, Side.A, Span(0, 3), text)
        )
    history = history.undo()
    other = acts.note_passage(history.work, START, Side.B, Span(0, 3), "three")
    history = history.do(other)
    assert history.redoable is None
    assert history.redo() == history


def test_typing_in_one_note_is_one_step() -> None:
    history = History.of(EMPTY)
    for place in range(1, 6):
        note = "agree"[:place]
        act = acts.note_link(history.work, seconds(place), ANCHOR, note, "L1")
        history = history.do(act)
    assert [c.what for c in history.changes] == ["Wrote the note on link L1"]
    later = acts.note_link(history.work, seconds(60), ANCHOR, "agreed", "L1")
    history = history.do(later)
    assert len(history.changes) == 2
    assert history.undo().work.on_link(ANCHOR).note == "agree"
    assert history.undo().undo().work == EMPTY


def test_typing_and_deleting_leaves_no_step() -> None:
    history = History.of(EMPTY)
    for number, note in enumerate(("a", "ab", "a", "")):
        act = acts.note_link(history.work, seconds(number), ANCHOR, note, "L1")
        history = history.do(act)
    assert history == History.of(EMPTY)


def test_what_changes_nothing_is_ignored() -> None:
    history = History.of(EMPTY)
    same = acts.decide(EMPTY, START, [ANCHOR], None, "L1")
    assert same.steps == ()
    assert history.do(same) is history


def test_many_links_are_one_act() -> None:
    anchors = [
        LinkAnchor(Span(n, n + 1), Span(0, 1), LinkSize.PHRASE) for n in range(20)
    ]
    change = acts.decide(EMPTY, START, anchors, Decision.ACCEPTED, "")
    work = do_change(EMPTY, change)
    assert change.what == "Accepted 20 links"
    assert [entry.anchor for entry in work.links] == anchors
    assert undo_change(work, change) == EMPTY


def test_a_link_by_hand_comes_once_and_goes() -> None:
    history = History.of(EMPTY)
    spans = Span(0, 3), Span(4, 10)
    history = history.do(acts.link_by_hand(EMPTY, START, *spans, note="see"))
    anchor = LinkAnchor(*spans, None)
    with pytest.raises(WorkError, match="already"):
        acts.link_by_hand(history.work, START, *spans)
    without = acts.note_link(history.work, START, anchor, "", "H1")
    assert do_change(history.work, without).links == (LinkWork(anchor),)
    gone = history.do(acts.unlink(history.work, START, anchor))
    assert gone.work == EMPTY
    assert gone.undo().work == history.work


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (PassageNote(Side.A, Span(3, 3), "x"), "empty or lies outside text A"),
        (PassageNote(Side.B, Span(0, 19), "x"), "outside text B, which has 18"),
        (PassageNote(Side.A, Span(0, 3), "half \ud83d"), r"U\+D83D"),
        (PassageNote(Side.A, Span(0, 3), "", ("two\nlines",)), "one line"),
        (PassageNote(Side.A, Span(0, 3), "", ("a", "a")), "once each"),
        (PassageNote(Side.A, Span(0, 3), "x" * 100_001), "longer than"),
        (LinkWork(LinkAnchor(Span(0, 1), Span(0, 99), None)), "outside text B"),
        (LinkWork(ANCHOR, borders=(Span(0, 99), Span(0, 1))), "outside text A"),
    ],
)
def test_what_cannot_be_kept_is_refused(entry: Entry, reason: str) -> None:
    with pytest.raises(WorkError, match=reason):
        make_change(EMPTY, START, "Wrote", [(entry.key, entry)])


def test_a_time_needs_a_zone() -> None:
    with pytest.raises(WorkError, match="time zone"):
        acts.decide(EMPTY, datetime.datetime(2026, 1, 1), [ANCHOR], None, "L1")


def test_a_change_of_other_work_does_not_fit() -> None:
    first = acts.decide(EMPTY, START, [ANCHOR], Decision.ACCEPTED, "L1")
    with pytest.raises(WorkError, match="does not fit"):
        undo_change(EMPTY, first)
    done = do_change(EMPTY, first)
    with pytest.raises(WorkError, match="does not fit"):
        do_change(done, first)


def test_edits_of_a_codebook_are_written_as_what_was_replaced() -> None:
    long = "".join(f"line {number}\n" for number in range(2000))
    history = History.of(EMPTY)
    history = history.do(acts.edit_codebook(history.work, START, long))
    edited = long.replace("line 1000\n", "line one thousand\n")
    history = history.do(acts.edit_codebook(history.work, START, edited))
    record = change_record(history.changes[1])
    assert len(json.dumps(record)) < 250
    assert parse_change(record, history.undo().work.find) == history.changes[1]


def spoilt(record: dict[str, object], **values: object) -> Change:
    return parse_change({**record, **values}, EMPTY.find)


def test_odd_records_are_refused() -> None:
    change = acts.decide(EMPTY, START, [ANCHOR], Decision.ACCEPTED, "L1")
    record = change_record(change)
    (step,) = record["steps"]
    odd: list[dict[str, object]] = [
        {"at": "yesterday"},
        {"at": "2026-03-01T09:00:00"},
        {"at": 5},
        {"more": 1},
        {"what": "\ud800"},
        {"steps": []},
        {"steps": [step, step]},
        {"steps": [{**step, "on": "house"}]},
        {"steps": [{**step, "size": "page"}]},
        {"steps": [{**step, "a": [5, 2]}]},
        {"steps": [{**step, "a": [True, 2]}]},
        {"steps": [{**step, "tags": [1]}]},
        {"steps": [{"on": "codebook", "gone": True}]},
        {"steps": [{"on": "codebook", "head": 5, "tail": 0, "text": ""}]},
        {"steps": [{"on": "house", "gone": True}]},
        {"steps": ["step"]},
    ]
    for values in odd:
        with pytest.raises(WorkError):
            spoilt(record, **values)
    assert spoilt(record) == change


def test_work_finds_its_entries() -> None:
    work: Work = EMPTY
    for entry in (
        PassageNote(Side.B, Span(0, 3), "b"),
        LinkWork(ANCHOR, Decision.ACCEPTED),
        PassageNote(Side.A, Span(0, 3), "a"),
    ):
        change = make_change(work, START, "Wrote", [(entry.key, entry)])
        work = do_change(work, change)
    assert [note.note for note in work.notes] == ["a", "b"]
    assert work.on_link(ANCHOR).decision is Decision.ACCEPTED
    assert work.codebook is None
    assert work.facts(Side.A) is None

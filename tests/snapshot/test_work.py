"""The reader's work in a snapshot: kept whole, checked, carried from older formats."""

import dataclasses
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from diptych.decisions import acts
from diptych.decisions.history import History
from diptych.decisions.model import Decision, LinkAnchor, Side, Work
from diptych.errors import SnapshotError
from diptych.snapshot import parts as format_parts
from diptych.snapshot import worked
from diptych.snapshot.model import Snapshot
from diptych.snapshot.read import (
    open_snapshot,
    read_card,
    snapshot_from_bytes,
    verify_snapshot,
)
from diptych.snapshot.write import save_snapshot, snapshot_bytes
from diptych.text.span import Span
from tests.decisions.strategies import START
from tests.snapshot.mutations import outcome, repack, sample_parts
from tests.snapshot.strategies import plain_sample, sample

SHORT = "2026-03-01T09:00:00+00:00"
GOLDEN = Path(__file__).parents[1] / "golden" / "format-1.diptych"


def test_a_file_of_format_1_opens_as_it_was() -> None:
    with zipfile.ZipFile(GOLDEN) as archive:
        assert b"schema: diptych-snapshot/1\n" in archive.read("manifest.yaml")
    opened = open_snapshot(GOLDEN)
    assert opened == plain_sample()
    assert opened.history is None
    assert opened.work.entries == ()
    picture = read_card(GOLDEN).picture
    assert picture is not None
    assert picture.startswith(b"\x89PNG")
    assert verify_snapshot(GOLDEN).links == 2


def test_format_1_saved_again_is_format_2(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, open_snapshot(GOLDEN))
    assert open_snapshot(file) == plain_sample()
    with zipfile.ZipFile(file) as archive:
        assert b"schema: diptych-snapshot/2\n" in archive.read("manifest.yaml")


def test_format_1_may_not_hold_parts_of_format_2() -> None:
    parts = sample_parts()
    manifest = repack(parts)
    with zipfile.ZipFile(GOLDEN) as archive:
        old = archive.read("manifest.yaml")
    assert "does not hold the parts" in outcome(repack(parts, old))
    assert outcome(manifest) == "opened"


def test_work_and_history_come_back() -> None:
    opened = snapshot_from_bytes(snapshot_bytes(sample()))
    assert opened == sample()
    history = opened.history
    assert history is not None
    assert history.redoable is not None
    assert history.redo().undo() == history
    assert history.go_to(0).work == history.base


def test_a_history_without_acts_and_entries_is_none() -> None:
    plain = plain_sample()
    empty = History.of(Work.on(plain.comparison))
    again = snapshot_from_bytes(
        snapshot_bytes(dataclasses.replace(plain, history=empty))
    )
    assert again == plain


def test_verify_counts_the_work(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample())
    info = verify_snapshot(file)
    assert (info.accepted, info.rejected, info.by_hand, info.notes) == (1, 0, 1, 1)
    assert (info.title, info.tags) == (sample().title, sample().tags)


def test_a_card_tells_what_a_gallery_shows(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    picture = read_card(GOLDEN).picture
    save_snapshot(file, sample(), picture=picture)
    card = read_card(file)
    assert card == dataclasses.replace(verify_snapshot(file), picture=picture)
    assert read_card(GOLDEN).title_a == "On treaties"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(SnapshotError):
        read_card(file)


def test_a_link_made_by_hand_may_be_the_chosen_one() -> None:
    plain = sample()
    (by_hand,) = [e for e in plain.work.links if e.anchor.by_hand]
    view = dataclasses.replace(plain.view, selection=by_hand.anchor.id)
    chosen = dataclasses.replace(plain, view=view)
    assert snapshot_from_bytes(snapshot_bytes(chosen)) == chosen


def test_work_on_other_texts_is_not_saved(tmp_path: Path) -> None:
    plain = plain_sample()
    b, a = plain.comparison.a, plain.comparison.b
    other = dataclasses.replace(
        plain.comparison, a=a, b=b, links=(), themes_a=(), themes_b=()
    )
    snapshot = dataclasses.replace(sample(), comparison=other)
    with pytest.raises(SnapshotError, match="made on other texts"):
        save_snapshot(tmp_path / "one.diptych", snapshot)


def test_work_that_its_history_does_not_explain_is_not_saved(tmp_path: Path) -> None:
    history = sample().history
    assert history is not None
    odd = dataclasses.replace(history, cursor=1)
    with pytest.raises(SnapshotError, match="do not agree with their history"):
        save_snapshot(
            tmp_path / "one.diptych", dataclasses.replace(sample(), history=odd)
        )


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"title": "two\nlines"}, "title"),
        ({"title": "half \ud83d"}, "title"),
        ({"title": "x" * 301}, "title"),
        ({"tags": ("a", "a")}, "tags come twice"),
        ({"tags": ("",)}, "a tag of it"),
        ({"tags": tuple(f"t{n}" for n in range(21))}, "more than 20"),
    ],
)
def test_odd_titles_and_tags_are_not_saved(
    tmp_path: Path, changed: dict[str, Any], reason: str
) -> None:
    snapshot = dataclasses.replace(plain_sample(), **changed)
    with pytest.raises(SnapshotError, match=f"was not saved: .*{reason}"):
        save_snapshot(tmp_path / "one.diptych", snapshot)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("title", ['"', "\\", "a: b # c", "- x", "%", "*a", "é😀 עב"])
def test_any_line_is_a_title_and_a_tag(title: str) -> None:
    snapshot = dataclasses.replace(plain_sample(), title=title, tags=(title, "b"))
    assert snapshot_from_bytes(snapshot_bytes(snapshot)) == snapshot


Change = Callable[[list[dict[str, Any]]], object]


def _step(change: int, **values: object) -> Change:
    return lambda lines: lines[change]["steps"][0].update(values)


@pytest.mark.parametrize(
    ("part", "change", "reason"),
    [
        ("work.jsonl", lambda v: v[0].update(decision=None), "does not agree"),
        ("work.jsonl", lambda v: v.pop(), "does not agree"),
        ("work.jsonl", lambda v: v.clear(), "does not agree"),
        ("history.jsonl", lambda v: v.clear(), "line 1 of history.jsonl"),
        ("history.jsonl", lambda v: v[0].update(done=99), "fewer acts"),
        ("history.jsonl", lambda v: v[0].update(done=-1), "done in line 1"),
        ("history.jsonl", lambda v: v[0].update(done=3), "does not agree"),
        ("history.jsonl", lambda v: v[0].update(more=1), "unknown key"),
        ("history.jsonl", lambda v: v.insert(1, v[1]), "one place"),
        ("history.jsonl", lambda v: v[1].update(at="now"), "more than one key"),
        ("history.jsonl", lambda v: v.append({"base": {}}), "line 16"),
        ("history.jsonl", lambda v: v.append(5), "an object"),
        (
            "history.jsonl",
            lambda v: v[3].update(at=SHORT),
            "another form",
        ),
        ("history.jsonl", lambda v: v[3].update(steps=[]), "does nothing"),
        ("history.jsonl", lambda v: v.insert(4, v[3]), "changes nothing"),
        ("history.jsonl", _step(3, a=[0, 10**6]), "outside text A"),
        ("history.jsonl", _step(3, a=[5, 2]), "no proper value"),
        ("history.jsonl", _step(3, b=[0, 0]), "outside text B"),
        ("history.jsonl", _step(3, decision="maybe"), "unknown value"),
        ("history.jsonl", _step(3, on="house"), "something unknown"),
        ("history.jsonl", _step(3, moved=1), "'moved'"),
        ("history.jsonl", _step(3, tags=["\ud800"]), "'tags'"),
        ("history.jsonl", _step(4, note="x" * 200_000), "longer than"),
        ("history.jsonl", _step(3, size=None), "does not agree"),
    ],
)
def test_damage_inside_the_work_is_named(
    part: str, change: Change, reason: str
) -> None:
    parts = sample_parts()
    lines = [json.loads(line) for line in parts[part].splitlines()]
    change(lines)
    text = "".join(json.dumps(line) + "\n" for line in lines)
    parts[part] = text.encode("utf-8")
    assert reason in outcome(repack(parts))


def test_a_history_too_long_for_its_part_keeps_every_decision(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = plain_sample()
    history = History.of(Work.on(plain.comparison))
    for number in range(60):
        anchor = LinkAnchor(Span(0, 1 + number % 30), Span(0, 5), None)
        decision = Decision.ACCEPTED if number < 30 else Decision.REJECTED
        act = acts.decide(history.work, START, [anchor], decision, str(number))
        history = history.do(act)
    worked = dataclasses.replace(plain, history=history)
    assert snapshot_from_bytes(snapshot_bytes(worked)) == worked
    limits = {**format_parts.MOST_BYTES, format_parts.HISTORY: 8_000}
    monkeypatch.setattr(format_parts, "MOST_BYTES", limits)
    opened = snapshot_from_bytes(snapshot_bytes(worked))
    assert opened.work == worked.work
    assert opened.history is not None
    assert 0 < len(opened.history.changes) < 60


def test_no_text_of_the_reader_can_forge_a_line() -> None:
    plain = plain_sample()
    start = Work.on(plain.comparison)
    note = 'end"}\n{"done": 0}\u2028\u0085\r\n\x00'
    act = acts.note_passage(start, START, Side.A, Span(0, 3), note)
    worked = dataclasses.replace(plain, history=History.of(start).do(act))
    opened: Snapshot = snapshot_from_bytes(snapshot_bytes(worked))
    assert opened == worked


def test_many_versions_of_a_long_codebook_do_not_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = plain_sample()
    history = History.of(Work.on(plain.comparison))
    for number in range(40):
        source = f"# {number}\n" + "x" * 1000
        history = history.do(acts.edit_codebook(history.work, START, source))
    many = dataclasses.replace(plain, history=history)
    whole = snapshot_bytes(many)
    monkeypatch.setattr(worked, "_MOST_OF_CODEBOOKS", 15_000)
    assert "too many long codebooks" in outcome(whole)
    opened = snapshot_from_bytes(snapshot_bytes(many))
    assert opened.work == many.work
    assert opened.history is not None
    assert 0 < len(opened.history.changes) < 20

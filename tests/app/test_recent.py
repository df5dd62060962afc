"""The list of what was open lately."""

import datetime
import json
from pathlib import Path

import pytest

from diptych.app.recent import (
    MOST_RECENT,
    add_recent,
    load_recent,
)

NOON = datetime.datetime(2026, 1, 2, 12, 0, tzinfo=datetime.UTC)


def _pair(folder: Path, number: int) -> tuple[Path, Path]:
    return folder / f"{number}.txt", folder / f"{number} б.md"


def test_newest_first_and_twelve_at_most(tmp_path: Path) -> None:
    for number in range(15):
        add_recent(_pair(tmp_path, number), (f"T{number}", "U"), folder=tmp_path)
    entries = load_recent(tmp_path)
    assert len(entries) == MOST_RECENT
    assert [entry.titles[0] for entry in entries] == [f"T{n}" for n in range(14, 2, -1)]
    assert entries[0].paths == _pair(tmp_path, 14)


def test_same_pair_moves_up_with_its_new_codebook(tmp_path: Path) -> None:
    book = tmp_path / "book.yaml"
    add_recent(_pair(tmp_path, 1), ("one", ""), opened=NOON, folder=tmp_path)
    hour = datetime.timedelta(hours=1)
    add_recent(_pair(tmp_path, 2), ("two", ""), opened=NOON + hour, folder=tmp_path)
    add_recent(
        _pair(tmp_path, 1),
        ("one", ""),
        codebook=book,
        opened=NOON + 2 * hour,
        folder=tmp_path,
    )
    first, second = load_recent(tmp_path)
    assert (first.titles[0], first.codebook) == ("one", book)
    assert (second.titles[0], second.codebook) == ("two", None)
    assert first.opened == NOON + 2 * hour


def test_order_of_a_pair_matters(tmp_path: Path) -> None:
    a, b = _pair(tmp_path, 1)
    add_recent((a, b), ("a", "b"), folder=tmp_path)
    add_recent((b, a), ("b", "a"), folder=tmp_path)
    assert len(load_recent(tmp_path)) == 2


def test_a_snapshot_is_told_from_a_pair(tmp_path: Path) -> None:
    add_recent(_pair(tmp_path, 1), ("one", ""), folder=tmp_path)
    file = tmp_path / "one.diptych"
    snapshot, pair = add_recent((file,), ("left", "right"), folder=tmp_path)
    assert snapshot.is_snapshot
    assert snapshot.paths == (file,)
    assert not pair.is_snapshot


@pytest.mark.parametrize(
    "bad",
    [
        7,
        {},
        {"paths": [], "titles": [], "opened": "2026-01-02T12:00:00+00:00"},
        {"paths": ["a", "b"], "titles": [], "opened": "soon"},
        {"paths": ["a", "b"], "titles": [], "opened": "2026-01-02T12:00:00"},
        {"paths": ["a", "b", "c"], "opened": "2026-01-02T12:00:00+00:00"},
    ],
)
def test_spoilt_entries_are_left_out(tmp_path: Path, bad: object) -> None:
    add_recent(_pair(tmp_path, 1), ("one", ""), folder=tmp_path)
    file = tmp_path / "recent.json"
    values = json.loads(file.read_text(encoding="utf-8"))
    values["entries"].insert(0, bad)
    file.write_text(json.dumps(values), encoding="utf-8")
    assert [entry.titles[0] for entry in load_recent(tmp_path)] == ["one"]


def test_damaged_list_is_empty_and_works_again(tmp_path: Path) -> None:
    (tmp_path / "recent.json").write_bytes(b"\x00\x01")
    assert load_recent(tmp_path) == ()
    add_recent(_pair(tmp_path, 1), ("one", ""), folder=tmp_path)
    assert len(load_recent(tmp_path)) == 1


def test_names_that_are_no_utf_8_come_back(tmp_path: Path) -> None:
    odd = Path("/essays/caf\udce9.txt")
    add_recent((odd, odd), ("", ""), folder=tmp_path)
    assert load_recent(tmp_path)[0].paths == (odd.absolute(), odd.absolute())

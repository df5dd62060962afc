"""Figures outlive the program, and a spoilt file costs nothing but time."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from diptych.comparison import Options
from diptych.shelf import memory
from diptych.shelf.figures import PairFigures
from diptych.shelf.memory import Memory, pair_key

FIGURES = PairFigures(1, 2, 3, 0.25, 0.5, ("x",), ("y", "z"), (), ("x",))


def test_what_is_remembered_is_recalled_by_another_start(tmp_path: Path) -> None:
    path = tmp_path / "new" / "pairs.sqlite3"
    Memory(path).remember({"k": FIGURES, "l": PairFigures()})
    assert Memory(path).recall(["l", "k", "unknown"]) == {
        "k": FIGURES,
        "l": PairFigures(),
    }


def test_thousands_of_keys_are_recalled(tmp_path: Path) -> None:
    kept = {f"key {number}": PairFigures(number) for number in range(3000)}
    store = Memory(tmp_path / "pairs.sqlite3")
    store.remember(kept)
    assert store.recall(kept) == kept


def test_a_key_changes_with_all_that_changes_the_figures() -> None:
    keys = {
        pair_key("a", "b"),
        pair_key("b", "a"),
        pair_key("a", "c"),
        pair_key("a", "b", codebook="book"),
        pair_key("a", "b", options=Options(min_score=0.3)),
    }
    assert len(keys) == 5
    assert pair_key("a", "b") in keys


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "pairs.sqlite3"
    path.write_bytes(b"not a database at all" * 100)
    store = Memory(path)
    assert store.recall(["k"]) == {}
    store.remember({"k": FIGURES})
    assert store.recall(["k"]) == {"k": FIGURES}


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"verbatim": "many"}', '{"shared": 3}', "null"]
)
def test_a_damaged_row_is_unknown(tmp_path: Path, text: str) -> None:
    path = tmp_path / "pairs.sqlite3"
    Memory(path).remember({"k": FIGURES})
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("UPDATE pairs SET figures = ?", (text,))
    assert Memory(path).recall(["k"]) == {}


def test_a_place_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = Memory(tmp_path / "file" / "pairs.sqlite3")
    store.remember({"k": FIGURES})
    assert store.recall(["k"]) == {}


def test_the_pairs_asked_for_longest_ago_go_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "MOST_PAIRS", 2)
    store = Memory(tmp_path / "pairs.sqlite3")
    store.remember({"old": FIGURES})
    store.remember({"older": FIGURES})
    store.recall(["old"])
    store.remember({"new": FIGURES})
    assert set(store.recall(["old", "older", "new"])) == {"old", "new"}

"""The tabs of the last session on the disk: kept whole, and never believed blindly."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from diptych.app.last_session import (
    LastSession,
    TabRecord,
    forget_session,
    load_session,
    save_session,
)
from diptych.resources import sample_codebook

HERE = Path(__file__).resolve().parent


def _record(name: str) -> TabRecord:
    return TabRecord(
        (HERE / f"{name} a.md", HERE / f"{name} b.md"),
        ("One — eins", "二"),
        HERE / "book.yaml",
        "L3",
        0.35,
        ("quay", "weather"),
        (120, 0),
        ("ab", None),
    )


def test_a_session_comes_back_as_it_was(tmp_path: Path) -> None:
    snapshot = TabRecord((HERE / "kept.diptych",), ("One", "Two"))
    shipped = TabRecord((HERE / "a", HERE / "b"), (), sample_codebook())
    session = LastSession((_record("x"), snapshot, shipped), 1, (_record("y"),))
    save_session(session, tmp_path)
    assert load_session(tmp_path) == session
    assert '"shipped"' in (tmp_path / "session.json").read_text("utf-8")
    forget_session(tmp_path)
    assert load_session(tmp_path) == LastSession()
    forget_session(tmp_path)


def test_what_is_spoilt_is_left_out(tmp_path: Path) -> None:
    good = {"paths": [str(HERE / "kept.diptych")], "titles": ["One"]}
    wrong: list[object] = [
        3,
        {},
        {"paths": []},
        {"paths": ["relative.md", "other.md"]},
        {"paths": [str(HERE)] * 3},
        {**good, "threshold": 7, "positions": [-3, 9], "sums": "x", "themes": [1]},
    ]
    text = json.dumps({"tabs": [*wrong, good], "front": 12, "before": "none"})
    (tmp_path / "session.json").write_text(text, encoding="utf-8")
    found = load_session(tmp_path)
    assert [one.titles for one in found.tabs] == [("One",), ("One",)]
    assert (found.tabs[0].threshold, found.tabs[0].positions) == (None, (0, 9))
    assert (found.front, found.before) == (0, ())


def test_numbers_that_are_no_numbers_are_left_out(tmp_path: Path) -> None:
    paths = [str(HERE / "a"), str(HERE / "b")]
    for wrong in (10**400, -(10**400), float("nan"), float("inf"), True):
        tab = {"paths": paths, "threshold": wrong, "positions": [wrong, -2]}
        text = json.dumps({"tabs": [tab] * 3, "front": wrong})
        (tmp_path / "session.json").write_text(text, encoding="utf-8")
        found = load_session(tmp_path)
        assert [one.threshold for one in found.tabs] == [None] * 3
        assert found.front == 0


def test_a_session_that_cannot_be_removed_stays(tmp_path: Path) -> None:
    (tmp_path / "session.json").mkdir()
    forget_session(tmp_path)
    assert (tmp_path / "session.json").is_dir()


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_any_json_is_read_without_a_fault(value: object) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = json.dumps({"tabs": [{"paths": value, "titles": value}], "front": value})
        (folder / "session.json").write_text(text, encoding="utf-8")
        assert load_session(folder).front == 0

"""Saving what is open and opening it again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diptych.resources import sample_essays
from diptych.snapshot.read import open_snapshot
from diptych.snapshot.write import save_snapshot
from diptych.ui.main_window import MainWindow
from diptych.ui.saving import file_name
from tests.snapshot.strategies import sample
from tests.ui.conftest import WAIT_MS
from tests.ui.reading_hands import height


def save(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Save and wait until the file is there."""
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.saver.save_to(path)


def test_a_snapshot_shows_the_same_without_the_essays(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
    tmp_path: Path,
) -> None:
    page = pair_window.comparison_page()
    page.links.set_threshold(0.2)
    link = page.links.model.link_at(1)
    assert link is not None
    page.select_link(link.id)
    page.themes.model.set_chosen(("quay",))
    path = tmp_path / "kept.diptych"
    save(qtbot, pair_window, path)
    for essay in essays:
        essay.unlink()

    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=WAIT_MS):
        other.open_paths((path,))
    shown = other.comparison_page()
    before, after = page.comparison, shown.comparison
    assert before is not None
    assert after is not None
    assert after.links == before.links
    assert (after.themes_a, after.themes_b) == (before.themes_a, before.themes_b)
    assert (after.a.text, after.b.text) == (before.a.text, before.b.text)
    view = shown.view_state()
    assert (view.selection, view.threshold, view.themes) == (link.id, 0.2, ("quay",))
    assert shown.reading.selected_link() == link.id


def test_work_title_and_tags_survive_saving_again(
    qtbot: QtBot, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "kept.diptych"
    save_snapshot(path, sample())
    window = make_window()
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths((path,))
    again = tmp_path / "again.diptych"
    save(qtbot, window, again)
    kept = open_snapshot(again)
    assert kept.history == sample().history
    assert (kept.title, kept.tags) == (sample().title, sample().tags)


def test_a_snapshot_is_told_from_its_pair_among_the_recent(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    save(qtbot, pair_window, tmp_path / "kept & sent.diptych")
    other = make_window()
    snapshot, pair = (row.text().splitlines() for row in other.start.recent_rows())
    assert snapshot == [*pair, "kept & sent.diptych"]
    first, second = (action.text() for action in other.commands.recent.actions())
    assert first == f"{second} · kept && sent.diptych"


def test_the_title_marks_what_the_file_does_not_hold(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    page = pair_window.comparison_page()
    assert not pair_window.isWindowModified()
    page.links.set_threshold(0.3)
    assert not pair_window.isWindowModified()
    save(qtbot, pair_window, tmp_path / "kept.diptych")
    assert "kept.diptych" in pair_window.windowTitle()
    page.links.set_threshold(0.6)
    assert pair_window.isWindowModified()
    save(qtbot, pair_window, tmp_path / "kept.diptych")
    assert not pair_window.isWindowModified()


def test_a_place_that_cannot_be_written_is_one_sentence(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "nowhere" / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.failed, timeout=WAIT_MS):
        pair_window.saver.save_to(path)
    assert "nowhere" in pair_window.messages.texts()[0]
    assert not path.exists()


def test_a_damaged_snapshot_changes_nothing(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    page = pair_window.comparison_page()
    before, title = page.comparison, pair_window.windowTitle()
    path = tmp_path / "kept.diptych"
    save(qtbot, pair_window, path)
    damaged = tmp_path / "damaged.diptych"
    damaged.write_bytes(path.read_bytes()[:-200])
    desk = pair_window.desk
    pair_window.open_paths((damaged,))
    qtbot.waitUntil(lambda: pair_window.tabs.desks == [desk], timeout=WAIT_MS)
    texts = pair_window.messages.texts()
    assert any("damaged.diptych" in text for text in texts)
    assert page.comparison is before
    assert pair_window.windowTitle().startswith(title.partition("[")[0].rstrip())


def test_saving_again_needs_no_dialog(
    qtbot: QtBot,
    pair_window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "chosen.diptych"
    asked: list[str] = []

    def answer(proposal: str) -> Path:
        asked.append(proposal)
        return path

    monkeypatch.setattr(pair_window.dialogs, "save_snapshot", answer)
    for _ in range(2):
        with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
            pair_window.commands.save.trigger()
    assert asked == ["Notes from the northern quay – A reply to the council.diptych"]
    assert path.is_file()


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("A: one/two?", "B", "A one two – B.diptych"),
        (
            "one two " * 9,
            "B",
            "one two one two one two one two one two one – B.diptych",
        ),
        ("Essay.", " spaced  out ", "Essay – spaced out.diptych"),
        ("x" * 200, "B", "x" * 44 + " – B.diptych"),
    ],
)
def test_a_proposed_name_suits_every_system(left: str, right: str, name: str) -> None:
    assert file_name(left, right) == name


def test_a_snapshot_opens_where_the_reader_was(
    qtbot: QtBot,
    window: MainWindow,
    make_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths(sample_essays()[:2])
    page = window.comparison_page()
    page.reading.restore_position(5_000, 3_000)
    before = page.view_state()
    assert before.position_a > 1_000
    assert before.position_b > 1_000
    path = tmp_path / "place.diptych"
    save(qtbot, window, path)
    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=WAIT_MS):
        other.open_paths((path,))
    after = other.comparison_page().view_state()
    assert (after.position_a, after.position_b) == (
        before.position_a,
        before.position_b,
    )


def test_ends_that_stood_level_come_back_level(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths(sample_essays()[:2])
    page = window.comparison_page()
    reading = page.reading
    reading.set_animated(False)
    assert page.comparison is not None
    apart = []
    for link in page.comparison.links[:8]:
        reading.select_link(link.id)
        places = reading.reading_position()
        reading.restore_position(0, 0)
        reading.restore_position(*places)
        left, right = height(reading.left, link.a), height(reading.right, link.b)
        assert abs(left - right) <= 1.0
        assert reading.reading_position() == places
        reading.left.scroll_to(places[0])
        reading.right.scroll_to(places[1])
        left, right = height(reading.left, link.a), height(reading.right, link.b)
        apart.append(abs(left - right))
    assert max(apart) > 3.0, "whole lines have stood level by themselves"

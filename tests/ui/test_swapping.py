"""Swapped sides: everything is mirrored, saved rightly, and undone by the same."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from diptych.app.recovery import find_recoverable, recover
from diptych.decisions.mirror import mirror_work
from diptych.snapshot.read import open_snapshot
from diptych.ui.main_window import MainWindow
from tests.ui.codebook_hands import Editing, cues, settle, type_phrase
from tests.ui.conftest import WAIT_MS, settle_pair


def _work(window: MainWindow) -> None:
    """Accept one link, reject another, and stand on the first."""
    page = window.comparison_page()
    page.links.set_threshold(0.1)
    page.themes.model.set_chosen(("weather",))
    for command in (window.commands.accept, window.commands.reject):
        window.commands.next_undecided.trigger()
        command.trigger()
    window.commands.next_link.trigger()


def test_what_stood_left_stands_right(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    _work(pair_window)
    page = pair_window.comparison_page()
    before, opened = page.view_state(), pair_window.session.opened
    found = page.work.found
    history = page.work.history
    assert history is not None
    assert opened is not None
    pair_window.commands.swap_sides.trigger()
    after = pair_window.session.opened
    assert after is not None
    assert (after.a, after.b) == (opened.b, opened.a)
    assert page.reading.left.toPlainText().startswith("The great storm")
    assert page.work.history is not None
    assert page.work.history.work == mirror_work(history.work)
    view = page.view_state()
    assert (view.selection, view.threshold, view.themes) == (
        before.selection,
        before.threshold,
        before.themes,
    )
    assert page.reading.selected_link() == before.selection
    title = pair_window.windowTitle()
    assert title.index("A reply") < title.index("Notes from")
    # The pair is open; asking for it the way it stands now opens nothing.
    pair_window.open_pair((essays[1], essays[0]))
    assert len(pair_window.tabs.places) == 1
    pair_window.commands.swap_sides.trigger()
    assert page.view_state() == before
    assert page.work.history == history
    assert page.work.found is not None
    assert found is not None
    assert page.work.found.links == found.links


def _entries(window: MainWindow) -> int:
    history = window.comparison_page().work.history
    assert history is not None
    return len(history.work.entries)


def test_undo_goes_on_over_a_swap(qtbot: QtBot, pair_window: MainWindow) -> None:
    _work(pair_window)
    page = pair_window.comparison_page()
    said = page.work.undo_words()
    pair_window.commands.swap_sides.trigger()
    assert page.work.undo_words() == said
    for _ in range(2):
        pair_window.commands.undo.trigger()
    assert _entries(pair_window) == 0
    pair_window.commands.redo.trigger()
    assert _entries(pair_window) == 1
    pair_window.commands.swap_sides.trigger()
    pair_window.commands.redo.trigger()
    assert _entries(pair_window) == 2
    assert not pair_window.commands.redo.isEnabled()


def test_a_swapped_snapshot_is_saved_and_says_so(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    _work(pair_window)
    path = tmp_path / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save_to(path)
    first = open_snapshot(path)
    assert not pair_window.isWindowModified()
    pair_window.commands.swap_sides.trigger()
    assert pair_window.isWindowModified()
    pair_window.commands.swap_sides.trigger()
    assert not pair_window.isWindowModified()
    pair_window.commands.swap_sides.trigger()
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save()
    assert not pair_window.isWindowModified()
    second = open_snapshot(path)
    assert second.comparison.a.text == first.comparison.b.text
    assert second.work == mirror_work(first.work)
    assert second.view.selection == first.view.selection
    pair_window.commands.close_pair.trigger()
    pair_window.open_snapshot(path)
    settle_pair(qtbot, pair_window)
    pair_window.commands.undo.trigger()
    assert pair_window.keeper.unsaved == 1


def test_the_journal_follows_a_swap(qtbot: QtBot, pair_window: MainWindow) -> None:
    _work(pair_window)
    keeper = pair_window.keeper
    qtbot.waitUntil(lambda: keeper._journal is not None, timeout=WAIT_MS)
    old = keeper._journal
    pair_window.commands.swap_sides.trigger()
    pair_window.commands.undo.trigger()
    qtbot.waitUntil(
        lambda: keeper._journal is not None and keeper._journal is not old,
        timeout=WAIT_MS,
    )
    history = pair_window.comparison_page().work.history
    assert keeper._journal is not None
    assert history is not None
    assert keeper.unsaved == 3
    keeper._journal.leave()
    keeper._journal = None
    (one,) = find_recoverable()
    back = recover(one)
    assert one.changes == 3
    assert back.snapshot.history is not None
    assert back.snapshot.work == history.work
    assert back.snapshot.comparison.a.title == "A reply to the council"


def test_an_edited_codebook_goes_on_over_a_swap(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    before = cues(window, "quay")
    unsaved = window.editing.unsaved()
    window.commands.swap_sides.trigger()
    settle(qtbot, window)
    assert window.editing.unsaved() == unsaved
    assert sorted(cues(window, "quay")) == sorted(before)
    assert "forty boats" in cues(window, "quay")


def test_there_is_nothing_to_swap_on_the_start_page(window: MainWindow) -> None:
    assert not window.commands.swap_sides.isEnabled()


def test_a_pair_that_was_only_read_is_not_marked(pair_window: MainWindow) -> None:
    pair_window.commands.swap_sides.trigger()
    assert not pair_window.isWindowModified()
    assert pair_window.keeper.unsaved == 0

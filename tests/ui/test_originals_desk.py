"""Texts that change on the disk while a reader's work lies on them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from diptych.app.recovery import discard, find_recoverable, recover
from diptych.decisions.acts import note_passage
from diptych.decisions.model import Side
from diptych.text.span import Span
from diptych.ui.lost_tab import LostTab
from diptych.ui.main_window import MainWindow
from diptych.ui.moved_places import LOST
from diptych.view.reader_marks import reader_marks
from tests.ui.conftest import LEFT_TEXT, WAIT_MS

DECIDED = "The harbour council rejected the proposal to close the northern quay"
LOST_WORDS = "They said\nthat forty boats depend on it."
CHANGED = LEFT_TEXT.replace(
    "council rejected the proposal", "council firmly rejected the plan"
).replace(LOST_WORDS, "Nobody heard them.")


def _quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.tasks.is_busy("originals"), timeout=WAIT_MS)


def _accept(window: MainWindow) -> None:
    """Accept the link of the first sentence, and note what will be lost."""
    page = window.comparison_page()
    page.links.set_threshold(0.1)
    assert page.comparison is not None
    text = page.comparison.a.text
    start = text.index(DECIDED)
    link = next(one for one in page.comparison.links if one.a.start == start)
    page.select_link(link.id)
    window.commands.accept.trigger()
    at = text.index("They said")
    span = Span(at, text.index("depend on it.") + len("depend on it."))
    page.work.do(lambda work, now: note_passage(work, now, Side.A, span, "why forty?"))


def _change(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Change the file and have the window compare it again."""
    _quiet(qtbot, window)
    path.write_text(CHANGED, encoding="utf-8", newline="\n")
    with qtbot.waitSignal(window.session.compared_anew, timeout=WAIT_MS):
        window.commands.compare_anew.trigger()


def _tab(window: MainWindow) -> LostTab:
    window.commands.lost_places.trigger()
    tab = window.comparison_page().drawer.tab(LOST)
    assert isinstance(tab, LostTab)
    return tab


def _work(window: MainWindow) -> list[object]:
    history = window.comparison_page().work.history
    assert history is not None
    return list(history.work.entries)


def test_work_is_carried_to_the_changed_text(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    _accept(pair_window)
    _change(qtbot, pair_window, essays[0])
    (said,) = pair_window.messages.texts()
    assert "0 stand where they stood, 1 has moved with changed words" in said
    assert said.endswith("and 1 has lost its place.")
    page = pair_window.comparison_page()
    assert page.work.shown is not None
    assert page.comparison is not None
    assert "firmly" in page.comparison.a.text
    assert pair_window.isWindowModified()
    moved = [one for one in page.work.shown.links if one.unconfirmed]
    assert len(moved) == 1
    page.select_link(moved[0].link.id)
    # Marked in the list and beside both texts.
    assert page.work.remarks(moved[0].link.id).moved
    history = page.work.history
    assert history is not None
    notes = reader_marks(page.work.shown, history.work)
    assert any("Moved" in note.words for note in notes.notes_a)
    assert any("Moved" in note.words for note in notes.notes_b)
    pair_window.commands.confirm_moved.trigger()
    assert not any(one.unconfirmed for one in page.work.shown.links)
    assert not pair_window.commands.confirm_moved.isEnabled()
    pair_window.commands.undo.trigger()
    assert pair_window.commands.confirm_moved.isEnabled()


def test_lost_places_are_let_go_of_or_marked_anew(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    _accept(pair_window)
    _change(qtbot, pair_window, essays[0])
    tab = _tab(pair_window)
    first = tab.list.item(0)
    assert first is not None
    assert "why forty?" in first.text()
    assert "forty boats depend" in first.text()
    assert tab.said.text() == "1 lost, 1 moved"
    tab.list.setCurrentRow(0)
    tab.place.click()
    assert "left essay" in pair_window.messages.texts()[0]
    page = pair_window.comparison_page()
    assert page.comparison is not None
    at = page.comparison.a.text.index("Nobody heard them.")
    page.reading.panes[0].select_span(Span(at, at + 18))
    tab.place.click()
    assert tab.said.text() == "0 lost, 1 moved"
    assert tab.list.count() == 1
    pair_window.commands.undo.trigger()
    tab.list.setCurrentRow(0)
    tab.forget.click()
    assert tab.said.text() == "0 lost, 1 moved"
    tab.list.setCurrentRow(0)
    tab.go.click()
    assert page.links.current_link() is not None
    tab.confirm.click()
    assert tab.said.text() == "Nothing has lost its place or moved."
    assert tab.list.count() == 0


def test_carried_work_outlives_a_crash(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    _accept(pair_window)
    _change(qtbot, pair_window, essays[0])
    before = _work(pair_window)
    keeper = pair_window.keeper
    qtbot.waitUntil(
        lambda: (
            keeper._journal is not None and not keeper._desk.tasks.is_busy("journal")
        ),
        timeout=WAIT_MS,
    )
    assert keeper._journal is not None
    keeper._journal.leave()
    keeper._journal = None
    (found,) = find_recoverable()
    back = recover(found)
    assert list(back.snapshot.work.entries) == before
    discard(found)


def test_the_reader_is_told_when_a_file_changes(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    _quiet(qtbot, pair_window)
    essays[0].write_text(CHANGED, encoding="utf-8", newline="\n")
    pair_window.originals.watch.look()
    qtbot.waitUntil(lambda: bool(pair_window.messages.texts()), timeout=WAIT_MS)
    (said,) = pair_window.messages.texts()
    assert said.startswith("“quay.md” in ")
    buttons = pair_window.messages.findChildren(QPushButton)
    (anew,) = [one for one in buttons if one.text() == "Compare Anew"]
    with qtbot.waitSignal(pair_window.session.compared_anew, timeout=WAIT_MS):
        anew.click()
    # No work, so nothing to say of it, and nothing to save.
    assert pair_window.keeper.unsaved == 0


def test_files_that_did_not_change_are_left_alone(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    _quiet(qtbot, pair_window)
    pair_window.commands.compare_anew.trigger()
    qtbot.waitUntil(lambda: bool(pair_window.messages.texts()), timeout=WAIT_MS)
    assert "as they were" in pair_window.messages.texts()[0]
    essays[0].unlink()
    essays[1].unlink()
    pair_window.messages.clear()
    pair_window.commands.compare_anew.trigger()
    qtbot.waitUntil(lambda: bool(pair_window.messages.texts()), timeout=WAIT_MS)
    assert "not found" in pair_window.messages.texts()[0]


@pytest.mark.parametrize("moved_away", [False, True])
def test_the_originals_of_a_snapshot_are_looked_for(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
    tmp_path: Path,
    moved_away: bool,
) -> None:
    _accept(pair_window)
    folder = tmp_path / "elsewhere" if moved_away else tmp_path
    folder.mkdir(exist_ok=True)
    path = folder / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save_to(path)
    kept = path.read_bytes()
    essays[0].write_text(CHANGED, encoding="utf-8", newline="\n")
    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=WAIT_MS):
        other.open_paths((path,))
    qtbot.waitUntil(lambda: bool(other.messages.texts()), timeout=WAIT_MS)
    assert any("has changed" in text for text in other.messages.texts())
    with qtbot.waitSignal(other.session.compared_anew, timeout=WAIT_MS):
        other.commands.compare_anew.trigger()
    # What was cited stays as it was: the pair is kept under another name.
    assert other.session.opened is not None
    assert other.session.opened.snapshot_path is None
    assert path.read_bytes() == kept
    assert other.keeper.unsaved > 0

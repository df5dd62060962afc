"""The next start shows what the last one had open, and reads only what is looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diptych.app.last_session import (
    LastSession,
    TabRecord,
    load_session,
    save_session,
)
from diptych.app.recovery import find_recoverable
from diptych.app.requests import WindowRequest
from diptych.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS, settle_pair

Make = Callable[[], MainWindow]


@pytest.fixture
def quit_window(
    qtbot: QtBot,
    make_window: Make,
    essays: tuple[Path, Path],
    codebook: Path,
    tmp_path: Path,
) -> MainWindow:
    """A closed window that had a pair, its mirror image and a snapshot open."""
    window = make_window()
    window.open_request(WindowRequest(essays, codebook))
    settle_pair(qtbot, window)
    page = window.comparison_page()
    page.links.set_threshold(0.2)
    page.links.step(1)
    page.themes.model.set_chosen(("weather",))
    window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, window)
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.saver.save_to(tmp_path / "kept.diptych")
    window.open_pair((essays[1], essays[0]))
    window.desk.openings.open_pair((essays[1], essays[1]), codebook)
    settle_pair(qtbot, window)
    window.tabs.bring(window.tabs.desks[0])
    assert window.close()
    return window


def _start(qtbot: QtBot, make_window: Make) -> MainWindow:
    window = make_window()
    window.open_request(WindowRequest())
    settle_pair(qtbot, window)
    return window


def test_the_tabs_come_back_as_they_were(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make, codebook: Path
) -> None:
    before = quit_window.tabs.desks
    window = _start(qtbot, make_window)
    assert [p.title() for p in window.tabs.places] == [
        desk.openings.title() for desk in before
    ]
    # Only what is in front has been read.
    assert len(window.tabs.desks) == 1
    assert window.desk is window.tabs.places[0].desk
    view = window.comparison_page().view_state()
    assert view == before[0].comparison_page().view_state()
    assert view.selection is not None
    assert (view.threshold, view.themes) == (0.2, ("weather",))
    assert window.codebook.path == codebook
    window.tabs.step(1)
    settle_pair(qtbot, window)
    assert window.desk.snapshot_path() == before[1].snapshot_path()
    assert window.tabs.desks[1] is window.desk
    assert not window.isWindowModified()


def test_the_texts_come_where_the_reader_was_before_their_links(
    qtbot: QtBot,
    make_window: Make,
    tmp_path: Path,
) -> None:
    pair = tmp_path / "left.txt", tmp_path / "right.txt"
    for path in pair:
        lines = (f"Paragraph {n} of {path.stem} says its own." for n in range(400))
        path.write_text("\n\n".join(lines), encoding="utf-8")
    record = TabRecord(pair, ("L", "R"), threshold=0.5, positions=(9_000, 4_000))
    save_session(LastSession((record,)))
    window = make_window()
    offsets: list[list[float]] = []

    def note(*_: object) -> None:
        assert window.desk.openings.names() != ("left.txt", "right.txt")
        panes = window.comparison_page().reading.panes
        offsets.append([pane.offset() for pane in panes])

    window.session.documents_read.connect(note)
    window.open_request(WindowRequest())
    assert window.desk.openings.names() == ("L", "R"), "before anything is read"
    settle_pair(qtbot, window)
    note()
    first, last = offsets
    assert min(first) > 0
    assert first == last, "nothing moved under the reader's eyes"


def test_a_file_that_is_gone_is_said_in_its_tab(
    qtbot: QtBot,
    quit_window: MainWindow,
    make_window: Make,
    essays: tuple[Path, Path],
) -> None:
    aside = essays[0].with_suffix(".aside")
    essays[0].rename(aside)
    window = make_window()
    window.open_request(WindowRequest())
    qtbot.waitUntil(lambda: bool(window.messages.texts()), timeout=WAIT_MS)
    assert "quay.md" in window.messages.texts()[0]
    assert window.stack.currentWidget() is window.start
    assert len(window.tabs.places) == 3
    # The tab is kept for the next start, and the file may come back before.
    assert window.tabs.places[0].record() is not None
    aside.rename(essays[0])
    (again,) = [b for b in window.messages.buttons() if b.text() == "Try Again"]
    again.click()
    settle_pair(qtbot, window)
    assert window.comparison_page().links.threshold() == 0.2


def test_a_changed_file_forgets_the_current_link(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make, essays: tuple[Path, Path]
) -> None:
    text = essays[0].read_text(encoding="utf-8")
    essays[0].write_text(text + "\nOne more line.\n", encoding="utf-8", newline="\n")
    window = _start(qtbot, make_window)
    view = window.comparison_page().view_state()
    assert (view.selection, view.threshold) == (None, 0.2)


def test_arguments_go_before_the_session_which_can_be_asked_for(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make, essays: tuple[Path, Path]
) -> None:
    window = make_window()
    window.open_request(WindowRequest((essays[0], essays[0])))
    settle_pair(qtbot, window)
    assert len(window.tabs.places) == 1
    assert window.shared.reopen_session.isEnabled()
    assert window.close()
    other = _start(qtbot, make_window)
    assert len(other.tabs.places) == 1
    other.shared.reopen_session.trigger()
    settle_pair(qtbot, other)
    assert len(other.tabs.places) == 4
    assert not other.shared.reopen_session.isEnabled()


def test_the_setting_switches_it_off(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make
) -> None:
    quit_window.settings.put("restore_session", False)
    quit_window.settings.save()
    window = make_window()
    window.open_request(WindowRequest())
    assert len(window.tabs.places) == 1
    assert window.stack.currentWidget() is window.start
    assert window.shared.reopen_session.isEnabled()


def test_nothing_is_kept_where_no_lists_are_wished_for(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make
) -> None:
    quit_window.settings.put("lists.keep", False)
    quit_window.settings.save()
    window = _start(qtbot, make_window)
    assert window.close()
    assert load_session() == LastSession()


def test_a_closed_tab_opens_again_where_it_was(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make
) -> None:
    window = _start(qtbot, make_window)
    titles = [place.title() for place in window.tabs.places]
    assert not window.shared.reopen_tab.isEnabled()
    view = window.comparison_page().view_state()
    window.commands.close_pair.trigger()
    settle_pair(qtbot, window)
    assert window.tabs.strip is not None
    # One that was never shown closes too, and nothing of it is made.
    window.tabs.strip.close_asked.emit(1)
    assert len(window.tabs.places) == 1
    for _ in range(2):
        window.shared.reopen_tab.trigger()
        settle_pair(qtbot, window)
    assert [place.title() for place in window.tabs.places] == titles
    assert window.comparison_page().view_state() == view
    assert not window.shared.reopen_tab.isEnabled()


def test_the_session_is_written_while_the_program_runs(
    qtbot: QtBot, make_window: Make, essays: tuple[Path, Path]
) -> None:
    window = make_window()
    window.open_request(WindowRequest(essays))
    settle_pair(qtbot, window)
    qtbot.waitUntil(lambda: len(load_session().tabs) == 1, timeout=WAIT_MS)
    window.shared.new_tab.trigger()
    window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, window)
    qtbot.waitUntil(lambda: len(load_session().tabs) == 2, timeout=WAIT_MS)
    assert load_session().front == 1


def test_work_that_a_crash_left_comes_back_into_its_tab(
    qtbot: QtBot,
    make_window: Make,
    essays: tuple[Path, Path],
    codebook: Path,
) -> None:
    window = make_window()
    window.open_request(WindowRequest(essays, codebook))
    settle_pair(qtbot, window)
    window.desk.openings.open_pair((essays[1], essays[0]), codebook)
    settle_pair(qtbot, window)
    window.comparison_page().links.set_threshold(0.1)
    window.commands.next_undecided.trigger()
    window.commands.accept.trigger()
    qtbot.waitUntil(lambda: window.keeper._journal is not None, timeout=WAIT_MS)
    window.tabs.bring(window.tabs.desks[0])
    assert window.kept is not None
    window.kept.keep()
    crashed = load_session()
    journal = window.tabs.desks[1].keeper._journal
    assert journal is not None
    journal.leave()
    window.tabs.desks[1].keeper._journal = None
    save_session(crashed)

    other = _start(qtbot, make_window)
    save_session(crashed)
    other.offer_recovery()
    offers = other.recovering.offers
    qtbot.waitUntil(lambda: len(offers.texts()) == 1, timeout=WAIT_MS)
    (bring,) = [b for b in offers.buttons() if b.text() == "Bring back"]
    bring.click()
    settle_pair(qtbot, other)
    assert len(other.tabs.places) == 2
    assert other.desk is other.tabs.places[1].desk
    assert other.keeper.unsaved == 1
    qtbot.waitUntil(lambda: find_recoverable() == (), timeout=WAIT_MS)
    # What was brought back and let go is still open the next time.
    other.keeper.give_up()
    record = other.tabs.places[1].record()
    assert record is not None
    assert record.paths == (essays[1], essays[0])


def test_quitting_before_the_tabs_are_read_keeps_them(
    qtbot: QtBot, quit_window: MainWindow, make_window: Make
) -> None:
    before = load_session()
    window = make_window()
    window.open_request(WindowRequest())
    assert window.close()
    after = load_session()
    assert [one.paths for one in after.tabs] == [one.paths for one in before.tabs]
    assert after.tabs == before.tabs


def test_what_is_being_read_is_kept_too(
    make_window: Make, essays: tuple[Path, Path], codebook: Path
) -> None:
    window = make_window()
    window.open_request(WindowRequest(essays, codebook))
    assert window.session.opened is None
    assert window.close()
    assert [one.paths for one in load_session().tabs] == [essays]
    assert load_session().tabs[0].codebook == codebook

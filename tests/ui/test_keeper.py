"""No act of the reader is lost: journal, recovery, and the question before leaving."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from diptych.app.recovery import find_recoverable
from diptych.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS

Button = QMessageBox.StandardButton


def _reject(window: MainWindow, count: int) -> None:
    page = window.comparison_page()
    page.links.set_threshold(0.1)
    for _ in range(count):
        window.commands.next_undecided.trigger()
        window.commands.reject.trigger()


def _journaled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.keeper._journal is not None, timeout=WAIT_MS)


def _crash(window: MainWindow) -> None:
    """Leave the journal as a killed program would."""
    journal = window.keeper._journal
    assert journal is not None
    journal.leave()
    window.keeper._journal = None


def _answer(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: Button
) -> list[int]:
    asked: list[int] = []

    def ask(acts: int) -> Button:
        asked.append(acts)
        return answer

    monkeypatch.setattr(window.dialogs, "ask_to_save", ask)
    return asked


def test_the_next_start_brings_back_what_a_crash_left(
    qtbot: QtBot, pair_window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    _reject(pair_window, 2)
    _journaled(qtbot, pair_window)
    pair_window.commands.undo.trigger()
    history = pair_window.comparison_page().work.history
    assert history is not None
    _crash(pair_window)

    other = make_window()
    other.offer_recovery()
    offers = other.recovering.offers
    qtbot.waitUntil(lambda: bool(offers.texts()), timeout=WAIT_MS)
    assert "3 acts" in offers.texts()[0]
    bring = [
        button
        for button in offers.findChildren(QPushButton)
        if button.text() == "Bring back"
    ]
    with qtbot.waitSignal(other.session.recovered, timeout=WAIT_MS):
        bring[0].click()
    back = other.comparison_page().work.history
    assert back is not None
    assert back.work == history.work
    assert (len(back.changes), back.cursor) == (2, 1)
    assert other.keeper.unsaved == 3
    # Nothing is offered twice, and what came back is kept on.
    qtbot.waitUntil(lambda: len(find_recoverable()) == 0, timeout=WAIT_MS)
    _journaled(qtbot, other)
    other.commands.redo.trigger()
    _crash(other)
    qtbot.waitUntil(
        lambda: [one.changes for one in find_recoverable()] == [4], timeout=WAIT_MS
    )


def test_what_was_saved_is_not_offered(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    _reject(pair_window, 1)
    _journaled(qtbot, pair_window)
    assert pair_window.isWindowModified()
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save_to(tmp_path / "kept.diptych")
    assert pair_window.keeper.unsaved == 0
    assert not pair_window.isWindowModified()
    assert find_recoverable() == ()


def test_a_snapshot_holds_the_work(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    _reject(pair_window, 2)
    path = tmp_path / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save_to(path)
    before = pair_window.comparison_page().work.history
    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=WAIT_MS):
        other.open_paths((path,))
    after = other.comparison_page().work.history
    assert before is not None
    assert after is not None
    assert after.work == before.work
    other.commands.undo.trigger()
    assert other.keeper.unsaved == 1


@pytest.mark.parametrize("answer", [Button.Cancel, Button.Discard])
def test_closing_with_unsaved_work_asks(
    qtbot: QtBot,
    pair_window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    answer: Button,
) -> None:
    _reject(pair_window, 2)
    _journaled(qtbot, pair_window)
    asked = _answer(pair_window, monkeypatch, answer)
    closed = pair_window.close()
    assert asked == [2]
    assert closed is (answer is Button.Discard)
    if closed:
        assert find_recoverable() == ()
    else:
        assert pair_window.keeper.unsaved == 2


def test_saving_first_closes_afterwards(
    qtbot: QtBot,
    pair_window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    _reject(pair_window, 1)
    _answer(pair_window, monkeypatch, Button.Save)
    path = tmp_path / "kept.diptych"
    monkeypatch.setattr(pair_window.dialogs, "save_snapshot", lambda _: path)
    assert not pair_window.close()
    qtbot.waitUntil(lambda: not pair_window.isVisible(), timeout=WAIT_MS)
    assert path.exists()
    assert find_recoverable() == ()


def test_a_save_that_fails_leaves_the_window_and_the_work(
    qtbot: QtBot,
    pair_window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    _reject(pair_window, 1)
    _answer(pair_window, monkeypatch, Button.Save)
    path = tmp_path / "no such folder" / "kept.diptych"
    monkeypatch.setattr(pair_window.dialogs, "save_snapshot", lambda _: path)
    with qtbot.waitSignal(pair_window.session.failed, timeout=WAIT_MS):
        pair_window.close()
    assert pair_window.isVisible()
    assert pair_window.keeper.unsaved == 1


def test_nothing_is_asked_of_a_reader_who_only_read(
    pair_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(pair_window, monkeypatch, Button.Cancel)
    assert pair_window.close()
    assert asked == []


def test_a_pair_that_cannot_be_read_takes_no_work_with_it(
    qtbot: QtBot,
    pair_window: MainWindow,
    essays: tuple[Path, Path],
    tmp_path: Path,
) -> None:
    _reject(pair_window, 1)
    _journaled(qtbot, pair_window)
    first = pair_window.desk
    pair_window.open_pair((tmp_path / "gone.txt", essays[0]))
    qtbot.waitUntil(lambda: pair_window.tabs.desks == [first], timeout=WAIT_MS)
    assert "gone.txt" in pair_window.messages.texts()[0]
    assert pair_window.keeper.unsaved == 1
    assert pair_window.comparison_page().work.undo_words() == "Rejected link L1"


def test_other_texts_begin_with_no_work_and_leave_the_work_alone(
    qtbot: QtBot,
    pair_window: MainWindow,
    essays: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _reject(pair_window, 1)
    asked = _answer(pair_window, monkeypatch, Button.Discard)
    first = pair_window.desk
    pair_window.open_pair((essays[1], essays[0]))
    assert pair_window.desk is not first
    qtbot.waitUntil(
        lambda: pair_window.comparison_page().comparison is not None, timeout=WAIT_MS
    )
    assert pair_window.keeper.unsaved == 0
    assert pair_window.comparison_page().work.undo_words() == ""
    assert asked == []
    assert first.keeper.unsaved == 1

"""What is in other tabs is never lost, overwritten, or at work unasked."""

from functools import partial
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from diptych.app.recovery import find_recoverable
from diptych.ui.desk import Desk
from diptych.ui.main_window import MainWindow
from diptych.ui.style import Appearance
from diptych.view.palette import Role, Style, colour
from tests.ui.codebook_hands import settle, type_phrase
from tests.ui.conftest import WAIT_MS, settle_pair
from tests.ui.tab_hands import decide, texts
from tests.ui.tab_hands import third as third
from tests.ui.tab_hands import three as three

Button = QMessageBox.StandardButton


def test_closing_a_tab_asks_about_its_work_only(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, last = three.tabs.desks
    decide(qtbot, first)
    decide(qtbot, second)
    asked: list[int] = []

    def ask(acts: int) -> Button:
        asked.append(acts)
        return Button.Cancel

    monkeypatch.setattr(second.dialogs, "ask_to_save", ask)
    three.tabs.close_tab(second)
    assert asked == [1]
    assert three.tabs.desks == [first, second, last]
    monkeypatch.setattr(second.dialogs, "ask_to_save", lambda _: Button.Discard)
    three.tabs.close_tab(second)
    assert three.tabs.desks == [first, last]
    assert first.keeper.unsaved == 1


@pytest.mark.parametrize("answer", [Button.Cancel, Button.Discard])
def test_quitting_asks_once_about_all_tabs(
    qtbot: QtBot,
    three: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    answer: Button,
) -> None:
    first, second, _ = three.tabs.desks
    decide(qtbot, first)
    decide(qtbot, second)
    asked: list[tuple[tuple[str, int], ...]] = []

    def ask(unsaved: tuple[tuple[str, int], ...]) -> Button:
        asked.append(unsaved)
        return answer

    monkeypatch.setattr(three.dialogs, "ask_to_save_all", ask)
    assert three.close() is (answer is Button.Discard)
    names = texts(three)[:2]
    assert asked == [((names[0], 1), (names[1], 1))]
    assert len(find_recoverable()) == 0
    assert first.keeper.unsaved == 1


def test_quitting_saves_one_after_the_other(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paths = [tmp_path / "one.diptych", tmp_path / "two.diptych"]
    for desk, path in zip(three.tabs.desks, paths, strict=False):
        decide(qtbot, desk)
        monkeypatch.setattr(desk.dialogs, "save_snapshot", lambda _, to=path: to)
    monkeypatch.setattr(three.dialogs, "ask_to_save_all", lambda _: Button.Save)
    assert not three.close()
    qtbot.waitUntil(lambda: not three.isVisible(), timeout=WAIT_MS)
    assert all(path.exists() for path in paths)
    assert find_recoverable() == ()


def test_a_crash_with_three_tabs_loses_no_work(
    qtbot: QtBot, three: MainWindow, make_window: object
) -> None:
    assert callable(make_window)
    works = []
    for desk in three.tabs.desks:
        decide(qtbot, desk)
        journal = desk.keeper._journal
        assert journal is not None
        history = desk.comparison_page().work.history
        assert history is not None
        works.append(history.work)
        journal.leave()
        desk.keeper._journal = None
    other = make_window()
    assert isinstance(other, MainWindow)
    other.offer_recovery()
    offers = other.recovering.offers
    qtbot.waitUntil(lambda: len(offers.texts()) == 3, timeout=WAIT_MS)
    while offers.texts():
        count = len(offers.texts())
        bring = [b for b in offers.buttons() if b.text() == "Bring back"]
        bring[0].click()
        assert len(offers.texts()) == count - 1
        settle_pair(qtbot, other)
    assert len(other.tabs.desks) == 3
    back = []
    for desk in other.tabs.desks:
        history = desk.comparison_page().work.history
        assert history is not None
        back.append(history.work)
    assert sorted(map(repr, back)) == sorted(map(repr, works))
    qtbot.waitUntil(lambda: find_recoverable() == (), timeout=WAIT_MS)


def test_a_snapshot_that_another_tab_has_open_is_not_overwritten(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "kept.diptych"
    first, second, _ = three.tabs.desks
    with qtbot.waitSignal(first.session.saved, timeout=WAIT_MS):
        first.saver.save_to(path)
    before = path.read_bytes()
    monkeypatch.setattr(second.dialogs, "save_snapshot", lambda _: path)
    assert not second.saver.save_as()
    assert "open in another tab" in second.messages.texts()[0]
    assert path.read_bytes() == before
    assert not second.session.is_saving()


def test_a_codebook_saved_in_one_tab_is_offered_in_the_others(
    qtbot: QtBot, three: MainWindow, codebook: Path
) -> None:
    first, second, last = three.tabs.desks
    last.codebook.use_for_now(codebook.with_name("other.yaml"))
    three.tabs.bring(first)
    assert three.editing.open("trade")
    assert three.editing.editor is not None
    type_phrase(three.editing.editor, "warning")
    settle(qtbot, three)
    assert three.editing.save()
    assert "warning" not in cues_of(second, "trade")
    assert last.messages.texts() == []
    assert "saved in another tab" in second.messages.texts()[0]
    three.tabs.bring(second)
    (use,) = [b for b in second.messages.buttons() if b.text() == "Use It Here"]
    with qtbot.waitSignal(second.session.compared, timeout=WAIT_MS):
        use.click()
    assert "warning" in cues_of(second, "trade")


def cues_of(desk: Desk, theme: str) -> list[str]:
    """Return the words that a theme was seen by in a tab."""
    found = desk.comparison_page().comparison
    assert found is not None
    coded = (*found.themes_a, *found.themes_b)
    return [one.cue for one in coded if one.theme == theme]


def test_figures_of_the_samples_are_found_once_for_all_tabs(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.survey_samples()
    qtbot.waitUntil(lambda: bool(window.tabs.samples), timeout=60_000)
    window.shared.new_tab.trigger()
    assert not window.tasks.is_busy("samples")
    assert len(window.start.cards) == 10
    assert all("link" in card.figures.text() for card in window.start.cards.values())


def _is_gone(desk: Desk) -> bool:
    return not isValid(desk)


def test_closed_tabs_leave_nothing_behind(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    gone: list[ref[object]] = []
    for _ in range(3):
        pair_window.open_pair((essays[1], essays[0]))
        settle_pair(qtbot, pair_window)
        desk = pair_window.desk
        gone += [ref(desk), ref(desk.comparison_page()), ref(desk.session)]
        pair_window.commands.close_pair.trigger()
        qtbot.waitUntil(partial(_is_gone, desk), timeout=WAIT_MS)
        del desk
    qtbot.waitUntil(lambda: not any(one() is not None for one in gone))


class _Paints(QObject):
    """Counts what is painted of some widgets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.count = 0
        for widget in desk.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a paint."""
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_a_hidden_tab_runs_no_timer_and_paints_nothing(
    qtbot: QtBot, three: MainWindow
) -> None:
    hidden = three.tabs.desks[:2]
    paints = [_Paints(desk) for desk in hidden]

    def active() -> list[str]:
        timers = [t for desk in hidden for t in desk.findChildren(QTimer)]
        return [type(t.parent()).__name__ for t in timers if t.isActive()]

    qtbot.waitUntil(lambda: active() == [], timeout=WAIT_MS)
    three.commands.next_link.trigger()
    three.state.set_appearance(Appearance.DARK)
    qtbot.wait(300)
    assert active() == []
    assert [paint.count for paint in paints] == [0, 0]
    # Shown again, it is as dark as the others.
    three.tabs.bring(hidden[0])
    paper = hidden[0].comparison_page().reading.left.palette().base().color()
    assert paper.name() == colour(Role.PAPER, Style.DARK)

"""Several comparisons as tabs: opened beside each other, switched, closed."""

import gc
from functools import partial
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QTabBar
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from diptych.app.recovery import find_recoverable
from diptych.app.requests import WindowRequest
from diptych.ui.desk import Desk
from diptych.ui.main_window import MainWindow
from diptych.ui.tab_strip import TabStrip
from tests.ui.accessible_walk import nameless, unreached
from tests.ui.codebook_hands import settle, type_phrase
from tests.ui.conftest import WAIT_MS, settle_pair

Button = QMessageBox.StandardButton


@pytest.fixture
def third(tmp_path: Path) -> Path:
    """One more essay."""
    path = tmp_path / "third.md"
    path.write_text(
        "# On the crane\n\nThe great storm of 1953 should be a warning to builders "
        "everywhere on this coast.\n\nThe harbour council rejected the proposal to "
        "close the northern quay before winter.\n",
        encoding="utf-8",
        newline="\n",
    )
    return path


@pytest.fixture
def three(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], third: Path
) -> MainWindow:
    """A window with three comparisons in three tabs."""
    for essay in essays:
        pair_window.open_pair((essay, third))
        settle_pair(qtbot, pair_window)
    return pair_window


def strip(window: MainWindow) -> TabStrip:
    """Return the strip of tabs, which is there."""
    assert window.tabs.strip is not None
    return window.tabs.strip


def texts(window: MainWindow) -> list[str]:
    """Return what is open in the tabs, in their order."""
    return [desk.openings.title() for desk in window.tabs.desks]


def _decide(qtbot: QtBot, desk: Desk) -> None:
    desk.tabs.bring(desk)
    desk.comparison_page().links.set_threshold(0.1)
    desk.commands.next_undecided.trigger()
    desk.commands.accept.trigger()
    qtbot.waitUntil(lambda: desk.keeper._journal is not None, timeout=WAIT_MS)


def test_one_comparison_needs_no_strip(pair_window: MainWindow) -> None:
    assert pair_window.tabs.strip is None
    assert not pair_window.findChildren(TabStrip)


def test_a_second_pair_opens_beside_the_first(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], third: Path
) -> None:
    first = pair_window.desk
    before = first.comparison_page().comparison
    pair_window.open_pair((essays[0], third))
    assert pair_window.desk is not first
    settle_pair(qtbot, pair_window)
    assert pair_window.windowTitle().startswith("Notes from the northern quay · On the")
    assert first.comparison_page().comparison is before
    assert strip(pair_window).count() == 2
    assert strip(pair_window).currentIndex() == 1
    assert strip(pair_window).isVisible()
    assert str(third) in strip(pair_window).tabToolTip(1)


def test_what_is_open_comes_to_the_front(
    qtbot: QtBot, three: MainWindow, essays: tuple[Path, Path], codebook: Path
) -> None:
    desks = list(three.tabs.desks)
    three.open_handed_over(WindowRequest(essays, codebook))
    assert three.desk is desks[0]
    assert three.tabs.desks == desks
    # The other way round it is another comparison.
    three.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, three)
    assert len(three.tabs.desks) == 4
    assert three.tabs.desks[1] is three.desk


def test_a_snapshot_that_is_open_comes_to_the_front(
    qtbot: QtBot, three: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "kept.diptych"
    first = three.tabs.desks[0]
    three.tabs.bring(first)
    with qtbot.waitSignal(three.session.saved, timeout=WAIT_MS):
        three.saver.save_to(path)
    three.tabs.step(1)
    three.commands.start_page.trigger()
    three.open_snapshot(path)
    assert three.desk is first
    assert three.stack.currentWidget() is first.page
    assert len(three.tabs.desks) == 3


def test_a_start_page_without_a_comparison_is_used(
    qtbot: QtBot, three: MainWindow, essays: tuple[Path, Path], third: Path
) -> None:
    three.shared.new_tab.trigger()
    desk = three.desk
    assert len(three.tabs.desks) == 4
    assert three.stack.currentWidget() is desk.start
    assert desk.codebook.path == three.tabs.desks[0].codebook.path
    three.open_pair((third, essays[0]))
    settle_pair(qtbot, three)
    assert three.desk is desk
    assert len(three.tabs.desks) == 4


def test_the_keys_of_a_hidden_tab_do_nothing(qtbot: QtBot, three: MainWindow) -> None:
    with qtbot.waitActive(three):
        three.activateWindow()
    first, _, last = three.tabs.desks
    before = first.comparison_page().links.current_link()
    page = last.comparison_page()
    page.reading.take_focus()
    QTest.keyClick(page.reading.left, Qt.Key.Key_J)
    assert page.links.current_link()
    assert first.comparison_page().links.current_link() == before
    menus = [action.menu() for action in three.menuBar().actions()]
    assert menus == last.commands.menus


def test_the_keys_go_round_the_tabs(qtbot: QtBot, three: MainWindow) -> None:
    with qtbot.waitActive(three):
        three.activateWindow()
    desks = three.tabs.desks
    control = Qt.KeyboardModifier.ControlModifier
    keys = (Qt.Key.Key_PageDown, 0), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Tab, 2)
    for key, place in keys:
        reading = three.comparison_page().reading
        reading.take_focus()
        QTest.keyClick(reading.left, key, control)
        assert three.desk is desks[place]
        assert strip(three).currentIndex() == place
        assert three.isAncestorOf(three.focusWidget())
    QTest.keyClick(three.comparison_page().reading.left, Qt.Key.Key_PageUp, control)
    assert three.desk is desks[1]


def test_the_menu_lists_the_tabs(three: MainWindow) -> None:
    lines = three.shared.tabs.actions()
    assert [line.text() for line in lines] == texts(three)
    assert [line.isChecked() for line in lines] == [False, False, True]
    lines[0].trigger()
    assert three.desk is three.tabs.desks[0]


def test_a_tab_closes_and_its_neighbour_comes_up(
    qtbot: QtBot, three: MainWindow
) -> None:
    first, second, last = three.tabs.desks
    three.tabs.bring(second)
    three.commands.close_pair.trigger()
    qtbot.waitUntil(lambda: not isValid(second), timeout=WAIT_MS)
    assert three.tabs.desks == [first, last]
    assert three.desk is last
    bar = strip(three)
    place = bar.tabRect(0).center()
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=place)
    assert three.tabs.desks == [last]
    assert not bar.isVisible()
    # The last tab is not closed, but cleared.
    three.commands.close_pair.trigger()
    assert three.tabs.desks == [last]
    assert three.stack.currentWidget() is three.start
    assert not three.commands.close_pair.isEnabled()


def test_the_button_of_a_tab_closes_it(three: MainWindow) -> None:
    first, _, last = three.tabs.desks
    button = strip(three).tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert button.accessibleName().startswith("Close Notes")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert three.tabs.desks == [first, last]


def test_tabs_can_be_dragged(three: MainWindow) -> None:
    first, second, last = three.tabs.desks
    strip(three).moveTab(2, 0)
    assert three.tabs.desks == [last, first, second]
    assert three.desk is last
    three.tabs.step(1)
    assert three.desk is first
    assert strip(three).currentIndex() == 1


def test_unsaved_work_is_marked_and_said(qtbot: QtBot, three: MainWindow) -> None:
    first = three.tabs.desks[0]
    bar = strip(three)
    assert "unsaved" not in bar.accessibleTabName(0)
    _decide(qtbot, first)
    three.tabs.step(1)
    assert bar.tabText(0).startswith("•")
    assert bar.accessibleTabName(0).endswith("with unsaved work")
    assert not three.isWindowModified()
    three.tabs.bring(first)
    assert three.isWindowModified()


def test_closing_a_tab_asks_about_its_work_only(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, last = three.tabs.desks
    _decide(qtbot, first)
    _decide(qtbot, second)
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
    _decide(qtbot, first)
    _decide(qtbot, second)
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
        _decide(qtbot, desk)
        monkeypatch.setattr(desk.dialogs, "save_snapshot", lambda _, to=path: to)
    monkeypatch.setattr(three.dialogs, "ask_to_save_all", lambda _: Button.Save)
    assert not three.close()
    qtbot.waitUntil(lambda: not three.isVisible(), timeout=WAIT_MS)
    assert all(path.exists() for path in paths)
    assert find_recoverable() == ()


def test_pairs_of_a_folder_become_tabs_and_lead_back_to_it(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path], third: Path
) -> None:
    window.open_paths((essays[0].parent,))
    first, folder = window.desk, window.folder
    assert folder is not None
    folder.pair_chosen.emit(essays)
    settle_pair(qtbot, window)
    # The folder stood in this tab, so the first pair opens in it.
    assert window.tabs.desks == [first]
    window.commands.start_page.trigger()
    assert window.stack.currentWidget() is folder
    folder.pair_chosen.emit((essays[0], third))
    settle_pair(qtbot, window)
    assert len(window.tabs.desks) == 2
    window.commands.start_page.trigger()
    assert window.desk is first
    assert window.stack.currentWidget() is folder


def test_a_crash_with_three_tabs_loses_no_work(
    qtbot: QtBot, three: MainWindow, make_window: object
) -> None:
    assert callable(make_window)
    works = []
    for desk in three.tabs.desks:
        _decide(qtbot, desk)
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


def test_every_tab_has_a_name_and_a_key(qtbot: QtBot, three: MainWindow) -> None:
    QAccessible.setActive(True)
    try:
        assert nameless(three) == []
        assert unreached(qtbot, three) == []
    finally:
        QAccessible.setActive(False)


def test_a_switch_of_language_reaches_hidden_tabs(three: MainWindow) -> None:
    from diptych.ui.language import Language, speak

    try:
        three.shared.language_actions[Language.RUSSIAN].trigger()
        words = {desk.commands.save.text() for desk in three.tabs.desks}
        assert len(words) == 1
        assert "Save" not in words.pop()
        assert strip(three).tabText(0).startswith("Notes")
    finally:
        speak(Language.ENGLISH)


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
    gc.collect()
    assert [one() for one in gone] == [None] * len(gone)

"""Several comparisons as tabs: opened beside each other, switched, closed."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from diptych.app.requests import WindowRequest
from diptych.ui.main_window import MainWindow
from diptych.ui.tab_strip import TabStrip
from tests.ui.accessible_walk import nameless, unreached
from tests.ui.conftest import WAIT_MS, settle_pair
from tests.ui.tab_hands import decide, strip, texts
from tests.ui.tab_hands import third as third
from tests.ui.tab_hands import three as three


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


def test_a_tab_left_for_its_start_page_returns_to_its_comparison(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], third: Path
) -> None:
    first = pair_window.desk
    first.commands.start_page.trigger()
    assert first.stack.currentWidget() is first.start
    first.start.pair_chosen.emit((essays[0], third))
    settle_pair(qtbot, pair_window)
    second = pair_window.desk
    assert second is not first
    assert first.stack.currentWidget() is first.page
    assert first.commands.next_link.isEnabled()
    # The way back from the second leads to its own start page.
    second.commands.start_page.trigger()
    assert pair_window.desk is second
    assert second.stack.currentWidget() is second.start


def test_a_tab_left_for_a_folder_keeps_the_list_of_its_pairs(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], third: Path
) -> None:
    first = pair_window.desk
    pair_window.open_paths((*essays, third))
    qtbot.waitUntil(lambda: not first.tasks.is_busy("survey"), timeout=WAIT_MS)
    folder = first.folder
    assert folder is not None
    folder.pair_chosen.emit((essays[0], third))
    settle_pair(qtbot, pair_window)
    second = pair_window.desk
    assert second is not first
    assert first.stack.currentWidget() is folder
    second.commands.start_page.trigger()
    assert pair_window.desk is first
    assert first.stack.currentWidget() is folder


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
    decide(qtbot, first)
    three.tabs.step(1)
    assert bar.tabText(0).startswith("•")
    assert bar.accessibleTabName(0).endswith("with unsaved work")
    assert not three.isWindowModified()
    three.tabs.bring(first)
    assert three.isWindowModified()


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

"""The concordance in the drawer, as a hand meets it."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from diptych.text.span import Span
from diptych.ui import concordance_tab
from diptych.ui.concordance_model import AFTER, BEFORE, KEY, PLACE
from diptych.ui.concordance_tab import ConcordanceTab
from diptych.ui.main_window import MainWindow
from diptych.view.ribbons import Side


def opened(window: MainWindow) -> ConcordanceTab:
    """Open the concordance by its command and return it."""
    window.commands.concordance.trigger()
    tab = window.comparison_page().drawer.tab("concordance")
    assert isinstance(tab, ConcordanceTab)
    return tab


def cells(tab: ConcordanceTab, column: int) -> list[str]:
    """Return the words of one column, headings left out."""
    found = []
    for group in range(tab.model.rowCount()):
        top = tab.model.index(group, 0)
        rows = tab.model.rowCount(top)
        for row in range(rows):
            found.append(str(tab.model.index(row, column, top).data()))
        if not rows:
            found.append(str(tab.model.index(group, column).data()))
    return found


def typed(tab: ConcordanceTab, words: str) -> None:
    """Type into the field and press Return."""
    tab.field.setFocus()
    tab.field.selectAll()
    QTest.keyClicks(tab.field, words)
    QTest.keyClick(tab.field, Qt.Key.Key_Return)


def test_typing_lists_both_essays(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    assert tab.isVisible()
    typed(tab, "storm | crane")
    assert tab.count.text() == "3 lines: 1 left, 2 right"
    assert cells(tab, KEY) == ["storm", "storm", "crane"]
    assert cells(tab, PLACE) == ["¶ 3", "¶ 1", "¶ 3"]
    heading = tab.model.index(0, 0).data()
    assert heading == "Left · Notes from the northern quay · 1 line"


def test_word_forms_are_a_choice(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    typed(tab, "builder")
    assert len(tab.model.lines()) == 2
    tab.stems.click()
    assert tab.model.lines() == []
    assert tab.count.text() == "Neither essay has it."


def test_what_is_selected_is_looked_up(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    assert page.comparison is not None
    start = page.comparison.b.text.index("northern quay")
    page.reading.right.select_span(Span(start, start + 13))
    tab = opened(pair_window)
    assert tab.field.text() == "northern quay"
    assert cells(tab, KEY) == ["northern quay"] * 3


def test_a_click_and_return_go_to_the_place(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page = pair_window.comparison_page()
    tab = opened(pair_window)
    typed(tab, "warning")
    right = tab.model.index(0, KEY, tab.model.index(1, 0))
    tab.view.scrollTo(right)
    place = QPoint(tab.view.visualRect(right).center())
    QTest.mouseClick(
        tab.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    pointed = page.reading.right.marks.pointed
    assert pointed is not None
    assert page.comparison is not None
    assert pointed.slice(page.comparison.b.text) == "warning"
    assert not page.reading.left.marks.pointed
    tab.view.setCurrentIndex(tab.model.index(0, KEY, tab.model.index(0, 0)))
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    pointed = page.reading.left.marks.pointed
    assert pointed is not None
    assert pointed.slice(page.comparison.a.text) == "warning"
    assert page.reading.right.marks.pointed is None


def test_columns_sort_and_essays_mix(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    typed(tab, "the *")
    header = tab.view.header()
    header.setSortIndicator(KEY, Qt.SortOrder.AscendingOrder)
    tab.grouped.click()
    keys = [key.lower() for key in cells(tab, KEY)]
    assert keys == sorted(keys)
    assert len(keys) == len(tab.model.lines())
    assert {line.side for line in tab.model.lines()} == {Side.LEFT, Side.RIGHT}
    assert cells(tab, PLACE)[0].split()[0] in {"left", "right"}
    header.setSortIndicator(AFTER, Qt.SortOrder.DescendingOrder)
    after = [words.split()[0].strip(",.").lower() for words in cells(tab, AFTER)]
    assert after == sorted(after, reverse=True)
    header.setSortIndicator(BEFORE, Qt.SortOrder.AscendingOrder)
    assert cells(tab, BEFORE)[0] == ""


def test_a_theme_is_chosen_from_the_list(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    place = tab.themes.findData("trade")
    tab.themes.setCurrentIndex(place)
    tab.themes.activated.emit(place)
    assert cells(tab, KEY) == ["Merchants", "crane"]
    typed(tab, "boats")
    assert tab.themes.currentText() == "Words"
    assert cells(tab, KEY) == ["boats", "boats"]


def test_all_lines_or_those_selected_are_copied(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    typed(tab, "storm | crane")
    clipboard = QGuiApplication.clipboard()
    tab.copy_table()
    assert len(clipboard.text().splitlines()) == 4
    tab.copy_text()
    assert len(clipboard.text().splitlines()) == 3
    tab.view.setFocus()
    tab.view.setCurrentIndex(tab.model.index(1, KEY, tab.model.index(1, 0)))
    pair_window.commands.copy.trigger()
    copied = clipboard.text().splitlines()
    assert len(copied) == 2
    assert "\tcrane\t" in copied[1]


def test_emptying_the_field_says_what_to_do(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    typed(tab, "storm")
    button = tab.field.findChild(QToolButton)
    assert button is not None
    button.click()
    QTest.keyClick(tab.field, Qt.Key.Key_Return)
    assert tab.model.lines() == []
    assert tab.count.text() == "Type a word or a phrase to search for."


def test_long_essays_are_searched_in_the_background(
    qtbot: QtBot, pair_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = opened(pair_window)
    monkeypatch.setattr(concordance_tab, "_AT_ONCE", 10)
    typed(tab, "storm")
    assert tab.count.text() == "Looking…"
    qtbot.waitUntil(lambda: tab.count.text() == "2 lines: 1 left, 1 right")


def test_another_codebook_keeps_the_search(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    tab = opened(pair_window)
    typed(tab, "storm")
    with qtbot.waitSignal(pair_window.session.compared, timeout=20_000):
        pair_window.commands.no_codebook.trigger()
    assert cells(tab, KEY) == ["storm", "storm"]
    assert tab.themes.count() == 1


def test_the_lower_panel_opens_and_closes_by_its_command(
    pair_window: MainWindow,
) -> None:
    drawer = pair_window.comparison_page().drawer
    command = pair_window.commands.lower_panel
    assert drawer.isHidden()
    command.trigger()
    assert drawer.isVisible()
    drawer.shut.click()
    assert not command.isChecked()
    # Only the tab in front was made.
    assert drawer.stack.count() == 1


def test_every_control_has_a_name(pair_window: MainWindow) -> None:
    tab = opened(pair_window)
    for control in (tab.field, tab.themes, tab.view, tab.copying):
        assert control.accessibleName()
    assert tab.stems.toolTip()
    assert tab.grouped.toolTip()
    typed(tab, "storm")
    index = tab.model.index(0, PLACE, tab.model.index(0, 0, QModelIndex()))
    aloud = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert aloud.startswith("left, ¶ 3: The lighthouse keeper")


def test_places_name_their_themes_where_there_are_several(
    pair_window: MainWindow,
) -> None:
    tab = opened(pair_window)
    tab.show_themes(("trade", "quay"), Side.RIGHT)
    assert cells(tab, PLACE)[-1] == "¶ 3 · Trade"
    assert set(tab.themes.currentText().split(", ")) == {"The quay", "Trade"}
    current = tab.model.line_at(tab.view.currentIndex())
    assert current is not None
    assert current.side is Side.RIGHT

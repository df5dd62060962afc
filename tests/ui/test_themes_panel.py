"""The list of themes: order, counts, and highlights."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.comparison import Comparison
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.model import Coded, Theme
from diptych.ui.main_window import MainWindow
from diptych.ui.theme_lines import pattern_of
from diptych.ui.theme_model import shares
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow, theme_rows
from diptych.ui.themes_panel import ThemesPanel
from tests.ui.reading_pair import CODEBOOK, COMPARISON


def rows_of(window: MainWindow) -> list[tuple[str, int, int, int]]:
    """Return the rows as name, depth and counts; headings have depth -1."""
    comparison = window.comparison_page().comparison
    assert comparison is not None
    return [
        (row.side.name, -1, row.count, 0)
        if isinstance(row, SectionRow)
        else (row.theme.id, row.depth, row.left, row.right)
        for row in theme_rows(comparison)
    ]


def test_shared_themes_come_first_and_the_others_say_whose_they_are(
    pair_window: MainWindow,
) -> None:
    assert rows_of(pair_window) == [
        ("BOTH", -1, 2, 0),
        ("quay", 0, 2, 1),
        ("weather", 0, 3, 1),
        ("LEFT", -1, 1, 0),
        ("winter", 0, 1, 0),
        ("RIGHT", -1, 1, 0),
        ("trade", 0, 0, 2),
        ("NEITHER", -1, 1, 0),
        ("schools", 0, 0, 0),
    ]


def test_a_click_turns_a_theme_on_in_both_and_a_second_one_off(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    panel = pair_window.comparison_page().themes
    index = panel.model.index_of("weather")
    panel.view.scrollTo(index)
    place = QPoint(panel.view.visualRect(index).center())
    viewport = panel.view.viewport()
    with qtbot.waitSignal(panel.highlights_changed) as told:
        QTest.mouseClick(
            viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert told.args == [("weather", "winter")]
    assert panel.model.data(index, Qt.ItemDataRole.CheckStateRole) == (
        Qt.CheckState.Checked
    )
    QTest.mouseClick(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert panel.model.chosen() == ()


def test_several_themes_can_be_on(pair_window: MainWindow) -> None:
    panel = pair_window.comparison_page().themes
    panel.toggle_shared()
    assert panel.model.chosen() == ("quay", "weather")
    panel.toggle_shared()
    assert panel.model.chosen() == ()


def test_the_space_key_turns_a_theme_on(qtbot: QtBot, pair_window: MainWindow) -> None:
    panel = pair_window.comparison_page().themes
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index_of("quay"))
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.model.chosen() == ("quay",)


def test_a_theme_activated_in_a_text_is_turned_on(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    page.reading.theme_activated.emit("trade")
    assert page.themes.model.chosen() == ("trade",)


def test_dropping_the_codebook_says_so(qtbot: QtBot, pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    with qtbot.waitSignal(pair_window.session.compared, timeout=20_000):
        pair_window.commands.no_codebook.trigger()
    assert page.themes.codebook.text().startswith("No codebook")
    assert page.themes.empty.isVisible()
    assert page.themes.model.rowCount() == 0
    assert pair_window.codebook.path is None


def test_rows_know_their_side(pair_window: MainWindow) -> None:
    comparison = pair_window.comparison_page().comparison
    assert comparison is not None
    rows = [row for row in theme_rows(comparison) if isinstance(row, ThemeRow)]
    assert {row.theme.id: row.side for row in rows}["trade"] is Side.RIGHT


def many(count: int) -> Comparison:
    """Return a comparison with many themes, parents and children among them."""
    themes = tuple(
        Theme(
            f"parent-{number}",
            f"Parent number {number}",
            "teal",
            themes=(Theme(f"child-{number}", f"Child of {number}", "blue"),),
        )
        for number in range(count)
    )
    words = "word " * count
    coded = tuple(
        Coded(f"child-{n}", Span(5 * n, 5 * n + 4), "word", "phrase: word", "It is.")
        for n in range(count)
    )
    return replace(
        COMPARISON,
        a=Document.from_text(words),
        b=Document.from_text(words),
        codebook=replace(CODEBOOK, themes=themes),
        themes_a=coded[: count // 2],
        themes_b=coded[count // 4 :],
    )


@pytest.fixture
def panel(qtbot: QtBot) -> ThemesPanel:
    """A shown panel with forty themes and their children."""
    made = ThemesPanel()
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    made.set_comparison(many(40))
    return made


def shown_labels(panel: ThemesPanel) -> list[str]:
    """Return the labels of the rows that can be scrolled to."""
    found = []
    for index in panel.model.indexes():
        row = panel.model.row_at(index)
        if isinstance(row, ThemeRow) and panel.view.visualRect(index).height():
            found.append(row.theme.label)
    return found


def test_a_child_folds_under_its_parent_and_stays_folded(panel: ThemesPanel) -> None:
    parent = panel.model.index_of("parent-12")
    assert panel.model.index_of("child-12").parent() == parent
    panel.view.setExpanded(parent, False)
    panel.set_comparison(many(40))
    assert "Parent number 12" in shown_labels(panel)
    assert "Child of 12" not in shown_labels(panel)
    panel.show_theme("child-12")
    assert "Child of 12" in shown_labels(panel)
    assert panel.view.current_theme() == "child-12"


def test_themes_of_neither_essay_are_folded_until_opened(
    pair_window: MainWindow,
) -> None:
    panel = pair_window.comparison_page().themes
    assert "Schools" not in shown_labels(panel)
    rows = ((one, panel.model.row_at(one)) for one in panel.model.indexes())
    heading = next(
        index
        for index, row in rows
        if isinstance(row, SectionRow) and row.side is Side.NEITHER
    )
    panel.view.setCurrentIndex(heading)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert "Schools" in shown_labels(panel)


def test_the_filter_keeps_what_stands_above_and_what_is_on(
    qtbot: QtBot, panel: ThemesPanel
) -> None:
    panel.model.set_chosen(("parent-3",))
    panel.filter.setFocus()
    QTest.keyClicks(panel.filter, "OF 12")
    assert shown_labels(panel) == ["Parent number 12", "Child of 12"]
    assert panel.model.chosen() == ("parent-3",)
    QTest.keyClicks(panel.filter, " nothing")
    assert shown_labels(panel) == []
    assert panel.view.accessibleDescription() == "No theme holds these words."
    panel.show_theme("child-30")
    assert panel.filter.text() == ""
    assert "Child of 30" in shown_labels(panel)


def test_few_themes_need_no_filter(pair_window: MainWindow) -> None:
    assert pair_window.comparison_page().themes.filter.isHidden()


def test_one_theme_alone_is_on_with_alt_or_ctrl(panel: ThemesPanel) -> None:
    panel.model.set_chosen(("parent-12", "parent-13"))
    index = panel.model.index_of("parent-14")
    panel.view.scrollTo(index)
    QTest.mouseClick(
        panel.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.AltModifier,
        panel.view.visualRect(index).center(),
    )
    assert panel.model.chosen() == ("parent-14",)
    panel.view.setCurrentIndex(panel.model.index_of("parent-15"))
    QTest.keyClick(panel.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert panel.model.chosen() == ("parent-15",)


def test_the_menu_of_a_theme_offers_its_concordance(
    qtbot: QtBot, panel: ThemesPanel
) -> None:
    asked: list[str] = []
    panel.add_entry("Edit Theme…", asked.append)
    menu = panel.menu_of("parent-12")
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    assert words == [
        "&Highlight",
        "&Only This Theme",
        "",
        "&Concordance",
        "Edit Theme…",
    ]
    with qtbot.waitSignal(panel.concordance_asked) as told:
        menu.actions()[3].trigger()
    assert told.args == [("parent-12", "child-12")]
    menu.actions()[4].trigger()
    assert asked == ["parent-12"]
    panel.view.setCurrentIndex(panel.model.index_of("child-12"))
    with qtbot.waitSignal(panel.concordance_asked) as told:
        QTest.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [("child-12",)]


def test_shares_are_of_words_and_counted_once() -> None:
    coded = [
        Coded("storm", Span(0, 9), "aa bb ccc", "r", "w"),
        Coded("storm", Span(3, 9), "bb ccc", "r", "w"),
    ]
    document = Document.from_text("aa bb ccc dd ee ff")
    comparison = replace(
        COMPARISON, a=document, b=document, themes_a=tuple(coded), themes_b=()
    )
    rows = {
        row.theme.id: row for row in theme_rows(comparison) if isinstance(row, ThemeRow)
    }
    assert rows["storm"].left == 2
    assert rows["storm"].share_left == 0.5
    assert rows["storm"].share_right == 0.0
    assert shares(rows["storm"]) == "50.0% of the words left, none right"


def test_a_theme_without_its_parent_says_where_it_belongs(
    pair_window: MainWindow,
) -> None:
    model = pair_window.comparison_page().themes.model
    row = model.row_at(model.index_of("winter"))
    assert isinstance(row, ThemeRow)
    assert row.above == ("Weather",)
    tip = str(model.data(model.index_of("winter"), Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("Weather › Winter")


def test_highlighted_themes_have_lines_of_their_own() -> None:
    assert len({pattern_of(rank) for rank in range(6)}) == 6

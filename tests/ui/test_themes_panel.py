"""The list of themes: order, counts, and highlights."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.ui.main_window import MainWindow
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow, theme_rows


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
    row = panel.model.row_of("weather")
    assert row is not None
    index = panel.model.index(row)
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
    row = panel.model.row_of("quay")
    assert row is not None
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(row))
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

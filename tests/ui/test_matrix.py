"""The matrix in the drawer, as a hand meets it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.ui import matrix_tab
from diptych.ui.concordance_tab import ConcordanceTab
from diptych.ui.main_window import MainWindow
from diptych.ui.matrix_paint import column_widths, picture
from diptych.ui.matrix_tab import MatrixTab
from diptych.ui.tasks import Tasks
from diptych.view.palette import Style
from diptych.view.theme_grid import Cell, Grid
from tests.ui.reading_pair import COMPARISON


@pytest.fixture
def tab(qtbot: QtBot) -> MatrixTab:
    """A shown matrix of the comparison of ``reading_pair``."""
    made = MatrixTab(Tasks())
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    made.show_comparison(COMPARISON)
    return made


def choose(tab: MatrixTab, table: str, sides: str = "both") -> None:
    """Choose a table as a reader does."""
    tab.table.setCurrentIndex(tab.table.findData(table))
    tab.sides.setCurrentIndex(tab.sides.findData(sides))


def words(tab: MatrixTab) -> list[list[str]]:
    """Return what stands in the cells."""
    return [[cell.words for cell in row] for row in tab.grid().cells]


def test_themes_by_essay_name_the_silences(tab: MatrixTab) -> None:
    assert words(tab) == [
        ["1", "1", "–", "both treat it, no passages link"],
        ["1", "1", "–", "both treat it, no passages link"],
    ]
    assert tab.note.text() == "2 themes, 2 silent on a side or in the links"
    assert not tab.sides.isVisible()
    tab.silences.click()
    assert len(tab.grid().rows) == 2


def test_pairs_are_counted_by_stretch_and_side(tab: MatrixTab) -> None:
    choose(tab, "paragraph")
    assert words(tab) == [["2", ""], ["", "2"]]
    choose(tab, "paragraph", "left")
    assert words(tab) == [["1", ""], ["", "1"]]
    assert tab.sides.isVisible()
    assert not tab.silences.isVisible()


def test_a_cell_asks_for_its_places(qtbot: QtBot, tab: MatrixTab) -> None:
    index = tab.view.matrix.index(0, 1)
    with qtbot.waitSignal(tab.places_asked) as told:
        QTest.mouseClick(
            tab.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            tab.view.visualRect(index).center(),
        )
    assert told.args is not None
    assert told.args[:2] == [("storm",), "right"]
    tab.view.setCurrentIndex(tab.view.matrix.index(1, 0))
    with qtbot.waitSignal(tab.places_asked) as told:
        QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0] == ("rope",)


def test_the_whole_table_is_copied(tab: MatrixTab) -> None:
    clipboard = QGuiApplication.clipboard()
    assert tab.copy()
    assert clipboard.text().splitlines()[1].startswith("Storms & gales\t1\t1\t0\t")
    tab.copy_markdown()
    assert clipboard.text().startswith("| Theme | Left | Right |")
    tab.copy_picture()
    image = clipboard.image()
    assert image.width() > 300
    assert image.height() > 100


def test_strong_cells_and_silences_differ_in_the_picture() -> None:
    cells = (Cell("9", "", 1.0), Cell("–", "", silent=True), Cell("", ""))
    grid = Grid("Theme", ("L", "R", "N"), ("One",), ("teal",), (cells,))
    for style in Style:
        image = picture(grid, "Title", QFont(), style)
        row = image.height() - 2 * 16 - 8
        step = 2 * column_widths(grid, QFontMetrics(QFont()))[0]
        right = image.width() - 2 * 8 - 6
        seen = [
            {image.pixelColor(right - step * n - x, row).name() for x in range(40)}
            for n in range(3)
        ]
        empty, silent, strong = seen
        assert len(empty) == 1
        assert len(silent) > 1
        assert not strong & silent


def test_a_large_picture_stays_within_bounds() -> None:
    labels = tuple(f"Theme {number}" for number in range(150))
    row = tuple(Cell("1", "", 0.5) for _ in labels)
    grid = Grid("Theme", labels, labels[:2], ("teal",) * 2, (row,) * 2)
    image = picture(grid, "Large", QFont(), Style.LIGHT)
    assert image.width() == 8_000
    assert image.height() < 200


def test_many_marks_are_counted_in_the_background(
    qtbot: QtBot, tab: MatrixTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matrix_tab, "_AT_ONCE", 1)
    choose(tab, "sentence")
    assert tab.note.text() == "Counting…"
    qtbot.waitUntil(lambda: tab.note.text() == "2 themes")


def test_without_a_codebook_it_says_so(tab: MatrixTab) -> None:
    tab.show_comparison(replace(COMPARISON, codebook=None))
    assert tab.grid().rows == ()
    assert tab.note.text() == "Without a codebook there are no themes."
    assert not tab.copying.isEnabled()
    assert not tab.copy()


def test_a_cell_leads_to_the_concordance(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    pair_window.commands.matrix.trigger()
    tab = page.drawer.tab("matrix")
    assert isinstance(tab, MatrixTab)
    assert tab.isVisible()
    choose(tab, "paragraph", "right")
    labels = tab.grid().rows
    place = labels.index("The quay"), labels.index("Trade")
    assert tab.grid().cells[place[0]][place[1]].words == ""
    quay = tab.view.matrix.index(place[0], place[0])
    tab.view.setCurrentIndex(quay)
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert page.drawer.current() == "concordance"
    lines = page.drawer.tab("concordance")
    assert isinstance(lines, ConcordanceTab)
    found = [(line.side.value, line.theme) for line in lines.model.lines()]
    assert found == [("right", "quay")]


def test_cells_speak(tab: MatrixTab) -> None:
    index = tab.view.matrix.index(0, 0)
    aloud = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "Storms & gales, left: 1 mark"
    for control in (tab.table, tab.sides, tab.copying, tab.view):
        assert control.accessibleName()

"""The list and the map of all pairs of a folder."""

import os
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.ui.folder_page import FolderPage
from diptych.ui.jobs import TakesPart
from diptych.ui.pair_table import LINKS_COLUMN, TITLES
from diptych.ui.tasks import Tasks
from diptych.view.palette import Style
from tests.shelf.essays import TEXTS
from tests.ui.conftest import CODEBOOK, WAIT_MS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with four essays."""
    made = tmp_path / "harbour"
    made.mkdir()
    for name, text in zip("abcd", TEXTS, strict=True):
        (made / f"{name}.txt").write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """A runner whose answers never come after the pages of a test are gone."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks) -> FolderPage:
    """A shown page without a folder."""
    made = FolderPage(tasks)
    qtbot.addWidget(made, before_close_func=lambda _: tasks.close())
    made.resize(1100, 700)
    made.show()
    return made


def _show(
    qtbot: QtBot, page: FolderPage, folder: Path, codebook: Path | None = None
) -> None:
    page.show_folder(folder, codebook, TakesPart())
    _wait(qtbot, page)


def _wait(qtbot: QtBot, page: FolderPage) -> None:
    count = page.model.rowCount
    qtbot.waitUntil(
        lambda: count() > 0 and len(page.model.figures) == count(), timeout=WAIT_MS
    )


def test_every_pair_is_listed_and_the_closest_comes_first(
    qtbot: QtBot, page: FolderPage, folder: Path
) -> None:
    _show(qtbot, page, folder)
    assert page.model.rowCount() == 6
    qtbot.waitUntil(lambda: not page._tasks.is_busy("survey"), timeout=WAIT_MS)
    links = [int(page.model.index(row, LINKS_COLUMN).data()) for row in range(6)]
    assert links == sorted(links, reverse=True)
    assert links[0] > 0


def test_figures_are_there_at_once_the_second_time(
    qtbot: QtBot,
    tasks: Tasks,
    page: FolderPage,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _show(qtbot, page, folder)
    qtbot.waitUntil(lambda: not page._tasks.is_busy("survey"), timeout=WAIT_MS)
    before = dict(page.model.figures)

    def no_need(*_: object, **__: object) -> object:
        raise AssertionError("the figures of this pair are known")

    monkeypatch.setattr("diptych.shelf.survey.compare_prepared", no_need)
    again = FolderPage(tasks)
    qtbot.addWidget(again)
    _show(qtbot, again, folder)
    assert again.model.figures == before


def test_a_changed_file_and_a_new_one_are_compared_anew(
    qtbot: QtBot, page: FolderPage, folder: Path
) -> None:
    _show(qtbot, page, folder)
    qtbot.waitUntil(lambda: not page._tasks.is_busy("survey"), timeout=WAIT_MS)
    closest = page.model.pair_at(0)
    (folder / "e.txt").write_text(TEXTS[0], encoding="utf-8")
    qtbot.waitUntil(lambda: page.model.rowCount() == 10, timeout=WAIT_MS)
    _wait(qtbot, page)
    qtbot.waitUntil(lambda: not page._tasks.is_busy("survey"), timeout=WAIT_MS)
    assert page.model.pair_at(0) == (0, 4) != closest
    (folder / "e.txt").write_text("Only wind and gulls.\n", encoding="utf-8")
    os.utime(folder / "e.txt", ns=(10**18, 10**18))
    qtbot.waitUntil(
        lambda: (
            len(page.model.documents) == 5
            and page.model.documents[4].text == "Only wind and gulls.\n"
        ),
        timeout=WAIT_MS,
    )
    _wait(qtbot, page)
    assert page.model.figures[0, 4].links == 0


def test_themes_have_columns_only_with_a_codebook(
    qtbot: QtBot, page: FolderPage, folder: Path, tmp_path: Path
) -> None:
    _show(qtbot, page, folder)
    hidden = [page.table.isColumnHidden(c) for c in range(page.model.columnCount())]
    assert hidden[-3:] == [True, True, True]
    assert not any(hidden[:-3])
    codebook = tmp_path / "harbour.yaml"
    codebook.write_text(CODEBOOK, encoding="utf-8")
    page.model.set_documents((), coded=False)
    _show(qtbot, page, folder, codebook)
    assert not any(
        page.table.isColumnHidden(c) for c in range(page.model.columnCount())
    )


def test_the_table_is_copied_whole_or_by_rows(
    qtbot: QtBot, page: FolderPage, folder: Path
) -> None:
    _show(qtbot, page, folder)
    page.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 7
    heads = lines[0].split("\t")
    assert heads[: TITLES + 1] == ["Left essay", "Right essay", "Links"]
    assert {len(line.split("\t")) for line in lines} == {len(heads)}
    page.table.selectRow(0)
    chosen = page.table.selectionModel()
    flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
    chosen.select(page.model.index(1, 0), flags)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [lines[0], lines[1], lines[2]]


def test_a_cell_of_the_map_opens_its_pair(
    qtbot: QtBot, page: FolderPage, folder: Path
) -> None:
    _show(qtbot, page, folder)
    page.as_map.click()
    QApplication.processEvents()
    for pair in combinations(range(4), 2):
        with qtbot.waitSignal(page.pair_chosen) as chosen:
            QTest.mouseClick(
                page.map,
                Qt.MouseButton.LeftButton,
                pos=page.map.cell(pair).center(),
            )
        names = [path.name for path in chosen.args[0]]
        assert names == [f"{'abcd'[place]}.txt" for place in pair]
    with qtbot.assertNotEmitted(page.pair_chosen):
        QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_the_map_is_walked_with_the_keys_and_says_where_it_stands(
    qtbot: QtBot, page: FolderPage, folder: Path
) -> None:
    _show(qtbot, page, folder)
    page.as_map.click()
    page.map.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(page.map, key)
    assert page.map.current() == (1, 3)
    said = page.map.accessibleDescription()
    assert "b" in said
    assert "Links: 0" in said
    with qtbot.waitSignal(page.pair_chosen):
        QTest.keyClick(page.map, Qt.Key.Key_Return)


def test_the_map_shows_what_is_chosen_and_is_copied_as_a_picture(
    qtbot: QtBot, page: FolderPage, folder: Path
) -> None:
    _show(qtbot, page, folder)
    page.as_map.click()
    QApplication.processEvents()
    before = page.map.image()
    assert not before.isNull()
    page.figure.setCurrentIndex(2)
    assert page.map.image() != before
    page.map.set_style(Style.DARK)
    page.copy()
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == page.map.image().size()


def test_what_takes_part_is_asked_anew_and_what_is_out_of_sight_waits(
    qtbot: QtBot, tasks: Tasks, page: FolderPage, folder: Path
) -> None:
    note = "The harbour council rejected the proposal to close the northern quay."
    for name in "ab":
        essay = folder / f"{name}.md"
        essay.write_text(f"Of boats and {name}.[^1]\n\n[^1]: {note}\n", "utf-8")
    with_notes, without = TakesPart(notes=True), TakesPart(notes=False)
    page.show_folder(folder, None, with_notes)
    _wait(qtbot, page)
    names = [one.path.name for one in page.model.documents if one.path]
    pair = names.index("a.md"), names.index("b.md")
    assert page.model.figures[pair].links > 0
    page.ask(None, without)
    _wait(qtbot, page)
    assert page.model.figures[pair].links == 0
    qtbot.waitUntil(lambda: not tasks.is_busy("survey"), timeout=WAIT_MS)
    page.hide()
    page.ask(None, with_notes)
    assert not tasks.is_busy("survey")
    page.show()
    _wait(qtbot, page)
    assert page.model.figures[pair].links > 0
    qtbot.waitUntil(lambda: not tasks.is_busy("survey"), timeout=WAIT_MS)
    page.ask(None, with_notes)
    assert not tasks.is_busy("survey"), "the same question has its answer"


def test_the_map_is_saved_as_a_picture(
    qtbot: QtBot, tasks: Tasks, folder: Path, tmp_path: Path
) -> None:
    asked: list[str] = []
    target = tmp_path / "map.png"

    def where(proposal: str) -> Path:
        asked.append(proposal)
        return target

    page = FolderPage(tasks, where)
    qtbot.addWidget(page, before_close_func=lambda _: tasks.close())
    page.resize(900, 600)
    page.show()
    _show(qtbot, page, folder)
    assert not page.save_button.isVisible(), "a table is no picture"
    page.as_map.setChecked(True)
    said: list[str] = []
    page.noticed.connect(said.append)
    page.save_button.click()
    assert asked == ["harbour.png"]
    assert QImage(str(target)).size() == page.map.image().size()
    target = tmp_path / "no such folder" / "map.png"
    page.save_button.click()
    assert "map.png" in said[0]
    assert len(said) == 2
    assert not target.exists()

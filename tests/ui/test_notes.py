"""Writing notes on passages, and the list of all notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from diptych.snapshot.read import open_snapshot
from diptych.text.span import Span
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.essay_pane import EssayPane
from diptych.ui.link_tab import LinkTab
from diptych.ui.main_window import MainWindow
from diptych.ui.notes_tab import NotesTab
from tests.ui.conftest import WAIT_MS, settle_pair
from tests.ui.reading_hands import spot

WORDS = "Fishermen"


@pytest.fixture
def page(pair_window: MainWindow) -> ComparisonPage:
    """The page of a compared pair."""
    made = pair_window.comparison_page()
    made.reading.set_animated(False)
    return made


def _select(pane: EssayPane, words: str) -> Span:
    assert pane.essay is not None
    start = pane.essay.text.index(words)
    span = Span(start, start + len(words))
    pane.select_span(Span(span.start, span.end + 1))
    pane.setFocus()
    return span


def _tab(page: ComparisonPage) -> NotesTab:
    tab = page.drawer.tab("notes")
    assert isinstance(tab, NotesTab)
    return tab


def _write(page: ComparisonPage, words: str) -> None:
    tab = _tab(page)
    QTest.keyClicks(tab.field, words)
    tab.finish_typing()


def test_a_selection_outside_links_gets_a_note_with_one_key(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    span = _select(page.reading.left, WORDS)
    QTest.keyClick(page.reading.left, Qt.Key.Key_N)
    tab = _tab(page)
    assert tab.isVisible()
    assert tab.field.hasFocus()
    assert WORDS in tab.about.text()
    _write(page, "Who asked them?")
    (note,) = page.reading.reader_marks().notes_a
    assert (note.span, note.words) == (span, "Who asked them?"), "without the blank"
    assert page.work.undo_words().startswith("Wrote a note on a passage of")
    pair_window.commands.undo.trigger()
    assert page.reading.reader_marks().notes_a == ()
    assert tab.list.topLevelItemCount() == 0
    pair_window.commands.redo.trigger()
    item = tab.list.topLevelItem(0)
    assert item is not None
    assert [item.text(n) for n in (1, 2)] == [WORDS, "Who asked them?"]


def test_a_selection_inside_the_current_link_is_about_the_link(
    page: ComparisonPage,
) -> None:
    page.links.step(1)
    link = page.reading.current_link()
    assert link is not None
    page.reading.left.select_span(Span(link.a.start, link.a.start + 5))
    page.reading.left.setFocus()
    QTest.keyClick(page.reading.left, Qt.Key.Key_N)
    assert isinstance(page.drawer.tab(page.drawer.current()), LinkTab)


def test_words_selected_before_the_link_came_are_not_meant_any_more(
    page: ComparisonPage,
) -> None:
    left = page.reading.left
    _select(left, WORDS)
    QTest.keyClick(left, Qt.Key.Key_J)
    assert left.selected_span() is not None
    QTest.keyClick(left, Qt.Key.Key_N)
    assert isinstance(page.drawer.tab(page.drawer.current()), LinkTab)
    _select(left, "slow and careful")
    QTest.keyClick(left, Qt.Key.Key_N)
    assert "slow and careful" in _tab(page).about.text()


def test_the_delete_key_removes_the_note_that_is_chosen(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    _select(page.reading.left, WORDS)
    pair_window.commands.note_passage.trigger()
    _write(page, "Gone soon")
    tab = _tab(page)
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    assert page.reading.reader_marks().notes_a == ()


def test_the_note_around_the_cursor_is_changed_and_deleted(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    span = _select(page.reading.left, WORDS)
    pair_window.commands.note_passage.trigger()
    _write(page, "First")
    page.reading.left.select_span(Span(span.start + 2, span.start + 2))
    page.reading.left.setFocus()
    pair_window.commands.note_passage.trigger()
    tab = _tab(page)
    assert tab.field.toPlainText() == "First"
    tab.field.setPlainText("Second")
    tab.finish_typing()
    (note,) = page.reading.reader_marks().notes_a
    assert note.words == "Second"
    tab.delete.click()
    assert page.reading.reader_marks().notes_a == ()
    assert tab.list.topLevelItemCount() == 0
    assert not tab.field.isEnabled()


def test_nothing_selected_is_said(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    pair_window.commands.note_passage.trigger()
    assert any("Select words" in words for words in pair_window.messages.texts())
    assert page.drawer.isHidden()


def test_the_list_has_every_note_and_goes_to_it(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    page.links.step(1)
    link = page.reading.current_link()
    assert link is not None
    pair_window.commands.note.trigger()
    on_link = page.drawer.tab("link")
    assert isinstance(on_link, LinkTab)
    on_link.note.setPlainText("On the link")
    on_link.finish_typing()
    span = _select(page.reading.right, "Merchants")
    pair_window.commands.note_passage.trigger()
    _write(page, "On the right")
    tab = _tab(page)
    rows = [tab.list.topLevelItem(n) for n in range(2)]
    assert [row.text(2) for row in rows if row] == ["On the link", "On the right"]
    page.let_go()
    tab.list.setCurrentItem(rows[0])  # type: ignore[arg-type]
    assert page.links.current_link() == link.id
    tab.list.setCurrentItem(rows[1])  # type: ignore[arg-type]
    assert page.reading.right.marks.pointed == span
    tab.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[2] for line in lines] == ["On the link", "On the right"]
    tab.list.setCurrentItem(rows[0])  # type: ignore[arg-type]
    tab.delete.click()
    assert page.work.remarks(link.id).note == ""


def test_notes_on_passages_are_stepped_through_and_saved(
    qtbot: QtBot,
    pair_window: MainWindow,
    page: ComparisonPage,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    span = _select(page.reading.left, WORDS)
    pair_window.commands.note_passage.trigger()
    _write(page, "Kept")
    page.let_go()
    pair_window.commands.next_note.trigger()
    assert page.reading.left.marks.pointed == span
    path = tmp_path_factory.mktemp("saved") / "pair.diptych"
    session = pair_window.session
    with qtbot.waitSignal(session.saved, timeout=WAIT_MS):
        session.save(path, page.view_state(), b"", page.work.history)
    pair_window.commands.undo.trigger()
    assert page.reading.reader_marks().notes_a == ()
    pair_window.keeper.begin_anew()
    pair_window.commands.close_pair.trigger()
    pair_window.open_snapshot(path)
    settle_pair(qtbot, pair_window)
    (note,) = pair_window.comparison_page().reading.reader_marks().notes_a
    assert (note.span, note.words) == (span, "Kept")


def test_a_note_that_was_begun_does_not_go_over_to_other_texts(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    _select(page.reading.left, WORDS)
    pair_window.commands.note_passage.trigger()
    tab = _tab(page)
    assert tab.list.topLevelItemCount() == 1, "the one that is being begun"
    assert pair_window.session.opened is not None
    a, b = pair_window.session.opened.a, pair_window.session.opened.b
    assert a.path is not None
    assert b.path is not None
    with qtbot.waitSignal(pair_window.session.compared, timeout=WAIT_MS):
        pair_window.session.open_pair((b.path, a.path), None)
    assert tab.list.topLevelItemCount() == 0
    assert tab.current() is None


def test_what_was_typed_a_moment_ago_is_saved_and_asked_about(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage, tmp_path: Path
) -> None:
    _select(page.reading.left, WORDS)
    pair_window.commands.note_passage.trigger()
    QTest.keyClicks(_tab(page).field, "In a hurry")
    assert page.reading.reader_marks().notes_a == ()
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.desk.saver.save_to(tmp_path / "pair.diptych")
    saved = open_snapshot(tmp_path / "pair.diptych")
    assert [note.note for note in saved.work.notes] == ["In a hurry"]
    QTest.keyClicks(_tab(page).field, " again")
    asked: list[int] = []

    def answer(acts: int) -> QMessageBox.StandardButton:
        asked.append(acts)
        return QMessageBox.StandardButton.Cancel

    pair_window.desk.dialogs.ask_to_save = answer  # type: ignore[method-assign]
    assert not pair_window.desk.keeper.may_leave(lambda: None)
    assert asked == [1]


def test_undoing_takes_back_what_was_typed_a_moment_ago(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    page.links.step(1)
    pair_window.commands.note.trigger()
    tab = page.drawer.tab("link")
    assert isinstance(tab, LinkTab)
    QTest.keyClicks(tab.note, "In a hurry")
    page.work.undo()
    tab.finish_typing()
    link = page.links.current_link()
    assert page.work.remarks(link).note == ""
    page.work.redo()
    assert page.work.remarks(link).note == "In a hurry"


def test_the_menu_of_a_place_reaches_its_note(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    span = _select(page.reading.left, WORDS)
    pair_window.commands.note_passage.trigger()
    _write(page, "First")
    left = page.reading.left
    left.select_span(Span(0, 0))
    page.drawer.close_drawer()
    left.customContextMenuRequested.emit(spot(left, span))
    (menu,) = [one for one in left.findChildren(QMenu) if one.isVisible()]
    assert pair_window.commands.note_passage in menu.actions()
    pair_window.commands.note_passage.trigger()
    assert _tab(page).field.toPlainText() == "First"
    menu.close()
    page.drawer.close_drawer()
    qtbot.wait(10)
    pair_window.commands.note_passage.trigger()
    assert page.drawer.isHidden(), "the menu is long gone, and the cursor elsewhere"

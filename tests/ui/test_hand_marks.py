"""Themes given and taken away by hand, taken back, and kept in the snapshot."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from diptych.text.span import Span
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.hand_marks import HandMarks
from diptych.ui.main_window import MainWindow
from diptych.view.ribbons import Side


def select(page: ComparisonPage, side: Side, words: str) -> Span:
    """Select words that occur once, as a reader would, and return their place."""
    pane = page.reading.pane(side)
    assert pane.essay is not None
    assert pane.essay.text.count(words) == 1, words
    start = pane.essay.text.index(words)
    span = Span(start, start + len(words))
    pane.setFocus()
    pane.select_span(span)
    return span


def marked(page: ComparisonPage, side: Side, theme: str) -> list[str]:
    """Return the words that carry a theme now."""
    shown = page.comparison
    assert shown is not None
    coded = shown.themes_a if side is Side.LEFT else shown.themes_b
    return [one.cue for one in coded if one.theme == theme]


@pytest.fixture
def page(pair_window: MainWindow) -> ComparisonPage:
    """The page of a window, its pages still at once."""
    page = pair_window.comparison_page()
    page.reading.set_animated(False)
    return page


def hand_of(page: ComparisonPage) -> HandMarks:
    """Return what joins the texts to the marks by hand."""
    hand = page.findChild(HandMarks)
    assert isinstance(hand, HandMarks)
    return hand


def test_a_selection_is_marked_undone_and_marked_again(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    commands = pair_window.commands
    select(page, Side.LEFT, " lighthouse keeper ")
    commands.mark_theme.trigger()
    picker = hand_of(page).picker
    assert picker is not None
    QTest.keyClicks(picker.field, "tra")
    assert picker.shown() == ["trade"]
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert marked(page, Side.LEFT, "trade") == ["lighthouse keeper"]
    assert "trade" in page.themes.model.chosen()
    assert "trade" in page.themes.model.shared()
    current = page.steps.current()
    assert current is not None
    assert current.coded.rule == "by hand"
    assert page.mark_detail.text().endswith("\nYou marked this passage.")
    assert commands.undo.text() == (
        "&Undo: Marked a passage of the left essay as Trade (“lighthouse keeper”)"
    )
    commands.undo.trigger()
    assert marked(page, Side.LEFT, "trade") == []
    assert page.steps.current() is None
    assert not commands.undo.isEnabled()
    commands.redo.trigger()
    assert marked(page, Side.LEFT, "trade") == ["lighthouse keeper"]


def test_the_list_of_themes_is_used_with_the_arrows(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    select(page, Side.RIGHT, "Merchants paid")
    pair_window.commands.mark_theme.trigger()
    picker = hand_of(page).picker
    assert picker is not None
    assert picker.list.currentItem().text() == "The quay"
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert "Merchants paid" in marked(page, Side.RIGHT, "weather")


def test_nothing_selected_asks_nothing(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    pair_window.commands.mark_theme.trigger()
    assert hand_of(page).picker is None


def test_a_mark_of_a_rule_is_rejected_and_restored(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    commands = pair_window.commands
    page.themes.model.set_chosen(("trade",))
    assert not commands.reject_mark.isEnabled()
    page.steps.step(1)
    assert commands.reject_mark.isEnabled()
    commands.reject_mark.trigger()
    assert marked(page, Side.RIGHT, "trade") == ["crane"]
    page.steps.step(1)
    current = page.steps.current()
    assert current is not None
    assert current.coded.cue == "crane"
    page.mark_detail.rejecting.click()
    assert marked(page, Side.RIGHT, "trade") == []
    assert page.comparison is not None
    place = page.comparison.b.text.index("crane") + 1
    menu = hand_of(page).menu_at(page.reading.right, place)
    assert menu.actions()[-1].text() == "Restore the Mark of Trade"
    menu.actions()[-1].trigger()
    assert marked(page, Side.RIGHT, "trade") == ["crane"]
    commands.undo.trigger()
    assert marked(page, Side.RIGHT, "trade") == []


def test_the_menu_of_a_text_rejects_the_marks_there(page: ComparisonPage) -> None:
    assert page.comparison is not None
    place = page.comparison.a.text.index("winter")
    menu = hand_of(page).menu_at(page.reading.left, place)
    words = [action.text() for action in menu.actions()]
    assert words[-2:] == ["Reject the Mark of Weather", "Reject the Mark of Winter"]
    menu.actions()[-1].trigger()
    assert marked(page, Side.LEFT, "winter") == []
    assert "winter" in marked(page, Side.LEFT, "weather")


def test_a_mark_by_hand_is_removed_not_rejected(page: ComparisonPage) -> None:
    span = select(page, Side.LEFT, "lighthouse keeper")
    hand_of(page).mark(page.reading.left, span, "quay")
    current = page.steps.current()
    assert current is not None
    hand_of(page).reject(current)
    history = page.work.history
    assert history is not None
    assert history.work.marks == ()


def test_the_list_keeps_its_place_while_marks_come_and_go(
    page: ComparisonPage,
) -> None:
    page.themes.view.setCurrentIndex(page.themes.model.index_of("trade"))
    span = select(page, Side.LEFT, "lighthouse keeper")
    hand_of(page)._act(Side.LEFT, span, "quay", "marked")
    assert page.themes.view.current_theme() == "trade"


def test_another_codebook_keeps_the_work(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage, codebook: Path
) -> None:
    span = select(page, Side.LEFT, "lighthouse keeper")
    hand_of(page).mark(page.reading.left, span, "quay")
    with qtbot.waitSignal(pair_window.session.compared, timeout=20_000):
        pair_window.desk.use_codebook(None)
    assert page.work.undo_words().startswith("Marked")
    with qtbot.waitSignal(pair_window.session.compared, timeout=20_000):
        pair_window.desk.use_codebook(codebook)
    assert "lighthouse keeper" in marked(page, Side.LEFT, "quay")


def test_a_snapshot_keeps_marks_and_history(
    qtbot: QtBot,
    pair_window: MainWindow,
    page: ComparisonPage,
    make_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    span = select(page, Side.LEFT, "lighthouse keeper")
    hand_of(page).mark(page.reading.left, span, "quay")
    assert pair_window.isWindowModified()
    path = tmp_path / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.saved, timeout=20_000):
        pair_window.saver.save_to(path)
    assert not pair_window.isWindowModified()
    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=20_000):
        other.open_paths((path,))
    again = other.comparison_page()
    assert "lighthouse keeper" in marked(again, Side.LEFT, "quay")
    assert not other.isWindowModified()
    other.commands.undo.trigger()
    assert "lighthouse keeper" not in marked(again, Side.LEFT, "quay")
    assert other.isWindowModified()


def test_the_menu_opens_where_the_text_is_clicked(
    qtbot: QtBot, page: ComparisonPage
) -> None:
    pane = page.reading.left
    with qtbot.waitSignal(pane.customContextMenuRequested):
        pane.customContextMenuRequested.emit(QPoint(40, 40))
    popup = page.window().findChildren(type(hand_of(page).menu_at(pane, None)))
    for menu in popup:
        menu.close()


def test_commands_stay_named(pair_window: MainWindow, page: ComparisonPage) -> None:
    commands: Commands = pair_window.commands
    assert commands.undo.text() == "&Undo"
    assert commands.mark_theme.isEnabled()
    assert page.mark_detail.rejecting.accessibleName()


def test_a_rejected_mark_is_found_again_in_the_menu_of_its_theme(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    def offered() -> QMenu | None:
        menu = page.themes.menu_of("quay")
        return next((one for one in menu.findChildren(QMenu)), None)

    assert offered() is None
    before = marked(page, Side.LEFT, "quay")
    page.themes.show_theme("quay")
    page.steps.step(1)
    current = page.steps.current()
    assert current is not None
    pair_window.commands.reject_mark.trigger()
    assert marked(page, Side.LEFT, "quay") == before[1:]
    inner = offered()
    assert inner is not None
    (action,) = inner.actions()
    assert action.text().startswith("left, ")
    assert before[0] in action.text()
    page.themes.model.set_chosen(())
    action.trigger()
    assert marked(page, Side.LEFT, "quay") == before
    assert page.steps.current() == current
    assert offered() is None


def test_marking_without_a_selection_says_what_is_needed(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    pair_window.commands.mark_theme.trigger()
    assert hand_of(page).picker is None
    assert "Select words" in pair_window.messages.texts()[0]

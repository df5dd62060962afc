"""Deciding on links with the keyboard, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.decisions.model import LinkWork
from diptych.text.span import Span
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.history_tab import HistoryTab
from diptych.ui.link_model import REMARKS_ROLE
from diptych.ui.link_tab import LinkTab
from diptych.ui.main_window import MainWindow
from diptych.ui.summary_tab import SummaryTab
from diptych.view.act_places import words_of_act
from diptych.view.link_columns import LinkOrder
from diptych.view.link_rows import Remarks, Standing


@pytest.fixture
def page(pair_window: MainWindow) -> ComparisonPage:
    """The page of a compared pair, with every link listed."""
    made = pair_window.comparison_page()
    made.links.set_threshold(0.1)
    assert made.links.model.rowCount() >= 3
    return made


def _standing(page: ComparisonPage, link: str) -> Standing:
    one = page.work.link(link)
    assert one is not None
    return Standing(one.decision.value) if one.decision else Standing.UNDECIDED


def _listed(page: ComparisonPage) -> list[str]:
    rows = range(page.links.model.rowCount())
    links = [page.links.model.link_at(row) for row in rows]
    return [link.id for link in links if link is not None]


def test_keys_accept_and_reject_and_go_on(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    first, second, third = _listed(page)[:3]
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    page.reading.left.setFocus()
    QTest.keyClick(page.reading.left, Qt.Key.Key_J)
    assert page.links.current_link() == first
    QTest.keyClick(page.reading.left, Qt.Key.Key_A)
    assert _standing(page, first) is Standing.ACCEPTED
    assert page.links.current_link() == second
    QTest.keyClick(page.reading.left, Qt.Key.Key_R)
    assert _standing(page, second) is Standing.REJECTED
    assert page.links.current_link() == third
    assert second not in _listed(page)
    assert first in _listed(page)


def test_everything_is_undone_and_redone_in_order(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    commands = pair_window.commands
    before = _listed(page)
    assert not commands.undo.isEnabled()
    for _ in range(3):
        commands.next_undecided.trigger()
        commands.reject.trigger()
    gone = [link for link in before if link not in _listed(page)]
    assert len(gone) == 3
    assert "Rejected link" in commands.undo.text()
    for _ in range(3):
        commands.undo.trigger()
    assert _listed(page) == before
    assert not commands.undo.isEnabled()
    for _ in range(3):
        commands.redo.trigger()
    assert [link for link in before if link not in _listed(page)] == gone


def test_the_same_decision_again_takes_it_back(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    link = _listed(page)[0]
    page.select_link(link)
    pair_window.commands.accept.trigger()
    page.select_link(link)
    pair_window.commands.accept.trigger()
    assert _standing(page, link) is Standing.UNDECIDED
    assert page.links.current_link() == link


def test_a_rejected_link_is_neither_listed_nor_drawn_until_asked_for(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    link = _listed(page)[0]
    page.select_link(link)
    pair_window.commands.reject.trigger()
    drawn = {one.id for one in page.reading.left.marks.links.links}
    assert link not in drawn
    menu = page.links.filter.filters.menu()
    next(one for one in menu.actions() if one.text() == "Rejected").trigger()
    assert link in _listed(page)
    drawn = {one.id for one in page.reading.left.marks.links.links}
    assert link in drawn
    row = page.links.model.row_of(link)
    assert row is not None
    remarks = page.links.model.index(row).data(REMARKS_ROLE)
    assert remarks == Remarks(Standing.REJECTED)
    said = str(page.links.model.index(row).data())
    assert "Rejected." in said


def _select(page: ComparisonPage, side: int, words: str) -> Span:
    pane = page.reading.panes[side]
    assert pane.essay is not None
    start = pane.essay.text.index(words)
    span = Span(start, start + len(words))
    pane.select_span(span)
    return span


def test_two_selections_become_a_link_and_go_again(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    a = _select(page, 0, "forty boats depend on it")
    b = _select(page, 1, "Merchants paid for a new crane")
    pair_window.commands.link_selections.trigger()
    current = page.links.current_link()
    one = page.work.link(current)
    assert one is not None
    assert (one.link.a, one.link.b) == (a, b)
    assert one.anchor.by_hand
    assert page.reading.selected_link() == current
    pair_window.commands.remove_link.trigger()
    assert page.work.link(current) is None
    pair_window.commands.undo.trigger()
    assert page.work.link(current) is not None


def test_one_selection_is_not_enough_for_a_link(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    _select(page, 0, "forty boats depend on it")
    pair_window.commands.link_selections.trigger()
    assert "both essays" in " ".join(pair_window.messages.texts())


def test_the_borders_of_a_link_are_corrected_by_a_selection(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    link = _listed(page)[0]
    page.select_link(link)
    before = page.work.link(link)
    assert before is not None
    a = _select(page, 0, "rejected the proposal to close the northern quay")
    pair_window.commands.correct_borders.trigger()
    after = page.work.link(link)
    assert after is not None
    assert after.link.a == a
    assert after.link.b == before.link.b
    pair_window.commands.undo.trigger()
    undone = page.work.link(link)
    assert undone is not None
    assert undone.link.a == before.link.a


def test_decisions_survive_a_new_comparison_of_the_same_texts(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    link = _listed(page)[0]
    page.select_link(link)
    pair_window.commands.accept.trigger()
    one = page.work.link(link)
    assert one is not None
    with qtbot.waitSignal(pair_window.session.compared, timeout=20_000):
        pair_window.desk.use_codebook(None)
    assert page.work.shown is not None
    kept = [o for o in page.work.shown.links if o.anchor == one.anchor]
    assert [o.decision for o in kept] == [one.decision]


@pytest.mark.parametrize("way", ["notes", "references"])
def test_decisions_notes_and_links_by_hand_survive_other_options(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage, way: str
) -> None:
    commands = pair_window.commands
    link = _listed(page)[0]
    page.select_link(link)
    commands.reject.trigger()
    _select(page, 0, "forty boats depend on it")
    _select(page, 1, "Merchants paid for a new crane")
    commands.link_selections.trigger()
    assert page.work.history is not None
    work, acts = page.work.history.work, len(page.work.history.changes)
    with qtbot.waitSignal(pair_window.session.compared, timeout=20_000):
        commands.takes_part[way].trigger()
    assert page.work.history.work == work
    assert len(page.work.history.changes) == acts
    assert page.work.shown is not None
    kept = {one.anchor: one.decision for one in page.work.shown.links}
    assert all(kept[entry.anchor] == entry.decision for entry in work.links)
    commands.undo.trigger()
    commands.undo.trigger()
    assert page.work.history.work.links == ()


def test_the_list_sorts_and_nests_and_keeps_the_current_link(
    page: ComparisonPage,
) -> None:
    current = _listed(page)[-1]
    page.select_link(current)
    page.links.filter.order_actions[LinkOrder.LEFT].trigger()
    places = [
        link.a.start
        for row in range(page.links.model.rowCount())
        if (link := page.links.model.link_at(row)) is not None
    ]
    assert places == sorted(places)
    assert page.links.current_link() == current
    page.links.filter.nested.trigger()
    assert page.work.visible is not None
    assert sorted(_listed(page)) == sorted(link.id for link in page.work.visible.links)
    assert page.links.current_link() == current


def test_words_filter_the_list_and_the_texts(
    qtbot: QtBot, page: ComparisonPage
) -> None:
    everything = _listed(page)
    page.links.filter.field.setText("1953")
    qtbot.waitUntil(lambda: len(_listed(page)) < len(everything))
    drawn = {one.id for one in page.reading.left.marks.links.links}
    assert drawn == set(_listed(page))
    page.links.filter.reset()
    assert _listed(page) == everything


def test_a_note_and_tags_are_written_and_taken_back(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    link = _listed(page)[0]
    page.select_link(link)
    pair_window.commands.note.trigger()
    tab = page.drawer.tab("link")
    assert isinstance(tab, LinkTab)
    assert "+" in tab.sums.toPlainText()
    QTest.keyClicks(tab.note, "The same vote")
    tab.finish_typing()
    tab.tags.setText("vote,  two words , vote")
    tab.tags.editingFinished.emit()
    one = page.work.link(link)
    assert one is not None
    assert (one.note, one.tags) == ("The same vote", ("vote", "two words"))
    other = _listed(page)[1]
    page.select_link(other)
    assert tab.note.toPlainText() == ""
    page.select_link(link)
    assert tab.note.toPlainText() == "The same vote"
    pair_window.commands.undo.trigger()
    pair_window.commands.undo.trigger()
    assert tab.note.toPlainText() == ""
    assert tab.tags.text() == ""


def test_what_is_being_typed_is_kept_when_another_link_is_chosen(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    first, second = _listed(page)[:2]
    page.select_link(first)
    pair_window.commands.note.trigger()
    tab = page.drawer.tab("link")
    assert isinstance(tab, LinkTab)
    QTest.keyClicks(tab.note, "half a thou")
    page.select_link(second)
    one = page.work.link(first)
    assert one is not None
    assert one.note == "half a thou"
    assert tab.note.toPlainText() == ""


def test_the_history_lists_every_act_and_goes_to_any(
    pair_window: MainWindow, page: ComparisonPage
) -> None:
    for _ in range(3):
        pair_window.commands.next_undecided.trigger()
        pair_window.commands.accept.trigger()
    pair_window.commands.history.trigger()
    tab = page.drawer.tab("history")
    assert isinstance(tab, HistoryTab)
    assert tab.list.count() == 4
    assert tab.list.currentRow() == 3
    item = tab.list.item(1)
    assert item is not None
    assert "Accepted link" in item.text()
    first = page.work.history.changes[0] if page.work.history else None
    assert first is not None
    left = first.steps[0].after
    assert isinstance(left, LinkWork)
    assert page.comparison is not None
    told = left.anchor.a.slice(page.comparison.a.text)
    assert item.text().endswith(words_of_act(first, page.comparison.a.text, ""))
    assert " ".join(told.split())[:40] in item.text()
    tab.list.itemClicked.emit(item)
    history = page.work.history
    assert history is not None
    assert history.cursor == 1
    assert tab.list.currentRow() == 1
    last = tab.list.item(3)
    assert last is not None
    tab.list.itemActivated.emit(last)
    assert page.work.history is not None
    assert page.work.history.cursor == 3


def test_the_summary_leaves_rejected_links_out_and_is_copied(
    qtbot: QtBot, pair_window: MainWindow, page: ComparisonPage
) -> None:
    pair_window.commands.summary.trigger()
    tab = page.drawer.tab("summary")
    assert isinstance(tab, SummaryTab)
    count = len(_listed(page))
    qtbot.waitUntil(lambda: f"{count} links" in tab.page.toPlainText())
    page.select_link(_listed(page)[0])
    pair_window.commands.reject.trigger()
    qtbot.waitUntil(lambda: f"{count - 1} links" in tab.page.toPlainText())
    assert tab.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Linked by these" in copied
    assert "Notes from the northern quay" in copied

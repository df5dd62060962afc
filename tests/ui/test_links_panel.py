"""The list of links: in step with the texts, and filtered at once."""

import dataclasses
import threading

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.align.model import (
    Contrast,
    ContrastKind,
    Link,
    LinkSize,
    Reasons,
    later,
)
from diptych.text.span import Span
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.main_window import MainWindow
from diptych.ui.words import chance_sentence


def test_a_click_in_the_list_selects_in_both_texts(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page = pair_window.comparison_page()
    page.links.set_threshold(0.1)
    row = page.links.model.rowCount() - 1
    link = page.links.model.link_at(row)
    assert link is not None
    index = page.links.model.index(row)
    page.links.view.scrollTo(index)
    place = page.links.view.visualRect(index).center()
    QTest.mouseClick(
        page.links.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(place),
    )
    assert page.reading.selected_link() == link.id
    assert page.links.current_link() == link.id


def test_a_link_activated_in_a_text_is_selected_in_the_list(
    pair_window: MainWindow,
) -> None:
    page = pair_window.comparison_page()
    link = page.links.model.link_at(0)
    assert link is not None
    page.reading.link_activated.emit(link.id)
    assert page.links.current_link() == link.id


def test_a_link_below_the_threshold_is_brought_in(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    assert page.comparison is not None
    link = page.comparison.links[-1]
    page.links.set_threshold(1.0)
    assert page.links.model.rowCount() == 0
    page.links.select_link(link.id)
    assert page.links.current_link() == link.id
    assert page.links.threshold() <= link.score


def test_the_slider_filters_and_says_how_many_are_left(
    pair_window: MainWindow,
) -> None:
    page = pair_window.comparison_page()
    assert page.comparison is not None
    links = page.comparison.links
    for score in (0.1, 0.5, 0.77, 1.0, 0.3):
        page.links.set_threshold(score)
        left = [link for link in links if link.score >= score]
        assert page.links.model.rowCount() == len(left)
        assert page.links.count.text().startswith(f"{len(left)} of {len(links)} ")
        assert page.links.least.text() == f"{score:.2f} or more"


def test_a_link_that_leaves_the_list_is_let_go_of(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    assert page.comparison is not None
    page.links.set_threshold(0.1)
    weakest = page.comparison.links[-1]
    page.select_link(weakest.id)
    page.links.set_threshold(1.0)
    assert page.links.current_link() is None
    assert page.reading.selected_link() is None


def test_keys_step_through_the_links(qtbot: QtBot, pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    page.links.set_threshold(0.1)
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    first, second = page.links.model.link_at(0), page.links.model.link_at(1)
    assert first is not None
    assert second is not None
    for key, wanted in (
        (Qt.Key.Key_J, first),
        (Qt.Key.Key_J, second),
        (Qt.Key.Key_K, first),
    ):
        QTest.keyClick(pair_window, key)
        assert page.reading.selected_link() == wanted.id
    page.links.view.setFocus()
    QTest.keyClick(page.links.view, Qt.Key.Key_Down)
    assert page.reading.selected_link() == second.id


def test_escape_lets_go_of_the_link(qtbot: QtBot, pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    page.links.step(1)
    assert page.reading.selected_link() is not None
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    QTest.keyClick(pair_window, Qt.Key.Key_Escape)
    assert page.reading.selected_link() is None
    assert page.links.current_link() is None


def test_an_empty_list_says_why(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    page.links.set_threshold(1.0)
    assert page.links.model.rowCount() == 0
    assert page.links.view.accessibleDescription().startswith("No link has this score")


def test_a_list_emptied_by_the_reader_says_so(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    page.links.set_threshold(0.1)
    page.links.filter.folded.setChecked(False)
    while page.links.model.rowCount():
        page.links.step(1)
        pair_window.commands.reject.trigger()
    said = page.links.view.accessibleDescription()
    assert said.startswith("You rejected every link of this score")
    pair_window.commands.undo.trigger()
    assert page.links.model.rowCount() == 1


def test_thousands_of_rows_are_filtered(pair_window: MainWindow) -> None:
    page = pair_window.comparison_page()
    assert page.comparison is not None
    link = page.comparison.links[0]
    many = tuple(
        dataclasses.replace(link, id=f"L{place}", score=round(1 - place / 10_000, 4))
        for place in range(9_000)
    )
    page.links.set_comparison(dataclasses.replace(page.comparison, links=many))
    page.links.set_threshold(0.1)
    assert page.links.model.rowCount() == 1, "all are copies of one passage"
    page.links.filter.folded.setChecked(False)
    for score in (0.9, 0.2, 0.6, 0.1):
        page.links.model.set_threshold(score)
        page.links.view.grab()
    assert page.links.model.rowCount() == 9_000


def test_chance_is_told_in_words() -> None:
    assert chance_sentence(0.0) == "Chance alone would show hardly any here."
    assert "one in about 5 such pairs" in chance_sentence(0.2)
    assert "about one here" in chance_sentence(1.1)
    assert "about 1,235 here" in chance_sentence(1234.6)


def test_another_pair_starts_at_a_half_and_the_same_pair_keeps_the_score(
    pair_window: MainWindow,
) -> None:
    page = pair_window.comparison_page()
    comparison = page.comparison
    assert comparison is not None
    page.links.set_threshold(0.2)
    page.show_documents(comparison.a, comparison.b)
    assert page.links.threshold() == 0.2
    page.show_documents(comparison.b, comparison.a)
    assert page.links.threshold() == 0.5


def _with_copy(page: ComparisonPage) -> tuple[Link, Link]:
    """Link two places of the left essay that read the same to one of the right."""
    found = page.comparison
    assert found is not None
    words = "northern quay"
    first = found.a.text.index(words)
    second = found.a.text.index(words, first + 1)
    other = found.b.text.index(words)
    best, twin = (
        dataclasses.replace(
            found.links[0],
            id=name,
            a=Span(place, place + len(words)),
            b=Span(other, other + len(words)),
            score=score,
            size=LinkSize.PHRASE,
        )
        for name, place, score in (("L98", first, 0.999), ("L99", second, 0.3))
    )
    page.show_comparison(dataclasses.replace(found, links=(best, *found.links, twin)))
    page.links.set_threshold(0.1)
    return best, twin


def test_copies_of_a_passage_share_a_row_that_shows_any_of_them(
    pair_window: MainWindow,
) -> None:
    page = pair_window.comparison_page()
    best, twin = _with_copy(page)
    assert page.links.model.link_at(0) == best
    count = page.links.model.link_count()
    assert page.links.model.rowCount() == count - 1
    assert page.links.count.text().startswith(f"{count} of {count} ")
    page.select_link(twin.id)
    assert page.links.current_link() == twin.id
    said = str(page.links.model.index(0).data())
    assert "copy 2 of 2" in said
    QTest.keyClick(page.links.view, Qt.Key.Key_Right)
    assert page.links.current_link() == page.reading.selected_link() == best.id
    page.links.filter.folded.setChecked(False)
    assert page.links.model.rowCount() == count
    assert page.links.current_link() == best.id


def test_a_decision_is_of_all_copies_in_the_row_and_one_act(
    pair_window: MainWindow,
) -> None:
    page = pair_window.comparison_page()
    best, twin = _with_copy(page)
    assert page.links.model.link_at(0) == best
    page.select_link(twin.id)
    pair_window.commands.reject.trigger()
    assert page.links.rejected_ids() == {best.id, twin.id}
    pair_window.commands.undo.trigger()
    assert page.links.rejected_ids() == frozenset()
    page.links.filter.folded.setChecked(False)
    page.select_link(twin.id)
    pair_window.commands.reject.trigger()
    assert page.links.rejected_ids() == {twin.id}


def test_contrasts_are_looked_for_while_the_list_fills(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page = pair_window.comparison_page()
    found = page.comparison
    assert found is not None
    asked: list[str] = []
    here: list[str] = []

    def tell(link: Link) -> Reasons:
        asked.append(link.id)
        if threading.current_thread() is threading.main_thread():
            here.append(link.id)
        spans = Contrast(ContrastKind.TERM, link.a, link.b)
        return Reasons((spans,) if link.id == "L2" else ())

    links = tuple(
        later(
            tell,
            id=f"L{place}",
            a=found.links[0].a,
            b=found.links[0].b,
            score=0.9,
            kind=found.links[0].kind,
            size=found.links[0].size,
            parent=None,
        )
        for place in range(5)
    )
    panel = page.links
    panel.filter.folded.setChecked(False)
    panel.set_comparison(dataclasses.replace(found, links=links))
    asked.clear()
    here.clear()
    panel.filter.contrasts.setChecked(True)
    assert panel.chance.text().startswith("Looking for contrasts")
    qtbot.waitUntil(lambda: not panel.chance.text().startswith("Looking"))
    assert sorted(asked) == [link.id for link in links]
    assert here == [], "not while the reader waits"
    only = [panel.model.link_at(row) for row in range(panel.model.rowCount())]
    assert only == [links[2]]
    panel.filter.contrasts.setChecked(False)
    assert panel.model.rowCount() == len(links)

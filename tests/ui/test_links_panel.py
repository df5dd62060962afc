"""The list of links: in step with the texts, and filtered at once."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

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


def test_thousands_of_rows_are_filtered(pair_window: MainWindow) -> None:
    import dataclasses

    page = pair_window.comparison_page()
    assert page.comparison is not None
    link = page.comparison.links[0]
    many = tuple(
        dataclasses.replace(link, id=f"L{place}", score=round(1 - place / 10_000, 4))
        for place in range(9_000)
    )
    page.links.set_comparison(dataclasses.replace(page.comparison, links=many))
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

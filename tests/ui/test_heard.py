"""Links, marks and acts as a screen reader hears them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.text.span import Span
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.main_window import MainWindow
from diptych.view.palette import Style
from diptych.view.ribbons import Side
from tests.ui.reading_pair import BOATS, COMPARISON, A, find

Said = list[str]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[Said]:
    """Everything that is announced, with a screen reader at work."""
    words: Said = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    yield words
    QAccessible.setActive(False)


@pytest.fixture
def page(qtbot: QtBot) -> ComparisonPage:
    made = ComparisonPage(Style.LIGHT)
    qtbot.addWidget(made)
    made.reading.set_animated(False)
    made.resize(1200, 700)
    made.show()
    made.show_comparison(COMPARISON)
    return made


def test_the_next_link_is_announced_with_score_kind_and_partner(
    qtbot: QtBot, page: ComparisonPage, said: Said
) -> None:
    page.links.step(1)
    qtbot.waitUntil(lambda: len(said) == 1)
    first = said[0]
    assert first.startswith("1 of 3. Link, score 0.95, reworded sentence. ")
    assert "before snowfall." in first
    assert "before harvest." in first
    assert "term snowfall / harvest" in first
    page.links.step(1)
    page.links.step(1)
    # Two steps in a row are one announcement of where they led, not a queue.
    qtbot.waitUntil(lambda: len(said) == 2)
    qtbot.wait(150)
    assert len(said) == 2
    assert "paraphrase sentence" in said[1]
    assert "0.80" not in said[1]


def test_a_link_chosen_in_the_list_is_said_by_the_list_alone(
    qtbot: QtBot, page: ComparisonPage, said: Said
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.links.view.setFocus()
    page.links.step(1)
    qtbot.wait(150)
    assert said == []


def test_nothing_is_announced_where_nobody_listens(
    qtbot: QtBot, page: ComparisonPage, said: Said
) -> None:
    QAccessible.setActive(False)
    page.links.step(1)
    qtbot.wait(150)
    assert said == []


def test_the_cursor_tells_what_it_stands_in(
    qtbot: QtBot, page: ComparisonPage, said: Said
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    pane = page.reading.left
    pane.setFocus()
    boats = find(A, "Forty boats depend on the pier")
    pane.select_span(Span(boats.start, boats.start))
    wanted = (
        "Link, score 0.70, paraphrase sentence. On the right: Forty boats do not "
        "depend on the pier"
    )
    qtbot.waitUntil(lambda: pane.accessibleDescription() == wanted)
    qtbot.waitUntil(lambda: said == [wanted])
    QTest.keyClick(pane, Qt.Key.Key_Right)
    # Inside the same link there is nothing new to say.
    qtbot.wait(400)
    assert said == [wanted]
    pane.select_span(Span(boats.start - 30, boats.start - 30))
    qtbot.waitUntil(lambda: pane.accessibleDescription() == "")
    assert said == [wanted]


def test_the_cursor_tells_themes_and_every_link_at_a_place(
    page: ComparisonPage,
) -> None:
    page.themes.model.set_chosen(("storm",))
    page.links.set_threshold(0.3)
    left = page.reading.left
    words = page.heard.words_at(left, find(A, "storm in 1953").start)
    assert words.startswith("Link, score 0.40, reworded sentence. On the right: ")
    assert words.endswith("Theme: Storms & gales.")
    both = page.heard.words_at(left, find(A, "rejected the proposal").start)
    assert both.count("Link, score") == 2
    right = page.heard.words_at(page.reading.right, BOATS.b.start)
    assert "On the left: Forty boats depend" in right
    assert page.heard.words_at(left, 0) == ""


def test_a_mark_that_is_stepped_to_is_announced(
    qtbot: QtBot, page: ComparisonPage, said: Said
) -> None:
    page.themes.model.set_chosen(("storm",))
    page.steps.step(1)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].startswith("Storms & gales · 1 of 2, left 1 of 1")
    assert page.steps.current() is not None
    assert page.reading.panes[0].marks.side is Side.LEFT


def test_a_decision_and_its_undoing_are_announced(
    qtbot: QtBot, pair_window: MainWindow, said: Said
) -> None:
    page = pair_window.comparison_page()
    page.reading.take_focus()
    pair_window.commands.next_link.trigger()
    qtbot.waitUntil(lambda: bool(said))
    pair_window.commands.accept.trigger()
    # What lies at the text cursor may be said with it, or by itself before.
    qtbot.waitUntil(lambda: "Accepted link" in said[-1])
    assert "Link, score" in said[-1].partition("Accepted link")[2]
    pair_window.commands.undo.trigger()
    qtbot.waitUntil(lambda: "Undone: Accepted link" in said[-1])

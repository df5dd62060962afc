"""What a first run shows, and that it is not shown again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.app.requests import WindowRequest
from diptych.app.settings import Settings
from diptych.ui.first_steps import FirstSteps
from diptych.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS, settle_pair


def _strip(window: MainWindow) -> FirstSteps:
    (strip,) = window.comparison_page().findChildren(FirstSteps)
    return strip


@pytest.fixture
def strip(pair_window: MainWindow) -> FirstSteps:
    """The strip of a first comparison."""
    return _strip(pair_window)


def test_it_stands_below_the_texts_and_takes_no_focus(
    pair_window: MainWindow, strip: FirstSteps
) -> None:
    reading = pair_window.comparison_page().reading
    assert strip.isVisible()
    assert pair_window.focusWidget() is reading.left
    below = strip.mapTo(pair_window, strip.rect().topLeft()).y()
    assert below >= reading.mapTo(pair_window, reading.rect().bottomLeft()).y()
    top = reading.left.mapTo(pair_window, reading.left.rect().topLeft())
    scrolled = reading.left.verticalScrollBar().value()
    strip.put_away()
    assert reading.left.mapTo(pair_window, reading.left.rect().topLeft()) == top
    assert reading.left.verticalScrollBar().value() == scrolled


def test_each_step_is_ticked_as_it_is_done(
    pair_window: MainWindow, strip: FirstSteps
) -> None:
    left = pair_window.comparison_page().reading.left
    commands = pair_window.commands
    assert strip.words.text().count("○") == 6
    QTest.keyClick(left, Qt.Key.Key_J)
    assert strip.done() == {0}
    assert "J: next link, done" in strip.words.accessibleName()
    QTest.keyClick(left, Qt.Key.Key_B)
    QTest.keyClick(left, Qt.Key.Key_A)
    assert strip.done() == {0, 1, 2}
    commands.note.trigger()
    commands.find_command.trigger()
    commands.keys.trigger()
    assert strip.words.text().count("✓") == 6
    assert strip.isVisible(), "the last words are read before it goes"
    commands.first_steps.trigger()
    assert strip.words.text().count("○") == 6


def test_a_click_on_a_link_counts_too(
    pair_window: MainWindow, strip: FirstSteps
) -> None:
    page = pair_window.comparison_page()
    page.select_link(page.links.model.link_at(0).id)  # type: ignore[union-attr]
    assert strip.done() == {0}


def test_escape_closes_it_when_there_is_nothing_else_to_let_go(
    pair_window: MainWindow, strip: FirstSteps
) -> None:
    page = pair_window.comparison_page()
    QTest.keyClick(page.reading.left, Qt.Key.Key_J)
    QTest.keyClick(page.reading.left, Qt.Key.Key_Escape)
    assert page.links.current_link() is None
    assert strip.isVisible()
    QTest.keyClick(page.reading.left, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    pair_window.commands.first_steps.trigger()
    assert strip.isVisible()
    strip.shut.click()
    assert not strip.isVisible()


def test_it_is_never_shown_again(
    qtbot: QtBot,
    pair_window: MainWindow,
    strip: FirstSteps,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
) -> None:
    strip.put_away()
    qtbot.waitUntil(lambda: Settings.load().get_bool("first_steps.seen", False))
    pair_window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, pair_window)
    assert not _strip(pair_window).isVisible()
    again = make_window()
    with qtbot.waitSignal(again.session.compared, timeout=WAIT_MS):
        again.open_request(WindowRequest(essays))
    assert not _strip(again).isVisible()


@pytest.mark.parametrize("width", [720, 1366])
def test_its_words_have_room(
    qtbot: QtBot, pair_window: MainWindow, strip: FirstSteps, width: int
) -> None:
    pair_window.resize(width, 700)
    label = strip.words
    qtbot.waitUntil(
        lambda: 0 < label.heightForWidth(label.width()) <= label.height() + 1
    )
    assert label.height() <= 4 * label.fontMetrics().lineSpacing()

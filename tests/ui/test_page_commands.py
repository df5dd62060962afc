"""The commands of reading, and the strip that says why a link is there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from diptych.resources import resource_path
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.link_detail import LinkDetail
from diptych.ui.main_window import MainWindow
from diptych.ui.tips import theme_tip
from diptych.ui.words import join_notices
from diptych.view.palette import Style
from tests.ui.reading_pair import COMPARISON, A, B


def page_of(window: MainWindow) -> ComparisonPage:
    """Return the page of the comparison that is open."""
    assert window.page is not None
    return window.page


def test_the_trail_has_keys_menu_entries_and_buttons(pair_window: MainWindow) -> None:
    commands, page = pair_window.commands, page_of(pair_window)
    page.reading.set_animated(False)
    assert not commands.trail_back.isEnabled()
    assert not commands.trail_forward.isEnabled()
    QTest.keyClick(pair_window, Qt.Key.Key_J)
    first = page.reading.selected_link()
    assert first is not None
    assert commands.trail_back.isEnabled()
    QTest.keyClick(pair_window, Qt.Key.Key_BracketLeft)
    assert page.reading.selected_link() is None
    assert page.links.current_link() is None
    assert commands.trail_forward.isEnabled()
    QTest.keyClick(pair_window, Qt.Key.Key_BracketRight)
    assert page.reading.selected_link() == first
    assert page.links.current_link() == first
    pair_window.desk.show_page(pair_window.start)
    assert not commands.trail_back.isEnabled()


def test_the_keys_scroll_a_pair_that_was_just_opened(pair_window: MainWindow) -> None:
    left = page_of(pair_window).reading.left
    assert pair_window.focusWidget() is left
    assert left.cursorWidth() == 0


def test_scrolling_together_is_a_command_and_is_remembered(
    pair_window: MainWindow,
) -> None:
    commands, page = pair_window.commands, page_of(pair_window)
    assert not page.reading.scroll_together()
    QTest.keyClick(pair_window, Qt.Key.Key_S)
    assert page.reading.scroll_together()
    page.reading.set_scroll_together(False)
    assert not commands.scroll_together.isChecked()
    commands.scroll_together.trigger()
    pair_window.state.keep()
    again = MainWindow(pair_window.styles, pair_window.settings)
    assert again.commands.scroll_together.isChecked()
    assert again.comparison_page().reading.scroll_together()
    again.tasks.close()
    again.deleteLater()


def test_the_strip_says_why_the_current_link_is_there(pair_window: MainWindow) -> None:
    page = page_of(pair_window)
    assert page.detail.text() == ""
    assert "press J" in page.detail.words.text()
    QTest.keyClick(pair_window, Qt.Key.Key_J)
    link = page.reading.current_link()
    assert link is not None
    assert f"{link.score:.2f} · {link.kind} {link.size}" in page.detail.text()
    assert link.why in page.detail.words.text()
    pair_window.commands.copy_reason.trigger()
    assert QGuiApplication.clipboard().text() == page.detail.text()
    QTest.keyClick(pair_window, Qt.Key.Key_Escape)
    assert page.detail.text() == ""


def test_the_strip_names_the_contrasts(qtbot: QtBot) -> None:
    page = ComparisonPage(Style.LIGHT)
    qtbot.addWidget(page)
    page.show_documents(A, B)
    assert "without links so far" in page.detail.words.text()
    page.show_comparison(COMPARISON)
    page.select_link("L1")
    assert page.detail.text().endswith("Differs: term snowfall / harvest")
    page.show_comparison(replace(COMPARISON, links=()))
    assert "No passages" in page.detail.words.text()


def test_the_strip_keeps_to_few_lines_and_a_tooltip_has_the_rest(
    qtbot: QtBot,
) -> None:
    detail = LinkDetail()
    qtbot.addWidget(detail)
    detail.resize(400, 60)
    detail.show()
    detail.show_link(("One line.",))
    low = detail.words.height()
    assert detail.words.toolTip() == ""
    detail.show_link(("Many words. " * 60,))
    assert low < detail.words.height() < 3 * low
    assert "Many words." in detail.words.toolTip()


def test_copy_takes_the_exact_words_of_either_essay(pair_window: MainWindow) -> None:
    page = page_of(pair_window)
    for pane in page.reading.panes:
        assert pane.essay is not None
        span = pane.essay.blocks[1].span
        pane.select_span(span)
        pane.setFocus()
        pair_window.commands.copy.trigger()
        assert QGuiApplication.clipboard().text() == span.slice(pane.essay.text)
        pane.setFocus()
        QGuiApplication.clipboard().clear()
        QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == span.slice(pane.essay.text)


def test_every_button_draws_its_own_icon(pair_window: MainWindow) -> None:
    for button in pair_window.findChildren(QPushButton):
        assert button.text().isascii() or "…" in button.text(), button.text()
    assert not page_of(pair_window).themes.codebook.icon().isNull()
    used = {
        str(action.property("glyph"))
        for action in pair_window.actions()
        if action.property("glyph")
    }
    for name in used:
        assert resource_path(f"icons/{name}.svg").is_file(), name


def test_what_is_said_of_each_essay_is_said_once_of_both() -> None:
    notices = ("First essay: No date.", "Cut.", "Second essay: No date.", "Cut.")
    assert join_notices(notices) == ("Both essays: No date.", "Cut.")
    apart = ("First essay: No date.", "Second essay: Read as GB18030.")
    assert join_notices(apart) == apart


def test_nothing_is_said_of_a_codebook_while_the_essays_are_compared(
    qtbot: QtBot,
) -> None:
    page = ComparisonPage(Style.LIGHT)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_documents(A, B)
    assert not page.themes.codebook.isVisible()
    assert page.themes.view.isVisible()
    page.show_comparison(COMPARISON)
    assert page.themes.codebook.isVisible()
    head = page.themes.codebook.parentWidget()
    assert head is not None
    assert head.height() == head.sizeHint().height()


def test_a_theme_tip_quotes_only_the_first_words_of_a_long_list() -> None:
    coded = COMPARISON.themes_a[0]
    why = "“G20” matches the phrase “(SCO|BRICS|G20|WTO|RIC)”."
    assert "(SCO|BRICS|G20|…)" in theme_tip("Bodies", replace(coded, why=why))
    short = "“camp” matches the phrase “(bloc|camp)”."
    assert "(bloc|camp)" in theme_tip("Blocs", replace(coded, why=short))


def test_contrasts_are_stepped_through_in_the_order_of_the_list(
    pair_window: MainWindow,
) -> None:
    page = page_of(pair_window)
    page.reading.set_animated(False)
    page.show_comparison(COMPARISON)
    page.links.set_threshold(0.1)
    rows = [page.links.model.link_at(n) for n in range(page.links.model.rowCount())]
    wanted = [link.id for link in rows if link is not None and link.contrasts]
    assert 0 < len(wanted) < len(rows)
    seen = []
    for _ in range(len(wanted) + 1):
        QTest.keyClick(page.reading.left, Qt.Key.Key_C)
        seen.append(page.links.current_link())
    assert seen == [*wanted, wanted[0]], "in order, and round the end"
    QTest.keyClick(page.reading.left, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert page.reading.selected_link() == wanted[-1]


def test_a_long_look_for_a_contrast_gives_way_to_the_reader(
    qtbot: QtBot, pair_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("diptych.ui.contrast_steps._TURN_S", 0.0)
    page = page_of(pair_window)
    given = next(link.contrasts for link in COMPARISON.links if link.contrasts)
    *first, last = COMPARISON.links
    plain = (replace(link, contrasts=()) for link in first)
    found = replace(COMPARISON, links=(*plain, replace(last, contrasts=given)))
    page.show_comparison(found)
    page.links.set_threshold(0.1)
    pair_window.commands.next_contrast.trigger()
    assert page.links.current_link() is None, "one link was asked in this turn"
    qtbot.waitUntil(lambda: page.links.current_link() == last.id)
    page.links.step(1)
    pair_window.commands.next_contrast.trigger()
    page.links.step(1)
    elsewhere = page.links.current_link()
    qtbot.wait(50)
    assert page.links.current_link() == elsewhere, "the reader went elsewhere"


def test_without_a_contrast_the_reader_is_told(pair_window: MainWindow) -> None:
    page = page_of(pair_window)
    plain = [replace(link, contrasts=()) for link in COMPARISON.links]
    page.show_comparison(replace(COMPARISON, links=tuple(plain)))
    pair_window.commands.next_contrast.trigger()
    assert any("contrast" in words for words in pair_window.messages.texts())
    assert page.links.current_link() is None

"""The reading surface: what it shows, and what a click on it tells."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from diptych.align.model import Edit, EditKind, Evidence
from diptych.text.document import Document
from diptych.ui.essay_pane import EssayPane
from diptych.ui.reading_view import ReadingView
from diptych.view.palette import Role, Style, colour, sized, theme_colour
from tests.ui.reading_hands import NO_KEYS, click, has, height, spot
from tests.ui.reading_pair import BOATS, COMPARISON, COUNCIL, PHRASE, A, B, find


def shows(pane: EssayPane, role: Role) -> bool:
    style = pane.marks.style
    return has(pane.viewport().grab().toImage(), colour(role, style))


def heard_links(view: ReadingView) -> list[str]:
    heard: list[str] = []
    view.link_activated.connect(heard.append)
    return heard


def test_texts_are_shown_before_there_is_a_comparison(empty: ReadingView) -> None:
    empty.set_documents(A, B)
    assert empty.left.essay == A
    assert empty.right.essay == B
    empty.grab()
    assert empty.selected_link() is None


def test_an_empty_surface_can_do_everything(empty: ReadingView) -> None:
    empty.set_threshold(0.1)
    empty.set_visible_links(frozenset({"L1"}))
    empty.set_themes(("storm",))
    empty.select_link("L1")
    empty.bring_together()
    empty.zoom_by(1)
    empty.set_palette_style(Style.DARK)
    empty.restore_position(10, 10)
    assert empty.reading_position() == (0, 0)
    empty.set_documents(Document(""), Document(""))
    empty.grab()
    click_at = empty.left.viewport().rect().center()
    QTest.mouseClick(
        empty.left.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, click_at
    )


def test_a_click_on_a_passage_selects_and_tells(view: ReadingView) -> None:
    heard = heard_links(view)
    view.left.scroll_to(BOATS.a.start - 40)
    before = height(view.left, BOATS.a)
    click(view.left, BOATS.a)
    assert heard == ["L3"]
    assert view.selected_link() == "L3"
    # The side that was clicked stays under the pointer; the other one comes to it.
    assert abs(height(view.left, BOATS.a) - max(before, 24.0)) <= 1.0
    assert abs(height(view.right, BOATS.b) - height(view.left, BOATS.a)) <= 1.0


def test_a_click_in_the_right_text_works_alike(view: ReadingView) -> None:
    heard = heard_links(view)
    view.right.scroll_to(COUNCIL.b.start - 400)
    click(view.right, COUNCIL.b)
    assert heard == ["L1"]


def test_the_smallest_of_several_is_first_and_clicks_go_round(
    view: ReadingView,
) -> None:
    heard = heard_links(view)
    view.left.scroll_to(COUNCIL.a.start - 300)
    for _ in range(3):
        click(view.left, PHRASE.a)
    assert heard == ["L2", "L1", "L2"]


def test_a_click_beside_links_tells_of_a_theme_or_nothing(view: ReadingView) -> None:
    links = heard_links(view)
    themes: list[str] = []
    view.theme_activated.connect(themes.append)
    view.set_themes(("rope",))
    ropes = find(A, "Ropes")
    view.left.scroll_to(ropes.start - 200)
    click(view.left, ropes)
    click(view.left, find(A, "counted twice"))
    assert themes == ["rope"]
    assert links == []


def test_a_link_below_the_threshold_cannot_be_clicked(view: ReadingView) -> None:
    heard = heard_links(view)
    storm = COMPARISON.links[3]
    view.left.scroll_to(storm.a.start - 200)
    click(view.left, storm.a)
    assert heard == []
    view.set_threshold(0.3)
    click(view.left, storm.a)
    assert heard == ["L4"]


def test_threshold_and_choice_repaint_at_once(view: ReadingView) -> None:
    tint = sized(Role.PARAPHRASE, BOATS.size, Style.LIGHT)

    def is_tinted() -> bool:
        return has(view.left.viewport().grab().toImage(), tint)

    view.left.scroll_to(BOATS.a.start)
    assert is_tinted()
    view.set_threshold(0.75)
    assert not is_tinted()
    view.set_threshold(0.5)
    view.set_visible_links(frozenset({"L1"}))
    assert not is_tinted()
    view.set_visible_links(None)
    assert is_tinted()


def test_the_current_link_shows_common_and_differing_words_and_contrasts(
    view: ReadingView,
) -> None:
    view.select_link("L1")
    for pane in (view.left, view.right):
        assert shows(pane, Role.COMMON)
        assert shows(pane, Role.CONTRAST)
        assert shows(pane, Role.CURRENT_EDGE)
    view.select_link(None)
    assert not shows(view.left, Role.COMMON)
    assert not shows(view.left, Role.MOVED)
    no_contrasts = replace(COUNCIL, contrasts=())
    view.set_comparison(replace(COMPARISON, links=(no_contrasts,)))
    view.select_link("L1")
    assert shows(view.left, Role.DIFFERING)
    assert not shows(view.left, Role.CONTRAST)


def test_words_that_moved_are_told_apart_from_words_that_differ(
    view: ReadingView,
) -> None:
    shared = find(A, "before snowfall"), find(B, "before harvest")
    boats = find(A, "Forty boats depend"), find(B, "Forty boats do")
    edits = (
        Edit(EditKind.REPLACE, boats[0], shared[1]),
        Edit(EditKind.REPLACE, shared[0], boats[1]),
    )
    swapped = replace(COUNCIL, contrasts=(), evidence=Evidence(edits=edits))
    view.set_comparison(replace(COMPARISON, links=(swapped,)))
    view.select_link("L1")
    assert shows(view.left, Role.MOVED)


def test_a_hidden_link_shows_while_it_is_the_current_one(view: ReadingView) -> None:
    view.set_threshold(0.9)
    view.select_link("L3")
    assert shows(view.left, Role.CURRENT)


def test_an_unknown_link_lets_go_of_the_current_one(view: ReadingView) -> None:
    view.select_link("L1")
    view.select_link("no such link")
    assert view.selected_link() is None


@pytest.mark.parametrize("style", Style)
def test_themes_are_underlined_in_their_colours(
    view: ReadingView, style: Style
) -> None:
    view.set_palette_style(style)
    view.left.scroll_to(find(A, "great storm in").start)
    teal = theme_colour("teal", style)
    assert not has(view.left.viewport().grab().toImage(), teal)
    view.set_themes(("storm", "rope"))
    assert has(view.left.viewport().grab().toImage(), teal)


@pytest.mark.usefixtures("styles")
def test_the_paper_is_dark_in_the_dark(view: ReadingView) -> None:
    view.set_palette_style(Style.DARK)
    picture = view.left.viewport().grab().toImage()
    assert picture.pixelColor(3, 3).name() == colour(Role.PAPER, Style.DARK)


def test_tooltips_say_why_and_escape_what_essays_say(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "diptych.ui.essay_pane.QToolTip.showText",
        lambda _place, text, _widget: shown.append(text),
    )
    view.set_themes(("storm",))
    for words, expected in (
        ("rejected the proposal", ["Same words", "0.80", "&lt;words&gt;", "Reworded"]),
        ("storm in 1953", ["Storms &amp; gales", "Named."]),
    ):
        span = find(A, words)
        view.left.scroll_to(span.start - 300)
        here = spot(view.left, span)
        event = QHelpEvent(
            QEvent.Type.ToolTip, here, view.left.viewport().mapToGlobal(here)
        )
        QApplication.sendEvent(view.left.viewport(), event)
        assert all(part in shown[-1] for part in expected), shown


def test_each_part_has_a_name_and_tab_goes_from_left_to_right(
    view: ReadingView, qtbot: QtBot
) -> None:
    assert view.left.accessibleName() == "Left essay: The quay in winter"
    assert view.right.accessibleName() == "Right essay: The quay in summer"
    assert view.canvas.accessibleName()
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    assert view.left.hasFocus()
    QTest.keyClick(view.left, Qt.Key.Key_Tab)
    assert view.right.hasFocus()


def test_the_cursor_lifts_the_ribbon_of_what_it_is_on(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.left.scroll_to(COUNCIL.a.start - 300)
    view.grab()
    lifted: list[str | None] = []
    monkeypatch.setattr(view.canvas, "set_hovered", lifted.append)
    pane = view.left
    QTest.mouseMove(pane.viewport(), QPoint(1, 1))
    QTest.mouseMove(pane.viewport(), spot(pane, PHRASE.a))
    QTest.mouseMove(pane.viewport(), QPoint(1, 1))
    assert "L1" in lifted
    assert lifted[-1] is None


def test_a_screen_reader_is_told_of_the_current_link(view: ReadingView) -> None:
    view.select_link("L1")
    described = view.right.accessibleDescription()
    assert "0.95 · reworded sentence" in described
    assert "term snowfall / harvest" in described
    assert "before harvest." in described
    view.select_link(None)
    assert view.right.accessibleDescription() == ""

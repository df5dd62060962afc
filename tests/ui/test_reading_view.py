"""The reading surface: what a hand does to it and what it then shows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.align.model import Edit, EditKind, Evidence
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.reading_view import ReadingView
from diptych.view.palette import Role, Style, colour, sized, theme_colour
from tests.ui.reading_pair import BOATS, COMPARISON, COUNCIL, PHRASE, STORM, A, B, find

_NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def empty(qtbot: QtBot) -> ReadingView:
    view = ReadingView()
    qtbot.addWidget(view)
    view.set_animated(False)
    view.resize(1100, 560)
    view.show()
    return view


@pytest.fixture
def view(empty: ReadingView) -> ReadingView:
    empty.set_comparison(COMPARISON)
    return empty


def spot(pane: EssayPane, span: Span) -> QPoint:
    """Return a point of the viewport just inside the first letter of a span."""
    box = pane.shape(span).boxes[0].translated(0.0, -pane.offset())
    return QPoint(round(box.left() + 2), round(box.center().y()))


def click(pane: EssayPane, span: Span) -> None:
    QTest.mouseClick(
        pane.viewport(), Qt.MouseButton.LeftButton, _NO_KEYS, spot(pane, span)
    )


def height(pane: EssayPane, span: Span) -> float:
    return pane.shape(span).boxes[0].top() - pane.offset()


def has(picture: QImage, name: str) -> bool:
    """Tell whether any pixel has exactly this colour."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return QColor(name).rgb() in memoryview(plain.constBits()).cast("I")


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
        empty.left.viewport(), Qt.MouseButton.LeftButton, _NO_KEYS, click_at
    )


def test_a_comparison_of_the_shown_texts_leaves_them_where_they_are(
    empty: ReadingView,
) -> None:
    empty.set_documents(A, B)
    empty.restore_position(700, 900)
    before = empty.reading_position()
    assert before[0] > 0
    empty.set_comparison(COMPARISON)
    assert empty.reading_position() == before


def test_selecting_a_link_brings_both_ends_to_one_height(view: ReadingView) -> None:
    for link in (COUNCIL, BOATS):
        view.select_link(link.id)
        left, right = height(view.left, link.a), height(view.right, link.b)
        assert abs(left - right) <= 1.0
        assert 0.0 <= left <= view.height() / 2


def test_selecting_without_bringing_together_moves_nothing(view: ReadingView) -> None:
    view.select_link("L3", bring_together=False)
    assert view.selected_link() == "L3"
    assert view.reading_position() == (0, 0)


def test_the_jump_glides_when_it_may(view: ReadingView, qtbot: QtBot) -> None:
    view.set_animated(True)
    view.select_link("L1")
    assert view.right.offset() < view.right.shape(COUNCIL.b).boxes[0].top() / 2
    qtbot.waitUntil(
        lambda: abs(height(view.left, COUNCIL.a) - height(view.right, COUNCIL.b)) <= 1,
        timeout=2000,
    )


class StillStyle(QProxyStyle):
    """A system that asks for less motion."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_the_jump_does_not_glide_where_the_system_asks_for_less_motion(
    view: ReadingView,
) -> None:
    style = StillStyle()
    for pane in view.panes:
        pane.verticalScrollBar().setStyle(style)
    view.set_animated(True)
    view.select_link("L1")
    assert abs(height(view.left, COUNCIL.a) - height(view.right, COUNCIL.b)) <= 1


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


def test_positions_come_back(view: ReadingView) -> None:
    places = (find(A, "great storm in").start, find(B, "Forty boats").start)
    view.restore_position(*places)
    found = view.reading_position()
    view.restore_position(0, 0)
    view.restore_position(*found)
    assert view.reading_position() == found
    for pane, place in zip((view.left, view.right), places, strict=True):
        assert pane.visible(0.0, 30.0).start <= place <= pane.visible(0.0, 30.0).end


def wheel(pane: EssayPane, turn: int, keys: Qt.KeyboardModifier) -> None:
    middle = QPointF(pane.viewport().rect().center())
    event = QWheelEvent(
        middle,
        pane.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_it_zooms(view: ReadingView) -> None:
    wheel(view.left, -120, Qt.KeyboardModifier.NoModifier)
    assert view.left.offset() > 0
    assert view.right.offset() == 0
    wheel(view.left, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == 1.1
    wheel(view.right, -120, Qt.KeyboardModifier.ControlModifier)
    wheel(view.right, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == 0.9


def test_zoom_ends_somewhere(view: ReadingView) -> None:
    view.zoom_by(50)
    assert view.zoom() == 2.4
    view.zoom_by(-50)
    assert view.zoom() == 0.7
    view.set_zoom(99.0)
    assert view.zoom() == 2.4


def test_ends_are_level_at_every_zoom_and_width(view: ReadingView) -> None:
    for zoom, width in ((0.7, 900), (1.4, 700), (2.0, 1600)):
        view.resize(width, 500)
        view.set_zoom(zoom)
        view.select_link(None)
        view.select_link("L3")
        left, right = height(view.left, BOATS.a), height(view.right, BOATS.b)
        assert abs(left - right) <= 1.0
        assert 0.0 <= left <= 500


def test_ends_that_stand_together_stay_so_through_zoom_and_size(
    view: ReadingView,
) -> None:
    view.set_animated(False)
    view.select_link("L4")
    for steps, width in ((2, 1000), (0, 820), (-3, 820)):
        view.zoom_by(steps)
        view.resize(width, 500)
        QApplication.processEvents()
        left, right = view._stretches(STORM)
        one, other = left.top - view.left.offset(), right.top - view.right.offset()
        assert abs(one - other) <= 1.0
        assert 0 <= one < view.left.viewport().height()
    view.left.verticalScrollBar().setValue(0)
    before = view.right.offset()
    view.resize(819, 500)
    assert view.left.offset() == 0
    assert abs(view.right.offset() - before) < 40


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


def test_narrow_and_tiny_windows_hold(view: ReadingView) -> None:
    for width, tall in ((478, 160), (300, 90), (2600, 1500), (1100, 560)):
        view.resize(width, tall)
        view.grab()
    assert view.minimumSizeHint().width() <= 480


def test_together_one_page_follows_the_other_along_the_links(view: ReadingView) -> None:
    view.set_scroll_together(True)
    # L1 stands first in A and last in B; read it in A, and B has come to it.
    target = view.left.shape(COUNCIL.a).boxes[0].top() / 2
    for value in range(0, round(target) + 1, 5):
        view.left.verticalScrollBar().setValue(value)
    view.left.verticalScrollBar().setValue(round(target))
    assert abs(height(view.right, COUNCIL.b) - height(view.left, COUNCIL.a)) <= 3.0
    view.set_scroll_together(False)
    before = view.right.offset()
    view.left.verticalScrollBar().setValue(0)
    assert view.right.offset() == before


def test_together_the_left_page_follows_the_right_one_too(view: ReadingView) -> None:
    view.set_scroll_together(True)
    bar = view.right.verticalScrollBar()
    for value in range(0, bar.maximum(), 7):
        bar.setValue(value)
    bar.setValue(bar.maximum())
    left = view.left
    assert left.verticalScrollBar().maximum() - left.offset() < left.height()


def test_together_a_jump_is_not_undone_by_following(view: ReadingView) -> None:
    view.set_scroll_together(True)
    view.select_link("L3")
    assert abs(height(view.left, BOATS.a) - height(view.right, BOATS.b)) <= 1.0
    view.restore_position(0, BOATS.b.start)
    assert view.left.offset() == 0
    assert view.right.offset() > 0


def test_the_trail_leads_back_and_forward(view: ReadingView) -> None:
    heard: list[tuple[bool, bool]] = []
    view.trail_changed.connect(lambda back, forward: heard.append((back, forward)))
    start = view.reading_position()
    view.select_link("L1")
    first = view.reading_position()
    view.select_link("L3")
    view.go_back()
    assert view.selected_link() == "L1"
    assert view.reading_position() == first
    view.go_back()
    assert view.selected_link() is None
    assert view.reading_position() == start
    assert heard[-1] == (False, True)
    view.go_back()
    view.go_forward()
    assert view.selected_link() == "L1"
    assert view.reading_position() == first


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


def test_new_metadata_leaves_the_page_where_it_is(view: ReadingView) -> None:
    view.restore_position(700, 900)
    before = view.reading_position()
    titled = replace(A, title="Another title")
    view.set_comparison(replace(COMPARISON, a=titled))
    assert view.reading_position() == before
    assert view.left.accessibleName() == "Left essay: Another title"
    view.set_comparison(replace(COMPARISON, a=B, b=A))
    assert view.reading_position() == (0, 0)


def test_a_screen_reader_is_told_of_the_current_link(view: ReadingView) -> None:
    view.select_link("L1")
    described = view.right.accessibleDescription()
    assert "0.95 · reworded sentence" in described
    assert "term snowfall / harvest" in described
    assert "before harvest." in described
    view.select_link(None)
    assert view.right.accessibleDescription() == ""

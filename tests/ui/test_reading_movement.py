"""The reading surface: scrolling, zoom, ends at one height, and the trail."""

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractAnimation,
    QPoint,
    QPointF,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.ui.essay_pane import EssayPane
from diptych.ui.reading_view import ReadingView
from tests.ui.reading_hands import height
from tests.ui.reading_pair import BOATS, COMPARISON, COUNCIL, STORM, A, B, find


def _rests(view: ReadingView) -> bool:
    """Tell whether no page is on its way anywhere."""
    running = QAbstractAnimation.State.Running
    return all(one.state() != running for one in view.findChildren(QVariantAnimation))


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
    assert view.zoom() == 3.0
    view.zoom_by(-50)
    assert view.zoom() == 0.8
    view.set_zoom(99.0)
    assert view.zoom() == 3.0


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


def test_together_a_page_far_off_catches_up_and_does_not_leap(
    view: ReadingView, qtbot: QtBot
) -> None:
    view.set_scroll_together(True)
    target = round(view.left.shape(COUNCIL.a).boxes[0].top() / 2)
    bar = view.left.verticalScrollBar()
    bar.setValue(target)
    there = view.right.offset()
    assert there > 300
    view.set_scroll_together(False)
    view.restore_position(0, 0)
    view.set_scroll_together(True)
    view.set_animated(True)
    bar.setValue(target)
    assert view.right.offset() < there / 2
    qtbot.waitUntil(lambda: view.right.offset() == there)
    assert bar.value() == target


def test_a_hand_on_the_page_that_catches_up_has_its_way(
    view: ReadingView, qtbot: QtBot
) -> None:
    view.set_scroll_together(True)
    view.set_animated(True)
    view.left.verticalScrollBar().setValue(
        round(view.left.shape(COUNCIL.a).boxes[0].top() / 2)
    )
    view.right.verticalScrollBar().setValue(20)
    assert _rests(view)
    qtbot.wait(20)
    assert view.right.offset() == 20


def test_what_breaks_the_lines_anew_ends_the_chase_at_its_place(
    view: ReadingView,
) -> None:
    view.set_scroll_together(True)
    view.set_animated(True)
    bar = view.left.verticalScrollBar()
    bar.setValue(round(view.left.shape(COUNCIL.a).boxes[0].top() / 2))
    view.resize(view.width() - 1, view.height())
    assert abs(height(view.right, COUNCIL.b) - height(view.left, COUNCIL.a)) <= 40.0


def test_a_zoom_on_the_way_keeps_the_link_where_the_glide_leads(
    view: ReadingView, qtbot: QtBot
) -> None:
    view.select_link("L1")
    wanted = height(view.left, COUNCIL.a)
    view.select_link(None)
    view.restore_position(0, 0)
    view.set_animated(True)
    view.select_link("L1")
    view.zoom_by(1)
    qtbot.waitUntil(lambda: _rests(view))
    left, right = height(view.left, COUNCIL.a), height(view.right, COUNCIL.b)
    assert abs(left - right) <= 1.0
    assert abs(left - wanted) <= 2.0


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


def test_to_bring_a_link_together_again_leaves_a_trail(view: ReadingView) -> None:
    view.select_link("L1")
    bar = view.right.verticalScrollBar()
    bar.setValue(bar.value() - 150)
    apart = view.reading_position()
    view.select_link("L1")
    assert abs(height(view.left, COUNCIL.a) - height(view.right, COUNCIL.b)) <= 1.0
    view.go_back()
    assert view.reading_position() == apart
    assert view.selected_link() == "L1"


def test_keys_that_follow_fast_leave_a_trail_of_places_and_not_of_ways(
    view: ReadingView, qtbot: QtBot
) -> None:
    places = []
    for name in ("L1", "L3", "L4"):
        view.select_link(name)
        places.append(view.reading_position())
    view.set_animated(True)
    view.go_back()
    view.go_back()
    view.go_forward()
    qtbot.waitUntil(lambda: _rests(view))
    assert view.selected_link() == "L3"
    assert view.reading_position() == places[1]


def test_new_metadata_leaves_the_page_where_it_is(view: ReadingView) -> None:
    view.restore_position(700, 900)
    before = view.reading_position()
    titled = replace(A, title="Another title")
    view.set_comparison(replace(COMPARISON, a=titled))
    assert view.reading_position() == before
    assert view.left.accessibleName() == "Left essay: Another title"
    view.set_comparison(replace(COMPARISON, a=B, b=A))
    assert view.reading_position() == (0, 0)

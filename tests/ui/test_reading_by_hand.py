"""What hands do on the reading surface: wheel, drag, and the keys of a reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.main_window import MainWindow
from diptych.ui.overview_strip import OverviewStrip
from diptych.ui.reading_view import ReadingView
from tests.ui.reading_hands import NO_KEYS, height, spot
from tests.ui.reading_pair import COUNCIL, A

_CTRL = Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton


def turn(
    widget: QWidget,
    steps: int,
    keys: Qt.KeyboardModifier = NO_KEYS,
    at: QPoint | None = None,
) -> None:
    """Turn the wheel over a widget, by default its middle, down for more than 0."""
    place = QPointF(widget.rect().center() if at is None else at)
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def strip(view: ReadingView, side: str) -> OverviewStrip:
    """Return the overview of one side."""
    name = f"Overview of the {side} essay"
    strips = view.findChildren(OverviewStrip)
    return next(one for one in strips if one.accessibleName() == name)


def drag(widget: QWidget, *points: QPoint) -> None:
    """Press at the first point, move along the others and let go at the last."""
    QTest.mousePress(widget, _LEFT, NO_KEYS, points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, _LEFT, NO_KEYS, points[-1])


def test_the_wheel_over_the_ribbons_turns_both_pages(view: ReadingView) -> None:
    turn(view.canvas, 3)
    assert view.left.offset() == view.right.offset() > 0
    turn(view.canvas, 1, _CTRL)
    assert view.zoom() == 0.9


def test_together_the_wheel_over_the_ribbons_turns_one_and_the_other_follows(
    view: ReadingView,
) -> None:
    view.set_scroll_together(True)
    while height(view.left, COUNCIL.a) > 20:
        turn(view.canvas, 1)
    assert view.right.offset() > view.left.offset()


def test_scrolling_lets_go_of_the_ribbon_under_the_pointer(view: ReadingView) -> None:
    still = view.canvas.grab().toImage()
    QTest.mouseMove(view.left.viewport(), spot(view.left, COUNCIL.a))
    assert view.canvas.grab().toImage() != still
    turn(view.left.viewport(), 1)
    turn(view.left.viewport(), -1)
    assert view.left.offset() == 0
    assert view.canvas.grab().toImage() == still


@pytest.mark.parametrize(("side", "turned"), [("left", 0), ("right", 1)])
def test_the_wheel_over_an_overview_turns_the_page_beside_it(
    view: ReadingView, side: str, turned: int
) -> None:
    # A strip leaves the wheel to what it lies on, to which Qt hands it up.
    turn(view, 2, at=strip(view, side).geometry().center())
    assert view.panes[turned].offset() > 0
    assert view.panes[1 - turned].offset() == 0


def test_a_drag_along_the_overview_passes_the_whole_text(view: ReadingView) -> None:
    overview, seen = strip(view, "left"), []
    QTest.mousePress(overview, _LEFT, NO_KEYS, QPoint(8, 1))
    for y in range(1, overview.height(), 20):
        QTest.mouseMove(overview, QPoint(8, y))
        seen.append(view.left.offset())
    QTest.mouseRelease(overview, _LEFT, NO_KEYS, QPoint(8, overview.height() - 1))
    assert seen == sorted(seen)
    assert seen[0] == 0.0
    assert view.left.visible().end == len(A.text)
    assert view.right.offset() == 0.0


def test_the_box_of_the_overview_is_dragged_from_where_it_is_held(
    view: ReadingView,
) -> None:
    overview, bar = strip(view, "left"), view.left.verticalScrollBar()
    bar.setValue(300)
    overview.grab()
    top, bottom = overview._box()
    held = QPoint(8, round(bottom) - 3)
    QTest.mousePress(overview, _LEFT, NO_KEYS, held)
    assert bar.value() == 300
    QTest.mouseMove(overview, held + QPoint(0, 4))
    share = view.left.page_height() / overview.height()
    assert abs(bar.value() - 300 - 4 * share) <= 2 * share
    QTest.mouseRelease(overview, _LEFT, NO_KEYS, held + QPoint(0, 4))
    assert bottom > top


def test_the_keys_of_a_reader_turn_pages_from_where_the_wheel_has_led(
    view: ReadingView,
) -> None:
    pane, line = view.left, 26
    pane.verticalScrollBar().setValue(400)
    start, high = pane.offset(), pane.viewport().height()
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert start + high - 3 * line <= pane.offset() <= start + high
    QTest.keyClick(pane, Qt.Key.Key_PageUp)
    assert pane.offset() == start
    QTest.keyClick(pane, Qt.Key.Key_Space)
    assert pane.offset() > start + high / 2
    QTest.keyClick(pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert pane.offset() == start
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert abs(pane.offset() - start) <= line
    assert pane.visible().start <= pane.cursor_place() <= pane.visible().end


def test_home_and_end_go_to_the_ends_of_the_text_while_no_cursor_shows(
    view: ReadingView,
) -> None:
    pane = view.left
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert pane.visible().end == len(A.text)
    last = pane.shape(Span(len(A.text) - 1, len(A.text))).stretch
    high = pane.viewport().height()
    assert high - 60 < last.bottom - pane.offset() <= high
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert pane.offset() == 0.0
    QTest.keyClick(pane, Qt.Key.Key_Down)
    before = pane.offset()
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert pane.offset() == before


def test_keys_that_move_no_cursor_show_none(view: ReadingView) -> None:
    QTest.keyClick(view.left, Qt.Key.Key_Control)
    assert view.left.cursorWidth() == 0
    QTest.keyClick(view.left, Qt.Key.Key_Down)
    assert view.left.cursorWidth() == 1


def test_turning_pages_keeps_what_is_selected(view: ReadingView) -> None:
    chosen = Span(30, 60)
    view.left.select_span(chosen)
    QTest.keyClick(view.left, Qt.Key.Key_PageDown)
    assert view.left.selected_span() == chosen


def test_a_drag_over_a_folded_part_copies_it_exactly(
    view: ReadingView, qtbot: QtBot
) -> None:
    text = "First 😀 words.\n\nShare · Print\n\nLast\u00a0words, “quoted”."
    share = text.index("Share"), text.index("Print") + 5
    blocks = (
        Block(Span(0, share[0] - 2), BlockRole.PARAGRAPH),
        Block(Span(*share), BlockRole.FURNITURE),
        Block(Span(share[1] + 2, len(text)), BlockRole.PARAGRAPH),
    )
    essay = Document(text, blocks=blocks)
    view.set_documents(essay, essay)
    pane: EssayPane = view.left
    assert pane.closed_folds()
    first, last = text.index("words"), text.index("quoted")
    end = spot(pane, Span(last, last + 1)) - QPoint(2, 0)
    start = spot(pane, Span(first, first + 1)) - QPoint(2, 0)
    drag(pane.viewport(), start, (start + end) / 2, end)
    pane.setFocus()
    QTest.keySequence(pane, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == text[first:last]


def test_a_notice_moves_no_line_that_is_being_read(pair_window: MainWindow) -> None:
    pane = pair_window.comparison_page().reading.left
    before = pane.mapTo(pair_window, QPoint(0, 0)), pane.offset()
    pair_window.messages.show_notice("The date of an essay is not known.")
    QApplication.processEvents()
    assert pair_window.messages.isVisible()
    assert (pane.mapTo(pair_window, QPoint(0, 0)), pane.offset()) == before


def test_links_that_arrive_move_no_line_that_is_being_read(
    window: MainWindow, essays: tuple[Path, Path], qtbot: QtBot
) -> None:
    seen: list[tuple[QPoint, float, float]] = []

    def look() -> None:
        for pane in window.comparison_page().reading.panes:
            box = pane.shape(Span(120, 140)).boxes[0]
            corner = pane.mapTo(window, QPoint(0, 0))
            seen.append((corner, box.left(), box.top() - pane.offset()))

    window.session.documents_read.connect(lambda *_: QTimer.singleShot(0, look))
    with qtbot.waitSignal(window.session.compared, timeout=20_000):
        window.open_pair(essays)
    QApplication.processEvents()
    look()
    assert len(seen) == 4
    assert seen[:2] == seen[2:]

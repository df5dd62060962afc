"""Ribbons and strips under a hand."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.align.model import Link
from diptych.ui.overview_strip import OverviewStrip, StripContent
from diptych.ui.reading_view import ReadingView
from diptych.ui.ribbon_canvas import Band, RibbonCanvas
from diptych.view.palette import Role, Style, colour
from diptych.view.ribbons import Stretch
from tests.ui.reading_pair import BOATS, COMPARISON, COUNCIL, PHRASE

_NO_KEYS = Qt.KeyboardModifier.NoModifier
WIDTH, HEIGHT = 100, 400


@pytest.fixture
def canvas(qtbot: QtBot) -> RibbonCanvas:
    canvas = RibbonCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.set_source(
        lambda: [
            Band(COUNCIL, Stretch(20, 60), Stretch(220, 260)),
            Band(PHRASE, Stretch(30, 40), Stretch(230, 240)),
            Band(BOATS, Stretch(300, 330), Stretch(900, 930)),
        ]
    )
    canvas.show()
    canvas.grab()
    return canvas


def link_id(found: Link | None) -> str | None:
    return None if found is None else found.id


@pytest.mark.parametrize(
    ("x", "y", "wanted"),
    [
        (2, 25, "L1"),
        (2, 35, "L2"),
        (98, 250, "L1"),
        (50, 140, "L2"),
        (98, 25, None),
        (2, 315, "L3"),
        (98, 315, None),
        (50, 399, None),
    ],
)
def test_the_thinnest_ribbon_under_a_point_is_found(
    canvas: RibbonCanvas, x: int, y: int, wanted: str | None
) -> None:
    assert link_id(canvas.link_at(QPointF(x, y))) == wanted


def test_a_click_on_a_ribbon_activates_its_link(
    canvas: RibbonCanvas, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(canvas.link_activated) as heard:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(3, 315))
    assert heard.args == ["L3"]
    with qtbot.assertNotEmitted(canvas.link_activated):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(50, 395))


def test_a_second_click_reaches_the_ribbon_below(canvas: RibbonCanvas) -> None:
    canvas.set_current("L2")
    assert link_id(canvas.link_at(QPointF(2, 35))) == "L1"
    canvas.set_current("L1")
    assert link_id(canvas.link_at(QPointF(2, 35))) == "L2"
    assert link_id(canvas.link_at(QPointF(2, 25))) == "L1"


@pytest.mark.parametrize("style", Style)
def test_the_current_ribbon_is_strong(canvas: RibbonCanvas, style: Style) -> None:
    canvas.set_style(style)
    ground = QColor(colour(Role.CURRENT, style)).rgb()
    assert canvas.grab().toImage().pixel(2, 25) != ground
    canvas.set_current("L1")
    assert canvas.grab().toImage().pixel(2, 25) == ground


def test_a_stub_fades_and_its_far_side_stays_blank(canvas: RibbonCanvas) -> None:
    picture = canvas.grab().toImage()
    blank = QColor(colour(Role.SURROUND, Style.LIGHT)).rgb()
    assert picture.pixel(1, 305) != blank
    assert picture.pixel(70, 305) == blank


def test_a_canvas_without_ribbons_can_be_clicked(qtbot: QtBot) -> None:
    canvas = RibbonCanvas()
    qtbot.addWidget(canvas)
    canvas.show()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(5, 5))
    assert canvas.link_at(QPointF(5, 5)) is None


def test_a_ribbon_of_the_surface_selects_its_link(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.set_animated(False)
    view.resize(1100, 560)
    view.show()
    view.set_comparison(COMPARISON)
    view.grab()
    end = view.left.shape(COUNCIL.a).boxes[0]
    place = QPoint(2, round(end.center().y() - view.left.offset()))
    with qtbot.waitSignal(view.link_activated) as heard:
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, _NO_KEYS, place)
    assert heard.args == ["L1"]
    assert view.selected_link() == "L1"
    tops = [
        pane.shape(span).boxes[0].top() - pane.offset()
        for pane, span in ((view.left, COUNCIL.a), (view.right, COUNCIL.b))
    ]
    assert abs(tops[0] - tops[1]) <= 1.0


def test_the_strip_shows_marks_and_goes_where_it_is_clicked(qtbot: QtBot) -> None:
    strip = OverviewStrip("Overview")
    qtbot.addWidget(strip)
    strip.resize(16, 400)
    strip.set_source(
        lambda: StripContent(
            links=((100.0, 300.0, "#ff0000"),),
            themes=((1500.0, 1600.0, "#0000ff"),),
            page=2000.0,
        )
    )
    strip.set_view(0.0, 500.0)
    strip.show()
    picture = strip.grab().toImage()
    blank = QColor(colour(Role.SURROUND, Style.LIGHT)).rgb()
    # 400 pixels for a page of 2000: the link from 20 to 60, the theme at 300.
    assert picture.pixel(4, 200) == blank
    assert picture.pixel(4, 40) != blank
    assert picture.pixel(12, 310) != blank
    assert picture.pixel(4, 310) == blank
    with qtbot.waitSignal(strip.scroll_asked) as heard:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(8, 200))
    assert heard.args == [750.0]


def test_the_strips_of_the_surface_scroll_their_own_text(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(1100, 560)
    view.show()
    view.set_comparison(COMPARISON)
    view.grab()
    strip = next(
        s
        for s in view.findChildren(OverviewStrip)
        if s.accessibleName() == "Overview of the right essay"
    )
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(8, 500))
    assert view.right.offset() > 100
    assert view.left.offset() == 0

"""One pane: exact places, exact copies, marks under the words."""

import datetime
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.ui.byline import byline
from diptych.ui.essay_pane import EssayPane
from diptych.ui.page_format import PageLook
from diptych.ui.page_view import ideal_width
from diptych.view.palette import Role, Style, colour
from diptych.view.ribbons import Side
from diptych.view.shown import ShownLinks
from tests.ui.reading_pair import A, find

_NO_KEYS = Qt.KeyboardModifier.NoModifier
WIDTH, HEIGHT = 420, 600
ALPHABET = "ab.  \n\n\r\t\u00a0\u2002\u2028\u2029\ufeff\u0000\u0085\ufdd0é\u0301中😀"


@pytest.fixture
def pane(qtbot: QtBot) -> EssayPane:
    pane = EssayPane(Side.LEFT)
    qtbot.addWidget(pane)
    pane.arrange(QRect(0, 0, WIDTH, HEIGHT), PageLook(pixels=16.0))
    pane.show()
    return pane


def show(pane: EssayPane, text: str) -> Document:
    document = Document(text)
    pane.set_essay(document)
    return document


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=60,
)
@given(st.text(alphabet=st.sampled_from(ALPHABET), max_size=60), st.data())
def test_what_is_copied_is_the_exact_slice(
    pane: EssayPane, text: str, data: st.DataObject
) -> None:
    show(pane, text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    pane.select_span(Span(start, end))
    copied = pane.createMimeDataFromSelection().text()
    # QMimeData takes U+FEFF at the very start for a byte order mark, more than once.
    assert copied.lstrip("\ufeff") == text[start:end].lstrip("\ufeff")


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=60,
)
@given(st.text(alphabet=st.sampled_from(ALPHABET), max_size=60))
def test_qt_counts_as_we_do(pane: EssayPane, text: str) -> None:
    show(pane, text)
    units = len(text.encode("utf-16-le")) // 2
    assert pane.document().characterCount() == units + 1
    for place in range(len(text) + 1):
        pane.select_span(Span(0, place))
        expected = Span(0, place) if place else None
        assert pane.selected_span() == expected


def inked(pane: EssayPane, role: Role) -> QRect:
    """Return the box around all pixels of a colour."""
    image: QImage = pane.viewport().grab().toImage()
    wanted = QColor(colour(role, Style.LIGHT)).rgb()
    found = QRect()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixel(x, y) == wanted:
                found = found.united(QRect(x, y, 1, 1))
    return found


@pytest.mark.parametrize(
    "before",
    ["", "😀 ", "é\u0301e\u0301 ", "one\r\n", "\u00a0\u2002", "𝔘😀\t", "\u2029\ufeff"],
)
def test_the_right_letters_are_tinted(pane: EssayPane, before: str) -> None:
    text = f"{before}aa target zz"
    show(pane, text)
    start = text.index("target")
    span = Span(start, start + len("target"))
    link = Link("L1", span, span, 1.0, LinkKind.VERBATIM, LinkSize.PHRASE)
    pane.marks.links = ShownLinks((link,))
    box = inked(pane, Role.VERBATIM)
    line = pane.shape(span).boxes[0]
    assert abs(box.left() - line.left()) <= 1.5
    assert abs(box.right() - line.right()) <= 1.5
    metrics = QFontMetricsF(pane.document().defaultFont())
    assert abs(box.width() - metrics.horizontalAdvance("target")) <= 2
    # The letters left of it are the ones before it and no others.
    left = QPointF(box.left() + 1, box.center().y())
    assert pane.place_at(left) in (start - 1, start)
    right = QPointF(box.right() - 1, box.center().y())
    assert pane.place_at(right) in (span.end - 1, span.end)


def test_every_span_maps_to_a_place_and_back(pane: EssayPane) -> None:
    pane.set_essay(A)
    pane.arrange(QRect(0, 0, WIDTH, 8000), PageLook(pixels=16.0))
    for words in ("snowfall", "Forty boats", "1953", "Ropes were counted"):
        span = find(A, words)
        box = pane.shape(span).boxes[0]
        inside = QPointF(box.left() + 1.0, box.center().y() - pane.offset())
        assert pane.place_at(inside) == span.start


def test_a_long_span_takes_one_box_for_each_line(pane: EssayPane) -> None:
    pane.set_essay(A)
    whole = A.blocks[1].span
    shape = pane.shape(whole)
    assert len(shape.boxes) > 4
    tops = [box.top() for box in shape.boxes]
    assert tops == sorted(tops)
    for upper, lower in pairwise(shape.boxes):
        assert upper.bottom() == lower.top()
    assert all(box.right() <= WIDTH for box in shape.boxes)


def test_an_empty_span_has_a_place(pane: EssayPane) -> None:
    pane.set_essay(A)
    place = find(A, "snowfall").start
    (box,) = pane.shape(Span(place, place)).boxes
    assert box.left() == pane.shape(find(A, "snowfall")).boxes[0].left()
    assert len(pane.shape(Span(len(A.text), len(A.text))).boxes) == 1


def test_the_measure_is_60_to_75_characters(pane: EssayPane) -> None:
    for pixels in (15.0, 16.0, 20.0, 32.0):
        pane.arrange(
            QRect(0, 0, ideal_width(PageLook(pixels=pixels)), HEIGHT),
            PageLook(pixels=pixels),
        )
        pane.set_essay(A)
        block = pane.document().findBlockByNumber(1)
        layout = block.layout()
        lengths = [layout.lineAt(i).textLength() for i in range(layout.lineCount() - 1)]
        assert 58 <= sum(lengths) / len(lengths) <= 75


def test_lines_stand_one_and_a_half_times_their_size_apart(pane: EssayPane) -> None:
    pane.set_essay(A)
    boxes = pane.shape(A.blocks[1].span).base_lines
    assert {round(b - a) for a, b in pairwise(boxes)} == {24}


def test_every_line_can_be_brought_to_the_top(pane: EssayPane) -> None:
    pane.set_essay(A)
    last = find(A, "Ropes were counted")
    pane.scroll_to(last.start)
    first_line = pane.shape(last).boxes[0].top() - pane.offset()
    assert 0.0 <= first_line < 8.0
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert pane.page_height() - pane.offset() > 40


def test_the_first_line_stays_first_when_the_page_changes(pane: EssayPane) -> None:
    pane.set_essay(A)
    place = find(A, "great storm in").start
    pane.scroll_to(place)
    top = pane.place_at_top()
    pane.arrange(QRect(0, 0, 360, 500), PageLook(pixels=16.0))
    assert pane.visible().start <= place <= pane.visible(0.0, 40.0).end
    pane.arrange(QRect(0, 0, 360, 500), PageLook(pixels=24.0))
    assert pane.visible().start <= place <= pane.visible(0.0, 60.0).end
    pane.arrange(QRect(0, 0, WIDTH, HEIGHT), PageLook(pixels=16.0))
    assert abs(pane.place_at_top() - top) < 160


def test_the_selection_survives_a_new_size(pane: EssayPane) -> None:
    pane.set_essay(A)
    pane.select_span(find(A, "Forty boats"))
    pane.arrange(QRect(0, 0, WIDTH, HEIGHT), PageLook(pixels=22.0))
    assert pane.createMimeDataFromSelection().text() == "Forty boats"


def test_copying_keeps_the_marks_that_are_hidden(pane: EssayPane) -> None:
    text = "## A heading\n\nSome words."
    blocks = (
        Block(Span(0, 12), BlockRole.HEADING, 2),
        Block(Span(14, 25), BlockRole.PARAGRAPH),
    )
    pane.set_essay(Document(text, blocks=blocks))
    pane.selectAll()
    pane.copy()
    assert QApplication.clipboard().text() == text


def test_a_click_tells_its_place_and_a_drag_does_not(pane: EssayPane) -> None:
    pane.set_essay(A)
    span = find(A, "snowfall")
    pane.scroll_to(span.start)
    box = pane.shape(span).boxes[0].translated(0, -pane.offset())
    here = QPoint(round(box.left() + 2), round(box.center().y()))
    heard: list[int] = []
    pane.place_activated.connect(heard.append)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, _NO_KEYS, here)
    assert heard == [span.start]
    there = here + QPoint(60, 0)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, _NO_KEYS, here)
    QTest.mouseMove(pane.viewport(), there)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, _NO_KEYS, there)
    assert len(heard) == 1


def test_return_does_what_a_click_does(pane: EssayPane, qtbot: QtBot) -> None:
    pane.set_essay(A)
    place = find(A, "snowfall").start
    pane.select_span(Span(place, place))
    with qtbot.waitSignal(pane.place_activated) as heard:
        QTest.keyClick(pane, Qt.Key.Key_Return)
    assert heard.args == [place]


def test_a_text_cannot_be_changed(pane: EssayPane) -> None:
    pane.set_essay(A)
    before = pane.document().characterCount()
    QTest.keyClicks(pane, "typed")
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    pane.paste()
    assert pane.document().characterCount() == before


def test_an_empty_pane_can_do_everything(pane: EssayPane) -> None:
    for text in (None, ""):
        if text is not None:
            show(pane, text)
        pane.set_style(Style.DARK)
        pane.grab()
        pane.arrange(QRect(0, 0, 300, 200), PageLook(pixels=12.0))
        assert pane.place_at_top() == 0
        assert pane.selected_span() is None
        assert pane.createMimeDataFromSelection().text() == ""
        pane.scroll_to(5)


def test_the_pane_says_which_essay_it_holds(pane: EssayPane) -> None:
    assert pane.accessibleName() == "Left essay"
    pane.set_essay(A)
    assert pane.accessibleName() == "Left essay: The quay in winter"


def test_the_byline_names_author_date_and_length() -> None:
    date = datetime.date(2022, 6, 5)
    full = Document("One two three.", author="A. Reader", date=date)
    assert byline(full) == "A. Reader · 5 June 2022 · 3 words"
    assert byline(Document("One two.", date=date)) == "5 June 2022 · 2 words"
    assert byline(Document("One two.", title="Untold")) == ""


def test_the_byline_stands_above_the_text_and_moves_no_offset(pane: EssayPane) -> None:
    pane.set_essay(A)
    span = find(A, "snowfall")
    plain = pane.shape(span).boxes[0]
    assert inked(pane, Role.DIM_INK).isEmpty()
    pane.set_metadata(replace(A, author="A. Reader"))
    moved = pane.shape(span).boxes[0]
    line = inked(pane, Role.DIM_INK)
    assert not line.isEmpty()
    assert line.bottom() < pane.shape(A.blocks[0].span).boxes[0].top() + 4
    assert moved.left() == plain.left()
    assert moved.top() > plain.top()


def test_a_place_far_down_is_there_at_once(pane: EssayPane) -> None:
    text = "Ropes were counted twice in the cold months of the year.\n\n" * 1500
    pane.set_essay(Document.from_text(text))
    place = len(text) - 4_000
    pane.scroll_to(place)
    assert abs(pane.place_at_top() - place) < 120
    pane.set_essay(Document.from_text(text + "The end."))
    pane.select_span(Span(place, len(text)))
    assert pane.selected_span() == Span(place, len(text))
    pane.set_essay(Document.from_text(text))
    QTest.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    copied = pane.createMimeDataFromSelection().text()
    assert copied == text.rstrip("\n") or copied == text


@pytest.mark.parametrize("sign", ["1.", "(iv)", "–", "12)"])
def test_the_lines_of_an_item_hang_where_its_words_begin(
    pane: EssayPane, sign: str
) -> None:
    text = f"{sign} " + "ropes were counted twice in the cold " * 12
    item = Block(Span(0, len(text)), BlockRole.LIST_ITEM)
    pane.set_essay(Document(text, blocks=(item,)))
    words = pane.shape(Span(len(sign) + 1, len(text))).boxes
    assert len(words) > 3
    assert {round(box.left()) for box in words} == {round(words[0].left())}
    assert pane.shape(Span(0, 1)).boxes[0].left() < words[0].left() - 4.0

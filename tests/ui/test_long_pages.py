"""Pages whose lines are broken as they are wanted, folds, and other scripts."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import Comparison, Options, Quality
from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.labels import fold_words
from diptych.ui.page_format import PageLook
from diptych.ui.reading_view import ReadingView
from diptych.view.ribbons import Side
from diptych.view.shown import ShownLinks
from tests.ui.reading_hands import NO_KEYS, height

WIDTH, HEIGHT = 420, 600


@pytest.fixture
def pane(qtbot: QtBot) -> EssayPane:
    pane = EssayPane(Side.LEFT)
    qtbot.addWidget(pane)
    pane.arrange(QRect(0, 0, WIDTH, HEIGHT), PageLook())
    pane.show()
    return pane


BOOK = "".join(
    f"{number}. Ropes were counted twice, {'said the clerk, ' * (number % 9)}"
    "and the boats were not.\n\n"
    for number in range(4000)
)


def _book(pane: EssayPane) -> Document:
    document = Document.from_text(BOOK)
    pane.set_essay(document)
    return document


def test_a_book_is_on_screen_before_its_lines_are_broken(pane: EssayPane) -> None:
    _book(pane)
    heights = pane.page_layout().heights
    known = sum(heights.is_known(number) for number in range(len(heights)))
    assert 3 < known < 60
    assert pane.visible().end < 5_000
    assert pane.document().characterCount() == len(BOOK) + 1


def test_nothing_on_screen_moves_when_lines_above_are_broken(pane: EssayPane) -> None:
    document = _book(pane)
    far = document.text.index("3000. Ropes")
    pane.scroll_to(far)
    shifts: list[float] = []
    pane.shifted.connect(shifts.append)
    seen = height_of(pane, far)
    place = pane.place_at_top()
    for number in range(0, 3000, 40):
        pane.page_layout().measure(number, number + 5)
        assert height_of(pane, far) == seen
        assert pane.place_at_top() == place
    assert shifts, "some guess must have been wrong for this to say anything"


def height_of(pane: EssayPane, place: int) -> float:
    """Return how far below the top of the view a place stands."""
    return pane.shape(Span(place, place)).boxes[0].top() - pane.offset()


def test_scrolling_up_into_unbroken_lines_moves_as_far_as_asked(
    pane: EssayPane,
) -> None:
    document = _book(pane)
    place = document.text.index("2500. Ropes")
    pane.scroll_to(place)
    bar = pane.verticalScrollBar()
    for _ in range(60):
        before = height_of(pane, place)
        bar.setValue(bar.value() - 90)
        assert height_of(pane, place) == before + 90


def test_the_rest_of_a_book_is_broken_in_the_pauses(
    pane: EssayPane, qtbot: QtBot
) -> None:
    document = _book(pane)
    far = document.text.index("2000. Ropes")
    pane.scroll_to(far)
    seen = height_of(pane, far)
    guess = pane.about(Span(far, far + 5))
    with qtbot.waitSignal(pane.laid_out, timeout=20_000):
        assert not pane.page_layout().is_whole
    assert pane.page_layout().is_whole
    assert height_of(pane, far) == seen
    assert pane.about(Span(far, far + 5)) != guess
    # Guesses were close: a page is not twice as high as it was taken to be.
    exact = pane.shape(Span(far, far + 5)).boxes[0].top()
    assert abs(guess[0] - exact) < 0.1 * exact


def test_lines_broken_while_painting_count_afterwards(
    pane: EssayPane, qtbot: QtBot
) -> None:
    document = _book(pane)
    far = document.text.index("3500. Ropes")
    pane.scroll_to(far)
    layout = pane.page_layout()
    before = layout.text_height()
    pane.stand_still()
    layout.measure(100, 400)
    assert layout.text_height() == before
    pane.move_on()
    qtbot.waitUntil(lambda: layout.text_height() != before)


FURNITURE = """\
# The quay in winter

Share this

12 votes

The council met in the hall.

It was cold.
"""


def _with_furniture(pane: EssayPane) -> Document:
    def block(words: str, role: BlockRole, level: int = 0) -> Block:
        start = FURNITURE.index(words)
        return Block(Span(start, start + len(words)), role, level)

    blocks = (
        block("# The quay in winter", BlockRole.HEADING, 1),
        block("Share this", BlockRole.FURNITURE),
        block("12 votes", BlockRole.FURNITURE),
        block("The council met in the hall.", BlockRole.PARAGRAPH),
        block("It was cold.", BlockRole.NOTE),
    )
    document = Document(FURNITURE, blocks=blocks)
    pane.set_essay(document)
    return document


def test_furniture_is_a_thin_band_that_a_click_opens(pane: EssayPane) -> None:
    _with_furniture(pane)
    (fold,) = pane.closed_folds()
    assert fold_words(fold) == "Page furniture, 2 lines"
    closed = pane.page_height()
    band = pane.page_layout().band(fold)
    assert band.height() < 2 * 16.0 * 1.5
    # What is hidden still has a place, and no letter of it is under the pointer.
    share = Span(FURNITURE.index("Share"), FURNITURE.index("Share") + 5)
    assert pane.shape(share).boxes == (band,)
    middle = band.center().toPoint()
    assert pane.place_at(QPointF(middle)) is None
    heard: list[int] = []
    pane.place_activated.connect(heard.append)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, middle)
    assert pane.closed_folds() == []
    assert heard == []
    assert pane.page_height() > closed
    box = pane.shape(share).boxes[0]
    assert pane.place_at(QPointF(box.left() + 1, box.center().y())) == share.start
    pane.select_span(Span(0, len(FURNITURE)))
    assert pane.createMimeDataFromSelection().text() == FURNITURE


def test_return_opens_and_closes_a_band(pane: EssayPane) -> None:
    _with_furniture(pane)
    place = FURNITURE.index("12 votes")
    pane.select_span(Span(place, place))
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert pane.closed_folds() == []
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert len(pane.closed_folds()) == 1


def test_notes_fold_when_the_reader_asks_and_open_for_a_link(pane: EssayPane) -> None:
    _with_furniture(pane)
    pane.set_foldable(frozenset({BlockRole.NOTE}))
    assert [fold.role for fold in pane.closed_folds()] == [BlockRole.NOTE]
    note = FURNITURE.index("It was cold.")
    pane.reveal(Span(note, note + 2))
    assert pane.closed_folds() == []


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("המועצה דחתה את ההצעה לסגור את הרציף הצפוני לפני החורף הבא.", True),
        ("يتوقف أربعون قاربا على هذا الرصيف في الشتاء.", True),
        ("四十条船依靠这个码头，渔民们说，冬天以前不能关闭它。", False),
    ],
)
def test_scripts_stand_where_they_are_read_from(
    pane: EssayPane, text: str, from_right: bool
) -> None:
    pane.set_essay(Document(text))
    first = pane.shape(Span(0, 1)).boxes[0]
    if from_right:
        assert first.right() == pytest.approx(WIDTH - pane.side(), abs=4.0)
    else:
        assert first.left() == pytest.approx(pane.side(), abs=4.0)
    for place, letter in enumerate(text):
        if letter == " ":
            continue
        box = pane.shape(Span(place, place + 1)).boxes[0]
        inside = QPointF(box.center().x(), box.center().y())
        assert pane.place_at(inside) == place


def test_a_screen_reader_finds_text_and_places(pane: EssayPane) -> None:
    document = _book(pane)
    pane.scroll_to(document.text.index("3000. Ropes"))
    pane.grab()
    QAccessible.setActive(True)
    try:
        text = QAccessible.queryAccessibleInterface(pane).textInterface()
        place = document.text.index("3001. Ropes")
        assert text.characterCount() == len(document.text)
        assert text.text(place, place + 11) == "3001. Ropes"
        box = pane.shape(Span(place, place + 1)).boxes[0]
        told = text.characterRect(place)
        corner = pane.viewport().mapToGlobal(QPoint(0, 0))
        assert abs(told.left() - corner.x() - box.left()) <= 2.0
        assert abs(told.top() - corner.y() - (box.top() - pane.offset())) <= 6.0
    finally:
        QAccessible.setActive(False)


def test_the_first_key_shows_the_line_above_the_text(pane: EssayPane) -> None:
    document = _book(pane)
    pane.scroll_to(document.text.index("900. Ropes"))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pane, Qt.Key.Key_Home, control)
    assert pane.offset() == 0.0
    QTest.keyClick(pane, Qt.Key.Key_End, control)
    assert pane.visible().end == len(document.text)


def test_a_passage_of_half_a_book_is_looked_at_where_it_shows(pane: EssayPane) -> None:
    document = _book(pane)
    passage = Span(
        document.text.index("100. Ropes"), document.text.index("3500. Ropes")
    )
    link = Link("L1", passage, Span(0, 4), 0.9, LinkKind.VERBATIM, LinkSize.PASSAGE)
    pane.marks.links = ShownLinks((link,))
    pane.scroll_to(document.text.index("2000. Ropes"))
    pane.grab()
    layout = pane.page_layout()
    known = sum(layout.heights.is_known(one) for one in range(len(layout)))
    assert known < 400, "all the passage was broken into lines to paint a part"
    here = pane.visible()
    near, whole = pane._shapes.near(passage, here), pane.shape(passage)
    assert not near.begins
    assert not near.ends
    top, bottom = pane.offset(), pane.offset() + HEIGHT
    seen = [box for box in whole.boxes if box.bottom() > top and box.top() < bottom]
    assert seen
    assert all(box in near.boxes for box in seen), "the same words are tinted"


def test_the_ends_of_a_long_passage_are_exact(pane: EssayPane) -> None:
    document = _book(pane)
    passage = Span(
        document.text.index("100. Ropes"), document.text.index("3500. Ropes")
    )
    ends = pane.ends(passage)
    shape = pane.shape(Span(passage.start, passage.start + 1))
    assert ends.top == shape.stretch.top
    assert ends.bottom > ends.top
    layout = pane.page_layout()
    assert layout.heights.is_known(layout.number_of(passage.end - 1))


def test_ends_are_level_where_no_line_has_been_broken_yet(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.set_animated(False)
    view.resize(1000, 560)
    view.show()
    other = Document.from_text(BOOK.replace("the clerk", "a clerk of the quay"))
    one = Document.from_text(BOOK)
    places = [(1203, 3410), (2407, 611), (3508, 2209), (411, 1804)]
    links = []
    for number, (a, b) in enumerate(places):
        here = one.text.index(f"\n{a}. Ropes") + 1
        there = other.text.index(f"\n{b}. Ropes") + 1
        links.append(
            Link(
                f"L{number}",
                Span(here, here + 20),
                Span(there, there + 20),
                0.9,
                LinkKind.VERBATIM,
                LinkSize.PHRASE,
            )
        )
    view.set_comparison(
        Comparison(one, other, None, Options(), tuple(links), (), (), Quality())
    )
    for link in links:
        view.select_link(link.id)
        left, right = height(view.left, link.a), height(view.right, link.b)
        assert abs(left - right) <= 1.0, link.id
        assert 0.0 <= left <= view.height() / 2

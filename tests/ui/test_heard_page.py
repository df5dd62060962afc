"""What a screen reader asks of a page: places of letters, selections, scrolling."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.page_format import PageLook
from diptych.view.ribbons import Side

WIDTH, HEIGHT = 420, 500

BOOK = "".join(
    f"{number}. Sails were mended twice, {'said the mate, ' * (number % 7)}"
    "and the nets were not.\n\n"
    for number in range(3000)
)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[EssayPane]:
    QAccessible.setActive(True)
    pane = EssayPane(Side.LEFT)
    qtbot.addWidget(pane)
    pane.arrange(QRect(0, 0, WIDTH, HEIGHT), PageLook())
    pane.show()
    yield pane
    QAccessible.setActive(False)


def heard(pane: EssayPane) -> QAccessibleTextInterface:
    """Return the text of a pane as a screen reader has it."""
    return QAccessible.queryAccessibleInterface(pane).textInterface()


def _stands_at(pane: EssayPane, place: int) -> None:
    """See that a letter is told to stand where it is painted."""
    told = heard(pane).characterRect(place)
    box = pane.shape(Span(place, place + 1)).boxes[0]
    corner = pane.viewport().mapToGlobal(QPoint(0, 0))
    assert abs(told.left() - corner.x() - box.left()) <= 2.0
    assert abs(told.top() - corner.y() - (box.top() - pane.offset())) <= 6.0
    assert not told.isEmpty()


def test_every_letter_of_a_book_has_its_place_though_never_seen(
    qtbot: QtBot, pane: EssayPane
) -> None:
    pane.set_essay(Document(BOOK))
    with qtbot.waitSignal(pane.laid_out, timeout=20_000):
        assert not pane.page_layout().is_whole
    for number in range(0, 3000, 71):
        _stands_at(pane, BOOK.index(f"{number}. Sails") + 3)


def test_places_follow_another_width_and_size(qtbot: QtBot, pane: EssayPane) -> None:
    pane.set_essay(Document(BOOK[:20_000]))
    far = BOOK.index("150. Sails")
    qtbot.waitUntil(lambda: not heard(pane).characterRect(far).isEmpty())
    with qtbot.waitSignals([pane.laid_out, pane.laid_out], timeout=20_000):
        pane.arrange(QRect(0, 0, WIDTH - 120, HEIGHT), PageLook(pixels=21.0))
    _stands_at(pane, far)


def test_what_is_under_a_point_is_found_where_a_letter_stands(
    qtbot: QtBot, pane: EssayPane
) -> None:
    pane.set_essay(Document(BOOK))
    place = BOOK.index("1200. Sails")
    pane.scroll_to(place)
    qtbot.waitUntil(lambda: pane.page_layout().is_whole, timeout=20_000)
    for letter in (place, place + 6, place + 12):
        middle = heard(pane).characterRect(letter).center()
        assert heard(pane).offsetAtPoint(middle) == letter


def test_a_screen_reader_scrolls_to_words_nobody_has_seen(pane: EssayPane) -> None:
    pane.set_essay(Document(BOOK))
    place = BOOK.index("2900. Sails")
    heard(pane).scrollToSubstring(place, place + 10)
    seen = pane.visible()
    assert seen.start <= place < seen.end


def test_a_screen_reader_selects_and_moves_the_caret(pane: EssayPane) -> None:
    pane.set_essay(Document(BOOK))
    text, place = heard(pane), BOOK.index("2000. Sails")
    text.addSelection(place, place + 10)
    assert pane.selected_span() == Span(place, place + 10)
    assert text.selectionCount() == 1
    text.removeSelection(0)
    assert pane.selected_span() is None
    text.setCursorPosition(place)
    assert pane.cursor_place() == place
    assert pane.visible().start <= place < pane.visible().end


FOLDED = "Sails in winter\n\nShare this\n\nForty votes\n\nThe nets were dry."


def test_what_is_folded_away_stands_on_its_band(qtbot: QtBot, pane: EssayPane) -> None:
    def block(words: str, role: BlockRole) -> Block:
        start = FOLDED.index(words)
        return Block(Span(start, start + len(words)), role, 0)

    blocks = (
        block("Sails in winter", BlockRole.PARAGRAPH),
        block("Share this", BlockRole.FURNITURE),
        block("Forty votes", BlockRole.FURNITURE),
        block("The nets were dry.", BlockRole.PARAGRAPH),
    )
    pane.set_essay(Document(FOLDED, blocks=blocks))
    (fold,) = pane.closed_folds()
    qtbot.waitUntil(lambda: pane.page_layout().is_whole)
    band = pane.page_layout().band(fold)
    corner = pane.viewport().mapToGlobal(QPoint(0, 0))
    for words in ("this", "Forty", "votes"):
        told = heard(pane).characterRect(FOLDED.index(words))
        assert not told.isEmpty()
        assert band.contains(told.center() - corner)
    _stands_at(pane, FOLDED.index("nets"))
    pane.toggle_fold(fold)
    qtbot.waitUntil(lambda: pane.page_layout().is_whole)
    _stands_at(pane, FOLDED.index("votes"))
    # The caret walks the lines in order, folded or not.
    pane.toggle_fold(fold)
    pane.select_span(Span(0, 0))
    places = []
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Down)
        places.append(pane.cursor_place())
    assert places == sorted(set(places))

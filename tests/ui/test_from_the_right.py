"""Essays in Hebrew and Arabic: alignment, marks to the letter, brackets, selection."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.text.document import Document
from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.link_detail import LinkDetail
from diptych.ui.main_window import MainWindow
from diptych.ui.page_format import PageLook
from diptych.view.ribbons import Side
from tests.ui.conftest import WAIT_MS
from tests.ui.reading_hands import NO_KEYS

WIDTH = 460
HEBREW = (
    "ארבעים סירות תלויות ברציף הזה בכל עונה. העיתון Harbour Times כתב בגיליון 217 "
    "שהתיקון עלה 1,450 שקלים, והמועצה דחתה את ההצעה."
)
ARABIC = (
    "تعتمد أربعون قاربا على هذا الرصيف. وذكرت صحيفة Harbour Times في عددها رقم 217 "
    "أن تكلفة الإصلاح بلغت 1,450 دينارا، ورفض المجلس الاقتراح."
)
TURNED_INSIDE = (
    "The keeper wrote the word הרציף הצפוני twice, then المجلس once, and went home."
)


@pytest.fixture
def pane(qtbot: QtBot) -> EssayPane:
    pane = EssayPane(Side.LEFT)
    qtbot.addWidget(pane)
    pane.arrange(QRect(0, 0, WIDTH, 400), PageLook())
    pane.show()
    return pane


def _letters(pane: EssayPane, span: Span) -> list[QPointF]:
    """Return the middle of every letter of a span, found one by one."""
    return [
        pane.shape(Span(place, place + 1)).boxes[0].center()
        for place in range(span.start, span.end)
    ]


@pytest.mark.parametrize("text", [HEBREW, ARABIC, TURNED_INSIDE])
@pytest.mark.parametrize("length", [1, 4, 9, 23, 60])
def test_a_mark_covers_its_letters_and_no_other(
    pane: EssayPane, text: str, length: int
) -> None:
    pane.set_essay(Document(text))
    whole = Span(0, len(text))
    middles = _letters(pane, whole)
    for start in range(0, len(text) - length, 3):
        span = Span(start, start + length)
        boxes = pane.shape(span).boxes
        for place, middle in enumerate(middles):
            if text[place] == " ":
                continue
            covered = any(box.contains(middle) for box in boxes)
            inside = span.start <= place < span.end
            assert covered is inside, (text[span.start : span.end], text[place])


@pytest.mark.parametrize("text", [HEBREW, ARABIC])
def test_words_of_another_direction_are_one_piece(pane: EssayPane, text: str) -> None:
    pane.set_essay(Document(text))
    start = text.index("Harbour")
    (box,) = pane.shape(Span(start, start + len("Harbour"))).boxes
    first = pane.shape(Span(start, start + 1)).boxes[0]
    assert box.left() == pytest.approx(first.left(), abs=1.0)
    assert box.width() > 4 * first.width()


@pytest.mark.parametrize("text", [HEBREW, ARABIC])
def test_an_essay_stands_at_the_right(pane: EssayPane, text: str) -> None:
    pane.set_essay(Document(text))
    shape = pane.shape(Span(0, len(text)))
    assert shape.from_right
    assert shape.boxes[0].right() == pytest.approx(WIDTH - pane.side(), abs=4.0)
    assert not pane.shape(Span(0, 0)).boxes[0].left() < WIDTH / 2


def test_a_drag_selects_what_it_goes_over(pane: EssayPane) -> None:
    pane.set_essay(Document(HEBREW))
    begin = pane.shape(Span(0, 1)).boxes[0]
    end = HEBREW.index("סירות")
    stop = pane.shape(Span(end, end + 1)).boxes[0]
    button = Qt.MouseButton.LeftButton
    pressed = QPoint(round(begin.right()) - 1, round(begin.center().y()))
    released = QPoint(round(stop.right()) - 1, round(stop.center().y()))
    QTest.mousePress(pane.viewport(), button, NO_KEYS, pressed)
    QTest.mouseMove(pane.viewport(), released)
    QTest.mouseRelease(pane.viewport(), button, NO_KEYS, released)
    selected = pane.selected_span()
    assert selected is not None
    assert selected.slice(HEBREW).strip() == "ארבעים"
    assert pane.createMimeDataFromSelection().text().strip() == "ארבעים"


def test_links_of_two_essays_are_level_and_said(
    qtbot: QtBot, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    left, right = tmp_path / "a.md", tmp_path / "b.md"
    storm = "שומר המגדלור זוכר את הסערה הגדולה של 1953 כאזהרה לכל מי שבונה."
    left.write_text(f"{HEBREW}\n\n{storm}\n", encoding="utf-8")
    right.write_text(f"{storm}\n\nהסוחרים שילמו על מנוף חדש.\n", encoding="utf-8")
    window = make_window()
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths((left, right))
    page = window.comparison_page()
    page.reading.set_animated(False)
    window.commands.next_link.trigger()
    link = page.reading.current_link()
    assert link is not None
    assert link.a.slice(page.reading.left.essay.text).strip() == storm  # type: ignore[union-attr]
    heights = [
        pane.shape(pane.marks.end(link)).boxes[0].top() - pane.offset()
        for pane in page.reading.panes
    ]
    assert heights[0] == pytest.approx(heights[1], abs=1.5)


def test_a_quotation_turns_nothing_around_it(qtbot: QtBot) -> None:
    detail = LinkDetail()
    qtbot.addWidget(detail)
    words = "Shares “הסערה הגדולה” and “1953”; 4 words differ."
    detail.show_link((words,))
    assert "“\u2068הסערה הגדולה\u2069”" in detail.words.text()
    assert detail.text() == words, "and is copied as it is"

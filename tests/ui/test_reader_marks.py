"""Decisions and notes on the reading surface, and the menu of what lies at a place."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolTip

from diptych.text.span import Span
from diptych.ui.margin_notes import sheet
from diptych.ui.note_steps import NoteSteps
from diptych.ui.reading_view import ReadingView
from diptych.view.palette import Role, Style, colour
from diptych.view.reader_marks import MarginNote, ReaderMarks, step_note
from tests.ui.reading_hands import NO_KEYS, has
from tests.ui.reading_pair import BOATS, COUNCIL, PHRASE, A, find

NOTE = MarginNote(BOATS.a, "Is this <the same> quay?")


def test_a_rejected_link_that_is_shown_carries_a_cross(view: ReadingView) -> None:
    view.left.scroll_to(COUNCIL.a.start - 200)
    before = view.left.viewport().grab().toImage()
    view.set_reader_marks(ReaderMarks(rejected=frozenset({"L1"})))
    crossed = view.left.viewport().grab().toImage()
    assert crossed != before
    view.set_reader_marks(ReaderMarks(accepted=frozenset({"L1"})))
    assert view.left.viewport().grab().toImage() != crossed


def test_an_accepted_link_carries_a_tick(view: ReadingView) -> None:
    view.left.scroll_to(COUNCIL.a.start - 200)
    ink = colour(Role.ACCENT, Style.LIGHT)
    assert not has(view.left.viewport().grab().toImage(), ink)
    view.set_reader_marks(ReaderMarks(accepted=frozenset({"L1"})))
    assert has(view.left.viewport().grab().toImage(), ink)


def test_a_note_stands_in_the_margin_and_tells_itself(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QToolTip, "showText", lambda _, words, *rest: told.append(words)
    )
    view.set_reader_marks(ReaderMarks(notes_a=(NOTE,)))
    pane = view.left
    pane.scroll_to(BOATS.a.start - 200)
    assert sheet(pane.shape(BOATS.a), (0.0, pane.side())).right() < pane.side()
    box = sheet(pane.shape(BOATS.a), (0.0, pane.side())).translated(0, -pane.offset())
    assert pane.note_at(box.center()) == NOTE.words
    assert pane.note_at(box.center() + QPointF(60, 0)) == ""
    assert view.right.note_at(box.center()) == ""
    QTest.mouseClick(
        pane.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, box.center().toPoint()
    )
    assert "Is this &lt;the same&gt; quay?" in told[-1]


def menu_at(view: ReadingView, place: int) -> QMenu:
    menu = QMenu(view)
    view.offer_what_lies(menu, view.left, place)
    return menu


def test_the_menu_reaches_every_link_and_theme_that_overlap(view: ReadingView) -> None:
    view.set_themes(("storm",))
    view.set_threshold(0.3)
    lines = [action.text() for action in menu_at(view, PHRASE.a.start).actions()]
    assert [line[:24] for line in lines] == [
        "0.80 · verbatim phrase: ",
        "0.95 · reworded sentence",
    ]
    storm = find(A, "storm in 1953").start
    lines = [action.text() for action in menu_at(view, storm).actions()]
    assert lines[0].startswith("0.40 · reworded")
    assert lines[1] == "Theme: Storms && gales"
    assert menu_at(view, 0).actions() == []


def test_a_line_of_the_menu_does_what_a_click_would(view: ReadingView) -> None:
    heard: list[str] = []
    view.link_activated.connect(heard.append)
    view.theme_activated.connect(heard.append)
    view.set_themes(("storm",))
    menu_at(view, PHRASE.a.start).actions()[1].trigger()
    assert view.selected_link() == "L1"
    menu_at(view, find(A, "storm in 1953").start).actions()[-1].trigger()
    assert heard == ["L1", "storm"]


def test_keys_lead_from_note_to_note(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QToolTip, "showText", lambda _, words, *rest: told.append(words)
    )
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: said.append(event.message()),
    )
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    steps = NoteSteps(view)
    steps.step(1)
    assert said == ["There are no notes."]
    other = MarginNote(COUNCIL.b, "Compare the minutes.")
    view.set_reader_marks(ReaderMarks(notes_a=(NOTE,), notes_b=(other,)))
    steps.step(1)
    assert view.left.marks.pointed == NOTE.span
    assert NOTE.words in said[-1]
    assert "left" in said[-1]
    assert NOTE.span.slice(A.text) in said[-1]
    assert "the same" in told[-1]
    steps.step(1)
    assert view.right.marks.pointed == other.span
    assert "Compare the minutes." in said[-1]
    steps.step(1)
    assert view.left.marks.pointed == NOTE.span
    steps.step(-1)
    assert view.right.marks.pointed == other.span


def test_the_way_along_notes_begins_where_the_reader_is() -> None:
    notes = [MarginNote(Span(at, at + 5), str(at)) for at in (10, 50, 90)]
    marks = ReaderMarks(notes_a=tuple(notes[:2]), notes_b=tuple(notes[2:]))
    for is_left, place, after, before in (
        (True, 0, "10", "90"),
        (True, 20, "50", "10"),
        (True, 60, "90", "50"),
        (False, 0, "90", "50"),
        (False, 95, "10", "90"),
    ):
        for by, wanted in ((1, after), (-1, before)):
            found = step_note(marks, by, current=None, is_left=is_left, place=place)
            assert found is not None
            assert found[1].words == wanted

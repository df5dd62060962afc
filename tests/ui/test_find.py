"""Finding in both essays at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.errors import Cancelled
from diptych.text.span import Span
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.find_bar import FindBar
from diptych.ui.find_pattern import PatternError, find_pattern
from diptych.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS


@pytest.fixture
def bar(pair_window: MainWindow) -> FindBar:
    """The open strip of a compared pair."""
    pair_window.commands.find.trigger()
    found = pair_window.comparison_page().findChild(FindBar)
    assert found is not None
    assert found.isVisible()
    return found


def _page(window: MainWindow) -> ComparisonPage:
    return window.comparison_page()


def _wait(qtbot: QtBot, bar: FindBar, words: str) -> None:
    qtbot.waitUntil(lambda: words in bar.count.text(), timeout=WAIT_MS)


def test_both_essays_are_searched_as_one_types(
    qtbot: QtBot, pair_window: MainWindow, bar: FindBar
) -> None:
    QTest.keyClicks(bar.field, "northern quay")
    _wait(qtbot, bar, "2 left, 1 right")
    for pane, spans in zip(_page(pair_window).reading.panes, bar.found, strict=True):
        assert pane.essay is not None
        assert pane.marks.found == spans
        for span in spans:
            assert span.slice(pane.essay.text).lower() == "northern quay"


def test_return_steps_through_both_and_round(
    qtbot: QtBot, pair_window: MainWindow, bar: FindBar
) -> None:
    bar.field.setText("northern quay")
    _wait(qtbot, bar, "2 left, 1 right")
    seen: list[tuple[int, Span]] = []
    bar.place_chosen.connect(lambda side, span: seen.append((side, span)))
    for _ in range(4):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert [side for side, _ in seen] == [0, 0, 1, 0]
    assert seen[3] == seen[0]
    assert bar.count.text().startswith("1 of 3")
    pointed = _page(pair_window).reading.left.marks.pointed
    assert pointed == seen[3][1]
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert seen[4] == seen[2]
    pair_window.commands.find_next.trigger()
    assert seen[5] == seen[0]


def test_whole_words_case_and_patterns(
    qtbot: QtBot, pair_window: MainWindow, bar: FindBar
) -> None:
    bar.field.setText("the")
    bar.whole.setChecked(True)
    bar.case.setChecked(True)
    text = _page(pair_window).reading.left.essay
    assert text is not None
    whole = sum(word.strip(".,") == "the" for word in text.text.split())
    _wait(qtbot, bar, f"{whole} left")
    bar.pattern.setChecked(True)
    bar.field.setText(r"\b1\d{3}\b")
    _wait(qtbot, bar, "1 left, 1 right")
    bar.field.setText("(unclosed")
    _wait(qtbot, bar, "no regular expression")
    assert bar.found == ((), ())


def test_escape_takes_strip_and_marks_away(
    qtbot: QtBot, pair_window: MainWindow, bar: FindBar
) -> None:
    bar.field.setText("quay")
    _wait(qtbot, bar, "left")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert all(pane.marks.found == () for pane in _page(pair_window).reading.panes)


def test_a_pattern_that_would_take_for_ever_ends_with_a_sentence() -> None:
    with pytest.raises(PatternError, match="too long"):
        find_pattern("a" * 60 + "b", "(a+)+$", case=True, should_cancel=lambda: False)


def test_a_pattern_counts_characters_as_the_texts_do() -> None:
    text = "😀 one 😀 two"
    spans = find_pattern(text, r"t\w+|😀", case=False, should_cancel=lambda: False)
    assert [span.slice(text) for span in spans] == ["😀", "😀", "two"]


def test_a_long_text_is_searched_in_pieces_and_none_is_missed() -> None:
    line = "One 😀 quay, and a storm of 1953 upon it.\n"
    text = line * 2_000
    for pattern, wanted in (
        (r"^one", "One"),
        (r"(?<=😀 )quay", "quay"),
        (r"storm of \d+", "storm of 1953"),
        (r"upon it\.$", "upon it."),
    ):
        spans = find_pattern(text, pattern, case=False, should_cancel=lambda: False)
        at = line.index(wanted)
        assert spans == [
            Span(n + at, n + at + len(wanted)) for n in range(0, len(text), len(line))
        ]
    whole = find_pattern(text, r"\A\w+", case=False, should_cancel=lambda: False)
    assert whole == [Span(0, 3)]


def test_a_pattern_that_looks_ahead_from_everywhere_has_an_end() -> None:
    text = "the storm and the quay " * 60_000
    turns = 0

    def should_cancel() -> bool:
        nonlocal turns
        turns += 1
        return turns > 20

    # One call for the whole text would hold the interpreter for minutes.
    with pytest.raises(Cancelled):
        find_pattern(text, r"the(?=.*zebra)", case=True, should_cancel=should_cancel)


def test_the_place_found_last_is_selected_when_the_strip_goes(
    qtbot: QtBot, pair_window: MainWindow, bar: FindBar
) -> None:
    bar.field.setText("forty boats")
    _wait(qtbot, bar, "1 left, 1 right")
    assert [len(spans) for spans in bar.found] == [1, 1]
    bar.set_here(0, 0)
    bar.step(1)
    bar.step(1)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    left, right = pair_window.comparison_page().reading.panes
    selected = right.selected_span()
    assert left.selected_span() is None
    assert right.essay is not None
    assert selected is not None
    assert selected.slice(right.essay.text) == "forty boats"

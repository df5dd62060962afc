"""Keys that lead through the marks of themes, and the strip that tells of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.snapshot.model import ViewState
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.main_window import MainWindow
from diptych.ui.theme_delegate import columns
from diptych.view.palette import Style
from diptych.view.ribbons import Side
from tests.ui.reading_pair import COMPARISON


@pytest.fixture
def page(qtbot: QtBot) -> ComparisonPage:
    """A shown page with the comparison of ``reading_pair``."""
    made = ComparisonPage(Style.LIGHT)
    qtbot.addWidget(made)
    made.reading.set_animated(False)
    made.resize(1200, 700)
    made.show()
    made.show_documents(COMPARISON.a, COMPARISON.b)
    made.show_comparison(COMPARISON)
    return made


def pointed(page: ComparisonPage) -> tuple[str, str]:
    """Return the side and the words that are framed."""
    for pane in page.reading.panes:
        if pane.marks.pointed is not None:
            assert pane.essay is not None
            words = pane.marks.pointed.slice(pane.essay.text)
            return pane.marks.side.value, words
    return "", ""


def test_steps_lead_through_both_essays(page: ComparisonPage) -> None:
    page.themes.model.set_chosen(("storm",))
    page.steps.step(1)
    assert pointed(page) == ("left", "storm in 1953")
    current = page.steps.current()
    assert current is not None
    assert page.reading.is_in_view(current.side, current.coded.span)
    assert page.mark_detail.isVisible()
    assert not page.detail.isVisible()
    head, why = page.mark_detail.text().split("\n")
    assert head.startswith("Storms & gales · 1 of 2, left 1 of 1 · ¶ ")
    assert why == "Named. Found by phrase: storm in 1953."
    page.mark_detail.next.click()
    assert pointed(page) == ("right", "storm of 1957")
    page.mark_detail.previous.click()
    assert pointed(page) == ("left", "storm in 1953")


def test_the_first_step_highlights_what_is_shared(page: ComparisonPage) -> None:
    page.steps.step(1)
    assert page.themes.model.chosen() == ("storm", "rope")
    assert pointed(page) == ("left", "storm in 1953")
    page.steps.step(-1)
    assert pointed(page)[0] == "right"


def test_letting_go_takes_frame_and_strip_away(page: ComparisonPage) -> None:
    page.steps.step(1)
    page.let_go()
    assert pointed(page) == ("", "")
    assert page.steps.current() is None
    assert page.detail.isVisible()
    page.steps.step(1)
    page.themes.model.set_chosen(("rope",))
    assert page.steps.current() is None
    page.steps.step(1)
    page.select_link("L3")
    assert page.steps.current() is None
    assert page.detail.isVisible()


def test_a_click_on_a_mark_tells_of_it(page: ComparisonPage) -> None:
    page.themes.model.set_chosen(("storm", "rope"))
    start = COMPARISON.a.text.index("Ropes")
    page.reading.left.place_activated.emit(start + 1)
    assert pointed(page) == ("left", "Ropes")
    assert page.mark_detail.text().startswith("Ropes · ")
    start = COMPARISON.b.text.index("storm of 1957")
    page.reading.set_threshold(0.1)
    page.reading.right.place_activated.emit(start)
    assert page.reading.selected_link() == "L4"
    assert page.mark_detail.text().endswith("\nLink: 0.40 · reworded sentence.")


def test_what_is_said_of_a_mark_is_copied(page: ComparisonPage) -> None:
    page.themes.model.set_chosen(("rope",))
    page.steps.step(1)
    page.copy_reason()
    assert QGuiApplication.clipboard().text() == page.mark_detail.text()


def test_others_can_offer_something_about_a_mark(page: ComparisonPage) -> None:
    seen: list[str] = []
    button = page.mark_detail.add_button(
        "Edit", "Edit its rule", lambda mark: seen.append(mark.coded.rule)
    )
    button.click()
    page.steps.step(1)
    button.click()
    assert seen == ["phrase: storm in 1953"]
    assert button.accessibleName() == "Edit its rule"


def test_the_tip_names_theme_words_and_rule(page: ComparisonPage) -> None:
    page.themes.model.set_chosen(("rope",))
    place = COMPARISON.a.text.index("Ropes")
    tip = page.reading._describe(page.reading.left, place)
    assert "<b>Ropes</b> · “Ropes”" in tip
    assert "Found by phrase: Ropes" in tip


def test_a_view_that_comes_back_has_its_marks(page: ComparisonPage) -> None:
    page.show_comparison(COMPARISON, ViewState(None, 0.5, ("rope",), 0, 0))
    page.steps.step(1)
    assert pointed(page) == ("left", "Ropes")


def test_keys_step_and_the_concordance_is_near(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page = pair_window.comparison_page()
    page.reading.set_animated(False)
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    page.themes.model.set_chosen(("weather",))
    page.reading.take_focus()
    QTest.keyClick(page.reading.left, Qt.Key.Key_T)
    first = page.steps.current()
    assert first is not None
    assert first.side is Side.LEFT
    QTest.keyClick(page.reading.left, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    last = page.steps.current()
    assert last is not None
    assert last.side is Side.RIGHT
    page.mark_detail.places.click()
    assert page.drawer.isVisible()
    assert page.drawer.current() == "concordance"


def test_counts_have_room(page: ComparisonPage) -> None:
    left, right, width = columns(page.themes.view.font(), 280)
    assert left + width < right

"""What the strip below the essays says of a mark, in the language of the window."""

import dataclasses

import pytest

from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.ui.language import Language, speak
from diptych.ui.mark_words import count_words, mark_lines, shown_rules
from diptych.view.ribbons import Side
from diptych.view.theme_marks import Mark
from tests.ui.speaking import speaking as speaking

pytestmark = pytest.mark.usefixtures("speaking")

STORM = Coded(
    "storms",
    Span(0, 5),
    "storm",
    "phrase: storm",
    "“storm” matches the phrase “storm”; “storm” and “gale” stand in one sentence, "
    "as rule 2 asks.",
)
MARKS = (
    Mark(Side.LEFT, STORM),
    Mark(Side.LEFT, dataclasses.replace(STORM, span=Span(9, 14))),
    Mark(Side.RIGHT, STORM),
)


def test_a_mark_is_counted_in_all_and_on_its_side() -> None:
    assert count_words(MARKS, MARKS[1]) == "2 of 3, left 2 of 2"
    assert count_words(MARKS, MARKS[2]) == "3 of 3, right 1 of 1"
    assert count_words(MARKS[:2], MARKS[0]) == "1 of 2, left"


def test_a_mark_says_what_it_is_and_why() -> None:
    mark = Mark(Side.LEFT, dataclasses.replace(STORM, why="It matches."))
    lines = mark_lines(
        mark, "Storms", count="1 of 3, left", place="¶ 1", others=["Quays"]
    )
    assert lines == (
        "Storms · 1 of 3, left · ¶ 1 · “storm” · also here: Quays",
        "It matches. Found by phrase: storm.",
    )


def test_further_rules_are_counted() -> None:
    coded = dataclasses.replace(STORM, rule="phrase: a; exact: b; phrase: c; phrase: d")
    assert shown_rules(coded) == "phrase: a; exact: b; and 2 more"


def test_all_of_it_is_said_in_russian() -> None:
    speak(Language.RUSSIAN)
    _, why = mark_lines(MARKS[0], "Storms", count="", place="", others=[])
    assert why == (
        "«storm» совпадает с фразой «storm»; «storm» и «gale» стоят в одном "
        "предложении, как требует правило 2. Найдено по правилам: фраза: storm."
    )

"""Stepping through the marks of themes, and what is said of each."""

import dataclasses

import pytest

from diptych.comparison import Comparison, Options, Quality
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.view.ribbons import Side
from diptych.view.theme_marks import (
    Mark,
    count_marks,
    marks_at,
    rule_names,
    step,
    theme_marks,
)

TEXT = "a storm and a quay and a storm over the quay"
DOCUMENT = Document.from_text(TEXT)


def coded(theme: str, start: int, length: int = 5) -> Coded:
    """Return a coded span of some words of the text."""
    span = Span(start, start + length)
    return Coded(theme, span, span.slice(TEXT), "phrase: storm", "It matches.")


LEFT = (coded("storm", 2), coded("quay", 14, 4), coded("storm", 25))
RIGHT = (coded("quay", 14, 4), coded("storm", 25))
COMPARISON = Comparison(DOCUMENT, DOCUMENT, None, Options(), (), LEFT, RIGHT, Quality())
STORMS = theme_marks(COMPARISON, ["storm"])


def test_the_left_essay_comes_first() -> None:
    places = [(mark.side.value, mark.coded.span.start) for mark in STORMS]
    assert places == [("left", 2), ("left", 25), ("right", 25)]
    assert len(theme_marks(COMPARISON, ["storm", "quay"])) == 5
    assert theme_marks(COMPARISON, []) == ()


@pytest.mark.parametrize(
    ("side", "place", "by", "expected"),
    [
        (Side.LEFT, 0, 1, 0),
        (Side.LEFT, 2, 1, 0),
        (Side.LEFT, 3, 1, 1),
        (Side.LEFT, 30, 1, 2),
        (Side.RIGHT, 40, 1, 0),
        (Side.LEFT, 0, -1, 2),
        (Side.RIGHT, 0, -1, 1),
    ],
)
def test_the_first_step_starts_where_the_reader_is(
    side: Side, place: int, by: int, expected: int
) -> None:
    found = step(STORMS, by, current=None, side=side, place=place)
    assert found == STORMS[expected]


def test_steps_go_round() -> None:
    mark: Mark | None = STORMS[0]
    seen = []
    for _ in STORMS:
        mark = step(STORMS, 1, current=mark, side=Side.LEFT, place=0)
        seen.append(mark)
    assert seen == [STORMS[1], STORMS[2], STORMS[0]]
    back = step(STORMS, -1, current=STORMS[0], side=Side.LEFT, place=0)
    assert back == STORMS[2]
    assert step((), 1, current=None, side=Side.LEFT, place=0) is None


def test_a_mark_is_counted_in_all_and_on_its_side() -> None:
    assert count_marks(STORMS, STORMS[1]) == (2, 3, 2, 2)
    assert count_marks(STORMS, STORMS[2]) == (3, 3, 1, 1)


def test_the_shortest_mark_at_a_place_comes_first() -> None:
    wide = Mark(Side.LEFT, coded("wide", 0, 20))
    narrow = Mark(Side.LEFT, coded("narrow", 2))
    assert marks_at([wide, narrow, *STORMS[1:]], Side.LEFT, 3) == [narrow, wide]
    assert marks_at([wide, narrow], Side.LEFT, 7) == [wide]
    assert marks_at([wide], Side.RIGHT, 3) == []


def test_long_lists_of_rules_are_cut() -> None:
    rules = "; ".join(f"rule {n}: {'word ' * 40}" for n in range(4))
    names, more = rule_names(dataclasses.replace(LEFT[0], rule=rules))
    assert more == 2
    assert len(names) == 2
    assert all(len(name) <= 90 and name.endswith("…") for name in names)


def test_a_rule_is_cut_after_it_was_said() -> None:
    names, _ = rule_names(LEFT[0], lambda rule: f"{rule}, {'so ' * 60}")
    assert names[0].startswith("phrase: storm, so so")
    assert len(names[0]) <= 90

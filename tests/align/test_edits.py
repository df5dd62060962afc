"""Word-level differences, stated as ``the [cat/dog] sat``."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.align.edits import find_steps, plain_steps
from diptych.align.found import Found, no_parts
from diptych.align.model import EditKind, LinkSize
from diptych.align.sides import make_sides
from diptych.align.watch import Watch
from tests.align.texts import bracket, read


def printed(a: str, b: str) -> str:
    """Print the steps between two texts back in brackets."""
    one, two = read(a), read(b)
    sides = make_sides(one, two, Watch())
    found = Found(LinkSize.SENTENCE, 0, len(one), 0, len(two), 0.5, no_parts)
    pieces: list[str] = []
    for step in find_steps(sides, found, Watch()):
        in_a = " ".join(one.norms[step.a_first : step.a_end])
        in_b = " ".join(two.norms[step.b_first : step.b_end])
        pieces.append(in_a if step.kind is EditKind.EQUAL else f"[{in_a}/{in_b}]")
    return " ".join(pieces)


@pytest.mark.parametrize(
    "case",
    [
        "the [cat/dog] sat on the windowsill",
        "nobody [/ever] saw the lighthouse keeper again",
        "[yesterday/] the ministers signed the treaty",
        "a [peaceful/political] settlement of the crisis",
        "fourteen joint exercises [were held/took place] near the islands",
        "the same words throughout",
    ],
)
def test_what_a_reader_sees(case: str) -> None:
    """Changes stand where they happened, deletions and insertions included."""
    a, b = bracket(case)
    assert printed(a, b) == case


def test_a_lone_frequent_word_between_changes_is_not_kept() -> None:
    """It helps nobody to see "of" kept between two other words."""
    a, b = "merchants of Lisbon prospered", "fishermen of Aveiro prospered"
    assert printed(a, b) == "[merchants of lisbon/fishermen of aveiro] prospered"


_words = st.lists(st.sampled_from("the of harbour frost sextant not".split()))


@given(_words.filter(bool), _words.filter(bool))
def test_steps_turn_the_words_of_a_into_those_of_b(x: list[str], y: list[str]) -> None:
    """Both ends are covered without gap or overlap, and equal steps are equal."""
    a, b = read(" ".join(x)), read(" ".join(y))
    at_a = at_b = 0
    made: list[str] = []
    for step in plain_steps(a, b, range(len(a)), range(len(b))):
        assert (step.a_first, step.b_first) == (at_a, at_b)
        at_a, at_b = step.a_end, step.b_end
        equal = step.kind is EditKind.EQUAL
        made += (
            a.norms[step.a_first : step.a_end]
            if equal
            else b.norms[step.b_first : step.b_end]
        )
    assert (at_a, at_b) == (len(a), len(b))
    assert made == b.norms

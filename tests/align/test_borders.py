"""Passages begin and end where the sharing does."""

from diptych.align.borders import trim_end, trim_start
from diptych.align.sides import make_sides
from diptych.align.watch import Watch
from tests.align.texts import HARBOUR, read

STRANGE = (
    "Quayside Bulletin Tuesday edition price twopence printed weekly at Quay Lane "
    "offices telephone ninety"
)


def test_words_before_a_quotation_are_left_out() -> None:
    """A line without a full stop runs into the first sentence of the passage."""
    sides = make_sides(read(f"{STRANGE} {HARBOUR}"), read(HARBOUR), Watch())
    words = len(sides.a.ids)
    first = trim_start(sides, sides.a, 0, words, set(sides.b.ids))
    assert first == len(STRANGE.split())
    assert trim_end(sides, sides.a, 0, words, set(sides.b.ids)) == words


def test_words_after_a_quotation_are_left_out() -> None:
    """The last sentence goes on where the other text has ended."""
    longer = f"{HARBOUR[:-1]} {STRANGE}."
    sides = make_sides(read(longer), read(HARBOUR), Watch())
    words = len(sides.a.ids)
    assert trim_start(sides, sides.a, 0, words, set(sides.b.ids)) == 0
    end = trim_end(sides, sides.a, 0, words, set(sides.b.ids))
    assert end == words - len(STRANGE.split())


def test_a_few_strange_words_do_not_move_a_border() -> None:
    """A passage begins with its sentence though another word opens it."""
    changed = f"Yesterday evening {HARBOUR}"
    sides = make_sides(read(changed), read(HARBOUR), Watch())
    words = len(sides.a.ids)
    assert trim_start(sides, sides.a, 0, words, set(sides.b.ids)) == 0

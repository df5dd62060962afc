"""Long stretches of words are cut so that what belongs together stays together."""

import random

from hypothesis import given
from hypothesis import strategies as st

from diptych.align.anchors import cut_ranges

_LIMIT = 16_000_000


def _long(seed: int, words: int) -> list[str]:
    """Return running words, most of them frequent and some that stand once."""
    choice = random.Random(seed)
    return [
        f"rare{number}" if choice.random() < 0.05 else f"word{choice.randrange(40)}"
        for number in range(words)
    ]


def test_a_short_stretch_stays_whole() -> None:
    """Nothing is cut that can be compared in one go."""
    assert cut_ranges(["a", "b"], ["b"]) == [(range(2), range(1))]
    assert cut_ranges([], ["b"]) == [(range(0), range(1))]


def test_cuts_fall_where_both_sides_hold_the_same_word() -> None:
    """Of two versions every part of one meets its own counterpart."""
    a = _long(1, 9_000)
    b = [word for number, word in enumerate(a) if number % 11]
    ranges = cut_ranges(a, b)
    assert len(ranges) > 1
    for in_a, in_b in ranges[1:]:
        assert a[in_a.start] == b[in_b.start]


@given(st.integers(0, 40), st.integers(0, 12_000), st.integers(0, 12_000))
def test_the_parts_cover_both_sides_and_are_short(seed: int, x: int, y: int) -> None:
    """In order, without gap or overlap, also where no word stands once."""
    a, b = _long(seed, x), ["word1", "word2"] * (y // 2)
    at_a = at_b = 0
    for in_a, in_b in cut_ranges(a, b):
        assert (in_a.start, in_b.start) == (at_a, at_b)
        assert len(in_a) * len(in_b) <= _LIMIT
        at_a, at_b = in_a.stop, in_b.stop
    assert (at_a, at_b) == (len(a), len(b))

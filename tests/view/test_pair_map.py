"""Where the cells of the map of pairs stand."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from diptych.view.pair_map import LEAST_CELL, MOST_CELL, depth, lay_out


@given(st.integers(2, 40), st.integers(0, 2000), st.integers(0, 1500))
def test_every_pair_has_a_cell_of_its_own(count: int, width: int, height: int) -> None:
    layout = lay_out(count, width, height, 120, 20)
    assert LEAST_CELL <= layout.cell <= MOST_CELL
    for pair in combinations(range(count), 2):
        x, y = layout.corner(pair)
        assert layout.pair_at(x, y) == pair
        assert layout.pair_at(x + layout.cell - 1, y + layout.cell - 1) == pair
        assert x + layout.cell <= layout.width
        assert y + layout.cell <= layout.height


@given(st.integers(2, 12), st.integers(-50, 900), st.integers(-50, 900))
def test_no_place_outside_the_triangle_is_a_pair(count: int, x: int, y: int) -> None:
    layout = lay_out(count, 700, 600, 120, 20)
    pair = layout.pair_at(x, y)
    if pair is not None:
        left, top = layout.corner(pair)
        assert left <= x < left + layout.cell
        assert top <= y < top + layout.cell
        assert 0 <= pair[0] < pair[1] < count


def test_the_keyboard_reaches_every_pair_and_leaves_none() -> None:
    layout = lay_out(6, 600, 600, 120, 20)
    seen, edge = {(0, 1)}, [(0, 1)]
    while edge:
        pair = edge.pop()
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            beside = layout.step(pair, across, down)
            assert beside is not None
            if beside not in seen:
                seen.add(beside)
                edge.append(beside)
    assert seen == set(combinations(range(6), 2))
    assert lay_out(1, 600, 600, 120, 20).step(None, 0, 0) is None


def test_a_cell_is_deeper_for_more_and_empty_for_none() -> None:
    depths = [depth(number, 100) for number in (None, 0, 1, 25, 100)]
    assert depths == sorted(depths)
    assert depths[:2] == [0.0, 0.0]
    assert depths[-1] == 1.0
    assert depth(3, 0) == 0.0

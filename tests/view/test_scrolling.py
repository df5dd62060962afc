"""Scrolling together, and the trail."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from diptych.view.ribbons import Stretch
from diptych.view.scrolling import STEEPEST, ScrollMap, beside, follow, reading_line
from diptych.view.trail import Trail

PAGE, OTHER, VIEW, GAP = 9000.0, 7000.0, 600.0, 70.0


@st.composite
def link_ends(draw: st.DrawFn) -> tuple[Stretch, Stretch]:
    top = draw(st.floats(1, PAGE - 310))
    other = draw(st.floats(0, OTHER - 310))
    return (
        Stretch(top, top + draw(st.floats(1, 300))),
        Stretch(other, other + draw(st.floats(1, 300))),
    )


LINKS = st.lists(link_ends(), max_size=25)
HEIGHTS = st.floats(0, PAGE)


def curve(links: list[tuple[Stretch, Stretch]]) -> ScrollMap:
    return ScrollMap.of(links, page=PAGE, other_page=OTHER, gap=GAP)


@given(LINKS)
def test_the_curve_goes_from_top_to_end(links: list[tuple[Stretch, Stretch]]) -> None:
    made = curve(links)
    assert made.at(-5.0) == made.at(0.0) == 0.0
    assert made.at(PAGE) == made.at(PAGE + 5.0) == OTHER
    assert list(made.ours) == sorted(made.ours)


def leaves_room(ends: tuple[Stretch, Stretch]) -> bool:
    """Tell whether there is room to move to this link from the tops, and to the ends.

    Inside, the curve may be as steep as the link is.
    """
    ours, theirs = ends
    return theirs.top <= STEEPEST * ours.top and OTHER - theirs.bottom <= STEEPEST * (
        PAGE - ours.bottom
    )


@given(LINKS)
def test_the_first_link_is_held_level_from_its_top_to_its_bottom(
    links: list[tuple[Stretch, Stretch]],
) -> None:
    for ours, theirs in filter(leaves_room, links[:1]):
        made = curve(links)
        assert made.at(ours.top) == pytest.approx(theirs.top)
        assert made.at(ours.bottom) == pytest.approx(theirs.bottom)
        middle = (ours.top + ours.bottom) / 2
        assert made.at(middle) == pytest.approx((theirs.top + theirs.bottom) / 2)


@given(LINKS, st.floats(0, 1), st.floats(0, 1))
def test_inside_a_link_the_curve_never_falls(
    links: list[tuple[Stretch, Stretch]], one: float, other: float
) -> None:
    made = curve(links)
    for start, end in zip(made.ours[1:-1:2], made.ours[2:-1:2], strict=True):
        low, high = (start + (end - start) * s for s in sorted((one, other)))
        assert made.at(low) <= made.at(high) + 1e-6


@given(LINKS, HEIGHTS)
def test_the_curve_has_no_jump(
    links: list[tuple[Stretch, Stretch]], height: float
) -> None:
    made = curve(links)
    steepest = max(
        (
            1.5 * abs(high - low) / (end - start)
            for (start, end), (low, high) in zip(
                pairwise(made.ours), pairwise(made.theirs), strict=True
            )
            if end > start
        ),
        default=1.0,
    )
    step = 0.01
    assert abs(made.at(height + step) - made.at(height)) <= steepest * step + 1e-6


@given(LINKS)
def test_every_line_of_the_other_text_is_passed(
    links: list[tuple[Stretch, Stretch]],
) -> None:
    made = curve(links)
    reached = 0.0
    for low, high in pairwise(made.theirs):
        assert min(low, high) <= reached + 1e-6
        reached = max(reached, low, high)
    assert reached == OTHER


@given(LINKS)
def test_the_other_page_never_flies_by(links: list[tuple[Stretch, Stretch]]) -> None:
    made = curve(links)
    ways = list(zip(pairwise(made.ours), pairwise(made.theirs), strict=True))
    for (start, end), (low, high) in ways[::2]:
        assert abs(high - low) <= STEEPEST * (end - start) + 1e-6


@given(st.floats(1, 60), st.floats(0, 1), st.floats(0, 1))
def test_a_page_of_one_word_passes_every_line_of_a_long_one(
    page: float, share: float, place: float
) -> None:
    top = page * share * 0.9
    link = (Stretch(top, top + page * 0.05), Stretch(OTHER * place, OTHER * place))
    made = ScrollMap.of([link], page=page, other_page=OTHER, gap=GAP)
    assert (made.at(0.0), made.at(page)) == (0.0, OTHER)


@given(LINKS)
def test_links_that_are_held_leave_room_between(
    links: list[tuple[Stretch, Stretch]],
) -> None:
    knots = curve(links).ours[1:-1]
    for bottom, top in zip(knots[1::2], knots[2::2], strict=False):
        assert top - bottom >= GAP


@given(st.floats(0, 50_000), st.floats(100, 2000))
def test_every_line_of_a_page_passes_the_reading_line(
    offset: float, view: float
) -> None:
    line = reading_line(offset, view)
    assert 0.0 <= line <= view
    assert reading_line(0.0, view) == 0.0
    # A little further on, a little further down: no line is left out.
    assert offset + 1 + reading_line(offset + 1, view) - (offset + line) <= 2.0 + 1e-6


@given(link_ends(), st.floats(0, 1))
def test_a_link_at_the_reading_line_is_level(
    ends: tuple[Stretch, Stretch], share: float
) -> None:
    assume(leaves_room(ends))
    ours, theirs = ends
    height = ours.top + (ours.bottom - ours.top) * share
    line = 0.3 * VIEW
    offset = height / 2 if height < 2 * line else height - line
    other = beside(curve([ends]), offset, VIEW)
    place = theirs.top + (theirs.bottom - theirs.top) * share
    assert height - offset == pytest.approx(place - other, abs=1e-3)


@given(st.floats(300, PAGE - 900), st.floats(-100, 100))
def test_a_page_in_its_place_stays_there(before: float, way: float) -> None:
    made = curve([])
    now = before + way
    start = beside(made, before, VIEW)
    other = follow(made, before=before, now=now, other=start, view=VIEW)
    assert other == pytest.approx(beside(made, now, VIEW))


@given(st.floats(600, 5000), st.floats(-3000, 3000), st.floats(-200, 200))
def test_a_page_off_its_place_comes_back_as_fast_as_one_scrolls(
    before: float, off: float, way: float
) -> None:
    made = curve([])
    start = beside(made, before, VIEW) + off
    end = follow(made, before=before, now=before + way, other=start, view=VIEW)
    left = end - beside(made, before + way, VIEW)
    assert abs(left) == pytest.approx(max(0.0, abs(off) - abs(way)), abs=1e-6)
    assert left * off >= -1e-6


def test_a_trail_goes_back_and_forward() -> None:
    trail: Trail[int] = Trail()
    assert trail.back(1) is None
    trail.leave(1)
    trail.leave(2)
    assert trail.can_go_back
    assert trail.back(3) == 2
    assert trail.back(2) == 1
    assert trail.back(1) is None
    assert trail.forward(1) == 2
    assert trail.forward(2) == 3
    assert not trail.can_go_forward


def test_a_jump_from_the_middle_forgets_what_lay_ahead() -> None:
    trail: Trail[int] = Trail()
    trail.leave(1)
    assert trail.back(2) == 1
    trail.leave(1)
    assert not trail.can_go_forward
    assert trail.back(5) == 1


def test_places_that_are_here_already_are_passed_over() -> None:
    trail: Trail[int] = Trail()
    trail.leave(1)
    trail.leave(1)
    trail.leave(2)
    assert trail.back(2) == 1
    trail.clear()
    assert not trail.can_go_back
    assert not trail.can_go_forward


@given(st.lists(st.integers(0, 5), min_size=1, max_size=300))
def test_what_goes_back_comes_forward_again(places: list[int]) -> None:
    trail: Trail[int] = Trail()
    *left, here = places
    for place in left:
        trail.leave(place)
    start, steps = here, 0
    while (found := trail.back(here)) is not None:
        here, steps = found, steps + 1
    for _ in range(steps):
        forward = trail.forward(here)
        assert forward is not None
        here = forward
    assert here == start

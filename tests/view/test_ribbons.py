"""Ribbons, stubs, and which links draw them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diptych.view.ribbons import (
    LEAST_HEIGHT,
    TIPS_APART,
    Cubic,
    Ribbon,
    Side,
    Stretch,
    Stub,
    Way,
    connect,
    own_ribbons,
    screens,
    strength,
)

HEIGHT = 600.0
WIDTH = 90.0
HEIGHTS = st.floats(-5000, 5000, allow_nan=False)


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    top = draw(HEIGHTS)
    return Stretch(top, top + draw(st.floats(0, 900)))


@given(stretches(), stretches())
def test_what_is_drawn_depends_on_which_ends_show(a: Stretch, b: Stretch) -> None:
    drawn = connect(a, b, width=WIDTH, height=HEIGHT)
    a_shows, b_shows = a.grown().on_screen(HEIGHT), b.grown().on_screen(HEIGHT)
    if a_shows and b_shows:
        assert isinstance(drawn, Ribbon)
    elif a_shows or b_shows:
        assert isinstance(drawn, Stub)
        assert drawn.side is (Side.LEFT if a_shows else Side.RIGHT)
    else:
        assert drawn is None


@example(Stretch(5.789, 10.578), Stretch(-1.0, -1.0))
@given(stretches(), stretches())
def test_a_stub_points_to_where_the_other_end_is(a: Stretch, b: Stretch) -> None:
    drawn = connect(a, b, width=WIDTH, height=HEIGHT)
    if isinstance(drawn, Stub):
        far = b if drawn.side is Side.LEFT else a
        assert (drawn.way is Way.UP) == (far.grown().bottom <= 0.0)
        assert drawn.distance >= 0.0
        x, y = drawn.tip()
        assert 0.0 < x < WIDTH
        slack = 1e-9 * HEIGHT
        assert drawn.stretch.top - slack <= y <= drawn.stretch.bottom + slack


@given(stretches(), stretches())
def test_swapping_the_panes_mirrors_the_drawing(a: Stretch, b: Stretch) -> None:
    one = connect(a, b, width=WIDTH, height=HEIGHT)
    other = connect(b, a, width=WIDTH, height=HEIGHT)
    if isinstance(one, Ribbon):
        assert isinstance(other, Ribbon)
        assert (one.left, one.right) == (other.right, other.left)
    if isinstance(one, Stub):
        assert isinstance(other, Stub)
        assert one.side is not other.side
        assert (one.way, one.distance) == (other.way, other.distance)


@given(HEIGHTS, HEIGHTS)
def test_edges_leave_and_arrive_level_with_controls_at_half_width(
    start: float, end: float
) -> None:
    first, one, two, last = Cubic(start, end, WIDTH).points()
    assert first == (0.0, start)
    assert last == (WIDTH, end)
    assert one == (WIDTH / 2, start)
    assert two == (WIDTH / 2, end)


@given(HEIGHTS, HEIGHTS, st.floats(0, 1))
def test_heights_and_ways_follow_the_control_points(
    start: float, end: float, share: float
) -> None:
    cubic = Cubic(start, end, WIDTH)
    weights = (
        (1 - share) ** 3,
        3 * share * (1 - share) ** 2,
        3 * share**2 * (1 - share),
        share**3,
    )
    points = list(zip(weights, cubic.points(), strict=True))
    assert cubic.x_at(share) == pytest.approx(sum(w * p[0] for w, p in points))
    y = sum(w * p[1] for w, p in points)
    assert cubic.y_at(share) == pytest.approx(y, abs=1e-6)


@given(st.floats(0, WIDTH))
def test_the_parameter_is_found_from_the_way_across(x: float) -> None:
    cubic = Cubic(0.0, 100.0, WIDTH)
    assert cubic.x_at(cubic.share_at(x)) == pytest.approx(x, abs=1e-3)


@given(stretches(), stretches(), st.floats(0, WIDTH), st.floats(0, 1))
def test_a_ribbon_holds_the_points_between_its_edges(
    a: Stretch, b: Stretch, x: float, down: float
) -> None:
    ribbon = Ribbon(a.grown(), b.grown(), WIDTH)
    upper, lower = ribbon.edges()
    top = upper.y_at(upper.share_at(x))
    bottom = lower.y_at(lower.share_at(x))
    assert ribbon.contains(x, top + (bottom - top) * down, slack=1e-6)
    assert not ribbon.contains(x, top - 1.0)
    assert not ribbon.contains(x, bottom + 1.0)


def test_points_beside_the_canvas_are_on_no_ribbon() -> None:
    ribbon = Ribbon(Stretch(0, 50), Stretch(0, 50), WIDTH)
    assert not ribbon.contains(-1.0, 20.0)
    assert not ribbon.contains(WIDTH + 1.0, 20.0)
    assert not Ribbon(Stretch(0, 50), Stretch(0, 50), 0.0).contains(0.0, 20.0)


def test_a_stub_is_hit_on_its_own_side_only() -> None:
    stub = connect(Stretch(10, 40), Stretch(900, 940), width=WIDTH, height=HEIGHT)
    assert isinstance(stub, Stub)
    assert stub.contains(5.0, 20.0)
    assert not stub.contains(WIDTH - 5.0, 20.0)


@given(stretches())
def test_every_end_can_be_seen_and_hit(stretch: Stretch) -> None:
    grown = stretch.grown()
    assert grown.bottom - grown.top >= LEAST_HEIGHT - 1e-6
    assert grown.top <= stretch.top
    assert grown.bottom >= stretch.bottom


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_more_ribbons_are_quieter_but_never_gone(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    assert 0.25 <= strength(more) <= strength(fewer) <= 1.0


def test_distances_count_in_screens() -> None:
    assert screens(1920.0, 600.0) == pytest.approx(3.2)
    assert screens(100.0, 0.0) == 0.0


@given(stretches(), st.floats(HEIGHT, 5000), st.floats(-5000, -950))
def test_arrows_up_and_down_from_one_end_stand_apart(
    near: Stretch, below: float, above: float
) -> None:
    down = connect(near, Stretch(below, below + 9), width=WIDTH, height=HEIGHT)
    up = connect(near, Stretch(above, above + 9), width=WIDTH, height=HEIGHT)
    if isinstance(down, Stub) and isinstance(up, Stub) and down.side is Side.LEFT:
        apart = down.tip()[1] - up.tip()[1]
        height = near.grown().bottom - near.grown().top
        assert apart == pytest.approx(min(2 * TIPS_APART, height))


PASSAGE, SENTENCE, PHRASE, LONE = range(4)
PARENTS = (None, PASSAGE, SENTENCE, None)


@pytest.mark.parametrize(
    ("shown", "own"),
    [
        ((PASSAGE, SENTENCE, PHRASE, LONE), [PASSAGE, LONE]),
        ((PASSAGE, PHRASE), [PASSAGE]),
        ((SENTENCE, PHRASE), [SENTENCE]),
        ((PHRASE,), [PHRASE]),
        ((), []),
    ],
)
def test_a_link_inside_a_shown_one_draws_no_ribbon(
    shown: tuple[int, ...], own: list[int]
) -> None:
    assert list(own_ribbons(PARENTS, shown)) == own


def test_parents_in_a_ring_do_not_hang() -> None:
    assert list(own_ribbons((1, 0), (0,))) == [0]

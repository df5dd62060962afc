"""Where pages lie, where passages meet, and the overview beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.view.levels import READING_LINE, ease, level_out, meet
from diptych.view.overview import (
    LEAST_MARK,
    bars,
    scroll_for,
    thumb,
)
from diptych.view.ribbons import Stretch
from diptych.view.spread import (
    NARROWEST_PAGE,
    NARROWEST_RIBBONS,
    WIDEST_RIBBONS,
    choose_spread,
)

VIEW = 700.0


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    top = draw(st.floats(0, 50_000))
    return Stretch(top, top + draw(st.floats(1, 2000)))


@given(stretches(), stretches(), st.none() | st.floats(-100, 900))
def test_ends_brought_together_are_level_and_on_screen(
    a: Stretch, b: Stretch, prefer: float | None
) -> None:
    meeting = meet(a, b, view=VIEW, prefer=prefer)
    assert a.top - meeting.scroll_a == pytest.approx(meeting.height, abs=1e-6)
    assert b.top - meeting.scroll_b == pytest.approx(meeting.height, abs=1e-6)
    assert meeting.scroll_a >= 0.0
    assert meeting.scroll_b >= 0.0
    assert 0.0 <= meeting.height <= VIEW


def test_ends_that_fit_meet_at_the_reading_line() -> None:
    meeting = meet(Stretch(5000, 5040), Stretch(900, 960), view=VIEW)
    assert meeting.height == VIEW * READING_LINE


def test_an_end_taller_than_the_line_leaves_room_for_moves_up() -> None:
    meeting = meet(Stretch(5000, 5640), Stretch(900, 960), view=VIEW, margin=20)
    assert meeting.height == 40


def test_the_side_that_was_clicked_stays_where_it_is() -> None:
    meeting = meet(Stretch(5000, 5040), Stretch(9000, 9040), view=VIEW, prefer=500)
    assert meeting.height == 500


@given(st.floats(-1, 2), st.floats(-1, 2))
def test_a_glide_never_goes_back(one: float, other: float) -> None:
    assert ease(min(one, other)) <= ease(max(one, other))
    assert ease(0.0) == 0.0
    assert ease(1.0) == 1.0


@given(
    st.lists(st.tuples(st.floats(0, 9000), st.floats(0, 500), st.sampled_from("rg"))),
    st.floats(LEAST_MARK, 900),
)
def test_bars_stay_on_the_strip_and_can_be_seen(
    parts: list[tuple[float, float, str]], strip: float
) -> None:
    stretches = [(top, top + height, hue) for top, height, hue in parts]
    found = bars(stretches, page=9500.0, strip=strip)
    assert len(found) == len(set(found)) <= len(parts)
    assert bool(found) == bool(parts)
    for top, bottom, _ in found:
        assert 0 <= top < bottom <= strip
        assert bottom - top >= LEAST_MARK


def test_bars_lie_where_the_text_lies() -> None:
    assert bars([(100, 300, "r")], page=1000.0, strip=500.0) == [(50, 150, "r")]
    assert bars([(100, 300, "r")], page=0.0, strip=500.0) == []


@given(st.floats(0, 9000), st.floats(1, 9000), st.floats(20, 900))
def test_the_box_stays_on_the_strip(scroll: float, view: float, strip: float) -> None:
    top, bottom = thumb(scroll=scroll, view=view, page=9000.0, strip=strip)
    assert 0.0 <= top <= bottom <= strip + 1e-6


@given(st.floats(200, 700))
def test_a_click_brings_the_place_to_mid_view(y: float) -> None:
    scroll = scroll_for(y, view=600.0, page=9000.0, strip=900.0)
    top, bottom = thumb(scroll=scroll, view=600.0, page=9000.0, strip=900.0)
    assert (top + bottom) / 2 == pytest.approx(y)


def ideal(pixels: float) -> int:
    return round(pixels * 33)


SIZES = (15.0, 16.0, 17.0, 18.0, 20.0)


@given(st.integers(480, 8000), st.sampled_from([0.7, 1.0, 1.4, 2.4]))
def test_the_parts_of_a_spread_fill_the_window_and_no_more(
    width: int, zoom: float
) -> None:
    spread = choose_spread(width, beside=27, sizes=SIZES, zoom=zoom, ideal=ideal)
    assert spread.start >= 0
    assert spread.left == spread.start + 27
    assert spread.end + 27 <= width
    assert NARROWEST_RIBBONS <= spread.ribbons <= WIDEST_RIBBONS
    assert NARROWEST_PAGE <= spread.page <= max(NARROWEST_PAGE, ideal(spread.body))
    assert abs(spread.start - (width - spread.end - 27)) <= 1


@given(st.integers(480, 8000), st.integers(480, 8000))
def test_a_wider_window_never_has_smaller_words(one: int, other: int) -> None:
    narrow, wide = (
        choose_spread(width, beside=27, sizes=SIZES, zoom=1.0, ideal=ideal)
        for width in sorted((one, other))
    )
    assert narrow.body <= wide.body
    assert narrow.page <= wide.page + 1


@pytest.mark.parametrize(
    ("scrolls", "found"),
    [
        ((800.0, 480.0), (800.0, 500.0)),
        ((775.0, 500.0), (800.0, 500.0)),
        ((800.0, 500.0), (800.0, 500.0)),
        ((800.0, 300.0), (800.0, 300.0)),
        ((1010.0, 700.0), (1010.0, 700.0)),
        ((10.0, 0.0), (10.0, 0.0)),
    ],
)
def test_what_is_nearly_level_becomes_so(
    scrolls: tuple[float, float], found: tuple[float, float]
) -> None:
    assert level_out(1_000.0, 700.0, scrolls, view=600.0) == found

"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.text.span import Span
from diptych.view.positions import Positions

TEXTS = st.text(alphabet=st.sampled_from("ab \n\r\t\u00a0\u0301é中😀𝔘\U0010ffff"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_place_counts_the_units_before_it(text: str) -> None:
    positions = Positions.of(text)
    for place in range(len(text) + 1):
        assert positions.to_unit(place) == units(text[:place])


@given(TEXTS)
def test_every_place_survives_the_way_there_and_back(text: str) -> None:
    positions = Positions.of(text)
    for place in range(len(text) + 1):
        assert positions.to_place(positions.to_unit(place)) == place


@given(TEXTS)
def test_every_unit_belongs_to_the_character_it_is_part_of(text: str) -> None:
    positions = Positions.of(text)
    owners = [place for place, c in enumerate(text) for _ in range(units(c))]
    for unit, owner in enumerate(owners):
        assert positions.to_place(unit) == owner
    assert positions.to_place(len(owners)) == len(text)


@given(TEXTS, st.data())
def test_a_selection_of_units_is_the_text_between(
    text: str, data: st.DataObject
) -> None:
    positions = Positions.of(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = positions.span_of_units(positions.to_unit(start), positions.to_unit(end))
    assert span == Span(start, end)


def test_half_a_character_selects_the_whole() -> None:
    assert Positions.of("a😀b").span_of_units(0, 2) == Span(0, 2)


@given(TEXTS, st.integers())
def test_what_lies_outside_is_the_nearest_end(text: str, place: int) -> None:
    positions = Positions.of(text)
    assert 0 <= positions.to_unit(place) <= units(text)
    assert 0 <= positions.to_place(place) <= len(text)

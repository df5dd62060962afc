"""The index finds what a look at every span would find."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.text.span import Span
from diptych.view.span_index import SpanIndex

PLACES = st.integers(0, 60)
SPANS = st.lists(
    st.tuples(PLACES, st.integers(0, 25)).map(lambda t: Span(t[0], t[0] + t[1])),
    max_size=30,
)


def touches(span: Span, start: int, end: int) -> bool:
    if span.start < end and span.end > start:
        return True
    return len(span) == 0 and start <= span.start < end


@given(SPANS, PLACES, st.integers(1, 20))
def test_touching_finds_all_and_only_those(
    spans: list[Span], start: int, length: int
) -> None:
    found = SpanIndex.of(spans).touching(start, start + length)
    wanted = {i for i, s in enumerate(spans) if touches(s, start, start + length)}
    assert len(found) == len(set(found))
    assert set(found) == wanted
    assert [spans[i].start for i in found] == sorted(spans[i].start for i in found)


@given(SPANS, PLACES)
def test_at_puts_the_smallest_first(spans: list[Span], place: int) -> None:
    found = SpanIndex.of(spans).at(place)
    assert set(found) == {
        i for i, s in enumerate(spans) if touches(s, place, place + 1)
    }
    lengths = [len(spans[i]) for i in found]
    assert lengths == sorted(lengths)


def test_nothing_is_found_in_nothing() -> None:
    assert SpanIndex.of([]).touching(0, 100) == []
    assert SpanIndex.of([]).at(0) == []


@given(SPANS, st.data())
def test_an_index_of_some_is_what_an_index_made_anew_would_be(
    spans: list[Span], data: st.DataObject
) -> None:
    stays = data.draw(st.lists(st.booleans(), min_size=len(spans), max_size=len(spans)))
    places = [place for place, kept in enumerate(stays) if kept]
    kept = {place: number for number, place in enumerate(places)}
    anew = SpanIndex.of([spans[place] for place in places])
    assert SpanIndex.of(spans).only(kept) == anew


@given(SPANS, st.integers(0, 60), st.integers(1, 20))
def test_touching_any_is_told_without_a_list(
    spans: list[Span], start: int, length: int
) -> None:
    full = [span for span in spans if len(span)]
    index = SpanIndex.of(full)
    assert index.touches(start, start + length) == bool(
        index.touching(start, start + length)
    )

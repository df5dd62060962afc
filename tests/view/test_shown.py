"""Which links and themes are shown."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import Comparison, Options, Quality
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.view.shown import assign_lanes, choose_themes, filter_links


def link(name: str, score: float, parent: str | None = None) -> Link:
    return Link(
        name,
        Span(0, 4),
        Span(2, 6),
        score,
        LinkKind.VERBATIM,
        LinkSize.PHRASE,
        parent,
    )


def comparison(*links: Link) -> Comparison:
    text = Document("ten letters")
    return Comparison(text, text, None, Options(), links, (), (), Quality())


MADE = comparison(link("L1", 0.9), link("L2", 0.6, "L1"), link("L3", 0.3))


def names(
    threshold: float, wanted: frozenset[str] | None, always: str | None
) -> list[str]:
    shown = filter_links(MADE, threshold=threshold, wanted=wanted, always=always)
    return [one.id for one in shown.links]


def test_threshold_and_choice_both_hold() -> None:
    assert names(0.5, None, None) == ["L1", "L2"]
    assert names(0.6, None, None) == ["L1", "L2"]
    assert names(0.5, frozenset({"L2", "L3"}), None) == ["L2"]
    assert names(0.0, frozenset(), None) == []


def test_the_current_link_shows_whatever_its_score() -> None:
    assert names(0.8, None, "L3") == ["L1", "L3"]
    assert names(0.8, frozenset(), "L3") == ["L3"]


def test_nothing_is_shown_of_no_comparison() -> None:
    shown = filter_links(None, threshold=0.0, wanted=None)
    assert shown.links == ()
    assert shown.index_a.touching(0, 10) == []


def test_ribbons_follow_what_is_shown() -> None:
    both = filter_links(MADE, threshold=0.5, wanted=None)
    child = filter_links(MADE, threshold=0.5, wanted=frozenset({"L2"}))
    assert both.with_ribbon == {0}
    assert child.with_ribbon == {0}
    assert child.links[0].id == "L2"


SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 12)).map(
        lambda t: Span(t[0], t[0] + t[1])
    )
).map(sorted)


@given(SPANS)
def test_spans_that_overlap_run_in_different_lanes(spans: list[Span]) -> None:
    lanes = assign_lanes(spans)
    for i, one in enumerate(spans):
        for j, other in enumerate(spans[:i]):
            if one.overlap(other):
                assert lanes[i] != lanes[j]


@given(SPANS)
def test_no_lane_is_used_without_need(spans: list[Span]) -> None:
    reached = [Span(s.start, max(s.end, s.start + 1)) for s in spans]
    deepest = max(
        (sum(s.start <= place < s.end for s in reached) for place in range(80)),
        default=0,
    )
    assert len(set(assign_lanes(spans))) == deepest


def coded(theme: str, start: int, end: int) -> Coded:
    return Coded(theme, Span(start, end), "", "", "")


def test_themes_keep_the_rank_they_were_chosen_in() -> None:
    found = [coded("a", 5, 9), coded("b", 0, 7), coded("c", 1, 2)]
    shown = choose_themes(found, ("a", "b"))
    assert [one.theme for one in shown.coded] == ["b", "a"]
    assert shown.ranks == (1, 0)
    assert shown.lanes == (0, 1)
    assert shown.index.at(6) == [1, 0]

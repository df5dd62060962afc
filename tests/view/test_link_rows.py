"""The list of links: filtered, sorted and nested as a reader asks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.align.model import LinkKind, LinkSize
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.view.link_columns import LinkColumns, LinkOrder
from diptych.view.link_rows import (
    LinkFilter,
    LinkTable,
    Remarks,
    Standing,
)
from tests.ui.reading_pair import COMPARISON

EVERYTHING = LinkFilter(least=0.0, standings=frozenset(Standing))
LINKS = COMPARISON.links
PLACES = st.integers(0, 35)


def _table(**remarks: Remarks) -> LinkTable:
    return LinkTable(LinkColumns(COMPARISON), remarks)


def _ids(table: LinkTable, wanted: LinkFilter, order: LinkOrder) -> list[str]:
    return [LINKS[place].id for place, _ in table.rows(wanted, order).rows]


def test_every_link_stands_in_every_order_once() -> None:
    table = _table()
    for order in LinkOrder:
        for nested in (False, True):
            rows = table.rows(EVERYTHING, order, nested=nested).rows
            assert sorted(place for place, _ in rows) == list(range(len(LINKS)))


def test_the_orders_are_what_they_say() -> None:
    table = _table()
    links = {
        order: [LINKS[place] for place, _ in table.rows(EVERYTHING, order).rows]
        for order in LinkOrder
    }
    scores = [link.score for link in links[LinkOrder.SCORE]]
    assert scores == sorted(scores, reverse=True)
    starts = [link.a.start for link in links[LinkOrder.LEFT]]
    assert starts == sorted(starts)
    starts = [link.b.start for link in links[LinkOrder.RIGHT]]
    assert starts == sorted(starts)
    lengths = [len(link.a) + len(link.b) for link in links[LinkOrder.LENGTH]]
    assert lengths == sorted(lengths, reverse=True)
    kinds = [list(LinkKind).index(link.kind) for link in links[LinkOrder.KIND]]
    assert kinds == sorted(kinds)


def test_score_kind_and_size_filter() -> None:
    table = _table()
    for wanted in (
        LinkFilter(least=0.8),
        replace(EVERYTHING, kinds=frozenset({LinkKind.REWORDED})),
        replace(EVERYTHING, sizes=frozenset({LinkSize.PHRASE})),
    ):
        expected = [
            link.id
            for link in LINKS
            if link.score >= wanted.least
            and link.kind in wanted.kinds
            and link.size in wanted.sizes
        ]
        assert _ids(table, wanted, LinkOrder.SCORE) == expected
        assert table.rows(wanted, LinkOrder.SCORE).count == len(expected)


def test_rejected_links_are_away_until_they_are_asked_for() -> None:
    first, second = LINKS[0].id, LINKS[1].id
    table = _table(
        **{
            first: Remarks(Standing.REJECTED),
            second: Remarks(Standing.ACCEPTED, note="Quoted from the Treaty"),
        }
    )
    shown = _ids(table, LinkFilter(least=0.0), LinkOrder.SCORE)
    assert first not in shown
    assert second in shown
    rejected = replace(EVERYTHING, standings=frozenset({Standing.REJECTED}))
    assert _ids(table, rejected, LinkOrder.SCORE) == [first]
    noted = replace(EVERYTHING, remarked=True)
    assert _ids(table, noted, LinkOrder.SCORE) == [second]
    said = replace(EVERYTHING, text="the TREATY")
    assert second in _ids(table, said, LinkOrder.SCORE)


def test_words_are_found_in_either_end_in_any_case() -> None:
    table = _table()
    for link in LINKS:
        for span, text in ((link.a, COMPARISON.a.text), (link.b, COMPARISON.b.text)):
            wanted = replace(EVERYTHING, text=span.slice(text).upper())
            assert link.id in _ids(table, wanted, LinkOrder.LEFT)
    nothing = replace(EVERYTHING, text="no such words anywhere")
    assert table.rows(nothing, LinkOrder.SCORE).rows == []


def test_contrasts_filter() -> None:
    wanted = replace(EVERYTHING, contrasts=True)
    expected = [link.id for link in LINKS if link.contrasts]
    assert _ids(_table(), wanted, LinkOrder.SCORE) == expected


def test_a_smaller_link_stands_under_the_one_around_it() -> None:
    inner = replace(LINKS[1], parent=LINKS[0].id)
    found = replace(COMPARISON, links=(LINKS[0], *LINKS[2:], inner))
    table = LinkTable(LinkColumns(found), {})
    rows = table.rows(EVERYTHING, LinkOrder.SCORE, nested=True).rows
    named = [(found.links[place].id, depth) for place, depth in rows]
    at = named.index((inner.id, 1))
    assert named[at - 1] == (LINKS[0].id, 0)
    # Without the larger one it stands by itself.
    sizes = frozenset({inner.size}) - {LINKS[0].size}
    if sizes:
        alone = table.rows(
            replace(EVERYTHING, sizes=sizes), LinkOrder.SCORE, nested=True
        ).rows
        assert all(depth == 0 for _, depth in alone)


@pytest.mark.parametrize("theme", ["no such theme"])
def test_an_unknown_theme_is_on_no_link(theme: str) -> None:
    assert _table().rows(replace(EVERYTHING, theme=theme), LinkOrder.SCORE).rows == []


def test_a_theme_must_stand_on_both_ends() -> None:
    carried = {coded.theme for coded in COMPARISON.themes_a}
    for theme in sorted(carried):
        places = _table().rows(replace(EVERYTHING, theme=theme), LinkOrder.SCORE).rows
        for place, _ in places:
            link = LINKS[place]
            for span, coded in (
                (link.a, COMPARISON.themes_a),
                (link.b, COMPARISON.themes_b),
            ):
                assert any(
                    one.theme == theme
                    and one.span.start < span.end
                    and span.start < one.span.end
                    for one in coded
                )


@given(st.text(alphabet="ab ", max_size=3), st.lists(st.tuples(PLACES, PLACES)))
def test_words_are_found_as_in_the_words_of_each_link(
    needle: str, ends: list[tuple[int, int]]
) -> None:
    text = "abba aab bab aa bb a b ab abab baab"
    spans = [Span(min(pair), max(pair)) for pair in ends]
    links = tuple(
        replace(LINKS[0], id=f"L{n}", a=span, b=Span(0, 2))
        for n, span in enumerate(spans)
    )
    document = Document(text)
    found = replace(COMPARISON, a=document, b=document, links=links)
    wanted = [needle in span.slice(text) or needle in text[:2] for span in spans]
    assert LinkColumns(found).holding(needle) == wanted


def test_twins_are_one_row_and_the_smaller_under_them_too() -> None:
    text = "The old quay. THE OLD\nQUAY. A new quay."
    first, second = Span(0, 13), Span(14, 27)
    larger = [
        replace(LINKS[0], id=name, a=span, b=first, size=LinkSize.SENTENCE, parent=None)
        for name, span in (("P1", first), ("P2", second))
    ]
    smaller = [
        replace(
            LINKS[0],
            id=name,
            a=Span(span.start + 4, span.start + 12),
            b=Span(4, 12),
            size=LinkSize.PHRASE,
            parent=parent,
        )
        for name, span, parent in (("Q2", second, "P2"), ("Q1", first, "P1"))
    ]
    document = Document(text)
    found = replace(COMPARISON, a=document, b=document, links=(*larger, *smaller))
    table = LinkTable(LinkColumns(found), {"P2": Remarks(Standing.REJECTED)})
    shown = table.rows(EVERYTHING, LinkOrder.SCORE, nested=True, folded=True)
    assert shown.rows == [(0, 0), (2, 1)]
    assert shown.copies == {0: [0, 1], 2: [2, 3]}
    assert shown.count == 4
    # A rejected copy is away by itself, and what stood in it goes to its twin.
    shown = table.rows(LinkFilter(least=0.0), LinkOrder.SCORE, folded=True)
    assert shown.rows == [(0, 0), (2, 0)]
    assert shown.copies == {2: [2, 3]}

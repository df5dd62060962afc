"""The list of links: filtered, sorted and nested as a reader asks."""

from dataclasses import replace

import pytest

from diptych.align.model import LinkKind, LinkSize
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

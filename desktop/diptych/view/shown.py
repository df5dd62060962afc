"""Which links and themes of a comparison are shown, and where.

A comparison never changes; what the reader asks to see of it does, often. So the
links are indexed once for each answer to "which ones", and everything that is
painted afterwards is found by search. No Qt; offsets follow ``diptych.text.span``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.view.remembering import remember_last
from diptych.view.ribbons import own_ribbons
from diptych.view.span_index import SpanIndex


# Without slots, since a cached property is kept in the instance's own dictionary.
@dataclass(frozen=True)
class ShownLinks:
    """The links that are shown, in the order of the comparison."""

    links: tuple[Link, ...] = ()

    @cached_property
    def index_a(self) -> SpanIndex:
        """Find links by their end in A."""
        return SpanIndex.of([link.a for link in self.links])

    @cached_property
    def index_b(self) -> SpanIndex:
        """Find links by their end in B."""
        return SpanIndex.of([link.b for link in self.links])

    @cached_property
    def places(self) -> dict[str, int]:
        """Give the place of each link in ``links``."""
        return {link.id: place for place, link in enumerate(self.links)}

    @cached_property
    def with_ribbon(self) -> frozenset[int]:
        """Give the places of the links that draw a ribbon of their own."""
        parents = {link.id: link.parent for link in self.links}
        own = own_ribbons(parents, frozenset(parents))
        return frozenset(self.places[link] for link in own)

    def get_ready(self) -> None:
        """Make the indices now, on the thread that has the time for it."""
        _ = self.index_a, self.index_b, self.with_ribbon


def filter_links(
    comparison: Comparison | None,
    *,
    threshold: float,
    wanted: frozenset[str] | None,
    always: str | None = None,
) -> ShownLinks:
    """Keep the links of at least this score that are wanted; None wants all.

    ``always`` is the id of a link that shows whatever its score: the current one.
    What was asked last is answered from memory.
    """
    return (
        ShownLinks()
        if comparison is None
        else _filter(comparison, threshold, wanted, always)
    )


@remember_last(1)
def _filter(
    comparison: Comparison,
    threshold: float,
    wanted: frozenset[str] | None,
    always: str | None,
) -> ShownLinks:
    return ShownLinks(
        tuple(
            link
            for link in comparison.links
            if link.id == always
            or (link.score >= threshold and (wanted is None or link.id in wanted))
        )
    )


@dataclass(frozen=True)
class ShownThemes:
    """The coded spans of the themes that are shown in one document.

    ``ranks`` gives for each coded span the place of its theme among the shown
    ones, which decides the pattern of its line; ``lanes`` how far below the words
    the line runs, so that several themes of one word stay apart.
    """

    coded: tuple[Coded, ...] = ()
    ranks: tuple[int, ...] = ()
    lanes: tuple[int, ...] = ()

    @cached_property
    def index(self) -> SpanIndex:
        """Find coded spans by place."""
        return SpanIndex.of([coded.span for coded in self.coded])


def choose_themes(coded: Sequence[Coded], themes: Sequence[str]) -> ShownThemes:
    """Keep the coded spans of the given themes and give each a lane."""
    rank = {theme: place for place, theme in enumerate(themes)}
    kept = sorted(
        (one for one in coded if one.theme in rank),
        key=lambda one: (one.span, rank[one.theme]),
    )
    lanes = assign_lanes([one.span for one in kept])
    return ShownThemes(tuple(kept), tuple(rank[one.theme] for one in kept), lanes)


def assign_lanes(spans: Sequence[Span]) -> tuple[int, ...]:
    """Give each span the first lane that is free where it starts.

    ``spans`` must be sorted by start. Spans that share a character never share a
    lane; no more lanes are used than spans overlap at one place.
    """
    lanes: list[int] = []
    free_from: list[int] = []
    for span in spans:
        lane = next(
            (i for i, end in enumerate(free_from) if end <= span.start), len(free_from)
        )
        if lane == len(free_from):
            free_from.append(0)
        free_from[lane] = max(span.end, span.start + 1)
        lanes.append(lane)
    return tuple(lanes)

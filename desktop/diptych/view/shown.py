"""Which links and themes of a comparison are shown, and where.

A comparison never changes; what the reader asks to see of it does, often. So the
links are indexed once for each answer to "which ones", and everything that is
painted afterwards is found by search. No Qt; offsets follow ``diptych.text.span``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
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
    """The links that are shown, in the order of the comparison.

    ``among`` are all links of the comparison, whose indices are used, and ``kept``
    gives the place of a shown link here by its place there.
    """

    links: tuple[Link, ...] = ()
    among: "ShownLinks | None" = field(default=None, compare=False, repr=False)
    kept: Mapping[int, int] = field(
        default_factory=dict[int, int], compare=False, repr=False
    )

    @cached_property
    def index_a(self) -> SpanIndex:
        """Find links by their end in A."""
        if self.among is not None:
            return self.among.index_a.only(self.kept)
        return SpanIndex.of([link.a for link in self.links])

    @cached_property
    def index_b(self) -> SpanIndex:
        """Find links by their end in B."""
        if self.among is not None:
            return self.among.index_b.only(self.kept)
        return SpanIndex.of([link.b for link in self.links])

    @cached_property
    def places(self) -> dict[str, int]:
        """Give the place of each link in ``links``."""
        return {link.id: place for place, link in enumerate(self.links)}

    @cached_property
    def with_ribbon(self) -> frozenset[int]:
        """Give the places of the links that draw a ribbon of their own."""
        if self.among is not None:
            own = own_ribbons(self.among.parents, self.kept)
            return frozenset(self.kept[place] for place in own)
        return frozenset(own_ribbons(self.parents, range(len(self.links))))

    @cached_property
    def parents(self) -> list[int | None]:
        """Give the place of the next larger link around each that is here."""
        find = self.places.get
        return [find(link.parent) if link.parent else None for link in self.links]

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
    links = comparison.links
    places = [
        place
        for place, link in enumerate(links)
        if (link.score >= threshold and (wanted is None or link.id in wanted))
        or link.id == always
    ]
    everything = _all_of(links)
    if len(places) == len(links):
        return everything
    kept = {place: number for number, place in enumerate(places)}
    return ShownLinks(tuple(links[place] for place in places), everything, kept)


@remember_last(2)
def _all_of(links: tuple[Link, ...]) -> ShownLinks:
    """Return all links of a comparison; their indices are made once."""
    return ShownLinks(links)


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

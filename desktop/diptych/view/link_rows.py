"""Which links a list shows, in which order, the smaller under the larger.

No Qt. A table is made once for what a comparison shows and answers every question by
its columns; the reasons of links, which are dear, are asked for only where a reader
filters by contrasts. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.themes.model import Coded
from diptych.view.span_index import SpanIndex


class LinkOrder(StrEnum):
    """What a list of links is sorted by."""

    SCORE = "score"
    LEFT = "place in the left essay"
    RIGHT = "place in the right essay"
    KIND = "kind"
    LENGTH = "length"


class Standing(StrEnum):
    """What the reader holds of a link."""

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the reader has put on a link: decision, note and tags, made by hand.

    ``moved`` says that a text has changed since, and the place is to be confirmed.
    """

    standing: Standing = Standing.UNDECIDED
    note: str = ""
    tags: tuple[str, ...] = ()
    by_hand: bool = False
    moved: bool = False


NO_REMARKS = Remarks()


def remarks_words(remarks: Remarks) -> str:
    """Say what the reader has put on a link, "" for nothing."""
    parts = ["Made by hand."] if remarks.by_hand else []
    if remarks.moved:
        parts.append("Moved with changed words; its place is to be confirmed.")
    if remarks.standing is not Standing.UNDECIDED:
        parts.append(f"{remarks.standing.capitalize()}.")
    if remarks.tags:
        parts.append(f"Tags: {', '.join(remarks.tags)}.")
    if remarks.note:
        parts.append(f"Note: {remarks.note}")
    return " ".join(parts)


@dataclass(frozen=True, slots=True)
class LinkFilter:
    """Which links are wanted; each field narrows the list further.

    ``theme`` wants the theme on both ends; ``text`` is looked for in both ends, the
    note and the tags, in any case.
    """

    least: float = SHOWN_FROM
    kinds: frozenset[LinkKind] = frozenset(LinkKind)
    sizes: frozenset[LinkSize] = frozenset(LinkSize)
    standings: frozenset[Standing] = frozenset((Standing.UNDECIDED, Standing.ACCEPTED))
    contrasts: bool = False
    remarked: bool = False
    theme: str | None = None
    text: str = ""

    @property
    def narrows(self) -> bool:
        """Tell whether more than the score is asked of a link."""
        return self != LinkFilter(least=self.least)


_KIND_PLACES = {kind: place for place, kind in enumerate(LinkKind)}


# Without slots, since a cached property is kept in the instance's own dictionary.
@dataclass(frozen=True)
class LinkTable:
    """The links of a comparison as columns to filter and sort by."""

    comparison: Comparison
    remarks: Callable[[str], Remarks]

    def rows(
        self, wanted: LinkFilter, order: LinkOrder, *, nested: bool = False
    ) -> list[tuple[int, int]]:
        """Return places in ``comparison.links``, each with its depth.

        Nested, a link stands under the smallest shown link around it. The first
        sorting by an order costs n log n, everything else is linear.
        """
        keep = self._kept(wanted)
        places = [place for place in self._order(order) if keep[place]]
        if not nested:
            return [(place, 0) for place in places]
        return self._nest(places)

    def count(self, wanted: LinkFilter) -> int:
        """Count the links that are wanted."""
        return sum(self._kept(wanted))

    def _kept(self, wanted: LinkFilter) -> list[bool]:
        """Tell for each link whether it is wanted."""
        least = wanted.least - 1e-9  # a slider's 0.3 must take in a link of 0.3
        kinds, sizes, standings = wanted.kinds, wanted.sizes, wanted.standings
        links, remarks = self.comparison.links, self._remarks
        kept = [link.score >= least for link in links]
        # An enum is dear to look up, so only what narrows is asked of every link.
        if len(kinds) < len(LinkKind):
            kept = self._also(kept, lambda i: links[i].kind in kinds)
        if len(sizes) < len(LinkSize):
            kept = self._also(kept, lambda i: links[i].size in sizes)
        bare = Standing.UNDECIDED in standings
        kept = [
            keep and (bare if remark is NO_REMARKS else remark.standing in standings)
            for keep, remark in zip(kept, remarks, strict=True)
        ]
        if wanted.remarked:
            kept = self._also(kept, lambda i: bool(remarks[i].note or remarks[i].tags))
        if wanted.theme is not None:
            themed = self._themed(wanted.theme)
            kept = self._also(kept, lambda i: themed[i])
        if wanted.text:
            needle = wanted.text.casefold()
            kept = self._also(kept, lambda i: needle in self._folded[i])
        if wanted.contrasts:
            kept = self._also(kept, lambda i: bool(links[i].contrasts))
        return kept

    @staticmethod
    def _also(kept: list[bool], test: Callable[[int], bool]) -> list[bool]:
        return [keep and test(place) for place, keep in enumerate(kept)]

    def _order(self, order: LinkOrder) -> Sequence[int]:
        """Return all places in an order; ties stay by score."""
        if order is LinkOrder.LEFT:
            return self._by_left
        if order is LinkOrder.RIGHT:
            return self._by_right
        if order is LinkOrder.KIND:
            return self._by_kind
        if order is LinkOrder.LENGTH:
            return self._by_length
        return range(len(self.comparison.links))

    @cached_property
    def _by_left(self) -> list[int]:
        return self._sorted(lambda link: (link.a.start, -link.a.end))

    @cached_property
    def _by_right(self) -> list[int]:
        return self._sorted(lambda link: (link.b.start, -link.b.end))

    @cached_property
    def _by_kind(self) -> list[int]:
        return self._sorted(lambda link: (_KIND_PLACES[link.kind], 0))

    @cached_property
    def _by_length(self) -> list[int]:
        return self._sorted(lambda link: (-len(link.a) - len(link.b), 0))

    def _sorted(self, key: Callable[[Link], tuple[int, int]]) -> list[int]:
        links = self.comparison.links
        return sorted(range(len(links)), key=lambda place: key(links[place]))

    def _nest(self, places: list[int]) -> list[tuple[int, int]]:
        """Put every link under the nearest shown one around it."""
        shown = set(places)
        under: dict[int, list[int]] = {}
        tops: list[int] = []
        for place in places:
            above = self._above(place, shown)
            if above is None:
                tops.append(place)
            else:
                under.setdefault(above, []).append(place)
        rows: list[tuple[int, int]] = []
        stack = [(place, 0) for place in reversed(tops)]
        while stack:
            place, depth = stack.pop()
            rows.append((place, depth))
            inner = reversed(under.get(place, ()))
            stack.extend((one, depth + 1) for one in inner)
        return rows

    def _above(self, place: int, shown: set[int]) -> int | None:
        links = self.comparison.links
        parent = links[place].parent
        while parent is not None:
            above = self.places.get(parent)
            if above is None:
                return None
            if above in shown:
                return above
            parent = links[above].parent
        return None

    @cached_property
    def places(self) -> dict[str, int]:
        """Give the place of each link by its id."""
        return {link.id: place for place, link in enumerate(self.comparison.links)}

    @cached_property
    def _remarks(self) -> list[Remarks]:
        return [self.remarks(link.id) for link in self.comparison.links]

    @cached_property
    def _folded(self) -> list[str]:
        """Return what the filter by text looks into, one string for each link."""
        a, b = self.comparison.a.text, self.comparison.b.text
        return [
            "\n".join(
                (link.a.slice(a), link.b.slice(b), one.note, *one.tags)
            ).casefold()
            for link, one in zip(self.comparison.links, self._remarks, strict=True)
        ]

    def _themed(self, theme: str) -> list[bool]:
        """Tell for each link whether both of its ends carry a theme."""
        found = self.comparison
        a = _having(found.themes_a, theme)
        b = _having(found.themes_b, theme)
        return [
            bool(a.touching(link.a.start, link.a.end))
            and bool(b.touching(link.b.start, link.b.end))
            for link in found.links
        ]


def _said(remarks: Remarks) -> tuple[str, ...]:
    return (remarks.note, *remarks.tags)


def _having(coded: Iterable[Coded], theme: str) -> SpanIndex:
    return SpanIndex.of([one.span for one in coded if one.theme == theme])

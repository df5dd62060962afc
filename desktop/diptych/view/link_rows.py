"""Which links a list shows, in which order, the smaller under the larger.

No Qt. The reader's filter and remarks choose among the columns of a comparison
(``diptych.view.link_columns``). A passage that stands in a text several times has a
link for every copy; such twins, alike word for word on both ends, are folded to one
row. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import SHOWN_FROM
from diptych.view.folded_text import fold
from diptych.view.link_columns import LinkColumns, LinkOrder


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
NOTHING_REMARKED: Mapping[str, Remarks] = MappingProxyType({})


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


@dataclass(frozen=True, slots=True)
class Rows:
    """What a list shows.

    ``rows`` are places in ``comparison.links``, each with its depth; ``copies`` gives
    for the place of a row all places folded into it, its own first, where there are
    several; ``count`` is the number of links that are wanted, folded ones too.
    """

    rows: list[tuple[int, int]]
    copies: dict[int, list[int]]
    count: int


@dataclass(frozen=True, slots=True)
class LinkTable:
    """The links of a comparison with what the reader has put on some of them.

    ``remarks`` holds by id the links with a remark, and no others.
    """

    columns: LinkColumns
    remarks: Mapping[str, Remarks]

    @property
    def links(self) -> tuple[Link, ...]:
        """The links of the comparison."""
        return self.columns.links

    def rows(
        self,
        wanted: LinkFilter,
        order: LinkOrder,
        *,
        nested: bool = False,
        folded: bool = False,
    ) -> Rows:
        """Return the rows of a list.

        Nested, a link stands under the smallest shown link around it; folded, a link
        with twins that are shown has one row with them. The first sorting by an order
        costs n log n, everything else is linear.
        """
        keep = self._kept(wanted)
        places = [place for place in self.columns.order(order) if keep[place]]
        count = len(places)
        copies: dict[int, list[int]] = {}
        if folded:
            places, copies = self._fold(places)
        if nested:
            return Rows(self._nest(places, copies), copies, count)
        return Rows([(place, 0) for place in places], copies, count)

    def wanted(self, wanted: LinkFilter) -> frozenset[str] | None:
        """Return the ids of the links that are wanted, None for all of them."""
        keep, links = self._kept(wanted), self.links
        if all(keep):
            return None
        return frozenset(
            link.id for link, kept in zip(links, keep, strict=True) if kept
        )

    def _kept(self, wanted: LinkFilter) -> list[bool]:
        """Tell for each link whether it is wanted."""
        columns = self.columns
        least = wanted.least - 1e-9  # a slider's 0.3 must take in a link of 0.3
        kept = [score >= least for score in columns.scores]
        # An enum is dear to look up, so only what narrows is asked of every link.
        if len(wanted.kinds) < len(LinkKind):
            kinds = wanted.kinds
            kept = _both(kept, [kind in kinds for kind in columns.kinds])
        if len(wanted.sizes) < len(LinkSize):
            sizes = wanted.sizes
            kept = _both(kept, [size in sizes for size in columns.sizes])
        if wanted.theme is not None:
            kept = _both(kept, columns.themed(wanted.theme))
        if wanted.contrasts:
            kept = _both(kept, columns.contrasting())
        if wanted.text:
            holding = columns.holding(wanted.text)
            needle = fold(wanted.text)
            for place, one in self._remarked():
                if any(needle in fold(words) for words in (one.note, *one.tags)):
                    holding[place] = True
            kept = _both(kept, holding)
        return self._kept_by_hand(kept, wanted)

    def _kept_by_hand(self, kept: list[bool], wanted: LinkFilter) -> list[bool]:
        """Keep what the reader's decisions, notes and tags let through."""
        bare = Standing.UNDECIDED in wanted.standings and not wanted.remarked
        before = kept
        kept = list(kept) if bare else [False] * len(kept)
        for place, one in self._remarked():
            passes = one.standing in wanted.standings
            if wanted.remarked:
                passes = passes and bool(one.note or one.tags)
            kept[place] = before[place] and passes
        return kept

    def _remarked(self) -> list[tuple[int, Remarks]]:
        find = self.columns.places.get
        return [
            (place, one)
            for link, one in self.remarks.items()
            if (place := find(link)) is not None
        ]

    def _fold(self, places: list[int]) -> tuple[list[int], dict[int, list[int]]]:
        """Put twins into the row of the first of them."""
        twins = self.columns.twins
        row_of: dict[int, int] = {}
        copies: dict[int, list[int]] = {}
        rows: list[int] = []
        for place in places:
            first = row_of.setdefault(twins[place], place)
            if first == place:
                rows.append(place)
            else:
                copies.setdefault(first, [first]).append(place)
        return rows, copies

    def _nest(
        self, places: list[int], copies: dict[int, list[int]]
    ) -> list[tuple[int, int]]:
        """Put every link under the nearest shown one around it."""
        shown = {place: place for place in places}
        for first, others in copies.items():
            shown.update(dict.fromkeys(others, first))
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

    def _above(self, place: int, shown: dict[int, int]) -> int | None:
        parents = self.columns.parents
        above = parents[place]
        while above is not None:
            if above in shown:
                return shown[above]
            above = parents[above]
        return None


def _both(one: list[bool], other: list[bool]) -> list[bool]:
    return [mine and theirs for mine, theirs in zip(one, other, strict=True)]

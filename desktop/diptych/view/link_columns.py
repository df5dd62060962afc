"""The links of a comparison as columns, made once and asked often.

What the reader puts on links is not in them: a decision leaves them as they are. No
Qt. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from math import inf

from diptych.align.model import Link, LinkKind, LinkSize, has_reasons
from diptych.comparison import Comparison
from diptych.themes.model import Coded
from diptych.view.folded_text import fold, folded_text
from diptych.view.span_index import SpanIndex


class LinkOrder(StrEnum):
    """What a list of links is sorted by."""

    SCORE = "score"
    LEFT = "place in the left essay"
    RIGHT = "place in the right essay"
    KIND = "kind"
    LENGTH = "length"


_KIND_PLACES = {kind: place for place, kind in enumerate(LinkKind)}


# Without slots, since a cached property is kept in the instance's own dictionary.
@dataclass(frozen=True, eq=False)
class LinkColumns:
    """Columns over ``comparison.links``; every list is in their order."""

    comparison: Comparison
    _themed: dict[str, list[bool]] = field(default_factory=dict)

    @property
    def links(self) -> tuple[Link, ...]:
        """The links themselves."""
        return self.comparison.links

    @cached_property
    def places(self) -> dict[str, int]:
        """Give the place of each link by its id."""
        return {link.id: place for place, link in enumerate(self.links)}

    @cached_property
    def scores(self) -> list[float]:
        """Give the score of each link."""
        return [link.score for link in self.links]

    @cached_property
    def kinds(self) -> list[LinkKind]:
        """Give the kind of each link."""
        return [link.kind for link in self.links]

    @cached_property
    def sizes(self) -> list[LinkSize]:
        """Give the size of each link."""
        return [link.size for link in self.links]

    @cached_property
    def parents(self) -> list[int | None]:
        """Give the place of the next larger link around each."""
        find = self.places.get
        return [find(link.parent) if link.parent else None for link in self.links]

    def order(self, order: LinkOrder) -> Sequence[int]:
        """Return all places in an order; ties stay by score. Sorted once."""
        match order:
            case LinkOrder.LEFT:
                return self._by_left
            case LinkOrder.RIGHT:
                return self._by_right
            case LinkOrder.KIND:
                return self._by_kind
            case LinkOrder.LENGTH:
                return self._by_length
        return range(len(self.links))

    @cached_property
    def _by_left(self) -> list[int]:
        return self._sorted(lambda link: (link.a.start, -link.a.end))

    @cached_property
    def _by_right(self) -> list[int]:
        return self._sorted(lambda link: (link.b.start, -link.b.end))

    @cached_property
    def _by_kind(self) -> list[int]:
        return sorted(
            range(len(self.links)),
            key=[_KIND_PLACES[kind] for kind in self.kinds].__getitem__,
        )

    @cached_property
    def _by_length(self) -> list[int]:
        lengths = [
            link.a.start - link.a.end + link.b.start - link.b.end for link in self.links
        ]
        return sorted(range(len(lengths)), key=lengths.__getitem__)

    def _sorted(self, key: Callable[[Link], tuple[int, int]]) -> list[int]:
        keys = [key(link) for link in self.links]
        return sorted(range(len(keys)), key=keys.__getitem__)

    @cached_property
    def twins(self) -> list[int]:
        """Give for each link the first one of the same size and the same words.

        Case and white space aside. A link without a twin gives itself.
        """
        first: dict[tuple[LinkSize, str, str], int] = {}
        a, b = self._folded
        (a_text, a_ends), (b_text, b_ends) = a, b
        return [
            first.setdefault(
                (size, a_text[slice(*a_ends[place])], b_text[slice(*b_ends[place])]),
                place,
            )
            for place, size in enumerate(self.sizes)
        ]

    def holding(self, words: str) -> list[bool]:
        """Tell for each link whether either end holds some words."""
        needle = fold(words)
        (a, a_ends), (b, b_ends) = self._folded
        if a.count(needle) + b.count(needle) > len(self.links):
            # Common words are met at once in most links.
            return [
                a.find(needle, *at_a) >= 0 or b.find(needle, *at_b) >= 0
                for at_a, at_b in zip(a_ends, b_ends, strict=True)
            ]
        long, in_a, in_b = len(needle), _starts(needle, a), _starts(needle, b)
        return [
            in_a[bisect_left(in_a, begin_a)] + long <= end_a
            or in_b[bisect_left(in_b, begin_b)] + long <= end_b
            for (begin_a, end_a), (begin_b, end_b) in zip(a_ends, b_ends, strict=True)
        ]

    @cached_property
    def _folded(self) -> tuple[tuple[str, list[tuple[int, int]]], ...]:
        """Give both texts folded, each with the ends of the links in it."""
        a = folded_text(self.comparison.a.text)
        b = folded_text(self.comparison.b.text)
        return (
            (a.text, [(a.place(o.a.start), a.place(o.a.end)) for o in self.links]),
            (b.text, [(b.place(o.b.start), b.place(o.b.end)) for o in self.links]),
        )

    def themed(self, theme: str) -> list[bool]:
        """Tell for each link whether both of its ends carry a theme."""
        found = self._themed.get(theme)
        if found is None:
            a = _having(self.comparison.themes_a, theme)
            b = _having(self.comparison.themes_b, theme)
            found = self._themed[theme] = [
                a.touches(link.a.start, link.a.end)
                and b.touches(link.b.start, link.b.end)
                for link in self.links
            ]
        return found

    def contrasting(self) -> list[bool]:
        """Tell for each link whether it is known to hold a contrast.

        A link whose reasons were never looked at counts as one without, and
        ``unexplained`` names it: to look at thousands takes seconds.
        """
        return [has_reasons(link) and bool(link.contrasts) for link in self.links]

    def unexplained(self) -> tuple[Link, ...]:
        """Return the links whose reasons have not been worked out, best first."""
        return tuple(link for link in self.links if not has_reasons(link))


def _having(coded: Iterable[Coded], theme: str) -> SpanIndex:
    return SpanIndex.of([one.span for one in coded if one.theme == theme])


def _starts(needle: str, text: str) -> list[float]:
    """Return where ``needle`` stands in a text, and infinity for nowhere after."""
    starts: list[float] = []
    place = text.find(needle)
    while place >= 0:
        starts.append(place)
        place = text.find(needle, place + 1)
    return [*starts, inf]

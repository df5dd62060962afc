"""Bringing places of links together with the links of another comparison. No Qt.

Offsets follow ``diptych.text.span``.
"""

from collections.abc import Mapping, Sequence

from diptych.align.model import Link, LinkSize
from diptych.decisions.model import LinkAnchor
from diptych.text.span import Span

SAME = 0.5
"""The least overlap, as a share of what both cover, of one thing found twice."""

_CELL = 1_000


def anchor_of(link: Link) -> LinkAnchor:
    """Return the anchor of a link that was found."""
    return LinkAnchor(link.a, link.b, link.size)


def share(one: Span, other: Span) -> float:
    """Return what two spans have in common, as a share of all that they cover."""
    common = one.overlap(other)
    return common / max(1, len(one) + len(other) - common)


def meet(
    links: Sequence[Link],
    anchors: Sequence[LinkAnchor],
    *,
    places: Mapping[LinkAnchor, int] | None = None,
) -> dict[int, int]:
    """Return for anchors, by number, the place of the link that is theirs.

    First the link at exactly these spans and of this size, then the one of the same
    size that shares most of its words on both sides, at least half of what both
    cover. No link is given twice. About linear; where ``places`` are known by their
    anchors, in the anchors alone as long as all of them are among them.
    """
    if not anchors:
        return {}
    if places is None:
        places = {anchor_of(link): place for place, link in enumerate(links)}
    met = {
        number: places[anchor]
        for number, anchor in enumerate(anchors)
        if anchor in places
    }
    if len(met) == len(anchors):
        return met
    taken = set(met.values())
    near = _Near(links)
    pairs = sorted(
        (-likeness, number, place)
        for number, anchor in enumerate(anchors)
        if number not in met
        for place, likeness in near.alike(anchor)
        if place not in taken
    )
    for _, number, place in pairs:
        if number not in met and place not in taken:
            met[number] = place
            taken.add(place)
    return met


class _Near:
    """Finds the links of the same size that cover much the same words."""

    def __init__(self, links: Sequence[Link]) -> None:
        self._links = links
        self._places: dict[tuple[LinkSize | None, int], list[int]] = {}
        for place, link in enumerate(links):
            for cell in _cells(link.a):
                self._places.setdefault((link.size, cell), []).append(place)

    def alike(self, anchor: LinkAnchor) -> list[tuple[int, float]]:
        """Return the places of such links, each with the share in common."""
        near = {
            place
            for cell in _cells(anchor.a)
            for place in self._places.get((anchor.size, cell), ())
        }
        shares = [(place, self._share(anchor, place)) for place in sorted(near)]
        return [(place, likeness) for place, likeness in shares if likeness >= SAME]

    def _share(self, anchor: LinkAnchor, place: int) -> float:
        link = self._links[place]
        return min(share(link.a, anchor.a), share(link.b, anchor.b))


def _cells(span: Span) -> range:
    """Return the numbers of the stretches of text that a span touches."""
    return range(span.start // _CELL, span.end // _CELL + 1)

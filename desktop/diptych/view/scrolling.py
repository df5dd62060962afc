"""Scrolling two texts together, in whatever order their links stand.

Between two pages lies a curve: for each height of the one page the height of the
other that belongs beside it. Inside a link the curve runs straight from its top to
its bottom, so that a link is held level while it is read. From one link to the next
it runs straight where both texts go forward; where the other text has to go back,
it eases out of the one link and into the next. The curve begins at both tops and
ends at both ends without a gap, so every line of the other text is passed. It is
nowhere so steep that the other text would fly by: of two links whose other ends lie
far apart, the less important one is not held where the way between is too short.

Heights are in the unit of the page. No Qt.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

from diptych.view.levels import READING_LINE
from diptych.view.ribbons import Stretch

STEEPEST = 16.0
"""How many times as far as ours the other page goes at the most, on average between
two links; more only where it is that much longer."""

_LONGER = 3.0
"""The same as a multiple of how much longer the other page is."""


@dataclass(frozen=True, slots=True)
class ScrollMap:
    """The curve from one page to the other, as its knots."""

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @staticmethod
    def of(
        links: Iterable[tuple[Stretch, Stretch]],
        *,
        page: float,
        other_page: float,
        gap: float,
    ) -> "ScrollMap":
        """Draw the curve through links, the most important first.

        A link that overlaps an earlier one on our page, or leaves less than ``gap``
        between, or less than ``STEEPEST`` allows, is passed over: there would be no
        room to move from one to the other.
        """
        chosen = _choose(links, page=page, other_page=other_page, gap=gap)
        knots = [(0.0, 0.0)]
        for top, bottom, other_top, other_bottom, _ in chosen:
            knots += [(top, other_top), (bottom, other_bottom)]
        knots.append((page, other_page))
        return ScrollMap(tuple(k[0] for k in knots), tuple(k[1] for k in knots))

    def at(self, height: float) -> float:
        """Return the height of the other page that belongs beside this one."""
        if height <= self.ours[0]:
            return self.theirs[0]
        if height >= self.ours[-1]:
            return self.theirs[-1]
        after = bisect_right(self.ours, height)
        start, end = self.ours[after - 1], self.ours[after]
        share = (height - start) / (end - start)
        low, high = self.theirs[after - 1], self.theirs[after]
        if high < low:
            share = share * share * (3.0 - 2.0 * share)
        return low + (high - low) * share


_Held = tuple[float, float, float, float, int]
"""Top and bottom of a link on our page and on theirs, and its place in the list."""


def held_links(
    links: Iterable[tuple[Stretch, Stretch]],
    *,
    page: float,
    other_page: float,
    gap: float,
) -> list[int]:
    """Return the places of the links that ``ScrollMap.of`` holds, in order."""
    chosen = _choose(links, page=page, other_page=other_page, gap=gap)
    return [one[4] for one in chosen]


def _choose(
    links: Iterable[tuple[Stretch, Stretch]],
    *,
    page: float,
    other_page: float,
    gap: float,
) -> list[_Held]:
    steepest = max(STEEPEST, _LONGER * other_page / max(1.0, page))
    top: _Held = (0.0, 0.0, 0.0, 0.0, -1)
    end: _Held = (page, page, other_page, other_page, -1)
    chosen: list[_Held] = []
    for number, (ours, theirs) in enumerate(links):
        inside = 0.0 < ours.top < ours.bottom < page
        if not inside or not 0.0 <= theirs.top <= theirs.bottom <= other_page:
            continue
        held: _Held = (ours.top, ours.bottom, theirs.top, theirs.bottom, number)
        place = bisect_left(chosen, (ours.top,))
        before = chosen[place - 1] if place else top
        after = chosen[place] if place < len(chosen) else end
        roomy = (before is top or ours.top - before[1] >= gap) and (
            after is end or after[0] - ours.bottom >= gap
        )
        if roomy and _slope(before, held) <= steepest >= _slope(held, after):
            chosen.insert(place, held)
    return chosen


def _slope(one: _Held, other: _Held) -> float:
    """Return how steep the curve is from the end of one link to the top of another."""
    way = other[0] - one[1]
    return abs(other[2] - one[3]) / way if way > 0.0 else inf


def reading_line(offset: float, view: float) -> float:
    """Return how far below the top of the view the reader is taken to read.

    The line stands at a share of the view; at the very top of a page it starts with
    the first line and slides down, so that every line of the page passes it.
    """
    return min(offset, view * READING_LINE)


def beside(curve: ScrollMap, offset: float, view: float) -> float:
    """Return the offset of the other page at which both read on one line.

    Below 0 where the other page would have to begin further down than it does.
    """
    line = reading_line(offset, view)
    return curve.at(offset + line) - line


def follow(
    curve: ScrollMap, *, before: float, now: float, other: float, view: float
) -> float:
    """Return where the other page goes when ours goes from ``before`` to ``now``.

    ``other`` is its offset so far. Where it stood off its place, as after a jump,
    it comes back by as much as was scrolled and never at once.
    """
    off = other - max(0.0, beside(curve, before, view))
    back = max(0.0, abs(off) - abs(now - before))
    return beside(curve, now, view) + (back if off > 0.0 else -back)

"""The ribbons between two panes, as plain numbers.

A ribbon joins the stretch of the left pane that one end of a link takes to the
stretch of the right pane that the other end takes: two cubic curves whose control
points both lie at half the width, so that it leaves and arrives level. When one end
is off screen the ribbon is cut to a stub, for a screen full of curves that lead
nowhere tells nothing.

Heights count down from the top of the panes, in the unit of the canvas. No Qt.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

STUB_SHARE = 0.34
"""How far a stub reaches into the canvas, as a share of its width."""

TIPS_APART = 5.0
"""How far the tip of a stub lies from its middle, up or down."""

LEAST_HEIGHT = 2.0


class Side(StrEnum):
    """Which pane."""

    LEFT = "left"
    RIGHT = "right"


class Way(StrEnum):
    """Which way the far end of a stub lies."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of height: ``top`` to ``bottom``."""

    top: float
    bottom: float

    def on_screen(self, height: float) -> bool:
        """Tell whether any of it shows in a view of that height."""
        return self.bottom > 0.0 and self.top < height

    def grown(self, least: float = LEAST_HEIGHT) -> "Stretch":
        """Return a stretch with the same middle and at least the given height."""
        missing = least - (self.bottom - self.top)
        if missing <= 0.0:
            return self
        return Stretch(self.top - missing / 2, self.bottom + missing / 2)


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A ribbon with both ends on screen, from x = 0 to x = ``width``."""

    left: Stretch
    right: Stretch
    width: float

    def edges(self) -> tuple["Cubic", "Cubic"]:
        """Return the upper and the lower edge, both from left to right."""
        return (
            Cubic.level(self.left.top, self.right.top, self.width),
            Cubic.level(self.left.bottom, self.right.bottom, self.width),
        )

    def contains(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Tell whether a point lies on the ribbon, ``slack`` around it included."""
        if not 0.0 <= x <= self.width or self.width <= 0.0:
            return False
        upper, lower = self.edges()
        share = upper.share_at(x)
        return upper.y_at(share) - slack <= y <= lower.y_at(share) + slack


@dataclass(frozen=True, slots=True)
class Stub:
    """What is left of a ribbon whose other end is off screen.

    ``stretch`` is the end that shows, on ``side``; the other lies ``distance``
    beyond the edge of the view, upwards or downwards.
    """

    side: Side
    stretch: Stretch
    way: Way
    distance: float
    width: float

    def tip(self) -> tuple[float, float]:
        """Return the point that the stub ends in.

        Of two links with the same end, one of which leads up and one down, the tips
        stand apart.
        """
        reach = self.width * STUB_SHARE
        x = reach if self.side is Side.LEFT else self.width - reach
        middle = (self.stretch.top + self.stretch.bottom) / 2
        apart = min(TIPS_APART, (self.stretch.bottom - self.stretch.top) / 2)
        return x, middle - apart if self.way is Way.UP else middle + apart

    def contains(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Tell whether a point lies on the stub, ``slack`` around it included."""
        reach = self.width * STUB_SHARE
        along = x if self.side is Side.LEFT else self.width - x
        if not 0.0 <= along <= reach + slack:
            return False
        return self.stretch.top - slack <= y <= self.stretch.bottom + slack


@dataclass(frozen=True, slots=True)
class Cubic:
    """A cubic curve from x = 0 to x = ``width``, both control points at half width."""

    start: float
    end: float
    width: float

    @staticmethod
    def level(start: float, end: float, width: float) -> "Cubic":
        """Return the curve that leaves ``start`` and reaches ``end`` level."""
        return Cubic(start, end, width)

    def points(self) -> tuple[tuple[float, float], ...]:
        """Return start, first control, second control and end as (x, y)."""
        half = self.width / 2
        return (
            (0.0, self.start),
            (half, self.start),
            (half, self.end),
            (self.width, self.end),
        )

    def y_at(self, share: float) -> float:
        """Return the height at a share of the curve's parameter, 0 to 1."""
        eased = share * share * (3.0 - 2.0 * share)
        return self.start + (self.end - self.start) * eased

    def x_at(self, share: float) -> float:
        """Return the way across at a share of the curve's parameter, 0 to 1."""
        return self.width * (1.5 * share * (1.0 - share) + share**3)

    def share_at(self, x: float) -> float:
        """Return the parameter at which the curve passes ``x``, by halving."""
        low, high = 0.0, 1.0
        for _ in range(24):
            middle = (low + high) / 2
            if self.x_at(middle) < x:
                low = middle
            else:
                high = middle
        return (low + high) / 2


def connect(
    left: Stretch, right: Stretch, *, width: float, height: float
) -> Ribbon | Stub | None:
    """Decide what a link shows between the panes; None when neither end shows."""
    left, right = left.grown(), right.grown()
    left_shows, right_shows = left.on_screen(height), right.on_screen(height)
    if left_shows and right_shows:
        return Ribbon(left, right, width)
    if left_shows:
        return _stub(Side.LEFT, left, right, width=width, height=height)
    if right_shows:
        return _stub(Side.RIGHT, right, left, width=width, height=height)
    return None


def _stub(
    side: Side, near: Stretch, far: Stretch, *, width: float, height: float
) -> Stub:
    way = Way.UP if far.bottom <= 0.0 else Way.DOWN
    distance = -far.bottom if way is Way.UP else far.top - height
    return Stub(side, near, way, max(0.0, distance), width)


def screens(distance: float, height: float) -> float:
    """Return how many views of a height lie between an end and the edge of the view."""
    return distance / height if height > 0.0 else 0.0


def strength(count: int) -> float:
    """Return how strong each of ``count`` quiet ribbons may be, 0 to 1.

    Few ribbons may be seen; many must stay a texture. Falls with the square root
    of the number, from 1.0 for up to eight.
    """
    return 1.0 if count <= 8 else max(0.25, (8.0 / count) ** 0.5)


def own_ribbons(parents: Sequence[int | None], shown: Collection[int]) -> Iterator[int]:
    """Yield the places of the shown links that draw a ribbon of their own.

    ``parents`` gives for each link the place of the next larger one around it. A link
    inside a larger one that is shown too, however many sizes up, draws none: the
    larger ribbon already leads there.
    """
    for link in shown:
        parent = parents[link]
        if parent is None or not _inside_shown(link, parent, parents, shown):
            yield link


def _inside_shown(
    link: int,
    parent: int | None,
    parents: Sequence[int | None],
    shown: Collection[int],
) -> bool:
    seen = {link}
    while parent is not None and parent not in seen:
        if parent in shown:
            return True
        seen.add(parent)
        parent = parents[parent]
    return False

"""Where the map of all pairs draws what: a triangle of cells under a diagonal.

No Qt. Lengths are pixels from the top left corner. A pair is two places in the list
of essays, the smaller first: its cell stands in the row of the larger and the column
of the smaller.
"""

from dataclasses import dataclass
from math import sqrt

LEAST_CELL, MOST_CELL = 14, 56
WORDS_FROM = 26
"""The side from which a cell has room for its number."""


@dataclass(frozen=True, slots=True)
class MapLayout:
    """The places of the cells of ``count`` essays."""

    count: int
    cell: int
    label: int
    head: int

    @property
    def width(self) -> int:
        """Return the width of the whole map."""
        return self.label + self.cell * self.count

    @property
    def height(self) -> int:
        """Return the height of the whole map."""
        return self.head + self.cell * self.count

    def corner(self, pair: tuple[int, int]) -> tuple[int, int]:
        """Return the left and the top of the cell of a pair."""
        column, row = pair
        return self.label + column * self.cell, self.head + row * self.cell

    def pair_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return the pair whose cell holds a place, None outside the triangle."""
        if x < self.label or y < self.head:
            return None
        column = int(x - self.label) // self.cell
        row = int(y - self.head) // self.cell
        return (column, row) if column < row < self.count else None

    def step(
        self, pair: tuple[int, int] | None, across: int, down: int
    ) -> tuple[int, int] | None:
        """Return the pair beside ``pair``, or ``pair`` itself at the edge.

        Without a pair the first one is returned, None where there is none.
        """
        if self.count < 2:
            return None
        if pair is None:
            return 0, 1
        column, row = pair[0] + across, pair[1] + down
        return (column, row) if 0 <= column < row < self.count else pair


def lay_out(count: int, width: int, height: int, label: int, head: int) -> MapLayout:
    """Fit the map of ``count`` essays into a room, the cells neither tiny nor huge.

    ``label`` is the room for the titles at the left, ``head`` for the numbers above.
    A map that does not fit with the least cells is larger than the room.
    """
    room = min(width - label, height - head)
    fitting = room // max(1, count)
    return MapLayout(count, max(LEAST_CELL, min(MOST_CELL, fitting)), label, head)


def depth(number: float | None, most: float) -> float:
    """Return how deep a cell is coloured, 0 to 1, beside the largest number.

    By the square root, so that a few very close pairs leave the others visible.
    """
    if not number or most <= 0:
        return 0.0
    return sqrt(min(number, most) / most)

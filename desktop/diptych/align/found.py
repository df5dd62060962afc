"""A link while it is being made: places as word numbers, not yet as spans."""

from collections.abc import Callable
from typing import NamedTuple

from diptych.align.model import LinkSize, ScorePart

Parts = Callable[[], tuple[ScorePart, ...]]
"""Divides a score among what spoke for it: done for links that are looked at."""


def no_parts() -> tuple[ScorePart, ...]:
    """Divide a score that is next to nothing."""
    return ()


class Found(NamedTuple):
    """A link between the words ``a_first:a_end`` of A and ``b_first:b_end`` of B.

    The numbers are indices into the columns of the two analyses. ``members`` counts
    the sentence links inside a passage, 0 for the other sizes.
    """

    size: LinkSize
    a_first: int
    a_end: int
    b_first: int
    b_end: int
    score: float
    parts: Parts
    members: int = 0

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Return where the link stands: its order among links of one score."""
        return self.a_first, self.b_first, self.a_end, self.b_end

    def holds(self, other: "Found") -> bool:
        """Tell whether ``other`` lies inside this link on both sides."""
        return (
            self.a_first <= other.a_first
            and other.a_end <= self.a_end
            and self.b_first <= other.b_first
            and other.b_end <= self.b_end
        )

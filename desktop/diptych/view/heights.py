"""The heights of many paragraphs one below the other, some known and some guessed.

A book is on screen long before all its lines are broken: what nobody has looked at
yet has a height by the number of its characters. A height that becomes known moves
what stands below, and only that is added up anew. Heights are in the unit of the
page. No Qt.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate

_WASTE = 2.5
"""Characters that a line is short of its full measure, on average: half a word."""


class RunningHeights:
    """Heights by number, the place of each, and the number at each place."""

    def __init__(self, heights: Iterable[float] = ()) -> None:
        """Begin with these heights, which are guesses."""
        self._heights = list(heights)
        self._known = bytearray(len(self._heights))
        self._tops = [0.0]
        self._added = 0

    def __len__(self) -> int:
        """Return how many paragraphs there are."""
        return len(self._heights)

    def height(self, number: int) -> float:
        """Return the height of one paragraph."""
        return self._heights[number]

    def is_known(self, number: int) -> bool:
        """Tell whether a height is more than a guess."""
        return bool(self._known[number])

    def next_guess(self, start: int) -> int:
        """Return the first paragraph from ``start`` on that is only guessed, or -1."""
        return self._known.find(0, start)

    def put(self, known: Mapping[int, float]) -> None:
        """Take over heights that are known now; what stands below moves."""
        for number, height in known.items():
            self._known[number] = 1
            if self._heights[number] != height:
                self._heights[number] = height
                self._added = min(self._added, number)

    def top(self, number: int) -> float:
        """Return how far down a paragraph begins; their count gives the end."""
        if self._added < len(self._heights) and number > self._added:
            self._add_up()
        return self._tops[number]

    def total(self) -> float:
        """Return the height of all together."""
        return self.top(len(self._heights))

    def number_at(self, height: float) -> int:
        """Return the paragraph at a height: the first above, the last below all.

        One of no height is never the answer unless all that follow have none.
        """
        if self._added < len(self._heights):
            self._add_up()
        found = bisect_right(self._tops, height) - 1
        return min(max(found, 0), len(self._heights) - 1)

    def _add_up(self) -> None:
        """Add up anew from the first height that has changed; linear from there."""
        first = self._added
        sums = accumulate(self._heights[first:], initial=self._tops[first])
        self._tops[first:] = sums
        self._added = len(self._heights)


def guess_lines(characters: int, in_line: float) -> int:
    """Guess how many lines so many characters take, ``in_line`` fitting in one.

    A line ends between two words, so it holds a little less than would fit.
    """
    room = max(1.0, in_line - _WASTE)
    return max(1, -int(-characters // room))

"""Which of many spans touch a stretch of text, found without looking at them all.

No Qt. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress

from diptych.text.span import Span


@dataclass(frozen=True, slots=True)
class SpanIndex:
    """Spans sorted by start, with the furthest end reached so far beside each.

    ``order`` holds, for each sorted place, the span's index in the sequence that
    the index was made of.
    """

    order: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    reach: tuple[int, ...]

    @staticmethod
    def of(spans: Sequence[Span]) -> "SpanIndex":
        """Sort the spans; n log n."""
        starts = [span.start for span in spans]
        ends = [span.end for span in spans]
        # Sorted twice by one number, which costs a third of once by two: the first
        # order stays where the second finds no difference.
        order = sorted(range(len(spans)), key=ends.__getitem__)
        order.sort(key=starts.__getitem__)
        return SpanIndex(
            tuple(order),
            tuple(map(starts.__getitem__, order)),
            reached := tuple(map(ends.__getitem__, order)),
            tuple(accumulate(reached, max)),
        )

    def only(self, kept: Mapping[int, int]) -> "SpanIndex":
        """Return the index of some of the spans, each under its new number.

        Linear: what is sorted stays sorted. ``kept`` gives new numbers in the order
        of the old ones.
        """
        numbers = list(map(kept.get, self.order))
        stays = [number is not None for number in numbers]
        ends = tuple(compress(self.ends, stays))
        return SpanIndex(
            tuple(number for number in numbers if number is not None),
            tuple(compress(self.starts, stays)),
            ends,
            tuple(accumulate(ends, max)),
        )

    def touches(self, start: int, end: int) -> bool:
        """Tell whether any span shares a character with the range; logarithmic."""
        place = bisect_right(self.reach, start)
        return place < len(self.starts) and self.starts[place] < end

    def touching(self, start: int, end: int) -> list[int]:
        """Return the indices of the spans that share a character with the range.

        In order of their starts. An empty span counts where it stands inside the
        range. The cost is a search and the spans met on the way back to the first
        that reaches into the range.
        """
        return [self.order[place] for place in self._places(start, end)]

    def at(self, place: int) -> list[int]:
        """Return the indices of the spans around a character, smallest first.

        Spans of one length stand in order of their starts.
        """
        found = self._places(place, place + 1)
        found.sort(key=lambda i: (self.ends[i] - self.starts[i], i))
        return [self.order[i] for i in found]

    def _places(self, start: int, end: int) -> list[int]:
        found = []
        for place in range(bisect_left(self.starts, end) - 1, -1, -1):
            if self.reach[place] < start:
                break
            if self.ends[place] > start or self.starts[place] >= start:
                found.append(place)
        found.reverse()
        return found

"""Which of many spans touch a stretch of text, found without looking at them all.

No Qt. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

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
        if not spans:
            return SpanIndex((), (), (), ())
        ordered = sorted((span.start, span.end, i) for i, span in enumerate(spans))
        starts, ends, order = zip(*ordered, strict=True)
        return SpanIndex(order, starts, ends, tuple(accumulate(ends, max)))

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

"""Where a passage of an old text stands in a new one: surely, probably, or unknown.

Lines that stand once in both texts tie the two together, and equal lines beside
them. A passage inside such lines is where it was. For any other its words are looked
for in what has changed, first between the same ties, then elsewhere: word for word,
told apart by what stands around them, then with rapidfuzz. Where two places are
about equally good, none is taken. Offsets follow ``diptych.text.span``. No Qt.
"""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from rapidfuzz import fuzz

from diptych.decisions.wording import find_alike, find_same
from diptych.text.span import Span

_AROUND = 48
"""Code points before and after a passage that tell its place from another."""

_ALIKE = 80.0
"""The least likeness, 0 to 100, at which changed words are the same passage."""

_AHEAD = 8.0
"""By how much the best place must be better than the second."""

KNOWN_BY_ITSELF = 16
"""A passage shorter than this needs its surroundings to be recognised."""

_MOST_SEARCHED = 100_000
"""Code points that one search with rapidfuzz may go through, some milliseconds."""

_MOST_SEARCHED_IN_ALL = 20_000_000
"""Code points that all searches may go through; some seconds."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage in the new text; ``exact`` if words and surroundings are the same."""

    span: Span
    exact: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch that is the same in both texts."""

    old: int
    new: int
    length: int


class Carrier:
    """Carries passages from one text to another.

    Made in linear time; ``carry`` is quick inside lines that did not change, and
    otherwise takes some milliseconds.
    """

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._runs = _same_runs(old, new)
        self._starts = [run.old for run in self._runs]
        self._left = _MOST_SEARCHED_IN_ALL
        self._gaps = _gaps(sorted((r.new, r.length) for r in self._runs), len(new))

    def carry(self, span: Span) -> Placed | None:
        """Return the place of ``span`` in the new text, None where it is not sure."""
        first, last = self._run_at(span.start), self._run_at(max(0, span.end - 1))
        start = None if first is None else span.start + first.new - first.old
        end = None if last is None else span.end + last.new - last.old
        if start is not None and end is not None:
            between = self._between(span, start, end, first is last)
            if between is not None:
                return between
        near = self._near(span, start, end)
        found = self._search(span, [near]) if near is not None else None
        return found or self._search(span, [gap for gap in self._gaps if gap != near])

    def _run_at(self, place: int) -> _Run | None:
        """Return the tied stretch around a place of the old text."""
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return None
        run = self._runs[number]
        return run if place < run.old + run.length else None

    def _between(self, span: Span, start: int, end: int, one: bool) -> Placed | None:
        """Return the place of a span both of whose ends are tied, if it is like it."""
        if not start < end:
            return Placed(Span(start, end), exact=True) if one else None
        quote, words = span.slice(self._old), self._new[start:end]
        if one or quote == words:
            return Placed(Span(start, end), exact=True)
        alike = len(words) <= 3 * len(quote) and fuzz.ratio(quote, words) >= _ALIKE
        return Placed(Span(start, end), exact=False) if alike else None

    def _near(self, span: Span, start: int | None, end: int | None) -> Span | None:
        """Return the stretch of the new text where a span most likely stands.

        Between the ties on either side of it, or up to the tied end of it.
        """
        number = bisect_right(self._starts, span.start) - 1
        if start is None:
            start = 0
            if number >= 0:
                start = self._runs[number].new + self._runs[number].length
        if end is None:
            number = bisect_right(self._starts, span.end - 1)
            end = len(self._new)
            if number < len(self._runs):
                end = self._runs[number].new
        return Span(start, end) if start < end else None

    def _search(self, span: Span, gaps: list[Span]) -> Placed | None:
        if not gaps:
            return None
        quote = span.slice(self._old)
        places = find_same(quote, self._new, gaps)
        if places is None:
            return None
        if places:
            return self._best(span, places)
        size = sum(map(len, gaps))
        if len(quote) < KNOWN_BY_ITSELF or size > min(_MOST_SEARCHED, self._left):
            return None
        self._left -= size
        return self._likest(quote, gaps)

    def _best(self, span: Span, places: list[int]) -> Placed | None:
        """Choose among places of the same words by what stands around them."""
        scored = sorted(
            ((self._context(span, place), place) for place in places), reverse=True
        )
        best, place = scored[0]
        if len(scored) > 1 and best - scored[1][0] < _AHEAD:
            return None
        short = len(span) < KNOWN_BY_ITSELF
        if best < (60.0 if short else 30.0) and (short or len(scored) > 1):
            return None
        return Placed(Span(place, place + len(span)), exact=best == 100.0)

    def _context(self, span: Span, place: int) -> float:
        """Return how alike the surroundings are, 0 to 100; near ones count twice."""
        end = place + len(span)
        total = 0.0
        for reach, weight in ((_AROUND // 3, 2.0), (_AROUND, 1.0)):
            before = fuzz.ratio(
                self._old[max(0, span.start - reach) : span.start],
                self._new[max(0, place - reach) : place],
            )
            after = fuzz.ratio(
                self._old[span.end : span.end + reach], self._new[end : end + reach]
            )
            total += weight * (before + after) / 2
        return total / 3.0

    def _likest(self, quote: str, gaps: list[Span]) -> Placed | None:
        """Find the stretch most like ``quote``, if no other comes near it."""
        found: list[tuple[float, Span]] = []
        for gap in gaps:
            found += find_alike(quote, self._new, gap)
        found.sort(key=lambda item: (-item[0], item[1]))
        if not found or found[0][0] < _ALIKE:
            return None
        if len(found) > 1 and found[0][0] - found[1][0] < _AHEAD:
            return None
        return Placed(found[0][1], exact=False)


def _same_runs(old: str, new: str) -> list[_Run]:
    """Return the stretches of whole lines that are surely the same, by place in old."""
    lines_old, lines_new = _lines(old), _lines(new)
    if old == new:
        return [_Run(0, 0, len(old))] if old else []
    texts_old = [span.slice(old) for span in lines_old]
    texts_new = [span.slice(new) for span in lines_new]
    once_old, once_new = _once(texts_old), _once(texts_new)
    partner = {
        number: once_new[text] for text, number in once_old.items() if text in once_new
    }
    taken = set(partner.values())
    for step in (1, -1):
        for start in sorted(partner, reverse=step < 0):
            one, other = start + step, partner[start] + step
            while (
                0 <= one < len(texts_old)
                and 0 <= other < len(texts_new)
                and one not in partner
                and other not in taken
                and texts_old[one] == texts_new[other]
            ):
                partner[one] = other
                taken.add(other)
                one, other = one + step, other + step
    return _joined(partner, lines_old, lines_new)


def _joined(
    partner: dict[int, int], lines_old: list[Span], lines_new: list[Span]
) -> list[_Run]:
    """Join lines that follow each other in both texts."""
    runs: list[_Run] = []
    for number in sorted(partner):
        one, other = lines_old[number], lines_new[partner[number]]
        last = runs[-1] if runs else None
        if last and (last.old + last.length + 1, last.new + last.length + 1) == (
            one.start,
            other.start,
        ):
            runs[-1] = _Run(last.old, last.new, last.length + 1 + len(one))
        else:
            runs.append(_Run(one.start, other.start, len(one)))
    return runs


def _lines(text: str) -> list[Span]:
    """Return the lines without their line ends."""
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def _once(lines: list[str]) -> dict[str, int]:
    """Return the lines that come once and hold a word, with their numbers."""
    counts = Counter(lines)
    return {
        line: number
        for number, line in enumerate(lines)
        if counts[line] == 1 and any(c.isalnum() for c in line)
    }


def _gaps(runs: list[tuple[int, int]], length: int) -> list[Span]:
    """Return what the runs, given as start and length, leave of a text."""
    gaps, start = [], 0
    for place, size in [*runs, (length, 0)]:
        if start < place:
            gaps.append(Span(start, place))
        start = max(start, place + size)
    return gaps

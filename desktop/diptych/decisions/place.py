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

from diptych.text.span import Span

_AROUND = 48
"""Code points before and after a passage that tell its place from another."""

_ALIKE = 80.0
"""The least likeness, 0 to 100, at which changed words are the same passage."""

_AHEAD = 8.0
"""By how much the best place must be better than the second."""

KNOWN_BY_ITSELF = 16
"""A passage shorter than this needs its surroundings to be recognised."""

_MOST_PLACES = 500
"""A passage that occurs more often is not looked at one place at a time."""

_MOST_SEARCHED = 400_000
"""Code points that one search with rapidfuzz may go through; more takes seconds."""


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
        self._gaps = _gaps(sorted((r.new, r.length) for r in self._runs), len(new))

    def carry(self, span: Span) -> Placed | None:
        """Return the place of ``span`` in the new text, None where it is not sure."""
        place = bisect_right(self._starts, span.start) - 1
        if place >= 0:
            run = self._runs[place]
            if span.end <= run.old + run.length:
                shift = run.new - run.old
                return Placed(Span(span.start + shift, span.end + shift), exact=True)
        near = self._gap_beside(place)
        found = self._search(span, [near]) if near is not None else None
        return found or self._search(span, [gap for gap in self._gaps if gap != near])

    def _gap_beside(self, place: int) -> Span | None:
        """Return the changed stretch between the ties on either side of a place."""
        before = self._runs[place] if place >= 0 else None
        after = self._runs[place + 1] if place + 1 < len(self._runs) else None
        start = before.new + before.length if before else 0
        end = after.new if after else len(self._new)
        # A passage may reach over the end of the line before it.
        return Span(start, end) if start < end else None

    def _search(self, span: Span, gaps: list[Span]) -> Placed | None:
        if not gaps:
            return None
        quote = span.slice(self._old)
        places = _occurrences(quote, self._new, gaps)
        if places is None:
            return None
        if places:
            return self._best(span, places)
        if len(quote) < KNOWN_BY_ITSELF:
            return None
        if sum(map(len, gaps)) > _MOST_SEARCHED:
            return None
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
            found += _alike(quote, self._new, gap)
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


def _occurrences(quote: str, text: str, gaps: list[Span]) -> list[int] | None:
    """Return where ``quote`` stands in the gaps, as a word of its own; None if often.

    Inside another word it is other words.
    """
    places: list[int] = []
    for gap in gaps:
        place = text.find(quote, gap.start, gap.end)
        while place >= 0:
            if _is_whole(text, place, place + len(quote)):
                places.append(place)
                if len(places) > _MOST_PLACES:
                    return None
            place = text.find(quote, place + 1, gap.end)
    return places


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch cuts no word of letters; scripts without spaces may."""
    return not _inside(text, start) and not _inside(text, end)


def _inside(text: str, place: int) -> bool:
    """Tell whether ``place`` is between two letters of one word."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    spaced = ord(before) < 0x2E80 and ord(after) < 0x2E80
    return spaced and before.isalnum() and after.isalnum()


def _alike(quote: str, text: str, gap: Span) -> list[tuple[float, Span]]:
    """Return the two places in a gap most like ``quote``, cut at words."""
    found: list[tuple[float, Span]] = []
    stretches = [gap]
    for _ in range(2):
        best: tuple[float, Span] | None = None
        for stretch in stretches:
            one = _likest_in(quote, text, stretch)
            if one is not None and (best is None or one[0] > best[0]):
                best = one
        if best is None:
            break
        found.append(best)
        stretches = [
            piece
            for stretch in stretches
            for piece in _without(stretch, best[1])
            if 2 * len(piece) >= len(quote)
        ]
    return found


def _without(stretch: Span, hole: Span) -> list[Span]:
    """Return what is left of a stretch around a hole."""
    if not stretch.overlap(hole):
        return [stretch]
    pieces = []
    if stretch.start < hole.start:
        pieces.append(Span(stretch.start, hole.start))
    if hole.end < stretch.end:
        pieces.append(Span(hole.end, stretch.end))
    return pieces


def _likest_in(quote: str, text: str, stretch: Span) -> tuple[float, Span] | None:
    """Return the place in a stretch most like ``quote``, with its likeness."""
    piece = stretch.slice(text)
    if not piece.strip():
        return None
    if len(piece) <= len(quote):
        span = stretch
    else:
        match = fuzz.partial_ratio_alignment(quote, piece)
        if match is None:
            return None
        span = Span(stretch.start + match.dest_start, stretch.start + match.dest_end)
    span = _at_words(text, span, stretch)
    if not span.start < span.end:
        return None
    return fuzz.ratio(quote, span.slice(text)), span


def _at_words(text: str, span: Span, stretch: Span) -> Span:
    """Widen a span to whole words inside a stretch, without space at its ends."""
    start, end = span.start, span.end
    while start > stretch.start and _inside(text, start):
        start -= 1
    while end < stretch.end and _inside(text, end):
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)

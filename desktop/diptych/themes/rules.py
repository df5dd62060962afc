"""Where the terms of a rule stand near each other.

Works on occurrences (half-open ranges of word indices) that are already found; only the
stretches that hold the rarest term of a rule are looked at. Nothing here knows what a
theme is.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from diptych.text.analysis import Analysis
from diptych.themes.automaton import Occurrence

_MEMORY = 3
"""How many places of each term are remembered, where two terms share words."""


class Ground:
    """Where the stretches of a document, its sentences or blocks, have their words."""

    def __init__(self, analysis: Analysis, *, paragraphs: bool) -> None:
        self._sentence_of = analysis.sentence_of
        self._blocks: list[int] | None = None
        self._ranges: dict[int, Occurrence] = {}
        sentences = analysis.sentences
        if paragraphs:
            self._blocks = [sentence.block for sentence in sentences]
        for index, sentence in enumerate(sentences):
            stretch = sentence.block if paragraphs else index
            first, _ = self._ranges.get(stretch, (sentence.first_word, 0))
            self._ranges[stretch] = first, sentence.end_word

    def of(self, found: Iterable[Occurrence]) -> list[int]:
        """Return the stretches that these occurrences stand in, in order."""
        sentence_of, blocks = self._sentence_of, self._blocks
        reached = {sentence_of[first] for first, _ in found}
        return sorted({blocks[index] for index in reached} if blocks else reached)

    def within(self, found: list[Occurrence], stretch: int) -> list[Occurrence]:
        """Return those of the ordered occurrences that stand in a stretch."""
        first, end = self._ranges[stretch]
        return found[bisect_left(found, (first, 0)) : bisect_left(found, (end, 0))]


def windows(
    terms: Sequence[Sequence[Occurrence]], *, most: int | None, order: bool
) -> list[tuple[Occurrence, ...]]:
    """Return the smallest ranges that hold one occurrence of each term.

    ``terms`` gives the occurrences of each term inside one stretch, in order. No
    word serves two terms. ``most`` is the greatest number of words from first to
    last; with ``order`` the terms must follow each other as given. The ranges do
    not overlap (shorter ones win, then earlier ones); each is given as the
    occurrences that make it up.
    """
    events = sorted(
        (occurrence, term) for term, found in enumerate(terms) for occurrence in found
    )
    latest: list[list[Occurrence]] = [[] for _ in terms]
    chosen: list[tuple[Occurrence, ...]] = []
    for occurrence, term in events:
        memory = latest[term]
        memory.append(occurrence)
        if len(memory) > _MEMORY:
            del memory[0]
        if order and term != len(terms) - 1:
            continue
        picked = _pick_in_order(latest) if order else _pick(latest, term, occurrence)
        if picked is not None:
            first, end = extent(picked)
            if most is None or end - first <= most:
                chosen.append(picked)
    return _without_overlap(chosen)


def extent(picked: Sequence[Occurrence]) -> Occurrence:
    """Return the range of words from the first of these occurrences to the last."""
    return min(first for first, _ in picked), max(end for _, end in picked)


def _pick(
    latest: list[list[Occurrence]], term: int, occurrence: Occurrence
) -> tuple[Occurrence, ...] | None:
    """Take the latest place of every other term that shares no word with another."""
    picked = [occurrence]
    for index, memory in enumerate(latest):
        if index == term:
            continue
        place = next((o for o in reversed(memory) if _apart(o, picked)), None)
        if place is None:
            return None
        picked.append(place)
    return tuple(sorted(picked))


def _pick_in_order(latest: list[list[Occurrence]]) -> tuple[Occurrence, ...] | None:
    """Go back from the last term, each time to the latest place before."""
    picked = [latest[-1][-1]]
    for memory in reversed(latest[:-1]):
        place = next((o for o in reversed(memory) if o[1] <= picked[-1][0]), None)
        if place is None:
            return None
        picked.append(place)
    return tuple(reversed(picked))


def _apart(occurrence: Occurrence, others: Iterable[Occurrence]) -> bool:
    return all(occurrence[1] <= o[0] or o[1] <= occurrence[0] for o in others)


def _without_overlap(
    found: list[tuple[Occurrence, ...]],
) -> list[tuple[Occurrence, ...]]:
    ranges = sorted(
        ((extent(picked), picked) for picked in found),
        key=lambda item: (item[0][1] - item[0][0], item[0]),
    )
    kept: list[tuple[Occurrence, tuple[Occurrence, ...]]] = []
    starts: list[int] = []
    for (first, end), picked in ranges:
        place = bisect_left(starts, first)
        if place and kept[place - 1][0][1] > first:
            continue
        if place < len(kept) and kept[place][0][0] < end:
            continue
        starts.insert(place, first)
        kept.insert(place, ((first, end), picked))
    return [picked for _, picked in kept]

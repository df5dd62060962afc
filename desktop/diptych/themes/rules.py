"""Where the terms of a rule stand near each other.

Works on occurrences (half-open ranges of word indices) that are already found, so the
cost is linear in them. Nothing here knows what a theme is.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from diptych.text.analysis import Analysis
from diptych.themes.automaton import Occurrence
from diptych.themes.model import Within

_MEMORY = 3
"""How many places of each term are remembered, where two terms share words."""

Stretches = dict[int, list[Occurrence]]


def by_stretch(
    analysis: Analysis, found: Iterable[Occurrence], within: Within | int
) -> Stretches:
    """Group occurrences by sentence, or by block where ``within`` is a paragraph."""
    stretches: Stretches = {}
    sentences, sentence_of = analysis.sentences, analysis.sentence_of
    for occurrence in found:
        index = sentence_of[occurrence[0]]
        if within is Within.PARAGRAPH:
            index = sentences[index].block
        stretches.setdefault(index, []).append(occurrence)
    return stretches


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

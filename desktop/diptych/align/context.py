"""A second and a third look at pairs of sentences, knowing what stands around them.

The first look scores every pair by itself. Where sentences before or after two
sentences go together surely, the two are read again with that in mind: a translation
that shares few words is known by where it stands, whole blocks may be moved. Neighbours
are looked for in reading order, up to five sentences away, as some may have been split,
left out or not yet be sure; the third look uses what the second found. Sentences that
stand in a gap between such neighbours are looked at though they share next to nothing.
"""

import math
from itertools import repeat
from operator import truediv

from diptych.align.candidates import Candidate, shared_weight
from diptych.align.confidence import (
    FIRST,
    MOST_MARGIN,
    SECOND,
    logit,
    shared_signal,
)
from diptych.align.sides import Sides
from diptych.align.signals import Around, Pair, examine, find_leads
from diptych.align.watch import Watch

_STEPS = (
    (1, 1, 1.0),
    (1, 2, 0.9),
    (2, 1, 0.9),
    (2, 2, 0.9),
    (2, 3, 0.8),
    (3, 2, 0.8),
    (3, 3, 0.8),
    (1, 3, 0.7),
    (3, 1, 0.7),
    (4, 4, 0.7),
    (3, 4, 0.7),
    (4, 3, 0.7),
    (5, 5, 0.6),
    (5, 4, 0.6),
    (4, 5, 0.6),
)
"""Where neighbours may stand on both sides, and how much they count there."""

_FARTHEST = 1 + max(max(x, y) for x, y, _ in _STEPS)

_GAP = tuple((x, y) for x in range(1, 5) for y in range(1, 5) if abs(x - y) <= 2)
"""So far from a sure pair, on both sides, sentences of a gap are looked at."""

_LIKELY = 0.5
"""Gaps are looked for beside pairs as sure as this."""

_TAKEN = 0.9
"""Sentences as sure of a partner as this are not asked for another."""

_HOPELESS = 0.002
"""Neighbours raise the odds a hundredfold at most, and of this still to a fifth."""

_NO_HELP = 0.02
"""Neighbours less sure than this say nothing."""

_HELPS, _HELPS_IN_FULL = -1.5, 0.5
"""From which shared weight on, and from which on in full, a pair helps another."""

_MOST_LOGITS = 6.0

_MANY_SENTENCES = 5.0
"""Binary logarithm of how many sentences make rivals enough."""

_KEPT = 0.9
"""Sentences with so many words in common are the same but for a word."""

_CLOSE_DOUBT = 0.5
"""How many sure neighbours the guess that half of their words are common is worth."""


def first_signals(pairs: list[Pair], watch: Watch) -> list[tuple[float, ...]]:
    """Return the signals of the first look for each pair."""
    return [
        (pair.cosine, pair.common, lead)
        for pair, lead in watch.each(zip(pairs, find_leads(pairs, watch), strict=True))
    ]


def later_signals(pair: Pair) -> tuple[float, ...]:
    """Return the signals of the second and the third look at a pair."""
    return same_signals(pair.cosine, pair.common, pair.order, pair.around)


def same_signals(
    cosine: float, common: float, order: float, around: Around
) -> tuple[float, ...]:
    """Return the signals that two sentences, or one and two halves, are one.

    In texts that keep many sentences to the word a sentence between two kept ones may
    well be a new one: neighbours count for less there.
    """
    return (cosine, common, order, *around, around.kept * around.nearer)


def passage_signals(pair: Pair) -> tuple[float, ...]:
    """Return the signals that two sentences stand in one common passage."""
    shared = shared_signal(pair.shared)
    return (shared, pair.common, pair.held, *pair.around[1:4])


def in_context(sides: Sides, pairs: list[Pair], watch: Watch) -> list[Pair]:
    """Return the pairs, and those in gaps, by place and with what is around them.

    Left out are pairs that no neighbour could help: hardly one sentence, and without
    the shared weight that a likeness or a phrase needs.
    """
    worth, sure = with_gaps(sides, pairs, watch)
    known = look_around(sides, worth, sure, watch)
    watch.let_go(worth)
    sure = [SECOND.score(later_signals(pair)) for pair in watch.each(known)]
    found = look_around(sides, known, sure, watch)
    watch.let_go(known)
    return found


def with_gaps(
    sides: Sides, pairs: list[Pair], watch: Watch
) -> tuple[list[Pair], list[float]]:
    """Return the pairs worth another look, those in gaps too, and how sure each is."""
    sure = [FIRST.score(one) for one in watch.each(first_signals(pairs, watch))]
    gaps = _gaps(sides, pairs, sure, watch)
    if gaps:
        pairs = sorted(pairs + examine(sides, gaps, watch))
        sure = [FIRST.score(one) for one in watch.each(first_signals(pairs, watch))]
    new = {(gap.a, gap.b) for gap in watch.each(gaps)}
    kept = [
        (pair, value)
        for pair, value in watch.each(zip(pairs, sure, strict=True))
        if value >= _HOPELESS or pair.shared > 0 or (pair.a, pair.b) in new
    ]
    worth = [pair for pair, _ in watch.each(kept)]
    return worth, [value for _, value in watch.each(kept)]


def _gaps(
    sides: Sides, pairs: list[Pair], sure: list[float], watch: Watch
) -> list[Candidate]:
    """Return the pairs of sentences without a partner that stand near likely pairs."""
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for pair, value in watch.each(zip(pairs, sure, strict=True)):
        if value >= _TAKEN:
            taken_a.add(pair.a)
            taken_b.add(pair.b)
    known = {(pair.a, pair.b) for pair in watch.each(pairs)}
    ends = range(len(sides.a.sentences)), range(len(sides.b.sentences))
    found: dict[tuple[int, int], Candidate] = {}
    for pair, value in watch.each(zip(pairs, sure, strict=True)):
        if value < _LIKELY:
            continue
        for x, y in _GAP:
            for place in ((pair.a + x, pair.b + y), (pair.a - x, pair.b - y)):
                a, b = place
                if (
                    a not in taken_a
                    and b not in taken_b
                    and a in ends[0]
                    and b in ends[1]
                    and place not in known
                    and place not in found
                ):
                    found[place] = _candidate(sides, a, b)
    return list(found.values())


def _candidate(sides: Sides, a: int, b: int) -> Candidate:
    shared = shared_weight(sides, a, b)
    length = sides.a.lengths[a] * sides.b.lengths[b]
    return Candidate(a, b, shared, round(min(1.0, shared / max(length, 1e-9)), 6))


def look_around(
    sides: Sides, pairs: list[Pair], sure: list[float], watch: Watch
) -> list[Pair]:
    """Return the pairs with what the others, each so ``sure``, say of them."""
    margins = _margins(pairs, sure, most_margin(sides), watch)
    kept = _share_kept(sides, pairs, watch)
    # A place is one number, so that to step to another is one addition.
    row = len(sides.b.sentences) + _FARTHEST
    index = {
        pair.a * row + pair.b: number for number, pair in enumerate(watch.each(pairs))
    }
    find = index.get
    steps = [(x * row + y, weight) for x, y, weight in _STEPS]
    before, after = [0.0] * len(pairs), [0.0] * len(pairs)
    mass = [_CLOSE_DOUBT] * len(pairs)
    alike = [_CLOSE_DOUBT / 2] * len(pairs)
    for pair, value in watch.each(zip(pairs, sure, strict=True)):
        # A heading ("Conclusion") that both texts have tells nothing of what follows.
        full = (pair.shared - _HELPS) / (_HELPS_IN_FULL - _HELPS)
        value *= min(1.0, full)
        if value < _NO_HELP:
            continue
        here, common = pair.a * row + pair.b, pair.common
        # Written out twice: this is the innermost loop of all.
        for step, weight in steps:
            other = find(here + step)
            if other is not None:
                help_ = value * weight
                if help_ > before[other]:
                    before[other] = help_
                mass[other] += help_**2
                alike[other] += help_**2 * common
            other = find(here - step)
            if other is not None:
                help_ = value * weight
                if help_ > after[other]:
                    after[other] = help_
                mass[other] += help_**2
                alike[other] += help_**2 * common
    columns = (
        margins,
        map(round, map(max, before, after), repeat(6)),
        map(round, map(min, before, after), repeat(6)),
        map(round, map(truediv, alike, mass), repeat(6)),
        repeat(kept),
    )
    around = map(Around._make, zip(*columns, strict=False))
    return [
        Pair._make((*pair[:-1], new))
        for pair, new in watch.each(zip(pairs, around, strict=True))
    ]


def _share_kept(sides: Sides, pairs: list[Pair], watch: Watch) -> float:
    """Return the share of the sentences of one text that the other holds as they are.

    Many in versions of one text, in whatever order; hardly any in two translations or
    in independent essays. Of the two texts the one that is kept better counts.
    """
    same = [
        pair for pair in watch.each(pairs) if pair.common >= _KEPT and pair.shared > 0
    ]
    in_a = {pair.a for pair in watch.each(same)}
    in_b = {pair.b for pair in watch.each(same)}
    ends = sides.a.sentences, sides.b.sentences
    return (
        round(max(len(in_a) / len(ends[0]), len(in_b) / len(ends[1])), 6)
        if same
        else 0.0
    )


def most_margin(sides: Sides) -> float:
    """Return how much it counts at most that a pair has no rivals.

    In texts of a few sentences there are none to lose to, and it says little.
    """
    shorter = min(len(sides.a.sentences), len(sides.b.sentences))
    return MOST_MARGIN * min(1.0, math.log2(1 + shorter) / _MANY_SENTENCES)


def _margins(
    pairs: list[Pair], sure: list[float], most: float, watch: Watch
) -> list[float]:
    """Return by how much each pair is surer than its sentences' other partners."""
    values = [
        max(-_MOST_LOGITS, min(_MOST_LOGITS, logit(value)))
        for value in watch.each(sure)
    ]
    best_a: dict[int, tuple[float, float]] = {}
    best_b: dict[int, tuple[float, float]] = {}
    nothing = (-math.inf, -math.inf)
    for pair, value in watch.each(zip(pairs, values, strict=True)):
        for best, key in ((best_a, pair.a), (best_b, pair.b)):
            first, second = best.get(key, nothing)
            if value > first:
                best[key] = value, first
            elif value > second:
                best[key] = first, value
    margins: list[float] = []
    for pair, value in watch.each(zip(pairs, values, strict=True)):
        one, two = best_a[pair.a], best_b[pair.b]
        rival = max(
            one[1] if value == one[0] else one[0],
            two[1] if value == two[0] else two[0],
        )
        margin = max(-MOST_MARGIN, min(most, value - rival))
        margins.append(round(margin, 6))
    return margins

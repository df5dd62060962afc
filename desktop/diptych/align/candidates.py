"""Which sentences are worth a closer look: an inverted index over rare words.

A pair of sentences is weighed by the words that both hold in some form. Kept are the
best few of each sentence of either side, so that the cost grows with the length of
the texts and not with its square.
"""

import math
from collections import defaultdict
from dataclasses import dataclass

from diptych.align.sides import Side, Sides
from diptych.align.watch import Watch

PER_SENTENCE = 6
"""So many of the best partners of each sentence go on."""

LEAST_SHARED = 30.0
"""The least sum of squared weights that is worth a look: one word, not too frequent."""

SOME_SHARED = 60.0
"""So much is one rare word, or two words: the measure for shared weight."""

_MOST_PLACES = 400
"""A word that stands in more sentences of one side than this makes no candidate."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Sentence ``a`` of side A and ``b`` of side B.

    ``shared`` is the sum of squared weights of the words both hold, in part for words
    that are only alike; ``cosine`` is that over the lengths of both.
    """

    a: int
    b: int
    shared: float
    cosine: float


def find_candidates(sides: Sides, watch: Watch) -> list[Candidate]:
    """Find the pairs of sentences that share enough, ordered by place.

    Symmetric: a pair stays when it is among the best of either of its sentences.
    """
    rough = _rough(sides, watch)
    columns: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    kept: set[tuple[int, int]] = set()
    for a, row in rough.items():
        for b, value in row.items():
            columns[b].append((-value, a))
        best = sorted((-value, b) for b, value in row.items())
        kept.update((a, b) for _, b in best[:PER_SENTENCE])
    for b, column in columns.items():
        kept.update((a, b) for _, a in sorted(column)[:PER_SENTENCE])
    equal = _equal(sides)
    kept.update(equal)
    found: list[Candidate] = []
    for a, b in sorted(kept):
        watch.tick()
        shared = shared_weight(sides, a, b)
        length = sides.a.lengths[a] * sides.b.lengths[b]
        if (a, b) in equal:
            found.append(Candidate(a, b, max(shared, 1.0), 1.0))
        elif shared >= LEAST_SHARED:
            cosine = round(min(1.0, shared / length), 6)
            found.append(Candidate(a, b, shared, cosine))
    return found


def _equal(sides: Sides) -> set[tuple[int, int]]:
    """Return the pairs of sentences of the same words, however frequent these are.

    Of a sentence that stands more than ``PER_SENTENCE`` times in both texts ("Yes.")
    only copies in the same rank go together.
    """
    places: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for b in range(len(sides.b.sentences)):
        places[tuple(sides.b.words_of(b))].append(b)
    ranks: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for a in range(len(sides.a.sentences)):
        words = tuple(sides.a.words_of(a))
        if words in places:
            ranks[words].append(a)
    found: set[tuple[int, int]] = set()
    for words, here in ranks.items():
        there = places[words]
        if len(here) * len(there) <= PER_SENTENCE**2:
            found.update((a, b) for a in here for b in there)
        else:
            found.update(zip(here, there, strict=False))
    return found


def _rough(sides: Sides, watch: Watch) -> dict[int, dict[int, float]]:
    """Return shared weight over the root of the lengths for all pairs that share."""
    places = _places(sides.b)
    weights, alike = sides.weights, sides.alike
    common = {
        number
        for number, where in _places(sides.a).items()
        if len(where) > _MOST_PLACES
    }
    rows: dict[int, dict[int, float]] = {}
    for a, terms in enumerate(sides.a.terms):
        watch.tick()
        row: defaultdict[int, float] = defaultdict(float)
        for number in terms:
            where = places.get(number, ())
            if number not in common and len(where) <= _MOST_PLACES:
                value = weights[number] ** 2
                for b in where:
                    row[b] += value
            for other, likeness in alike.get(number, ()):
                where = places.get(other, ())
                if other not in common and len(where) <= _MOST_PLACES:
                    value = weights[number] * weights[other] * likeness**2
                    for b in where:
                        row[b] += value
        length = math.sqrt(sides.a.lengths[a])
        rows[a] = {
            b: round(value / length / math.sqrt(sides.b.lengths[b]), 6)
            for b, value in row.items()
            if value >= LEAST_SHARED
        }
    return rows


def _places(side: Side) -> dict[int, list[int]]:
    """Return for each word the sentences that hold it."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for sentence, terms in enumerate(side.terms):
        for number in terms:
            places[number].append(sentence)
    return places


def shared_weight(sides: Sides, a: int, b: int) -> float:
    """Return the sum of squared weights of what two sentences share. Symmetric."""
    weights = sides.weights
    in_a, in_b = sides.a.term_sets[a], sides.b.term_sets[b]
    parts = [weights[number] ** 2 for number in in_a & in_b]
    parts += _alike_weights(sides, sides.a.soft_terms[a] - in_b, in_b - in_a)
    parts += _alike_weights(sides, sides.b.soft_terms[b] - in_a, in_a - in_b)
    # An exact sum: the order of a set decides nothing.
    return round(math.fsum(parts), 6)


def _alike_weights(
    sides: Sides, numbers: frozenset[int], others: frozenset[int]
) -> list[float]:
    """Return half the weight of the best likeness of each word to the others."""
    weights = sides.weights
    found: list[float] = []
    for number in numbers:
        best = 0.0
        for other, likeness in sides.alike[number]:
            if other in others:
                best = max(best, weights[number] * weights[other] * likeness**2)
        if best:
            found.append(best / 2)
    return found

"""What speaks for a pair of sentences, as plain numbers.

Of every signal more is better, and none depends on which document is
called A. ``diptych.align.confidence`` turns them into one score.
"""

import math
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from diptych.align.candidates import LEAST_SHARED, Candidate
from diptych.align.chain import Chain, find_chains
from diptych.align.sides import Sides
from diptych.align.watch import Watch

CHAIN_BITS = 9.0
"""A chain of less is no evidence."""

CHAINS_PER_PAIR = 3

_ENOUGH_SHARED = 1.5
"""Neighbours that share so many doublings of the least count in full."""


@dataclass(frozen=True, slots=True)
class Signals:
    """The evidence for one pair of sentences.

    ``shared``: binary logarithm of the shared squared weight over the least that
    makes a candidate; below 0 only for equal sentences of everyday words.
    ``cosine``: share of the weight that is common, 0 to 1. ``order``: how far the
    words stand in one order, 0 to 1. ``lead``: 1 where neither sentence has a better
    partner, less down to 0. ``around``: how well the sentences before or after go
    together.
    """

    shared: float
    cosine: float
    order: float
    lead: float
    around: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A candidate with its signals and its chains, best first."""

    a: int
    b: int
    signals: Signals
    chains: tuple[Chain, ...]


def examine(sides: Sides, candidates: list[Candidate], watch: Watch) -> list[Pair]:
    """Return each candidate with its signals, in the same order."""
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for found in candidates:
        best_a[found.a] = max(best_a.get(found.a, 0.0), found.cosine)
        best_b[found.b] = max(best_b.get(found.b, 0.0), found.cosine)
    places = {(found.a, found.b): found for found in candidates}
    pairs: list[Pair] = []
    for found in candidates:
        watch.tick()
        chains = find_chains(
            sides, found.a, found.b, least=CHAIN_BITS, most=CHAINS_PER_PAIR
        )
        best = max(best_a[found.a], best_b[found.b])
        signals = Signals(
            shared=round(math.log2(found.shared / LEAST_SHARED), 6),
            cosine=found.cosine,
            order=_order(sides, found.a, found.b),
            lead=round(found.cosine / best, 6),
            around=_around(places, found.a, found.b),
        )
        pairs.append(Pair(found.a, found.b, signals, tuple(chains)))
    return pairs


def _order(sides: Sides, a: int, b: int) -> float:
    """Return the share of words, frequent ones too, that stand in one order."""
    return float(Indel.normalized_similarity(sides.a.words_of(a), sides.b.words_of(b)))


def _around(found: dict[tuple[int, int], Candidate], a: int, b: int) -> float:
    """Return how well the better pair of neighbours goes together, before or after.

    That is their cosine, less where they share little: a heading ("Conclusion") that
    both texts have tells nothing of the sentences under it.
    """
    best = 0.0
    for place in ((a - 1, b - 1), (a + 1, b + 1)):
        if place in found:
            shared = math.log2(max(1.0, found[place].shared / LEAST_SHARED))
            best = max(best, found[place].cosine * min(1.0, shared / _ENOUGH_SHARED))
    return round(best, 6)

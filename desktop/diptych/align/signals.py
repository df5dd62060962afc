"""What speaks for a pair of sentences, as plain numbers.

Of every signal more is better, and none depends on which document is
called A. ``diptych.align.confidence`` turns them into one score.
"""

import math
from typing import NamedTuple

from rapidfuzz.distance import Indel

from diptych.align.candidates import SOME_SHARED, Candidate
from diptych.align.sides import Sides
from diptych.align.watch import Watch

BY_ORDER = 0.5
"""What words in one order add to the cosine when partners are ranked."""


class Signals(NamedTuple):
    """The evidence for one pair of sentences.

    ``shared``: binary logarithm of the shared squared weight over ``SOME_SHARED``;
    below 0 for sentences of everyday words.
    ``cosine``: share of the weight that is common, 0 to 1. ``order``: how far the
    words stand in one order, 0 to 1. ``lead``: 1 where neither sentence has a better
    partner, less down to 0. ``around``: how surely the sentences before and after go
    together, 0 to 1; 0 until ``diptych.align.context`` has looked.
    """

    shared: float
    cosine: float
    order: float
    lead: float
    around: float


class Pair(NamedTuple):
    """A candidate with its signals."""

    a: int
    b: int
    signals: Signals


def examine(sides: Sides, candidates: list[Candidate], watch: Watch) -> list[Pair]:
    """Return each candidate with its signals, in the same order."""
    orders: list[float] = []
    for found in candidates:
        watch.tick()
        orders.append(_order(sides, found.a, found.b))
    strength = [
        found.cosine + BY_ORDER * order
        for found, order in zip(candidates, orders, strict=True)
    ]
    leads = find_leads([(found.a, found.b) for found in candidates], strength)
    pairs: list[Pair] = []
    for found, order, lead in zip(candidates, orders, leads, strict=True):
        watch.tick()
        shared = round(math.log2(found.shared / SOME_SHARED), 6)
        signals = Signals(shared, found.cosine, order, lead, around=0.0)
        pairs.append(Pair(found.a, found.b, signals))
    return pairs


def find_leads(places: list[tuple[int, int]], strength: list[float]) -> list[float]:
    """Return how near each pair comes to the strongest pair of its two sentences."""
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for (a, b), value in zip(places, strength, strict=True):
        if value > best_a.get(a, 1e-9):
            best_a[a] = value
        if value > best_b.get(b, 1e-9):
            best_b[b] = value
    return [
        round(value / max(best_a.get(a, 1e-9), best_b.get(b, 1e-9)), 6)
        for (a, b), value in zip(places, strength, strict=True)
    ]


def _order(sides: Sides, a: int, b: int) -> float:
    """Return the share of words, frequent ones too, that stand in one order."""
    return float(Indel.normalized_similarity(sides.a.words_of(a), sides.b.words_of(b)))

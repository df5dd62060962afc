"""What speaks for a pair of sentences, as plain numbers.

None depends on which document is called A. ``diptych.align.confidence`` turns them into
one score.
"""

import math
from typing import NamedTuple

from rapidfuzz.distance import Indel

from diptych.align.candidates import SOME_SHARED, Candidate
from diptych.align.sides import Side, Sides
from diptych.align.watch import Watch

_LEAST_SHARED = 7.5
"""Less shared weight is no different from none."""


class Around(NamedTuple):
    """The evidence that the other pairs give for one.

    ``margin``: by how many logits the pair is surer than the best other partner of
    either sentence, within 3. ``nearer`` and ``farther``: how surely sentences before
    and after go together, the surer side and the other, 0 to 1. ``close``: how much of
    their words these have in common, 0 to 1; half where there are none. ``kept``: the
    share of the sentences of one text that the other holds nearly to the word, 0 to 1.
    """

    margin: float
    nearer: float
    farther: float
    close: float
    kept: float


NOT_LOOKED = Around(0.0, 0.0, 0.0, 0.5, 0.0)
"""What is known of other pairs before ``diptych.align.context`` has looked."""


class Pair(NamedTuple):
    """Sentence ``a`` of side A and ``b`` of side B with their signals.

    ``shared``: binary logarithm of the shared squared weight over ``SOME_SHARED``;
    below 0 for sentences of everyday words, -3 and more. ``cosine``: share of the
    weight that is common, 0 to 1. ``common``: share of the words, frequent ones too,
    that both hold in whatever order, 0 to 1. ``held``: share of the weight of the
    lighter sentence that the other holds, 0 to 1. ``order``: share of the words that
    both hold in one order, 0 to 1.
    """

    a: int
    b: int
    shared: float
    cosine: float
    common: float
    held: float
    order: float
    around: Around = NOT_LOOKED


def examine(sides: Sides, candidates: list[Candidate], watch: Watch) -> list[Pair]:
    """Return each candidate with its signals, in the same order."""
    bags_a = _bags(sides.a, {one.a for one in watch.each(candidates)}, watch)
    bags_b = _bags(sides.b, {one.b for one in watch.each(candidates)}, watch)
    lengths_a, lengths_b = sides.a.lengths, sides.b.lengths
    similarity = Indel.normalized_similarity
    pairs: list[Pair] = []
    for one in watch.each(candidates):
        a, b = one.a, one.b
        shared = round(math.log2(max(_LEAST_SHARED, one.shared) / SOME_SHARED), 6)
        common = round(similarity(bags_a[a], bags_b[b]), 6)
        order = round(similarity(sides.a.signs_of(a), sides.b.signs_of(b)), 6)
        lighter = min(lengths_a[a], lengths_b[b]) ** 2
        held = round(min(1.0, one.shared / max(1e-9, lighter)), 6)
        pairs.append(Pair(a, b, shared, one.cosine, common, held, order))
    return pairs


def _bags(side: Side, sentences: set[int], watch: Watch) -> dict[int, str]:
    """Return the words of sentences in rising order.

    The longest common subsequence of two rising rows is what they have in common.
    """
    return {
        sentence: "".join(sorted(side.signs_of(sentence)))
        for sentence in watch.each(sentences)
    }


def find_leads(pairs: list[Pair], watch: Watch) -> list[float]:
    """Return how near each pair comes to the strongest pair of its two sentences.

    1 where neither sentence has a better partner, less down to 0.
    """
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for a, b, _, cosine, common, *_ in watch.each(pairs):
        value = cosine + common
        best_a[a] = max(best_a.get(a, 0.0), value)
        best_b[b] = max(best_b.get(b, 0.0), value)
    return [
        round((cosine + common) / max(best_a[a], best_b[b], 1e-9), 6)
        for a, b, _, cosine, common, *_ in watch.each(pairs)
    ]

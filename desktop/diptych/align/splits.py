"""A sentence of one text that became two of the other."""

import math
from functools import partial

from rapidfuzz.distance import Indel

from diptych.align.candidates import SOME_SHARED
from diptych.align.confidence import INSIDE, SAME, shared_signal
from diptych.align.context import most_margin, passage_signals, same_signals
from diptych.align.sentences import SURE, ScoredPair, SentenceLink
from diptych.align.sides import Side, Sides
from diptych.align.signals import Around, Pair
from diptych.align.watch import Watch

_INSIDE = 0.65
"""Each half has at least this share of its weight in the whole sentence."""

_BETTER = 1.08
"""The whole sentence goes with both halves so much better than with one."""

_HALF_LENGTH = 2
"""A half has at least so many words of weight; less is a heading or an aside."""


def join_splits(
    sides: Sides, scored: list[ScoredPair], watch: Watch
) -> list[SentenceLink]:
    """Return the links of all pairs, two of them joined where a sentence was split.

    The joined link replaces both. The halves stand side by side in one block, and
    each of them has the whole sentence for its best partner.
    """
    links: dict[tuple[int, int], SentenceLink] = {}
    pairs: dict[tuple[int, int], Pair] = {}
    best_a: dict[int, tuple[float, int]] = {}
    best_b: dict[int, tuple[float, int]] = {}
    none = (0.0, 0)
    for pair, link, _, _ in watch.each(scored):
        place = a, b = pair.a, pair.b
        cosine = pair.cosine
        links[place] = link
        pairs[place] = pair
        best_a[a] = max(best_a.get(a, none), (cosine, b))
        best_b[b] = max(best_b.get(b, none), (cosine, a))
    joined: list[SentenceLink] = []
    for a, b in watch.each(links):
        if (a, b + 1) in links and best_b[b][1] == best_b[b + 1][1] == a:
            parts = pairs[a, b], pairs[a, b + 1]
            joined += _join(sides, (a, a + 1), (b, b + 2), parts)
        if (a + 1, b) in links and best_a[a][1] == best_a[a + 1][1] == b:
            parts = pairs[a, b], pairs[a + 1, b]
            joined += _join(sides, (a, a + 2), (b, b + 1), parts)
    pairs.clear()
    watch.tick()
    for link in sorted(joined, key=lambda one: (-one.same, one.a_first, one.b_first)):
        places = [
            (a, b)
            for a in range(link.a_first, link.a_end)
            for b in range(link.b_first, link.b_end)
        ]
        if all(place in links for place in places):
            for place in places:
                del links[place]
            links[places[0]] = link
    order = sorted(links)
    return [links[place] for place in watch.each(order)]


def _around(sides: Sides, one: Pair, two: Pair) -> Around:
    """Return what is around two halves; they are no rivals of each other."""
    return Around(
        most_margin(sides),
        max(one.around.nearer, two.around.nearer),
        max(one.around.farther, two.around.farther),
        min(one.around.close, two.around.close),
        one.around.kept,
    )


def _join(
    sides: Sides,
    a: tuple[int, int],
    b: tuple[int, int],
    parts: tuple[Pair, Pair],
) -> list[SentenceLink]:
    """Return the link of a whole sentence and its two halves, if it is one."""
    halves, half_range = (sides.a, a) if a[1] - a[0] == 2 else (sides.b, b)
    whole, whole_range = (sides.b, b) if halves is sides.a else (sides.a, a)
    if not halves.same_block(half_range[0], half_range[0] + 1):
        return []
    terms = whole.term_sets[whole_range[0]]
    shared: set[int] = set()
    for half in range(*half_range):
        inside = _inside(sides, halves, half, terms)
        weight = halves.lengths[half] ** 2
        if len(halves.terms[half]) < _HALF_LENGTH or (
            math.fsum(sides.weights[n] ** 2 for n in inside) < _INSIDE * weight
        ):
            return []
        shared |= inside
    union = halves.term_sets[half_range[0]] | halves.term_sets[half_range[0] + 1]
    common = math.fsum(sides.weights[n] ** 2 for n in sorted(shared))
    length = math.sqrt(math.fsum(sides.weights[n] ** 2 for n in sorted(union)))
    cosine = min(1.0, common / max(1e-9, length * whole.lengths[whole_range[0]]))
    words = Indel.normalized_similarity(
        sorted(halves.signs_of(half_range[0]) + halves.signs_of(half_range[0] + 1)),
        sorted(whole.signs_of(whole_range[0])),
    )
    if cosine < _BETTER * max(one.cosine for one in parts) or (
        words <= max(one.common for one in parts)
    ):
        return []
    order = Indel.normalized_similarity(
        halves.signs_of(half_range[0]) + halves.signs_of(half_range[0] + 1),
        whole.signs_of(whole_range[0]),
    )
    values = same_signals(cosine, words, order, _around(sides, *parts))
    shared_bits = shared_signal(math.log2(max(1.0, common) / SOME_SHARED))
    same = SAME.score(values)
    if same < SURE:
        return []
    told = partial(SAME.parts, values, same)
    within = max(INSIDE.score(passage_signals(one)) for one in parts)
    return [SentenceLink(*a, *b, same, round(same, 4), told, shared_bits, within)]


def _inside(sides: Sides, side: Side, sentence: int, terms: frozenset[int]) -> set[int]:
    """Return the words of a sentence that ``terms`` hold in some form."""
    return {
        number
        for number in side.terms[sentence]
        if number in terms
        or any(other in terms for other, _ in sides.alike.get(number, ()))
    }

"""Which sentences are worth a closer look: an inverted index over rare words.

A pair of sentences is weighed by the words that both hold in some form. Kept are the
best few of each sentence of either side, so that the cost grows with the length of
the texts and not with its square.
"""

import math
from collections import defaultdict
from collections.abc import Iterator
from heapq import heappush, heapreplace
from typing import NamedTuple

from diptych.align.likeness import Alike
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

_MANY_PAIRS_BITS = 20.0
"""Two texts of more than a million pairs of sentences are books. What follows is for
them alone: the work must grow with the length, and rare words meet by chance."""

_VISITS = 70
"""So many pairs of places are looked at for each sentence of either side, rare words
first."""

_MORE_SHARED = 4.0
"""With each doubling of the pairs of sentences so much more has to be shared."""

_VISITING = 40.0
"""To look at these pairs takes as long as so many steps of the other loops."""

_PER_SENTENCE_OF_MANY = 4
_FAR_WORSE = 0.5
"""A pair that shares less than this part of what the best pairs of both of its
sentences share is left out: both have better partners."""

_HARDLY = 0.35
"""So is one that shares less than this part of what the best pair of either shares:
half of a sentence that was split has more."""


class Candidate(NamedTuple):
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
    kept = _best_pairs(sides, watch)
    watch.tick()
    equal = _equal(sides, watch)
    kept.update(equal)
    found: list[Candidate] = []
    lengths_a, lengths_b = sides.a.lengths, sides.b.lengths
    for place in watch.each(_by_place(kept, watch)):
        a, b = place
        shared = shared_weight(sides, a, b)
        if place in equal:
            found.append(Candidate(a, b, max(shared, 1.0), 1.0))
        elif shared >= LEAST_SHARED:
            cosine = round(min(1.0, shared / (lengths_a[a] * lengths_b[b])), 6)
            found.append(Candidate(a, b, shared, cosine))
    return found


def _by_place(pairs: set[tuple[int, int]], watch: Watch) -> Iterator[tuple[int, int]]:
    """Yield the pairs in rising order; all at once they would take too long."""
    rows: defaultdict[int, list[int]] = defaultdict(list)
    for a, b in watch.each(pairs):
        rows[a].append(b)
    for a in sorted(rows):
        for b in sorted(rows[a]):
            yield a, b


def _equal(sides: Sides, watch: Watch) -> set[tuple[int, int]]:
    """Return the pairs of sentences of the same words, however frequent these are.

    Of a sentence that stands more than ``PER_SENTENCE`` times in both texts ("Yes.")
    only copies in the same rank go together.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for b in watch.each(range(len(sides.b.sentences))):
        places[sides.b.signs_of(b)].append(b)
    ranks: defaultdict[str, list[int]] = defaultdict(list)
    for a in watch.each(range(len(sides.a.sentences))):
        words = sides.a.signs_of(a)
        if words in places:
            ranks[words].append(a)
    found: set[tuple[int, int]] = set()
    for words, here in watch.each(ranks.items()):
        there = places[words]
        if len(here) * len(there) <= PER_SENTENCE**2:
            found.update((a, b) for a in here for b in there)
        else:
            found.update(zip(here, there, strict=False))
    return found


def _best_pairs(sides: Sides, watch: Watch) -> set[tuple[int, int]]:
    """Return the pairs that are among the best few of either of their sentences.

    Pairs are ranked by what they share over the root of their lengths, ties by place.
    """
    many = _more_pairs(sides) > 0
    most = _PER_SENTENCE_OF_MANY if many else PER_SENTENCE
    kept: dict[tuple[int, int], float] = {}
    columns: list[list[tuple[float, int]]] = [[] for _ in sides.b.sentences]
    floors = [0.0] * len(columns)
    for a, row in _rough(sides, watch):
        for value, b in sorted(row, reverse=True)[:most]:
            kept[a, -b] = value
        for value, b in row:
            if value > floors[-b]:
                column = columns[-b]
                if len(column) < most:
                    heappush(column, (value, -a))
                else:
                    heapreplace(column, (value, -a))
                if len(column) == most:
                    floors[-b] = column[0][0]
    for b, column in enumerate(watch.each(columns)):
        for value, a in column:
            kept[-a, b] = value
    watch.let_go(columns)
    return _without_far_worse(kept, watch) if many else set(kept)


def _without_far_worse(
    kept: dict[tuple[int, int], float], watch: Watch
) -> set[tuple[int, int]]:
    """Leave out the pairs both of whose sentences have far better partners."""
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for (a, b), value in watch.each(kept.items()):
        best_a[a] = max(best_a.get(a, 0.0), value)
        best_b[b] = max(best_b.get(b, 0.0), value)
    return {
        (a, b)
        for (a, b), value in watch.each(kept.items())
        if value >= _FAR_WORSE * min(best_a[a], best_b[b])
        and value >= _HARDLY * max(best_a[a], best_b[b])
    }


def _more_pairs(sides: Sides) -> float:
    """Return how many doublings beyond a million there are of pairs of sentences."""
    pairs = len(sides.a.sentences) * len(sides.b.sentences)
    return math.log2(max(1, pairs)) - _MANY_PAIRS_BITS


def _rough(sides: Sides, watch: Watch) -> Iterator[tuple[int, list[tuple[float, int]]]]:
    """Yield for each sentence of A what shares some weight with it, in any order.

    That is the shared weight over the root of the lengths, and the number of the
    sentence of B, negative.
    """
    gains = _gains(sides, watch)
    roots = [math.sqrt(length) for length in sides.b.lengths]
    least = LEAST_SHARED + _MORE_SHARED * max(0.0, _more_pairs(sides))
    for a, terms in watch.each(enumerate(sides.a.terms), weight=_VISITING):
        watch.tick()
        row: dict[int, float] = {}
        known = row.get
        for number in terms:
            if number in gains:
                for value, where in gains[number]:
                    for b in where:
                        row[b] = known(b, 0.0) + value
        length = math.sqrt(sides.a.lengths[a])
        yield (
            a,
            [
                (round(value / length / roots[b], 6), -b)
                for b, value in row.items()
                if value >= least
            ],
        )


_Places = dict[int, list[int]]
_Gains = dict[int, list[tuple[float, list[int]]]]


def _gains(sides: Sides, watch: Watch) -> _Gains:
    """Return for each word of A what it shares with which sentences of B.

    Equal words come first, then those like them.
    """
    places_a, places_b = _places(sides.a, watch), _places(sides.b, watch)
    common = {
        number
        for places in (places_a, places_b)
        for number, where in watch.each(places.items())
        if len(where) > _MOST_PLACES
    }
    gains: _Gains = {}
    for number in watch.each(places_a):
        if number in common:
            continue
        row: list[tuple[float, list[int]]] = []
        if number in places_b:
            row.append((sides.squares[number], places_b[number]))
        for other, value in sides.worth.get(number, ()):
            if other in places_b and other not in common:
                row.append((value, places_b[other]))
        if row:
            gains[number] = row
    if _more_pairs(sides) > 0:
        visits = _VISITS * (len(sides.a.sentences) + len(sides.b.sentences))
        watch.tick()
        _leave_out_frequent(gains, places_a, visits)
    return gains


def _leave_out_frequent(gains: _Gains, places_a: _Places, left: int) -> None:
    """Leave out the words of the most places until ``left`` pairs of places remain."""
    costs = sorted(
        len(places_a[number]) * len(where)
        for number, row in gains.items()
        for _, where in row
    )
    for dearest in costs:
        left -= dearest
        if left < 0:
            break
    else:
        return
    for number, row in gains.items():
        here = len(places_a[number])
        row[:] = [one for one in row if here * len(one[1]) < dearest]


def _places(side: Side, watch: Watch) -> dict[int, list[int]]:
    """Return for each word the sentences that hold it."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for sentence, terms in watch.each(enumerate(side.terms)):
        for number in terms:
            places[number].append(sentence)
    return places


def shared_weight(sides: Sides, a: int, b: int) -> float:
    """Return the sum of squared weights of what two sentences share. Symmetric."""
    squares = sides.squares
    in_a, in_b = sides.a.term_sets[a], sides.b.term_sets[b]
    parts = [squares[number] for number in in_a & in_b]
    if not sides.a.likes[a].isdisjoint(in_b):
        only = sides.a.soft_terms[a] - in_b
        _add_alike(sides.worth, only, in_b, in_a, parts)
        only = sides.b.soft_terms[b] - in_a
        _add_alike(sides.worth, only, in_a, in_b, parts)
    # An exact sum: the order of a set decides nothing.
    return round(math.fsum(parts), 6)


def _add_alike(
    worth: Alike,
    numbers: frozenset[int],
    others: frozenset[int],
    known: frozenset[int],
    parts: list[float],
) -> None:
    """Add half of what each word is worth with the most like of the others.

    Words that both sentences hold (``known`` too) have their equals already.
    """
    for number in numbers:
        best = 0.0
        for other, value in worth[number]:
            if value > best and other in others and other not in known:
                best = value
        if best:
            parts.append(best / 2)

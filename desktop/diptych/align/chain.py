"""Local alignment of two sentences over the words they share.

A sparse form of Smith and Waterman's algorithm (1981): points are pairs of equal or
alike words of weight, a chain moves forward on both sides, and words passed over cost
a little. Frequent words make no points of their own; between two points that stand
equally far apart they confirm that the run goes on.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from diptych.align.sides import Sides

GAP_COST = 1.1
"""Bits for each word passed over, on the side that passes over more of them."""

RUN_GAIN = 2.0
"""Bits for each point that follows the one before it without a change between."""

_MOST_POINTS = 160


class Point(NamedTuple):
    """Word ``a`` of one sentence and ``b`` of the other, counted in their documents.

    ``value`` is the weight in bits, less for words that are only alike.
    """

    a: int
    b: int
    value: float


@dataclass(frozen=True, slots=True)
class Chain:
    """Points in rising order on both sides and what they are worth in bits.

    ``run`` counts the words of the longest stretch without a change.
    """

    points: tuple[Point, ...]
    value: float


def find_chains(
    sides: Sides, a: int, b: int, *, least: float, most: int
) -> list[Chain]:
    """Return the best chains of sentence ``a`` and ``b``, best first, none overlapping.

    Each is worth ``least`` bits or more and holds two points or more; cost is
    quadratic in the number of shared words of weight.
    """
    points = _points(sides, a, b)
    found: list[Chain] = []
    if sum([point.value + RUN_GAIN for point in points]) < least:
        return found
    while len(points) > 1 and len(found) < most:
        chain = _best_chain(sides, points)
        if len(chain.points) < 2 or chain.value < least:
            break
        found.append(chain)
        first, last = chain.points[0], chain.points[-1]
        points = [
            point
            for point in points
            if not first.a <= point.a <= last.a and not first.b <= point.b <= last.b
        ]
    return found


def _points(sides: Sides, a: int, b: int) -> list[Point]:
    """Return the pairs of equal or alike words of weight, by place."""
    in_a, in_b = sides.a.term_sets[a], sides.b.term_sets[b]
    values = {n: [(n, sides.weights[n])] for n in in_a & in_b}
    soft = sides.a.soft_terms[a]
    for number in () if sides.a.likes[a].isdisjoint(in_b) else soft:
        weight = sides.weights[number]
        values.setdefault(number, []).extend(
            (other, round(min(weight, sides.weights[other]) * likeness**2, 4))
            for other, likeness in sides.alike[number]
            if other in in_b
        )
    wanted = {other for row in values.values() for other, _ in row}
    if not wanted:
        return []
    start = sides.b.sentences[b].first_word
    places: defaultdict[int, list[int]] = defaultdict(list)
    for offset, number in enumerate(sides.b.words_of(b)):
        if number in wanted:
            places[number].append(start + offset)
    first = sides.a.sentences[a].first_word
    points = [
        Point(first + offset, place, value)
        for offset, number in enumerate(sides.a.words_of(a))
        if number in values
        for other, value in values[number]
        for place in places[other]
    ]
    if len(points) > _MOST_POINTS:
        points = sorted(points, key=lambda p: (-p.value, p.a, p.b))[:_MOST_POINTS]
    return sorted(points)


def _best_chain(sides: Sides, points: list[Point]) -> Chain:
    """Return the chain of greatest worth; ties go to the earlier end."""
    values: list[float] = []
    before: list[int] = []
    top = 0
    for index, (a, b, worth) in enumerate(points):
        best, source = 0.0, -1
        for earlier in range(index):
            # A step brings RUN_GAIN at most: most points need no closer look.
            if values[earlier] + RUN_GAIN > best:
                one_a, one_b, _ = points[earlier]
                if one_a < a and one_b < b:
                    value = values[earlier] + _step(sides, one_a, one_b, a, b)
                    if value > best:
                        best, source = value, earlier
        values.append(best + worth)
        before.append(source)
        if values[index] > values[top] + 1e-9:
            top = index
    path: list[Point] = []
    index = top
    while index >= 0:
        path.append(points[index])
        index = before[index]
    return Chain(tuple(reversed(path)), round(values[top], 4))


def _step(sides: Sides, one_a: int, one_b: int, two_a: int, two_b: int) -> float:
    """Return what it brings or costs to go on from one point to the next."""
    gap_a, gap_b = two_a - one_a - 1, two_b - one_b - 1
    if gap_a == gap_b and (
        not gap_a or sides.a.ids[one_a + 1 : two_a] == sides.b.ids[one_b + 1 : two_b]
    ):
        return RUN_GAIN
    return -GAP_COST * max(gap_a, gap_b)

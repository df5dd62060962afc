"""Local alignment of two sentences over the words they share.

A sparse form of Smith and Waterman's algorithm (1981): points are pairs of equal or
alike words of weight, a chain moves forward on both sides, and words passed over cost
a little. Frequent words make no points of their own; between two points that stand
equally far apart they confirm that the run goes on.
"""

from collections import defaultdict
from dataclasses import dataclass

from diptych.align.sides import TERM_BITS, Sides

GAP_COST = 1.1
"""Bits for each word passed over, on the side that passes over more of them."""

RUN_GAIN = 2.0
"""Bits for each point that follows the one before it without a change between."""

_MOST_POINTS = 160


@dataclass(frozen=True, slots=True)
class Point:
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
    start = sides.b.sentences[b].first_word
    places: defaultdict[int, list[int]] = defaultdict(list)
    for offset, number in enumerate(sides.b.words_of(b)):
        if sides.weights[number] >= TERM_BITS:
            places[number].append(start + offset)
    points: list[Point] = []
    first = sides.a.sentences[a].first_word
    for offset, number in enumerate(sides.a.words_of(a)):
        weight = sides.weights[number]
        if weight < TERM_BITS:
            continue
        points += [
            Point(first + offset, place, weight) for place in places.get(number, ())
        ]
        for other, likeness in sides.alike.get(number, ()):
            if other in places:
                value = round(min(weight, sides.weights[other]) * likeness**2, 4)
                points += [
                    Point(first + offset, place, value) for place in places[other]
                ]
    if len(points) > _MOST_POINTS:
        points = sorted(points, key=lambda p: (-p.value, p.a, p.b))[:_MOST_POINTS]
    return sorted(points, key=lambda point: (point.a, point.b))


def _best_chain(sides: Sides, points: list[Point]) -> Chain:
    """Return the chain of greatest worth; ties go to the earlier end."""
    values: list[float] = []
    before: list[int] = []
    top = 0
    for index, point in enumerate(points):
        best, source = 0.0, -1
        for earlier in range(index):
            other = points[earlier]
            if other.a < point.a and other.b < point.b:
                value = values[earlier] + _step(sides, other, point)
                if value > best:
                    best, source = value, earlier
        values.append(best + point.value)
        before.append(source)
        if values[index] > values[top] + 1e-9:
            top = index
    path: list[Point] = []
    index = top
    while index >= 0:
        path.append(points[index])
        index = before[index]
    return Chain(tuple(reversed(path)), round(values[top], 4))


def _step(sides: Sides, one: Point, two: Point) -> float:
    """Return what it brings or costs to go on from one point to the next."""
    gap_a, gap_b = two.a - one.a - 1, two.b - one.b - 1
    if gap_a == gap_b and (
        not gap_a or sides.a.ids[one.a + 1 : two.a] == sides.b.ids[one.b + 1 : two.b]
    ):
        return RUN_GAIN
    return -GAP_COST * max(gap_a, gap_b)

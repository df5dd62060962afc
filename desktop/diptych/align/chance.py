"""How many links chance alone would show.

The table says how many links of a score or more texts with nothing in common would
give for each 10,000 x 10,000 words if they were taken for texts on one subject, which
is what a reader compares: the coincidences of words are those of unrelated texts, and
the doubt that their subjects differ is not there to help. Taken as they are, unrelated
texts give fewer than 0.2 even at 0.1. ``benchmarks/measure_chance.py`` measures both.
"""

import math
from bisect import bisect_left

_WORDS = 10_000
_TABLE: tuple[tuple[float, float], ...] = (
    (0.1, 168.0),
    (0.2, 166.0),
    (0.25, 126.0),
    (0.3, 74.0),
    (0.4, 26.0),
    (0.5, 10.7),
    (0.6, 3.3),
    (0.7, 0.33),
    (0.8, 0.1),
    (1.0, 0.01),
)
"""Up to 0.7 as measured on six times that area; beyond, none was seen."""


def expected_chance(score: float, words_a: int, words_b: int) -> float:
    """Return the expected number of chance links of ``score`` or more.

    Falls with the score and grows with the product of the two lengths; between the
    measured scores the logarithm is interpolated.
    """
    if words_a <= 0 or words_b <= 0:
        return 0.0
    return _rate(score) * (words_a / _WORDS) * (words_b / _WORDS)


def _rate(score: float) -> float:
    scores = [row[0] for row in _TABLE]
    place = bisect_left(scores, score)
    if place == 0:
        return _TABLE[0][1]
    if place == len(_TABLE):
        return _TABLE[-1][1]
    (low, many), (high, few) = _TABLE[place - 1], _TABLE[place]
    share = (score - low) / (high - low)
    return math.exp((1 - share) * math.log(many) + share * math.log(few))

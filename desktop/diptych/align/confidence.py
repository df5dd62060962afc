"""From signals to one score, and the score as a sum of named parts.

Two questions are asked of a pair of sentences. *Are they one sentence*, revised,
translated anew or quoted? And if not: do two texts on one subject *say a like thing*
here? Each is a logistic model; the weights were fitted by
``benchmarks/fit_confidence.py`` and are data, not taste. A sentence that has a twin
needs no cousins: the second answer counts only as far as neither sentence is already
one with another.
"""

import math
from dataclasses import dataclass

from diptych.align.model import ScorePart

_ORDER_BY_CHANCE = 0.3
"""Any two sentences have so many words in one order."""

_SUBJECT_ENOUGH = 0.4
"""Texts on one subject are not more so when they are versions of each other."""

SHARED = "rare words in common"
COSINE = "share of the wording in common"
ORDER = "words in the same order"
LEAD = "no better partner"
AROUND = "neighbours that go together"
SUBJECT = "texts on one subject"
RUN = "distinctive run of words"
MEMBERS = "the sentences inside"


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model: a weight for each named signal, and where it starts."""

    weights: tuple[tuple[str, float], ...]
    start: float

    def score(self, signals: dict[str, float]) -> float:
        """Return the confidence, 0 to 1."""
        total = self.start + math.fsum(
            weight * signals[name] for name, weight in self.weights
        )
        return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, total))))

    def parts(self, signals: dict[str, float], score: float) -> tuple[ScorePart, ...]:
        """Divide ``score`` among the signals by what each of them added.

        The parts are rounded to four places and add up to the rounded score exactly.
        """
        values = [
            (name, max(0.0, weight * signals[name])) for name, weight in self.weights
        ]
        return divide(score, values)


def divide(score: float, values: list[tuple[str, float]]) -> tuple[ScorePart, ...]:
    """Divide a score in proportion to ``values``; the largest takes the rounding."""
    whole = math.fsum(value for _, value in values)
    target = round(score * 10_000)
    if whole <= 0:
        return (ScorePart(values[0][0], target / 10_000),) if target else ()
    shares = [(name, round(target * value / whole)) for name, value in values]
    largest = max(range(len(shares)), key=lambda index: shares[index][1])
    name, share = shares[largest]
    shares[largest] = (name, share + target - sum(share for _, share in shares))
    return tuple(ScorePart(name, share / 10_000) for name, share in shares if share)


SAME = Model(
    ((SHARED, 0.883), (COSINE, 3.557), (ORDER, 4.004), (LEAD, 8.479), (AROUND, 5.169)),
    -12.448,
)
KIN = Model(((SHARED, 1.788), (SUBJECT, 4.454)), -4.368)
PHRASE = Model(((RUN, 0.16), (SUBJECT, 5.0)), -4.9)


def subject_signal(subject: float) -> float:
    """Return the signal for how far two texts speak of one thing."""
    return min(_SUBJECT_ENOUGH, subject)


def order_signal(order: float) -> float:
    """Return the signal for words in one order, above chance."""
    return max(0.0, order - _ORDER_BY_CHANCE)

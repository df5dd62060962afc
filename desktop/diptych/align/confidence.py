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

ENOUGH_SHARED = 2.5
"""Nearly six times what is called some shared weight is enough to go by."""

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
        total = self.start
        for name, weight in self.weights:
            total += weight * signals[name]
        if not -40.0 < total < 40.0:
            total = math.copysign(40.0, total)
        return 1.0 / (1.0 + math.exp(-total))

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
    whole = math.fsum([value for _, value in values])
    target = round(score * 10_000)
    if whole <= 0:
        return (ScorePart(values[0][0], target / 10_000),) if target else ()
    shares = [round(target * value / whole) for _, value in values]
    largest = shares.index(max(shares))
    shares[largest] += target - sum(shares)
    return tuple(
        [
            ScorePart(name, share / 10_000)
            for (name, _), share in zip(values, shares, strict=True)
            if share
        ]
    )


FIRST = Model(
    (
        (SHARED, 1.089),
        (COSINE, 2.924),
        (ORDER, 6.631),
        (LEAD, 10.059),
    ),
    -12.963,
)
SAME = Model(
    (
        (SHARED, 0.822),
        (COSINE, 2.644),
        (ORDER, 5.101),
        (LEAD, 10.798),
        (AROUND, 4.044),
    ),
    -14.024,
)
KIN = Model(((SHARED, 1.788), (SUBJECT, 20.0)), -9.6)
PHRASE = Model(((RUN, 0.16), (SUBJECT, 14.0)), -7.8)


ALONE = 1.4
"""What it costs, in logits, that the neighbours of two sentences do not agree."""

SLIGHT = 1.0
"""What it costs besides for each doubling by which the shared weight is too little."""

REUSED = 3.0
"""What it costs that the two texts share whole passages elsewhere."""


def shift(score: float, logits: float) -> float:
    """Return a confidence moved by so many logits."""
    inside = min(1 - 1e-9, max(1e-9, score))
    return 1.0 / (1.0 + math.exp(-math.log(inside / (1 - inside)) - logits))


def subject_signal(subject: float) -> float:
    """Return the signal for how far two texts speak of one thing."""
    return min(_SUBJECT_ENOUGH, subject)


def order_signal(order: float) -> float:
    """Return the signal for words in one order, above chance."""
    return max(0.0, order - _ORDER_BY_CHANCE)


def shared_signal(shared: float) -> float:
    """Return the signal for shared weight; more than enough counts no more."""
    return min(ENOUGH_SHARED, shared)

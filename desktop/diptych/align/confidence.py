"""From signals to one score, and the score as a sum of named parts.

Two questions are asked of a pair of sentences. *Are they one sentence*, revised,
translated anew or quoted? And if not: do two texts on one subject *say a like thing*
here? Each is a logistic model; the weights were fitted by
``benchmarks/fit_confidence.py`` and are data, not taste. A sentence that has a twin
needs no cousins: the second answer counts only as far as neither sentence is already
one with another.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from diptych.align.model import ScorePart

ENOUGH_SHARED = 2.5
"""Nearly six times what is called some shared weight is enough to go by."""

MOST_MARGIN = 3.0
"""More than so many logits is no clearer than these."""

_SUBJECT_ENOUGH = 0.4
"""Texts on one subject are not more so when they are versions of each other."""

SHARED = "rare words in common"
COSINE = "share of the wording in common"
COMMON = "words in common, frequent ones too"
ORDER = "words in one order"
HELD = "one holds most of the other"
LEAD = "no better partner"
MARGIN = "no partner as good"
AROUND = "neighbours that go together"
BOTH = "neighbours on both sides"
CLOSE = "neighbours less alike than these"
KEPT = "texts that keep each other's sentences"
KEPT_AROUND = "neighbours in such texts"
SUBJECT = "texts on one subject"
EQUAL = "every word the same"
RUN = "distinctive run of words"
MEMBERS = "sentences that go together"
COVERED = "share of both ends that is linked"


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model: a weight for each named signal, and where it starts."""

    names: tuple[str, ...]
    weights: tuple[float, ...]
    start: float

    def score(self, signals: Sequence[float]) -> float:
        """Return the confidence, 0 to 1; ``signals`` stand in the order of names."""
        total = self.start + math.fsum(map(mul, self.weights, signals))
        if not -40.0 < total < 40.0:
            total = math.copysign(40.0, total)
        return 1.0 / (1.0 + math.exp(-total))

    def parts(self, signals: Sequence[float], score: float) -> tuple[ScorePart, ...]:
        """Divide ``score`` among the signals by what each of them added.

        The parts are rounded to four places and add up to the rounded score exactly.
        """
        added = [max(0.0, value) for value in map(mul, self.weights, signals)]
        return divide(score, list(zip(self.names, added, strict=True)))


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


_LATER = (COSINE, COMMON, ORDER, MARGIN, AROUND, BOTH, CLOSE, KEPT, KEPT_AROUND)
FIRST = Model((COSINE, COMMON, LEAD), (1.686, 9.837, 9.789), -15.316)
SECOND = Model(
    _LATER, (2.162, 2.189, 3.577, 0.767, 4.647, 1.801, -5.145, 2.315, -4.099), -4.623
)
SAME = Model(
    _LATER, (2.551, 1.864, 3.61, 0.731, 3.866, 1.49, -3.635, 2.303, -3.691), -5.368
)
INSIDE = Model(
    (SHARED, COMMON, HELD, AROUND, BOTH, CLOSE),
    (0.667, 1.962, 3.2, 5.452, 10.667, -6.616),
    -2.1,
)
PASSAGE = Model((MEMBERS, COVERED, SHARED), (1.195, 1.32, 1.36), -4.841)
KIN = Model((SHARED, SUBJECT, KEPT), (1.788, 28.0, -5.0), -12.43)
PHRASE = Model((RUN, SUBJECT), (0.16, 14.0), -7.8)


ALONE = 1.4
"""What it costs, in logits, that the neighbours of two sentences do not agree."""

SLIGHT = 1.0
"""What it costs besides for each doubling by which the shared weight is too little."""

REUSED = 3.0
"""What it costs that the two texts share whole passages elsewhere."""

SECOND_BEST = 3.0
"""What it costs in versions of one text that a sentence has a better partner."""

NOTED = 2.0
"""What it costs that one end is a note: it names what the text speaks of, and says
nothing of it."""


def logit(score: float) -> float:
    """Return a confidence as the logarithm of its odds."""
    inside = min(1 - 1e-9, max(1e-9, score))
    return math.log(inside / (1 - inside))


def shift(score: float, logits: float) -> float:
    """Return a confidence moved by so many logits."""
    return 1.0 / (1.0 + math.exp(-logit(score) - logits))


def subject_signal(subject: float) -> float:
    """Return the signal for how far two texts speak of one thing."""
    return min(_SUBJECT_ENOUGH, subject)


def shared_signal(shared: float) -> float:
    """Return the signal for shared weight; more than enough counts no more."""
    return min(ENOUGH_SHARED, shared)

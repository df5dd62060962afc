"""Links between sentences: scores for pairs, and sentences that were split in two."""

from dataclasses import dataclass

from diptych.align import confidence as names
from diptych.align.confidence import KIN, SAME, order_signal, subject_signal
from diptych.align.model import ScorePart
from diptych.align.sides import Sides
from diptych.align.signals import Pair, Signals

SURE = 0.5
"""From here on two sentences are taken for one."""


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """Sentences ``a_first:a_end`` of side A and ``b_first:b_end`` of side B.

    One of the two ranges holds one sentence, the other one or two. ``same`` is the
    confidence that they are one sentence, ``score`` that a reader keeps the link.
    """

    a_first: int
    a_end: int
    b_first: int
    b_end: int
    same: float
    score: float
    parts: tuple[ScorePart, ...]


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """A pair with its link.

    ``taken_a`` and ``taken_b`` say how sure it is that its sentences are one with
    others than each other.
    """

    pair: Pair
    link: SentenceLink
    taken_a: float
    taken_b: float


def score_pairs(sides: Sides, pairs: list[Pair]) -> list[ScoredPair]:
    """Score each pair of sentences, in the order given."""
    same = [SAME.score(same_signals(pair.signals)) for pair in pairs]
    best_a: dict[int, list[float]] = {}
    best_b: dict[int, list[float]] = {}
    for pair, value in zip(pairs, same, strict=True):
        _keep_two(best_a.setdefault(pair.a, [0.0, 0.0]), value)
        _keep_two(best_b.setdefault(pair.b, [0.0, 0.0]), value)
    subject = subject_signal(sides.subject)
    scored: list[ScoredPair] = []
    for pair, value in zip(pairs, same, strict=True):
        taken_a = best_a[pair.a][value == best_a[pair.a][0]]
        taken_b = best_b[pair.b][value == best_b[pair.b][0]]
        link = _link(pair, value, subject, max(taken_a, taken_b))
        scored.append(ScoredPair(pair, link, taken_a, taken_b))
    return scored


def same_signals(signals: Signals) -> dict[str, float]:
    """Return the signals by which two sentences are taken for one."""
    return {
        names.SHARED: signals.shared,
        names.COSINE: signals.cosine,
        names.ORDER: order_signal(signals.order),
        names.LEAD: signals.lead,
        names.AROUND: signals.around,
    }


def _keep_two(best: list[float], value: float) -> None:
    """Keep the two greatest values, the greater first."""
    if value > best[0]:
        best[:] = [value, best[0]]
    elif value > best[1]:
        best[1] = value


def _link(pair: Pair, same: float, subject: float, taken: float) -> SentenceLink:
    """Make the link of one pair out of the better of the two answers."""
    kin_signals = {names.SHARED: pair.signals.shared, names.SUBJECT: subject}
    kin = KIN.score(kin_signals) * (1 - taken)
    if same >= kin:
        score, parts = same, SAME.parts(same_signals(pair.signals), same)
    else:
        score, parts = kin, KIN.parts(kin_signals, kin)
    return SentenceLink(
        pair.a, pair.a + 1, pair.b, pair.b + 1, same, round(score, 4), parts
    )

"""A second look at pairs of sentences, knowing how sure their neighbours are.

The first look scores every pair by itself. Where the sentences before or after two
sentences go together surely, the two are read again with that in mind: a translation
that shares few words is known by where it stands. Neighbours are looked for in reading
order, one or two sentences away, as a sentence may have been split or left out.
"""

import math

from diptych.align import confidence as names
from diptych.align.confidence import FIRST, order_signal, shared_signal
from diptych.align.signals import BY_ORDER, Pair, Signals, find_leads
from diptych.align.watch import Watch

_STEPS = ((1, 1), (1, 2), (2, 1))

_ENOUGH_SHARED = 1.5
"""Neighbours that share so many doublings of the least count in full."""

_HOPELESS = 0.002
"""Neighbours raise the odds a hundredfold at most, and of this still to a fifth."""

_BY_PLACE = 0.25
"""What sure neighbours add to the cosine when partners are ranked."""


def first_signals(signals: Signals) -> dict[str, float]:
    """Return the signals of two sentences by themselves."""
    return {
        names.SHARED: shared_signal(signals.shared),
        names.COSINE: signals.cosine,
        names.ORDER: order_signal(signals.order),
        names.LEAD: signals.lead,
    }


def in_context(pairs: list[Pair], watch: Watch) -> list[Pair]:
    """Return the pairs with ``around`` and ``lead`` as their neighbours have them.

    Left out are pairs that no neighbour could help: hardly one sentence, and without
    the shared weight that a likeness or a phrase needs.
    """
    sure: dict[tuple[int, int], float] = {}
    kept: list[Pair] = []
    for pair in pairs:
        watch.tick()
        full = max(0.0, min(1.0, pair.signals.shared / _ENOUGH_SHARED))
        # A heading ("Conclusion") that both texts have tells nothing of what follows.
        first = FIRST.score(first_signals(pair.signals))
        if first >= _HOPELESS or pair.signals.shared > 0:
            kept.append(pair)
            sure[pair.a, pair.b] = first * full
    around: list[float] = []
    for pair in kept:
        watch.tick()
        around.append(_around(sure, pair.a, pair.b))
    strength = [
        pair.signals.cosine + BY_ORDER * pair.signals.order + _BY_PLACE * value
        for pair, value in zip(kept, around, strict=True)
    ]
    leads = find_leads([(pair.a, pair.b) for pair in kept], strength)
    return [
        Pair(pair.a, pair.b, _seen_again(pair.signals, lead, near))
        for pair, near, lead in zip(kept, around, leads, strict=True)
    ]


def _seen_again(signals: Signals, lead: float, around: float) -> Signals:
    return Signals(signals.shared, signals.cosine, signals.order, lead, around)


def _around(sure: dict[tuple[int, int], float], a: int, b: int) -> float:
    """Return how sure the neighbours are, 0 to 1: the better side counts double."""
    before = after = 0.0
    for x, y in _STEPS:
        before = max(before, sure.get((a - x, b - y), 0.0))
        after = max(after, sure.get((a + x, b + y), 0.0))
    if before == after == 0.0:
        return 0.0
    return round(math.fsum((max(before, after), before, after)) / 3, 6)

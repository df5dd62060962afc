"""How many links have which score: the bars over the slider.

No Qt.
"""

from collections.abc import Sequence

BINS = 45
"""Bars from ``LEAST`` to 1: each two hundredths wide."""
LEAST = 0.1


def bins(scores: Sequence[float]) -> tuple[int, ...]:
    """Count scores by bar; a score below ``LEAST`` is not counted."""
    counts = [0] * BINS
    width = (1.0 - LEAST) / BINS
    for score in scores:
        if score >= LEAST - 1e-9:
            place = int((score - LEAST) / width + 1e-6)
            counts[min(place, BINS - 1)] += 1
    return tuple(counts)

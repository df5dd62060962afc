"""The overview strip: a whole text in one narrow column, as plain numbers.

Places in the text are shares from 0 (first line) to 1 (last); heights are in the
unit of the strip. No Qt.
"""

from collections.abc import Hashable, Iterable
from typing import TypeVar

LEAST_MARK = 2
Hue = TypeVar("Hue", bound=Hashable)
LEAST_THUMB = 14.0


def bars(
    stretches: Iterable[tuple[float, float, Hue]], *, page: float, strip: float
) -> list[tuple[int, int, Hue]]:
    """Turn stretches of a page into bars on the strip, in whole pixels.

    Each stretch is a top, a bottom and whatever it is coloured by. A bar is at
    least ``LEAST_MARK`` high and never leaves the strip; bars that would cover each
    other exactly come once, so that no text has more bars than its strip has room
    for. Order is kept.
    """
    if page <= 0.0 or strip < LEAST_MARK:
        return []
    scale = strip / page
    lowest = int(strip)
    found: dict[tuple[int, int, Hue], None] = {}
    # Plain comparisons: thousands of marks at each step of the slider.
    last = lowest - LEAST_MARK
    for top, bottom, hue in stretches:
        start, end = int(top * scale), round(bottom * scale)
        start = last if start > last else start if start > 0 else 0
        least = start + LEAST_MARK
        end = lowest if end > lowest else end if end > least else least
        found[start, end, hue] = None
    return list(found)


def thumb(
    *, scroll: float, view: float, page: float, strip: float
) -> tuple[float, float]:
    """Return top and bottom of the box that shows where the reader is."""
    if page <= 0.0 or strip <= 0.0:
        return 0.0, 0.0
    scale = strip / page
    height = min(strip, max(LEAST_THUMB, view * scale))
    top = min(max(0.0, scroll * scale), strip - height)
    return top, top + height


def scroll_for(y: float, *, view: float, page: float, strip: float) -> float:
    """Return how far to scroll so that the place clicked stands in mid view."""
    if strip <= 0.0:
        return 0.0
    return max(0.0, y / strip * page - view / 2)

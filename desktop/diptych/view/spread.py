"""How two pages share the width of the window, as plain numbers.

From left to right: scroll bar, overview strip, page, ribbons, page, overview strip,
scroll bar. A page gets no more than a full measure, since longer lines tire the eye;
what is left over stays blank on both sides. No Qt; widths in pixels.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

NARROWEST_RIBBONS = 40
WIDEST_RIBBONS = 150
NARROWEST_PAGE = 180
_RIBBON_SHARE = 0.065


@dataclass(frozen=True, slots=True)
class Spread:
    """Where the parts lie: ``left`` and ``right`` are the x of the pages.

    ``start`` is the x of the left scroll bar; ``body`` is the size of the words.
    """

    start: int
    left: int
    page: int
    ribbons: int
    body: float

    @property
    def right(self) -> int:
        """Return the x of the right page."""
        return self.left + self.page + self.ribbons

    @property
    def end(self) -> int:
        """Return the x at which the right page ends."""
        return self.right + self.page


def choose_spread(
    width: int,
    *,
    beside: int,
    sizes: Sequence[float],
    zoom: float,
    ideal: Callable[[float], int],
) -> Spread:
    """Share out ``width``.

    ``beside`` is what scroll bar and strip take on one side; ``ideal`` gives the
    width of a page with a full measure for a size of words. Of ``sizes``, smallest
    first, the largest that still gets a full measure wins, times ``zoom``.
    """
    room = max(0, width - 2 * beside)
    ribbons = round(room * _RIBBON_SHARE)
    ribbons = min(max(ribbons, NARROWEST_RIBBONS), WIDEST_RIBBONS)
    most = max(NARROWEST_PAGE, (room - ribbons) // 2)
    body = max((s for s in sizes if ideal(s) <= most), default=sizes[0]) * zoom
    page = min(most, max(NARROWEST_PAGE, ideal(body)))
    ribbons = min(max(ribbons, room - 2 * page), WIDEST_RIBBONS)
    blank = max(0, room - 2 * page - ribbons)
    start = blank // 2
    return Spread(start, start + beside, page, ribbons, body)

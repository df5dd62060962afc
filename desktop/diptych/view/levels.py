"""Where to scroll so that two passages stand side by side.

Heights are in the unit of the window and count down from the top of each page; a
page can always be scrolled until its last line stands at the top, which is what
makes every pair of passages able to meet. No Qt.
"""

from dataclasses import dataclass

from diptych.view.ribbons import Stretch

READING_LINE = 0.3
"""Where a passage is brought to, as a share of the view's height."""

NEARLY_LEVEL = 0.1
"""Heights that differ by less were one height, as a share of the view's."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """How far each page is scrolled so that both passages begin at ``height``."""

    scroll_a: float
    scroll_b: float
    height: float


def meet(
    a: Stretch,
    b: Stretch,
    *,
    view: float,
    prefer: float | None = None,
    margin: float = 24.0,
) -> Meeting:
    """Bring the tops of two stretches to one height.

    That height is ``prefer``, or else the reading line; less where a passage would
    not fit below it, or stands nearer to the top of its page.
    """
    tallest = max(a.bottom - a.top, b.bottom - b.top)
    lowest = max(margin, view - tallest - margin)
    height = view * READING_LINE if prefer is None else max(margin, prefer)
    height = max(0.0, min(height, lowest, a.top, b.top))
    return Meeting(a.top - height, b.top - height, height)


def level_out(
    top_a: float, top_b: float, scrolls: tuple[float, float], *, view: float
) -> tuple[float, float]:
    """Return ``scrolls`` so that two passages that are nearly level are level.

    Passages that begin outside the view, or further apart, stay as they are. The
    page whose passage is lower is scrolled on, neither is scrolled back.
    """
    heights = top_a - scrolls[0], top_b - scrolls[1]
    height = min(heights)
    if height < 0.0 or max(heights) > min(view, height + view * NEARLY_LEVEL):
        return scrolls
    return top_a - height, top_b - height


def ease(share: float) -> float:
    """Return how far a glide has come when ``share`` of its time has passed."""
    share = min(max(share, 0.0), 1.0)
    return 1.0 - (1.0 - share) ** 3

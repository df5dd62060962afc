"""One page following the other along their links, in essays and in books.

The curve itself is ``diptych.view.scrolling``. A book has thousands of links, and the
lines of most of them are not broken yet; so the curve is drawn exactly around what is
on screen and about so elsewhere, and anew when the reader has gone on.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.view.ribbons import Side, Stretch
from diptych.view.scrolling import ScrollMap, follow, held_links

_GAP = 0.12
"""Least way from one held link to the next, as a share of the view."""

_EXACT, _DRAWN, _GOOD_FOR = 3.0, 12.0, 2.0
"""How far around the view links are held exactly and at all, and how far the reader
may go before the curve is drawn anew; in heights of the view."""

Ends = tuple[Span, Span]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A curve, where it was drawn, and how far both pages had shifted by then."""

    curve: ScrollMap
    offset: float
    shifts: tuple[float, float]


class Following:
    """Says where one page goes when the other is scrolled."""

    def __init__(
        self,
        driver: EssayPane,
        other: EssayPane,
        links: Callable[[], Sequence[Ends]],
    ) -> None:
        """Let ``other`` follow ``driver`` along ``links``.

        Those are asked for when the reader scrolls together: the most important
        first, ends of A and of B.
        """
        self._driver, self._other = driver, other
        self._source = links
        self._links: Sequence[Ends] = ()
        self._held: list[tuple[float, int]] | None = None
        self._drawn: _Drawn | None = None
        self._shifts = (0.0, 0.0)

    def forget(self) -> None:
        """Choose and draw anew, since the pages or their links have changed."""
        self._held = self._drawn = None

    def shift(self, pane: EssayPane, by: float) -> None:
        """Take note that what is on screen of a page now stands further down."""
        ours, theirs = self._shifts
        if pane is self._driver:
            self._shifts = ours + by, theirs
        else:
            self._shifts = ours, theirs + by

    def target(self, before: float, *, now: float, other: float) -> float:
        """Return where the other page goes from ``other``.

        The driver is scrolled from ``before`` to ``now``.
        """
        drawn, view = self._drawn, self._view()
        if drawn is None or abs(self._in_curve(drawn, now) - drawn.offset) > (
            _GOOD_FOR * view
        ):
            # Drawing breaks lines, which may move both views along.
            ours, theirs = self._shifts
            drawn = self._drawn = self._draw(now)
            moved = self._shifts[0] - ours
            before, now = before + moved, now + moved
            other += self._shifts[1] - theirs
        past = drawn.shifts[1] - self._shifts[1]
        found = follow(
            drawn.curve,
            before=self._in_curve(drawn, before),
            now=self._in_curve(drawn, now),
            other=other + past,
            view=view,
        )
        return found - past

    def _in_curve(self, drawn: _Drawn, offset: float) -> float:
        return offset + drawn.shifts[0] - self._shifts[0]

    def _view(self) -> float:
        return float(self._driver.viewport().height())

    def _is_left(self) -> bool:
        return self._driver.marks.side is Side.LEFT

    def _draw(self, at: float) -> _Drawn:
        """Draw the curve around an offset, exactly where links are near."""
        view, shift = self._view(), self._shifts[0]
        if self._held is None:
            self._links = self._source()
            self._held = self._choose(view)
        first = bisect_left(self._held, (at - _DRAWN * view,))
        stop = bisect_left(self._held, (at + (_DRAWN + 1.0) * view,))
        near = self._held[max(0, first - 1) : stop + 1]
        low, high = at - _EXACT * view, at + (_EXACT + 1.0) * view
        # The most important first; lines broken for one may move another.
        chosen = sorted(number for _, number in near)
        exact = {n for top, n in near if low <= top <= high}
        for number in exact:
            self._ends(number, exactly=True)
        pairs = [self._ends(number, exactly=number in exact) for number in chosen]
        curve = ScrollMap.of(
            pairs,
            page=self._driver.page_height(),
            other_page=self._other.page_height(),
            gap=view * _GAP,
        )
        return _Drawn(curve, at + self._shifts[0] - shift, self._shifts)

    def _choose(self, view: float) -> list[tuple[float, int]]:
        """Return the links to hold, with about how far down they begin."""
        about = [
            self._ends(number, exactly=False) for number in range(len(self._links))
        ]
        held = held_links(
            about,
            page=self._driver.page_height(),
            other_page=self._other.page_height(),
            gap=view * _GAP,
        )
        return [(about[number][0].top, number) for number in held]

    def _ends(self, number: int, *, exactly: bool) -> tuple[Stretch, Stretch]:
        a, b = self._links[number]
        ours, theirs = (a, b) if self._is_left() else (b, a)
        if exactly:
            return self._driver.ends(ours), self._other.ends(theirs)
        return Stretch(*self._driver.about(ours)), Stretch(*self._other.about(theirs))

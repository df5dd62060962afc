"""A short glide of scroll bars, or a jump where less motion is asked.

``Glide`` moves both pages to where a jump leads; ``Chase`` lets one page catch up
with the other while both are scrolled together.
"""

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation
from PySide6.QtWidgets import QScrollBar, QStyle

from diptych.view.levels import ease

GLIDE_MS = 200
CHASE_MS = 120
CHASE_FROM = 0.15
"""A shorter way than this share of the view is gone at once, as scrolling is."""


class Glide(QObject):
    """Moves a pair of scroll bars to a pair of values."""

    def __init__(self, left: QScrollBar, right: QScrollBar) -> None:
        """Move these two bars; the left one owns the glide."""
        super().__init__(left)
        self._bars = (left, right)
        self._from = (0, 0)
        self._to = (0, 0)
        self._animated = True
        self._moving = False
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(GLIDE_MS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.valueChanged.connect(self._step)

    def set_animated(self, animated: bool) -> None:
        """Glide, or jump."""
        self._animated = animated

    def is_animated(self) -> bool:
        """Tell whether the reader lets it glide."""
        return self._animated

    def to(self, left: float, right: float) -> None:
        """Go there, from wherever the bars are, in ``GLIDE_MS``."""
        self.stop()
        self._to = (round(left), round(right))
        self._from = (self._bars[0].value(), self._bars[1].value())
        if self._from == self._to:
            return
        if self._may_glide():
            self._clock.start()
        else:
            self._step(1.0)

    def _may_glide(self) -> bool:
        """Ask the reader's choice, and the system's wish for less motion."""
        return self._animated and _may_move(self._bars[0])

    def target(self) -> tuple[int, int]:
        """Return where the bars are going, or where they are when they rest."""
        if self._clock.state() is QAbstractAnimation.State.Running:
            return self._to
        return self._bars[0].value(), self._bars[1].value()

    def is_running(self) -> bool:
        """Tell whether a glide is on its way."""
        return self._clock.state() is QAbstractAnimation.State.Running

    def shift(self, number: int, by: float) -> None:
        """Let a glide end further down one page, on which all stands lower now."""
        start, end = list(self._from), list(self._to)
        start[number] += round(by)
        end[number] += round(by)
        self._from, self._to = (start[0], start[1]), (end[0], end[1])

    def is_moving(self) -> bool:
        """Tell whether a bar is being moved from here and not by the reader."""
        return self._moving

    def stop(self) -> None:
        """Stay where the glide has come to; the reader has taken over."""
        self._clock.stop()

    def finish(self) -> None:
        """Be there at once."""
        if self.is_running():
            self.stop()
            self._step(1.0)

    def _step(self, share: object) -> None:
        eased = ease(share if isinstance(share, float) else 1.0)
        self._moving = True
        for bar, start, end in zip(self._bars, self._from, self._to, strict=True):
            bar.setValue(round(start + (end - start) * eased))
        self._moving = False


class Chase(QObject):
    """Lets one scroll bar catch up with a place that moves on while it is chased."""

    def __init__(self, bar: QScrollBar) -> None:
        """Move this bar, which owns the chase."""
        super().__init__(bar)
        self._bar = bar
        self._from, self._to = 0.0, 0.0
        self._animated = True
        self._moving = False
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(CHASE_MS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.valueChanged.connect(self._step)

    def set_animated(self, animated: bool) -> None:
        """Catch up, or be there at once."""
        self._animated = animated

    def to(self, place: float) -> None:
        """Go there from wherever the bar is; at once where it is near."""
        self.stop()
        here = float(self._bar.value())
        far = abs(place - here) > CHASE_FROM * self._bar.pageStep()
        self._from, self._to = here, place
        if far and self._animated and _may_move(self._bar):
            self._clock.start()
        else:
            self._step(1.0)

    def target(self) -> float:
        """Return where the bar is going, or where it is when it rests."""
        return self._to if self.is_running() else float(self._bar.value())

    def is_running(self) -> bool:
        """Tell whether the bar is on its way."""
        return self._clock.state() is QAbstractAnimation.State.Running

    def is_moving(self) -> bool:
        """Tell whether the bar is being moved from here and not by the reader."""
        return self._moving

    def shift(self, by: float) -> None:
        """End further down a page on which all stands lower now."""
        self._from += by
        self._to += by

    def stop(self) -> None:
        """Stay where the bar has come to."""
        self._clock.stop()

    def finish(self) -> None:
        """Be there at once."""
        if self.is_running():
            self.stop()
            self._step(1.0)

    def _step(self, share: object) -> None:
        eased = ease(share if isinstance(share, float) else 1.0)
        self._moving = True
        self._bar.setValue(round(self._from + (self._to - self._from) * eased))
        self._moving = False


def _may_move(bar: QScrollBar) -> bool:
    """Ask the system's wish for less motion; what is not seen need not move."""
    lasts = bar.style().styleHint(
        QStyle.StyleHint.SH_Widget_Animation_Duration, None, bar
    )
    return lasts > 0 and bar.window().isVisible()

"""Where the reader has been: a trail of places that goes both ways. No Qt."""

from collections.abc import Callable
from typing import Generic, TypeVar

Place = TypeVar("Place")
_LONGEST = 200


class Trail(Generic[Place]):
    """The places left behind by jumps, as a browser keeps pages."""

    def __init__(self) -> None:
        """Begin nowhere."""
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Tell whether a place lies behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Tell whether a place lies ahead."""
        return bool(self._ahead)

    def leave(self, here: Place) -> None:
        """Remember a place before a jump; what lay ahead is forgotten."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != here:
            self._behind.append(here)
        del self._behind[:-_LONGEST]

    def back(self, here: Place) -> Place | None:
        """Return the last place that differs from ``here``; None where none does."""
        return _step(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """Return the place that ``back`` came from; None where there is none."""
        return _step(self._ahead, self._behind, here)

    def change(self, change: Callable[[Place], Place]) -> None:
        """Put another place in the stead of each, as when links have other ids."""
        self._behind = [change(place) for place in self._behind]
        self._ahead = [change(place) for place in self._ahead]

    def clear(self) -> None:
        """Forget every place."""
        self._behind.clear()
        self._ahead.clear()


def _step(source: list[Place], target: list[Place], here: Place) -> Place | None:
    while source:
        place = source.pop()
        if place != here:
            target.append(here)
            return place
    return None

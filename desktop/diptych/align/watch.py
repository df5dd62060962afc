"""Progress and cancel for the aligner's loops.

The loops call ``tick`` for each sentence or pair; the clock decides when the caller
is really asked, so that an answer never waits longer than about 20 milliseconds.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from diptych.errors import Cancelled

_EVERY_S = 0.02
_ITEMS = 32
"""Items between two looks at the clock; none takes more than a few dozen µs."""

_FREED = 20_000
"""So many items are let go of in some 5 ms."""

_Item = TypeVar("_Item")


class Watch:
    """Asks ``should_cancel`` and tells ``progress`` at most every 20 ms."""

    def __init__(
        self,
        progress: Callable[[float, str], None] | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> None:
        self._progress = progress
        self._should_cancel = should_cancel
        self._asked = 0.0
        self._done = self._until = self._step = 0.0
        self._what = ""

    def stage(
        self, done: float, what: str, until: float = 0.0, items: float = 0
    ) -> None:
        """Begin a stage at the share ``done`` of the whole; asks at once.

        While about ``items`` go through ``each``, in one loop or in several, the share
        grows evenly to ``until`` and no further.
        """
        self._done, self._what = done, what
        self._until = max(done, until)
        self._step = (self._until - done) * _ITEMS / max(items, _ITEMS)
        self._ask()

    def tick(self) -> None:
        """Ask when it is time to. Raises Cancelled."""
        if time.monotonic() - self._asked >= _EVERY_S:
            self._ask()

    def each(self, items: Iterable[_Item], weight: float = 1.0) -> Iterator[_Item]:
        """Hand on one item after another, and ask in between when it is time to.

        To the progress of the stage an item counts for ``weight`` common ones.
        """
        rest = iter(items)
        step = weight * self._step
        while some := list(islice(rest, _ITEMS)):
            self.tick()
            yield from some
            self._done = min(self._until, self._done + step)

    def let_go(self, items: list[_Item]) -> None:
        """Empty a list for good, a lot at a time: to free a million objects takes long.

        Nobody else may want the list; what else holds an item keeps it alive.
        """
        while items:
            self.tick()
            del items[-_FREED:]

    def _ask(self) -> None:
        self._asked = time.monotonic()
        if self._should_cancel is not None and self._should_cancel():
            raise Cancelled
        if self._progress is not None:
            self._progress(self._done, self._what)


NOBODY = Watch()
"""For work that is short, or that nobody can stop."""

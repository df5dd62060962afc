"""Whether to go on, asked between lots of work."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from diptych.errors import Cancelled

_Item = TypeVar("_Item")


def each(
    items: Iterable[_Item], should_cancel: Callable[[], bool] | None, lot: int
) -> Iterator[_Item]:
    """Hand on one item after another; asks before each ``lot`` of them.

    A lot should take a few milliseconds. Raises Cancelled.
    """
    rest = iter(items)
    if should_cancel is None:
        yield from rest
        return
    while some := list(islice(rest, lot)):
        if should_cancel():
            raise Cancelled
        yield from some

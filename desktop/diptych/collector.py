"""Keeping Python's search for cyclic garbage away from work that makes none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep Python from looking for cyclic garbage, of which none is made here.

    A book gives millions of small objects, and to go through them again and again
    takes a fifth of the time of comparing it, and two fifths of opening it.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            # What was made counts as old now, and is not gone through at once.
            passed_by = gc.get_freeze_count()
            gc.freeze()
            if not passed_by:
                gc.unfreeze()
            gc.enable()


def pass_by() -> None:
    """Let Python's search for cyclic garbage pass by all that there is now.

    For a program in which a book stays open: to go through its objects stops
    everything for half a second. What nothing refers to still goes at once; cycles
    wait for ``look_at_all``.
    """
    gc.freeze()


def look_at_all() -> None:
    """Go through everything once, as after a book was closed; then pass it by."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()

"""Carrying the parts of an older format forward, one number at a time.

A step takes the parts as the format of its number had them and returns them as the
next one does. Steps are never changed once a format was in use; a small file of each
format is kept with the tests. No Qt.
"""

from collections.abc import Callable

from diptych.snapshot.parts import HISTORY, SCHEMA_NUMBER, WORK

Parts = dict[str, bytes]

NEW_IN = {2: frozenset({WORK, HISTORY})}
"""The parts that came with a format; an older file does not hold them."""


def carry_forward(number: int, found: Parts) -> Parts:
    """Return the parts of format ``number`` as this program's format has them."""
    for older in range(number, SCHEMA_NUMBER):
        found = _STEPS[older](found)
    return found


def newer_parts(number: int) -> frozenset[str]:
    """Return the parts that format ``number`` did not have yet."""
    later = [names for came, names in NEW_IN.items() if came > number]
    return frozenset().union(*later)


def _from_1(found: Parts) -> Parts:
    """Format 2 keeps the reader's work; a file of format 1 has none."""
    return {**found, WORK: b"", HISTORY: b""}


_STEPS: dict[int, Callable[[Parts], Parts]] = {1: _from_1}

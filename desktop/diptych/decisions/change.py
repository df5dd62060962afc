"""One act of the reader, and what it does to the work. No Qt.

A change holds for each key it touches what stood there before and what stands there
afterwards, so that it can be taken back exactly.
"""

import datetime
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from diptych.decisions.check import check_entry
from diptych.decisions.model import Entry, Key, Work, entry_key
from diptych.errors import WorkError

_SEVERAL = 16
"""From so many steps on the entries are put together anew in one go."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a change does under one key; None stands for no entry."""

    key: Key
    before: Entry | None
    after: Entry | None


@dataclass(frozen=True, slots=True)
class Change:
    """One act: when, a sentence for the reader, and its steps.

    ``at`` is a time in UTC, given from outside. Changes that follow each other
    quickly with the same ``merge``, as the letters typed into one note, become one;
    an empty ``merge`` joins nothing.
    """

    at: datetime.datetime
    what: str
    steps: tuple[Step, ...]
    merge: str = ""


def make_change(
    work: Work,
    at: datetime.datetime,
    what: str,
    entries: Iterable[tuple[Key, Entry | None]],
    *,
    merge: str = "",
) -> Change:
    """Return the change that puts ``entries`` under their keys.

    None takes the entry away. What would stay as it is makes no step. Raises
    WorkError for offsets outside the texts, half characters and naive times.
    """
    steps = []
    for key, after in dict(entries).items():
        before = work.find(key)
        if after is not None:
            assert after.key == key, "an entry stands under its own key"
            check_entry(after, work)
        if before != after:
            steps.append(Step(key, before, after))
    return Change(utc(at), what, tuple(steps), merge)


def utc(at: datetime.datetime) -> datetime.datetime:
    """Return an aware time in UTC; WorkError for one without a time zone."""
    if at.tzinfo is None:
        raise WorkError("The time of a change must name its time zone.")
    try:
        return at.astimezone(datetime.UTC)
    except OverflowError:
        raise WorkError("The time of a change lies outside all calendars.") from None


def do_change(work: Work, change: Change) -> Work:
    """Return ``work`` with ``change`` done; WorkError where it does not fit."""
    return _put(work, [(s.key, s.before, s.after) for s in change.steps])


def undo_change(work: Work, change: Change) -> Work:
    """Return ``work`` as it was before ``change``; WorkError where it does not fit."""
    return _put(work, [(s.key, s.after, s.before) for s in change.steps])


def merge_changes(first: Change, second: Change) -> Change:
    """Return one change that does what the two do one after the other."""
    steps = {step.key: step for step in first.steps}
    for step in second.steps:
        earlier = steps.get(step.key)
        before = step.before if earlier is None else earlier.before
        steps[step.key] = Step(step.key, before, step.after)
    kept = tuple(step for step in steps.values() if step.before != step.after)
    return replace(second, steps=kept)


def _put(work: Work, steps: list[tuple[Key, Entry | None, Entry | None]]) -> Work:
    """Replace entries, each checked against what must stand there.

    A few steps cost a copy of the tuple, many a sort of it.
    """
    for key, expected, new in steps:
        if work.find(key) != expected:
            raise WorkError("This change does not fit the work that is open.")
        if new is not None:
            check_entry(new, work)
    if len(steps) >= _SEVERAL:
        table = {entry.key: entry for entry in work.entries}
        table.update((key, new) for key, _, new in steps if new is not None)
        for key in [key for key, _, new in steps if new is None]:
            table.pop(key, None)
        return replace(work, entries=tuple(sorted(table.values(), key=entry_key)))
    entries = list(work.entries)
    for key, expected, new in steps:
        place = bisect_left(entries, key, key=entry_key)
        entries[place : place + (expected is not None)] = [] if new is None else [new]
    return replace(work, entries=tuple(entries))

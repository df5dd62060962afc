"""The reader's work as parts of a snapshot, and back, trusting none of it.

``work.jsonl`` is what the reader holds now, one entry to a line, for whoever looks
into the file; ``history.jsonl`` is how it came about, one act to a line. The two must
agree to the byte. No Qt.
"""

from collections.abc import Iterator

from diptych.comparison import Comparison
from diptych.decisions.change import Change
from diptych.decisions.check import check_entry
from diptych.decisions.history import History, replay
from diptych.decisions.model import CodebookText, Entry, Key, Work
from diptych.decisions.records import (
    change_record,
    entry_record,
    parse_change,
    parse_entry,
)
from diptych.errors import WorkError
from diptych.export.records import compact
from diptych.snapshot import parts
from diptych.snapshot.fields import Fields, load_lines
from diptych.snapshot.parts import Refused

_MOST_CHANGES = 2**31

_MOST_OF_CODEBOOKS = 32_000_000
"""Code points of all versions of the codebook in a history together.

A line of a few characters can be an edit of a codebook of a million, and each version
is a text of its own in memory.
"""


def check_history(history: History, comparison: Comparison) -> None:
    """Raise Refused where a history is not of this comparison or not of one piece."""
    if not history.base.fits(comparison) or not history.work.fits(comparison):
        raise Refused("its decisions were made on other texts")
    try:
        whole = replay(history.base, history.changes, history.cursor) == history.work
    except WorkError as error:
        raise Refused(_lower(error)) from None
    if not whole:
        raise Refused("its decisions do not agree with their history")


def encode_work(history: History | None) -> tuple[str, str]:
    """Return ``work.jsonl`` and ``history.jsonl``, both empty where nothing was done.

    A history too long for its part loses its oldest acts and no decision: what they
    left behind is where it begins.
    """
    if history is None:
        return "", ""
    work = _entry_lines(history.work)
    while True:
        lines = list(_history_lines(history))
        sizes = [len(line.encode("utf-8", "surrogatepass")) for line in lines]
        fits = sum(sizes) <= parts.MOST_BYTES[parts.HISTORY]
        fits = fits and max(sizes) <= parts.MOST_BYTES_OF_LINE
        fits = fits and sum(map(_of_codebook, history.changes)) <= _MOST_OF_CODEBOOKS
        if fits or not history.changes:
            return work, "".join(lines)
        history = history.shortened(len(history.changes) // 2)


def _entry_lines(work: Work) -> str:
    return "".join(_line(entry_record(entry)) for entry in work.entries)


def _history_lines(history: History) -> Iterator[str]:
    yield _line({"done": history.cursor})
    for entry in history.base.entries:
        yield _line({"base": entry_record(entry)})
    for change in history.changes:
        yield _line(change_record(change))


def _of_codebook(change: Change) -> int:
    """Return the length of the codebook that a change leaves behind, 0 without one."""
    entries = (step.after for step in change.steps)
    return sum(len(e.source) for e in entries if isinstance(e, CodebookText))


def _line(value: object) -> str:
    return compact(value) + "\n"


def decode_work(
    work_part: bytes, history_part: bytes, comparison: Comparison
) -> History | None:
    """Return the history, None where both parts are empty; raises Refused."""
    if not work_part and not history_part:
        return None
    lines = load_lines(history_part, parts.HISTORY)
    where, first = next(lines, (f"line 1 of {parts.HISTORY}", None))
    done = Fields(first, where, frozenset({"done"})).whole("done", _MOST_CHANGES)
    empty = Work.on(comparison)
    base: dict[Key, Entry] = {}
    table: dict[Key, Entry] = {}
    changes: list[Change] = []
    of_codebooks = 0
    for where, value in lines:
        try:
            if isinstance(value, dict) and "base" in value and not changes:
                entry = parse_entry(_only(value))
                check_entry(entry, empty)
                if entry.key in base:
                    raise WorkError("Two entries are on one place.")
                base[entry.key] = table[entry.key] = entry
            else:
                changes.append(_change(value, table, empty))
                of_codebooks += _of_codebook(changes[-1])
                if of_codebooks > _MOST_OF_CODEBOOKS:
                    raise WorkError("The history holds too many long codebooks.")
        except WorkError as error:
            raise Refused(f"{where} is not as it should be ({_lower(error)})") from None
    history = _history(empty, base, changes, done)
    if _entry_lines(history.work).encode("utf-8") != work_part:
        raise Refused(f"{parts.WORK} does not agree with {parts.HISTORY}")
    return history


def _only(value: dict[str, object]) -> object:
    if len(value) > 1:
        raise WorkError("There is more than one key.")
    return value["base"]


def _change(value: object, table: dict[Key, Entry], empty: Work) -> Change:
    """Parse a change, check what it leaves behind, and do it on the table."""
    change = parse_change(value, table.get)
    for step in change.steps:
        if step.after is None:
            del table[step.key]
        else:
            check_entry(step.after, empty)
            table[step.key] = step.after
    return change


def _history(
    empty: Work, base: dict[Key, Entry], changes: list[Change], done: int
) -> History:
    if done > len(changes):
        raise Refused(f"{parts.HISTORY} holds fewer acts than were done")
    start = Work(empty.a, empty.b, tuple(base[key] for key in sorted(base)))
    return History(start, replay(start, changes, done), tuple(changes), done)


def _lower(error: WorkError) -> str:
    """Return the sentence of an error as a part of another."""
    said = str(error).rstrip(".")
    return said[:1].lower() + said[1:]


def decode_entries(work_part: bytes) -> tuple[Entry, ...]:
    """Return the entries of ``work.jsonl``, their places not checked.

    Raises Refused for a line that is no entry.
    """
    entries = []
    for where, value in load_lines(work_part, parts.WORK):
        try:
            entries.append(parse_entry(value))
        except WorkError as error:
            raise Refused(f"{where} is not as it should be ({_lower(error)})") from None
    return tuple(entries)

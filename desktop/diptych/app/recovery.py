"""Finding what an earlier run has left, and bringing it back. No Qt.

A journal whose program no longer runs is offered, unless a snapshot holds all of its
acts. It stays on the disk until it is discarded, whatever happens on the way.
"""

import datetime
import json
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from diptych.app.drafts import CodebookDraft, parse_draft
from diptych.app.files import read_problem
from diptych.app.journal import (
    BASE_SUFFIX,
    JOURNAL_SUFFIX,
    LOCK_SUFFIX,
    SCHEMA,
    Move,
    base_path,
    journal_folder,
    journal_path,
    lock_path,
    remove_files,
)
from diptych.app.locks import Lock, take_lock
from diptych.decisions.history import History
from diptych.decisions.model import Work
from diptych.decisions.records import parse_change
from diptych.errors import JournalError, WorkError
from diptych.snapshot.model import Snapshot
from diptych.snapshot.read import open_snapshot

_MOST_BYTES = 256 * 1024 * 1024
_STALE_S = 24 * 3600.0
"""Age from which half-written files in the folder are nobody's."""

_claimed: dict[Path, Lock] = {}
"""The locks of journals that this process is bringing back."""


@dataclass(frozen=True, slots=True)
class Recoverable:
    """A journal that can be brought back.

    ``titles`` are those of the two texts, ``when`` the time of the last act or, where
    that is not known, of the journal; ``changes`` counts the acts that no snapshot
    holds, ``saved_as`` is the snapshot they belong to, if there is one; ``draft`` says
    whether a codebook was being edited that no file holds. ``stem`` is the path without
    its endings; ``files`` are the two that the texts were read from, if that is known.
    """

    stem: Path
    titles: tuple[str, str]
    when: datetime.datetime
    changes: int
    saved_as: Path | None
    draft: bool = False
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came back: the comparison with the whole work.

    ``changes`` counts the acts that no snapshot holds; ``notice`` is a sentence for
    the reader where the journal was damaged, or empty. ``draft`` is the codebook under
    edit, None where a file holds it.
    """

    snapshot: Snapshot
    changes: int
    saved_as: Path | None
    notice: str = ""
    draft: CodebookDraft | None = None


def find_recoverable(folder: Path | None = None) -> tuple[Recoverable, ...]:
    """Return what earlier runs have left, the latest first.

    Journals of programs that run are left alone; those without an unsaved act, and
    files that belong to nothing, are removed. Takes a few milliseconds; never raises.
    """
    folder = journal_folder() if folder is None else folder
    found: list[Recoverable] = []
    with suppress(OSError):
        names = sorted(path.name for path in folder.iterdir())
        for stem in sorted({_stem(name) for name in names} - {""}):
            one = _look_at(folder / stem)
            if one is not None:
                found.append(one)
        _sweep(folder, names)
    found.sort(key=lambda one: (one.when, one.stem.name), reverse=True)
    return tuple(found)


def recover(found: Recoverable) -> Recovered:
    """Bring a journal back; it stays on the disk until ``discard``.

    The caller opens a new journal with ``unsaved=changes`` and then discards this one.
    Raises JournalError, or SnapshotError where the base is damaged.
    """
    _claim(found.stem)
    _, records, whole = _read(found.stem)
    snapshot = open_snapshot(base_path(found.stem))
    history = snapshot.history or History.of(Work.on(snapshot.comparison))
    changes = found.changes
    draft: CodebookDraft | None = None
    for number, record in enumerate(records):
        try:
            if "codebook" in record:
                draft = parse_draft(record["codebook"], draft)
            else:
                history = _redone(history, record)
        except (WorkError, ValueError):
            changes = max(0, changes - (len(records) - number))
            whole = False
            break
    notice = "" if whole else "The last acts in the journal were damaged and are gone."
    snapshot = replace(snapshot, history=history)
    return Recovered(snapshot, changes, found.saved_as, notice, draft)


def discard(found: Recoverable) -> None:
    """Remove a journal for good; raises JournalError where another program has it."""
    _claim(found.stem)
    remove_files(found.stem)
    _claimed.pop(found.stem).release()


def _claim(stem: Path) -> None:
    """Lock a journal for this process, until ``discard`` or the end."""
    if stem in _claimed:
        return
    try:
        lock = take_lock(lock_path(stem)) if journal_path(stem).exists() else None
    except OSError as error:
        raise JournalError(read_problem(lock_path(stem), error)) from error
    if lock is None:
        raise JournalError("Another window is bringing this work back, or has done so.")
    _claimed[stem] = lock


def _stem(name: str) -> str:
    """Return the name of a journal without its ending, "" for any other file."""
    for suffix in (BASE_SUFFIX, JOURNAL_SUFFIX, LOCK_SUFFIX):
        if name.endswith(suffix):
            return name.removesuffix(suffix)
    return ""


def _look_at(stem: Path) -> Recoverable | None:
    """Describe a journal that nobody has; remove it where it holds nothing new."""
    if stem in _claimed:
        return None
    lock = take_lock(lock_path(stem))
    if lock is None:
        return None
    try:
        found = _described(stem)
        work = found is not None and (found.changes or found.draft)
        if not work or not base_path(stem).exists():
            remove_files(stem)
            return None
        return found
    except JournalError:
        return None  # it cannot be read now, so it stays
    finally:
        lock.release()


def _described(stem: Path) -> Recoverable | None:
    head, records, _ = _read(stem)
    if head is None:
        return None
    titles, when, saved_as, changes = _head(head)
    draft = False
    for record in records:
        if isinstance(path := record.get("saved"), str):
            changes, saved_as = 0, path
            when = _time(record.get("at")) or when
        elif "codebook" in record:
            draft = record["codebook"] is not None
        else:
            changes += 1
            change = record.get("do")
            at = change.get("at") if isinstance(change, dict) else None
            when = _time(at) or when
    path = Path(saved_as) if saved_as else None
    files = _files(head.get("files"))
    return Recoverable(stem, titles, when, changes, path, draft, files)


def _files(value: object) -> tuple[Path, ...]:
    """Return the two files of the texts, none where the line does not name two."""
    names = value if isinstance(value, list) else []
    paths = tuple(Path(name) for name in names if isinstance(name, str))
    return paths if len(paths) == 2 else ()


def _head(
    head: dict[str, object],
) -> tuple[tuple[str, str], datetime.datetime, str | None, int]:
    """Return titles, time, snapshot and unsaved acts of the first line."""
    titles, saved_as, unsaved = head.get("titles"), head.get("saved_as"), 0
    if isinstance(number := head.get("unsaved"), int):
        unsaved = max(0, number)
    names = [str(title) for title in titles] if isinstance(titles, list) else []
    epoch = datetime.datetime.fromtimestamp(0, datetime.UTC)
    return (
        (names[0], names[1]) if len(names) == 2 else ("", ""),
        _time(head.get("at")) or epoch,
        saved_as if isinstance(saved_as, str) else None,
        unsaved,
    )


def _time(value: object) -> datetime.datetime | None:
    try:
        time = datetime.datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return time if time.tzinfo is not None else None


def _read(
    stem: Path,
) -> tuple[dict[str, object] | None, list[dict[str, object]], bool]:
    """Return the first line, the acts, and whether all lines could be read.

    A last line without its end was cut off by the crash itself and does not count as
    damage. Reading stops at the first line that is none.
    """
    path = journal_path(stem)
    try:
        with open(path, "rb") as file:
            data = file.read(_MOST_BYTES)
    except FileNotFoundError:
        return None, [], False
    except OSError as error:
        raise JournalError(read_problem(path, error)) from error
    records: list[dict[str, object]] = []
    whole = True
    for line in data.split(b"\n")[:-1]:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            whole = False
            break
        records.append(value)
    if not records or records[0].get("schema") != SCHEMA:
        return None, [], False
    return records[0], records[1:], whole


def _redone(history: History, record: dict[str, object]) -> History:
    """Do an act again; raises WorkError."""
    if "saved" in record:
        return history
    go = record.get("go")
    if go == Move.UNDO:
        return history.undo()
    if go == Move.REDO:
        return history.redo()
    return history.do(parse_change(record.get("do"), history.work.find))


def _sweep(folder: Path, names: list[str]) -> None:
    """Remove what a crash left half-written long ago."""
    for name in names:
        path = folder / name
        if name.startswith(".diptych-") and name.endswith(".tmp"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _STALE_S:
                    path.unlink()

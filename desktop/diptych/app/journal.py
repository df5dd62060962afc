"""The journal: what the reader does, on the disk as it is done.

A journal is two files in the user's own data folder, under a name of random digits:
``….base.diptych`` is a snapshot of the comparison as it was opened, with the work so
far, and ``….journal`` is one JSON line for each act since. Whatever ends the program,
the next start finds both (``diptych.app.recovery``). No Qt.
"""

import datetime
import json
import os
import threading
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

from diptych.app.drafts import CodebookDraft, draft_record
from diptych.app.files import write_problem
from diptych.app.locks import Lock, take_lock
from diptych.app.settings import data_folder
from diptych.decisions.change import Change
from diptych.decisions.records import change_record
from diptych.errors import JournalError
from diptych.snapshot.model import Snapshot
from diptych.snapshot.write import save_snapshot
from diptych.text.document import Document

SCHEMA = "diptych-journal/1"
BASE_SUFFIX = ".base.diptych"
JOURNAL_SUFFIX = ".journal"
LOCK_SUFFIX = ".lock"

_SYNC_AFTER_S = 0.5
"""How long an act may wait for the disk itself; the system has it at once."""


class Move(StrEnum):
    """An act that goes along the history."""

    UNDO = "undo"
    REDO = "redo"


def journal_folder() -> Path:
    """Return where journals are kept; it may not exist yet."""
    return data_folder() / "journals"


class Journal:
    """The journal of one open comparison.

    ``append`` hands every act to the system at once, so that it outlives this
    process, and to the disk within a second, so that it outlives a power cut. A line
    that could not be written is kept and tried again with the next.
    """

    def __init__(self, stem: Path, lock: Lock, head: bytes) -> None:
        self._stem = stem
        self._lock = lock
        self._pending = [head]
        self._good = 0
        self._handle: int | None = None
        self._guard = threading.Lock()
        self._syncing = False
        self._failed: OSError | None = None
        self._draft: CodebookDraft | None = None

    @classmethod
    def open(
        cls,
        snapshot: Snapshot,
        *,
        saved_as: Path | None = None,
        unsaved: int = 0,
        files: tuple[Path, ...] = (),
        at: datetime.datetime | None = None,
        folder: Path | None = None,
    ) -> "Journal":
        """Begin the journal of a comparison with the work so far.

        ``saved_as`` is the snapshot it belongs to; ``unsaved`` counts the acts in its
        history that no snapshot holds yet; ``files`` are the two that the texts were
        read from, where both were. Takes as long as saving a snapshot, so a
        window calls it off its event loop. Raises JournalError with one sentence; the
        work goes on without a journal then.
        """
        folder = journal_folder() if folder is None else folder
        stem = folder / os.urandom(12).hex()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = take_lock(lock_path(stem))
            assert lock is not None, "nobody else knows a name of random digits"
        except OSError as error:
            raise JournalError(_sentence(stem, error)) from error
        head = _line(
            {
                "schema": SCHEMA,
                "at": _time(at),
                "titles": [_name(snapshot.comparison.a), _name(snapshot.comparison.b)],
                "saved_as": None if saved_as is None else str(saved_as.absolute()),
                "unsaved": unsaved,
                "files": [str(path.absolute()) for path in files],
            }
        )
        journal = cls(stem, lock, head)
        try:
            save_snapshot(base_path(stem), snapshot)
            journal._flush()
        except BaseException:
            journal.close()
            raise
        return journal

    @property
    def path(self) -> Path:
        """The file that holds the acts."""
        return journal_path(self._stem)

    def append(self, act: Change | Move) -> None:
        """Write down an act that was just done.

        Takes some 50 microseconds. Raises JournalError, with one sentence, where the
        disk is full, read-only or gone; the act is kept and written with a later one
        as soon as that can be.
        """
        record = {"go": act.value} if isinstance(act, Move) else change_record(act)
        self._write(record if "go" in record else {"do": record})

    def keep_draft(self, draft: CodebookDraft | None) -> None:
        """Write down how the codebook under edit stands; None where a file holds it.

        Raises JournalError as ``append`` does.
        """
        before, self._draft = self._draft, draft
        if draft != before:
            self._write(draft_record(draft, before))

    def saved(self, path: Path, *, at: datetime.datetime | None = None) -> None:
        """Write down that a snapshot at ``path`` now holds all acts so far."""
        self._write({"saved": str(path.absolute()), "at": _time(at)})

    def close(self) -> None:
        """Remove the journal: everything is saved, or the reader let it go."""
        with self._guard:
            if self._handle is not None:
                # Windows does not remove a file that is just being synced: an empty
                # one is nothing to bring back.
                with suppress(OSError):
                    os.ftruncate(self._handle, 0)
                with suppress(OSError):
                    os.close(self._handle)
                self._handle = None
            remove_files(self._stem)
            self._lock.release()

    def leave(self) -> None:
        """Let go of the files and keep them, for the next start to find."""
        with self._guard:
            if self._handle is not None:
                with suppress(OSError):
                    os.fsync(self._handle)
                    os.close(self._handle)
                self._handle = None
            self._lock.release()

    def _write(self, record: dict[str, Any]) -> None:
        with self._guard:
            failed, self._failed = self._failed, None
            self._pending.append(_line(record))
        self._flush()
        if failed is not None:
            raise JournalError(_sentence(self.path, failed)) from failed

    def _flush(self) -> None:
        """Hand all pending lines to the system, whole or not at all."""
        with self._guard:
            try:
                handle = self._opened()
                data = b"".join(self._pending)
                if os.fstat(handle).st_size != self._good:
                    os.ftruncate(handle, self._good)
                os.lseek(handle, self._good, os.SEEK_SET)
                _write_all(handle, data)
            except OSError as error:
                self._drop_handle()
                raise JournalError(_sentence(self.path, error)) from error
            self._good += len(data)
            self._pending.clear()
            if not self._syncing:
                self._syncing = True
                threading.Thread(target=self._sync_soon, daemon=True).start()

    def _opened(self) -> int:
        """Return the open file; a file that has vanished is an error."""
        if self._handle is None:
            flags = os.O_RDWR | getattr(os, "O_BINARY", 0)
            flags |= os.O_CREAT if not self._good else 0
            self._handle = os.open(self.path, flags, 0o600)
        elif not self.path.exists():
            raise FileNotFoundError(2, "the file is gone", str(self.path))
        return self._handle

    def _drop_handle(self) -> None:
        """Close what has failed; the next act opens it again."""
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = None

    def _sync_soon(self) -> None:
        """Bring the file to the disk, once for all acts of half a second."""
        threading.Event().wait(_SYNC_AFTER_S)
        with self._guard:
            self._syncing = False
            handle = None if self._handle is None else os.dup(self._handle)
        if handle is None:
            return
        try:
            os.fsync(handle)
        except OSError as error:
            self._failed = error
        finally:
            os.close(handle)


def base_path(stem: Path) -> Path:
    """Return the snapshot that a journal starts from."""
    return stem.with_name(stem.name + BASE_SUFFIX)


def journal_path(stem: Path) -> Path:
    """Return the file with the acts."""
    return stem.with_name(stem.name + JOURNAL_SUFFIX)


def lock_path(stem: Path) -> Path:
    """Return the file that says whether the journal is in use."""
    return stem.with_name(stem.name + LOCK_SUFFIX)


def remove_files(stem: Path) -> None:
    """Remove a journal and its base; the acts first, so that none is left alone."""
    for path in (journal_path(stem), base_path(stem)):
        with suppress(OSError):
            path.unlink()


def _write_all(handle: int, data: bytes) -> None:
    """Write every byte, also where the system takes them in pieces."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _line(record: dict[str, Any]) -> bytes:
    """Return a record as a line; escapes keep it a line, whatever it holds."""
    return json.dumps(record, ensure_ascii=True).encode("ascii") + b"\n"


def _name(document: Document) -> str:
    """Name a text as a window does: by its title, or by the name of its file."""
    path = document.path
    return document.title or ("" if path is None else path.stem)


def _time(at: datetime.datetime | None) -> str:
    time = datetime.datetime.now(datetime.UTC) if at is None else at
    return time.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _sentence(path: Path, error: OSError) -> str:
    said = write_problem(path, error).rstrip(".")
    return f"Your work is not being kept against a crash: {said}. Save it soon."

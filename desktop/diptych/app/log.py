"""A log for bug reports that never holds a word of the reader's texts. No Qt.

Nobody can hand it a string of their own: an entry is an event of ``Event``, figures
under names of ``Figure``, and the names of classes and places in the program's code.
What an exception says is left out, for it may quote a text, a title or a path.

A thread of its own writes, so that the window never waits for a disk. Where nothing
can be written, nothing is, and nobody is told: the log is no reason to disturb.
"""

import datetime
import os
import re
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType

from diptych.app.settings import data_folder

NAME, OLDER = "diptych.log", "diptych.1.log"
MOST_BYTES = 128 * 1024
"""A file is put aside at this size, in the place of the one put aside before."""

_FRAMES, _CAUSES = 8, 3
_AT_END_S = 1.0
_CLASS = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")
_CATEGORY = re.compile(r"default|(qt|kf|js)(\.[a-z0-9_-]{1,24}){1,5}")
_GRAVE = frozenset(
    f"Qt{kind}Msg" for kind in ("Debug", "Info", "Warning", "Critical", "Fatal")
)
_VERSION = re.compile(r"\d+(\.\d+){0,4}")
_QT_EACH = 5
"""Messages of Qt of one sort that are noted in a run; some come with every frame."""


class Event(StrEnum):
    """What can happen."""

    STARTED = "started"
    ENDED = "ended"
    READ = "read"
    COMPARED = "compared"
    OPENED = "opened-snapshot"
    SAVED = "saved-snapshot"
    SLOW = "slow-work"
    REFUSED = "refused"
    FAULT = "fault"
    QT = "qt"


class Figure(StrEnum):
    """What can be counted about it."""

    SECONDS = "seconds"
    LEFT = "words-left"
    RIGHT = "words-right"
    WORDS = "words"
    LINKS = "links"
    MARKS = "theme-marks"
    CUT = "cut-short"


class Log:
    """The two files of a log in a folder, and the thread that writes them."""

    def __init__(self, folder: Path | None = None) -> None:
        """Take the log in ``folder``, by default where the reader's data lies."""
        self.folder = data_folder() if folder is None else folder
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._qt: dict[str, int] = {}

    def put(self, event: Event, *words: str, figures: Mapping[Figure, float]) -> None:
        """Have a line written; ``words`` come from the functions below alone."""
        now = datetime.datetime.now(datetime.UTC)
        stamp = now.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3] + "Z"
        said = [f"{name.value}={_number(value)}" for name, value in figures.items()]
        line = " ".join((stamp, event.value, *words, *said))
        self._do(lambda: self._write(line))

    def put_qt(self, level: str, category: str) -> None:
        """Note that Qt said something: how grave and about what, not what it said."""
        about = category if _CATEGORY.fullmatch(category) else "other"
        grave = level if level in _GRAVE else "other"
        sort = f"{grave} {about}"
        self._qt[sort] = self._qt.get(sort, 0) + 1
        if self._qt[sort] <= _QT_EACH:
            self.put(Event.QT, sort, figures={})

    def read(self) -> str:
        """Return what the log holds, the oldest line first; waits for the writer."""
        self.flush()
        parts = []
        for name in (OLDER, NAME):
            with suppress(OSError):
                parts.append((self.folder / name).read_text("ascii", "replace"))
        return "".join(parts)

    def delete(self) -> None:
        """Remove both files."""
        if self._thread is None:
            with suppress(OSError):
                self._remove()
            return
        self._do(self._remove)
        self.flush()

    def flush(self, within_s: float = _AT_END_S) -> bool:
        """Wait until all is written that was noted so far; False if it takes longer."""
        if self._thread is None:
            return True
        done = threading.Event()
        self._jobs.put(done.set)
        return done.wait(within_s)

    def close(self) -> None:
        """Write what is left and end the thread; does not wait for a stuck disk."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            thread.join(_AT_END_S)

    def _do(self, job: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._work, name="diptych-log", daemon=True
            )
            self._thread.start()
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            with suppress(OSError):
                job()

    def _write(self, line: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / NAME
        data = (line + "\n").encode("ascii", "replace")
        with suppress(FileNotFoundError):
            if path.stat().st_size + len(data) > MOST_BYTES:
                os.replace(path, self.folder / OLDER)
        with open(path, "ab") as file:
            file.write(data)

    def _remove(self) -> None:
        for name in (OLDER, NAME):
            (self.folder / name).unlink(missing_ok=True)


_kept: list[Log] = []


def keep(log: Log | None) -> None:
    """Note everything in this log from now on; with None, nothing anywhere."""
    old = _kept.copy()
    _kept[:] = [] if log is None else [log]
    for one in old:
        if one is not log:
            one.close()


def kept() -> Log | None:
    """Return the log that is being kept."""
    return _kept[0] if _kept else None


def note(event: Event, figures: Mapping[Figure, float] | None = None) -> None:
    """Note an event with its figures."""
    for log in _kept:
        log.put(event, figures=figures or {})


def note_start(versions: Mapping[str, str]) -> None:
    """Note a start: the platform, and what runs in which version.

    Of every version only the numbers are kept.
    """
    words = [f"{sys.platform}-{_numbers(_release())}"]
    for name, version in versions.items():
        words.append(f"{name}-{_numbers(version)}")
    for log in _kept:
        log.put(Event.STARTED, *words, figures={})


def note_qt(level: str, category: str) -> None:
    """Note that Qt said something."""
    for log in _kept:
        log.put_qt(level, category)


def note_error(event: Event, error: BaseException) -> None:
    """Note an exception by its classes and its places in the program."""
    words = []
    seen: BaseException | None = error
    for _ in range(_CAUSES):
        if seen is None:
            break
        words.append(_class_name(seen))
        words.extend(places(seen.__traceback__))
        seen = seen.__cause__ or seen.__context__
    for log in _kept:
        log.put(event, *words, figures={})


def note_work(event: Event, work: object, seconds: float) -> None:
    """Note a piece of work by the function that does it."""
    for log in _kept:
        log.put(event, _function_name(work), figures={Figure.SECONDS: seconds})


def places(trace: TracebackType | None) -> list[str]:
    """Return the last places of a traceback in this program, as ``ui.tasks:92``."""
    found = []
    while trace is not None:
        name = trace.tb_frame.f_globals.get("__name__", "")
        if isinstance(name, str) and name.startswith("diptych."):
            found.append(f"{name.removeprefix('diptych.')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found[-_FRAMES:]


def _class_name(error: BaseException) -> str:
    """Name a class that stands in code; one made while running may say anything."""
    kind = type(error)
    known = getattr(sys.modules.get(kind.__module__), kind.__name__, None) is kind
    return kind.__name__ if known and _CLASS.fullmatch(kind.__name__) else "Exception"


def _function_name(work: object) -> str:
    """Name a function by its code; of a partial one, the function in it."""
    inner = getattr(work, "func", work)
    code = getattr(inner, "__code__", None)
    module = getattr(inner, "__module__", "") or ""
    if code is None or not module.startswith("diptych."):
        return "other"
    return f"{module.removeprefix('diptych.')}:{code.co_firstlineno}"


def _release() -> str:
    """Return the release of the system; its own additions may hold a name."""
    return os.uname().release if hasattr(os, "uname") else str(_windows())


def _windows() -> str:
    found = getattr(sys, "getwindowsversion", None)
    return ".".join(map(str, found()[:3])) if found is not None else ""


def _numbers(version: str) -> str:
    found = _VERSION.match(version)
    return found.group() if found else "unknown"


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"

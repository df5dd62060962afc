"""A mark that a file is in use by a running program, gone when that program is.

The system's own lock is held on a small file: it goes with the process, however the
process ends, and no other process that happens to get the same number can keep it.
Where a disk knows no locks, the number and the start of the process are compared. No
Qt.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Beyond all content, since Windows keeps others from reading what is locked."""

    def _try_lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock that this process holds until ``release`` or its end."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    def release(self) -> None:
        """Let go and remove the file."""
        if self._handle is None:
            return
        # Removed before it is let go, where the system allows that: nobody else then
        # locks a file that is about to vanish.
        with suppress(OSError):
            self._path.unlink()
        os.close(self._handle)
        self._handle = None
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def take_lock(path: Path) -> Lock | None:
    """Lock ``path``, making the file; None where another program holds it.

    Raises OSError where the file cannot be made.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        _try_lock(handle)
    except (BlockingIOError, PermissionError):
        os.close(handle)
        return None
    except OSError:
        # This disk knows no locks, or Windows says in its way that it is held.
        if sys.platform == "win32" or _owner_lives(handle):
            os.close(handle)
            return None
    if not _is_still(path, handle):
        os.close(handle)
        return None
    _write_owner(handle)
    return Lock(path, handle)


def _is_still(path: Path, handle: int) -> bool:
    """Tell whether the locked file is the one at ``path``.

    Its owner may have removed it between opening and locking.
    """
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path))
    except OSError:
        return False


def _write_owner(handle: int) -> None:
    """Say who holds the lock, for disks without locks and for curious people."""
    owner = {"pid": os.getpid(), "started": _start_of(os.getpid())}
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(owner).encode("ascii"))


def _owner_lives(handle: int) -> bool:
    """Tell whether the process that wrote the file still runs."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        owner = json.loads(os.read(handle, 1000) or b"{}")
        pid, started = int(owner["pid"]), str(owner["started"])
        os.kill(pid, 0)
    except (ValueError, KeyError, TypeError, ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return _start_of(pid) == started


def _start_of(pid: int) -> str:
    """Return when a process began, as the system counts; "" where it does not say."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", errors="replace")
        return stat.rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""

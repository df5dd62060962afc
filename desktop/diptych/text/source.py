"""The bytes of a file that a reader names: only of regular files, within limits.

Every way in which that can fail ends in a ReadError of one sentence.
"""

import os
import stat
from pathlib import Path

from diptych.errors import ReadError

TEXT_LIMIT = 64 * 1024 * 1024
"""Bytes of text or markup; ten times the Bible in UTF-16."""

SIZE_LIMIT = 200 * 1024 * 1024
"""Bytes of any file: documents may carry pictures, which are not looked at."""

_LONGEST_NAME = 100


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a regular file; raises ReadError.

    A FIFO or a device is refused without waiting for it, a file that is too large
    before any of it is read, and one that another program is writing when it has
    changed twice meanwhile.
    """
    name = shown_name(path)
    try:
        for _ in range(2):
            data, settled = _read_once(path, name)
            if settled:
                break
        else:
            raise ReadError(
                f"“{name}” is being changed by another program: wait until it is "
                "saved, and open it again."
            )
    except FileNotFoundError:
        raise ReadError(
            f"There is no file “{name}” in “{printable(str(path.parent))}”: check the "
            "name."
        ) from None
    except PermissionError:
        raise ReadError(
            f"“{name}” may not be read: ask for the right to open it."
        ) from None
    except MemoryError:
        raise ReadError(
            f"“{name}” is too large for the memory that is free: close other programs, "
            "or split it."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise ReadError(
            f"“{name}” could not be read ({reason.lower()}): check the file and its "
            "place."
        ) from None
    if not data.strip():
        raise ReadError(f"“{name}” is empty: open a file with some text in it.")
    return data


def _read_once(path: Path, name: str) -> tuple[bytes, bool]:
    """Read a file; tell whether it stayed the same meanwhile."""
    _refuse_kind(name, path.stat())
    # It may have become a pipe since; opening one must not wait.
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb") as file:
        before = os.fstat(file.fileno())
        _refuse_kind(name, before)
        data = file.read(SIZE_LIMIT + 1)
        after = os.fstat(file.fileno())
    if len(data) > SIZE_LIMIT:
        raise too_large(name, len(data), SIZE_LIMIT)
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return data, same


def _refuse_kind(name: str, status: os.stat_result) -> None:
    """Refuse what is no regular file, and what is too large."""
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(f"“{name}” is a folder: open one of the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(
            f"“{name}” is a pipe or a device: save the text as a file and open that."
        )
    if status.st_size > SIZE_LIMIT:
        raise too_large(name, status.st_size, SIZE_LIMIT)


def too_large(name: str, size: int, limit: int) -> ReadError:
    """Say how large a file is and how large it may be."""
    return ReadError(
        f"“{name}” is too large ({size / 1048576:,.0f} MiB): at most "
        f"{limit // 1048576} MiB are read, so split it."
    )


def shown_name(path: Path) -> str:
    """Return a file's name for one line of a message."""
    return printable(path.name or str(path))


def printable(name: str) -> str:
    """Keep line breaks, odd bytes and endless names out of a message."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in name)
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[:_LONGEST_NAME]}…"

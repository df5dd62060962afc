"""Standard output and standard error, the same in every locale and on every system.

Everything leaves as UTF-8 with line feeds. Progress is shown on a terminal only.
No Qt.
"""

import os
import sys
import time
from contextlib import suppress
from typing import BinaryIO, TextIO

from diptych.app.files import reason, whole_characters
from diptych.errors import ExportError

_PROGRESS_EVERY_S = 0.1


class ReaderGone(Exception):
    """Whoever read the output has closed it: nothing is wrong, nothing is left."""


def write_out(data: bytes | str) -> None:
    """Write to standard output and flush; raises ReaderGone or ExportError.

    Text is written as UTF-8; see ``whole_characters`` for what that cannot express.
    """
    if isinstance(data, str):
        data = whole_characters(data).encode("utf-8")
    if sys.stdout is None:
        raise ExportError("Standard output could not be written: it is closed.")
    try:
        stream = _bytes_of(sys.stdout)
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        _abandon_out()
        raise ReaderGone from None
    except OSError as error:
        _abandon_out()
        raise ExportError(
            f"Standard output could not be written: {reason(error)}."
        ) from error


def complain(message: str, *, program: str = "diptych") -> None:
    """Write one line to standard error; a closed one is no reason to fail."""
    line = " ".join(whole_characters(f"{program}: {message}").split())
    # A file's name can hold anything, also what a terminal would obey.
    line = "".join(c if c.isprintable() else "\ufffd" for c in line) + "\n"
    if sys.stderr is None:  # a program without a console on Windows
        return
    with suppress(OSError, ValueError):
        stream = _bytes_of(sys.stderr)
        stream.write(line.encode("utf-8"))
        stream.flush()


def _bytes_of(stream: TextIO) -> BinaryIO:
    """Return the byte stream below a text stream, with nothing left in between."""
    stream.flush()
    return stream.buffer


def _abandon_out() -> None:
    """Let what is still buffered go nowhere, or the interpreter complains at exit."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


class ProgressLine:
    """One line on standard error that is rewritten; silent unless on a terminal.

    Call it with the share done, 0 to 1, and what is being done; use it as a context
    manager, so that the line is gone before anything else is written.
    """

    def __init__(self) -> None:
        self._active = sys.stderr is not None and sys.stderr.isatty()
        self._next_s = 0.0
        self._width = 0

    def __enter__(self) -> "ProgressLine":
        """Start with nothing shown."""
        return self

    def __exit__(self, *_: object) -> None:
        """Wipe the line."""
        if self._width:
            self._show("")
            self._put("\r")

    def __call__(self, share: float, what: str) -> None:
        """Show the progress, ten times a second at most."""
        now_s = time.monotonic()
        if self._active and now_s >= self._next_s:
            self._next_s = now_s + _PROGRESS_EVERY_S
            self._show(f"{share:4.0%}  {what}"[:70])

    def _show(self, line: str) -> None:
        # Blanks instead of a control sequence, which an old console would print.
        self._put("\r" + line.ljust(self._width))
        self._width = len(line)

    def _put(self, text: str) -> None:
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()

"""PDF files: their text layer, found by PDFium in a process of its own.

The process has limits on time and memory and can be stopped at any moment; see
``pdf_child`` for what runs there and ``pdf_layout`` for what is made of it.
"""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import IO, Any

from diptych.errors import Cancelled, ReadError
from diptych.text.readers.flow import Extract, one_line, whole_date
from diptych.text.readers.kind import encrypted
from diptych.text.readers.pdf_child import MOST_PAGES, Record, records
from diptych.text.readers.pdf_layout import Line, Sheet, lay_out

PATIENCE_S = 8.0
"""Seconds without a page after which a file counts as harmful."""

_LONGEST_S = 300.0
_ASK_S = 0.05
_MOST_LINES = 2_000_000
_LEAST_LETTERS = 8
"""Letters on a page below which it counts as a picture."""

_MOST_UNKNOWN = 0.3
_SCRIPT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from diptych.text.readers.pdf_child import main; main()"
)


def read_pdf(
    data: bytes,
    shown: str,
    progress: Callable[[float], None],
    should_cancel: Callable[[], bool],
) -> Extract:
    """Read the text of a PDF; about 3 ms a page and 0.2 s to start the process.

    ``progress`` is told the share done. Raises ReadError, and Cancelled at most a
    tenth of a second after ``should_cancel`` says so.
    """
    said: dict[str, str] = {}
    sheets: list[Sheet] = []
    count = lines = 0
    for record in _watched(data, shown, should_cancel):
        if "error" in record:
            raise (
                encrypted(shown) if record["error"] == "encrypted" else _damaged(shown)
            )
        if "pages" in record:
            count, said = record["pages"], record["said"]
            continue
        sheets.append(_sheet(record))
        lines += len(sheets[-1].lines)
        if lines > _MOST_LINES:
            raise ReadError(
                f"“{shown}” holds more lines than any book: split it, or save its "
                "text as plain text and open that."
            )
        progress(len(sheets) / max(count, 1))
    blank = _refuse_pictures(sheets, shown)
    flow = lay_out(sheets)
    return Extract(
        text=flow.text(),
        blocks=flow.blocks(),
        title=_title(said.get("Title", "")),
        author=one_line(said.get("Author", "")),
        made=whole_date(said.get("CreationDate", "").removeprefix("D:")[:8]),
        marked=flow.has_headings(),
        notices=_notices(shown, count, blank),
    )


def _sheet(record: Record) -> Sheet:
    return Sheet(
        float(record["width"]),
        float(record["height"]),
        tuple(Line(*line) for line in record["lines"]),
    )


def _title(words: str) -> str:
    """Leave out what programs write where nobody gave a title."""
    title = one_line(words)
    plain = title.lower()
    if plain.startswith(("microsoft word - ", "untitled", "powerpoint ")):
        return ""
    return (
        ""
        if plain.endswith((".doc", ".docx", ".odt", ".indd", ".tex", ".dvi"))
        else title
    )


def _refuse_pictures(sheets: list[Sheet], shown: str) -> int:
    """Refuse a scan and text in unknown letters; count the pages without text."""
    letters = [
        sum(map(str.isalnum, "".join(line.words for line in sheet.lines)))
        for sheet in sheets
    ]
    blank = sum(count < _LEAST_LETTERS for count in letters)
    if not any(letters) or (len(sheets) > 1 and blank == len(sheets)):
        raise ReadError(
            f"“{shown}” holds no text, only pictures of pages, as a scan does: let a "
            "program recognise its text (OCR) and open what that makes."
        )
    unknown = sum(
        character == "\ufffd" or "\ue000" <= character <= "\uf8ff"
        for sheet in sheets
        for line in sheet.lines
        for character in line.words
    )
    if unknown > _MOST_UNKNOWN * (sum(letters) + unknown):
        raise ReadError(
            f"“{shown}” does not say which letters its signs are: let a program "
            "recognise its text (OCR) and open what that makes."
        )
    return blank


def _notices(shown: str, count: int, blank: int) -> tuple[str, ...]:
    notices: list[str] = []
    if blank and blank < count:
        notices.append(
            f"“{shown}” holds no text on one page: pictures of print are not read."
            if blank == 1
            else f"“{shown}” holds no text on {blank:,} of {count:,} pages: pictures "
            "of print are not read."
        )
    if count > MOST_PAGES:
        notices.append(
            f"Only the first {MOST_PAGES:,} of the {count:,} pages of “{shown}” were "
            "read."
        )
    return tuple(notices)


def _damaged(shown: str) -> ReadError:
    return ReadError(
        f"“{shown}” is a damaged PDF: fetch a whole copy of it, or print it into a new "
        "PDF and open that."
    )


def _watched(
    data: bytes, shown: str, should_cancel: Callable[[], bool]
) -> Iterator[Record]:
    """Yield what the process finds; end it when it takes too long or is unwanted."""
    if getattr(sys, "frozen", False) or not sys.executable:
        # A bundled program has no interpreter to start: without the fence, then.
        for record in records(data):
            if should_cancel():
                raise Cancelled
            yield record
        return
    process = _start()
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    assert process.stdin is not None, "it was asked for"
    assert process.stdout is not None, "it was asked for"
    for work, stream, rest in (
        (_feed, process.stdin, data), (_drain, process.stdout, lines)
    ):  # fmt: skip
        threading.Thread(target=work, args=(stream, rest), daemon=True).start()
    try:
        yield from _answers(lines, shown, should_cancel)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def _start() -> "subprocess.Popen[bytes]":
    """Start the process: no site, no environment of the reader's, no window."""
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", _SCRIPT, json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _feed(stream: IO[bytes], data: bytes) -> None:
    # A process that was ended reads no more.
    with suppress(OSError, ValueError):
        stream.write(data)
        stream.close()


def _drain(stream: IO[bytes], lines: "queue.SimpleQueue[bytes]") -> None:
    with suppress(OSError, ValueError):
        for line in stream:
            lines.put(line)
    lines.put(b"")


def _answers(
    lines: "queue.SimpleQueue[bytes]", shown: str, should_cancel: Callable[[], bool]
) -> Iterator[Record]:
    """Yield the records as they come, until the last page or a reason to stop."""
    began = heard = time.monotonic()
    expected: int | None = None
    while expected is None or expected > 0:
        if should_cancel():
            raise Cancelled
        try:
            line = lines.get(timeout=_ASK_S)
        except queue.Empty:
            now = time.monotonic()
            if now - heard > PATIENCE_S or now - began > _LONGEST_S:
                raise ReadError(
                    f"“{shown}” takes too long to read, so it may be damaged or made "
                    "to do harm: print it into a new PDF and open that."
                ) from None
            continue
        heard = time.monotonic()
        if not line:
            # It crashed or ran out of memory; both are the file's doing.
            raise _damaged(shown)
        record: dict[str, Any] = json.loads(line)
        yield record
        if "pages" in record:
            expected = min(record["pages"], MOST_PAGES)
        elif "error" in record:
            return
        elif expected is not None:
            expected -= 1

"""Reading: from a file or a string to a document.

Every way in which a file can be unfit ends in a ReadError of one sentence: what,
where, and what to do. Offsets follow ``diptych.text.span``.
"""

import datetime
import hashlib
import os
import stat
from pathlib import Path

from diptych.errors import ReadError
from diptych.text.blocks import find_blocks
from diptych.text.dates import opening_date
from diptych.text.document import Block, BlockRole, Document
from diptych.text.encoding import Decoded, decode, shown_encoding
from diptych.text.header import Header, language_code, read_header
from diptych.text.language import detect_language

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes; ten times the Bible in UTF-16. More would not fit the window's memory."""

SUFFIXES = (".txt", ".md", ".markdown", ".text", "")
_MARKDOWN = (".md", ".markdown")
_NAMED = {
    ".docx": "a Word document", ".doc": "a Word document", ".odt": "an ODT document",
    ".rtf": "an RTF document", ".pdf": "a PDF", ".html": "a web page",
    ".htm": "a web page", ".epub": "an e-book", ".diptych": "a snapshot",
}  # fmt: skip
_LONGEST_NAME = 100
_TOP_BLOCKS = 8
_TITLE_SIGNS = "#*_= \t\n\u00a0"


def document_from_text(
    text: str,
    *,
    title: str = "",
    author: str = "",
    date: datetime.date | None = None,
    language: str | None = None,
) -> Document:
    """Make a document of a string; see ``Document.from_text``."""
    body = _with_line_feeds(text.removeprefix("\ufeff"))
    _refuse_surrogates(body)
    _refuse_surrogates(title, "title")
    _refuse_surrogates(author, "author")
    _refuse_empty(body, "The text")
    return Document(
        text=body,
        title=title,
        author=author,
        date=_day(date),
        language=_given_language(language) or detect_language(body),
        blocks=find_blocks(body),
    )


def document_from_file(
    path: Path,
    *,
    title: str | None = None,
    author: str | None = None,
    date: datetime.date | None = None,
    language: str | None = None,
) -> Document:
    """Read a file; see ``Document.from_file``.

    What the caller gives comes first, then the header, then what the top of the text
    says clearly. Linear in the size; at most 64 MiB are read.
    """
    data = _read(path)
    name = _shown(path)
    decoded = decode(data, name=name)
    whole = _with_line_feeds(decoded.text)
    _refuse_surrogates(whole)
    _refuse_surrogates(title or "", "title")
    _refuse_surrogates(author or "", "author")
    header = read_header(whole)
    body = whole[header.end :]
    _refuse_empty(body, f"“{name}”")
    blocks = find_blocks(body, markdown=path.suffix.lower() in _MARKDOWN)
    return Document(
        text=body,
        title=title if title is not None else header.title or _title(body, blocks),
        author=author if author is not None else header.author,
        date=_day(date) or header.date or _dateline(body, blocks),
        language=_given_language(language) or header.language or detect_language(body),
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        blocks=blocks,
        note=header.note,
        encoding=decoded.encoding,
        notices=_notices(name, decoded, header),
    )


def _day(date: datetime.date | None) -> datetime.date | None:
    """Return the day of what a caller gives, which may carry a time of day."""
    if date is None or isinstance(date, datetime.date):
        return date.date() if isinstance(date, datetime.datetime) else date
    raise ReadError(
        f"“{_printable(str(date))}” is no date: give a datetime.date, such as "
        "datetime.date(2022, 2, 4)."
    )


def _given_language(language: str | None) -> str | None:
    """Check the language that a caller gives; its region is left out."""
    if not language:
        return None
    code = language_code(language)
    if code is None:
        raise ReadError(
            f"“{_printable(language)}” is no language code: write two letters, such as "
            "en, ru or zh."
        )
    return code


def _read(path: Path) -> bytes:
    """Return the bytes of a regular file of a fitting kind and size."""
    name = _shown(path)
    try:
        status = path.stat()
        _refuse_kind(path, name, status)
        with path.open("rb") as file:
            # The file may have grown since, or be larger than it says.
            data = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise ReadError(
            f"There is no file “{name}” in “{_shown_folder(path)}”: check the name."
        ) from None
    except PermissionError:
        raise ReadError(
            f"“{name}” may not be read: ask for the right to open it."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise ReadError(
            f"“{name}” could not be read ({reason.lower()}): check the file and its "
            "place."
        ) from None
    if len(data) > SIZE_LIMIT:
        raise _too_large(name, len(data))
    if not data.strip():
        raise ReadError(f"“{name}” is empty: open a file with some text in it.")
    return data


def _refuse_kind(path: Path, name: str, status: os.stat_result) -> None:
    """Refuse what is no text file, before it is opened: a FIFO would wait for ever."""
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(f"“{name}” is a folder: open one of the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(
            f"“{name}” is a pipe or a device: save the text as a .txt or .md file and "
            "open that."
        )
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        kind = _NAMED.get(suffix, f"a file of the kind “{suffix}”")
        raise ReadError(
            f"“{name}” is {kind}, which cannot be read as an essay: save it as plain "
            "text (.txt) or Markdown (.md) and open that."
        )
    if status.st_size > SIZE_LIMIT:
        raise _too_large(name, status.st_size)


def _too_large(name: str, size: int) -> ReadError:
    """Say how large a file is and how large it may be."""
    return ReadError(
        f"“{name}” is too large ({size / 1048576:,.0f} MiB): at most "
        f"{SIZE_LIMIT // 1048576} MiB are read, so split it."
    )


def _shown(path: Path) -> str:
    """Return a file's name for one line of a message."""
    return _printable(path.name or str(path))


def _shown_folder(path: Path) -> str:
    return _printable(str(path.parent))


def _printable(name: str) -> str:
    """Keep line breaks, odd bytes and endless names out of a message."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in name)
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[:_LONGEST_NAME]}…"


def _with_line_feeds(text: str) -> str:
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_surrogates(text: str, what: str = "text") -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReadError(
            f"The {what} holds half a character at position {error.start}, which no "
            "file can keep: paste or save it again."
        ) from None


def _refuse_empty(text: str, name: str) -> None:
    if not any(map(str.isalnum, text)):
        raise ReadError(
            f"{name} holds no word: open a text with at least one word in it."
        )


def _title(text: str, blocks: tuple[Block, ...]) -> str:
    """Return the heading that the text opens with, or ""."""
    for block in blocks[:_TOP_BLOCKS]:
        if block.role is BlockRole.FURNITURE:
            continue
        if block.role is not BlockRole.HEADING or block.level != 1:
            return ""
        line = block.span.slice(text).split("\n")[0]
        return " ".join(line.replace("*", "").strip(_TITLE_SIGNS).split())
    return ""


def _dateline(text: str, blocks: tuple[Block, ...]) -> datetime.date | None:
    """Return the date of the text where it stands clearly at the top, or None.

    A line of its own among the first blocks, or the opening of the first paragraph.
    """
    for block in blocks[:_TOP_BLOCKS]:
        content = block.span.slice(text)
        date = opening_date(content[:120])
        if date is not None:
            return date
        if len(content) > 200:
            return None
    return None


def _notices(name: str, decoded: Decoded, header: Header) -> tuple[str, ...]:
    notices: list[str] = []
    if decoded.guessed:
        notices.append(
            f"“{name}” does not say how its letters are encoded; it was read as "
            f"{shown_encoding(decoded.encoding)}, so look whether all letters are "
            "right."
        )
    if decoded.damaged:
        places = "one place" if decoded.damaged == 1 else f"{decoded.damaged:,} places"
        notices.append(
            f"“{name}” is damaged in {places}, where the text shows “\ufffd”: look "
            "for a whole copy of it."
        )
    if header.notice:
        notices.append(header.notice)
    return tuple(notices)

"""Reading: from a file or a string to a document.

Every way in which a file can be unfit ends in a ReadError of one sentence: what,
where, and what to do. Offsets follow ``diptych.text.span``.
"""

import datetime
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from diptych.errors import ReadError
from diptych.text.blocks import find_blocks, refine_blocks
from diptych.text.bylines import find_bylines
from diptych.text.dates import opening_date
from diptych.text.document import Block, BlockRole, Document
from diptych.text.encoding import Decoded, decode, shown_encoding
from diptych.text.extracting import (
    PLAIN,
    Progress,
    ShouldCancel,
    extract,
    kind_of,
    no_text,
)
from diptych.text.header import Header, language_code, read_header
from diptych.text.language import detect_language
from diptych.text.readers.flow import Extract
from diptych.text.readers.kind import Kind
from diptych.text.source import printable, read_bytes, shown_name

MOST_LINES = 1_000_000
"""Lines of a plain text; the Bible has thirty thousand verses."""

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


def document_from_paste(text: str) -> Document:
    """Make a document of pasted text, with what its first lines say of it.

    Title, author and date are looked for as in a plain file without a header. Raises
    ReadError as ``document_from_text`` does.
    """
    found = document_from_text(text)
    return replace(
        found,
        title=_title(found.text, found.blocks),
        author=_author(found.text, found.blocks),
        date=_dateline(found.text, found.blocks),
    )


def document_from_html(
    source: str,
    *,
    title: str | None = None,
    author: str | None = None,
    date: datetime.date | None = None,
    language: str | None = None,
) -> Document:
    """Make a document of HTML; see ``Document.from_html``."""
    from diptych.text.readers.html import read_page

    shown = "The pasted text"
    given = _Given(title, author, date, language)
    found = read_page(source, shown)
    return _from_extract(found, given, shown, Kind.HTML)


def document_from_file(
    path: Path,
    *,
    title: str | None = None,
    author: str | None = None,
    date: datetime.date | None = None,
    language: str | None = None,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Document:
    """Read a file; see ``Document.from_file``.

    What the caller gives comes first, then what the file says of itself, then what the
    top of the text says clearly. Linear in the size.
    """
    name = shown_name(path)
    given = _Given(title, author, date, language)
    _refuse_surrogates(title or "", "title")
    _refuse_surrogates(author or "", "author")
    data = read_bytes(path)
    kind, notice = kind_of(data, path, name)
    try:
        if kind in PLAIN:
            document = _from_plain(data, kind, name, given)
        else:
            found, encoding = extract(
                data, kind, name, progress or _silent, should_cancel or _never
            )
            document = _from_extract(found, given, name, kind)
            document = replace(document, encoding=encoding)
    except MemoryError:
        raise ReadError(
            f"“{name}” needs more memory than is free: close other programs, or split "
            "it."
        ) from None
    return replace(
        document,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        notices=(*filter(None, (notice,)), *document.notices),
    )


@dataclass(frozen=True, slots=True)
class _Given:
    """What the caller says of a document; None for what the file is to say."""

    title: str | None
    author: str | None
    date: datetime.date | None
    language: str | None


def _from_plain(data: bytes, kind: Kind, name: str, given: _Given) -> Document:
    """Make a document of plain text or Markdown, with or without a header."""
    decoded = decode(data, name=name)
    whole = _with_line_feeds(decoded.text)
    _refuse_surrogates(whole)
    header = read_header(whole)
    body = whole[header.end :]
    _refuse_empty(body, f"“{name}”")
    if body.count("\n") > MOST_LINES:
        raise ReadError(
            f"“{name}” has more than {MOST_LINES:,} lines, which is no essay: split it."
        )
    blocks = find_blocks(body, markdown=kind is Kind.MARKDOWN)
    title, author = given.title, given.author
    return Document(
        text=body,
        title=title if title is not None else header.title or _title(body, blocks),
        author=author if author is not None else header.author or _author(body, blocks),
        date=_day(given.date) or header.date or _dateline(body, blocks),
        language=_given_language(given.language)
        or header.language
        or detect_language(body),
        blocks=blocks,
        note=header.note,
        encoding=decoded.encoding,
        notices=_notices(name, decoded, header),
    )


def _from_extract(found: Extract, given: _Given, name: str, kind: Kind) -> Document:
    """Make a document of what a reader found in a file."""
    if not any(map(str.isalnum, found.text)):
        raise no_text(name, kind)
    blocks = refine_blocks(found.text, found.blocks, marked=found.marked)
    title, author = given.title, given.author
    date = _day(given.date) or found.date or _dateline(found.text, blocks)
    notices = found.notices
    if date is None and found.made is not None:
        date = found.made
        notices = (
            *notices,
            f"The date of “{name}”, {date.isoformat()}, is the day on which the file "
            "was made; correct it if the text is older.",
        )
    # Files often name the language of the program that made them.
    language = detect_language(found.text) or found.language
    return Document(
        text=found.text,
        title=title if title is not None else found.title or _title(found.text, blocks),
        author=author
        if author is not None
        else found.author or _author(found.text, blocks),
        date=date,
        language=_given_language(given.language) or language,
        blocks=blocks,
        notices=notices,
    )


def _silent(share: float, what: str) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on."""
    return False


def _day(date: datetime.date | None) -> datetime.date | None:
    """Return the day of what a caller gives, which may carry a time of day."""
    if date is None or isinstance(date, datetime.date):
        return date.date() if isinstance(date, datetime.datetime) else date
    raise ReadError(
        f"“{printable(str(date))}” is no date: give a datetime.date, such as "
        "datetime.date(2022, 2, 4)."
    )


def _given_language(language: str | None) -> str | None:
    """Check the language that a caller gives; its region is left out."""
    if not language:
        return None
    code = language_code(language)
    if code is None:
        raise ReadError(
            f"“{printable(language)}” is no language code: write two letters, such as "
            "en, ru or zh."
        )
    return code


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


def _author(text: str, blocks: tuple[Block, ...]) -> str:
    """Return who the byline on top says wrote the text, or ""."""
    return find_bylines(text, list(blocks))[1]


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
        count = decoded.damaged
        notices.append(
            f"“{name}” is damaged in one place, where the text shows “\ufffd”: look "
            "for a whole copy of it."
            if count == 1
            else f"“{name}” is damaged in {count:,} places, where the text shows "
            "“\ufffd”: look for a whole copy of it."
        )
    if header.notice:
        notices.append(header.notice)
    return tuple(notices)

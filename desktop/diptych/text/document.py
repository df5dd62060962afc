"""The document: one text with its metadata and its blocks.

No Qt, no essays compared here. Offsets follow ``diptych.text.span``.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from diptych.text.span import Span


class BlockRole(StrEnum):
    """What a block is to its reader."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"
    NOTE = "note"
    REFERENCE = "reference"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text between blank lines or line ends, without the white space.

    ``level`` is 1 to 6 for a heading, 0 for everything else.
    """

    span: Span
    role: BlockRole
    level: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """One essay as everybody quotes from it.

    ``text`` never changes after reading; every span in Diptych counts its code
    points. ``language`` is an ISO 639-1 code, or None where it could not be told.
    ``path`` and ``sha256`` (of the file's bytes) are None for pasted text;
    ``encoding`` is the name of the encoding that was found, None for pasted text.
    """

    text: str
    title: str = ""
    author: str = ""
    date: datetime.date | None = None
    language: str | None = None
    path: Path | None = None
    sha256: str | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    note: str = ""
    encoding: str | None = None
    notices: tuple[str, ...] = ()

    @staticmethod
    def from_text(
        text: str,
        *,
        title: str = "",
        author: str = "",
        date: datetime.date | None = None,
        language: str | None = None,
    ) -> "Document":
        """Make a document of a string; every line end becomes a line feed.

        A leading byte order mark goes. A language not given is detected. Raises
        ReadError for a text that holds no letter or digit, or a lone surrogate.
        """
        from diptych.text.reading import document_from_text

        return document_from_text(
            text, title=title, author=author, date=date, language=language
        )

    @staticmethod
    def from_html(
        source: str,
        *,
        title: str | None = None,
        author: str | None = None,
        date: datetime.date | None = None,
        language: str | None = None,
    ) -> "Document":
        """Make a document of HTML, as pasted or dropped: the main text of it.

        None means what the page itself says. Raises ReadError for a page without a
        letter or digit.
        """
        from diptych.text.reading import document_from_html

        return document_from_html(
            source, title=title, author=author, date=date, language=language
        )

    @staticmethod
    def from_file(
        path: Path | str,
        *,
        title: str | None = None,
        author: str | None = None,
        date: datetime.date | None = None,
        language: str | None = None,
        progress: Callable[[float, str], None] | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> "Document":
        """Read a file: text, Markdown, HTML, Word, ODT, RTF, EPUB or PDF.

        None means what the file itself says. ``progress`` is told the share done, 0
        to 1, and what is being done; ``should_cancel`` ends the work with Cancelled.
        Both matter for long PDFs and e-books only. Raises ReadError, whose message is
        one sentence for the reader.
        """
        from diptych.text.reading import document_from_file

        return document_from_file(
            Path(path),
            title=title,
            author=author,
            date=date,
            language=language,
            progress=progress,
            should_cancel=should_cancel,
        )

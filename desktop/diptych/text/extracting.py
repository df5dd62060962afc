"""From the bytes of a file to its text, by what kind of file it is.

Each reader is imported only when a file of its kind comes. Plain text is the work of
``diptych.text.reading`` itself.
"""

from collections.abc import Callable
from pathlib import Path

from diptych.errors import ReadError
from diptych.text.readers.archive import Archive
from diptych.text.readers.flow import Extract
from diptych.text.readers.kind import SUFFIXES, Kind, Members, article, sniff
from diptych.text.source import TEXT_LIMIT, too_large

Progress = Callable[[float, str], None]
ShouldCancel = Callable[[], bool]

PLAIN = (Kind.TEXT, Kind.MARKDOWN)
"""Kinds whose text is all there is."""

_ARCHIVES = (Kind.DOCX, Kind.ODT, Kind.EPUB)


def kind_of(data: bytes, path: Path, shown: str) -> tuple[Kind, str]:
    """Tell the kind of a file, and a notice where its name says something else.

    Raises ReadError for what cannot be read as an essay.
    """
    promised = SUFFIXES.get(path.suffix.lower())
    kind = sniff(data, promised, shown, _LateArchive(data, shown))
    if kind not in (*_ARCHIVES, Kind.PDF) and len(data) > TEXT_LIMIT:
        raise too_large(shown, len(data), TEXT_LIMIT)
    same = promised is kind or {promised, kind} <= {Kind.HTML, Kind.ARCHIVED_HTML}
    if same or not path.suffix:
        return kind, ""
    return kind, (
        f"“{shown}” is {article(kind)} by what is in it, whatever its name says, and "
        "was read as that."
    )


def extract(
    data: bytes,
    kind: Kind,
    shown: str,
    progress: Progress,
    should_cancel: ShouldCancel,
) -> tuple[Extract, str | None]:
    """Read a file that is not plain text; return its encoding too if it has one.

    Raises ReadError, and Cancelled where ``should_cancel`` said so.
    """
    encoding = None
    if kind in _ARCHIVES:
        found = _from_archive(data, kind, shown, progress, should_cancel)
    elif kind is Kind.PDF:
        from diptych.text.readers.pdf import read_pdf

        found = read_pdf(data, shown, _told(progress), should_cancel)
    elif kind is Kind.RTF:
        from diptych.text.readers.rtf import read_rtf

        found = read_rtf(data, shown)
    else:
        from diptych.text.readers.html import read_html, unpack_mhtml

        if kind is Kind.ARCHIVED_HTML:
            data = unpack_mhtml(data, shown)
        found, encoding = read_html(data, shown)
    return found, encoding


def _from_archive(
    data: bytes,
    kind: Kind,
    shown: str,
    progress: Progress,
    should_cancel: ShouldCancel,
) -> Extract:
    archive = Archive(data, shown)
    if kind is Kind.DOCX:
        from diptych.text.readers.docx import read_docx

        return read_docx(archive, shown)
    if kind is Kind.ODT:
        from diptych.text.readers.odt import read_odt

        return read_odt(archive, shown)
    from diptych.text.readers.epub import read_epub

    return read_epub(archive, shown, _told(progress), should_cancel)


def _told(progress: Progress) -> Callable[[float], None]:
    return lambda share: progress(share, "Reading")


class _LateArchive(Members):
    """An archive that is opened only if somebody asks what is in it."""

    def __init__(self, data: bytes, shown: str) -> None:
        self._data = data
        self._shown = shown
        self._archive: Archive | None = None

    def names(self) -> frozenset[str]:
        """Return the names of all members."""
        return self._opened().names()

    def read(self, name: str) -> bytes:
        """Return the bytes of a member."""
        return self._opened().read(name)

    def _opened(self) -> Archive:
        if self._archive is None:
            self._archive = Archive(self._data, self._shown)
        return self._archive


def no_text(shown: str, kind: Kind) -> ReadError:
    """Say that a file of this kind holds no words."""
    return ReadError(
        f"“{shown}” is {article(kind)} that holds no word: open a text with at least "
        "one word in it."
    )

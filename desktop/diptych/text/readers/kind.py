"""What a file is: by its first bytes and its members, and only then by its name.

A name may be wrong; what is inside is not. Nothing here opens a file.
"""

import re
from enum import StrEnum

from diptych.errors import ReadError


class Kind(StrEnum):
    """A kind of file that can be read, in the words that a reader would use."""

    TEXT = "plain text"
    MARKDOWN = "Markdown"
    HTML = "web page"
    ARCHIVED_HTML = "saved web page"
    DOCX = "Word document"
    ODT = "OpenDocument text"
    RTF = "RTF document"
    EPUB = "e-book"
    PDF = "PDF"


SUFFIXES = {
    ".txt": Kind.TEXT, ".text": Kind.TEXT, "": Kind.TEXT,
    ".md": Kind.MARKDOWN, ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML, ".htm": Kind.HTML, ".xhtml": Kind.HTML,
    ".mht": Kind.ARCHIVED_HTML, ".mhtml": Kind.ARCHIVED_HTML,
    ".docx": Kind.DOCX, ".docm": Kind.DOCX, ".dotx": Kind.DOCX,
    ".odt": Kind.ODT, ".ott": Kind.ODT,
    ".rtf": Kind.RTF, ".epub": Kind.EPUB, ".pdf": Kind.PDF,
}  # fmt: skip
"""The endings that are known, and what they promise."""

READABLE = "plain text, Markdown, HTML, Word (.docx), ODT, RTF, EPUB or PDF"
"""What a reader can be told to save a text as."""

_SIGNATURES = (
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"), (b"MM\x00*", "a picture"), (b"BM", "a picture"),
    (b"\x1f\x8b", "a compressed file"), (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"), (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"), (b"\x28\xb5\x2f\xfd", "a compressed file"),
    (b"\x7fELF", "a program"), (b"MZ", "a program"), (b"SQLite format 3", "a database"),
    (b"ID3", "a sound"), (b"OggS", "a sound"), (b"fLaC", "a sound"),
    (b"%!PS", "a PostScript file"), (b"AT&TFORM", "a DjVu book"),
    (b"ITSF", "a help file"), (b"wOFF", "a font"), (b"\x00\x01\x00\x00\x00", "a font"),
)  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?s:.{0,2000}?)-->\s*)*"
    rb"(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])",
    re.IGNORECASE,
)
_TAGS = re.compile(rb"</?(?:p|div|br|h[1-6]|span|a|ul|table|article)\b[^>]*>", re.I)
_MHTML = re.compile(rb"(?:[A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}", re.ASCII)
_OTHER_ZIPS = (
    ("xl/", "a spreadsheet"), ("ppt/", "a set of slides"),
    ("AndroidManifest.xml", "a program"), ("META-INF/MANIFEST.MF", "a program"),
)  # fmt: skip
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OTHER_ODF = {b"spreadsheet": "a spreadsheet", b"presentation": "a set of slides"}


def sniff(data: bytes, promised: Kind | None, shown: str, member: "Members") -> Kind:
    """Return what a file is; ``promised`` is what its name says.

    ``shown`` is its name for messages and ``member`` reads of a zip archive what is
    needed. Raises ReadError for what cannot be read as an essay.
    """
    head = data[:4096]
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(_ZIP):
        return _zip_kind(shown, member)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith(_OLE):
        raise _other(shown, _ole(data))
    for signature, what in _SIGNATURES:
        # A text may begin with “BM” or “MZ”; a picture is no text in any other way.
        if head.startswith(signature) and (len(signature) > 3 or b"\x00" in head):
            raise _other(shown, what)
    return _textual(data, head, promised, shown)


def _textual(data: bytes, head: bytes, promised: Kind | None, shown: str) -> Kind:
    """Tell the kinds that are text."""
    # UTF-16 shows every second letter after taking the others away.
    plain = head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")
    if _HTML.match(plain):
        return Kind.HTML
    if _is_mhtml(plain):
        return Kind.ARCHIVED_HTML
    if promised in (Kind.HTML, Kind.ARCHIVED_HTML) and _TAGS.search(data, 0, 65_536):
        return Kind.HTML
    if promised is Kind.PDF and b"%PDF-" in data[:65_536]:
        return Kind.PDF
    if promised in (Kind.TEXT, Kind.MARKDOWN):
        return promised
    if promised is Kind.HTML or promised is None:
        return Kind.TEXT
    if b"\x00" in head:
        raise ReadError(
            f"“{shown}” is not {article(promised)} or is damaged at its start: open "
            "it in the program that made it, and save it again."
        )
    return Kind.TEXT


def article(kind: Kind) -> str:
    """Return a kind with its article: ``a web page``, ``an e-book``."""
    if kind in (Kind.TEXT, Kind.MARKDOWN):
        return kind.value
    return f"{'an' if kind.value[0] in 'eORA' else 'a'} {kind.value}"


def _is_mhtml(plain: bytes) -> bool:
    found = _MHTML.match(plain.replace(b"\r\n", b"\n"))
    if found is None:
        return False
    lines = found.group().lower()
    return b"mime-version:" in lines and b"multipart/related" in lines


class Members:
    """What of a zip archive tells its kind; see ``readers.archive.Archive``."""

    def names(self) -> frozenset[str]:
        """Return the names of all members."""
        raise NotImplementedError

    def read(self, name: str) -> bytes:
        """Return the bytes of a member."""
        raise NotImplementedError


def _zip_kind(shown: str, archive: Members) -> Kind:
    """Tell the documents that are zip archives by their members."""
    names = archive.names()
    mimetype = archive.read("mimetype").strip() if "mimetype" in names else b""
    if mimetype == b"application/epub+zip" or "META-INF/container.xml" in names:
        return Kind.EPUB
    if mimetype.startswith(_OPEN_DOCUMENT):
        rest = mimetype.removeprefix(_OPEN_DOCUMENT)
        if rest.startswith(b"text"):
            return Kind.ODT
        other = _OTHER_ODF.get(rest.partition(b"-")[0], "a drawing")
        raise _other(shown, other)
    if any(name.startswith("word/") for name in names):
        return Kind.DOCX
    for start, what in _OTHER_ZIPS:
        if any(name.startswith(start) for name in names):
            raise _other(shown, what)
    if {"content.xml", "meta.xml"} <= names:
        return Kind.ODT
    if "[Content_Types].xml" in names and "_rels/.rels" in names:
        return Kind.DOCX
    raise ReadError(
        f"“{shown}” is a zip archive and no document: take the essay out of it and "
        "open that."
    )


def _ole(data: bytes) -> str:
    """Name what an OLE container holds: old Office files, and encrypted new ones."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "encrypted"
    if "WordDocument".encode("utf-16-le") in data:
        return "a Word document of the old kind (.doc)"
    return "a file of an old Office program"


def _other(shown: str, what: str) -> ReadError:
    """Say what a file is that cannot be read, and what to do."""
    if what == "encrypted":
        return encrypted(shown)
    return ReadError(
        f"“{shown}” is {what}, which cannot be read as an essay: save the text as "
        f"{READABLE} and open that."
    )


def encrypted(shown: str) -> ReadError:
    """Say that a file is locked with a password."""
    return ReadError(
        f"“{shown}” is encrypted: open it with its password in the program that made "
        "it, save a copy without one, and open that."
    )

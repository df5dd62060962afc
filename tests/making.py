"""Documents of every kind, made by hand for tests and benchmarks. No library."""

import hashlib
import io
import re
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "meta", "drawing")
)
Print = tuple[float, float, float, str, str]
"""A line of print: points from the left and from below, size, F1 or F2, words."""


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """Return a Word document; ``parts`` are the insides of other parts by name."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _RELATIONS,
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>"),
    }
    for name, inside in parts.items():
        if name == "core":
            members["docProps/core.xml"] = (
                '<p xmlns:dc="d" xmlns:dcterms="t">' + inside + "</p>"
            )
        else:
            members[f"word/{name}.xml"] = _part(name, inside)
    return zipped(members)


def _part(name: str, inside: str) -> str:
    return f'<w:{name} xmlns:w="{_W}" xmlns:mc="mc">{inside}</w:{name}>'


def w_p(words: str, style: str = "") -> str:
    """Return a paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{w_r(words)}</w:p>"


def w_r(words: str) -> str:
    """Return a run of a Word document."""
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def odt(body: str, *, styles: str = "", meta: str = "") -> bytes:
    """Return an OpenDocument text."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}"
        "</office:automatic-styles><office:body><office:text>"
        f"{body}</office:text></office:body></office:document-content>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
    }
    if meta:
        members["meta.xml"] = (
            f'<office:document-meta {_ODF} xmlns:dc="d"><office:meta>{meta}'
            "</office:meta></office:document-meta>"
        )
    return zipped(members)


def epub(chapters: Sequence[str], *, metadata: str = "") -> bytes:
    """Return an e-book of these bodies, in an order that differs from their names."""
    names = [f"z{len(chapters) - n}.xhtml" for n in range(len(chapters))]
    manifest = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<container><rootfiles><rootfile "
        'full-path="OPS/a.opf"/></rootfiles></container>',
        "OPS/a.opf": f'<package xmlns:dc="d"><metadata>{metadata}</metadata>'
        f"<manifest>{manifest}</manifest><spine>{spine}</spine></package>",
    }
    for name, body in zip(names, chapters, strict=True):
        members[f"OPS/{name}"] = f"<html><body>{body}</body></html>"
    return zipped(members)


def pdf(
    pages: Iterable[Sequence[Print]], *, info: str = "", trailer: str = ""
) -> bytes:
    """Return a PDF with these lines of print on pages of 595 by 842 points.

    F1 is an upright serif face, F2 a bold one; both are built into every reader.
    """
    objects: list[bytes] = []

    def add(content: bytes) -> int:
        objects.append(content)
        return len(objects)

    fonts = [
        add(
            b"<< /Type /Font /Subtype /Type1 /BaseFont /%s "
            b"/Encoding /WinAnsiEncoding >>" % name
        )
        for name in (b"Times-Roman", b"Times-Bold")
    ]
    sheets = [_content(lines) for lines in pages]
    parent = len(objects) + 2 * len(sheets) + 1
    kids = []
    for content in sheets:
        stream = add(
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
        )
        kids.append(
            add(
                b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents "
                b"%d 0 R /Resources << /Font << /F1 %d 0 R /F2 %d 0 R >> >> >>"
                % (parent, stream, *fonts)
            )
        )
    add(
        b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    )
    root = add(b"<< /Type /Catalog /Pages %d 0 R >>" % parent)
    about = add(f"<< {info} >>".encode("cp1252"))
    return _written(objects, f"/Root {root} 0 R /Info {about} 0 R {trailer}")


def _content(lines: Sequence[Print]) -> bytes:
    shown = [b"BT\n"]
    for left, base, size, font, words in lines:
        raw = words.encode("cp1252")
        for sign in (b"\\", b"(", b")"):
            raw = raw.replace(sign, b"\\" + sign)
        shown.append(b"/%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj\n" % (
            font.encode(), size, left, base, raw,
        ))  # fmt: skip
    shown.append(b"ET")
    return b"".join(shown)


def _written(objects: list[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, trailer.encode("ascii"), table,
    )  # fmt: skip
    return bytes(out)


_PADDING = bytes.fromhex(
    "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a"
)
_STREAM = re.compile(rb"(?<=\nstream\n).*(?=\nendstream)", re.DOTALL)
_PLAIN_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)


def encrypted_pdf(pages: Iterable[Sequence[Print]], password: str) -> bytes:
    """Return a PDF whose print only ``password`` opens: RC4 with a key of 40 bits.

    Algorithms 1 to 4 of PDF 1.4, section 3.5. With an empty password every reader
    opens it.
    """
    given = (password.encode("ascii") + _PADDING)[:32]
    owner = _rc4(_md5(given)[:5], given)
    rights, name = -4, b"0123456789abcdef"
    key = _md5(given + owner + struct.pack("<i", rights) + name)[:5]
    objects = []
    for number, content in _PLAIN_OBJECT.findall(pdf(pages)):
        own = _md5(key + struct.pack("<I", int(number))[:3] + b"\0\0")[:10]
        objects.append(_STREAM.sub(partial(_hidden, own), content))
    return _written(
        objects,
        f"/Root {len(objects) - 1} 0 R /ID [<{name.hex()}> <{name.hex()}>] "
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> "
        f"/U <{_rc4(key, _PADDING).hex()}> /P {rights} >>",
    )


def _hidden(key: bytes, found: re.Match[bytes]) -> bytes:
    return _rc4(key, found.group())


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    place = 0
    for n in range(256):
        place = (place + box[n] + key[n % len(key)]) % 256
        box[n], box[place] = box[place], box[n]
    out = bytearray()
    first = second = 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + box[first]) % 256
        box[first], box[second] = box[second], box[first]
        out.append(byte ^ box[(box[first] + box[second]) % 256])
    return bytes(out)

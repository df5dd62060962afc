"""Files made to do harm, or broken, one function each. Sizes are parameters."""

import io
import struct
import zipfile
from collections.abc import Callable

from tests.making import docx, epub, odt, pdf, w_p, zipped

PROSE = "The harbour was built for a trade that has moved elsewhere. "


def zip_bomb_docx(size: int) -> bytes:
    """A Word document whose text unpacks to ``size`` bytes of spaces."""
    return docx(w_p("x" + " " * size))


def zip_bomb_odt(size: int) -> bytes:
    """The same in an OpenDocument text."""
    return odt("<text:p>" + " " * size + "x</text:p>")


def zip_bomb_epub(size: int) -> bytes:
    """A book of ten chapters that unpack to ``size`` bytes together."""
    return epub(["<p>" + "x " * (size // 20) + "</p>"] * 10)


def lying_zip(size: int) -> bytes:
    """A Word document whose directory says that its text has 100 bytes."""
    data = bytearray(zip_bomb_docx(size))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        real = archive.getinfo("word/document.xml").file_size
    return bytes(data.replace(struct.pack("<I", real), struct.pack("<I", 100)))


def entity_bomb(levels: int) -> bytes:
    """A Word document in which each entity holds ten of the one before."""
    lines = ['<!ENTITY e0 "ha">']
    for n in range(1, levels):
        inside = f"&e{n - 1};" * 10
        lines.append(f'<!ENTITY e{n} "{inside}">')
    xml = f"<!DOCTYPE x [{''.join(lines)}]><x>&e{levels - 1};</x>"
    return zipped({"[Content_Types].xml": "<T/>", "word/document.xml": xml})


def external_entity(target: str) -> bytes:
    """A Word document that names a file or an address as part of its text."""
    xml = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{target}">]><x><body>&e;</body></x>'
    return zipped({"[Content_Types].xml": "<T/>", "word/document.xml": xml})


def deep_xml(levels: int) -> bytes:
    """An OpenDocument text of sections in sections."""
    return odt("<text:section>" * levels + "x" + "</text:section>" * levels)


def many_elements(count: int) -> bytes:
    """A Word document of ``count`` empty elements."""
    return docx("<a/>" * count + w_p("x"))


def many_attributes(count: int) -> bytes:
    """A Word document whose elements carry ten attributes each."""
    element = "<a " + " ".join(f'a{n}=""' for n in range(10)) + "/>"
    return docx(element * (count // 10) + w_p("x"))


def deep_html(levels: int) -> bytes:
    """A page of boxes in boxes."""
    return b"<html>" + b"<div>" * levels + PROSE.encode() + b"</div>" * levels


def open_tags(count: int) -> bytes:
    """A page of tags that are never closed, with half a quotation in each."""
    return b"<html>" + b'<a b="' * count + PROSE.encode()


def stray_ends(count: int) -> bytes:
    """A page of end tags of what is far out in deep nesting."""
    return b"<html><b>" + b"<table><tr><td>" * 30 + b"</b><i>" * count + b"x"


def bracket_html(count: int) -> bytes:
    """A page that opens comments and declarations again and again."""
    return b"<html>" + b"<!-<![<?x<!--x--!><a " * count + PROSE.encode()


def deep_rtf(levels: int) -> bytes:
    """Groups in groups."""
    return b"{\\rtf1 " + b"{" * levels + b"x" + b"}" * levels


def controls_rtf(count: int) -> bytes:
    """Nothing but control words."""
    return b"{\\rtf1 x" + b"\\par\\b0\\u1234?" * count + b"}"


def many_objects_pdf(count: int) -> bytes:
    """A page of ``count`` lines of print."""
    return pdf([[(n % 500, 800 - n % 700, 10, "F1", "ab") for n in range(count)]])


def table_pdf(count: int) -> bytes:
    """A file of ``count`` small objects around one page."""
    whole = pdf([[(72, 700, 10, "F1", PROSE)]])
    extra = b"".join(b"%d 0 obj\n<< /A 1 >>\nendobj\n" % n for n in range(20, count))
    return whole.replace(b"xref\n", extra + b"xref\n", 1)


def nested_pdf(levels: int) -> bytes:
    """A page whose content nests dictionaries and arrays."""
    return pdf([[(72, 700, 10, "F1", PROSE)]]).replace(
        b"/Info", b"/X " + b"[" * levels + b"]" * levels + b" /Info"
    )


def many_pages_pdf(count: int) -> bytes:
    """A file that says it has many pages and has one."""
    return pdf([[(72, 700, 10, "F1", PROSE)]]).replace(
        b"/Count 1", b"/Count %d" % count
    )


def long_line_text(size: int) -> bytes:
    """Text without a single line end."""
    return PROSE.encode() * (size // len(PROSE))


def short_lines_text(size: int) -> bytes:
    """Text of nothing but short lines."""
    return b"a b\n" * (size // 4)


MEGA = 1024 * 1024
FULL_SIZE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zip bomb, docx": ("docx", lambda: zip_bomb_docx(300 * MEGA)),
    "just within, docx": ("docx", lambda: zip_bomb_docx(63 * MEGA)),
    "zip bomb, odt": ("odt", lambda: zip_bomb_odt(300 * MEGA)),
    "zip bomb, epub": ("epub", lambda: zip_bomb_epub(300 * MEGA)),
    "zip that lies": ("docx", lambda: lying_zip(300 * MEGA)),
    "entity bomb": ("docx", lambda: entity_bomb(30)),
    "external entity": ("docx", lambda: external_entity("file:///etc/passwd")),
    "deep XML": ("odt", lambda: deep_xml(1_000_000)),
    "1.4 million elements": ("docx", lambda: many_elements(1_400_000)),
    "10 million elements": ("docx", lambda: many_elements(10_000_000)),
    "3.9 million attributes": ("docx", lambda: many_attributes(3_900_000)),
    "deep HTML": ("html", lambda: deep_html(190_000)),
    "open tags": ("html", lambda: open_tags(5_000_000)),
    "stray ends": ("html", lambda: stray_ends(199_000)),
    "brackets": ("html", lambda: bracket_html(1_500_000)),
    "deep RTF": ("rtf", lambda: deep_rtf(10_000_000)),
    "control words": ("rtf", lambda: controls_rtf(3_000_000)),
    "PDF, a million lines on a page": ("pdf", lambda: many_objects_pdf(1_000_000)),
    "PDF, a million objects": ("pdf", lambda: table_pdf(1_000_000)),
    "PDF, deep": ("pdf", lambda: nested_pdf(1_000_000)),
    "PDF, a billion pages promised": ("pdf", lambda: many_pages_pdf(10**9)),
    "60 MiB in one line": ("txt", lambda: long_line_text(60 * MEGA)),
    "15 million lines": ("txt", lambda: short_lines_text(60 * MEGA)),
}
"""The cases at the size that hurts: the ending of the name, and the bytes."""

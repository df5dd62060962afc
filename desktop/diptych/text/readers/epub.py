"""E-books (EPUB): the chapters in reading order.

Chapters are web pages in an archive, read as ``html_blocks`` reads them; the table of
contents is left out, and so is all that is not text.
"""

import posixpath
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from urllib.parse import unquote

from diptych.errors import Cancelled, ReadError
from diptych.text.header import language_code
from diptych.text.readers.archive import Archive
from diptych.text.readers.flow import Extract, Flow, one_line, whole_date
from diptych.text.readers.html import decode_page, read_chapter
from diptych.text.readers.kind import encrypted
from diptych.text.readers.xml_tree import (
    attribute,
    child,
    children,
    find,
    parse_xml,
    words_of,
)

CHAPTERS_LIMIT = 32 * 1024 * 1024
"""Bytes of all chapters; the Bible as web pages has about six million."""

_CIPHERED = re.compile(rb"CipherReference[^>]{0,200}?URI\s*=\s*[\"']([^\"']{1,500})")
_PAGES = (
    "application/xhtml+xml",
    "text/html",
    "application/xml",
    "text/x-oeb1-document",
)


def read_epub(
    archive: Archive,
    shown: str,
    progress: Callable[[float], None],
    should_cancel: Callable[[], bool],
) -> Extract:
    """Read an e-book; raises ReadError and Cancelled."""
    place = _package(archive, shown)
    package = parse_xml(archive.read(place), shown)
    chapters = _chapters(package, posixpath.dirname(place))
    _refuse_locked(archive, set(chapters), shown)
    archive.refuse_above(CHAPTERS_LIMIT, chapters)
    flow = Flow()
    names = archive.names()
    for done, name in enumerate(chapters):
        if should_cancel():
            raise Cancelled
        progress(done / len(chapters))
        if name in names:
            read_chapter(decode_page(archive.read(name), shown), shown, flow)
    return _with_metadata(flow, package)


def _with_metadata(flow: Flow, package: ET.Element) -> Extract:
    metadata = child(package, "metadata")

    def said(name: str) -> list[str]:
        if metadata is None:
            return []
        found = [e for e in metadata.iter() if e.tag.rpartition("}")[2] == name]
        return [one_line(words_of(e)) for e in found]

    dates = filter(None, map(whole_date, said("date")))
    languages = filter(None, map(language_code, said("language")))
    return Extract(
        text=flow.text(),
        blocks=flow.blocks(),
        title=next(iter(said("title")), ""),
        author=", ".join(dict.fromkeys(filter(None, said("creator")))),
        date=next(dates, None),
        language=next(languages, None),
        marked=flow.has_headings(),
    )


def _package(archive: Archive, shown: str) -> str:
    """Return the name of the package document."""
    container = archive.read_if_there("META-INF/container.xml")
    if container:
        root = find(parse_xml(container, shown), "rootfile")
        name = attribute(root, "full-path") if root is not None else ""
        if name in archive.names():
            return name
    found = sorted(name for name in archive.names() if name.endswith(".opf"))
    if not found:
        raise ReadError(
            f"“{shown}” is a damaged e-book without a list of its chapters: fetch a "
            "whole copy of it."
        )
    return found[0]


def _chapters(package: ET.Element, folder: str) -> list[str]:
    """Return the names of the chapters in reading order, each once."""
    items: dict[str, str] = {}
    manifest, spine = child(package, "manifest"), child(package, "spine")
    for item in children(manifest, "item") if manifest is not None else ():
        contents = "nav" in attribute(item, "properties").split()
        if attribute(item, "media-type") in _PAGES and not contents:
            items[attribute(item, "id")] = attribute(item, "href")
    order = [
        items[attribute(ref, "idref")]
        for ref in (children(spine, "itemref") if spine is not None else ())
        if attribute(ref, "idref") in items
    ]
    names = (
        posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))
        for href in order
    )
    return list(dict.fromkeys(names))


def _refuse_locked(archive: Archive, chapters: set[str], shown: str) -> None:
    """Refuse a book whose chapters are encrypted; fonts may well be."""
    data = archive.read_if_there("META-INF/encryption.xml")
    for uri in _CIPHERED.findall(data):
        if unquote(uri.decode("utf-8", "replace")) in chapters:
            raise encrypted(shown)

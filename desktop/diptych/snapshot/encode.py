"""From a snapshot to the bytes of its parts.

The same comparison gives the same bytes, on every platform and in any locale.
``diptych.snapshot.decode`` is the way back. No Qt.
"""

import dataclasses
from collections.abc import Iterator

from diptych.app.files import bare_name
from diptych.comparison import Comparison
from diptych.export.records import Record, coded_record, compact, link_record
from diptych.snapshot import parts
from diptych.snapshot.model import Snapshot
from diptych.snapshot.parts import Refused
from diptych.snapshot.worked import encode_work
from diptych.text.document import Document


def encode_snapshot(snapshot: Snapshot, picture: bytes | None) -> dict[str, bytes]:
    """Return every part but the manifest, in the order of the container.

    Raises Refused for half a character (a lone surrogate) and for a part that is
    larger than the format allows.
    """
    comparison = snapshot.comparison
    codebook = comparison.codebook
    view = dataclasses.asdict(snapshot.view)
    work, history = encode_work(snapshot.history)
    texts: dict[str, str | None] = {
        parts.TEXT_A: comparison.a.text,
        parts.TEXT_B: comparison.b.text,
        parts.DOCUMENTS: _documents(comparison),
        parts.CODEBOOK: codebook.source if codebook else None,
        parts.OPTIONS: compact(dataclasses.asdict(comparison.options)) + "\n",
        parts.QUALITY: compact(dataclasses.asdict(comparison.quality)) + "\n",
        parts.LINKS: _lines(link_record(link) for link in comparison.links),
        parts.THEMES: _lines(_coded_records(comparison)),
        parts.WORK: work,
        parts.HISTORY: history,
        parts.VIEW: compact(view) + "\n",
    }
    found = {
        name: _utf8(name, text) for name, text in texts.items() if text is not None
    }
    if picture is not None:
        found[parts.PICTURE] = picture
    _check_sizes(found)
    return found


def _documents(comparison: Comparison) -> str:
    """Return ``documents.json``: all about the texts that is not the text."""
    a = compact(_document(comparison.a, comparison.words_a))
    b = compact(_document(comparison.b, comparison.words_b))
    codebook = comparison.codebook
    file = codebook and {"name": codebook.name, "sha256": codebook.sha256}
    return f'{{"a": {a},\n"b": {b},\n"codebook": {compact(file)}}}\n'


def _document(document: Document, words: int) -> Record:
    return {
        "title": document.title,
        "author": document.author,
        "date": document.date.isoformat() if document.date else None,
        "language": document.language,
        "note": document.note,
        "file": bare_name(document.path) if document.path else None,
        "sha256": document.sha256,
        "encoding": document.encoding,
        "notices": list(document.notices),
        "words": words,
        "length": len(document.text),
        "blocks": [
            [block.span.start, block.span.end, block.role.value, block.level]
            for block in document.blocks
        ],
    }


def _coded_records(comparison: Comparison) -> Iterator[Record]:
    for side, coded in (("a", comparison.themes_a), ("b", comparison.themes_b)):
        for span in coded:
            yield {"in": side, **coded_record(span)}


def _lines(records: Iterator[Record]) -> str:
    return "".join(compact(record) + "\n" for record in records)


def _utf8(name: str, text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Refused(
            f"{name} would hold half a character (the lone surrogate "
            f"U+{ord(text[error.start]):04X}), which UTF-8 cannot express"
        ) from None


def _check_sizes(found: dict[str, bytes]) -> None:
    """Refuse what the reader of the format would refuse."""
    for name, data in found.items():
        if len(data) > parts.MOST_BYTES[name]:
            raise Refused(f"{name} would be larger than a snapshot may hold")
    if sum(map(len, found.values())) > parts.MOST_BYTES_OF_ALL:
        raise Refused("it would be larger than a snapshot may be")
    for name in (parts.LINKS, parts.THEMES, parts.WORK, parts.HISTORY):
        if len(found[name]) > parts.MOST_BYTES_OF_LINE and (
            max(map(len, found[name].split(b"\n"))) > parts.MOST_BYTES_OF_LINE
        ):
            raise Refused(f"a line of {name} would be longer than it may be")

"""A comparison as JSON, for scripts and notebooks.

The form is a promise, ``diptych-comparison/1``, written down in ``docs/json.md``:
fields may be added, none is renamed or dropped without a new number. Offsets follow
``diptych.text.span``. No Qt.
"""

import dataclasses
from collections.abc import Iterator

from diptych.app.files import bare_name
from diptych.comparison import Comparison
from diptych.export.records import Record, coded_record, compact, link_record
from diptych.text.document import Document

SCHEMA = "diptych-comparison/1"
"""The name and number of the form that is written."""

_DIGITS = 4


def comparison_json(comparison: Comparison) -> str:
    """Return ``comparison`` as JSON, one link and one coded span to a line.

    Links fall by score, rounded to four places, then stand by place; no folder is
    named anywhere. The same comparison gives the same text on every platform.
    Costs time and memory in proportion to the links and coded spans.
    """
    return "".join(_pieces(comparison))


def _pieces(comparison: Comparison) -> Iterator[str]:
    """Yield the text in pieces; lists of records get a line for each."""
    codebook = comparison.codebook
    named = codebook and {
        "title": codebook.title,
        "sha256": codebook.sha256,
        "name": codebook.name or None,
    }
    options = dataclasses.asdict(comparison.options)
    quality = {
        "complete": comparison.quality.complete,
        "notices": list(comparison.quality.notices),
    }
    yield f'{{"schema": {compact(SCHEMA)},\n'
    yield f'"a": {compact(_document_record(comparison.a, comparison.words_a))},\n'
    yield f'"b": {compact(_document_record(comparison.b, comparison.words_b))},\n'
    yield f'"codebook": {compact(named)},\n'
    yield f'"options": {compact(options)},\n'
    yield f'"links": {_lines(_link_records(comparison))},\n'
    yield f'"themes": {{"a": {_lines(map(coded_record, comparison.themes_a))},\n'
    yield f'"b": {_lines(map(coded_record, comparison.themes_b))}}},\n'
    yield f'"quality": {compact(quality)}}}\n'


def _document_record(document: Document, words: int) -> Record:
    """Return what the JSON says of a document; null is what is not known."""
    return {
        "path": bare_name(document.path) if document.path else None,
        "title": document.title or None,
        "author": document.author or None,
        "date": document.date.isoformat() if document.date else None,
        "language": document.language,
        "sha256": document.sha256,
        "encoding": document.encoding,
        "length": len(document.text),
        "words": words,
    }


def _link_records(comparison: Comparison) -> list[Record]:
    """Return the links in the order that the form promises."""
    records = [link_record(link, digits=_DIGITS) for link in comparison.links]
    records.sort(key=lambda r: (-r["score"], r["a"], r["b"], r["id"]))
    return records


def _lines(records: Iterator[Record] | list[Record]) -> str:
    """Return a JSON array with one record to a line."""
    body = ",\n".join(compact(record) for record in records)
    return f"[\n{body}\n]" if body else "[]"

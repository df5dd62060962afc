"""From the bytes of the parts back to a snapshot, trusting none of them.

``diptych.snapshot.encode`` is the way there. Links and coded spans have a module of
their own, ``diptych.snapshot.decode_found``. No Qt.
"""

import dataclasses
import datetime
from functools import lru_cache
from pathlib import Path

from diptych.comparison import Comparison, Options, Quality
from diptych.errors import CodebookError, OptionsError
from diptych.snapshot import parts
from diptych.snapshot.check import is_bare
from diptych.snapshot.decode_found import decode_links, decode_themes
from diptych.snapshot.fields import (
    Fields,
    is_number,
    is_whole,
    load_json,
    make_span,
)
from diptych.snapshot.model import Snapshot, ViewState
from diptych.snapshot.parts import Refused
from diptych.snapshot.worked import decode_work
from diptych.text.document import Block, BlockRole, Document
from diptych.themes.model import Codebook

_DOCUMENTS = frozenset({"a", "b", "codebook"})
_DOCUMENT = frozenset(
    {
        "title",
        "author",
        "date",
        "language",
        "note",
        "file",
        "sha256",
        "encoding",
        "notices",
        "words",
        "length",
        "blocks",
    }
)
_VIEW = frozenset(field.name for field in dataclasses.fields(ViewState))
_ROLES = {role.value: role for role in BlockRole}
_MOST = 2**53


def decode_snapshot(found: dict[str, bytes]) -> Snapshot:
    """Build the snapshot of its parts; raises Refused.

    ``found`` is emptied on the way, so that bytes and results are not held twice.
    """
    documents = Fields(
        load_json(found.pop(parts.DOCUMENTS), parts.DOCUMENTS),
        parts.DOCUMENTS,
        _DOCUMENTS,
    )
    a, words_a = _document(documents, "a", _text(found, parts.TEXT_A))
    b, words_b = _document(documents, "b", _text(found, parts.TEXT_B))
    length_a, length_b = len(a.text), len(b.text)
    themes = decode_themes(found.pop(parts.THEMES), length_a, length_b)
    comparison = Comparison(
        a=a,
        b=b,
        codebook=_codebook(documents, found.pop(parts.CODEBOOK, None)),
        options=_options(found.pop(parts.OPTIONS)),
        links=decode_links(found.pop(parts.LINKS), length_a, length_b),
        themes_a=themes["a"],
        themes_b=themes["b"],
        quality=_quality(found.pop(parts.QUALITY)),
        words_a=words_a,
        words_b=words_b,
    )
    return Snapshot(
        comparison,
        _view(found.pop(parts.VIEW), length_a, length_b),
        decode_work(found.pop(parts.WORK), found.pop(parts.HISTORY), comparison),
    )


def decode_titles(data: bytes) -> tuple[str, str]:
    """Return the titles of the two texts in ``documents.json``; raises Refused."""
    documents = Fields(load_json(data, parts.DOCUMENTS), parts.DOCUMENTS, _DOCUMENTS)
    titles = []
    for side in ("a", "b"):
        where = f"{side} in {parts.DOCUMENTS}"
        titles.append(Fields(documents.raw(side), where, _DOCUMENT).text("title"))
    return titles[0], titles[1]


def _text(found: dict[str, bytes], part: str) -> str:
    try:
        return found.pop(part).decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(f"{part} is not UTF-8") from None


def _document(documents: Fields, side: str, text: str) -> tuple[Document, int]:
    """Return a document and the number of its words."""
    where = f"{side} in {parts.DOCUMENTS}"
    fields = Fields(documents.raw(side), where, _DOCUMENT)
    if fields.whole("length", _MOST) != len(text):
        raise Refused(f"{where} gives another length than its text has")
    name = fields.text_or_none("file")
    if name is not None and not is_bare(name):
        # Before a path is made of it: a path forgets the slash at its end.
        raise Refused(f"{where} gives its file a name that is none")
    document = Document(
        text=text,
        title=fields.text("title"),
        author=fields.text("author"),
        date=_date(fields.text_or_none("date"), where),
        language=fields.text_or_none("language"),
        path=None if name is None else Path(name),
        sha256=fields.text_or_none("sha256"),
        blocks=tuple(_block(item, len(text), where) for item in fields.items("blocks")),
        note=fields.text("note"),
        encoding=fields.text_or_none("encoding"),
        notices=fields.texts("notices"),
    )
    return document, fields.whole("words", _MOST)


def _date(value: str | None, where: str) -> datetime.date | None:
    if value is None:
        return None
    try:
        date = datetime.date.fromisoformat(value)
    except ValueError:
        raise Refused(f"{where} gives a date that is none") from None
    if date.isoformat() != value:
        raise Refused(f"{where} gives its date in another form than YYYY-MM-DD")
    return date


def _block(value: object, length: int, where: str) -> Block:
    if not isinstance(value, list) or len(value) != 4:
        raise Refused(f"{where} holds a block that is not four values")
    start, end, role, level = value
    if not isinstance(role, str) or role not in _ROLES or not is_whole(level, 6):
        raise Refused(f"{where} holds a block of an unknown kind")
    span = make_span(start, end, length, f"a block of {where}")
    return Block(span, _ROLES[role], level)


def _codebook(documents: Fields, data: bytes | None) -> Codebook | None:
    """Parse the codebook again from its own words, and give it its name back."""
    where = f"codebook in {parts.DOCUMENTS}"
    value = documents.raw("codebook")
    if (value is None) != (data is None):
        raise Refused(f"{parts.CODEBOOK} and {where} do not go together")
    if value is None or data is None:
        return None
    fields = Fields(value, where, frozenset({"name", "sha256"}))
    name, digest = fields.text("name"), fields.text("sha256")
    return parse_source(_text({parts.CODEBOOK: data}, parts.CODEBOOK), name, digest)


@lru_cache(maxsize=4)
def parse_source(source: str, name: str, sha256: str) -> Codebook:
    """Return the codebook that ``source`` spells; raises Refused.

    Parsing takes most of the time that saving two essays takes, and a window saves
    the same codebook again and again, so the last few are remembered.
    """
    from diptych.themes.load import parse_codebook

    try:
        codebook = parse_codebook(source, name=name or parts.CODEBOOK)
    except CodebookError as error:
        reason = str(error).rstrip(".")
        raise Refused(f"its codebook cannot be read ({reason})") from None
    return dataclasses.replace(codebook, name=name, sha256=sha256, source=source)


def _options(data: bytes) -> Options:
    """Read the options; one that an older program did not know keeps its default."""
    value = load_json(data, parts.OPTIONS)
    known = {field.name: field.default for field in dataclasses.fields(Options)}
    if not isinstance(value, dict) or not value.keys() <= known.keys():
        raise Refused(f"{parts.OPTIONS} holds an unknown option")
    for name, given in value.items():
        default = known[name]
        if isinstance(default, bool):
            proper = isinstance(given, bool)
        elif isinstance(default, int):
            proper = is_whole(given, _MOST)
        else:
            proper = is_number(given)
        if not proper:
            raise Refused(f"{name} in {parts.OPTIONS} has no proper value")
    try:
        return Options(**value)
    except OptionsError:
        raise Refused(f"{parts.OPTIONS} holds a value that is none") from None


def _quality(data: bytes) -> Quality:
    value = load_json(data, parts.QUALITY)
    fields = Fields(value, parts.QUALITY, frozenset({"complete", "notices"}))
    return Quality(fields.flag("complete"), fields.texts("notices"))


def _view(data: bytes, length_a: int, length_b: int) -> ViewState:
    fields = Fields(load_json(data, parts.VIEW), parts.VIEW, _VIEW)
    return ViewState(
        selection=fields.text_or_none("selection"),
        threshold=fields.number("threshold"),
        themes=fields.texts("themes"),
        position_a=fields.whole("position_a", length_a),
        position_b=fields.whole("position_b", length_b),
    )

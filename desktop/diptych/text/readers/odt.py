"""OpenDocument texts: what the author wrote, notes after the text.

Deleted text lives in a part of its own and is left out; comments, pictures and page
headers are not looked at.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field

from diptych.text.document import BlockRole
from diptych.text.header import language_code
from diptych.text.readers.archive import Archive
from diptych.text.readers.flow import Extract, Flow, one_line, whole_date
from diptych.text.readers.kind import encrypted
from diptych.text.readers.xml_tree import (
    attribute,
    child,
    children,
    find,
    local,
    parse_xml,
    words_of,
)

_SKIPPED = frozenset(
    "tracked-changes annotation annotation-end frame-title desc title forms "
    "sequence-decls variable-decls user-field-decls hidden-text hidden-paragraph "
    "ruby-text image object index-title-template table-of-content-source "
    "bibliography-source illustration-index-source script object-ole".split()
)
_INDEXES = frozenset(
    "table-of-content alphabetical-index illustration-index table-index "
    "object-index user-index".split()
)
_QUOTES = ("quotations", "quotation", "quote")
_DEEPEST = 200
_MOST_BASES = 20
_LONGEST_CELL = 200


@dataclass(slots=True)
class _State:
    """What is known while a document is read."""

    parents: dict[str, tuple[str, str]]
    """Of each style: its shown name and the style it is based on."""
    flow: Flow = field(default_factory=Flow)
    notes: dict[ET.Element, int] = field(default_factory=dict)
    boxes: list[ET.Element] = field(default_factory=list)


def read_odt(archive: Archive, shown: str) -> Extract:
    """Read an OpenDocument text; raises ReadError."""
    if b"encryption-data" in archive.read_if_there("META-INF/manifest.xml"):
        raise encrypted(shown)
    root = parse_xml(archive.read("content.xml"), shown)
    state = _State(_styles(root))
    named = archive.read_if_there("styles.xml")
    if named:
        state.parents = {**_styles(parse_xml(named, shown)), **state.parents}
    text = child(root, "body", "text")
    if text is not None:
        _read_blocks(text, state, None)
    _read_notes(state)
    data = archive.read_if_there("meta.xml")
    meta = child(parse_xml(data, shown), "meta") if data else None
    return _with_meta(state.flow, meta)


def _with_meta(flow: Flow, meta: ET.Element | None) -> Extract:
    def said(*names: str) -> str:
        found = (one_line(words_of(child(meta, name))) for name in names)
        return next(filter(None, found), "")

    return Extract(
        text=flow.text(),
        blocks=flow.blocks(),
        title=said("title"),
        author=said("initial-creator", "creator"),
        made=whole_date(said("creation-date", "date")),
        language=language_code(said("language")),
        marked=flow.has_headings(),
    )


def _styles(root: ET.Element) -> dict[str, tuple[str, str]]:
    """Read what the paragraph styles are called and based on."""
    found: dict[str, tuple[str, str]] = {}
    for part in root:
        if local(part) in ("styles", "automatic-styles"):
            for style in children(part, "style"):
                name = attribute(style, "name")
                shown = attribute(style, "display-name") or name
                found[name] = shown, attribute(style, "parent-style-name")
    return found


def _meaning(name: str, state: _State) -> tuple[BlockRole, int]:
    """Tell what a style means, by its name or by what it is based on."""
    for _ in range(_MOST_BASES):
        shown, parent = state.parents.get(name, (name, ""))
        plain = shown.replace("_20_", " ").lower()
        if plain == "title":
            return BlockRole.HEADING, 1
        if plain in _QUOTES:
            return BlockRole.QUOTATION, 0
        if plain.startswith("bibliography 1") or plain == "references":
            return BlockRole.REFERENCE, 0
        if not parent or parent == name:
            break
        name = parent
    return BlockRole.PARAGRAPH, 0


def _read_blocks(
    parent: ET.Element, state: _State, role: BlockRole | None, depth: int = 0
) -> None:
    """Read blocks; ``role`` is that of the list or index around them."""
    for element in parent:
        name = local(element)
        if name in _SKIPPED:
            continue
        if name == "h":
            level = attribute(element, "outline-level")
            number = int(level) if level.isdigit() else 1
            _add(element, state, role or BlockRole.HEADING, min(max(number, 1), 6))
        elif name == "p":
            meaning, number = _meaning(attribute(element, "style-name"), state)
            _add(element, state, role or meaning, number)
        elif name == "table":
            _read_table(element, state, depth)
        elif depth < _DEEPEST:
            _read_blocks(element, state, _inner_role(name, role), depth + 1)


def _inner_role(name: str, role: BlockRole | None) -> BlockRole | None:
    if name in _INDEXES:
        return BlockRole.FURNITURE
    if name == "bibliography":
        return BlockRole.REFERENCE
    return role or (BlockRole.LIST_ITEM if name == "list-item" else None)


def _add(element: ET.Element, state: _State, role: BlockRole, level: int) -> None:
    words = _words(element, state)
    if role is BlockRole.LIST_ITEM and words.strip():
        words = f"• {words.lstrip()}"
    state.flow.add(words, role, level if role is BlockRole.HEADING else 0)
    boxes, state.boxes = state.boxes, []
    for box in boxes:
        _read_blocks(box, state, None)


def _read_table(table: ET.Element, state: _State, depth: int) -> None:
    """Read a table: a line for a row of short cells, else block by block."""
    if depth >= _DEEPEST:
        return
    for row in _rows(table):
        cells = list(children(row, "table-cell"))
        lines = [_cell_line(cell, state) for cell in cells]
        state.boxes.clear()
        if all(line is not None for line in lines):
            state.flow.add("\t".join(line for line in lines if line))
            continue
        for cell in cells:
            _read_blocks(cell, state, None, depth + 1)


def _rows(table: ET.Element) -> Iterator[ET.Element]:
    """Go through the rows of a table, in groups or not."""
    for element in table:
        if local(element) == "table-row":
            yield element
        elif local(element) in ("table-rows", "table-header-rows", "table-row-group"):
            yield from _rows(element)


def _cell_line(cell: ET.Element, state: _State) -> str | None:
    """Return the words of a cell that is one short line, None for any other."""
    if not all(_is_block(inner) for inner in cell):
        return None
    if any(find(inner, "text-box") is not None for inner in cell):
        return None
    lines = [" ".join(_words(inner, state).split()) for inner in cell]
    filled = [line for line in lines if line]
    if len(filled) > 1 or any(len(line) > _LONGEST_CELL for line in filled):
        return None
    return filled[0] if filled else ""


def _is_block(element: ET.Element) -> bool:
    return local(element) in ("p", "h")


def _words(element: ET.Element, state: _State) -> str:
    """Return the words of a paragraph, with marks where it refers to notes."""
    pieces = [element.text or ""]
    stack: list[tuple[ET.Element | None, int]] = [(None, 0)]
    here = element
    place = 0
    while True:
        if place < len(here):
            inner = here[place]
            place += 1
            name = local(inner)
            if name in _SIGNS:
                pieces.append(_SIGNS[name] * _count(inner, name))
            elif name == "note":
                pieces.append(_cite(inner, state))
            elif name == "text-box":
                state.boxes.append(inner)
            elif name not in _SKIPPED and len(stack) < _DEEPEST:
                pieces.append(inner.text or "")
                stack.append((here, place))
                here, place = inner, 0
                continue
            pieces.append(inner.tail or "")
            continue
        above, place = stack.pop()
        if above is None:
            return "".join(pieces)
        pieces.append(here.tail or "")
        here = above


_SIGNS = {"s": " ", "tab": "\t", "line-break": "\n", "soft-page-break": ""}


def _count(element: ET.Element, name: str) -> int:
    count = attribute(element, "c")
    return min(int(count), 1000) if name == "s" and count.isdigit() else 1


def _cite(note: ET.Element, state: _State) -> str:
    return f"[{state.notes.setdefault(note, len(state.notes) + 1)}]"


def _read_notes(state: _State) -> None:
    """Add the notes after the text, each as one block with its number."""
    for note, number in list(state.notes.items()):
        body = child(note, "note-body")
        inner = [p for p in body.iter() if _is_block(p)] if body is not None else []
        words = "\n".join(_words(p, state).strip() for p in inner).strip()
        if words:
            state.flow.add(f"[{number}] {words}", BlockRole.NOTE)

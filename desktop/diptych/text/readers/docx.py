"""Word documents: the text as it stands with all changes accepted.

Tracked insertions are kept and deletions left out, content controls are read, and
footnotes and endnotes follow the text as notes. Pictures, comments, page headers and
macros are not looked at. ``docx_styles`` tells what a style means.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field

from diptych.text.document import BlockRole
from diptych.text.header import language_code
from diptych.text.readers.archive import Archive
from diptych.text.readers.docx_styles import Styles, read_styles
from diptych.text.readers.flow import Extract, Flow, one_line, whole_date
from diptych.text.readers.xml_tree import (
    attribute,
    child,
    find,
    local,
    parse_xml,
    words_of,
)

_SKIPPED = frozenset(
    # Deletions, field codes, comments, pictures; what no reader sees.
    "del moveFrom delText delInstrText instrText pPr rPr sectPr tblPr tblGrid trPr "
    "tcPr sdtPr sdtEndPr drawing object Fallback pict annotationRef rt".split()
)
_AROUND = frozenset("ins moveTo sdt sdtContent customXml smartTag".split())
_DEEPEST = 200
_LONGEST_CELL = 200


@dataclass(slots=True)
class _State:
    """What is known while the parts of a document are read."""

    shown: str
    styles: Styles
    flow: Flow = field(default_factory=Flow)
    cited: dict[tuple[str, str], int] = field(default_factory=dict)
    """The number of each note by its kind and id, as the text refers to them."""
    boxes: list[ET.Element] = field(default_factory=list)
    """Text boxes of the paragraph that is being read."""


def read_docx(archive: Archive, shown: str) -> Extract:
    """Read a Word document; raises ReadError."""
    main = _main_part(archive, shown)
    folder = main.rpartition("/")[0]
    root = parse_xml(archive.read(main), shown)
    styles = read_styles(_part(archive, folder, "styles.xml", shown))
    state = _State(shown, styles)
    body = child(root, "body")
    if body is not None:
        _read_blocks(body, state)
    for kind in ("footnote", "endnote"):
        _read_notes(_part(archive, folder, f"{kind}s.xml", shown), kind, state)
    core = _core(archive, shown)
    author = one_line(words_of(find(core, "creator"))) if core is not None else ""
    title = one_line(words_of(find(core, "title"))) if core is not None else ""
    made = words_of(find(core, "created")) if core is not None else ""
    language = words_of(find(core, "language")) if core is not None else ""
    return Extract(
        text=state.flow.text(),
        blocks=state.flow.blocks(),
        title=title,
        author=author,
        made=whole_date(made),
        language=language_code(language),
        marked=state.flow.has_headings(),
    )


def _main_part(archive: Archive, shown: str) -> str:
    """Return the name of the part that holds the text."""
    relations = archive.read_if_there("_rels/.rels")
    if relations:
        for relation in parse_xml(relations, shown):
            if attribute(relation, "Type").endswith("/officeDocument"):
                name = attribute(relation, "Target").lstrip("/")
                if name in archive.names():
                    return name
    return "word/document.xml"


def _part(archive: Archive, folder: str, name: str, shown: str) -> ET.Element | None:
    data = archive.read_if_there(f"{folder}/{name}" if folder else name)
    return parse_xml(data, shown) if data else None


def _core(archive: Archive, shown: str) -> ET.Element | None:
    data = archive.read_if_there("docProps/core.xml")
    return parse_xml(data, shown) if data else None


def _read_blocks(parent: ET.Element, state: _State, *, contents: bool = False) -> None:
    """Read what stands in a body, a cell, a text box or a content control.

    ``contents`` says that it is a table of contents, which is furniture.
    """
    for element in parent:
        name = local(element)
        if name == "p":
            _read_paragraph(element, state, contents=contents)
        elif name == "tbl":
            _read_table(element, state)
        elif name == "sdt":
            gallery = find(element, "docPartGallery")
            listing = gallery is not None and "Contents" in attribute(gallery, "val")
            inside = child(element, "sdtContent")
            if inside is not None:
                _read_blocks(inside, state, contents=contents or listing)
        elif name not in _SKIPPED:
            # Insertions, custom XML and the like stand around paragraphs.
            _read_blocks(element, state, contents=contents)


def _read_paragraph(element: ET.Element, state: _State, *, contents: bool) -> None:
    properties = child(element, "pPr")
    words = _words(element, state)
    role, level = state.styles.role(properties)
    if contents:
        role, level = BlockRole.FURNITURE, 0
    if role is BlockRole.LIST_ITEM and words.strip():
        words = f"• {words.lstrip()}"
    state.flow.add(words, role, level)
    boxes, state.boxes = state.boxes, []
    for box in boxes:
        _read_blocks(box, state)


def _read_table(table: ET.Element, state: _State) -> None:
    """Read a table row by row: a line for a row of short cells, else block by block.

    A table that only lays out a page holds paragraphs, which stay paragraphs.
    """
    for row in _inside(table, "tr"):
        if child(row, "trPr", "del") is not None:
            continue
        cells = list(_inside(row, "tc"))
        lines = [_cell_line(cell, state) for cell in cells]
        state.boxes.clear()
        if all(line is not None for line in lines):
            state.flow.add("\t".join(line for line in lines if line))
        else:
            for cell in cells:
                _read_blocks(cell, state)


def _inside(parent: ET.Element, name: str) -> Iterator[ET.Element]:
    """Go through the rows of a table or the cells of a row, whatever is around them."""
    for element in parent:
        if local(element) == name:
            yield element
        elif local(element) in _AROUND:
            yield from _inside(element, name)


def _cell_line(cell: ET.Element, state: _State) -> str | None:
    """Return the words of a cell that is one short line, None for any other."""
    paragraphs = [e for e in cell if local(e) != "tcPr"]
    if not all(local(e) == "p" for e in paragraphs):
        return None
    if any(find(e, "txbxContent") is not None for e in paragraphs):
        return None
    lines = [" ".join(_words(p, state).split()) for p in paragraphs]
    filled = [line for line in lines if line]
    if len(filled) > 1 or any(len(line) > _LONGEST_CELL for line in filled):
        return None
    return filled[0] if filled else ""


def _words(element: ET.Element, state: _State) -> str:
    """Return the words of a paragraph, with marks where it refers to notes."""
    pieces: list[str] = []
    stack = [iter(element)]
    while stack:
        inner = next(stack[-1], None)
        if inner is None:
            stack.pop()
            continue
        words = _own_words(inner, state)
        if words is not None:
            pieces.append(words)
        elif len(stack) < _DEEPEST:
            stack.append(iter(inner))
    return "".join(pieces)


def _own_words(element: ET.Element, state: _State) -> str | None:
    """Return the words of an element; None where they are those of its children."""
    name = local(element)
    if name == "t":
        return element.text or ""
    if name in _SIGNS:
        return _SIGNS[name]
    if name in ("footnoteReference", "endnoteReference"):
        return _cite(element, name.removesuffix("Reference"), state)
    if name == "br":
        return " " if attribute(element, "type") else "\n"
    if name == "sym":
        return _symbol(attribute(element, "char"))
    if name in ("drawing", "pict", "object", "txbxContent"):
        # No picture is looked at, but a text box may stand in the drawing.
        state.boxes.extend(e for e in element.iter() if local(e) == "txbxContent")
        return ""
    if name in _SKIPPED or (name == "r" and _is_hidden(element)):
        return ""
    return None


_SIGNS = {
    "tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}  # fmt: skip


def _cite(reference: ET.Element, kind: str, state: _State) -> str:
    """Number a note by its place in the text, as Word does."""
    number = len(state.cited) + 1
    return f"[{state.cited.setdefault((kind, attribute(reference, 'id')), number)}]"


def _symbol(code: str) -> str:
    """Return the character of a symbol; those of picture fonts say nothing."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if number < 32 or number > 0x10FFFF or 0xD800 <= number < 0xF900:
        return ""
    return chr(number)


def _is_hidden(run: ET.Element) -> bool:
    """Tell a run that Word does not show."""
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val") not in ("0", "false", "off")


def _read_notes(root: ET.Element | None, kind: str, state: _State) -> None:
    """Add the notes that the text refers to, each as one block with its number."""
    if root is None:
        return
    known = {attribute(e, "id"): e for e in root if local(e) == kind}
    for (cited, key), number in list(state.cited.items()):
        element = known.get(key) if cited == kind else None
        if element is None:
            continue
        inner = [e for e in element.iter() if local(e) == "p"]
        words = "\n".join(_words(paragraph, state).strip() for paragraph in inner)
        if words.strip():
            state.flow.add(f"[{number}] {words.strip()}", BlockRole.NOTE)

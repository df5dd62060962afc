"""Elements of a page turned into blocks with roles.

Text inside a block element is one block; ``br`` ends a line and two of them end a
block; a raised number becomes a note mark in brackets.
"""

import re
from dataclasses import dataclass, replace

from diptych.text.document import BlockRole
from diptych.text.readers.flow import Flow
from diptych.text.readers.html_main import BLOCKS, Page, is_silent, note_role
from diptych.text.readers.markup import Node

_SPACE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
"""White space that is more than one space; a space alone need not be replaced."""
_PARTS = re.compile(r"\n[ \t\u00a0]*\n\s*")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NUMBER = re.compile(
    r"[\[(]?\s*(\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,9}|[*†‡§]{1,3})\s*[\])]?"
)
_BACK = frozenset("↩ ↩︎ ↑ ^ ⏎ ↵ ↲ ⬆ ⤴ ▲".split())
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST_CELL = 200
_LEAST_LINKS = 3
_MENU_SHARE = 0.8
_MENU_WORDS = 8
_INNER_TEXT = frozenset("p div blockquote pre dd h1 h2 h3 h4 h5 h6".split())


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds inside an element: the role of its blocks and how text counts."""

    role: BlockRole = BlockRole.PARAGRAPH
    level: int = 0
    preformatted: bool = False
    flat: bool = False
    """All on one line, as in the cell of a table."""


def add_blocks(
    node: Node, flow: Flow, *, page: Page | None, itself: bool = False
) -> None:
    """Add the blocks of an element to ``flow``; with ``page``, furniture is marked.

    ``itself`` says that the element is a block and not only what holds blocks.
    """
    adder = _Adder(flow, page)
    place = adder.inside(node, _Place()) if itself else _Place()
    adder.visit(node, place)
    adder.flush(place)


class _Adder:
    """Walks through elements and collects the words of the current block."""

    def __init__(self, flow: Flow, page: Page | None) -> None:
        self._flow = flow
        self._page = page
        self._pieces: list[str] = []
        self._marker = ""

    def visit(self, node: Node, place: _Place) -> None:
        """Go through the children of an element; depth is bounded by the parser."""
        count = 0
        for child in node.children:
            if isinstance(child, str):
                self._text(child, place)
            elif is_silent(child):
                continue
            elif child.tag == "br":
                self._pieces.append(" " if place.flat else "\n")
            elif child.tag == "wbr":
                continue
            elif child.tag in BLOCKS and not place.flat:
                count += child.tag == "li"
                self.flush(place)
                self._block(child, place, count)
            else:
                self._inline(child, place)

    def flush(self, place: _Place) -> None:
        """End the current block."""
        if not self._pieces:
            return
        words = "".join(self._pieces)
        self._pieces.clear()
        if not words.strip():
            return
        parts = [words] if place.preformatted else _PARTS.split(words)
        for part in parts:
            if part.strip():
                self._flow.add(self._marker + part.strip(), place.role, place.level)
                self._marker = ""

    def inside(self, node: Node, place: _Place) -> _Place:
        """Return what holds inside a block element."""
        tag = node.tag
        if place.role is BlockRole.FURNITURE:
            return place
        if self._page is not None and self._is_furniture(node):
            return _Place(BlockRole.FURNITURE)
        role = note_role(node)
        if role is not None:
            return replace(place, role=role, level=0)
        if tag in _HEADINGS and place.role is BlockRole.PARAGRAPH:
            return _Place(BlockRole.HEADING, _HEADINGS[tag])
        if tag == "blockquote" and place.role is BlockRole.PARAGRAPH:
            return _Place(BlockRole.QUOTATION)
        if tag == "li" and place.role is BlockRole.PARAGRAPH:
            return _Place(BlockRole.LIST_ITEM)
        if tag == "pre":
            return replace(place, preformatted=True)
        return place

    def _is_furniture(self, node: Node) -> bool:
        assert self._page is not None, "asked only where there is a page"
        return self._page.is_around(node) or (
            node.tag in ("ul", "ol", "div", "p", "table") and self._is_menu(node)
        )

    def _is_menu(self, node: Node) -> bool:
        """Tell a list of links, each of a few words."""
        assert self._page is not None, "asked only where there is a page"
        if self._page.link_share(node) < _MENU_SHARE or note_role(node) is not None:
            return False
        links = [n for n in node.walk() if n.tag == "a"]
        words = sum(len(link.words().split()) for link in links)
        return len(links) >= _LEAST_LINKS and words <= _MENU_WORDS * len(links)

    def _block(self, node: Node, place: _Place, count: int) -> None:
        inner = self.inside(node, place)
        if node.tag == "tr" and self._row(node, inner):
            return
        if node.tag == "li" and inner.role is not BlockRole.FURNITURE:
            self._marker = _marker(node, inner.role, count)
        self.visit(node, inner)
        self.flush(inner)
        if node.tag == "li":
            self._marker = ""

    def _row(self, row: Node, place: _Place) -> bool:
        """Add a row of short cells as one line; False where it only lays out a page."""
        cells = [c for c in row.elements() if c.tag in ("td", "th")]
        if len(cells) < 2 or any(map(_is_long, cells)):
            return False
        flat = replace(place, flat=True)
        for index, cell in enumerate(cells):
            if index:
                self._pieces.append("\t")
            self.visit(cell, flat)
        self.flush(place)
        return True

    def _inline(self, node: Node, place: _Place) -> None:
        if node.tag in BLOCKS:
            self._pieces.append(" ")
        if place.role is BlockRole.NOTE and node.tag == "a":
            if node.words().strip() in _BACK:
                return
        mark = _note_mark(node)
        if mark:
            self._pieces.append(self._as_mark(node, mark))
            return
        if self._page is not None and self._page.is_around(node):
            if place.role is not BlockRole.FURNITURE:
                # A button inside a line of text.
                return
        if node.tag == "pre" or node.tag == "q":
            self._quoted(node, place)
            return
        self.visit(node, place)

    def _quoted(self, node: Node, place: _Place) -> None:
        """A browser puts quotation marks around ``q``, so the source has none."""
        self._pieces.append("“" if node.tag == "q" else "")
        self.visit(node, place)
        self._pieces.append("”" if node.tag == "q" else "")

    def _as_mark(self, node: Node, mark: str) -> str:
        """Write a raised number so that it is no part of the word before it."""
        before = "".join(self._pieces[-2:]).rstrip()[-3:]
        linked = _is_linked(node)
        if not mark[0].isdigit():
            return mark
        if not linked and (not before or before[-1].isdigit()):
            return mark.translate(_RAISED)
        if not linked and before[-1].isalpha() and not before.isalpha():
            # A unit such as m², after a number and a space.
            return mark.translate(_RAISED)
        return f"[{mark}]"

    def _text(self, words: str, place: _Place) -> None:
        if place.preformatted:
            self._pieces.append(words)
            return
        words = _SPACE.sub(" ", words)
        last = self._pieces[-1][-1:] if self._pieces else "\n"
        if last in " \n\t" and words.startswith(" "):
            words = words[1:]
        if words:
            self._pieces.append(words)


def _marker(item: Node, role: BlockRole, count: int) -> str:
    """Return the number or bullet of an item, which a browser adds."""
    above = item.parent
    if above is not None and above.tag == "ol":
        start = above.get("start")
        first = (
            int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1
        )
        return f"{first + count - 1}. "
    return "• " if role is BlockRole.LIST_ITEM else ""


def _is_long(cell: Node) -> bool:
    """Tell a cell that holds paragraphs rather than a value."""
    inner = sum(n.tag in _INNER_TEXT for n in cell.walk()[1:])
    return inner > 1 or len(cell.words()) > _LONGEST_CELL


def _note_mark(node: Node) -> str:
    """Return the number of a raised note mark, "" for any other element."""
    raised = node.tag == "sup" or (
        node.tag in ("a", "span")
        and "noteref" in f"{node.get('role')}{node.get('epub:type')}"
    )
    if not raised and not (node.tag == "a" and node.get("href").startswith("#")):
        return ""
    words = node.words().strip()
    found = _NUMBER.fullmatch(words) if len(words) <= 40 else None
    if found is None:
        return ""
    if node.tag == "a" and not raised and not words.startswith("["):
        # A plain link to a chapter may be a number too.
        name = f"{node.get('class')} {node.get('href')}".lower()
        if not re.search(r"note|fn\d|ref", name):
            return ""
    return found.group(1)


def _is_linked(node: Node) -> bool:
    above = node.parent
    return (
        node.tag == "a"
        or any(n.tag == "a" for n in node.walk()[1:])
        or (above is not None and above.tag == "a")
    )

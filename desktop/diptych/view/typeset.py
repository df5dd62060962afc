"""From ``Document.text`` to the characters that a page shows, one for one.

A page must break into paragraphs where the essay does, hide the marks of Markdown
and not stumble over control characters, and yet every offset must stay exact. So
the shown text is a transliteration: each character of ``Document.text`` becomes
exactly one character of the same width in UTF-16 units. What should not be seen
becomes a zero-width space, a hard-wrapped line end becomes a space, and a line feed
stays only where one paragraph ends and the next begins.

Nothing is ever read back from the shown text: copy, search and export slice
``Document.text``. No Qt; offsets follow ``diptych.text.span``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.view.remembering import remember_last

HIDDEN = "\u200b"
LINE_BREAK = "\u2028"
BULLET = "\u2022"
_REFLOW_FROM = 40
"""A line at least this long was wrapped by a machine, a shorter one by its author."""

_MARKDOWN = (".md", ".markdown")

_LINE = re.compile(r"[^\n]+")
_HEADING_MARK = re.compile(r"#{1,6}[ \t]+|[ \t]+#+[ \t]*$", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^(?:[ \t]*>)+[ \t]?", re.MULTILINE)
_BULLET = re.compile(r"[ \t]*[-*+](?=[ \t])")
_EMPHASIS = re.compile(
    r"(?<![\w*\\])(?P<mark>\*{1,3})(?=[^\s*])(?P<body>[^*\n]+?)(?<=[^\s*])(?P=mark)"
    r"(?![\w*])"
)


def _translation() -> dict[int, str]:
    """Map the characters that Qt drops, splits on or has no glyph for."""
    table = {code: HIDDEN for code in range(32) if code not in (9, 10)}
    table.update(dict.fromkeys(range(0x7F, 0xA0), HIDDEN))
    for unpaired in (range(0xD800, 0xE000), range(0xFDD0, 0xFDF0)):
        table.update(dict.fromkeys(unpaired, "\ufffd"))
    table.update(dict.fromkeys((0xFFFC, 0xFFFE, 0xFFFF), "\ufffd"))
    table.update(dict.fromkeys((0x0B, 0x85, 0x2029), LINE_BREAK))
    table[0xFEFF] = HIDDEN
    # Few faces hold the spaces of fixed width; a box in their place would be worse
    # than a space of another width. U+2007 and U+202F do not break, and stay so.
    table.update(dict.fromkeys(range(0x2000, 0x200B), " "))
    table.update(dict.fromkeys((0x2007, 0x202F), "\u00a0"))
    return table


_TRANSLATION = _translation()
_STRANGE = re.compile(f"[{re.escape(''.join(map(chr, _TRANSLATION)))}]")
"""Found by a regex, since most texts hold few of them and looking up each
character of a book takes a second."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A run set in italic (``strength`` 1), bold (2) or both (3)."""

    span: Span
    strength: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the page: what stands between two line feeds of the shown text.

    ``span`` takes in hidden characters on both sides, so that the paragraphs of a
    page cover the text but for the line feeds between them.
    """

    span: Span
    role: BlockRole
    level: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The shown text with its paragraphs and emphasised runs, all in reading order."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    emphases: tuple[Emphasis, ...] = ()


@remember_last(2)
def typeset(document: Document) -> Page:
    """Lay out a document as paragraphs; linear in its length.

    The last two pages are kept: a thread can lay them out before they are shown.

    The shown text has as many code points, and as many UTF-16 units, as
    ``document.text``.
    """
    text = document.text
    blocks = _separate_blocks(text, document.blocks or tuple(_lines(text)))
    shown = list(_STRANGE.sub(lambda found: _TRANSLATION[ord(found[0])], text))
    path = document.path
    is_markdown = path is not None and path.suffix.lower() in _MARKDOWN
    emphases: list[Emphasis] = []
    starts = [0]
    previous_end = 0
    for index, block in enumerate(blocks):
        gap = range(previous_end, block.span.start)
        _hide(shown, gap)
        if index:
            feed = text.rindex("\n", previous_end, block.span.start)
            shown[feed] = "\n"
            starts.append(feed + 1)
        _set_line_ends(shown, text, block)
        _hide_marks(shown, text, block)
        if is_markdown and block.role is BlockRole.LIST_ITEM:
            _set_bullet(shown, text, block)
        if is_markdown and block.role is not BlockRole.FURNITURE:
            emphases.extend(_set_emphasis(shown, text, block))
        previous_end = block.span.end
    _hide(shown, range(previous_end, len(text)))
    return Page(
        "".join(shown), tuple(_paragraphs(text, blocks, starts)), tuple(emphases)
    )


def _paragraphs(
    text: str, blocks: list[Block], starts: list[int]
) -> Iterator[Paragraph]:
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    if not blocks:
        yield Paragraph(Span(0, len(text)), BlockRole.PARAGRAPH)
    for block, start, end in zip(blocks, starts, ends, strict=False):
        yield Paragraph(Span(start, end), block.role, block.level)


def _lines(text: str) -> Iterator[Block]:
    """Take each line with something on it as a paragraph of its own."""
    for match in _LINE.finditer(text):
        if not match.group().isspace():
            yield Block(Span(match.start(), match.end()), BlockRole.PARAGRAPH)


def _separate_blocks(text: str, blocks: tuple[Block, ...]) -> list[Block]:
    """Join blocks that no line end separates: a page can only break at one."""
    separate: list[Block] = []
    for block in blocks:
        if separate and "\n" not in text[separate[-1].span.end : block.span.start]:
            first = separate.pop()
            span = Span(first.span.start, max(first.span.end, block.span.end))
            block = Block(span, first.role, first.level)
        separate.append(block)
    return separate


def _hide(shown: list[str], places: range) -> None:
    for place in places:
        if shown[place] <= "\uffff":
            shown[place] = HIDDEN


def _set_line_ends(shown: list[str], text: str, block: Block) -> None:
    """Let wrapped prose flow; keep the line ends of verse, addresses and tables."""
    start, end = block.span.start, block.span.end
    feeds = [start + m.start() for m in re.finditer("\n", text[start:end])]
    if not feeds:
        return
    edges = [start - 1, *feeds]
    flows = all(
        later - earlier > _REFLOW_FROM
        for earlier, later in zip(edges, feeds, strict=False)
    )
    for feed in feeds:
        shown[feed] = " " if flows else LINE_BREAK


def _hide_marks(shown: list[str], text: str, block: Block) -> None:
    """Hide ``##`` before a heading and ``>`` before the lines of a quotation."""
    pattern = {
        BlockRole.HEADING: _HEADING_MARK,
        BlockRole.QUOTATION: _QUOTE_MARK,
    }.get(block.role)
    if pattern is None:
        return
    piece = block.span.slice(text)
    for match in pattern.finditer(piece):
        if match.end() - match.start() < len(piece):
            start = block.span.start
            _hide(shown, range(start + match.start(), start + match.end()))


def _set_bullet(shown: list[str], text: str, block: Block) -> None:
    """Show the sign before an item of a list as a bullet."""
    found = _BULLET.match(text, block.span.start, block.span.end)
    if found is not None:
        shown[found.end() - 1] = BULLET


def _set_emphasis(shown: list[str], text: str, block: Block) -> Iterator[Emphasis]:
    """Hide the stars around emphasised words and say where the words stand."""
    start = block.span.start
    for match in _EMPHASIS.finditer(block.span.slice(text)):
        if not match["body"].translate(_TRANSLATION).strip(HIDDEN):
            continue  # stars around what has no width are stars
        body = Span(start + match.start("body"), start + match.end("body"))
        _hide(shown, range(start + match.start(), body.start))
        _hide(shown, range(body.end, start + match.end()))
        yield Emphasis(body, len(match.group("mark")))

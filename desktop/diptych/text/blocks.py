"""Blocks: the paragraphs of a text and what each is to its reader.

The text is cut into pieces by lines, blank lines and Markdown signs; each piece has
a role by its form, then by its place. Offsets follow ``diptych.text.span``.
"""

import re

from diptych.text.bylines import find_bylines
from diptych.text.document import Block, BlockRole
from diptych.text.furniture import find_furniture
from diptych.text.headings import find_headings
from diptych.text.letters import NOT_ORDINAL
from diptych.text.lines import Line, find_lines, is_wrapped
from diptych.text.notes import find_notes
from diptych.text.span import Span

_ATX = re.compile(r"(#{1,6})[ \t]+\S")
_SETEXT = re.compile(r"(=+|-{2,})[ \t]*$")
_QUOTE = re.compile(r">")
_ITEM = re.compile(
    rf"(?:[-*+•‣◦▪·][ \t]+|\d{{1,3}}[.)][ \t]+{NOT_ORDINAL}|\([a-z0-9]{{1,3}}\)[ \t]+)"
    r"(?=\S)"
)
_NOTE = re.compile(r"\[\^[\w*†‡-]{1,20}\]:")
_LONGEST_TITLE = 120
_RULE = re.compile(r"(?:[-*_=~•·][ \t]*){3,}$")


def find_blocks(text: str, *, markdown: bool = False) -> tuple[Block, ...]:
    """Cut ``text`` into blocks with roles; linear in the length of the text.

    ``markdown`` says that neighbouring lines are one paragraph unless the text shows
    otherwise; its signs are understood in plain text too.
    """
    lines = find_lines(text)
    wrapped = is_wrapped(text, lines, markdown=markdown)
    blocks = tuple(_by_form(text, piece) for piece in _pieces(text, lines, wrapped))
    marked = any(block.level for block in blocks)
    return refine_blocks(text, blocks, marked=marked)


def refine_blocks(
    text: str, blocks: tuple[Block, ...], *, marked: bool
) -> tuple[Block, ...]:
    """Find the roles that follow from place and wording; linear.

    ``marked`` says that headings carry a sign of their own, as in Markdown or Word.
    """
    found = find_furniture(text, find_notes(text, list(blocks)))
    # Where headings carry a sign, a line without one is none.
    found = found if marked else find_headings(text, found)
    about, _ = find_bylines(text, found)
    return tuple(
        Block(block.span, BlockRole.FURNITURE) if index in about else block
        for index, block in enumerate(found)
    )


def _pieces(text: str, lines: list[Line], wrapped: bool) -> list[list[Line]]:
    """Group lines into the pieces that become blocks."""
    pieces: list[list[Line]] = []
    for line in lines:
        if pieces and _continues(text, pieces[-1], line, wrapped):
            pieces[-1].append(line)
        else:
            pieces.append([line])
    return pieces


def _continues(text: str, piece: list[Line], line: Line, wrapped: bool) -> bool:
    """Tell whether a line goes on with the piece before it."""
    if line.gap:
        return False
    last = piece[-1]
    opening = text[piece[0].start : piece[0].end]
    content = text[line.start : line.end]
    if _ATX.match(opening):
        return False
    if _is_underline(text, piece, line):
        return True
    if len(piece) > 1 and _is_underline(text, piece[:-1], last):
        return False
    if _QUOTE.match(content):
        return _QUOTE.match(opening) is not None
    if _ATX.match(content) or _NOTE.match(content) or _RULE.match(content):
        return False
    if _ITEM.match(content) or not wrapped:
        return False
    if _RULE.match(opening):
        return False
    # A printed book indents the first line of a paragraph.
    return not (line.indent > last.indent and _ITEM.match(opening) is None)


def _is_underline(text: str, piece: list[Line], line: Line) -> bool:
    """Tell whether ``line`` underlines a heading of one line (setext)."""
    found = _SETEXT.match(text, line.start, line.end)
    if found is None or len(piece) != 1:
        return False
    title = text[piece[0].start : piece[0].end]
    if _RULE.match(title) or len(title) > _LONGEST_TITLE:
        return False
    return any(map(str.isalpha, title))


def _by_form(text: str, piece: list[Line]) -> Block:
    """Give a piece the role that its own signs tell."""
    first, last = piece[0], piece[-1]
    span = Span(first.start, last.end)
    opening = text[first.start : first.end]
    if found := _ATX.match(opening):
        return Block(span, BlockRole.HEADING, len(found.group(1)))
    if len(piece) == 2 and _is_underline(text, piece[:1], last):
        return Block(span, BlockRole.HEADING, 1 if text[last.start] == "=" else 2)
    if _QUOTE.match(opening):
        return Block(span, BlockRole.QUOTATION)
    if _NOTE.match(opening):
        return Block(span, BlockRole.NOTE)
    if _RULE.match(opening):
        return Block(span, BlockRole.PARAGRAPH)
    if _ITEM.match(opening):
        return Block(span, BlockRole.LIST_ITEM)
    return Block(span, BlockRole.PARAGRAPH)

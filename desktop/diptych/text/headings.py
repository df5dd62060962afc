"""Headings of plain text, which carry no sign of their own.

A heading is one short line without a final stop, set like a title, with a longer
paragraph after it; in a text of nothing but short lines there are none.
"""

import re

from diptych.text.dates import opening_date
from diptych.text.document import Block, BlockRole

_LONGEST = 130
_MOST_WORDS = 18
_MOST_PLAIN_WORDS = 12
_REACH = 6
_MAY_HEAD = (BlockRole.PARAGRAPH, BlockRole.LIST_ITEM)
_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXLC]{1,6}\.|[A-Z]\.)\s+(?=\S)")
_STOPS = ".…。;；,，、:—–-"
_NO_TITLE = re.compile(
    # A second line, a table, code, an address; a stop inside that ends a sentence.
    r"^[(\[]|[\n\t|{}\\=]|https?:|\d[\d,.]{4}|[^\W\d_]{3,}[.!?] +\S|[.!?][\"'”’»]+$"
)
_SPEECH = re.compile(r"[\"'“‘«]|(?:and|but|or|for|so|then|yet|oh?|ah|no|yes)\b", re.I)
_WORD = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*")
POST = re.compile(
    r"\b(?:ph\.?d|msc|m\.sc|mba|b\.?a|dr|prof(?:essor)?|fellow|researcher|director|"
    r"correspondent|columnist|editor|analyst|lecturer|scholar|chair|co-?founder|"
    r"associate|student|ambassador|institut[eo]?|university|universität|université|"
    r"academy|cent(?:er|re) for|school of|department of|faculty|council on|foundation|"
    r"доктор|кандидат|профессор|научный сотрудник|институт|университет|директор|"
    r"редактор|研究员|研究員|教授|研究所|研究院|作者)\b",
    re.IGNORECASE,
)
BY = re.compile(r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|Автор:?)\s*(?=[A-ZÀ-ÞА-Я])|作者\s*[:：]?")
_PART = r"[A-ZÀ-ÞА-ЯЁ][\w.'’-]*"
NAME = re.compile(
    rf"{_PART}(?:(?:\s*,\s*|\s+)(?:(?:and|&|und|et|y|и)\s+)?{_PART}){{1,6}}"
)
_SMALL = frozenset("with from into over than that upon onto after between".split())
_SHARE = 0.5
"""Most headings that a text may have, as a share of its blocks."""


def find_headings(text: str, blocks: list[Block]) -> list[Block]:
    """Give headings in plain text their role and level.

    The first heading, when nothing but short lines stands before it, is the title
    (level 1); the others are level 2. Markdown headings keep theirs.
    """
    candidates = [_could_be(text, block) for block in blocks]
    _drop_bylines(text, blocks, candidates)
    body = sum(_is_body(text, block) for block in blocks)
    crowded = sum(candidates) > _SHARE * len(blocks) and body < sum(candidates)
    if not body or crowded:
        return blocks
    found = list(blocks)
    for index, block in enumerate(blocks):
        if candidates[index] and _leads(text, blocks, candidates, index):
            found[index] = Block(block.span, BlockRole.HEADING, 2)
    return _with_title(found)


def _is_body(text: str, block: Block) -> bool:
    """Tell a block too long to be a heading; Chinese needs a third of the length."""
    if block.role is BlockRole.FURNITURE or len(block.span) <= _LONGEST // 3:
        return False
    return len(block.span) > _LONGEST or "。" in block.span.slice(text)


def _could_be(text: str, block: Block) -> bool:
    """Tell whether a block has the form of a heading."""
    if block.role not in _MAY_HEAD or len(block.span) > _LONGEST:
        return False
    content = block.span.slice(text)
    number = _NUMBER.match(content)
    if block.role is BlockRole.LIST_ITEM and number is None:
        return False
    content = content[number.end() :] if number else content
    if content[-1] in _STOPS or _NO_TITLE.search(content):
        return False
    if any("\u3040" <= character <= "\u9fff" for character in content):
        return len(content) <= 40 and content[-1] != "："
    words = _WORD.findall(content)
    if not words or len(words) > _MOST_WORDS:
        return False
    if content[0].islower():
        return False
    return _is_title_case(words) or _is_plain_title(content, len(words))


def _is_title_case(words: list[str]) -> bool:
    """Tell a line set like a title: Most of Its Longer Words Are Capitalised."""
    longer = [w for w in words if len(w) > 3 and w not in _SMALL] or words
    return 4 * sum(word[0].isupper() for word in longer) >= 3 * len(longer)


def _is_plain_title(content: str, words: int) -> bool:
    """Tell a title in sentence case from a short sentence of speech or verse.

    ``A blueprint for a new order?`` but not ``And he said, Is it well?``.
    """
    if words > _MOST_PLAIN_WORDS:
        return False
    if content[-1] in "?!\"'”’»":
        return "," not in content and _SPEECH.match(content) is None
    return content.count(",") <= 2


def _drop_bylines(text: str, blocks: list[Block], candidates: list[bool]) -> None:
    """Take dates, authors and their posts out of what could be headings.

    Only above the first paragraph of prose: further down, a line that names a
    university may well be a heading.
    """
    previous = -1
    for index, block in enumerate(blocks):
        if block.role is BlockRole.PARAGRAPH and not candidates[index]:
            if len(block.span) > _LONGEST:
                return
            continue
        if not candidates[index]:
            continue
        line = block.span.slice(text)
        if BY.match(line) or opening_date(line) is not None:
            candidates[index] = False
        elif previous >= 0 and POST.search(line):
            candidates[index] = False
            # A name stands above its post.
            above = blocks[previous].span.slice(text)
            if previous == index - 1 and NAME.fullmatch(above):
                candidates[previous] = False
        previous = index


def _leads(text: str, blocks: list[Block], candidates: list[bool], index: int) -> bool:
    """Tell whether prose follows, with little between but headings and furniture.

    A numbered line needs a paragraph right after it: else it is an item of a list.
    """
    if blocks[index].role is BlockRole.LIST_ITEM:
        following = blocks[index + 1 : index + 2]
        return any(
            block.role is BlockRole.PARAGRAPH and _is_body(text, block)
            for block in following
        )
    for place in range(index + 1, min(index + _REACH, len(blocks))):
        role = blocks[place].role
        if role in (BlockRole.NOTE, BlockRole.REFERENCE):
            return False
        between = role in (BlockRole.HEADING, BlockRole.FURNITURE)
        if not between and not candidates[place]:
            return True
    return False


def _with_title(blocks: list[Block]) -> list[Block]:
    """Make the first heading the title if no prose stands before it."""
    for index, block in enumerate(blocks):
        if block.role is BlockRole.FURNITURE:
            continue
        if block.role is BlockRole.HEADING and block.level == 2:
            blocks[index] = Block(block.span, BlockRole.HEADING, 1)
        break
    return blocks

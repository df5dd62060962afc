"""Headings of plain text, which carry no sign of their own.

A heading is one short line without a final stop, set like a title, with a longer
paragraph after it; in a text of nothing but short lines there are none.
"""

import re

from diptych.text.dates import opening_date
from diptych.text.document import Block, BlockRole

_LONGEST = 130
_MOST_WORDS = 18
_STOPS = ".…。;；,，、"
_WORD = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*")
_CJK = re.compile("[\u3400-\u9fff\u3040-\u30ff]")
_ROLE = re.compile(
    r"\b(?:ph\.?d|msc|m\.sc|mba|b\.?a|dr|prof(?:essor)?|fellow|researcher|director|"
    r"correspondent|columnist|editor|analyst|lecturer|scholar|chair|co-?founder|"
    r"associate|student|ambassador|institut[eo]?|university|universität|université|"
    r"academy|cent(?:er|re) for|school of|department of|faculty|council on|foundation|"
    r"доктор|кандидат|профессор|научный сотрудник|институт|университет|директор|"
    r"редактор|研究员|研究員|教授|研究所|研究院|作者)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|Автор:?|作者[:：]?)\s*(?=[A-ZÀ-ÞА-Я\u3400-\u9fff])"
)
_NAME = re.compile(r"(?:[A-ZÀ-ÞА-ЯЁ][\w.'’-]*\s*(?:,|and|&|und|et|y|и)?\s*){2,6}")
_SHARE = 0.5
"""Most headings that a text may have, as a share of its blocks."""


def find_headings(text: str, blocks: list[Block]) -> list[Block]:
    """Give headings in plain text their role and level.

    The first heading, when nothing but short lines stands before it, is the title
    (level 1); the others are level 2. Markdown headings keep theirs.
    """
    candidates = [_could_be(text, block) for block in blocks]
    _drop_bylines(text, blocks, candidates)
    body = sum(
        block.role is not BlockRole.FURNITURE and len(block.span) > _LONGEST
        for block in blocks
    )
    if sum(candidates) > _SHARE * max(1, len(blocks)) and body < sum(candidates):
        return blocks
    found = list(blocks)
    for index, block in enumerate(blocks):
        if candidates[index] and _leads(blocks, candidates, index):
            found[index] = Block(block.span, BlockRole.HEADING, 2)
    return _with_title(found)


def _could_be(text: str, block: Block) -> bool:
    """Tell whether a block has the form of a heading."""
    if block.role is not BlockRole.PARAGRAPH or len(block.span) > _LONGEST:
        return False
    content = block.span.slice(text)
    if "\n" in content or content.rstrip()[-1] in _STOPS:
        return False
    if _CJK.search(content):
        return len(content) <= 40 and content[-1] not in "：:"
    words = _WORD.findall(content)
    if not words or len(words) > _MOST_WORDS or content[-1] == ":":
        return False
    return content[0] in "“\"«„‘'(" or not content[0].islower()


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
        if _BY.match(line) or opening_date(line) is not None:
            candidates[index] = False
        elif _ROLE.search(line) and ("," in line or previous >= 0):
            candidates[index] = False
            # A name stands above its post.
            above = blocks[previous].span.slice(text) if previous >= 0 else ""
            if previous == index - 1 and _NAME.fullmatch(above):
                candidates[previous] = False
        previous = index


def _leads(blocks: list[Block], candidates: list[bool], index: int) -> bool:
    """Tell whether prose follows, with no more than two headings between."""
    for place in range(index + 1, min(index + 4, len(blocks))):
        block = blocks[place]
        if block.role in (BlockRole.NOTE, BlockRole.REFERENCE, BlockRole.FURNITURE):
            return False
        if block.role is BlockRole.HEADING or candidates[place]:
            continue
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

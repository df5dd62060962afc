"""Headings of plain text, which carry no sign of their own.

A heading is one short line without a final stop, set like a title, with a longer
paragraph after it; in a text of nothing but short lines there are none.
"""

import re

from diptych.text.document import Block, BlockRole

_LONGEST = 130
_MOST_WORDS = 18
_STOPS = ".…。;；,，、"
_WORD = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*")
_CJK = re.compile("[\u3400-\u9fff\u3040-\u30ff]")
_SHARE = 0.5
"""Most headings that a text may have, as a share of its blocks."""


def find_headings(text: str, blocks: list[Block]) -> list[Block]:
    """Give headings in plain text their role and level.

    The first heading, when nothing but short lines stands before it, is the title
    (level 1); the others are level 2. Markdown headings keep theirs.
    """
    candidates = [_could_be(text, block) for block in blocks]
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

"""Furniture: what a page puts around a text.

No list of sites. A line is furniture by its form (``diptych.text.furniture_rules``):
it asks the reader to do something with the page, counts votes or readers, or names
languages to switch to. Before the first and after the last paragraph of prose more
forms count, and short lines join where such lines stand in company. A paragraph of
prose is never furniture: to miss a button does little harm, to lose a sentence much.
"""

from diptych.text.document import Block, BlockRole
from diptych.text.furniture_rules import COUNTED, is_about_page, is_at_edge

_SIGNS = " \t\u00a0\u2002\u2003*_#>•·|–—-"
_STOPS = '.!?…。！？:;”"’»)'
_COMPANION_WORDS = 8
_LONGEST = 160
_PROSE = 140
"""Code points from which a block outside the notes counts as prose."""
_CITING = (BlockRole.NOTE, BlockRole.REFERENCE, BlockRole.QUOTATION)


def find_furniture(text: str, blocks: list[Block]) -> list[Block]:
    """Give furniture its role; linear in the number of short blocks."""
    lines = [_line(text, block) for block in blocks]
    marked = {i for i, line in enumerate(lines) if line and is_about_page(line)}
    top, tail = _edges(text, blocks, marked)
    if tail == len(blocks):
        tail -= _trailing(lines, marked)
    edges = [*range(top), *range(tail, len(blocks))]
    marked.update(i for i in edges if lines[i] and is_at_edge(lines[i]))
    if not marked or len(marked) == len(blocks):
        return blocks
    _add_polls(text, blocks, marked, tail)
    _add_tail(text, blocks, marked, tail)
    _add_menu(text, blocks, marked, top)
    _add_repeated(lines, marked, top, tail)
    return [
        Block(block.span, BlockRole.FURNITURE) if index in marked else block
        for index, block in enumerate(blocks)
    ]


def _line(text: str, block: Block) -> str:
    """Return what could be a line of furniture, or "" for what cannot.

    A list of references takes in whatever follows it, so it may end in buttons.
    """
    prose = block.role in (BlockRole.NOTE, BlockRole.QUOTATION)
    if prose or block.level or len(block.span) > _LONGEST:
        return ""
    content = block.span.slice(text)
    return "" if "\n" in content else content.strip(_SIGNS)


def _edges(text: str, blocks: list[Block], marked: set[int]) -> tuple[int, int]:
    """Return the end of what stands before the prose and the start of what is after.

    Without any prose there are no edges: nothing tells a menu from a poem.
    """
    solid = [
        index
        for index, block in enumerate(blocks)
        if index not in marked
        and (_is_prose(text, block) or block.role in _CITING or block.level)
    ]
    prose = [i for i in solid if _is_prose(text, blocks[i])]
    if not prose:
        return 0, len(blocks)
    return prose[0], solid[-1] + 1


def _trailing(lines: list[str], marked: set[int]) -> int:
    """Count the lines at the end that below the text would be furniture.

    They count only where one of them is furniture in any place, so that a list of
    references never ends too soon.
    """
    count = 0
    for index in range(len(lines) - 1, -1, -1):
        if index not in marked and not (lines[index] and is_at_edge(lines[index])):
            break
        count += 1
    return (
        count if any(i in marked for i in range(len(lines) - count, len(lines))) else 0
    )


def _is_prose(text: str, block: Block) -> bool:
    """Tell a paragraph by its length; Chinese says as much in a third of it."""
    length = len(block.span)
    if block.level or length <= _PROSE // 3:
        return False
    return length > _PROSE or "。" in block.span.slice(text)


def _add_polls(text: str, blocks: list[Block], marked: set[int], tail: int) -> None:
    """A line above a counted share is an answer, the line above those the question."""
    counted = [
        i
        for i in sorted(marked)
        if i >= tail and COUNTED.fullmatch(_line(text, blocks[i]))
    ]
    if len(counted) < 2:
        return
    answers = [i - 1 for i in counted if i > tail and i - 1 not in marked]
    marked.update(answers)
    question = counted[0] - 2
    if question >= tail:
        marked.add(question)


def _add_tail(text: str, blocks: list[Block], marked: set[int], tail: int) -> None:
    """Add the short lines of menus after the first furniture below the text."""
    seen = False
    for index in range(tail, len(blocks)):
        if index in marked:
            seen = True
        elif seen and _is_short(text, blocks[index], _COMPANION_WORDS):
            marked.add(index)


def _add_menu(text: str, blocks: list[Block], marked: set[int], top: int) -> None:
    """Add runs of three lines and more, each of one or two words, above furniture."""
    limit = max((i for i in marked if i < top), default=0)
    run: list[int] = []
    for index in range(limit + 1):
        if index not in marked and _is_short(text, blocks[index], 2):
            run.append(index)
            continue
        if len(run) >= 3:
            marked.update(run)
        run = []


def _add_repeated(lines: list[str], marked: set[int], top: int, tail: int) -> None:
    """Add short lines that stand both above and below the text."""
    above = {lines[i] for i in range(top) if lines[i]}
    for line in sorted(above & {lines[i] for i in range(tail, len(lines))}):
        if len(line.split()) <= 6 and line[-1] not in _STOPS:
            places = (*range(top), *range(tail, len(lines)))
            marked.update(i for i in places if lines[i] == line)


def _is_short(text: str, block: Block, words: int) -> bool:
    """Tell a line of few words without a stop."""
    if block.level or block.role in _CITING:
        return False
    content = block.span.slice(text).rstrip()
    return len(content.split()) <= words and content[-1] not in _STOPS

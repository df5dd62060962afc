"""Notes and references: what stands after the body and serves it.

Recognised by a heading that names them, or by numbered entries that look like
citations after the last paragraph of prose.
"""

import re

from diptych.text.document import Block, BlockRole

_NUMBERED = re.compile(
    r"(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)](?=\s)|\^(\d{1,3})\s)"
)
_NOTES_HEADING = re.compile(
    r"(?:end|foot)?notes?|notes and references|anmerkungen|fußnoten|endnoten|"
    r"notas?|notes de bas de page|примечания|сноски|注释|注釋|注|脚注",
    re.IGNORECASE,
)
_REFERENCES_HEADING = re.compile(
    r"references?|bibliograph(?:y|ie)|works cited|literature(?: cited)?|sources?|"
    r"further reading|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|"
    r"bibliografía|referencias|bibliographie|références|sources citées|"
    r"(?:список )?литератур[аы]|источники|библиография|参考文献|參考文獻|参考资料",
    re.IGNORECASE,
)
_CITATION = re.compile(
    # What only a citation holds: a year in brackets, an address, volume or page.
    r"\(\d{4}[a-z]?\)|https?://|www\.|\bdoi\b|\bvol\.|\bno\.\s?\d|\bpp?\.\s?\d|"
    r"\bibid\b|\bop\. cit\b|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|"
    r"《[^》]+》|\s//\s|\bс\.\s?\d",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[“„\"«][^”“\"»]{8,300},?[”“\"»]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEADING_SIGNS = "#*_=: .\n\t-"
_ENTRY_LIMIT = 1_500


def find_notes(text: str, blocks: list[Block]) -> list[Block]:
    """Give notes and references at the end of the text their role."""
    found = list(blocks)
    for index, block in enumerate(blocks[:-1]):
        role = _section(text, block)
        if role is not None and _fill(text, found, index + 1, role):
            level = block.level or 2
            found[index] = Block(block.span, BlockRole.HEADING, level)
    return _numbered_run(text, found)


def _section(text: str, block: Block) -> BlockRole | None:
    """Tell a heading, in the later part, that names notes or references."""
    if len(block.span) > 60 or block.span.start < 0.3 * len(text):
        return None
    return section_role(block.span.slice(text))


def section_role(heading: str) -> BlockRole | None:
    """Return what the heading of a section says that it holds: notes or references."""
    title = heading.strip(_HEADING_SIGNS)
    if _NOTES_HEADING.fullmatch(title):
        return BlockRole.NOTE
    return BlockRole.REFERENCE if _REFERENCES_HEADING.fullmatch(title) else None


def _fill(text: str, blocks: list[Block], start: int, role: BlockRole) -> bool:
    """Give the entries after such a heading its role; tell whether there are any."""
    for index in range(start, len(blocks)):
        block = blocks[index]
        if block.role not in (BlockRole.PARAGRAPH, BlockRole.LIST_ITEM, role):
            return index > start
        content = block.span.slice(text)
        if len(content) > _ENTRY_LIMIT or not _is_entry(content, role):
            return index > start
        if index > start and _section(text, block) is not None:
            return True
        blocks[index] = Block(block.span, role)
    return True


def _is_entry(content: str, role: BlockRole) -> bool:
    """Tell an entry from a paragraph of prose that follows the section."""
    if _NUMBERED.match(content) or _is_citation(content):
        return True
    return role is BlockRole.NOTE or len(content) < 400


def _is_citation(content: str) -> bool:
    """Tell a citation by its signs, or by a title in quotes together with a year."""
    if _CITATION.search(content):
        return True
    return _TITLE.search(content) is not None and _YEAR.search(content) is not None


def _numbered_run(text: str, blocks: list[Block]) -> list[Block]:
    """Find entries numbered 1, 2, 3 ... near the end that look like citations."""
    best: list[int] = []
    run: list[int] = []
    for index, block in enumerate(blocks):
        number = _number(text, block)
        if number is not None and number == len(run) + 1:
            run.append(index)
        elif number == 1:
            run = [index]
        elif run and index - run[-1] > 2:
            run = []
        if run and len(run) >= len(best):
            best = list(run) if number is not None else best
    if not best or not _looks_cited(text, blocks, best):
        return blocks
    for index in best:
        if blocks[index].role is not BlockRole.REFERENCE:
            blocks[index] = Block(blocks[index].span, BlockRole.NOTE)
    return blocks


def _number(text: str, block: Block) -> int | None:
    """Return the number that opens a block which may be a note."""
    if block.role not in (BlockRole.PARAGRAPH, BlockRole.LIST_ITEM):
        return None
    found = _NUMBERED.match(text, block.span.start, block.span.end)
    return int(next(filter(None, found.groups()))) if found else None


def _looks_cited(text: str, blocks: list[Block], run: list[int]) -> bool:
    """Ask for citations in most entries, in the last part of the text.

    A bracketed number is a sign of its own: ``[1] See above.`` needs no citation
    if the body refers to it.
    """
    first = blocks[run[0]].span.start
    if first < 0.3 * len(text):
        return False
    prose_after = sum(
        len(block.span)
        for block in blocks[run[-1] + 1 :]
        if block.role is BlockRole.PARAGRAPH and len(block.span) > 300
    )
    if prose_after > 0.2 * len(text):
        return False
    cited = sum(_is_citation(blocks[i].span.slice(text)) for i in run)
    bracketed = text[first] == "[" and f"[{len(run)}]" in text[:first]
    return bracketed or cited >= 0.6 * len(run)

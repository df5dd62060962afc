"""Bylines: who wrote a text, where and when, as pages and papers put it on top.

Only above the first paragraph of prose, and never the first line of a text: that is
its title. Offsets follow ``diptych.text.span``.
"""

import re

from diptych.text.dates import opening_date
from diptych.text.document import Block, BlockRole
from diptych.text.headings import BY, NAME, POST

_PROSE = 140
_LONGEST = 160
_MOST_LINES = 30
_SIGNS = " \t\u00a0*_#>•·|–—-"
_MAY_BE = (BlockRole.PARAGRAPH, BlockRole.LIST_ITEM, BlockRole.FURNITURE)


def find_bylines(text: str, blocks: list[Block]) -> tuple[set[int], str]:
    """Return which blocks are lines about author and date, and the author's name.

    A line that says “By” and a name, a name with a post right below it, the post, and
    a date alone. Looks at no more than the first thirty blocks.
    """
    found: set[int] = set()
    names: list[str] = []
    lines = _top_lines(text, blocks)
    for index, line in lines.items():
        words = line.strip(_SIGNS)
        following = lines.get(index + 1, "").strip(_SIGNS)
        if not words or words[-1] in ".!?":
            continue
        if index and (said := BY.match(words)):
            name = words[said.end() :].strip()
            if NAME.fullmatch(name.split(",")[0]):
                found.add(index)
                names.append(name.split(",")[0])
        elif NAME.fullmatch(words) and not POST.search(words) and _is_post(following):
            found.update((index, index + 1))
            names.append(words)
        elif index and opening_date(words) is not None:
            found.add(index)
    return found, ", ".join(dict.fromkeys(names))


def _top_lines(text: str, blocks: list[Block]) -> dict[int, str]:
    """Return the short lines above the first paragraph of prose; none without any."""
    lines: dict[int, str] = {}
    for index, block in enumerate(blocks[:_MOST_LINES]):
        content = block.span.slice(text)
        if block.role is BlockRole.PARAGRAPH and len(content) > _PROSE:
            if not _is_post(content.strip(_SIGNS)):
                return lines
        if block.role in _MAY_BE and "\n" not in content and len(content) <= _LONGEST:
            lines[index] = content
    return {}


_PERSON = re.compile(
    r"\b(?:ph\.?d|m\.?sc|m\.?a|mba|dr|prof(?:essor)?|fellow|researcher|director|"
    r"correspondent|columnist|editor|analyst|lecturer|scholar|chair|(?:co-?)?founder|"
    r"student|ambassador|associate|доктор|кандидат|профессор|сотрудник|директор|"
    r"редактор)\b|研究员|研究員|教授",
    re.IGNORECASE,
)
"""What a person is; that an institute is named does not make the line above a name."""


def _is_post(line: str) -> bool:
    """Tell a line that says what somebody is."""
    if not line or len(line) > _LONGEST or line[-1] in ".!?":
        return False
    return _PERSON.search(line) is not None

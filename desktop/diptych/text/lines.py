"""Lines of a text and whether they are paragraphs or parts of wrapped ones.

Offsets follow ``diptych.text.span``.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"(?:[-*+•‣◦▪·>#]|\[\^?\d{1,3}\]|\d{1,3}[.)])[ \t]")
_TERMINAL = ".!?…:。！？：”\"'’»)]"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its range without outer white space, and its indent.

    ``gap`` counts the blank lines before it.
    """

    start: int
    end: int
    indent: int
    gap: int


def find_lines(text: str, start: int = 0) -> list[Line]:
    """Return the lines that hold more than white space."""
    lines: list[Line] = []
    line_break = start
    for found in _LINE.finditer(text, start):
        content = found.group()
        stripped = content.strip()
        if not stripped:
            continue
        indent = len(content) - len(content.lstrip())
        first = found.start() + indent
        breaks = text.count("\n", line_break, first)
        gap = breaks - 1 if lines else breaks
        lines.append(Line(first, first + len(stripped), indent, max(gap, 0)))
        line_break = first + len(stripped)
    return lines


def is_wrapped(text: str, lines: list[Line], *, markdown: bool = False) -> bool:
    """Tell whether neighbouring lines belong to one paragraph.

    A wrapped text shows three things: no long line, lines that break in the middle
    of a sentence, and breaks where the next word would not have fitted. Where there
    is too little to see, Markdown counts as wrapped and plain text as not.
    """
    joins = [
        (x, y)
        for x, y in pairwise(lines)
        if y.gap == 0 and y.indent <= x.indent + 1 and not _ITEM.match(text, y.start)
    ]
    if not joins:
        return markdown
    lengths = sorted(line.end - line.start + line.indent for line in lines)
    if markdown:
        long = sum(line.end - line.start > 160 for line, _ in joins)
        return long < 0.5 * len(joins)
    width = lengths[int(0.98 * (len(lengths) - 1))]
    if width > 120 or width < 30:
        return False
    open_ended = full = 0
    for line, following in joins:
        length = line.indent + line.end - line.start
        word = text[following.start : following.end].split(maxsplit=1)[0]
        open_ended += text[line.end - 1] not in _TERMINAL
        full += length + 1 + len(word) >= width - 8
    return open_ended >= 0.5 * len(joins) and full >= 0.6 * len(joins)

"""What a reader makes of a file: a text and its blocks, put together in order.

Blocks stand two line feeds apart, so that the text reads as plain text too. Offsets
follow ``diptych.text.span``.
"""

import datetime
import re
from dataclasses import dataclass

from diptych.text.document import Block, BlockRole
from diptych.text.span import Span

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_EDGES = " \t\n\r\u00a0\u2002\u2003\u3000\u200b\ufeff"
_BLANKS = re.compile(r"[ \t]*\n(?:[ \t]*\n)*")
_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a file and what the file says about it.

    ``marked`` says that the file names its headings, so that none need be guessed.
    ``date`` is that of the text (a publication date), ``made`` that of the file.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""
    date: datetime.date | None = None
    made: datetime.date | None = None
    language: str | None = None
    marked: bool = False
    notices: tuple[str, ...] = ()


class Flow:
    """Collects blocks while a file is read."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0

    def __len__(self) -> int:
        """Count the blocks so far."""
        return len(self._blocks)

    def add(
        self, content: str, role: BlockRole = BlockRole.PARAGRAPH, level: int = 0
    ) -> None:
        """Add a block, without outer white space; an empty one is left out.

        Characters that no text holds (controls, lone surrogates) go, and so do blank
        lines inside, which would part the block.
        """
        if "\r" in content:
            content = content.replace("\r\n", "\n").replace("\r", "\n")
        content = _UNFIT.sub("", content).strip(_EDGES)
        if not content:
            return
        if "\n" in content:
            content = _BLANKS.sub("\n", content)
        if self._pieces:
            self._pieces.append(_GAP)
            self._length += len(_GAP)
        self._pieces.append(content)
        span = Span(self._length, self._length + len(content))
        self._length = span.end
        self._blocks.append(Block(span, role, level))

    def text(self) -> str:
        """Return the text so far."""
        return "".join(self._pieces)

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks so far."""
        return tuple(self._blocks)

    def has_headings(self) -> bool:
        """Tell whether any block is a heading."""
        return any(block.level for block in self._blocks)


def one_line(words: str) -> str:
    """Return words as one line of metadata."""
    return " ".join(_UNFIT.sub(" ", words).split())[:500]


def whole_date(words: str) -> datetime.date | None:
    """Read the day of a moment as files write it: ``2022-06-16T08:00:00Z``."""
    found = re.match(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,3}(?!\d))", words)
    if found is not None:
        try:
            return datetime.date(*map(int, found.groups()))
        except ValueError:
            return None
    # Imported here: its patterns are compiled on import.
    from diptych.text.dates import parse_date

    return parse_date(words)

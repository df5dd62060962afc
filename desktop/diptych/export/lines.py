"""Passages and titles on one line of a terminal.

Offsets follow ``diptych.text.span``. No Qt.
"""

import unicodedata

from diptych.text.span import Span

_SNIPPET = 100


def quote(span: Span, text: str) -> str:
    """Return the words of a span on one line, a dash for none."""
    # A long passage is cut before it is tidied, which costs less.
    words = one_line(text[span.start : min(span.end, span.start + 4 * _SNIPPET)])
    return cut(words, _SNIPPET) if words else "—"


def one_line(text: str) -> str:
    """Return ``text`` without line ends and without what a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def cut(text: str, most: int) -> str:
    """Return ``text`` cut at a word, with a sign that more follows."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip() + "…"


def width(text: str) -> int:
    """Count the columns of a terminal that ``text`` takes: two for a wide letter."""
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)


def pad(text: str, columns: int, *, right: bool = False) -> str:
    """Return ``text`` with spaces up to a width, before it where it stands right."""
    gap = " " * max(0, columns - width(text))
    return gap + text if right else text + gap

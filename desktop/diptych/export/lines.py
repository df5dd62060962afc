"""Passages and titles on one line of a terminal.

Offsets follow ``diptych.text.span``. No Qt.
"""

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

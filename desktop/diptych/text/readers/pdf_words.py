"""Words over line ends: which hyphens belong to a word and which to the line.

A hyphen stays where the word is written with it elsewhere in the text, before a
capital or a number, and after prefixes that take one; else it goes.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)+")
_LAST = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*$")
_FIRST = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_HYPHENS = "-\u2010\u2011\u00ad"
_KEEPING = frozenset("non self anti pro ex all half well so-called pre post".split())
_NO_SPACE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]")


class Joiner:
    """Joins the lines of paragraphs of one text."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Learn which words the text writes with a hyphen inside a line."""
        self._hyphenated: set[str] = set()
        for line in lines:
            if "-" in line or "\u2010" in line or "\u2011" in line:
                self._hyphenated.update(_plain(word) for word in _WORD.findall(line))

    def join(self, lines: list[str]) -> str:
        """Return the lines as one; linear in their length."""
        pieces: list[str] = []
        for line in lines:
            words = line.strip()
            if not words:
                continue
            if pieces:
                last = pieces[-1]
                if last[-1] in _HYPHENS and last[-2:-1].isalpha():
                    pieces[-1] = self._without(last, words)
                elif not (_NO_SPACE.match(last[-1]) and _NO_SPACE.match(words[0])):
                    pieces.append(" ")
            pieces.append(words)
        return "".join(pieces)

    def _without(self, line: str, following: str) -> str:
        """Return a line with or without the hyphen at its end."""
        if line[-1] == "\u00ad":
            return line[:-1]
        head = _LAST.search(line[:-1])
        tail = _FIRST.match(following)
        if head is None or tail is None or not tail[0][0].islower():
            return line
        whole = f"{_plain(head[0])}-{_plain(tail[0])}"
        if whole in self._hyphenated or _plain(head[0]) in _KEEPING:
            return line
        return line[:-1]


def _plain(word: str) -> str:
    return word.casefold().replace("\u2010", "-").replace("\u2011", "-")

"""Words that a line end parts: one word, or two with a hyphen between them.

"car-" and "pet" are one where the text itself or the list of frequent words of its
language knows "carpet"; two words that both stand by themselves and are not known
joined are a compound ("long-" and "forgotten"). Offsets follow ``diptych.text.span``.
"""

import re
from functools import cache

from diptych.resources import resource_path
from diptych.text.letters import HYPHENS
from diptych.text.stemming import stem
from diptych.text.words import BROKEN, parts

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_HEAD = re.compile(r"[^\W\d_]+$")
_PLAIN = re.compile(rf"[^\W\d_]+[{HYPHENS}\u00ad]\n[ \t]*[^\W\d_]+")


_ENDS = tuple(f"{sign}\n" for sign in f"{HYPHENS}\u00ad".replace("\\", ""))


def ends_a_line(text: str) -> bool:
    """Tell whether a hyphen ends a line anywhere; much quicker than a pattern."""
    return any(end in text for end in _ENDS)


class LineEnds:
    """Takes the tokens of one text apart in which a line ends."""

    def __init__(self, text: str, language: str) -> None:
        """Learn the words of ``text``; linear, and only where a word may be parted."""
        self._language = language
        self._words: set[str] = set()
        self.any = ends_a_line(text)
        if self.any:
            # The halves themselves are no witnesses.
            whole = _PLAIN.sub(" ", text)
            self._words.update(_LETTERS.findall(whole.casefold()))

    def parts(self, token: str) -> tuple[tuple[int, int], ...]:
        """Return the words of a token as half-open ranges inside the token."""
        pieces: list[tuple[int, int]] = []
        start = 0
        for found in BROKEN.finditer(token):
            if not self._joined(token, found):
                pieces += _moved(token[start : found.start()], start)
                start = found.end()
        return (*pieces, *_moved(token[start:], start))

    def _joined(self, token: str, found: re.Match[str]) -> bool:
        """Decide whether the halves at a line end are one word."""
        if found.group()[0] == "\u00ad":
            return True
        head = _HEAD.search(token, 0, found.start())
        tail = _LETTERS.match(token, found.end())
        if head is None or tail is None or not tail.group()[0].islower():
            return False
        before, after = head.group().casefold(), tail.group().casefold()
        if self._is_known(before + after) or len(parts(f"{before}-{after}")) == 1:
            return True
        return not (self._is_known(before) and self._is_known(after))

    def _is_known(self, word: str) -> bool:
        if word in self._words:
            return True
        return stem(word, self._language) in listed_stems(self._language)


def _moved(piece: str, by: int) -> list[tuple[int, int]]:
    """Return the words of a piece whose line ends are inside words."""
    if not piece:
        return []
    if _PLAIN.fullmatch(piece):
        return [(by, by + len(piece))]
    return [(by + first, by + last) for first, last in parts(piece)]


@cache
def listed_stems(language: str) -> frozenset[str]:
    """Return the stems of the list of frequent words; empty where there is no list."""
    path = resource_path(f"frequencies/{language}.txt")
    if not language or not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split(" ") for line in lines)
    return frozenset(word for row in rows if row[0] != "#" for word in row[1:])

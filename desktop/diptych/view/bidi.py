"""Words that are read from the right, among words that are read from the left. No Qt.

Hebrew, Arabic and their kin turn what stands beside them: a full stop moves to the
other end, two titles change places. The invisible marks of Unicode for an isolated
piece (UAX 9, FSI and PDI) keep such words to themselves. They are for what is shown,
and never for a text, an offset or what is copied.
"""

import re
from unicodedata import bidirectional

_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_QUOTED = re.compile("“([^”]*)”")
_ISOLATE, _POP = "\u2068", "\u2069"


def is_turned(words: str) -> bool:
    """Tell whether any letter is read from the right; linear, and quick for ASCII."""
    return not words.isascii() and _FROM_RIGHT.search(words) is not None


def reads_from_right(words: str) -> bool:
    """Tell whether the first letter is read from the right, and so the whole line."""
    for letter in words:
        way = bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def isolated(words: str) -> str:
    """Return words that turn nothing around them; unchanged where none would."""
    return f"{_ISOLATE}{words}{_POP}" if is_turned(words) else words


def isolated_quotes(sentence: str) -> str:
    """Return a sentence in which what stands in quotation marks turns nothing."""
    if not is_turned(sentence):
        return sentence
    return _QUOTED.sub(lambda found: f"“{isolated(found[1])}”", sentence)

"""The ways to write a phrase: hyphened, apart, run together, in capitals."""

import re
from functools import lru_cache
from itertools import chain, islice, product

from diptych.text.normal import normal_form

HYPHENS = "-\u2010\u2011\ufe63\uff0d"
_HYPHEN = re.compile(f"[{HYPHENS}]")
_FREE_PREFIXES = re.compile(
    "(non|anti|multi|counter|post|pre|pro|neo|semi|quasi|geo|cyber|macro|micro)"
    "(?=[a-z]{5})"
)
WORDS_IN_CAPITALS = frozenset(
    "aids act am an are art as at be best can cap care cat cop do eve far fast for "
    "go had has he help her him his if in is it just lead me met mad no not nut of "
    "oil on one or our out own pact pen pet post safe salt sat seal she so sort star "
    "spec start step swift the them to top tune up us use was we who win you".split()
)
"""What stands for an abbreviation in capitals only."""

SHORT = 3
"""Abbreviations of so many letters must stand in capitals."""

_MOST_VARIANTS = 16
_READINGS_KEPT = 20_000


def _normal(word: str) -> str:
    """Return the normal form; marked where it is an abbreviation like EU or SWIFT.

    That is two or three capitals, or more that are an ordinary word in small letters.
    """
    norm = normal_form(word)
    if not (word.isupper() and norm.isalpha()):
        return norm
    marked = 1 < len(norm) <= SHORT or norm in WORDS_IN_CAPITALS
    return f"^{norm}" if marked else norm


def variants(words: list[str], gaps: list[str]) -> list[tuple[str, ...]]:
    """Give the ways to write hyphened words: split, and run together.

    ``non-alignment`` is also ``non alignment``, ``peace-keeping`` ``peacekeeping``.
    """
    parts: list[tuple[tuple[str, ...], ...]] = []
    place = 0
    while place < len(words):
        readings = _readings(words[place])
        if place < len(gaps) and _HYPHEN.fullmatch(gaps[place]):
            norm, following = _normal(words[place]), _normal(words[place + 1])
            joined = norm.lstrip("^") + following.lstrip("^")
            readings = (norm, following), (joined,)
            place += 1
        parts.append(readings)
        place += 1
    forms = [
        tuple(chain.from_iterable(choice))
        for choice in islice(product(*parts), _MOST_VARIANTS)
    ]
    return list(dict.fromkeys(forms))


@lru_cache(maxsize=_READINGS_KEPT)
def _readings(word: str) -> tuple[tuple[str, ...], ...]:
    """Give the normal form of a word, and those of its parts where it has some."""
    norm = _normal(word)
    if not word.isalpha():
        pieces = _HYPHEN.split(word)
        if len(pieces) > 1 and all(pieces):
            return (norm,), tuple(_normal(piece) for piece in pieces)
    prefix = _FREE_PREFIXES.match(norm)
    if prefix is None:
        return ((norm,),)
    return (norm,), (prefix.group(), norm[prefix.end() :])

"""How much a word weighs: rare words say much, frequent ones little.

A weight is the information of a word in bits, above what every content word has. The
share of a stem among running words is estimated from the two texts and a background
list of the language together, so that a short text leans on the list and the subject
of a long one ("China" in essays on China) weighs little however rare it is elsewhere.
"""

import math
from functools import cache, lru_cache

from diptych.align.watch import NOBODY, Watch
from diptych.resources import resource_path
from diptych.text.analysis import Analysis

BACKGROUND_WORDS = 20_000
"""The background list counts for as much as so many words of the two texts, at most."""

_FEWEST_WORDS = 6_000
"""For as many at least: of two sentences nothing else tells what is rare."""

_TIMES_BOTH = 8
"""Between these it counts for so many times the two texts: a page that names one thing
again and again is believed that this is its subject."""

COMMON_BITS = 6.0
"""What is taken off: a word of one in 64 or more says nothing."""

CONTENT_BITS = 10.2
"""Words that the language uses more often are function words and the like."""

UNLISTED_BITS = 18.5
"""A stem that the background list does not hold."""

_YEAR_BITS = 14.0
_SHORT_NUMBER_BITS = 12.0
_LONG_NUMBER_BITS = 17.0
_SHORTEST_BITS = 6.0
_LETTER_BITS = 1.5


@cache
def background(language: str) -> dict[str, float]:
    """Return the bits of each listed stem; empty for a language without a list.

    Read once, 3 to 6 ms.
    """
    path = resource_path(f"frequencies/{language}.txt")
    if not language or not path.is_file():
        return {}
    bits: dict[str, float] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        weight, _, stems = line.partition(" ")
        if weight != "#":
            bits.update(dict.fromkeys(stems.split(" "), int(weight) / 10))
    return bits


def weigh(
    counts: dict[str, int], language: str, watch: Watch = NOBODY
) -> dict[str, float]:
    """Return the weight in bits, 0 or more, of each stem in ``counts``.

    ``counts`` are the occurrences in both texts together.
    """
    own = sum(counts.values())
    listed = min(BACKGROUND_WORDS, max(_FEWEST_WORDS, _TIMES_BOTH * own))
    total = own + listed
    weights: dict[str, float] = {}
    for stem, count in watch.each(counts.items()):
        expected = listed * _share(stem, language)
        bits = -math.log2((count + expected) / total) - COMMON_BITS
        weights[stem] = round(bits, 4) if bits > 0 else 0.0
    return weights


@lru_cache(maxsize=200_000)
def _share(stem: str, language: str) -> float:
    """Return the share of a stem among the running words of the language."""
    share: float = 2.0 ** -background_bits(stem, language)
    return share


@lru_cache(maxsize=200_000)
def background_bits(stem: str, language: str) -> float:
    """Return how rare a stem is in the language at large, in bits.

    Numbers have values of their own. Without a list for the language the length of
    a word stands for its rarity, as frequent words are short in every language.
    """
    listed = background(language)
    if stem[:1].isdigit():
        if stem.isdigit() and len(stem) == 4 and stem[:2] in ("18", "19", "20"):
            return _YEAR_BITS
        return _SHORT_NUMBER_BITS if len(stem) <= 2 else _LONG_NUMBER_BITS
    if not listed:
        return min(UNLISTED_BITS, _SHORTEST_BITS + _LETTER_BITS * len(stem))
    return listed.get(stem, UNLISTED_BITS)


def list_language(first: Analysis, second: Analysis) -> str:
    """Return the language whose list serves for two texts; "" where they differ."""
    one, two = (
        (side.language or side.document.language or "").split("-")[0].lower()
        for side in (first, second)
    )
    return one if one == two else ""

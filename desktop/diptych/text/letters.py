"""Character classes that several parts of ``text`` share, as regex fragments.

Each constant is the inside of a character class. No document is touched here.
"""

import unicodedata

CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"  # noqa: E501
"""Scripts written without spaces in which one character stands as one word."""

CLUSTERED = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0edf\u1000-\u1049\u1780-\u17d3"
"""Thai, Lao, Burmese and Khmer: no spaces either, taken by character clusters."""

SCRIPT_DIGITS = "\u00b2\u00b3\u00b9\u2070-\u209c"
"""Raised and lowered digits, which in essays are footnote marks."""

APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\uff07\u201b"
HYPHENS = "\\-\u2010\u2011\ufe63\uff0d"
IGNORABLE = "\u00ad\u200b-\u200d\u2060\ufeff"
"""Soft hyphens and characters of no width, which never part a word."""

OPENING = "\"'\u201c\u201e\u201f\u2018\u201a\u00ab\u2039(\\[{\u300c\u300e\u3010\u300a\u3008\uff08\u00bf\u00a1"  # noqa: E501
CLOSING = "\"'\u201d\u201c\u2019\u2018\u00bb\u00ab\u203a)\\]}\u300d\u300f\u3011\u300b\u3009\uff09*_"  # noqa: E501


def _marks() -> str:
    """List the combining marks of the scripts in daily use (about 2 ms, once).

    Written as ranges: of single characters a pattern takes ten times as long to make.
    """
    places = (*range(0x300, 0x1C00), *range(0x20D0, 0x2100), *range(0xFE00, 0xFE30))
    marks = [place for place in places if unicodedata.category(chr(place))[0] == "M"]
    runs: list[list[int]] = []
    for mark in marks:
        if runs and mark == runs[-1][1] + 1:
            runs[-1][1] = mark
        else:
            runs.append([mark, mark])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in runs)


MARKS = _marks()
"""Combining marks and variation selectors; ``\\w`` does not match most of them."""

NOT_ORDINAL = (
    r"(?!(?:Jan(?:uar|ner)|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|"
    r"Oktober|November|Dezember|Jahrhundert)\b)"
)
"""After a number with a stop: the word is no German month, so a list goes on."""

PLAIN = f"[^\\W_{CJK}{CLUSTERED}{SCRIPT_DIGITS}]"
"""A whole class: one letter or digit of a script that parts words by spaces."""

GLUED_NOTE = (
    # After a word and its stop, before white space; not where the word is one that a
    # number follows ("No.3", "vol.12").
    r"(?<=[^\W\d_][^\W\d_])(?<!\b(?i:no|nr|pp|ch|bd|eq|op|cf|sz|гл))"
    r"(?<!\b(?i:fig|vol|art|sec|par|nos|abb|kap|рис|стр))"
    r"[.,;:!?…][\"'”’»)\]]{0,2}\d{1,3}(?:[,–-]\d{1,3}){0,9}(?=\s|\Z)"
)
"""A note number written after a stop without a space, with the stop before it."""

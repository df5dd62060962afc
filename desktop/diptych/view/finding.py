"""Finding words as they are typed, in both essays.

Quotation marks, apostrophes, dashes and white space match their kin, so that what is
typed on a keyboard finds what is set in print. No Qt. Offsets follow
``diptych.text.span``.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from diptych.text.span import Span

MOST_FOUND = 20_000
"""More places in one essay are counted as this many; nobody steps through them."""

_KIN = (
    ("'", "’", "‘", "ʼ", "′"),
    ('"', "“", "”", "„", "«", "»", "″"),
    ("-", "‐", "‑", "‒", "–", "—", "−"),
    ("...", "…"),
)
_CLASSES = {
    sign: f"(?:{'|'.join(re.escape(one) for one in kin)})"
    for kin in _KIN
    for sign in kin
}
_SPLIT = re.compile(
    "|".join(re.escape(sign) for sign in sorted(_CLASSES, key=len, reverse=True))
    + r"|\s+"
)
_SOFT = "\u00ad?"
_STEP, _REACH = 65_536, 4_096
"""How much is searched before other threads have a turn, and how far beyond white
space may carry a place that begins in it."""


def find_words(
    text: str, words: str, *, whole: bool = False, case: bool = False
) -> list[Span]:
    """Return where ``words`` stand, from the start, none over another.

    Soft hyphens in the text are passed over. Linear in the text; at most
    ``MOST_FOUND`` places. Nothing is found for words of white space only. The
    interpreter is never held for longer than one step takes.
    """
    if not words.strip():
        return []
    pattern = _pattern(words)
    if whole:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    wanted = re.compile(pattern, re.NOFLAG if case else re.IGNORECASE)
    reach = _REACH + 2 * len(words)
    found: list[Span] = []
    at = 0
    while at < len(text):
        end = at + _STEP
        for match in wanted.finditer(text, at, end + reach):
            if match.start() >= end:
                break
            found.append(Span(*match.span()))
            if len(found) == MOST_FOUND:
                return found
        at = max(end, found[-1].end if found else 0)
    return found


def spans_within(found: Sequence[Span], visible: Span) -> Sequence[Span]:
    """Return those of sorted spans, none over another, that meet a stretch of text."""
    first = bisect_left(found, visible.start, key=lambda span: span.end)
    last = bisect_left(found, visible.end + 1, key=lambda span: span.start)
    return found[first:last]


def next_place(
    found: tuple[Sequence[Span], Sequence[Span]],
    here: tuple[int, int],
    by: int,
) -> tuple[int, int] | None:
    """Return side (0 or 1) and index of the next place found, None where none is.

    ``here`` is a side and a code point offset of it. The left essay comes before the
    right one, and after the last place the first one follows.
    """
    total = len(found[0]) + len(found[1])
    if not total:
        return None
    side, place = here
    starts = [span.start for span in found[side]]
    at = bisect_left(starts, place + 1 if by > 0 else place)
    flat = (0 if side == 0 else len(found[0])) + at
    flat = (flat if by > 0 else flat - 1) % total
    return (0, flat) if flat < len(found[0]) else (1, flat - len(found[0]))


def _pattern(words: str) -> str:
    """Return a pattern without any repetition inside another: time stays linear."""
    parts: list[str] = []
    last = 0
    for match in _SPLIT.finditer(words):
        parts.append(_letters(words[last : match.start()]))
        sign = match[0]
        parts.append(r"\s+" if sign.isspace() else _CLASSES[sign])
        last = match.end()
    parts.append(_letters(words[last:]))
    return "".join(parts)


def _letters(words: str) -> str:
    return _SOFT.join(re.escape(letter) for letter in words)

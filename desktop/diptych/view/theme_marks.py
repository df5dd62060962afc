"""The marks of themes as places to step through, and what is said of each.

The left essay comes before the right one, reading order inside each. No Qt. Offsets
follow ``diptych.text.span``.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from diptych.comparison import Comparison
from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.view.ribbons import Side

BY_HAND = "by hand"
"""The rule of a coded span that the reader has marked."""

_MOST_RULES = 2
_MOST_RULE = 90
_MOST_CUE = 70
_LIST = re.compile(r"\([^()]*\|[^()]*\)")
_QUOTED_WORDS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """One coded span of one essay."""

    side: Side
    coded: Coded

    @property
    def place(self) -> tuple[int, Span]:
        """Return what the marks are in order of: side, then span."""
        return (0 if self.side is Side.LEFT else 1), self.coded.span


def theme_marks(comparison: Comparison, themes: Iterable[str]) -> tuple[Mark, ...]:
    """Return the marks of these themes in both essays, in the order of stepping."""
    wanted = frozenset(themes)
    sides = (Side.LEFT, comparison.themes_a), (Side.RIGHT, comparison.themes_b)
    found = [
        Mark(side, one) for side, coded in sides for one in coded if one.theme in wanted
    ]
    found.sort(key=lambda mark: mark.place)
    return tuple(found)


def step(
    marks: Sequence[Mark], by: int, *, current: Mark | None, side: Side, place: int
) -> Mark | None:
    """Return the mark ``by`` steps on from ``current``, beyond the last the first.

    Without a current mark the search starts at ``place`` of ``side``, the place that
    is being read: the first step finds what stands there or next after it, or before
    it when ``by`` is below 0. None where there are no marks.
    """
    if not marks:
        return None
    if current is not None and current in marks:
        return marks[(marks.index(current) + by) % len(marks)]
    here = (0 if side is Side.LEFT else 1), Span(place, place)
    following = bisect_left(marks, here, key=lambda mark: mark.place)
    ahead = by - 1 if by > 0 else by
    return marks[(following + ahead) % len(marks)]


def marks_at(marks: Iterable[Mark], side: Side, place: int) -> list[Mark]:
    """Return the marks around a character, the shortest first."""
    found = [
        mark
        for mark in marks
        if mark.side is side and mark.coded.span.start <= place < mark.coded.span.end
    ]
    return sorted(found, key=lambda mark: len(mark.coded.span))


def count_marks(marks: Sequence[Mark], current: Mark) -> tuple[int, int, int, int]:
    """Count which of all marks one is and of how many, and the same for its side."""
    beside = [mark for mark in marks if mark.side is current.side]
    return marks.index(current) + 1, len(marks), beside.index(current) + 1, len(beside)


def rule_names(
    coded: Coded, told: Callable[[str], str] = str
) -> tuple[tuple[str, ...], int]:
    """Return the first rules that found a coded span, and how many more there are.

    ``told`` says a rule in the words of the reader; long ones are cut after that.
    Empty for what the reader has marked.
    """
    if coded.rule == BY_HAND:
        return (), 0
    rules = coded.rule.split("; ")
    shown = tuple(
        _cut(shorten_lists(told(rule)), _MOST_RULE) for rule in rules[:_MOST_RULES]
    )
    return shown, len(rules) - len(shown)


def cue_words(coded: Coded) -> str:
    """Return the words of a mark on one line, cut where they are many."""
    return _cut(" ".join(coded.cue.split()), _MOST_CUE)


def shorten_lists(words: str) -> str:
    """Name the first of each long list of words, such as ``(one|two|three|…)``."""
    return _LIST.sub(_first_words, words)


def _first_words(found: re.Match[str]) -> str:
    words = found.group()[1:-1].split("|")
    if len(words) <= _QUOTED_WORDS:
        return found.group()
    return f"({'|'.join(words[:_QUOTED_WORDS])}|…)"


def _cut(words: str, most: int) -> str:
    """Cut words to so many characters, at a blank where there is one near the end."""
    if len(words) <= most:
        return words
    kept = words[: most - 1]
    blank = kept.rfind(" ")
    return (kept[:blank] if blank > most / 2 else kept).rstrip() + "…"

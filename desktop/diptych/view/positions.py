"""Where a character stands for Qt, and back.

The engine counts code points of ``Document.text`` (the rule stands in
``diptych.text.span``); Qt counts UTF-16 units, in which a character beyond U+FFFF
takes two. This module is the only one that converts. No Qt.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from diptych.text.span import Span

_BEYOND_BMP = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Positions:
    """The conversion for one text.

    ``length`` is the text's length in code points; ``astral`` are the sorted places
    of the characters that take two units, and ``astral_units`` the same places in
    UTF-16 units.
    """

    length: int
    astral: tuple[int, ...]
    astral_units: tuple[int, ...]

    @staticmethod
    def of(text: str) -> "Positions":
        """Find the wide characters of ``text``; most texts are told to have none."""
        if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
            return Positions(len(text), (), ())
        astral = tuple(match.start() for match in _BEYOND_BMP.finditer(text))
        units = tuple(place + count for count, place in enumerate(astral))
        return Positions(len(text), astral, units)

    @property
    def units(self) -> int:
        """Count the UTF-16 units of the whole text."""
        return self.length + len(self.astral)

    def to_unit(self, place: int) -> int:
        """Turn a code point offset into UTF-16 units; past the end is the end."""
        place = min(max(place, 0), self.length)
        return place + bisect_left(self.astral, place)

    def to_place(self, unit: int) -> int:
        """Turn UTF-16 units into a code point offset; past the end is the end.

        A unit in the middle of a surrogate pair belongs to the character it is
        part of, so the answer is the place of that character.
        """
        unit = min(max(unit, 0), self.units)
        before = bisect_right(self.astral_units, unit - 1)
        if before and self.astral_units[before - 1] == unit - 1:
            return self.astral[before - 1]
        return unit - before

    def span_of_units(self, start: int, end: int) -> Span:
        """Return the span that Qt's selection from ``start`` to ``end`` covers.

        A half selected pair counts as selected, since half a character is none.
        """
        first, last = self.to_place(start), self.to_place(end)
        if self.to_unit(last) < min(end, self.units):
            last += 1
        return Span(first, max(first, last))

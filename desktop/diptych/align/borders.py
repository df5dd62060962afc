"""Where a passage begins and ends, to the word.

Sentences are cut by their punctuation, and where this is missing (a heading, a list, a
quotation that starts within a sentence) the first or last sentence of a passage holds
more than the other text does. Words that the other side holds speak for a border
further out, others for one further in; the best sum decides, within one sentence.
"""

from diptych.align.sides import Side, Sides

_STRANGE = 0.45
"""A word that the other side does not hold counts for so much of its weight."""

_LEAST_STRANGE = 3.0
"""A frequent word is as strange as one of so many bits."""

_MOST_BITS = 8.0
"""The rarest word counts for no more than this."""

_FOUND = 0.3
"""What a word without weight counts for when the other side holds it."""

_LEAST_CUT = 12
"""Fewer words than this are kept: a passage begins with a sentence if it can."""


def trim_start(sides: Sides, side: Side, first: int, end: int, there: set[int]) -> int:
    """Return the word where a passage of the words ``first:end`` begins.

    ``there`` are the words of the other side of the passage. The border stays inside
    the first sentence.
    """
    close = side.analysis.sentences[side.analysis.sentence_of[first]].end_word
    cut = _cut(sides, side.ids[first : min(close, end)], there)
    return first + cut


def trim_end(sides: Sides, side: Side, first: int, end: int, there: set[int]) -> int:
    """Return the end of a passage of the words ``first:end``; as ``trim_start``."""
    opening = side.analysis.sentences[side.analysis.sentence_of[end - 1]].first_word
    row = side.ids[max(opening, first) : end]
    return end - _cut(sides, row[::-1], there)


def _cut(sides: Sides, row: list[int], there: set[int]) -> int:
    """Return how many words of a row, from its outer end, are left out."""
    total = least = 0.0
    cut = 0
    for place, number in enumerate(row):
        weight = sides.weights[number]
        if number in there or any(
            other in there for other, _ in sides.alike.get(number, ())
        ):
            total += min(weight, _MOST_BITS) + _FOUND
        else:
            total -= _STRANGE * min(max(weight, _LEAST_STRANGE), _MOST_BITS)
        if total < least:
            least, cut = total, place + 1
    return cut if _LEAST_CUT <= cut < len(row) else 0

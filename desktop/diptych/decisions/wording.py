"""Finding the words of a passage again in stretches of another text. No Qt.

Offsets follow ``diptych.text.span``.
"""

import re

from rapidfuzz import fuzz

from diptych.text.span import Span

_MOST_PLACES = 500
"""A passage that occurs more often is not looked at one place at a time."""

_MOST_MOVES = 60
_LONGEST_WORD = 60
_WORD_OR_SIGN = re.compile(r"\w+|[^\w\s]")


def find_same(quote: str, text: str, gaps: list[Span]) -> list[int] | None:
    """Return where ``quote`` stands in the gaps, as a word of its own; None if often.

    Inside another word it is other words.
    """
    places: list[int] = []
    for gap in gaps:
        place = text.find(quote, gap.start, gap.end)
        while place >= 0:
            if _is_whole(text, place, place + len(quote)):
                places.append(place)
                if len(places) > _MOST_PLACES:
                    return None
            place = text.find(quote, place + 1, gap.end)
    return places


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch cuts no word of letters; scripts without spaces may."""
    return not _inside(text, start) and not _inside(text, end)


def _inside(text: str, place: int) -> bool:
    """Tell whether ``place`` is between two letters of one word."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    spaced = ord(before) < 0x2E80 and ord(after) < 0x2E80
    return spaced and before.isalnum() and after.isalnum()


def find_alike(quote: str, text: str, gap: Span) -> list[tuple[float, Span]]:
    """Return the two places in a gap most like ``quote``, cut at words."""
    found: list[tuple[float, Span]] = []
    stretches = [gap]
    for _ in range(2):
        best: tuple[float, Span] | None = None
        for stretch in stretches:
            one = _likest_in(quote, text, stretch)
            if one is not None and (best is None or one[0] > best[0]):
                best = one
        if best is None:
            break
        found.append(best)
        stretches = [
            piece
            for stretch in stretches
            for piece in _without(stretch, best[1])
            if 2 * len(piece) >= len(quote)
        ]
    return found


def _without(stretch: Span, hole: Span) -> list[Span]:
    """Return what is left of a stretch around a hole."""
    if not stretch.overlap(hole):
        return [stretch]
    pieces = []
    if stretch.start < hole.start:
        pieces.append(Span(stretch.start, hole.start))
    if hole.end < stretch.end:
        pieces.append(Span(hole.end, stretch.end))
    return pieces


def _likest_in(quote: str, text: str, stretch: Span) -> tuple[float, Span] | None:
    """Return the place in a stretch most like ``quote``, with its likeness."""
    piece = stretch.slice(text)
    if not piece.strip():
        return None
    if len(piece) <= len(quote):
        span = stretch
    else:
        match = fuzz.partial_ratio_alignment(quote, piece)
        if match is None:
            return None
        span = Span(stretch.start + match.dest_start, stretch.start + match.dest_end)
    span = _at_words(text, span, stretch)
    if not span.start < span.end:
        return None
    return _refined(quote, text, span, stretch)


def _refined(quote: str, text: str, span: Span, stretch: Span) -> tuple[float, Span]:
    """Move the ends of a span by a word or a sign for as long as it gets more alike.

    What rapidfuzz finds is never longer than the quote, though words may have come in.
    """
    best = fuzz.ratio(quote, span.slice(text))
    for _ in range(_MOST_MOVES):
        moves = [
            (fuzz.ratio(quote, other.slice(text)), other)
            for other in _moves(text, span, stretch)
        ]
        likeness, other = max(moves, default=(0.0, span))
        if likeness <= best:
            break
        best, span = likeness, other
    return best, span


def _moves(text: str, span: Span, stretch: Span) -> list[Span]:
    """Return the spans with one end moved by a word or by a sign, in or out."""
    start, end = span.start, span.end
    inside = [found.span() for found in _WORD_OR_SIGN.finditer(text, start, end)]
    ends = [inside[-2][1]] if len(inside) > 1 else []
    starts = [inside[1][0]] if len(inside) > 1 else []
    after = _WORD_OR_SIGN.search(text, end, stretch.end)
    if after is not None:
        ends.append(after.end())
    behind = max(stretch.start, start - _LONGEST_WORD)
    before = [found.start() for found in _WORD_OR_SIGN.finditer(text, behind, start)]
    if before:
        starts.append(before[-1])
    return [Span(start, e) for e in ends] + [Span(s, end) for s in starts]


def _at_words(text: str, span: Span, stretch: Span) -> Span:
    """Widen a span to whole words inside a stretch, without space at its ends."""
    start, end = span.start, span.end
    while start > stretch.start and _inside(text, start):
        start -= 1
    while end < stretch.end and _inside(text, end):
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)

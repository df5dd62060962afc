"""Which words of the essays an act of the reader is about. No Qt.

Offsets follow ``diptych.text.span``.
"""

from diptych.decisions.change import Change
from diptych.decisions.model import (
    Entry,
    LinkWork,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
)
from diptych.text.span import Span
from diptych.view.concordance import one_line

MOST_LETTERS = 80
"""A longer passage is known by its beginning."""


def words_of_act(change: Change, a: str, b: str) -> str:
    """Return the first words of the essays ``a`` and ``b`` that ``change`` touches.

    White space is a single space each, and what is longer than ``MOST_LETTERS`` ends
    in an ellipsis; "" for an act that has no place in the texts. A link is known by
    its left end, copies of a repeated passage by the first.
    """
    for step in change.steps:
        place = _place(step.after or step.before)
        if place is not None:
            side, span = place
            text = a if side is Side.A else b
            words = one_line(text, Span(span.start, min(span.end, span.start + 400)))
            if len(words) > MOST_LETTERS:
                words = f"{words[: MOST_LETTERS - 1].rstrip()}…"
            return words
    return ""


def _place(entry: Entry | None) -> tuple[Side, Span] | None:
    match entry:
        case LinkWork():
            return Side.A, (entry.borders or (entry.anchor.a, entry.anchor.b))[0]
        case ThemeMark() | PassageNote() | RoleMark():
            return entry.side, entry.span
        case _:
            return None

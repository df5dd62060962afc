"""What a changed text has taken its place from: the moved and the lost. No Qt."""

import dataclasses
import datetime
from collections.abc import Mapping

from diptych.decisions.change import Change, make_change
from diptych.decisions.model import (
    InTexts,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
    Work,
)
from diptych.errors import WorkError
from diptych.text.span import Span


def moved_entries(work: Work) -> tuple[InTexts, ...]:
    """Return the entries whose new place the reader has not confirmed."""
    return tuple(
        entry
        for entry in work.entries
        if isinstance(entry, LinkWork | ThemeMark | PassageNote | RoleMark)
        and entry.moved
    )


def sides_of(entry: InTexts) -> tuple[Side, ...]:
    """Return the texts that an entry stands in."""
    return tuple(Side) if isinstance(entry, LinkWork) else (entry.side,)


def place_anew(
    work: Work, at: datetime.datetime, orphan: Orphan, spans: Mapping[Side, Span]
) -> Change:
    """Put what has lost its place where the reader says it belongs.

    ``spans`` holds one for each of ``sides_of``. Raises WorkError where one is missing,
    or the place has work on it already.
    """
    entry = orphan.entry
    if any(side not in spans for side in sides_of(entry)):
        raise WorkError(
            "Select where it belongs in both essays first."
            if isinstance(entry, LinkWork)
            else f"Select where it belongs in the {_TEXT[entry.side]} essay first."
        )
    after = _set_at(entry, spans)
    if work.find(after.key) is not None:
        raise WorkError("This place has work of yours on it already.")
    steps = [(orphan.key, None), (after.key, after)]
    return make_change(work, at, "Gave a lost place back", steps)


_TEXT = {Side.A: "left", Side.B: "right"}


def _set_at(entry: InTexts, spans: Mapping[Side, Span]) -> InTexts:
    if isinstance(entry, LinkWork):
        anchor = LinkAnchor(spans[Side.A], spans[Side.B], entry.anchor.size)
        return dataclasses.replace(entry, anchor=anchor, borders=None, moved=False)
    return dataclasses.replace(entry, span=spans[entry.side], moved=False)

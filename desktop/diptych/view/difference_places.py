"""Where a difference of two snapshots stands, and its passages in full. No Qt.

Offsets follow ``diptych.text.span``; those of the old snapshot count in its own texts.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.decisions.model import (
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
)
from diptych.snapshot.difference import Changed, CodedPlace
from diptych.snapshot.model import Snapshot
from diptych.text.span import Span
from diptych.themes.model import Theme


@dataclass(frozen=True, slots=True)
class Place:
    """Where one end of a difference is: the passages, and the link if it is one."""

    spans: tuple[tuple[Side, Span], ...] = ()
    link: str = ""


def place_of(thing: object) -> Place:
    """Return where a link, a mark or an entry stands; nowhere for anything else."""
    match thing:
        case Link():
            return Place(((Side.A, thing.a), (Side.B, thing.b)), thing.id)
        case CodedPlace():
            return Place(((thing.side, thing.coded.span),))
        case LinkWork():
            a, b = thing.borders or (thing.anchor.a, thing.anchor.b)
            return Place(((Side.A, a), (Side.B, b)))
        case ThemeMark() | PassageNote() | RoleMark():
            return Place(((thing.side, thing.span),))
    return Place()


def passages(
    changed: Changed[object],
    old: Snapshot,
    new: Snapshot,
    say: Callable[[str], str] = str,
) -> str:
    """Return the passages and notes of a difference in full, before and after.

    ``say`` puts words as the reader has them.
    """
    return "\n\n".join(_blocks(changed, old, new, say))


def _blocks(
    changed: Changed[object], old: Snapshot, new: Snapshot, say: Callable[[str], str]
) -> Iterator[str]:
    sides = (
        (changed.before, old, say("Before")),
        (changed.after, new, say("After")),
    )
    told = [
        (name, "\n".join(_lines(thing, snapshot.comparison, say)))
        for thing, snapshot, name in sides
        if thing is not None
    ]
    for name, words in told:
        if words:
            yield f"{name}\n{words}" if len(told) > 1 else words


def _lines(
    thing: object, comparison: Comparison, say: Callable[[str], str]
) -> Iterator[str]:
    if isinstance(thing, Orphan):
        yield from (f"“{quote.strip()}”" for quote in thing.quotes)
        thing = thing.entry
    else:
        for side, span in place_of(thing).spans:
            document = comparison.a if side is Side.A else comparison.b
            where = say("Left" if side is Side.A else "Right")
            yield f"{where}: “{span.slice(document.text).strip()}”"
    if isinstance(thing, LinkWork):
        said = [
            say(thing.decision) if thing.decision else "",
            *(f"#{tag}" for tag in thing.tags),
        ]
        told = " ".join(part for part in said if part)
        if told:
            yield told[:1].upper() + told[1:]
    if isinstance(thing, LinkWork | ThemeMark | PassageNote) and thing.note:
        yield say(f"Note: {thing.note}")
    if isinstance(thing, Theme):
        yield thing.label
        if thing.description:
            yield thing.description

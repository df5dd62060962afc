"""The reader's work laid over a comparison: what a window shows and an export tells.

A decision meets its link again by place: first the link at exactly its spans, then
the one of the same size that covers most of the same words on both sides. A link
that the comparison no longer finds stays where the reader accepted it or wrote about
it. No Qt. Offsets follow ``diptych.text.span``.
"""

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.decisions.meeting import SAME, anchor_of, meet, share
from diptych.decisions.model import (
    Decision,
    LinkAnchor,
    LinkWork,
    RoleMark,
    Side,
    Verdict,
    Work,
)
from diptych.errors import WorkError
from diptych.text.document import Block, Document
from diptych.text.span import Span
from diptych.themes.model import Coded

_MOST_MADE = 50_000
"""Links with work on them that are remembered; every state of a note is one."""


class Origin(StrEnum):
    """Where a shown link comes from."""

    FOUND = "found"
    HAND = "made by hand"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link with the reader's work on it.

    ``link`` has the corrected borders; ``anchor`` is the key for further changes.
    ``moved`` says that the decision was made on a link with slightly other borders, or
    before a text changed; ``unconfirmed`` is the latter alone, until the reader
    confirms the place.
    ``Origin.KEPT`` is a link the reader accepted or wrote about and this comparison
    does not find.
    """

    link: Link
    anchor: LinkAnchor
    origin: Origin = Origin.FOUND
    decision: Decision | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    moved: bool = False
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class ShownCoded:
    """A coded span, with the note on it where it was marked by hand.

    ``moved`` says that the text has changed since.
    """

    coded: Coded
    by_hand: bool = False
    note: str = ""
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What a comparison shows after the reader's work.

    ``links`` are in the order of the comparison, then those made by hand and those
    kept, by place; rejected ones are among them, with their decision. ``coded_a`` and
    ``coded_b`` stand in reading order, without the rejected, which are in
    ``rejected_a`` and ``rejected_b``.
    """

    links: tuple[ShownLink, ...]
    coded_a: tuple[ShownCoded, ...]
    coded_b: tuple[ShownCoded, ...]
    rejected_a: tuple[Coded, ...]
    rejected_b: tuple[Coded, ...]


# Without slots, since a cached property is kept in the instance's own dictionary.
@dataclass(frozen=True, eq=False)
class Ground:
    """A comparison as it shows before any work, for work to be laid over many times.

    Everything is made when it is first wanted, and costs time in proportion to the
    links and coded spans.
    """

    comparison: Comparison
    _made: dict[tuple[LinkWork, int], ShownLink] = field(default_factory=dict)

    def put(self, entry: LinkWork, place: int | None) -> ShownLink:
        """Return an entry on the link of a place, or on none; made once."""
        key = entry, -1 if place is None else place
        one = self._made.get(key)
        if one is None:
            if len(self._made) > _MOST_MADE:
                self._made.clear()
            one = self._made[key] = (
                _set(self.comparison, entry)
                if place is None
                else _found(self.comparison, self.comparison.links[place], entry)
            )
        return one

    @cached_property
    def links(self) -> tuple[ShownLink, ...]:
        """The links found, none with work on it."""
        return tuple(ShownLink(link, anchor_of(link)) for link in self.comparison.links)

    @cached_property
    def places(self) -> dict[LinkAnchor, int]:
        """Give the place of each link by its anchor, of two alike the later."""
        return {one.anchor: place for place, one in enumerate(self.links)}

    @cached_property
    def coded(self) -> dict[Side, tuple[ShownCoded, ...]]:
        """The coded spans of either side in reading order."""
        sides = {Side.A: self.comparison.themes_a, Side.B: self.comparison.themes_b}
        return {
            side: tuple(sorted((ShownCoded(one) for one in coded), key=_reading_order))
            for side, coded in sides.items()
        }


def apply_work(comparison: Comparison | Ground, work: Work) -> Shown:
    """Lay ``work`` over a comparison; linear, 10,000 links in some 30 ms.

    On the same ``Ground`` a second time costs little more than a copy, and every link
    and coded span without work is the same object as before. Raises WorkError where
    the work belongs to other texts: then ``diptych.decisions.reanchor`` comes first.
    """
    ground = comparison if isinstance(comparison, Ground) else Ground(comparison)
    if not work.fits(ground.comparison):
        raise WorkError("These decisions were made on other texts.")
    coded_a, rejected_a = _coded(ground, work, Side.A)
    coded_b, rejected_b = _coded(ground, work, Side.B)
    links = _links(ground, work)
    return Shown(links, coded_a, coded_b, rejected_a, rejected_b)


def corrected(document: Document, work: Work, side: Side) -> Document:
    """Return ``document`` with the reader's facts and roles, to compare or to show.

    A block takes the role of the last mark that covers at least half of it.
    """
    facts = work.facts(side)
    if facts is not None:
        document = dataclasses.replace(
            document,
            title=facts.title,
            author=facts.author,
            date=facts.date,
            language=facts.language,
        )
    marks = [mark for mark in work.roles if mark.side is side]
    if not marks:
        return document
    blocks = tuple(_with_role(block, marks) for block in document.blocks)
    return dataclasses.replace(document, blocks=blocks)


def _with_role(block: Block, marks: list[RoleMark]) -> Block:
    for mark in reversed(marks):
        if 2 * mark.span.overlap(block.span) >= max(1, len(block.span)):
            return Block(block.span, mark.role, mark.level)
    return block


def _links(ground: Ground, work: Work) -> tuple[ShownLink, ...]:
    """Return the links found, then those made by hand or kept."""
    entries = work.links
    if not entries:
        return ground.links
    found = [entry for entry in entries if not entry.anchor.by_hand]
    anchors = [entry.anchor for entry in found]
    places = meet(ground.comparison.links, anchors, places=ground.places)
    shown = list(ground.links)
    for number, place in places.items():
        shown[place] = ground.put(found[number], place)
    left = {entry for n, entry in enumerate(found) if n not in places}
    more = [entry for entry in entries if entry.anchor.by_hand or entry in left]
    shown += [ground.put(entry, None) for entry in more if _is_shown(entry)]
    return tuple(shown)


def _is_shown(entry: LinkWork) -> bool:
    """Tell whether a link without a find is worth showing: a rejected one is not."""
    return entry.anchor.by_hand or entry.decision is not Decision.REJECTED


def _set(comparison: Comparison, entry: LinkWork) -> ShownLink:
    from diptych.decisions.hand import set_link

    by_hand = entry.anchor.by_hand
    why = "You linked these two passages."
    if not by_hand:
        why = "You worked on this link, and this comparison does not find it."
    spans = entry.borders or (entry.anchor.a, entry.anchor.b)
    return ShownLink(
        set_link(comparison, entry.anchor, spans, why),
        entry.anchor,
        Origin.HAND if by_hand else Origin.KEPT,
        entry.decision,
        entry.note,
        entry.tags,
        entry.moved,
        entry.moved,
    )


def _found(comparison: Comparison, link: Link, entry: LinkWork) -> ShownLink:
    spans = entry.borders
    moved = entry.moved or anchor_of(link) != entry.anchor
    if spans is not None and spans != (link.a, link.b):
        from diptych.decisions.hand import with_borders

        parent = link.parent
        link = dataclasses.replace(with_borders(comparison, link, spans), parent=parent)
    return ShownLink(
        link,
        entry.anchor,
        decision=entry.decision,
        note=entry.note,
        tags=entry.tags,
        moved=moved,
        unconfirmed=entry.moved,
    )


def _reading_order(one: ShownCoded) -> tuple[Span, str, bool]:
    return one.coded.span, one.coded.theme, one.by_hand


def _coded(
    ground: Ground, work: Work, side: Side
) -> tuple[tuple[ShownCoded, ...], tuple[Coded, ...]]:
    """Return the coded spans of one side with the marks by hand, and the rejected.

    A rejected mark stays rejected when a rule's mark has the same theme and at least
    half of the same words. A mark whose theme the codebook no longer has is kept in
    the work and not shown.
    """
    marks = [mark for mark in work.marks if mark.side is side]
    if not marks:
        return ground.coded[side], ()
    comparison = ground.comparison
    first = side is Side.A
    document = comparison.a if first else comparison.b
    coded = comparison.themes_a if first else comparison.themes_b
    codebook = comparison.codebook
    themes = {theme.id for _, theme in codebook.walk()} if codebook else set()
    rejected: dict[str, list[Span]] = {}
    for mark in marks:
        if mark.verdict is Verdict.REJECTED:
            rejected.setdefault(mark.theme, []).append(mark.span)
    gone = tuple(
        item
        for item in coded
        if any(share(s, item.span) >= SAME for s in rejected.get(item.theme, ()))
    )
    out = set(gone)
    shown = [ShownCoded(span) for span in coded if span not in out]
    shown += [
        ShownCoded(
            Coded(
                mark.theme,
                mark.span,
                mark.span.slice(document.text),
                "by hand",
                "You marked this passage.",
            ),
            by_hand=True,
            note=mark.note,
            moved=mark.moved,
        )
        for mark in marks
        if mark.verdict is Verdict.MARKED and mark.theme in themes
    ]
    shown.sort(key=_reading_order)
    return tuple(shown), gone

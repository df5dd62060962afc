"""What two snapshots do not have in common.

The places of the old snapshot are carried to the texts of the new one first, as for
decisions on a text that has changed; so a link that merely stands further down is the
same link. Offsets follow ``diptych.text.span``; those of ``before`` count in the old
texts, those of ``after`` in the new. No Qt.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from diptych.align.model import Link
from diptych.decisions.meeting import SAME, anchor_of, meet, share
from diptych.decisions.model import (
    Entry,
    Key,
    LinkAnchor,
    LinkWork,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
)
from diptych.decisions.place import Carrier
from diptych.decisions.reanchor import reanchor
from diptych.snapshot.model import Snapshot
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.model import Codebook, Coded, Theme

_T = TypeVar("_T")
_CLEAR = 0.0001
"""Scores are rounded to four places; anything less is no change."""


class State(StrEnum):
    """What became of a thing from the old snapshot to the new."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Changed(Generic[_T]):
    """One thing that is not the same; ``before`` or ``after`` is None where it is not.

    ``what`` names what changed of it, as ``score`` and ``borders`` of a link.
    """

    state: State
    before: _T | None
    after: _T | None
    what: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodedPlace:
    """A coded span with its side."""

    side: Side
    coded: Coded


@dataclass(frozen=True, slots=True)
class Difference:
    """All differences, each list in the order of the texts.

    ``texts`` are the documents that differ, with what differs of them; ``options`` are
    pairs of name and value; ``codebook`` are themes, ``codebook_changed`` says whether
    its wording is another. ``links_same``, ``coded_same`` and ``work_same`` count what
    is the same. ``notices`` are sentences about the pair as a whole.
    """

    texts: tuple[Changed[Document], ...]
    options: tuple[Changed[tuple[str, float]], ...]
    codebook: tuple[Changed[Theme], ...]
    codebook_changed: bool
    links: tuple[Changed[Link], ...]
    links_same: int
    coded: tuple[Changed[CodedPlace], ...]
    coded_same: int
    work: tuple[Changed[Entry], ...]
    work_same: int
    notices: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any difference."""
        lists = (self.texts, self.options, self.codebook, self.links, self.coded)
        return any(map(bool, lists)) or bool(self.work) or self.codebook_changed


def compare_snapshots(old: Snapshot, new: Snapshot) -> Difference:
    """Return what ``new`` has otherwise than ``old``.

    About linear in texts, links and coded spans where the texts changed little. What
    the window showed, the pictures and the times of saving are not compared.
    """
    one, other = old.comparison, new.comparison
    carriers = {
        Side.A: Carrier(one.a.text, other.a.text),
        Side.B: Carrier(one.b.text, other.b.text),
    }
    links, links_same = _links(one.links, other.links, carriers)
    coded, coded_same = _coded(old, new, carriers)
    work, work_same = _work(old, new)
    source = one.codebook.source if one.codebook else None
    return Difference(
        texts=tuple(_texts(old, new)),
        options=tuple(_options(old, new)),
        codebook=_codebook(one.codebook, other.codebook),
        codebook_changed=source != (other.codebook and other.codebook.source),
        links=links,
        links_same=links_same,
        coded=coded,
        coded_same=coded_same,
        work=work,
        work_same=work_same,
        notices=_notices(old, new),
    )


def _notices(old: Snapshot, new: Snapshot) -> tuple[str, ...]:
    one, other = old.comparison, new.comparison
    texts = one.a.text, one.b.text
    swapped = texts == (other.b.text, other.a.text) and one.a.text != one.b.text
    if swapped:
        return ("The second snapshot holds the same texts the other way round.",)
    return ()


def _texts(old: Snapshot, new: Snapshot) -> Iterator[Changed[Document]]:
    one, other = old.comparison, new.comparison
    for before, after in ((one.a, other.a), (one.b, other.b)):
        fields = ("text", "title", "author", "date", "language", "blocks")
        names = {"blocks": "roles of blocks"}
        what = [
            names.get(name, name)
            for name in fields
            if getattr(before, name) != getattr(after, name)
        ]
        if "text" in what:  # other words make other blocks
            what = [name for name in what if name != "roles of blocks"]
        if what:
            yield Changed(State.CHANGED, before, after, tuple(what))


def _options(old: Snapshot, new: Snapshot) -> Iterator[Changed[tuple[str, float]]]:
    one, other = old.comparison.options, new.comparison.options
    for field in dataclasses.fields(one):
        before, after = getattr(one, field.name), getattr(other, field.name)
        if before != after:
            pair = (field.name, before), (field.name, after)
            yield Changed(State.CHANGED, *pair, (field.name,))


def _codebook(old: Codebook | None, new: Codebook | None) -> tuple[Changed[Theme], ...]:
    """Compare themes by id, each without its children."""
    one, other = _themes(old), _themes(new)
    return tuple(
        Changed(_state(one.get(id_), other.get(id_)), one.get(id_), other.get(id_))
        for id_ in {**one, **other}
        if one.get(id_) != other.get(id_)
    )


def _themes(codebook: Codebook | None) -> dict[str, Theme]:
    if codebook is None:
        return {}
    bare = (dataclasses.replace(theme, themes=()) for _, theme in codebook.walk())
    return {theme.id: theme for theme in bare}


def _state(before: object, after: object) -> State:
    if before is None:
        return State.NEW
    return State.GONE if after is None else State.CHANGED


def _links(
    old: tuple[Link, ...], new: tuple[Link, ...], carriers: dict[Side, Carrier]
) -> tuple[tuple[Changed[Link], ...], int]:
    """Compare links by place; the changed in the order of the new, then the gone."""
    anchors: list[LinkAnchor] = []
    carried: list[Link] = []
    lost: list[Link] = []
    for link in old:
        a, b = carriers[Side.A].carry(link.a), carriers[Side.B].carry(link.b)
        if a is None or b is None:
            lost.append(link)
        else:
            anchors.append(LinkAnchor(a.span, b.span, link.size))
            carried.append(link)
    met = meet(new, anchors)
    before = {place: number for number, place in met.items()}
    found: list[Changed[Link]] = []
    for place, link in enumerate(new):
        number = before.get(place)
        if number is None:
            found.append(Changed(State.NEW, None, link))
            continue
        what = _link_changes(carried[number], link, anchors[number], carriers)
        if what:
            found.append(Changed(State.CHANGED, carried[number], link, what))
    gone = {id(carried[n]) for n in range(len(carried)) if n not in met}
    gone |= set(map(id, lost))
    found += [Changed(State.GONE, link, None) for link in old if id(link) in gone]
    changed = sum(one.state is not State.GONE for one in found)
    return tuple(found), len(new) - changed


def _link_changes(
    old: Link, new: Link, anchor: LinkAnchor, carriers: dict[Side, Carrier]
) -> tuple[str, ...]:
    """Name what changed of a link that both snapshots hold."""
    what = []
    if anchor != anchor_of(new):
        what.append("borders")
    if abs(old.score - new.score) >= _CLEAR / 2:
        what.append("score")
    if old.kind is not new.kind:
        what.append("kind")
    if len(old.contrasts) != len(new.contrasts) or any(
        one.kind is not other.kind
        or _differs(one.a, other.a, carriers[Side.A])
        or _differs(one.b, other.b, carriers[Side.B])
        for one, other in zip(old.contrasts, new.contrasts, strict=True)
    ):
        what.append("contrasts")
    return tuple(what)


def _differs(old: Span, new: Span, carrier: Carrier) -> bool:
    """Tell whether two spans surely stand elsewhere; an absence has no place."""
    if not len(old) or not len(new):
        return len(old) != len(new)
    place = carrier.carry(old)
    return place is not None and place.span != new


def _coded(
    old: Snapshot, new: Snapshot, carriers: dict[Side, Carrier]
) -> tuple[tuple[Changed[CodedPlace], ...], int]:
    one, other = old.comparison, new.comparison
    found: list[Changed[CodedPlace]] = []
    same = 0
    for side, before, after in (
        (Side.A, one.themes_a, other.themes_a),
        (Side.B, one.themes_b, other.themes_b),
    ):
        changed, equal = _coded_side(side, before, after, carriers[side])
        found += changed
        same += equal
    return tuple(found), same


def _coded_side(
    side: Side, old: tuple[Coded, ...], new: tuple[Coded, ...], carrier: Carrier
) -> tuple[list[Changed[CodedPlace]], int]:
    """Compare the coded spans of one text, each with the nearest of its theme."""
    by_theme: dict[str, list[Coded]] = {}
    for coded in new:
        by_theme.setdefault(coded.theme, []).append(coded)
    partner: dict[int, tuple[Coded, Span]] = {}
    found: list[Changed[CodedPlace]] = []
    for coded in old:
        place = carrier.carry(coded.span)
        span = None if place is None else place.span
        mate = _mate(span, by_theme.get(coded.theme, []), partner)
        if mate is None or span is None:
            gone = CodedPlace(side, coded)
            found.append(Changed(State.GONE, gone, None))
        else:
            partner[id(mate)] = coded, span
    same = 0
    for coded in new:
        if id(coded) not in partner:
            found.append(Changed(State.NEW, None, CodedPlace(side, coded)))
            continue
        before, span = partner[id(coded)]
        what = ["borders"] if span != coded.span else []
        what += ["rule"] if before.rule != coded.rule else []
        if what:
            ends = CodedPlace(side, before), CodedPlace(side, coded)
            found.append(Changed(State.CHANGED, *ends, tuple(what)))
        else:
            same += 1
    return found, same


def _mate(
    span: Span | None, among: list[Coded], taken: dict[int, tuple[Coded, Span]]
) -> Coded | None:
    """Return the coded span not yet taken that covers most of the same words."""
    if span is None:
        return None
    free = [c for c in among if c.span.overlap(span) and id(c) not in taken]
    best = max(free, key=lambda c: share(c.span, span), default=None)
    return best if best is not None and share(best.span, span) >= SAME else None


def _work(old: Snapshot, new: Snapshot) -> tuple[tuple[Changed[Entry], ...], int]:
    """Compare the reader's work, that of the old snapshot carried to the new texts."""
    one, other = old.comparison, new.comparison
    texts = (one.a, one.b), (other.a, other.b)
    carried, report = reanchor(old.work, *texts)
    origin = {item.after.key: item.before for item in report.carried}
    before: dict[Key, Entry] = {entry.key: entry for entry in carried.entries}
    after: dict[Key, Entry] = {entry.key: entry for entry in new.work.entries}
    found: list[Changed[Entry]] = []
    for key in sorted({**before, **after}):
        first, second = before.get(key), after.get(key)
        if first is None:
            found.append(Changed(State.NEW, None, second))
            continue
        source = origin.get(key, first)
        if second is None:
            found.append(Changed(State.GONE, source, None))
        elif _settled(first) != _settled(second):
            found.append(Changed(State.CHANGED, source, second))
    same = len(after) - sum(one.state is not State.GONE for one in found)
    return tuple(found), same


def _settled(entry: Entry) -> Entry:
    """Return an entry as if its place had been confirmed."""
    if isinstance(entry, LinkWork | ThemeMark | PassageNote | RoleMark):
        return dataclasses.replace(entry, moved=False)
    return entry

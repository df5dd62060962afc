"""The reader's work carried over to texts that have changed.

Every entry ends up exact (same words, same surroundings), moved (the words or what
stands around them have changed: for the reader to look at) or an orphan (no place, or
no sure one). None is dropped and none is placed on a guess. No Qt.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeGuard

from diptych.decisions.check import LONGEST_NOTE
from diptych.decisions.model import (
    CodebookText,
    Entry,
    Facts,
    InTexts,
    Key,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    TextId,
    ThemeMark,
    Work,
    entry_key,
)
from diptych.decisions.place import KNOWN_BY_ITSELF, Carrier
from diptych.errors import WorkError
from diptych.text.document import Document
from diptych.text.span import Span


class Fate(StrEnum):
    """What became of an entry."""

    EXACT = "exact"
    MOVED = "moved"
    ORPHAN = "orphan"


_ORDER = {fate: number for number, fate in enumerate(Fate)}


@dataclass(frozen=True, slots=True)
class Carried:
    """One entry before and after; ``after`` is an ``Orphan`` where it has no place."""

    before: Entry
    after: Entry
    fate: Fate


@dataclass(frozen=True, slots=True)
class Report:
    """What became of every entry that has a place in a text, in order."""

    carried: tuple[Carried, ...]

    def count(self, fate: Fate) -> int:
        """Count the entries with this fate."""
        return sum(one.fate is fate for one in self.carried)

    def sentence(self) -> str:
        """Say it in one sentence for the reader."""
        return (
            f"{self.count(Fate.EXACT)} decisions, notes and marks stand where they "
            f"stood, {self.count(Fate.MOVED)} have moved with changed words, and "
            f"{self.count(Fate.ORPHAN)} have lost their place."
        )


def reanchor(
    work: Work, old: tuple[Document, Document], new: tuple[Document, Document]
) -> tuple[Work, Report]:
    """Carry ``work`` from the ``old`` texts to the ``new`` ones.

    Linear in the texts, and quick for entries in lines that did not change. Orphans
    stay orphans unless their words are back, once and only once. Raises WorkError
    where the work is not on the old texts.
    """
    ids = tuple(TextId.of(document.text) for document in old)
    if ids != (work.a, work.b):
        raise WorkError("These decisions were made on other texts.")
    carriers = {
        side: Carrier(before.text, after.text)
        for side, before, after in zip(Side, old, new, strict=True)
    }
    texts = old[0].text, old[1].text
    fates = [_carry(entry, carriers, texts, new) for entry in work.entries]
    kept: dict[Key, Entry] = {}
    carried: list[Carried] = []
    # Where two entries meet in one place, the one that stands more surely has it.
    for one in sorted(fates, key=lambda one: (_ORDER[one.fate], one.before.key)):
        if one.after.key in kept and _has_place(one.before):
            after = _orphan(one.before, texts)
            one = Carried(one.before, after, Fate.ORPHAN)
        kept[one.after.key] = one.after
        if not isinstance(one.before, Facts | CodebookText):
            carried.append(one)
    carried.sort(key=lambda one: one.before.key)
    ids = TextId.of(new[0].text), TextId.of(new[1].text)
    entries = tuple(sorted(kept.values(), key=entry_key))
    return Work(*ids, entries), Report(tuple(carried))


def _has_place(entry: Entry) -> TypeGuard[InTexts]:
    return isinstance(entry, LinkWork | ThemeMark | PassageNote | RoleMark)


def _carry(
    entry: Entry,
    carriers: dict[Side, Carrier],
    texts: tuple[str, str],
    new: tuple[Document, Document],
) -> Carried:
    """Carry one entry; facts and codebook have no place and stay as they are."""
    if isinstance(entry, Orphan):
        back = _back(entry, new)
        return Carried(entry, back or entry, Fate.MOVED if back else Fate.ORPHAN)
    if not _has_place(entry):
        return Carried(entry, entry, Fate.EXACT)
    places = [carriers[side].carry(span) for side, span in _spans(entry)]
    sure = [place for place in places if place is not None]
    if len(sure) < len(places):
        return Carried(entry, _orphan(entry, texts), Fate.ORPHAN)
    moved = entry.moved or not all(place.exact for place in sure)
    after = _at(entry, [place.span for place in sure], moved)
    return Carried(entry, after, Fate.MOVED if moved else Fate.EXACT)


def _spans(entry: InTexts) -> list[tuple[Side, Span]]:
    """Return every span of an entry with its side, in the order of ``_at``."""
    if not isinstance(entry, LinkWork):
        return [(entry.side, entry.span)]
    spans = [(Side.A, entry.anchor.a), (Side.B, entry.anchor.b)]
    if entry.borders is not None:
        spans += zip(Side, entry.borders, strict=True)
    return spans


def _at(entry: InTexts, spans: list[Span], moved: bool) -> InTexts:
    """Return ``entry`` with other spans."""
    if not isinstance(entry, LinkWork):
        return replace(entry, span=spans[0], moved=moved)
    anchor = LinkAnchor(spans[0], spans[1], entry.anchor.size)
    borders = None if entry.borders is None else (spans[2], spans[3])
    return replace(entry, anchor=anchor, borders=borders, moved=moved)


def _orphan(entry: InTexts, texts: tuple[str, str]) -> Orphan:
    """Return ``entry`` without a place, with the words that it was about."""
    by_side = dict(zip(Side, texts, strict=True))
    quotes = [span.slice(by_side[side]) for side, span in _spans(entry)]
    most = 2 if isinstance(entry, LinkWork) else 1
    return Orphan(entry, tuple(quote[:LONGEST_NOTE] for quote in quotes[:most]))


def _back(orphan: Orphan, new: tuple[Document, Document]) -> InTexts | None:
    """Return the entry if all its words are back, once each and enough of them."""
    by_side = dict(zip(Side, new, strict=True))
    entry = orphan.entry
    if isinstance(entry, LinkWork):
        entry = replace(entry, borders=None)
    spans = []
    for (side, _), quote in zip(_spans(entry), orphan.quotes, strict=True):
        text = by_side[side].text
        start = text.find(quote)
        once = start >= 0 and text.find(quote, start + 1) < 0
        if len(quote) < KNOWN_BY_ITSELF or not once:
            return None
        spans.append(Span(start, start + len(quote)))
    return _at(entry, spans, moved=True)

"""What the gallery says of a snapshot, and which it shows in which order. No Qt."""

import datetime
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from diptych.snapshot.model import SnapshotInfo


class CardOrder(StrEnum):
    """What the gallery is sorted by."""

    SAVED = "saved"
    SEEN = "seen"
    TITLE = "title"


class CardState(StrEnum):
    """How far a card is known."""

    WAITING = "waiting"
    WHOLE = "whole"
    GONE = "gone"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Card:
    """A snapshot in the gallery.

    ``titles`` are those of the texts when it was last seen, ``seen`` an aware time.
    ``info`` is None until the file was read, and where it cannot be: then ``problem``
    says why.
    """

    path: Path
    titles: tuple[str, ...]
    seen: datetime.datetime
    state: CardState = CardState.WAITING
    info: SnapshotInfo | None = None
    problem: str = ""

    def name(self) -> str:
        """Return what the reader calls it: the own title, else the texts', else a name.

        A file that is gone is told by its name.
        """
        if self.info is not None and self.info.title:
            return self.info.title
        return self.texts() or self.path.name

    def texts(self) -> str:
        """Name the two texts, "" where neither has a title."""
        titles = self.titles
        if self.info is not None:
            titles = self.info.title_a, self.info.title_b
        return " · ".join(title for title in titles if title)

    def tags(self) -> tuple[str, ...]:
        """Return the reader's tags."""
        return () if self.info is None else self.info.tags


def shown_cards(
    cards: Sequence[Card], words: str = "", order: CardOrder = CardOrder.SAVED
) -> list[Card]:
    """Return the cards that hold all of ``words``, sorted.

    Words are looked for in titles, tags and the name of the file, in any case and with
    or without accents. Cards without a date stand last.
    """
    wanted = fold(words).split()
    kept = [card for card in cards if all(w in _haystack(card) for w in wanted)]
    if order is CardOrder.TITLE:
        kept.sort(key=lambda card: (fold(card.name()), fold(card.path.name)))
    elif order is CardOrder.SEEN:
        kept.sort(key=lambda card: card.seen, reverse=True)
    else:
        kept.sort(key=_saved, reverse=True)
    return kept


def fold(text: str) -> str:
    """Return ``text`` for comparing: without accents, upper case or odd forms."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _haystack(card: Card) -> str:
    return fold("\n".join((card.name(), card.texts(), card.path.name, *card.tags())))


def _saved(card: Card) -> tuple[bool, datetime.datetime]:
    if card.info is None:
        return False, card.seen
    return True, card.info.saved

"""What a reader leaves behind while working with a comparison.

``Work`` is the state: one sorted tuple of entries, each under a key that names its
place in the texts and never an id of a link, since ids change with options and
codebook. The entries are ``LinkWork`` (decision, note, tags and corrected borders of
a link, found or made by hand), ``ThemeMark`` (a theme given or taken away by hand),
``PassageNote``, ``RoleMark`` (what a block is), ``Facts`` (title, author, date and
language), ``CodebookText`` and ``Orphan`` (what has lost its place). Everything is
frozen, can be pickled and compared. Offsets follow ``diptych.text.span``.
"""

import datetime
import hashlib
from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from diptych.align.model import LinkSize
from diptych.comparison import Comparison
from diptych.text.document import BlockRole, Document
from diptych.text.span import Span

Key = tuple[int, str, int, int, int, int, str]
"""Where an entry belongs: sort of entry, side, two spans, name. Keys sort."""


class Side(StrEnum):
    """One of the two documents."""

    A = "a"
    B = "b"


class Decision(StrEnum):
    """What the reader holds of a link."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Verdict(StrEnum):
    """What the reader did with a theme at a passage."""

    MARKED = "marked"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class TextId:
    """The text that offsets count in: SHA-256 of its UTF-8, length in code points."""

    sha256: str
    length: int

    @classmethod
    def of(cls, text: str) -> "TextId":
        """Identify ``text``; a lone surrogate counts as it is, so none is refused."""
        return cls(_digest(text), len(text))


@lru_cache(maxsize=8)
def _digest(text: str) -> str:
    """Return the digest of a text; the open pair is asked for again and again."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class LinkAnchor:
    """The place of a link: both spans and the size; None for a link made by hand."""

    a: Span
    b: Span
    size: LinkSize | None

    @property
    def key(self) -> Key:
        """Return the key of the work on this link."""
        size = "" if self.size is None else self.size.value
        return (0, "", self.a.start, self.a.end, self.b.start, self.b.end, size)

    @property
    def id(self) -> str:
        """Return an id for a link that no comparison found, which stays the same."""
        sort = "H" if self.by_hand else "K"
        return f"{sort}{self.a.start}-{self.a.end}:{self.b.start}-{self.b.end}"

    @property
    def by_hand(self) -> bool:
        """Tell a link that the reader made from one that was found."""
        return self.size is None


@dataclass(frozen=True, slots=True)
class LinkWork:
    """What the reader did with one link.

    ``borders`` are the corrected spans in A and B, None for those of the anchor. The
    entry of a link made by hand is the link itself: without the entry it is gone.
    """

    anchor: LinkAnchor
    decision: Decision | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    borders: tuple[Span, Span] | None = None
    moved: bool = False

    @property
    def key(self) -> Key:
        """Return the key of the anchor."""
        return self.anchor.key

    @property
    def says_nothing(self) -> bool:
        """Tell an entry that is the same as none."""
        given = self.decision or self.note or self.tags or self.borders
        return not given and not self.anchor.by_hand


@dataclass(frozen=True, slots=True)
class ThemeMark:
    """A theme marked by hand, or a rule's mark rejected, with a note."""

    side: Side
    span: Span
    theme: str
    verdict: Verdict
    note: str = ""
    moved: bool = False

    @property
    def key(self) -> Key:
        """Return side, span and theme: one verdict for each."""
        return (1, self.side.value, self.span.start, self.span.end, 0, 0, self.theme)


@dataclass(frozen=True, slots=True)
class PassageNote:
    """A note on a passage of one text."""

    side: Side
    span: Span
    note: str
    tags: tuple[str, ...] = ()
    moved: bool = False

    @property
    def key(self) -> Key:
        """Return side and span: one note for each passage."""
        return (2, self.side.value, self.span.start, self.span.end, 0, 0, "")


@dataclass(frozen=True, slots=True)
class RoleMark:
    """The role that the reader gave to the blocks inside a span.

    ``level`` is 1 to 6 for a heading, 0 for everything else.
    """

    side: Side
    span: Span
    role: BlockRole
    level: int = 0
    moved: bool = False

    @property
    def key(self) -> Key:
        """Return side and span."""
        return (3, self.side.value, self.span.start, self.span.end, 0, 0, "")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the reader says a document is, in place of what was read from its file."""

    side: Side
    title: str = ""
    author: str = ""
    date: datetime.date | None = None
    language: str | None = None

    @property
    def key(self) -> Key:
        """Return the side: one such entry for each document."""
        return (4, self.side.value, 0, 0, 0, 0, "")

    @classmethod
    def of(cls, side: Side, document: Document) -> "Facts":
        """Return what ``document`` says now, ready to be corrected."""
        return cls(
            side, document.title, document.author, document.date, document.language
        )


@dataclass(frozen=True, slots=True)
class CodebookText:
    """The source of the codebook as the reader has edited it, saved or not."""

    source: str

    @property
    def key(self) -> Key:
        """Return the one key of the codebook."""
        return CODEBOOK_KEY


CODEBOOK_KEY: Key = (5, "", 0, 0, 0, 0, "")

InTexts = LinkWork | ThemeMark | PassageNote | RoleMark
"""What has a place in the texts.

``moved`` says that a text has changed since: the entry was carried to where its words
seem to stand now, and the reader has not looked at it yet.
"""


@dataclass(frozen=True, slots=True)
class Orphan:
    """An entry whose passage a changed text no longer holds for sure.

    ``entry`` counts in the text before; ``quotes`` are the words it was about, the
    passage of A before that of B.
    """

    entry: InTexts
    quotes: tuple[str, ...]

    @property
    def key(self) -> Key:
        """Return a key that the entry itself never has."""
        sort, side, one, two, three, four, name = self.entry.key
        words = _digest("\n".join((name, self.entry_note, *self.quotes)))
        return (6, side, one, two, three, four, f"{sort} {words}")

    @property
    def entry_note(self) -> str:
        """Return the note of the entry, empty where it has none."""
        return "" if isinstance(self.entry, RoleMark) else self.entry.note


Entry = LinkWork | ThemeMark | PassageNote | RoleMark | Facts | CodebookText | Orphan
"""Whatever the reader can leave behind."""


def entry_key(entry: Entry) -> Key:
    """Return the key of ``entry``, for sorting and finding."""
    return entry.key


@dataclass(frozen=True, slots=True)
class Work:
    """All that the reader has done on one pair of texts, sorted by key.

    ``a`` and ``b`` say which texts the offsets count in. Made by ``Work.on`` and by
    changes (``diptych.decisions.change``); entries are never put in by hand.
    """

    a: TextId
    b: TextId
    entries: tuple[Entry, ...] = ()

    @classmethod
    def on(cls, comparison: Comparison) -> "Work":
        """Return the empty work on the texts of ``comparison``."""
        return cls(TextId.of(comparison.a.text), TextId.of(comparison.b.text))

    def fits(self, comparison: Comparison) -> bool:
        """Tell whether the offsets count in the texts of ``comparison``."""
        other = Work.on(comparison)
        return (self.a, self.b) == (other.a, other.b)

    def find(self, key: Key) -> Entry | None:
        """Return the entry under ``key``; logarithmic."""
        place = bisect_left(self.entries, key, key=entry_key)
        if place < len(self.entries) and self.entries[place].key == key:
            return self.entries[place]
        return None

    def on_link(self, anchor: LinkAnchor) -> LinkWork:
        """Return the work on a link, an empty entry where there is none."""
        found = self.find(anchor.key)
        return found if isinstance(found, LinkWork) else LinkWork(anchor)

    @property
    def links(self) -> tuple[LinkWork, ...]:
        """The work on links, by place in A, then in B; linear."""
        return tuple(e for e in self.entries if isinstance(e, LinkWork))

    @property
    def marks(self) -> tuple[ThemeMark, ...]:
        """The theme marks, those of A first, each by place; linear."""
        return tuple(e for e in self.entries if isinstance(e, ThemeMark))

    @property
    def notes(self) -> tuple[PassageNote, ...]:
        """The notes on passages, those of A first, each by place; linear."""
        return tuple(e for e in self.entries if isinstance(e, PassageNote))

    @property
    def roles(self) -> tuple[RoleMark, ...]:
        """The corrected roles, those of A first, each by place; linear."""
        return tuple(e for e in self.entries if isinstance(e, RoleMark))

    @property
    def orphans(self) -> tuple[Orphan, ...]:
        """What lost its place when a text changed; linear."""
        return tuple(e for e in self.entries if isinstance(e, Orphan))

    def facts(self, side: Side) -> Facts | None:
        """Return the corrected facts of a document, None where none were."""
        found = self.find(Facts(side).key)
        return found if isinstance(found, Facts) else None

    @property
    def codebook(self) -> str | None:
        """The edited codebook, None while it is that of the comparison."""
        found = self.find(CODEBOOK_KEY)
        return found.source if isinstance(found, CodebookText) else None

    def length(self, side: Side) -> int:
        """Return the length of a text in code points."""
        return (self.a if side is Side.A else self.b).length

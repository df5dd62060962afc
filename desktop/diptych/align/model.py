"""Links: what the aligner finds between two documents.

Offsets follow ``diptych.text.span``. ``a`` and ``b`` name the two documents
throughout the engine. The reasons of a link (its contrasts, its evidence and the
sentence that sums them up) may be worked out when the first of them is asked for:
that takes a tenth of a millisecond, and most links of a long text are never looked at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from diptych.align.kinds import LinkKind as LinkKind
from diptych.align.kinds import LinkSize as LinkSize
from diptych.text.span import Span


class ContrastKind(StrEnum):
    """What does not agree inside a link."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    TERM = "term"


class EditKind(StrEnum):
    """What happened to a run of words between the two ends of a link."""

    EQUAL = "equal"
    REPLACE = "replace"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two places inside a link that disagree; an empty span marks an absence."""

    kind: ContrastKind
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of turning the words of end A into those of end B.

    The edits of a link cover the words of both ends without gap or overlap, in
    order; an empty span marks where words were inserted or left out.
    """

    kind: EditKind
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class SharedTerm:
    """A word that both ends hold in some form, with its rarity weight."""

    term: str
    weight: float


@dataclass(frozen=True, slots=True)
class ScorePart:
    """One named addend of a link's score; the parts add up to the score."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a link is there.

    ``terms`` are the rarest shared words, rarest first; ``longest_run`` is the
    longest run of consecutive words that both ends share, as it stands in A;
    ``edits`` are word-level differences; ``parts`` sum to the score.
    """

    terms: tuple[SharedTerm, ...] = ()
    longest_run: str = ""
    edits: tuple[Edit, ...] = ()
    parts: tuple[ScorePart, ...] = ()


class Reasons(NamedTuple):
    """What a link says of itself; the fields are those of ``Link``."""

    contrasts: tuple[Contrast, ...] = ()
    evidence: Evidence = Evidence()
    why: str = ""


class _Told:
    """Holds what a link asks for its reasons, None when they are known."""

    __slots__ = ("_tell",)
    _tell: "Callable[[Link], Reasons] | None"


@dataclass(frozen=True, slots=True)
class Link(_Told):
    """A passage of A and a passage of B that belong together.

    ``score`` is the confidence, 0 to 1 and rounded to four places, that a careful
    reader would keep the link. ``parent`` is the id of the next larger link around
    it. ``why`` is one sentence for the reader.

    Whether the reasons were worked out already makes no difference that can be seen:
    to compare, print, copy or pickle a link asks for them all.
    """

    id: str
    a: Span
    b: Span
    score: float
    kind: LinkKind
    size: LinkSize
    parent: str | None = None
    contrasts: tuple[Contrast, ...] = ()
    evidence: Evidence = Evidence()
    why: str = ""

    if not TYPE_CHECKING:  # a wrong name must stay an error of the type checker

        def __getattr__(self, name: str) -> object:
            """Work out the reasons; called only where a field has no value yet.

            Two threads may do it at once: both come to the same.
            """
            if name not in Reasons._fields:
                raise AttributeError(f"a link has no {name!r}")
            if self._tell is not None:
                for field, value in zip(Reasons._fields, self._tell(self), strict=True):
                    object.__setattr__(self, field, value)
                object.__setattr__(self, "_tell", None)
            return object.__getattribute__(self, name)


def has_reasons(link: Link) -> bool:
    """Tell whether the reasons of a link are there, without working them out."""
    try:
        object.__getattribute__(link, "contrasts")
    except AttributeError:
        return False
    return True


_KNOWN = ("id", "a", "b", "score", "kind", "size", "parent")


def later(
    tell: Callable[[Link], Reasons],
    *,
    id: str,
    a: Span,
    b: Span,
    score: float,
    kind: LinkKind,
    size: LinkSize,
    parent: str | None,
) -> Link:
    """Make a link that asks ``tell`` for its reasons when they are looked at.

    ``tell`` is asked once as a rule, and gives the same for the same link.
    """
    link = object.__new__(Link)
    for name, value in zip(_KNOWN, (id, a, b, score, kind, size, parent), strict=True):
        object.__setattr__(link, name, value)
    object.__setattr__(link, "_tell", tell)
    return link

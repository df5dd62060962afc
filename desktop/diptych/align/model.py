"""Links: what the aligner finds between two documents.

Offsets follow ``diptych.text.span``. ``a`` and ``b`` name the two documents
throughout the engine.
"""

from dataclasses import dataclass
from enum import StrEnum

from diptych.text.span import Span


class LinkKind(StrEnum):
    """How the wording of the two ends relates."""

    VERBATIM = "verbatim"
    REWORDED = "reworded"
    PARAPHRASE = "paraphrase"


class LinkSize(StrEnum):
    """How much of the text a link takes; the sizes nest."""

    PHRASE = "phrase"
    SENTENCE = "sentence"
    PASSAGE = "passage"


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


@dataclass(frozen=True, slots=True)
class Link:
    """A passage of A and a passage of B that belong together.

    ``score`` is the confidence, 0 to 1 and rounded to four places, that a careful
    reader would keep the link. ``parent`` is the id of the next larger link around
    it. ``why`` is one sentence for the reader.
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

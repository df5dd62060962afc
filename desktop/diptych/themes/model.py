"""The codebook and the coded span.

Offsets follow ``diptych.text.span``. Loading lives in ``diptych.themes.files``,
coding of a document in ``diptych.themes.coding``; what every key means, with an
example of each, is in ``docs/codebook.md``.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from diptych.text.span import Span


class Within(StrEnum):
    """The stretch inside which all words of a rule must stand."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Certainty(StrEnum):
    """How sure a reader may be that words which match carry the theme."""

    SURE = "sure"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one day to another, both included."""

    first: datetime.date
    last: datetime.date

    def meets(self, other: "DateRange") -> bool:
        """Tell whether the two ranges have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def holds(self, day: datetime.date) -> bool:
        """Tell whether ``day`` lies in the range."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Bounds:
    """What keeps words that match from being a hit.

    A hit is dropped when a phrase of ``not_near`` stands at most ``near`` words
    before or after it in its sentence, or when it lies inside a longer phrase of
    ``not_inside``.
    """

    not_near: tuple[str, ...] = ()
    near: int = 5
    not_inside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NearRule:
    """All of these terms near each other.

    ``within`` is a stretch, or a number of words from the first to the last.
    ``order`` asks for the order in which the terms are written. ``exclude`` is the
    ``not`` of the YAML file: no hit in a stretch that holds one of these. ``date``
    is the range that the nearest date in the sentence must meet; with ``undated`` a
    sentence without a date will do too. ``written`` is the range in which the
    document's own date must lie. ``exact`` names the terms that must stand as they are
    written; ``company`` is the ``with`` of the YAML file: one of these must stand in
    the stretch, and is no part of the hit. ``certainty`` None is that of the theme.
    """

    all: tuple[str, ...]
    within: Within | int = Within.SENTENCE
    order: bool = False
    exclude: tuple[str, ...] = ()
    bounds: Bounds = Bounds()
    date: DateRange | None = None
    undated: bool = False
    written: DateRange | None = None
    exact: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class BackReference:
    """Definite mentions that refer back to an explicit one.

    After a hit of the theme's phrases or rules each of ``phrases`` is a hit too, for
    at most ``within`` paragraphs after the last mention, and only up to the next
    mention of something else: one of ``until``, or words that matched a rule of the
    theme and are contradicted by their date or company. A definite mention with a
    date beside it that does not meet ``date`` is of something else, too. ``sentences``
    is how many sentences after the last mention it holds, None for no such limit.
    ``written`` is the range in which the document itself must have been written.
    """

    phrases: tuple[str, ...]
    until: tuple[str, ...] = ()
    within: int = 3
    date: DateRange | None = None
    sentences: int | None = None
    written: DateRange | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme of a codebook; ``exclude`` is the ``not`` of the YAML file.

    ``exact`` are phrases in their written form. ``include`` names themes whose
    phrases, exact forms and rules count for this theme as well. ``certainty`` holds
    for its phrases, and for its rules that name none. ``examples`` are for people:
    sentences that carry the theme.
    """

    id: str
    label: str
    colour: str = "grey"
    description: str = ""
    phrases: tuple[str, ...] = ()
    rules: tuple[NearRule, ...] = ()
    exclude: tuple[str, ...] = ()
    themes: tuple["Theme", ...] = ()
    exact: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    bounds: Bounds = Bounds()
    refers: tuple[BackReference, ...] = ()
    certainty: Certainty = Certainty.SURE
    examples: tuple[str, ...] = ()
    guid: str = ""


@dataclass(frozen=True, slots=True)
class Codebook:
    """A tree of themes; ``source`` is the YAML as it was read, to the byte.

    ``sha256`` is of the file's bytes. ``lists`` are the named lists of words that
    phrases and rules take in with ``<name>``. One that was imported from another
    format has the YAML made of it as its source, and ``notices`` for the reader.
    """

    title: str
    language: str | None
    themes: tuple[Theme, ...]
    source: str
    sha256: str
    name: str = ""
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    notices: tuple[str, ...] = field(default=(), compare=False)

    @staticmethod
    def load(path: Path | str) -> "Codebook":
        """Load a codebook strictly; raises CodebookError with file, line and key."""
        from diptych.themes.files import load_codebook

        return load_codebook(Path(path))

    def walk(self) -> Iterator[tuple[int, Theme]]:
        """Yield every theme with its depth, parents before children."""
        stack = [(0, theme) for theme in reversed(self.themes)]
        while stack:
            depth, theme = stack.pop()
            yield depth, theme
            stack.extend((depth + 1, child) for child in reversed(theme.themes))


@dataclass(frozen=True, slots=True)
class Coded:
    """A stretch of one document that carries a theme.

    ``span`` goes from the first to the last of the words that a rule matched, and
    ``cue`` is its text; ``rule`` names the rule (``phrase: non-alignment``);
    ``why`` is one sentence for the reader.
    """

    theme: str
    span: Span
    cue: str
    rule: str
    why: str

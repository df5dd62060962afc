"""The codebook and the coded span.

Offsets follow ``diptych.text.span``. Loading lives in ``diptych.themes.load``,
coding of a document in ``diptych.themes.coding``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from diptych.text.span import Span


class Within(StrEnum):
    """The stretch inside which all words of a rule must stand."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class NearRule:
    """All of these terms near each other.

    ``within`` is a stretch, or a number of words from the first to the last.
    """

    all: tuple[str, ...]
    within: Within | int = Within.SENTENCE


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme of a codebook; ``exclude`` is the ``not`` of the YAML file."""

    id: str
    label: str
    colour: str = "grey"
    description: str = ""
    phrases: tuple[str, ...] = ()
    rules: tuple[NearRule, ...] = ()
    exclude: tuple[str, ...] = ()
    themes: tuple["Theme", ...] = ()


@dataclass(frozen=True, slots=True)
class Codebook:
    """A tree of themes; ``source`` is the YAML as it was read, to the byte.

    ``sha256`` is of the file's bytes.
    """

    title: str
    language: str | None
    themes: tuple[Theme, ...]
    source: str
    sha256: str
    name: str = ""

    @staticmethod
    def load(path: Path | str) -> "Codebook":
        """Load a codebook strictly; raises CodebookError with file, line and key."""
        from diptych.themes.load import load_codebook

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

    ``span`` is the smallest range that holds the words which made the rule match,
    and ``cue`` is its text; ``rule`` names the rule (``phrase: non-alignment``);
    ``why`` is one sentence for the reader.
    """

    theme: str
    span: Span
    cue: str
    rule: str
    why: str

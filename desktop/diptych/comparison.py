"""The comparison: everything that was found between two documents.

Plain frozen results, quick to import, so that the window may name them before the
engine is loaded; ``diptych.pipeline`` makes them. Offsets follow
``diptych.text.span``.
"""

from dataclasses import dataclass

from diptych.align.chance import expected_chance
from diptych.align.model import Link
from diptych.errors import OptionsError
from diptych.text.document import BlockRole, Document
from diptych.themes.model import Codebook, Coded

SHOWN_FROM = 0.5
"""The score from which links are shown and counted until a reader says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the reader may set; the same options give the same comparison.

    ``min_score`` is the least score that is returned; ``links_per_1000_words`` of
    the longer text is the most, a part of a thousand counting as a whole one.
    ``notes`` and ``references`` say whether foot- and endnotes, and the entries of a
    bibliography, take part in links and themes.
    """

    min_score: float = 0.1
    links_per_1000_words: int = 100
    notes: bool = True
    references: bool = False

    def __post_init__(self) -> None:
        """Refuse, with OptionsError, what would silently mean something else."""
        if not 0.0 <= self.min_score <= 1.0:
            raise OptionsError(
                f"The least score must lie between 0 and 1, and {self.min_score} "
                "does not."
            )
        if self.links_per_1000_words < 1:
            raise OptionsError(
                "The most links for 1,000 words must be 1 or more, and "
                f"{self.links_per_1000_words} is not."
            )

    def left_out(self) -> frozenset[BlockRole]:
        """Return the roles of the blocks that take no part in links and themes."""
        roles = {BlockRole.FURNITURE}
        if not self.notes:
            roles.add(BlockRole.NOTE)
        if not self.references:
            roles.add(BlockRole.REFERENCE)
        return frozenset(roles)


@dataclass(frozen=True, slots=True)
class Quality:
    """Whether the comparison is whole, and what the reader should know of it."""

    complete: bool = True
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents with their links and themes, ready to show or to save.

    ``links`` fall by score, ties by place in A, then in B. ``themes_a`` and
    ``themes_b`` stand in reading order. ``words_a`` and ``words_b`` count the words
    that took part, without page furniture and what the options leave out.
    """

    a: Document
    b: Document
    codebook: Codebook | None
    options: Options
    links: tuple[Link, ...]
    themes_a: tuple[Coded, ...]
    themes_b: tuple[Coded, ...]
    quality: Quality
    words_a: int = 0
    words_b: int = 0

    def expected_chance(self, score: float) -> float:
        """Say how many links of at least ``score`` chance alone would show here.

        Chance between texts on one subject, which is what a reader compares: measured
        on texts with nothing in common, scored as if they were on one subject, and
        scaled to these two lengths.
        """
        return expected_chance(score, self.words_a, self.words_b)

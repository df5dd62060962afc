"""What a table and a map of pairs show: columns of figures as words and numbers.

No Qt. A figure is None where it has no meaning, as themes without a codebook.
"""

from collections.abc import Callable
from dataclasses import dataclass

from diptych.shelf.figures import PairFigures

Number = int | float | None
_Take = Callable[[PairFigures], Number]


@dataclass(frozen=True, slots=True)
class PairColumn:
    """One figure of a pair.

    ``name`` heads a column, ``tip`` explains it, ``take`` computes it. A ``share``
    lies between 0 and 1 and is written in per cent. ``themed`` needs a codebook.
    """

    name: str
    tip: str
    take: _Take
    share: bool = False
    themed: bool = False

    def number(self, figures: PairFigures, *, coded: bool) -> Number:
        """Return the figure of a pair."""
        return None if self.themed and not coded else self.take(figures)

    def words(self, figures: PairFigures, *, coded: bool) -> str:
        """Write the figure as a reader would; a dash where it has no meaning."""
        number = self.number(figures, coded=coded)
        if number is None:
            return "–"
        if self.share:
            return f"{number:.0%}" if number >= 0.01 or not number else "<1%"
        return f"{number:,}"


LINKS = PairColumn("Links", "Links shown when the pair is opened", lambda f: f.links)
VERBATIM = PairColumn("Verbatim", "Links in the same words", lambda f: f.verbatim)
REWORDED = PairColumn(
    "Reworded", "Links with at least half of the words in common", lambda f: f.reworded
)
PARAPHRASE = PairColumn("Paraphrase", "Links in other words", lambda f: f.paraphrase)
LINKED_LEFT = PairColumn(
    "Linked left",
    "How much of the left essay lies in a link",
    lambda f: f.linked_a,
    share=True,
)
LINKED_RIGHT = PairColumn(
    "Linked right",
    "How much of the right essay lies in a link",
    lambda f: f.linked_b,
    share=True,
)
SHARED = PairColumn(
    "Shared themes",
    "Themes that both essays treat",
    lambda f: len(f.shared),
    themed=True,
)
SILENT = PairColumn(
    "Silences",
    "Themes that both essays treat and that no link carries",
    lambda f: len(f.silent),
    themed=True,
)
ONE_SIDED = PairColumn(
    "One-sided",
    "Themes that only one of the two essays treats",
    lambda f: len(f.only_a) + len(f.only_b),
    themed=True,
)

COLUMNS = (
    LINKS,
    VERBATIM,
    REWORDED,
    PARAPHRASE,
    LINKED_LEFT,
    LINKED_RIGHT,
    SHARED,
    SILENT,
    ONE_SIDED,
)
"""The columns of a table of pairs, after the two titles."""

MAPPED = (LINKS, VERBATIM, REWORDED, PARAPHRASE, SHARED, SILENT, ONE_SIDED)
"""What a map can show: figures that are the same from either side."""

"""Which themes the two essays share: the rows of the theme list, as plain values.

No Qt here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from diptych.comparison import Comparison
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.text.words import find_words
from diptych.themes.model import Coded, Theme
from diptych.themes.naming import named_themes
from diptych.view.remembering import remember_last


class Side(IntEnum):
    """Where a theme is treated; the order of the list."""

    BOTH = 0
    LEFT = 1
    RIGHT = 2
    NEITHER = 3


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme with its counts of coded spans, sub-themes included.

    ``depth`` counts the ancestors that stand in the same section; ``ids`` names
    the theme and all themes under it. ``share_left`` and ``share_right`` are the
    share of the words of either essay that its spans take, 0.0 to 1.0. ``above``
    holds the labels of the ancestors that stand in another section.
    """

    theme: Theme
    depth: int
    left: int
    right: int
    ids: tuple[str, ...]
    share_left: float = 0.0
    share_right: float = 0.0
    above: tuple[str, ...] = ()

    @property
    def side(self) -> Side:
        """Tell which essays treat the theme."""
        if self.left and self.right:
            return Side.BOTH
        if self.left:
            return Side.LEFT
        return Side.RIGHT if self.right else Side.NEITHER


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The heading above the themes of one side."""

    side: Side
    count: int


@remember_last(1)
def theme_rows(comparison: Comparison) -> tuple[ThemeRow | SectionRow, ...]:
    """Return the rows: themes of both essays, then of one, then of neither.

    Inside a section the order is the codebook's, a child under its parent where
    both stand in the section. Empty sections are left out. What was asked last is
    answered from memory.
    """
    if comparison.codebook is None:
        return ()
    sides = (
        _Side.of(comparison.a, comparison.themes_a, comparison.words_a),
        _Side.of(comparison.b, comparison.themes_b, comparison.words_b),
    )
    found = [
        row for theme in comparison.codebook.themes for row in _branch(theme, (), sides)
    ]
    named = {theme.id: theme for _, theme in named_themes(comparison.codebook)}
    labels = {name: theme.label for name, theme in named.items()}
    rows: list[ThemeRow | SectionRow] = []
    for side in Side:
        section = [row for row in found if row[0].side is side]
        if not section:
            continue
        here = {row.theme.id for row, _ in section}
        rows.append(SectionRow(side, len(section)))
        for row, ancestors in section:
            depth = sum(1 for name in ancestors if name in here)
            above = tuple(labels[name] for name in ancestors if name not in here)
            theme = named[row.theme.id]
            rows.append(replace(row, theme=theme, depth=depth, above=above))
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Side:
    """The coded spans of one essay by their theme, and its number of words."""

    text: str
    spans: dict[str, list[Span]]
    words: int

    @staticmethod
    def of(document: Document, coded: Sequence[Coded], words: int) -> "_Side":
        spans: dict[str, list[Span]] = {}
        for one in coded:
            spans.setdefault(one.theme, []).append(one.span)
        return _Side(document.text, spans, words or len(find_words(document.text)))

    def measure(self, ids: Iterable[str]) -> tuple[int, float]:
        """Count the spans of these themes, and the share of words they take."""
        spans = sorted(span for name in ids for span in self.spans.get(name, ()))
        taken = sum(len(find_words(self.text, *ends)) for ends in _merged(spans))
        return len(spans), min(1.0, taken / self.words) if self.words else 0.0


def _merged(spans: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """Yield the stretches that sorted spans cover, each character once."""
    start = end = -1
    for span in spans:
        if span.start >= end:
            if end > start:
                yield start, end
            start, end = span.start, span.end
        else:
            end = max(end, span.end)
    if end > start:
        yield start, end


def _branch(
    theme: Theme, ancestors: tuple[str, ...], sides: tuple[_Side, _Side]
) -> Iterator[tuple[ThemeRow, tuple[str, ...]]]:
    """Yield a theme and the themes under it, each with its ancestors' ids."""
    ids = tuple(_ids(theme))
    (left, share_left), (right, share_right) = (side.measure(ids) for side in sides)
    row = ThemeRow(theme, 0, left, right, ids, share_left, share_right)
    yield row, ancestors
    for child in theme.themes:
        yield from _branch(child, (*ancestors, theme.id), sides)


def _ids(theme: Theme) -> Iterator[str]:
    """Yield the id of a theme and of everything under it."""
    yield theme.id
    for child in theme.themes:
        yield from _ids(child)

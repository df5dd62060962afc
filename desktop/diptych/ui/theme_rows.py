"""Which themes the two essays share: the rows of the theme list, as plain values.

No Qt here.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from diptych.comparison import Comparison
from diptych.themes.model import Theme


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
    the theme and all themes under it.
    """

    theme: Theme
    depth: int
    left: int
    right: int
    ids: tuple[str, ...]

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


def theme_rows(comparison: Comparison) -> tuple[ThemeRow | SectionRow, ...]:
    """Return the rows: themes of both essays, then of one, then of neither.

    Inside a section the order is the codebook's, a child under its parent where
    both stand in the section. Empty sections are left out.
    """
    if comparison.codebook is None:
        return ()
    left = Counter(coded.theme for coded in comparison.themes_a)
    right = Counter(coded.theme for coded in comparison.themes_b)
    found = [
        row
        for theme in comparison.codebook.themes
        for row in _branch(theme, (), left, right)
    ]
    rows: list[ThemeRow | SectionRow] = []
    for side in Side:
        section = [row for row in found if row[0].side is side]
        if not section:
            continue
        here = {row.theme.id for row, _ in section}
        rows.append(SectionRow(side, len(section)))
        for row, ancestors in section:
            depth = sum(1 for name in ancestors if name in here)
            rows.append(ThemeRow(row.theme, depth, row.left, row.right, row.ids))
    return tuple(rows)


def shared_themes(comparison: Comparison) -> int:
    """Count the themes that both essays treat, sub-themes counted for themselves."""
    left = {coded.theme for coded in comparison.themes_a}
    return len(left & {coded.theme for coded in comparison.themes_b})


def _branch(
    theme: Theme,
    ancestors: tuple[str, ...],
    left: Counter[str],
    right: Counter[str],
) -> Iterator[tuple[ThemeRow, tuple[str, ...]]]:
    """Yield a theme and the themes under it, each with its ancestors' ids."""
    ids = tuple(_ids(theme))
    counts = sum(left[name] for name in ids), sum(right[name] for name in ids)
    yield ThemeRow(theme, 0, *counts, ids), ancestors
    for child in theme.themes:
        yield from _branch(child, (*ancestors, theme.id), left, right)


def _ids(theme: Theme) -> Iterator[str]:
    """Yield the id of a theme and of everything under it."""
    yield theme.id
    for child in theme.themes:
        yield from _ids(child)

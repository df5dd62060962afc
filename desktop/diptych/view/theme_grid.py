"""The tables of themes as they are drawn and copied: labels, cells, and their words.

No Qt.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from diptych.app.counting import plural
from diptych.view.ribbons import Side
from diptych.view.theme_matrix import Scope, Silence, Together, Treated

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, how strong it is drawn, and what a click asks for.

    ``share`` lies between 0.0 and 1.0. ``silent`` marks what is missing where the
    other essay, or the links, would have something. ``themes`` are what a click lists
    the places of, none where there are none, and ``side`` is the essay to start at.
    """

    words: str
    said: str
    share: float = 0.0
    silent: bool = False
    themes: tuple[str, ...] = ()
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its heads; ``colours`` are those of the themes of the rows."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    colours: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]


def essay_grid(treated: Sequence[Treated], *, only_silences: bool = False) -> Grid:
    """Return themes by essay, with the links between them and what is silent."""
    kept = [
        one for one in treated if not only_silences or one.silence is not Silence.NONE
    ]
    most = max((max(one.left, one.right) for one in treated), default=1)
    links = max((one.links for one in treated), default=0) or 1
    return Grid(
        "Theme",
        ("Left", "Right", "Links", "What is said"),
        tuple(one.theme.label for one in kept),
        tuple(one.theme.colour for one in kept),
        tuple(
            (
                _count(one, Side.LEFT, one.left, most),
                _count(one, Side.RIGHT, one.right, most),
                _links(one, links),
                Cell(
                    one.silence.value,
                    f"{one.theme.label}: {one.silence.value}",
                    silent=one.silence is not Silence.NONE,
                    themes=(one.theme.id,),
                ),
            )
            for one in kept
        ),
    )


def together_grid(found: Together, scope: Scope) -> Grid:
    """Return themes by themes: in how many sentences or paragraphs both stand.

    On the diagonal stands how many hold the theme at all; it is not drawn stronger
    than the most frequent pair.
    """
    ids = [theme.id for theme in found.themes]
    labels = {theme.id: theme.label for theme in found.themes}
    pairs = [count for (one, two), count in found.counts.items() if one != two]
    most = max(pairs, default=1)
    rows = []
    for one in ids:
        row = []
        for other in ids:
            count = found.count(one, other)
            where = plural(count, scope.value)
            if one == other:
                said = f"{labels[one]}: {where}"
                row.append(Cell(f"{count:,}", said, themes=(one,)))
            else:
                said = f"{labels[one]} and {labels[other]}: {where}"
                themes = (one, other) if count else ()
                words = f"{count:,}" if count else ""
                row.append(Cell(words, said, count / most, themes=themes))
        rows.append(tuple(row))
    names = tuple(labels[theme] for theme in ids)
    colours = tuple(theme.colour for theme in found.themes)
    return Grid("Theme", names, names, colours, tuple(rows))


def as_table(grid: Grid) -> str:
    """Return the grid as tab-separated values, for a spreadsheet."""
    return "".join("\t".join(map(_one_line, row)) + "\n" for row in _rows(grid))


def as_markdown(grid: Grid) -> str:
    """Return the grid as a table of Markdown."""
    head, *rows = [[_escaped(words) for words in row] for row in _rows(grid)]
    rule = ["---", *("---:" for _ in head[1:])]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *rows))


def _rows(grid: Grid) -> Iterable[tuple[str, ...]]:
    yield (grid.corner, *grid.columns)
    for label, cells in zip(grid.rows, grid.cells, strict=True):
        yield (label, *(cell.words.replace(NOTHING, "0") for cell in cells))


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _escaped(words: str) -> str:
    plain = _one_line(words).replace("\\", "\\\\").replace("|", "\\|")
    return plain.replace("<", "&lt;")


def _count(one: Treated, side: Side, count: int, most: int) -> Cell:
    label = one.theme.label
    said = f"{label}, {side.value}: {plural(count, 'mark')}"
    if not count:
        return Cell(NOTHING, said, silent=True)
    return Cell(f"{count:,}", said, count / most, themes=(one.theme.id,), side=side)


def _links(one: Treated, most: int) -> Cell:
    both = bool(one.left and one.right)
    said = f"{one.theme.label}: {plural(one.links, 'link')}"
    if not one.links:
        themes = (one.theme.id,) if both else ()
        return Cell(NOTHING if both else "", said, silent=both, themes=themes)
    return Cell(f"{one.links:,}", said, one.links / most, themes=(one.theme.id,))

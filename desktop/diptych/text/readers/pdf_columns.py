"""The columns of a page, in reading order.

A page is cut at a gutter that nearly no line crosses and that has running text on both
sides; lines that cross it part the page into bands. Cells of a table are short, so a
table is read row by row.
"""

from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print: points from the left and from below, and its words."""

    left: float
    base: float
    right: float
    height: float
    bold: bool
    words: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size in points and its lines as PDFium found them."""

    width: float
    height: float
    lines: tuple[Line, ...]


@dataclass(slots=True, eq=False)
class Zone:
    """Lines of one column, from top to bottom, with its edges and line distance."""

    lines: list[Line]
    left: float = field(init=False)
    right: float = field(init=False)
    leading: float = field(init=False)

    def __post_init__(self) -> None:
        """Measure the column; a few lines that stand out do not widen it."""
        lefts = sorted(line.left for line in self.lines)
        rights = sorted(line.right for line in self.lines)
        self.left = lefts[len(lefts) // 10]
        self.right = rights[-1 - len(rights) // 20]
        steps = [x.base - y.base for x, y in pairwise(self.lines) if x.base > y.base]
        self.leading = sorted(steps)[len(steps) // 3] if steps else 0.0


_STEP = 2.0
"""Points between two places where a gutter is looked for."""

_MOST_CROSSING = 0.34
_LEAST_LINES = 3
_LEAST_WORDS = 3
_DEEPEST = 2
_TALL = 1.8


def find_zones(lines: list[Line], body: float) -> list[Zone]:
    """Return the columns of a page in reading order."""
    lines = _with_initials(lines, body)
    return [Zone(part) for part in _ordered(lines, body, 0) if part]


def _ordered(lines: list[Line], body: float, depth: int) -> list[list[Line]]:
    gutter = _gutter(lines, body) if depth < _DEEPEST else None
    if gutter is None:
        return [_rows(lines)]
    parts: list[list[Line]] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.base):
        if line.left < gutter < line.right:
            parts.extend(_band(band, gutter, body, depth))
            band = []
            if parts and parts[-1] and _crosses(parts[-1][-1], gutter):
                parts[-1].append(line)
            else:
                parts.append([line])
        else:
            band.append(line)
    parts.extend(_band(band, gutter, body, depth))
    return [part for part in parts if part]


def _crosses(line: Line, gutter: float) -> bool:
    return line.left < gutter < line.right


def _band(band: list[Line], gutter: float, body: float, depth: int) -> list[list[Line]]:
    left = [line for line in band if line.right <= gutter]
    right = [line for line in band if line.left >= gutter]
    return [
        part
        for side in (left, right)
        if side
        for part in _ordered(side, body, depth + 1)
    ]


def _gutter(lines: list[Line], body: float) -> float | None:
    """Return where the page parts into two columns, None where it does not."""
    if len(lines) < 2 * _LEAST_LINES:
        return None
    first, last = min(x.left for x in lines), max(x.right for x in lines)
    count = int((last - first) / _STEP) + 1
    if not 10 < count < 5_000:
        return None
    covered = [0] * (count + 1)
    for line in lines:
        covered[int((line.left - first) / _STEP)] += 1
        covered[min(int((line.right - first) / _STEP) + 1, count)] -= 1
    total = 0
    for place in range(count + 1):
        total += covered[place]
        covered[place] = total
    inner = range(int(0.2 * count), int(0.8 * count) + 1)
    least = min(covered[place] for place in inner)
    places = [place for place in inner if covered[place] == least]
    # The middle of the widest run of places that so few lines cross.
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    run = max(runs, key=len)
    gutter = first + _STEP * (run[0] + run[-1] + 1) / 2
    return gutter if _is_gutter(lines, gutter, body) else None


def _is_gutter(lines: list[Line], gutter: float, body: float) -> bool:
    """Ask for running text on both sides, side by side, and little across."""
    left = [line for line in lines if line.right <= gutter]
    right = [line for line in lines if line.left >= gutter]
    if len(left) < _LEAST_LINES or len(right) < _LEAST_LINES:
        return False
    if len(lines) - len(left) - len(right) > _MOST_CROSSING * len(lines):
        return False
    beside = min(max(x.base for x in left), max(x.base for x in right)) - max(
        min(x.base for x in left), min(x.base for x in right)
    )
    if beside < (_LEAST_LINES - 1) * 0.8 * body:
        return False
    return all(_runs(side) for side in (left, right))


def _runs(side: list[Line]) -> bool:
    """Tell running text from the cells of a table: its lines hold some words."""
    signs = median(len(line.words) for line in side)
    wide = any("\u3040" <= sign <= "\u9fff" for line in side[:5] for sign in line.words)
    words = median(len(line.words.split()) for line in side)
    return words >= _LEAST_WORDS or (wide and signs >= 6)


def _rows(lines: list[Line]) -> list[Line]:
    """Join what stands on one row: parts of a line, or cells of a table."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.base, line.left)):
        if rows and abs(rows[-1][0].base - line.base) < 0.4 * line.height:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_joined(sorted(row, key=lambda line: line.left)) for row in rows]


def _joined(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    words = row[0].words
    for before, after in pairwise(row):
        gap = after.left - before.right
        space = (
            "" if gap < 0.1 * after.height else " " if gap < 3 * after.height else "\t"
        )
        words += space + after.words
    longest = max(row, key=lambda line: len(line.words))
    right = max(line.right for line in row)
    return Line(row[0].left, longest.base, right, longest.height, longest.bold, words)


def _with_initials(lines: list[Line], body: float) -> list[Line]:
    """Join a tall initial to the line that goes on with its word."""
    tall = [
        line
        for line in lines
        if line.height > _TALL * body and len(line.words) == 1 and line.words.isalpha()
    ]
    if not tall or len(tall) > _LEAST_LINES:
        return lines
    rest = [line for line in lines if line not in tall]
    for initial in tall:
        beside = [
            line
            for line in rest
            if line.height < _TALL * body
            and -body < line.left - initial.right < 2 * body
            and initial.base - body < line.base < initial.base + initial.height
        ]
        if not beside:
            rest.append(initial)
            continue
        first = max(beside, key=lambda line: line.base)
        whole = Line(
            initial.left, first.base, first.right, first.height, first.bold,
            initial.words + first.words,
        )  # fmt: skip
        rest[rest.index(first)] = whole
    return rest

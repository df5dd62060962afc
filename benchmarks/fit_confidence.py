"""Fit the weights of the model that tells whether two sentences are one.

Usage: ``DIPTYCH_DATA=FOLDER python benchmarks/fit_confidence.py [first]``. The folder
holds ``bench/*.jsonl.gz`` (development parts of public sets; their form is told in
``tools/score_bench.py`` there) and is not part of the project. Prints the weights for
``SAME`` in ``diptych.align.confidence``, or with ``first`` for ``FIRST``, on which they
rest and which is fitted before; and how the fitted model does on each set.

Logistic regression by Newton's method with a small ridge; each set counts as much as
its share below says, however many pairs of sentences it has.
"""

import gzip
import json
import math
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from diptych import Document
from diptych.align.candidates import find_candidates
from diptych.align.confidence import FIRST, SAME, SECOND, Model
from diptych.align.context import (
    first_signals,
    later_signals,
    look_around,
    with_gaps,
)
from diptych.align.sides import make_sides
from diptych.align.signals import examine, find_leads
from diptych.align.watch import Watch
from diptych.text.analysis import analyse

SETS = {
    "argrewrite.dev": (1, 91, 2.0),
    "bible.dev": (4, 13, 2.0),
    "pan13.train300": (3, 100, 2.5),
    "unrelated.dev": (2, 30, 1.0),
}
"""For each set: every how many-th record, how many at most, and its share."""

RIDGE = 0.5
Row = tuple[list[float], float, float]


def records(path: Path, step: int, most: int) -> Iterator[dict[str, Any]]:
    """Read some of the records of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in islice(lines, 0, step * most, step):
            yield json.loads(line)


def label(record: dict[str, Any], a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Tell whether two sentences belong together: half of each in one marked pair."""
    for a0, a1, b0, b1 in (place[:4] for place in record["gold"] or ()):
        in_a = min(a[1], a1) - max(a[0], a0)
        in_b = min(b[1], b1) - max(b[0], b0)
        if 2 * in_a >= min(a[1] - a[0], a1 - a0) and (
            2 * in_b >= min(b[1] - b[0], b1 - b0)
        ):
            return True
    return False


def rows_of(
    record: dict[str, Any], model: Model
) -> Iterator[tuple[list[float], float]]:
    """Return the signals and the label of each candidate of one record.

    A pair inside a marked passage of which one sentence has a better partner is
    neither right nor wrong, and left out.
    """
    a = analyse(Document.from_text(record["doc_a"]))
    b = analyse(Document.from_text(record["doc_b"]))
    sides = make_sides(a, b, Watch())
    pairs = examine(sides, find_candidates(sides, Watch()), Watch())
    pairs, sure = with_gaps(sides, pairs, Watch())
    leads = find_leads(pairs, Watch())
    if model is FIRST:
        signals = first_signals(pairs, Watch())
    elif model is SECOND:
        pairs = look_around(sides, pairs, sure, Watch())
        signals = [later_signals(pair) for pair in pairs]
    else:
        pairs = look_around(sides, pairs, sure, Watch())
        sure = [SECOND.score(later_signals(pair)) for pair in pairs]
        signals = [later_signals(p) for p in look_around(sides, pairs, sure, Watch())]
    for pair, lead, values in zip(pairs, leads, signals, strict=True):
        one = sides.a.sentences[pair.a].span
        two = sides.b.sentences[pair.b].span
        right = label(record, (one.start, one.end), (two.start, two.end))
        if right and lead < 1 and record["set"] != "argrewrite":
            continue
        yield list(values), float(right)


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a small system of linear equations by Gauss-Jordan elimination."""
    size = len(right)
    rows = [[*matrix[i], right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(size):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [
                    x - factor * y for x, y in zip(rows[k], rows[i], strict=True)
                ]
    return [rows[i][size] / rows[i][i] for i in range(size)]


def probability(weights: list[float], values: list[float]) -> float:
    """Return what the model says of one pair; the last weight is the start."""
    total = weights[-1] + sum(w * v for w, v in zip(weights, values, strict=False))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows: list[Row]) -> list[float]:
    """Return the weights, the start last."""
    size = len(rows[0][0]) + 1
    weights = [0.0] * size
    for _ in range(25):
        gradient = [-RIDGE * w for w in weights[:-1]] + [0.0]
        curve = [[RIDGE if i == k else 0.0 for k in range(size)] for i in range(size)]
        for values, right, share in rows:
            p = probability(weights, values)
            full = [*values, 1.0]
            bend = share * p * (1 - p)
            for i in range(size):
                gradient[i] += share * (right - p) * full[i]
                for k in range(size):
                    curve[i][k] += bend * full[i] * full[k]
        step = solve(curve, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
    return weights


def main() -> int:
    """Fit and print."""
    folder = os.environ.get("DIPTYCH_DATA")
    if folder is None:
        print("Set DIPTYCH_DATA to the folder that holds bench.")
        return 2
    model = {"first": FIRST, "second": SECOND}.get(sys.argv[-1], SAME)
    found: defaultdict[str, list[tuple[list[float], float]]] = defaultdict(list)
    for name, (step, most, _) in SETS.items():
        for record in records(Path(folder, "bench", f"{name}.jsonl.gz"), step, most):
            found[name] += rows_of(record, model)
    count = sum(len(pairs) for pairs in found.values())
    whole = sum(share for _, _, share in SETS.values())
    rows = [
        (values, right, SETS[name][2] * count / whole / len(pairs))
        for name, pairs in found.items()
        for values, right in pairs
    ]
    weights = fit(rows)
    for name, weight in zip(model.names, weights, strict=False):
        print(f"{weight:8.3f}  {name}")
    print(f"{weights[-1]:8.3f}  start")
    for name, pairs in found.items():
        shown = [
            right for values, right in pairs if probability(weights, values) >= 0.5
        ]
        right = sum(right for _, right in pairs)
        print(
            f"{name}: {len(pairs)} pairs, {right:.0f} right; of 0.5 and more "
            f"{len(shown)}, {sum(shown):.0f} right"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

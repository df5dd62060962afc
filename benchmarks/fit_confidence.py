"""Fit the weights of the models that score pairs of sentences and passages.

Usage: ``DIPTYCH_DATA=FOLDER python benchmarks/fit_confidence.py MODEL``, where the
model is one of ``first``, ``second``, ``same``, ``inside`` and ``passage``; each rests
on those before it, which are to be fitted first. The folder holds ``bench/*.jsonl.gz``
(development parts of public sets; their form is told in ``tools/score_bench.py``
there) and is not part of the project. Prints the weights for
``diptych.align.confidence``, and how well the fitted model does on each set.

Logistic regression by Newton's method with a small ridge; each set counts as much as
its share below says, however many pairs of sentences it has. The models of passages are
fitted on the sets of passages alone.
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
from diptych.align.confidence import (
    FIRST,
    INSIDE,
    PASSAGE,
    SAME,
    SECOND,
    Model,
)
from diptych.align.context import (
    first_signals,
    in_context,
    later_signals,
    look_around,
    passage_signals,
    with_gaps,
)
from diptych.align.passages import find_passages
from diptych.align.sentences import score_pairs
from diptych.align.sides import Sides, make_sides
from diptych.align.signals import Pair, examine, find_leads
from diptych.align.splits import join_splits
from diptych.align.watch import Watch
from diptych.text.analysis import analyse

SETS = {
    "argrewrite.dev": (1, 91, 2.0),
    "bible.dev": (2, 27, 2.0),
    "pan13.train300": (2, 150, 2.5),
    "unrelated.dev": (2, 30, 1.0),
}
"""For each set: every how many-th record, how many at most, and its share."""

PASSAGE_SETS = {"pan13.train300": (1, 300, 2.0), "unrelated.dev": (1, 60, 1.0)}
MODELS = {
    "first": FIRST,
    "second": SECOND,
    "same": SAME,
    "inside": INSIDE,
    "passage": PASSAGE,
}
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


def read(record: dict[str, Any]) -> Sides:
    """Return both documents of a record as the aligner sees them."""
    a = analyse(Document.from_text(record["doc_a"]))
    b = analyse(Document.from_text(record["doc_b"]))
    return make_sides(a, b, Watch())


def is_right(record: dict[str, Any], sides: Sides, pair: Pair) -> bool:
    """Tell whether the sentences of a pair belong together."""
    one, two = sides.a.sentences[pair.a].span, sides.b.sentences[pair.b].span
    return label(record, (one.start, one.end), (two.start, two.end))


def pair_rows(
    record: dict[str, Any], model: Model
) -> Iterator[tuple[list[float], float]]:
    """Return the signals and the label of each pair of sentences of one record.

    A pair inside a marked passage of which one sentence has a better partner is
    neither right nor wrong, and left out.
    """
    sides = read(record)
    pairs = examine(sides, find_candidates(sides, Watch()), Watch())
    pairs, sure = with_gaps(sides, pairs, Watch())
    leads = find_leads(pairs, Watch())
    if model is FIRST:
        signals = first_signals(pairs, Watch())
    else:
        pairs = look_around(sides, pairs, sure, Watch())
        if model is SAME:
            sure = [SECOND.score(later_signals(pair)) for pair in pairs]
            pairs = look_around(sides, pairs, sure, Watch())
        signals = [later_signals(pair) for pair in pairs]
    for pair, lead, values in zip(pairs, leads, signals, strict=True):
        right = is_right(record, sides, pair)
        if not right or lead == 1 or record["set"] == "argrewrite":
            yield list(values), float(right)


def inside_rows(record: dict[str, Any]) -> Iterator[tuple[list[float], float]]:
    """Return the same for the question whether two sentences stand in one passage.

    Left out are pairs of a marked passage that are the best of neither sentence.
    """
    sides = read(record)
    pairs = examine(sides, find_candidates(sides, Watch()), Watch())
    pairs = in_context(sides, pairs, Watch())
    best_a: defaultdict[int, float] = defaultdict(float)
    best_b: defaultdict[int, float] = defaultdict(float)
    for pair in pairs:
        best_a[pair.a] = max(best_a[pair.a], pair.cosine + pair.common)
        best_b[pair.b] = max(best_b[pair.b], pair.cosine + pair.common)
    for pair in pairs:
        right = is_right(record, sides, pair)
        least = min(best_a[pair.a], best_b[pair.b])
        if not right or pair.cosine + pair.common >= least:
            yield list(passage_signals(pair)), float(right)


def passage_rows(record: dict[str, Any]) -> Iterator[tuple[list[float], float]]:
    """Return the same for passages; right are those half of which is marked."""
    sides = read(record)
    pairs = examine(sides, find_candidates(sides, Watch()), Watch())
    scored = score_pairs(sides, in_context(sides, pairs, Watch()), Watch())
    links = join_splits(sides, scored, Watch())
    a, b = sides.a.analysis, sides.b.analysis
    for passage, signals in find_passages(sides, links, Watch()):
        spans = (
            (a.starts[passage.a_first], a.ends[passage.a_end - 1]),
            (b.starts[passage.b_first], b.ends[passage.b_end - 1]),
        )
        whole = sum(end - start for start, end in spans)
        most = 0
        for a0, a1, b0, b1 in (place[:4] for place in record["gold"] or ()):
            inside = (
                max(0, min(spans[0][1], a1) - max(spans[0][0], a0)),
                max(0, min(spans[1][1], b1) - max(spans[1][0], b0)),
            )
            most = max(most, sum(inside) if all(inside) else 0)
        yield list(signals), float(2 * most >= whole)


def rows_of(
    record: dict[str, Any], model: Model
) -> Iterator[tuple[list[float], float]]:
    """Return the signals and the labels from which a model is fitted."""
    if model is INSIDE:
        return inside_rows(record)
    if model is PASSAGE:
        return passage_rows(record)
    return pair_rows(record, model)


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
    if len(sys.argv) != 2 or sys.argv[1] not in MODELS:
        print(f"Name one model: {', '.join(MODELS)}.")
        return 2
    model = MODELS[sys.argv[1]]
    sets = PASSAGE_SETS if model in (INSIDE, PASSAGE) else SETS
    found: defaultdict[str, list[tuple[list[float], float]]] = defaultdict(list)
    for name, (step, most, _) in sets.items():
        for record in records(Path(folder, "bench", f"{name}.jsonl.gz"), step, most):
            found[name] += rows_of(record, model)
    found = defaultdict(list, {name: rows for name, rows in found.items() if rows})
    count = sum(len(pairs) for pairs in found.values())
    whole = sum(share for _, _, share in sets.values())
    rows = [
        (values, right, sets[name][2] * count / whole / len(pairs))
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

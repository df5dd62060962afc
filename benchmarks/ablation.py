"""What each signal and each step brings: leave one out, and measure again.

Usage: ``DIPTYCH_DATA=FOLDER python -m benchmarks.ablation``. The folder holds
``bench/*.jsonl.gz``, ``gold``, ``seeds`` and ``tools`` and is not part of the project.
Prints one line of JSON for each variant: F1 of sentences (ArgRewrite), F1 of verses
(Bible) and plagdet (PAN) on every third record, and nDCG@20 of the marked essays. Where
a signal is left out of the model that tells whether two sentences are one, the model is
fitted again without it.
"""

import importlib.util
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from benchmarks.fit_confidence import SETS, Row, fit, pair_rows, records
from diptych import Document, compare
from diptych.align import aligner, context, passages, sentences, splits
from diptych.align.confidence import AROUND, BOTH, CLOSE, SAME, Model
from diptych.align.sentences import ScoredPair, SentenceLink
from diptych.align.sides import Side, Sides
from diptych.align.watch import Watch
from diptych.export.comparison_json import comparison_json

STEP = 3
MEASURED = ("argrewrite.dev", "bible.dev", "pan13.train300")


def load_scorer(folder: Path, name: str) -> ModuleType:
    """Return one of the scorers as a module."""
    path = folder / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None, "the scorer is a Python file"
    assert spec.loader is not None, "a Python file can be loaded"
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(scorer: ModuleType, found: dict[str, list[dict[str, Any]]]) -> list[float]:
    """Return F1, F1 and plagdet of the engine as it is now."""
    values: list[float] = []
    for rows in found.values():
        hits = marked = said = 0
        passages_found = []
        for record in rows:
            links = scorer.diptych(record["doc_a"], record["doc_b"])
            if "links" in record:
                gold = {tuple(pair) for pair in record["links"]}
                units = scorer.unit_links(record, links[0])
                hits, marked = hits + len(gold & units), marked + len(gold)
                said += len(units)
            else:
                gold_spans = [tuple(place[:4]) for place in record["gold"]]
                passages_found.append((gold_spans, links[1]))
        if passages_found:
            values.append(round(scorer.plagdet(passages_found)["plagdet"], 4))
        else:
            values.append(round(2 * hits / max(1, said + marked), 4))
    return values


def measure_essays(folder: Path) -> float:
    """Return nDCG@20 of the marked pairs of essays."""
    scorer = load_scorer(folder, "score_essays")
    gold = json.loads((folder / "gold" / "essays.dev.json").read_text(encoding="utf-8"))
    read = {
        key: Document.from_file(folder / "seeds" / name)
        for key, name in gold["files"].items()
    }
    values: list[float] = []
    for pair, marks in gold["links"].items():
        a, b = (read[key] for key in pair.split("-"))
        found = json.loads(comparison_json(compare(a, b)))
        values.append(scorer.score_links(found["links"], marks)["nDCG@20"])
    return round(sum(values) / len(values), 4)


def without(rows: list[Row], names: tuple[str, ...]) -> Model:
    """Return the model of sameness fitted without some of its signals."""
    kept = [number for number, name in enumerate(SAME.names) if name not in names]
    *weights, start = fit(
        [([values[n] for n in kept], right, share) for values, right, share in rows]
    )
    known = dict(zip(kept, weights, strict=True))
    return Model(
        SAME.names,
        tuple(known.get(number, 0.0) for number in range(len(SAME.names))),
        start,
    )


def rows_to_fit(folder: Path) -> list[Row]:
    """Return the rows from which the model of sameness is fitted, with their shares."""
    rows: list[Row] = []
    whole = sum(share for _, _, share in SETS.values())
    for name, (step, most, share) in SETS.items():
        path = folder / "bench" / f"{name}.jsonl.gz"
        found = [
            row
            for record in records(path, step, most)
            for row in pair_rows(record, SAME)
        ]
        each = 10_000 * share / whole / len(found)
        rows += [(values, right, each) for values, right in found]
    return rows


def plain_links(
    sides: Sides, scored: list[ScoredPair], watch: Watch
) -> list[SentenceLink]:
    """Return the links of pairs as they are, no two of them joined."""
    return [one.link for one in scored]


def whole_sentences(
    sides: Sides, side: Side, first: int, end: int, there: set[int]
) -> int:
    """Return where a passage of whole sentences begins."""
    return first


def whole_ends(sides: Sides, side: Side, first: int, end: int, there: set[int]) -> int:
    """Return where a passage of whole sentences ends."""
    return end


def variants(
    rows: list[Row],
) -> Iterator[tuple[str, list[AbstractContextManager[Any]]]]:
    """Yield each variant with what is changed while it is measured."""
    yield "everything", [nullcontext()]
    for names in (*((name,) for name in SAME.names), (AROUND, BOTH, CLOSE)):
        model = without(rows, names)
        changed = [patch.object(place, "SAME", model) for place in (sentences, splits)]
        yield f"without: {', '.join(names)}", list(changed)
    yield "without: gaps between sure sentences", [patch.object(context, "_GAP", ())]
    yield (
        "without: sentences split in two",
        [patch.object(aligner, "join_splits", plain_links)],
    )
    yield (
        "without: borders inside sentences",
        [
            patch.object(passages, "trim_start", whole_sentences),
            patch.object(passages, "trim_end", whole_ends),
        ],
    )
    nothing: Callable[..., dict[int, Any]] = lambda *_: {}  # noqa: E731
    yield (
        "without: words that are only alike",
        [patch("diptych.align.sides.find_alike", nothing)],
    )
    yield (
        "without: the list of the language",
        [patch("diptych.align.sides.list_language", lambda *_: "")],
    )


def main() -> int:
    """Measure and print."""
    place = os.environ.get("DIPTYCH_DATA")
    if place is None:
        print("Set DIPTYCH_DATA to the folder that holds bench and tools.")
        return 2
    folder = Path(place)
    scorer = load_scorer(folder, "score_bench")
    found = {
        name: list(records(folder / "bench" / f"{name}.jsonl.gz", STEP, 1000))
        for name in MEASURED
    }
    for name, changes in variants(rows_to_fit(folder)):
        with ExitStack() as changed:
            for change in changes:
                changed.enter_context(change)
            values = measure(scorer, found)
            essays = measure_essays(folder)
        told = {**dict(zip(MEASURED, values, strict=True)), "essays": essays}
        print(json.dumps({"variant": name, **told}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Check the scores: of the links scored about 0.7, are about seven in ten right?

Usage: ``DIPTYCH_DATA=FOLDER python -m benchmarks.reliability [CODEBOOK.yaml]``. The
folder holds ``bench/*.jsonl.gz``, ``gold/essays.dev.json`` and ``seeds``; it is no part
of the project. Prints, for each set and each tenth of the scale, how many sentence
links there are, and how many of them stand in a marked pair; of the essays by size and
kind, with a codebook also as it weighs them.
"""

import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.fit_confidence import label, records
from diptych import Codebook, Document, Link, compare
from diptych.align.model import LinkSize

SETS = {"argrewrite.dev": (2, 46), "bible.dev": (5, 11), "pan13.train300": (3, 100)}
Judged = tuple[str, float, bool]


def public(name: str, path: Path, step: int, most: int) -> Iterator[Judged]:
    """Return the sentence links of a public set and whether each is right."""
    for record in records(path, step, most):
        a, b = (Document.from_text(record[key]) for key in ("doc_a", "doc_b"))
        for link in compare(a, b).links:
            if link.size is LinkSize.SENTENCE:
                yield name, link.score, _right(record["gold"], link)


def essays(folder: Path, codebook: Codebook | None = None) -> Iterator[Judged]:
    """Return the links of the marked essays; a phrase lies in a marked pair."""
    book = "" if codebook is None else ", codebook"
    gold: dict[str, Any] = json.loads(
        (folder / "gold" / "essays.dev.json").read_text(encoding="utf-8")
    )
    read = {
        key: Document.from_file(folder / "seeds" / name)
        for key, name in gold["files"].items()
    }
    for pair, marks in gold["links"].items():
        a, b = (read[key] for key in pair.split("-"))
        places = [[*mark["a"], *mark["b"]] for mark in marks]
        for link in compare(a, b, codebook=codebook).links:
            if link.size is not LinkSize.PASSAGE:
                name = f"essays{book}, {link.kind} {link.size}"
                yield name, link.score, _right(places, link)


def _right(places: list[list[int]], link: Link) -> bool:
    spans = (link.a.start, link.a.end), (link.b.start, link.b.end)
    return label({"gold": places}, *spans)


def show(judged: Iterable[Judged]) -> None:
    """Print right and all links of each tenth of the scale."""
    table: defaultdict[str, list[list[int]]] = defaultdict(
        lambda: [[0, 0] for _ in range(10)]
    )
    for name, score, right in judged:
        cell = table[name][min(9, int(score * 10))]
        cell[0] += right
        cell[1] += 1
    for name, cells in sorted(table.items()):
        row = "  ".join(
            f"{tenth / 10:.1f}: {right}/{whole}"
            for tenth, (right, whole) in enumerate(cells)
            if whole
        )
        print(f"{name:36} {row}")


def main() -> int:
    """Compare and print."""
    folder = os.environ.get("DIPTYCH_DATA")
    if folder is None:
        print("Set DIPTYCH_DATA to the folder that holds bench, gold and seeds.")
        return 2
    for name, (step, most) in SETS.items():
        show(public(name, Path(folder, "bench", f"{name}.jsonl.gz"), step, most))
    show(essays(Path(folder)))
    if len(sys.argv) > 1:
        show(essays(Path(folder), Codebook.load(Path(sys.argv[1]))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

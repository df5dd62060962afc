"""Compares all pairs of the essays in a folder; prints JSON.

Usage: ``python benchmarks/pairs.py [FOLDER]``, by default the samples, with the shipped
codebook. For each pair: links, those of 0.5 or more, coded spans of either side, shared
themes, and the processor time of a second comparison in milliseconds. Beside the times
stands that of plain rapidfuzz (every sentence against every other by
``token_sort_ratio``), taken in turn with them, so that a busy machine does not deceive.
"""

import itertools
import json
import sys
import time
from pathlib import Path
from typing import TypedDict

from rapidfuzz import fuzz, process

from diptych import Codebook, Document, compare
from diptych.resources import sample_codebook, sample_essays
from diptych.text.analysis import analyse


class Row(TypedDict):
    """What is told of one pair."""

    a: str
    b: str
    links: int
    shown: int
    coded_a: int
    coded_b: int
    shared_themes: int
    ms: int
    times_plain_rapidfuzz: float


def plain(a: Document, b: Document) -> None:
    """Score every sentence of ``a`` against every sentence of ``b``."""
    left = [s.span.slice(a.text).lower() for s in analyse(a).sentences]
    right = [s.span.slice(b.text).lower() for s in analyse(b).sentences]
    for sentence in left:
        process.extract(
            sentence, right, scorer=fuzz.token_sort_ratio, score_cutoff=65, limit=None
        )


def row(a: Document, b: Document, codebook: Codebook) -> Row:
    """Compare one pair twice, warm the second time."""
    compare(a, b, codebook=codebook)
    start = time.process_time()
    found = compare(a, b, codebook=codebook)
    middle = time.process_time()
    plain(a, b)
    end = time.process_time()
    common = {c.theme for c in found.themes_a} & {c.theme for c in found.themes_b}
    return {
        "a": a.path.name if a.path else a.title,
        "b": b.path.name if b.path else b.title,
        "links": len(found.links),
        "shown": sum(link.score >= 0.5 for link in found.links),
        "coded_a": len(found.themes_a),
        "coded_b": len(found.themes_b),
        "shared_themes": len(common),
        "ms": round(1000 * (middle - start)),
        "times_plain_rapidfuzz": round((middle - start) / (end - middle), 1),
    }


def main() -> None:
    """Print one row for each pair."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    files = sample_essays() if folder is None else sorted(folder.glob("*.[tm][xd]*"))
    essays = [Document.from_file(path) for path in files]
    codebook = Codebook.load(sample_codebook())
    pairs = itertools.combinations(essays, 2)
    rows = [row(a, b, codebook) for a, b in pairs]
    print(json.dumps(rows, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()

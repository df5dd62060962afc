"""Measure how many links of each score texts with nothing in common give.

Usage: ``DIPTYCH_DATA=FOLDER python benchmarks/measure_chance.py``. Reads
``bench/unrelated.dev.jsonl.gz`` from the folder. Prints links of a score or more for
each 10,000 x 10,000 words, every size counted, links inside a larger one of that score
left out: as the texts are, and as if they were on one subject. The second column is the
table of ``diptych.align.chance``: a reader compares texts because they are on one
subject, and what is asked is how far mere coincidence of words goes then.
"""

import gzip
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from diptych import Document
from diptych.align.aligner import find_links
from diptych.align.found import Found
from diptych.align.nesting import find_parents
from diptych.align.sides import make_sides
from diptych.align.watch import Watch
from diptych.text.analysis import analyse

SCORES = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
ONE_SUBJECT = 0.4
"""How near essays on one subject are to each other: ``Sides.subject``."""


def outermost(found: list[Found], least: float) -> int:
    """Count the links of a score or more that no other of them holds."""
    shown = [one for one in found if one.score >= least]
    return sum(parent is None for parent in find_parents(shown))


def main() -> int:
    """Measure and print."""
    folder = os.environ.get("DIPTYCH_DATA")
    if folder is None:
        print("Set DIPTYCH_DATA to the folder that holds bench.")
        return 2
    path = Path(folder, "bench", "unrelated.dev.jsonl.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    counts = {score: [0, 0] for score in SCORES}
    area = 0.0
    for record in records:
        a = analyse(Document.from_text(record["doc_a"]))
        b = analyse(Document.from_text(record["doc_b"]))
        area += len(a) / 10_000 * len(b) / 10_000
        sides = make_sides(a, b, Watch())
        kin = replace(sides, subject=ONE_SUBJECT)
        for column, one in enumerate((sides, kin)):
            found = find_links(one, Watch())
            for score in SCORES:
                counts[score][column] += outermost(found, score)
    print(f"{area:.2f} x (10,000 x 10,000 words)")
    for score, (plain, subject) in counts.items():
        print(f"{score:.2f}  {plain / area:9.3f}  {subject / area:9.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

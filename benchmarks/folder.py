"""How long a folder of essays takes, with one process and with several.

Makes essays of about 2,000 words by drawing paragraphs from the samples, surveys all
their pairs with the codebook of the samples, and prints JSON. The whole of the issue's
hundred essays takes minutes; ``--essays`` sets how many, and the time of a hundred is
reckoned from the pairs.

    .venv/bin/python benchmarks/folder.py --essays 24
"""

import argparse
import json
import os
import random
import time
from itertools import combinations
from pathlib import Path

from diptych import Codebook, Document
from diptych.resources import sample_codebook, sample_essays
from diptych.shelf.figures import PairFigures
from diptych.shelf.survey import survey

_WORDS = 2_000


def make_essays(count: int) -> tuple[Document, ...]:
    """Draw essays from the paragraphs of the samples, the same ones every time."""
    chance = random.Random(1)
    texts = [Document.from_file(path).text for path in sample_essays()]
    paragraphs = [part for text in texts for part in text.split("\n\n") if part.strip()]
    essays: list[Document] = []
    for _ in range(count):
        chosen: list[str] = []
        while sum(len(part.split()) for part in chosen) < _WORDS:
            chosen.append(chance.choice(paragraphs))
        essays.append(Document.from_text("\n\n".join(chosen)))
    return tuple(essays)


def time_survey(
    essays: tuple[Document, ...], codebook: Codebook, processes: int
) -> float:
    """Survey all pairs and return the seconds it took."""
    found: dict[tuple[int, int], PairFigures] = {}

    def take(a: int, b: int, figures: PairFigures) -> None:
        found[a, b] = figures

    start = time.perf_counter()
    survey(
        essays,
        combinations(range(len(essays)), 2),
        take,
        codebook=codebook,
        should_cancel=lambda: False,
        processes=processes,
    )
    return time.perf_counter() - start


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--essays", type=int, default=24)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args()
    codebook = Codebook.load(Path(sample_codebook()))
    essays = make_essays(chosen.essays)
    pairs = chosen.essays * (chosen.essays - 1) // 2
    figures: dict[str, object] = {"essays": chosen.essays, "pairs": pairs}
    for processes in dict.fromkeys((1, chosen.processes)):
        seconds = time_survey(essays, codebook, processes)
        figures[f"{processes} process(es)"] = {
            "s": round(seconds, 2),
            "ms a pair": round(1000 * seconds / pairs, 1),
            "a hundred essays, reckoned, s": round(seconds / pairs * 4950),
        }
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()

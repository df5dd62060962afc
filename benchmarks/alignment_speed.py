"""What comparing two texts costs, from an essay to the Bible.

    DIPTYCH_DATA=FOLDER python benchmarks/alignment_speed.py [SIZE ...]
    python benchmarks/alignment_speed.py --files ONE.txt OTHER.txt [SIZE ...]

Sizes are words a side, 3,000 to 800,000 if none is given; each is measured in a process
of its own. Two files (two translations of one book, say) are cut to each size. Without
them the texts are made of the documents in ``bench`` of the folder: one is a long text
without repetition, the other a rewording of it, a seventh of its words replaced, some
left out, sentences dropped and put in, and blocks of forty sentences moved about.

Prints one JSON object for each size: processor and wall time of a warm ``compare`` with
evidence and contrasts, peak memory of the process, the longest time that passed without
``should_cancel`` being asked, by the clock and of the processor, the longest time that
the progress stood still, and, up to 20,000 words and where numpy is there, the
ratio to plain rapidfuzz (``token_sort_ratio`` of all pairs of sentences) in the same
process.
"""

import argparse
import gzip
import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from diptych import Document, compare

SIZES = (3_000, 10_000, 30_000, 100_000, 300_000, 800_000)
_BASELINE_WORDS = 20_000
_SOURCES = ("pan13.train300", "sotu.pairs40", "unrelated.dev", "argrewrite.dev")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_BLOCK = 40


def _documents(folder: Path) -> Iterator[str]:
    """Yield the different documents of the public sets."""
    seen: set[str] = set()
    for name in _SOURCES:
        path = folder / "bench" / f"{name}.jsonl.gz"
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                for text in (record["doc_a"], record["doc_b"]):
                    if text not in seen:
                        seen.add(text)
                        yield text


def _made(folder: Path, words: int) -> tuple[str, str]:
    """Return a text without repetition and a rewording of it."""
    sentences: list[str] = []
    known: set[str] = set()
    count = 0
    for text in _documents(folder):
        for found in _SENTENCE.finditer(text):
            sentence = found.group().strip()
            if sentence not in known and count < words:
                known.add(sentence)
                sentences.append(sentence)
                count += len(sentence.split())
    choice = random.Random(1884)
    vocabulary = sorted({word for one in sentences for word in one.split()})
    other = {word: choice.choice(vocabulary) for word in vocabulary}
    reworded: list[str] = []
    for sentence in sentences:
        kept = [word for word in sentence.split() if choice.random() > 0.05]
        kept = [other[word] if choice.random() < 1 / 7 else word for word in kept]
        if choice.random() > 0.05 and kept:
            reworded.append(" ".join(kept))
        if choice.random() < 0.03:
            reworded.append(" ".join(choice.choices(vocabulary, k=15)) + ".")
    blocks = [reworded[n : n + _BLOCK] for n in range(0, len(reworded), _BLOCK)]
    choice.shuffle(blocks)
    paragraphs = [sentences[n : n + _BLOCK] for n in range(0, len(sentences), _BLOCK)]
    one, two = ("\n\n".join(map(" ".join, rows)) for rows in (paragraphs, blocks))
    return one, two


def _cut(path: Path, words: int) -> str:
    """Return the paragraphs of a file up to so many words."""
    kept: list[str] = []
    for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
        if words <= 0:
            break
        kept.append(paragraph)
        words -= len(paragraph.split())
    return "\n\n".join(kept)


def _baseline(a: str, b: str) -> float | None:
    """Return the processor seconds of plain rapidfuzz, None without numpy."""
    from rapidfuzz import fuzz, process

    scorer = fuzz.token_sort_ratio
    try:
        process.cdist(["warm"], ["up"], scorer=scorer)
    except ImportError:
        return None
    start = time.process_time()
    sides = [[one.lower() for one in _SENTENCE.findall(text)] for text in (a, b)]
    process.cdist(*sides, scorer=scorer, score_cutoff=65)
    return time.process_time() - start


def _peak() -> float | None:
    """Return the most memory that this process has held, in MB; None on Windows."""
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


class Waits:
    """The longest times between two questions, and between two steps of progress."""

    def __init__(self) -> None:
        self.by_clock = self.of_processor = self.standstill = 0.0
        self._asked = self._moved = time.perf_counter()
        self._worked = time.process_time()
        self._share = 0.0

    def ask(self) -> bool:
        """Be asked whether to cancel."""
        now, worked = time.perf_counter(), time.process_time()
        self.by_clock = max(self.by_clock, now - self._asked)
        self.of_processor = max(self.of_processor, worked - self._worked)
        self._asked, self._worked = time.perf_counter(), time.process_time()
        return False

    def tell(self, share: float, what: str) -> None:
        """Hear of progress."""
        if share > self._share:
            now = time.perf_counter()
            self.standstill = max(self.standstill, now - self._moved)
            self._share, self._moved = share, now


def _measure(a: str, b: str, size: int) -> dict[str, object]:
    """Compare two texts, once to warm up where that is quick."""
    one, two = Document.from_text(a), Document.from_text(b)
    if size <= _BASELINE_WORDS:
        compare(one, two)
    waits = Waits()
    wall, start = time.perf_counter(), time.process_time()
    found = compare(one, two, should_cancel=waits.ask, progress=waits.tell)
    waits.ask()
    seconds, passed = time.process_time() - start, time.perf_counter() - wall
    peak = _peak()
    plain = _baseline(a, b) if size <= _BASELINE_WORDS else None
    return {
        "words": size,
        "processor_s": round(seconds, 3),
        "wall_s": round(passed, 3),
        "us_per_word": round(1e6 * seconds / (found.words_a + found.words_b), 1),
        "peak_mb": peak,
        "longest_gap_ms": round(1000 * waits.by_clock, 1),
        "longest_gap_processor_ms": round(1000 * waits.of_processor, 1),
        "longest_standstill_s": round(waits.standstill, 2),
        "links": len(found.links),
        "times_plain_rapidfuzz": round(seconds / plain, 2) if plain else None,
    }


def main() -> int:
    """Measure each size in a process of its own, so that its peak is its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--files", nargs=2, type=Path)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    folder = os.environ.get("DIPTYCH_DATA")
    if not chosen.files and folder is None:
        print("Set DIPTYCH_DATA to the folder that holds bench, or give --files.")
        return 2
    if not chosen.here:
        files = ["--files", *map(str, chosen.files)] if chosen.files else []
        for size in chosen.sizes:
            command = [sys.executable, __file__, *files, "--here", str(size)]
            subprocess.run(command, check=True)
        return 0
    for size in chosen.sizes:
        if chosen.files:
            a, b = (_cut(path, size) for path in chosen.files)
        else:
            a, b = _made(Path(str(folder)), size)
        print(json.dumps(_measure(a, b, size)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

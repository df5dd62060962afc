"""Compare all pairs of the example essays and score the pairs that are marked.

Usage: ``DIPTYCH_DATA=FOLDER python benchmarks/essays.py [CODEBOOK.yaml]``. The folder
holds ``seeds/*.txt``, ``gold/essays.dev.json`` and ``tools/score_essays.py``; it is not
part of the project. Prints, for each pair, the time of a second run in milliseconds,
the links and those of 0.5 or more, then the scorer's table.
"""

import itertools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from diptych import Codebook, Document, compare
from diptych.export.comparison_json import comparison_json


def main() -> int:
    """Run all pairs; the exit status is the scorer's, 2 without data."""
    folder = os.environ.get("DIPTYCH_DATA")
    if folder is None:
        print("Set DIPTYCH_DATA to the folder that holds seeds, gold and tools.")
        return 2
    data = Path(folder)
    codebook = Codebook.load(Path(sys.argv[1])) if len(sys.argv) > 1 else None
    essays = [Document.from_file(path) for path in sorted((data / "seeds").glob("*"))]
    written: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        for a, b in itertools.combinations(essays, 2):
            assert a.path is not None, "an essay read from a file knows its path"
            assert b.path is not None, "an essay read from a file knows its path"
            compare(a, b, codebook=codebook)
            start = time.perf_counter()
            result = compare(a, b, codebook=codebook)
            took = 1000 * (time.perf_counter() - start)
            shown = sum(link.score >= 0.5 for link in result.links)
            name = f"{a.path.name[:3]}-{b.path.name[:3]}"
            print(f"{name}  {took:6.1f} ms  {len(result.links):4} links  {shown} shown")
            path = Path(place) / f"{name}.json"
            path.write_text(comparison_json(result), encoding="utf-8", newline="\n")
            written.append(str(path))
        scorer = [sys.executable, str(data / "tools" / "score_essays.py")]
        gold = str(data / "gold" / "essays.dev.json")
        return subprocess.run([*scorer, gold, *written], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

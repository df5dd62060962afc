"""Measures what the first pair of a start costs without any window; prints JSON.

Each run is a process of its own that imports the engine, reads two essays of about
3,000 words, loads the shipped codebook and compares; then it compares once more, which
is what every later pair costs. Processor time in milliseconds, by step, once with a
codebook that was never prepared and once with one that an earlier start has kept. Run
``python benchmarks/first_pair.py [RUNS]``.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from diptych.resources import sample_codebook, sample_essays

_DEFAULT_RUNS = 7


def essays(folder: Path) -> tuple[Path, ...]:
    """Write two essays of about 3,000 words, each of two samples."""
    left = folder / "left.txt", sample_essays()[:2]
    right = folder / "right.txt", sample_essays()[2:4]
    for made, samples in (left, right):
        bodies = [path.read_text("utf-8").split("---\n", 2)[-1] for path in samples]
        made.write_text("\n\n".join(bodies), encoding="utf-8")
    return left[0], right[0]


def child(paths: tuple[Path, ...]) -> None:
    """Go through the steps of a first pair and tell what each cost."""
    steps = {"interpreter": time.process_time()}
    began = time.process_time()

    def done(name: str) -> None:
        nonlocal began
        steps[name] = time.process_time() - began
        began = time.process_time()

    from diptych.text.document import Document

    a, b = (Document.from_file(path) for path in paths)
    done("import what reads, and read")
    from diptych.app.prepared import keep_ready, load_codebook, make_ready

    path = sample_codebook()
    assert path is not None, "the samples have a codebook"
    codebook = load_codebook(path)
    done("import themes, and load the codebook")
    from diptych.pipeline import compare

    done("import the rest")
    make_ready(codebook, (a, b))
    compare(a, b, codebook=codebook)
    done("compare")
    steps["all of it"] = sum(steps.values())
    keep_ready(codebook, (a, b))
    began = time.process_time()
    compare(a, b, codebook=codebook)
    done("compare again")
    print(json.dumps(steps))


def measure(runs: int, *, kept: bool) -> dict[str, float]:
    """Run ``runs`` processes and return the median of each step, in milliseconds."""
    told: list[dict[str, float]] = []
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        pair = essays(folder)
        # The first run compiles the modules, and keeps what the others may find.
        for run in range(runs + 1):
            settings = folder / ("kept" if kept else f"anew-{run}")
            environment["DIPTYCH_CONFIG_DIR"] = str(settings)
            answer = subprocess.run(
                [sys.executable, __file__, "--child", *map(str, pair)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            )
            told.append(json.loads(answer.stdout))
    return {
        step: round(statistics.median(one[step] for one in told[1:]) * 1000, 1)
        for step in told[0]
    }


def main() -> None:
    """Measure and print one JSON object."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _DEFAULT_RUNS
    told = {
        "benchmark": "the first pair of a start, without a window",
        "unit": "ms of processor time, median",
        "runs": runs,
        "codebook never prepared": measure(runs, kept=False),
        "codebook kept by an earlier start": measure(runs, kept=True),
    }
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(tuple(map(Path, sys.argv[2:])))
    else:
        main()

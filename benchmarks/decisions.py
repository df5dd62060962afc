"""How long the reader's work takes: acts, undo, showing, carrying, comparing.

Run ``python benchmarks/decisions.py``. Two made-up books of 800,000 words with a
decision on each of 10,000 links (``benchmarks/snapshot.py``). Processor time, as JSON.
"""

import datetime
import json
import random
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.snapshot import worked
from diptych.decisions import acts
from diptych.decisions.history import History
from diptych.decisions.model import Decision
from diptych.decisions.reanchor import Fate, reanchor
from diptych.decisions.show import apply_work
from diptych.snapshot.difference import compare_snapshots
from diptych.snapshot.model import Snapshot
from diptych.text.document import Document

_ACTS = 1_000
_LATER = datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC)


def _timed(work: Callable[[], object]) -> float:
    """Return the milliseconds of the processor that ``work`` took."""
    start = time.process_time()
    work()
    return round((time.process_time() - start) * 1000, 1)


def _more(snapshot: Snapshot) -> History:
    """Turn a thousand decisions round, each an act of its own."""
    history = snapshot.history
    assert history is not None, "these books have been worked on"
    for entry in history.work.links[:_ACTS]:
        turned = Decision.ACCEPTED
        if entry.decision is turned:
            turned = Decision.REJECTED
        act = acts.decide(history.work, _LATER, [entry.anchor], turned, "L")
        history = history.do(act)
    return history


def _edited(document: Document) -> Document:
    """Put a word into every twentieth paragraph."""
    rng = random.Random(2)
    parts = document.text.split("\n\n")
    for number in range(0, len(parts), 20):
        words = parts[number].split(" ")
        words.insert(rng.randrange(len(words)), "inserted")
        parts[number] = " ".join(words)
    return Document("\n\n".join(parts))


def main() -> None:
    """Measure and print."""
    snapshot = worked()
    comparison = snapshot.comparison
    done: list[History] = []
    figures: dict[str, float] = {"acts": _timed(lambda: done.append(_more(snapshot)))}
    history = done[0]
    back = len(history.changes) - _ACTS
    figures["undo"] = _timed(lambda: history.go_to(back))
    figures["show"] = _timed(lambda: apply_work(comparison, snapshot.work))
    pair = comparison.a, comparison.b
    edited = _edited(comparison.a), _edited(comparison.b)
    reports = []
    figures["carry"] = _timed(
        lambda: reports.append(reanchor(snapshot.work, pair, edited)[1])
    )
    other = replace(
        snapshot, comparison=replace(comparison, links=comparison.links[::-2])
    )
    figures["compare"] = _timed(lambda: compare_snapshots(snapshot, other))
    fates = {fate.value: reports[0].count(fate) for fate in Fate}
    print(json.dumps({"milliseconds": figures, "acts": _ACTS, "carried": fates}))


if __name__ == "__main__":
    main()

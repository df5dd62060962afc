"""How long saving and opening take, and how much memory: two essays and two books.

Run ``python benchmarks/snapshot.py [--json]``. The essays are the two longest samples,
compared with their codebook; the books are two made-up texts of 800,000 words with
10,000 links of 20 edits each, the same on every run; ``worked`` are these books with a
decision on every link and a note on every tenth, each an act of its own. Times are of
the processor, the best of several tries.
"""

import datetime
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from diptych import Codebook, Document, Options, Quality, Span, compare
from diptych.align.model import (
    Edit,
    EditKind,
    Evidence,
    Link,
    LinkKind,
    LinkSize,
    ScorePart,
    SharedTerm,
)
from diptych.comparison import Comparison
from diptych.decisions.change import Change, make_change
from diptych.decisions.history import History, replay
from diptych.decisions.model import Decision, LinkAnchor, LinkWork, Work
from diptych.resources import sample_codebook, sample_essays
from diptych.snapshot.model import Snapshot
from diptych.snapshot.read import open_snapshot
from diptych.snapshot.write import save_snapshot
from diptych.text.document import Block, BlockRole

_WORDS = 800_000
_LINKS = 10_000
_EDITS = 20
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


def essays() -> Snapshot:
    """Compare the two longest samples."""
    longest = sorted(sample_essays(), key=lambda path: path.stat().st_size)[-2:]
    a, b = (Document.from_file(path) for path in longest)
    return Snapshot(compare(a, b, codebook=Codebook.load(sample_codebook())))


def books() -> Snapshot:
    """Make up two books and their links."""
    rng = random.Random(1)
    words = [
        "".join(rng.choices(_LETTERS, k=rng.randint(2, 10))) for _ in range(30_000)
    ]
    a, b = _book(rng, words), _book(rng, words)
    links = tuple(_link(rng, n, len(a.text), len(b.text), words) for n in range(_LINKS))
    return Snapshot(Comparison(a, b, None, Options(), links, (), (), Quality()))


def _book(rng: random.Random, words: list[str]) -> Document:
    paragraphs = [" ".join(rng.choices(words, k=100)) for _ in range(_WORDS // 100)]
    blocks, place = [], 0
    for paragraph in paragraphs:
        end = place + len(paragraph)
        blocks.append(Block(Span(place, end), BlockRole.PARAGRAPH))
        place = end + 2
    return Document("\n\n".join(paragraphs), blocks=tuple(blocks))


def _link(rng: random.Random, number: int, a: int, b: int, words: list[str]) -> Link:
    at_a, at_b = rng.randrange(a - 200), rng.randrange(b - 200)
    edits = tuple(
        Edit(
            EditKind.EQUAL if step % 2 else EditKind.REPLACE,
            Span(at_a + step * 5, at_a + step * 5 + 4),
            Span(at_b + step * 5, at_b + step * 5 + 4),
        )
        for step in range(_EDITS)
    )
    terms = tuple(
        SharedTerm(word, rng.random() * 9) for word in rng.choices(words, k=5)
    )
    return Link(
        id=f"L{number}",
        a=Span(at_a, at_a + 100),
        b=Span(at_b, at_b + 100),
        score=round(rng.random(), 4),
        kind=LinkKind.REWORDED,
        size=LinkSize.SENTENCE,
        evidence=Evidence(terms, terms[0].term, edits, (ScorePart("rare", 0.5),)),
        why="Both ends hold the same five rare words.",
    )


def worked() -> Snapshot:
    """Let a reader go through all links of the books."""
    snapshot = books()
    start = Work.on(snapshot.comparison)
    changes: list[Change] = []
    for number, link in enumerate(snapshot.comparison.links):
        anchor = LinkAnchor(link.a, link.b, link.size)
        at = _NOON + datetime.timedelta(seconds=number)
        decision = Decision.REJECTED if number % 3 else Decision.ACCEPTED
        note = "Seen before, in another place." if not number % 10 else ""
        entry = LinkWork(anchor, decision, note)
        changes.append(
            make_change(start, at, f"Decided on {link.id}", [(entry.key, entry)])
        )
    work = replay(start, changes, len(changes))
    history = History(start, work, tuple(changes), len(changes))
    return replace(snapshot, history=history)


def _best_of(tries: int, work: Callable[[], object]) -> float:
    """Return the least number of seconds that ``work`` took."""
    times = []
    for _ in range(tries):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


_KINDS = (("essays", essays, 5), ("books", books, 3), ("worked", worked, 3))


def main() -> None:
    """Measure and print."""
    figures: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "one.diptych"
        for name, make, tries in _KINDS:
            snapshot = make()
            save_s = _best_of(tries, partial(save_snapshot, file, snapshot))
            open_s = _best_of(tries, partial(open_snapshot, file))
            size = file.stat().st_size
            figures[name] = {
                "save_ms": round(save_s * 1000, 1),
                "open_ms": round(open_s * 1000, 1),
                "file_mb": round(size / 1e6, 2),
            }
    figures["memory"] = {"most_mib": _memory_mib()}
    if "--json" in sys.argv:
        print(json.dumps(figures))
        return
    for name, values in figures.items():
        told = "   ".join(f"{key} {value:g}" for key, value in values.items())
        print(f"{name:<8} {told}")


def _memory_mib() -> int:
    """Return the most memory of the whole run, 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    divisor = 1024 * 1024 if sys.platform == "darwin" else 1024
    return most // divisor


if __name__ == "__main__":
    main()

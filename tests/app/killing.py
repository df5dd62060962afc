"""Killing a program that keeps a journal, at random moments, and looking what is left.

``python -m tests.app.killing 2000`` does it so many times and reports; the tests do a
few hundred. Needs a system that can fork. Every trial does acts, undoes some, saves a
snapshot now and then, and says after each act that it is done. After the kill the next
start must find every act that was said to be done, and no snapshot may be broken.
"""

import datetime
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from diptych.app.journal import Journal, Move
from diptych.app.recovery import discard, find_recoverable, recover
from diptych.decisions import acts
from diptych.decisions.change import Change
from diptych.decisions.history import History
from diptych.decisions.model import Decision, LinkAnchor, Side, Work
from diptych.snapshot.model import Snapshot
from diptych.snapshot.read import open_snapshot
from diptych.snapshot.write import save_snapshot
from diptych.text.span import Span
from tests.snapshot.strategies import plain_sample

_ACTS = 200
_SAVE_EVERY = 9
_LONGEST_S = 0.05
_NOON = datetime.datetime(2026, 3, 1, 12, 0, tzinfo=datetime.UTC)


Trial = list[tuple[Change | Move, History]]
"""Acts, each with the history after it."""


def histories(seed: int, base: Snapshot) -> Trial:
    """Return acts with the history after each, the same for the same seed."""
    rng = random.Random(seed)
    history = History.of(Work.on(base.comparison))
    done: Trial = []
    for number in range(_ACTS):
        at = _NOON + datetime.timedelta(seconds=number)
        pick = rng.random()
        act: Change | Move
        if pick < 0.15 and history.undoable:
            act, history = Move.UNDO, history.undo()
        elif pick < 0.25 and history.redoable:
            act, history = Move.REDO, history.redo()
        else:
            start = rng.randrange(30)
            if pick < 0.6:
                anchor = LinkAnchor(Span(start, start + 3), Span(0, 5), None)
                chosen = rng.choice([*Decision, None])
                act = acts.decide(history.work, at, [anchor], chosen, str(number))
            else:
                span = Span(start, start + 1)
                words = f"note {number} 😀"
                act = acts.note_passage(history.work, at, Side.A, span, words)
            if not act.steps:
                continue
            history = history.do(act)
        done.append((act, history))
    return done


def work_until_killed(folder: Path, done: Trial, base: Snapshot, told: int) -> None:
    """Do the acts of a trial; after each a byte goes to the pipe ``told``."""
    journal = Journal.open(base, folder=folder / "journals")
    for number, (act, history) in enumerate(done):
        journal.append(act)
        os.write(told, b"x")
        if number % _SAVE_EVERY == _SAVE_EVERY - 1:
            path = folder / "kept.diptych"
            save_snapshot(path, Snapshot(base.comparison, history=history))
            journal.saved(path)
    time.sleep(10)


def trial(folder: Path, seed: int) -> str:
    """Kill one program and return what was found: an empty text if all is well."""
    base = plain_sample()
    done = histories(seed, base)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            work_until_killed(folder, done, base, writing)
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(random.Random(seed).uniform(0.0, _LONGEST_S))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as file:
        told = len(file.read())
    return _check(folder, done, told)


def _check(folder: Path, done: Trial, told: int) -> str:
    states = [history for _, history in done]
    kept = folder / "kept.diptych"
    saved: History | None = None
    if kept.exists():
        saved = open_snapshot(kept).history
        if saved not in states:
            return "the snapshot holds another history"
    found = find_recoverable(folder / "journals")
    if not found:
        # Nothing was done, or a snapshot holds it all.
        whole = not told or (saved is not None and saved in states[told - 1 : told + 1])
        return "" if whole else f"{told} acts were done and nothing was found"
    back = recover(found[0])
    history = back.snapshot.history
    if history not in states[max(0, told - 1) : told + 1]:
        return f"{told} acts were done and others came back"
    if len(found) > 1 or back.notice:
        return f"{len(found)} journals: {back.notice}"
    discard(found[0])
    left = sorted(path.name for path in (folder / "journals").iterdir())
    return f"left behind: {left}" if any(".tmp" not in n for n in left) else ""


def run(count: int, first: int = 0) -> list[str]:
    """Do so many trials and return what went wrong in each that failed."""
    wrong: list[str] = []
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory() as folder:
            said = trial(Path(folder), seed)
        if said:
            wrong.append(f"seed {seed}: {said}")
    return wrong


def main() -> None:
    """Do as many trials as the command line says and report."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    wrong = run(count)
    sys.stdout.write("\n".join([*wrong, f"{count} killed, {len(wrong)} lost work\n"]))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

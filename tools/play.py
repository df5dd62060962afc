"""A reader's half hour, played on the real window and checked in what it leaves.

    python -m tools.play FOLDER

Opens two samples under Xvfb, decides on twenty links with the keys alone, writes three
notes, links two passages by hand, undoes ten steps and does them again, finds, changes
language and look, opens a second pair in a tab, swaps sides, saves, closes and opens
again. After each part a picture is in the folder, and the snapshot that was saved is
asked whether it holds what was done. Where a tool is missing it says which.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from diptych.decisions.model import LinkWork, PassageNote
from diptych.snapshot.read import open_snapshot
from tools.hand import Hand
from tools.walk import PAPERS, ROOT, Walk, missing, screen
from tools.words import say

_DECIDED = 20
_MOST_S = 90.0


class Player:
    """One reader at one window, opened and closed as often as is needed."""

    def __init__(self, walk: Walk, environment: dict[str, str], home: Path) -> None:
        self.walk, self.home = walk, home
        self.saved = home / "half-hour.diptych"
        self._environment = {**environment, "DIPTYCH_CONFIG_DIR": str(home)}
        self.program: subprocess.Popen[bytes] | None = None
        self.hand = Hand(walk.folder, PAPERS[walk.look], self._environment)

    @contextmanager
    def window(self, *files: Path) -> Iterator[Hand]:
        """Open the window, and wait until it rests; it must be closed by then."""
        program = subprocess.Popen(
            [sys.executable, "-m", "diptych", *map(str, files)], env=self._environment
        )
        self.program = program
        try:
            self._await_pages()
            yield self.hand
            expect(program.wait(30) in (0, -9), "the window was closed")
        finally:
            program.kill()
            program.wait()

    def _await_pages(self) -> None:
        until = time.monotonic() + _MOST_S
        while time.monotonic() < until:
            try:
                self.hand.pages()
            except ValueError:
                time.sleep(0.2)
            else:
                break
        self.hand.rest(still_s=2.0, most_s=_MOST_S)

    def command(self, words: str, below: int = 0) -> None:
        """Do a command by its name, or one of those ``below`` the first found."""
        self.hand.keys("ctrl+k")
        self.hand.rest()
        self.hand.type(words)
        self.hand.rest()
        self.hand.keys(*["Down"] * below, "Return")
        self.hand.rest()

    def save(self) -> None:
        """Save the snapshot: the first time the dialog asks where."""
        first = not self.saved.exists()
        before = 0.0 if first else self.saved.stat().st_mtime
        self.hand.keys("ctrl+s")
        if first:
            self.hand.rest()
            self.hand.shoot("where-to-save")
            self.hand.keys("ctrl+a")
            self.hand.type(str(self.saved))
            self.hand.keys("Return")
        until = time.monotonic() + 20.0
        while time.monotonic() < until:
            if self.saved.exists() and self.saved.stat().st_mtime > before:
                break
            time.sleep(0.1)
        self.hand.rest()

    def counts(self) -> Counter[str]:
        """Return how many decisions, notes and links by hand the snapshot holds."""
        found: Counter[str] = Counter()
        for entry in open_snapshot(self.saved).work.entries:
            if isinstance(entry, PassageNote):
                found["notes"] += 1
            elif isinstance(entry, LinkWork):
                found["decisions"] += entry.decision is not None
                found["notes"] += bool(entry.note)
                found["links by hand"] += entry.anchor.by_hand
        return found


def expect(true: bool, words: str) -> None:
    """Stop the play where what must be true is not."""
    if not true:
        raise SystemExit(f"The play failed: not true that {words}.")
    say(f"  {words}")


def triage(player: Player) -> None:
    """Decide on twenty links with the keys alone."""
    hand = player.hand
    for number in range(_DECIDED):
        hand.keys("shift+j")
        hand.keys("r" if number % 3 == 2 else "a")
    hand.shoot("twenty-decided")


def write_notes(player: Player) -> None:
    """Write a note on two links, and one on words of the left essay."""
    hand = player.hand
    for words in ("Quoted from the joint text.", "The figure has changed."):
        hand.keys("j", "n")
        hand.rest()
        hand.type(words)
        hand.rest(still_s=1.0)
        hand.keys("Escape")
    left, _ = hand.pages()
    hand.drag((left.start + 30, 300), (left.stop - 160, 300))
    hand.keys("shift+n")
    hand.rest()
    hand.type("Who says so?")
    hand.rest(still_s=1.0)
    hand.shoot("three-notes")
    hand.keys("Escape", "F8")


def link_by_hand(player: Player) -> None:
    """Select words in both essays and link them."""
    hand = player.hand
    for page in hand.pages():
        hand.drag((page.start + 30, 420), (page.stop - 120, 420))
    hand.keys("ctrl+l")
    hand.shoot("linked-by-hand")


def undo_and_redo(player: Player) -> None:
    """Take ten steps back, and go them again."""
    hand = player.hand
    player.save()
    before = player.counts()
    say(f"  saved: {dict(before)}")
    expect(before["decisions"] == _DECIDED, f"{_DECIDED} links are decided on")
    expect(before["notes"] == 3, "three notes are kept")
    expect(before["links by hand"] == 1, "one link was made by hand")
    hand.keys("ctrl+h")
    hand.shoot("history")
    left, _ = hand.pages()
    hand.click(left.start + 4, 200)
    hand.keys(*["ctrl+z"] * 10)
    hand.shoot("ten-undone")
    player.save()
    undone = player.counts()
    expect(sum(undone.values()) < sum(before.values()), "steps were undone")
    hand.keys(*["ctrl+shift+z"] * 10)
    player.save()
    expect(player.counts() == before, "all of it is there again")
    hand.keys("F8")


def find(player: Player) -> None:
    """Find in both essays."""
    hand = player.hand
    hand.keys("ctrl+f")
    hand.type("treaty")
    hand.rest()
    hand.keys("Return", "F3")
    hand.shoot("found")
    hand.keys("Escape")


def change_looks(player: Player) -> None:
    """Speak Russian and Chinese, turn dark and high in contrast, and back."""
    hand = player.hand
    for words, below, name in (
        ("View Language", 3, "russian"),
        ("English", 0, "english"),
        ("View Language", 2, "chinese"),
        ("English", 0, "english-again"),
    ):
        player.command(words, below)
        hand.shoot(name)
    player.command("High Contrast, Dark")
    hand.shoot("high-contrast")
    player.command("Dark")
    hand.shoot("dark")
    player.command("Light")


def open_beside(player: Player) -> None:
    """Open another pair in a tab, swap its sides, and come back."""
    hand = player.hand
    hand.keys("alt+Home")
    hand.rest()
    hand.shoot("start-page")
    hand.keys("Tab", *["Tab"] * 5, "Return")
    hand.rest(still_s=2.0, most_s=30.0)
    hand.shoot("second-tab")
    hand.keys("ctrl+shift+x")
    hand.shoot("swapped")
    hand.keys("ctrl+Tab")
    hand.shoot("first-tab-again")


def play(walk: Walk) -> None:
    """Play it all; the pictures are in the folder of ``walk`` then."""
    walk.folder.mkdir(parents=True, exist_ok=True)
    parts = (triage, write_notes, link_by_hand, undo_and_redo, find, change_looks)
    with tempfile.TemporaryDirectory() as name, screen(walk, Path(name)) as shown:
        home = Path(name)
        chosen = json.dumps({"appearance": walk.look})
        (home / "settings.json").write_text(chosen, encoding="utf-8")
        player = Player(walk, shown, home)
        began = time.monotonic()
        with player.window(*walk.files) as hand:
            hand.shoot("opened")
            for part in (*parts, open_beside):
                say(part.__name__)
                part(player)
            hand.keys("ctrl+q")
        saved = player.saved.read_bytes()
        say("reopen")
        with player.window() as hand:
            hand.shoot("reopened")
            tabs = json.loads((home / "session.json").read_text("utf-8"))["tabs"]
            expect(len(tabs) == 2, "both tabs come back")
            hand.keys("ctrl+q")
        expect(player.saved.read_bytes() == saved, "looking changed nothing")
        say(f"Played in {time.monotonic() - began:.0f} s.")


def main(arguments: Sequence[str]) -> int:
    """Play as the command line asks; 0 also where it cannot be played."""
    parser = argparse.ArgumentParser(prog="python -m tools.play")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    asked = parser.parse_args(arguments)
    reason = missing()
    if reason:
        say(f"Skipped: {reason}.")
        return 0
    samples = sorted((ROOT / "seeds").glob("*.md"))
    play(Walk(asked.folder, (samples[0], samples[3])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A walk through the real window on a screen of its own, with a picture of each step.

    python -m tools.walk FOLDER                     two samples, light, 1366x768
    python -m tools.walk FOLDER A B                 these two essays, or one snapshot
    python -m tools.walk FOLDER --dark --size 2560x1440 --scale 2

It opens the window under Xvfb, drives it with xdotool as a hand would (keys, wheel,
clicks, drags), and writes ``01-opened.png`` and so on into the folder, for somebody to
look at. The pages are found by their colour in the picture, as an eye finds them.
Where a tool is missing it says which, and does nothing. Linux only.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.hand import Hand
from tools.words import say

ROOT = Path(__file__).resolve().parent.parent
TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "import": "imagemagick",
    "convert": "imagemagick",
}
"""What the walk runs, and the Debian package that holds it."""

PAPERS = {"light": (0xFC, 0xFA, 0xF5), "dark": (0x1D, 0x1B, 0x18)}
_MANAGER = """\
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>
  <keybind key="C-A-m"><action name="ToggleMaximize"/></keybind>
</keyboard></openbox_config>
"""
_LARGE = 1600
"""On a screen that is wider the window does not open maximised."""

_MOST_S = 120.0


@dataclass(frozen=True, slots=True)
class Walk:
    """What to walk through: files, size of the screen, look and scale of the window."""

    folder: Path
    files: tuple[Path, ...]
    width: int = 1366
    height: int = 768
    look: str = "light"
    scale: str = "1"


Step = Callable[[Hand, Walk], None]


def read(hand: Hand, walk: Walk) -> None:
    """Scroll each page alone, and both from between them."""
    left, right = _middles(hand)
    middle = walk.height / 2
    hand.wheel(left, middle, 4)
    hand.shoot("left-scrolled")
    hand.wheel(right, middle, 8)
    hand.shoot("right-scrolled")
    hand.wheel(_between(hand), middle, -20)
    hand.shoot("both-back")


def follow(hand: Hand, walk: Walk) -> None:
    """Go along the links, lose one, bring it together, go back and forward."""
    for number in range(1, 4):
        hand.keys("j")
        hand.shoot(f"link-{number}")
    left, _ = _middles(hand)
    hand.wheel(left, walk.height / 2, 14)
    hand.shoot("end-out-of-sight")
    hand.keys("b")
    hand.shoot_at_once("on-the-way")
    hand.shoot("together")
    hand.keys("bracketleft", "bracketleft")
    hand.shoot("back")
    hand.keys("bracketright")
    hand.shoot("forward")
    hand.keys("Escape")


def scroll_together(hand: Hand, walk: Walk) -> None:
    """Scroll one page with the other following, down to the end and up again."""
    left, _ = _middles(hand)
    hand.keys("s")
    for number in range(1, 4):
        hand.wheel(left, walk.height / 2, 9)
        hand.shoot(f"together-{number}")
    hand.wheel(left, walk.height / 2, 600)
    hand.shoot("together-end")
    hand.wheel(left, walk.height / 2, -600)
    hand.shoot("together-top")
    hand.keys("s")


def overview(hand: Hand, walk: Walk) -> None:
    """Click in one overview and drag in the other."""
    left, right = hand.pages()
    hand.click(left.start - 8, walk.height * 0.6)
    hand.shoot("overview-clicked")
    x = right.stop + 8
    hand.drag((x, walk.height * 0.3), (x, walk.height * 0.8))
    hand.shoot("overview-dragged")


def themes(hand: Hand, walk: Walk) -> None:
    """Walk along the marks of the themes, which shows all that are shared."""
    hand.keys("t", "t", "t")
    hand.shoot("theme")
    hand.keys("Escape")


def select(hand: Hand, walk: Walk) -> None:
    """Select some lines of the left essay."""
    left, _ = hand.pages()
    top = walk.height * 0.45
    hand.drag((left.start + 40, top), (left.stop - 60, top + 90))
    hand.shoot("selected")
    hand.click(left.start + 4, top)


def sizes(hand: Hand, walk: Walk) -> None:
    """Zoom with wheel and keys, hide the panel, make the window small and large."""
    left, _ = _middles(hand)
    hand.keys("j")
    hand.wheel(left, walk.height / 2, 2, ctrl=True)
    hand.shoot("zoom-80")
    hand.keys("ctrl+0", *["ctrl+equal"] * 6)
    hand.shoot("zoom-200")
    hand.keys("ctrl+0", "F9")
    hand.shoot("no-side-panel")
    hand.keys("F9")
    hand.toggle_maximized()
    hand.rest()
    hand.resize(720, 480)
    hand.shoot("small")
    hand.keys("F9")
    hand.shoot("small-no-side-panel")
    hand.keys("F9")


STEPS: tuple[Step, ...] = (
    read,
    follow,
    scroll_together,
    overview,
    themes,
    select,
    sizes,
)


def _middles(hand: Hand) -> tuple[float, float]:
    left, right = hand.pages()
    return (left.start + left.stop) / 2, (right.start + right.stop) / 2


def _between(hand: Hand) -> float:
    left, right = hand.pages()
    return (left.stop + right.start) / 2


@contextmanager
def screen(walk: Walk, home: Path) -> Iterator[dict[str, str]]:
    """Give an environment with a display of its own, and a manager of windows."""
    keys = home / "openbox.xml"
    keys.write_text(_MANAGER, encoding="utf-8")
    size = f"{walk.width}x{walk.height}x24"
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(theirs,),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    manager: subprocess.Popen[bytes] | None = None
    try:
        with os.fdopen(ours, encoding="ascii") as told:
            environment = {**os.environ, "DISPLAY": f":{told.readline().strip()}"}
        environment.pop("WAYLAND_DISPLAY", None)
        environment["QT_QPA_PLATFORM"] = "xcb"
        environment["QT_SCALE_FACTOR"] = walk.scale
        manager = subprocess.Popen(
            ["openbox", "--config-file", str(keys)],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield environment
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


@contextmanager
def window(walk: Walk, environment: dict[str, str], settings: Path) -> Iterator[Hand]:
    """Open the window with the files of the walk and wait until it rests."""
    chosen = json.dumps({"appearance": walk.look})
    (settings / "settings.json").write_text(chosen, encoding="utf-8")
    environment = {**environment, "DIPTYCH_CONFIG_DIR": str(settings)}
    program = subprocess.Popen(
        [sys.executable, "-m", "diptych", *map(str, walk.files)], env=environment
    )
    try:
        hand = Hand(walk.folder, PAPERS[walk.look], environment)
        until = time.monotonic() + _MOST_S
        while time.monotonic() < until and program.poll() is None:
            try:
                hand.pages()
            except ValueError:
                time.sleep(0.2)
            else:
                break
        hand.rest(still_s=3.0, most_s=_MOST_S)
        yield hand
    finally:
        program.terminate()
        program.wait()


def take(walk: Walk, steps: Sequence[Step] = STEPS) -> None:
    """Take the walk; the pictures are in its folder then."""
    walk.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, screen(walk, Path(home)) as environment:
        with window(walk, environment, Path(home)) as hand:
            if walk.width > _LARGE:
                hand.toggle_maximized()
            hand.shoot("opened")
            for step in steps:
                step(hand, walk)


def missing() -> str:
    """Say what the walk lacks here, "" when nothing is missing."""
    if sys.platform != "linux":
        return "the walk needs Linux and its virtual display"
    lacking = [name for name in TOOLS if shutil.which(name) is None]
    packages = sorted({TOOLS[name] for name in lacking})
    if not lacking:
        return ""
    return f"{', '.join(lacking)} not found; on Debian: {' '.join(packages)}"


def main(arguments: Sequence[str]) -> int:
    """Walk as the command line asks; 0 also where the walk cannot be taken."""
    parser = argparse.ArgumentParser(prog="python -m tools.walk")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("files", type=Path, nargs="*", help="two essays or a snapshot")
    parser.add_argument("--size", default="1366x768", help="of the screen, in pixels")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", default="1", help="QT_SCALE_FACTOR")
    names = [step.__name__ for step in STEPS]
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    asked = parser.parse_intermixed_args(arguments)
    reason = missing()
    if reason:
        say(f"Skipped: {reason}.")
        return 0
    width, height = map(int, asked.size.split("x"))
    samples = sorted((ROOT / "seeds").glob("*.md"))[-2:]
    walk = Walk(
        asked.folder,
        tuple(asked.files or samples),
        width,
        height,
        "dark" if asked.dark else "light",
        asked.scale,
    )
    take(walk, [step for step in STEPS if step.__name__ in asked.only])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A hand on a real window, and an eye on its screen: xdotool and ImageMagick."""

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from tools.pictures import Picture, find_pages
from tools.words import say

Colour = tuple[int, int, int]

_STILL_S = 0.25


class Hand:
    """Keys, wheel and pointer of one window, and an eye on its screen."""

    def __init__(
        self, folder: Path, paper: Colour, environment: Mapping[str, str]
    ) -> None:
        """Work on the display that ``environment`` names.

        Pictures go into ``folder``; ``paper`` is the colour of the pages.
        """
        self._folder, self._paper = folder, paper
        self._environment = dict(environment)
        self._count = 0

    def look(self) -> Picture:
        """Return what is on the screen now."""
        done = subprocess.run(
            ["import", "-window", "root", "-depth", "8", "ppm:-"],
            env=self._environment,
            capture_output=True,
            check=True,
        )
        return Picture.of_ppm(done.stdout)

    def rest(self, still_s: float = _STILL_S, most_s: float = 6.0) -> Picture:
        """Wait until the screen has not changed for so long, and return it."""
        until = time.monotonic() + most_s
        last, since = self.look(), time.monotonic()
        while time.monotonic() < until and time.monotonic() - since < still_s:
            time.sleep(0.06)
            now = self.look()
            if now != last:
                last, since = now, time.monotonic()
        return last

    def shoot(self, name: str) -> None:
        """Write the screen, once it rests, under the next number."""
        self._count += 1
        self._write(self.rest(), f"{self._count:02}-{name}")

    def shoot_at_once(self, name: str) -> None:
        """Write the screen as it is in this moment, under the next number."""
        self._count += 1
        self._write(self.look(), f"{self._count:02}-{name}")

    def _write(self, picture: Picture, name: str) -> None:
        path = self._folder / f"{name}.png"
        subprocess.run(["convert", "ppm:-", str(path)], input=picture.ppm(), check=True)
        say(path.name)

    def pages(self) -> tuple[range, range]:
        """Return the columns of the left and the right page."""
        return find_pages(self.look(), self._paper)

    def keys(self, *names: str) -> None:
        """Press keys, each as xdotool names it."""
        for name in names:
            self._do("key", "--clearmodifiers", name)
            time.sleep(0.05)

    def type(self, words: str) -> None:
        """Type some words."""
        self._do("type", "--delay", "20", words)

    def point(self, x: float, y: float) -> None:
        """Move the pointer to a place on the screen."""
        self._do("mousemove", str(round(x)), str(round(y)))

    def click(self, x: float, y: float, button: int = 1) -> None:
        """Click on a place."""
        self.point(x, y)
        self._do("click", str(button))

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press the button at one place and let go of it at another."""
        self.point(*start)
        self._do("mousedown", "1")
        for share in (0.25, 0.5, 0.75, 1.0):
            x, y = (a + (b - a) * share for a, b in zip(start, end, strict=True))
            self.point(x, y)
            time.sleep(0.03)
        self._do("mouseup", "1")

    def wheel(self, x: float, y: float, clicks: int, *, ctrl: bool = False) -> None:
        """Turn the wheel over a place, down for more than 0."""
        self.point(x, y)
        if ctrl:
            self._do("keydown", "ctrl")
        self._do(
            "click", "--repeat", str(abs(clicks)), "--delay", "30", _button(clicks)
        )
        if ctrl:
            self._do("keyup", "ctrl")

    def toggle_maximized(self) -> None:
        """Let the window fill the screen, or no longer."""
        self._do("key", "ctrl+alt+m")
        time.sleep(0.3)

    def resize(self, width: int, height: int) -> None:
        """Give a window that does not fill the screen another size."""
        self._do("getactivewindow", "windowsize", "--sync", str(width), str(height))

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)


def _button(clicks: int) -> str:
    return "5" if clicks > 0 else "4"

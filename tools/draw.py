"""Draws the pictures of README.md and docs from the samples.

    python -m tools.draw [FOLDER]

Each is the real window, as ``diptych picture`` draws it, of the samples and with the
codebook that is shipped; two of them with themes highlighted or a panel open. Look at
each of them afterwards.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tools.words import say

if TYPE_CHECKING:
    from diptych.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
_PAIR = "one-year-on-2023.md", "reading-the-joint-statement-2022.md"
_LINKED = "independent-value-2022.md", "one-year-on-2023.md"
_NUMBER = "141"
"""A figure in which the two essays of ``_LINKED`` do not agree."""

_THEMES = "joint-statement-2022", "non-alignment", "sanctions", "energy"

Prepare = Callable[["MainWindow"], None]


def link(window: "MainWindow") -> None:
    """Bring the link together that differs in a number."""
    page = window.comparison_page()
    assert page.comparison is not None, "the pair is compared"
    b = page.comparison.b.text
    for one in page.comparison.links:
        if any(differs.b.slice(b) == _NUMBER for differs in one.contrasts):
            page.select_link(one.id)
            return
    raise LookupError("no link of this pair differs in that number any more")


def themes(window: "MainWindow") -> None:
    """Highlight some themes and step to a mark of one."""
    page = window.comparison_page()
    page.themes.model.set_chosen(_THEMES)
    for _ in range(3):
        window.commands.next_mark.trigger()


def matrix(window: "MainWindow") -> None:
    """Open the matrix of themes."""
    themes(window)
    window.commands.matrix.trigger()


def concordance(window: "MainWindow") -> None:
    """List all places of one theme."""
    page = window.comparison_page()
    page.themes.model.set_chosen(_THEMES[1:2])
    page.themes.concordance_asked.emit(_THEMES[1:2])


PICTURES: tuple[tuple[str, tuple[str, str], bool, Prepare], ...] = (
    ("link", _LINKED, False, link),
    ("link-dark", _LINKED, True, link),
    ("themes", _PAIR, False, themes),
    ("matrix", _PAIR, False, matrix),
    ("concordance", _PAIR, False, concordance),
)
"""Name, essays, dark or not, and what is done before it is drawn."""


def main(arguments: Sequence[str]) -> int:
    """Draw all of them; return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from diptych.app.requests import PictureRequest
    from diptych.ui.picture import draw

    folder = Path(arguments[0]) if arguments else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for name, essays, dark, prepare in PICTURES:
        paths = tuple(ROOT / "seeds" / essay for essay in essays)
        output = folder / f"{name}.png"
        draw(PictureRequest(paths, None, output, dark=dark), prepare)
        say(output.name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

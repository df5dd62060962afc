"""How calmly and how closely one page follows another along their links.

Each pair of the given essays, by default of the samples, is scrolled together from
top to end in small steps, once from either side, without any ease. For each run:
``largest_step``, how far the other page went within one step, in pixels; ``held``,
the share of steps with a linked passage on the reading line at which one of these
passages stood beside its other end.

    python benchmarks/following.py [ESSAY ...]
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from diptych.pipeline import compare
from diptych.resources import sample_essays
from diptych.text.document import Document
from diptych.text.reading import document_from_file
from diptych.ui.essay_pane import EssayPane
from diptych.ui.reading_view import ReadingView
from diptych.view.ribbons import Stretch
from diptych.view.scrolling import reading_line

_STEP, _NEAR = 40, 24.0
_WIDTH, _HEIGHT = 1040, 600


def run(
    view: ReadingView, driver: EssayPane, other: EssayPane
) -> Iterator[tuple[float, bool | None]]:
    """Scroll one page to its end; yield what the other did at each step."""
    with view._holding():
        driver.verticalScrollBar().setValue(0)
        other.verticalScrollBar().setValue(0)
    ends = [
        (driver.ends(a), other.ends(b))
        if driver is view.left
        else (driver.ends(b), other.ends(a))
        for a, b in view.anchors()
    ]
    bar = driver.verticalScrollBar()
    while bar.value() < bar.maximum():
        before = other.offset()
        bar.setValue(bar.value() + _STEP)
        yield other.offset() - before, _is_held(ends, driver, other)


def _is_held(
    ends: list[tuple[Stretch, Stretch]], driver: EssayPane, other: EssayPane
) -> bool | None:
    line = reading_line(driver.offset(), float(_HEIGHT))
    here, there = driver.offset() + line, other.offset() + line
    read = [pair for pair in ends if pair[0].top <= here <= pair[0].bottom]
    if not read:
        return None
    return any(b.top - _NEAR <= there <= b.bottom + _NEAR for _, b in read)


def measure(a: Document, b: Document) -> list[dict[str, object]]:
    """Scroll one pair from either side."""
    view = ReadingView()
    view.set_animated(False)
    view.resize(_WIDTH, _HEIGHT)
    view.set_comparison(compare(a, b))
    view.show()
    view.set_scroll_together(True)
    found: list[dict[str, object]] = []
    for driver, other in ((view.left, view.right), (view.right, view.left)):
        steps = list(run(view, driver, other))
        held = [one for _, one in steps if one is not None]
        found.append(
            {
                "scrolled": driver.marks.side.value,
                "links": len(view.anchors()),
                "largest_step": round(max(abs(step) for step, _ in steps)),
                "held": round(sum(held) / max(1, len(held)), 2),
            }
        )
    view.close()
    return found


def main(arguments: list[str]) -> None:
    """Print one JSON object for all pairs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("essays", nargs="*", type=Path)
    paths = parser.parse_args(arguments).essays or list(sample_essays())
    app = QApplication.instance() or QApplication([])
    assert app is not None, "Qt runs"
    essays = [document_from_file(path) for path in paths]
    runs = [one for a, b in combinations(essays, 2) for one in measure(a, b)]
    shares = [float(str(one["held"])) for one in runs]
    steps = [int(str(one["largest_step"])) for one in runs]
    whole = {
        "largest_step": max(steps),
        "held": round(sum(shares) / len(shares), 2),
        "runs": runs,
    }
    print(json.dumps(whole, indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])

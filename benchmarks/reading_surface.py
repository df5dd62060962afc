"""Measures the reading surface beside two bare text widgets; prints JSON.

Run: python benchmarks/reading_surface.py [--words N] [--links N] [--size WxH]
                                          [--processor]

The texts are two of the samples, repeated to the length asked for; the links are made
up (every n-th word of the one to a shuffled place of the other, a third of each kind
and size), so that their number is known and they cross. Figures are milliseconds on
the offscreen platform, from the change to the end of the paint it asked for: median
and 95 %. ``texts`` and ``linked`` give the time of the processor beside that of the
clock, which a busy machine stretches. As in the window, the characters of a page are
prepared on a thread of their own before (``prepared``). With ``--processor`` every
figure is time of the processor, for a machine that others use too. The bare widgets
are two QTextEdits with the same texts and nothing painted.
"""

import argparse
import json
import os
import random
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QTextEdit, QWidget

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import Comparison, Options, Quality
from diptych.resources import sample_codebook, sample_essays
from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.coding import code
from diptych.themes.model import Codebook
from diptych.ui.fonts import reading_font
from diptych.ui.reading_view import ReadingView
from diptych.view.palette import Style
from diptych.view.typeset import typeset

FRAMES = 150
CLOCKS = [time.perf_counter]
STEPS = (3, 40, 120, 700)
LENGTHS = {LinkSize.PHRASE: 6, LinkSize.SENTENCE: 20, LinkSize.PASSAGE: 60}
THEMES = 4


def repeat(document: Document, words: int) -> Document:
    """Repeat a text until it has about so many words."""
    times = max(1, round(words / len(document.text.split())))
    return Document.from_text("\n\n".join([document.text] * times))


def make_links(a: Document, b: Document, count: int) -> tuple[Link, ...]:
    """Scatter links over both texts; the same ones in every run."""
    chance = random.Random(1)
    starts_a, starts_b = (list(analyse(one).starts) for one in (a, b))
    longest = max(LENGTHS.values())
    places_b = list(range(0, len(starts_b) - longest))
    chance.shuffle(places_b)
    links = []
    for number in range(count):
        size = list(LinkSize)[number % 3]
        first = number * (len(starts_a) - longest) // count
        other = places_b[number % len(places_b)]
        links.append(
            Link(
                f"L{number + 1}",
                Span(starts_a[first], starts_a[first + LENGTHS[size]] - 1),
                Span(starts_b[other], starts_b[other + LENGTHS[size]] - 1),
                round(1.0 - 0.9 * number / count, 4),
                list(LinkKind)[number // 3 % 3],
                size,
            )
        )
    return tuple(links)


def timed(app: QApplication, change: Callable[[], object]) -> float:
    """Return how long a change takes until it is painted, in milliseconds."""
    start = CLOCKS[-1]()
    change()
    app.processEvents()
    return (CLOCKS[-1]() - start) * 1000


def both(app: QApplication, change: Callable[[], object]) -> dict[str, float]:
    """Return how long a change takes by the clock and by the processor."""
    start = time.process_time()
    clock = timed(app, change)
    return {
        "clock": round(clock, 1),
        "processor": round((time.process_time() - start) * 1000, 1),
    }


def summary(times: Sequence[float]) -> dict[str, float]:
    """Return median and 95 % of some times."""
    ordered = sorted(times)
    return {
        "median": round(statistics.median(ordered), 1),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
    }


def scroll(
    app: QApplication, bars: Sequence[QScrollBar], step: int
) -> dict[str, float]:
    """Scroll by ``step`` pixels a frame, turning back at the end."""
    way = step
    times = []
    for bar in bars:
        bar.setValue(bar.maximum() // 3)
    app.processEvents()

    def move() -> None:
        for bar in bars:
            bar.setValue(bar.value() + way)

    for _ in range(FRAMES):
        if bars[0].value() + way > bars[0].maximum() or bars[0].value() + way < 0:
            way = -way
        times.append(timed(app, move))
    return summary(times)


def measure_surface(
    app: QApplication, comparison: Comparison, size: tuple[int, int]
) -> dict[str, object]:
    """Measure the surface."""
    view = ReadingView()
    view.set_animated(False)
    view.resize(*size)
    view.show()
    app.processEvents()
    found: dict[str, object] = {}
    a, b = comparison.a, comparison.b
    found["prepared"] = both(app, lambda: (typeset(a), typeset(b)))
    found["texts"] = both(app, lambda: view.set_documents(a, b))
    found["linked"] = both(app, lambda: view.set_comparison(comparison))
    found["first scroll"] = {
        str(step): scroll(app, [p.verticalScrollBar() for p in view.panes], step)
        for step in (120,)
    }
    began = time.perf_counter()
    while not all(pane.page_layout().is_whole for pane in view.panes):
        app.processEvents()
        time.sleep(0.001)
    found["all lines broken after, s"] = round(time.perf_counter() - began, 1)
    view.set_threshold(0.1)
    codebook = comparison.codebook
    themes = [theme.id for _, theme in codebook.walk()] if codebook else []
    view.set_themes(tuple(themes[:THEMES]))
    app.processEvents()
    bars = [pane.verticalScrollBar() for pane in view.panes]
    found["scroll"] = {str(step): scroll(app, bars, step) for step in STEPS}
    cuts = [0.1 + 0.08 * (number % 10) for number in range(30)]
    view.set_scroll_together(True)
    found["scroll together"] = {"40": scroll(app, bars[:1], 40)}
    view.set_scroll_together(False)
    found["threshold"] = summary(
        [timed(app, partial(view.set_threshold, cut)) for cut in cuts]
    )
    choices = [tuple(themes[n : n + THEMES]) for n in range(min(12, len(themes)))]
    found["themes"] = summary(
        [timed(app, partial(view.set_themes, ids)) for ids in choices]
    )
    found["select"] = summary(
        [
            timed(app, partial(view.select_link, link.id))
            for link in comparison.links[:30]
        ]
    )
    width, height = size
    found["resize"] = summary(
        [timed(app, partial(view.resize, width - n, height)) for n in range(0, 60, 6)]
    )
    found["zoom"] = summary(
        [timed(app, partial(view.zoom_by, n)) for n in (1, 1, -1, -1)]
    )
    found["style"] = round(timed(app, lambda: view.set_palette_style(Style.DARK)), 1)
    view.close()
    return found


def measure_bare(
    app: QApplication, comparison: Comparison, size: tuple[int, int]
) -> dict[str, object]:
    """Measure two QTextEdits with the same texts and nothing painted."""
    window = QWidget()
    row = QHBoxLayout(window)
    edits = [QTextEdit(), QTextEdit()]
    for edit in edits:
        edit.setReadOnly(True)
        edit.setFont(reading_font(16))
        row.addWidget(edit)
    window.resize(*size)
    window.show()
    app.processEvents()

    def fill() -> None:
        for edit, text in zip(
            edits, (comparison.a.text, comparison.b.text), strict=True
        ):
            edit.setPlainText(text)

    found: dict[str, object] = {"texts": both(app, fill)}
    bars = [edit.verticalScrollBar() for edit in edits]
    found["scroll"] = {str(step): scroll(app, bars, step) for step in STEPS}
    width, height = size
    found["resize"] = summary(
        [timed(app, partial(window.resize, width - n, height)) for n in range(0, 60, 6)]
    )
    window.close()
    return found


def main() -> None:
    """Measure both and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=20_000)
    parser.add_argument("--links", type=int, default=500)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--processor", action="store_true")
    asked = parser.parse_args()
    if asked.processor:
        CLOCKS.append(time.process_time)
    width, height = (int(part) for part in asked.size.split("x"))
    app = QApplication([])
    first, second = (
        repeat(Document.from_file(path), asked.words) for path in sample_essays()[:2]
    )
    codebook = Codebook.load(sample_codebook())
    comparison = Comparison(
        first,
        second,
        codebook,
        Options(),
        make_links(first, second, asked.links),
        code(analyse(first), codebook).spans,
        code(analyse(second), codebook).spans,
        Quality(),
    )
    found = {
        "words": [len(first.text.split()), len(second.text.split())],
        "links": asked.links,
        "coded": [len(comparison.themes_a), len(comparison.themes_b)],
        "surface": measure_surface(app, comparison, (width, height)),
        "bare": measure_bare(app, comparison, (width, height)),
    }
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()

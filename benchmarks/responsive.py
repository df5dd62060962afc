"""Measures how long the window keeps still while it compares; prints JSON.

A timer of ten milliseconds ticks on the main thread while two texts are read,
compared and shown, and again while a snapshot of them is opened; the longest gap
between two ticks is the longest time in which a key or a click would have waited.
Beside the clock stands the processor time of the main thread in such a gap: other
programs and the comparison on its own thread stretch the clock and not this. Run
``python benchmarks/responsive.py A B``, or ``--words N`` for two of the samples,
repeated to about that length.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from diptych.app.requests import WindowRequest
from diptych.app.settings import Settings
from diptych.resources import sample_essays
from diptych.snapshot.model import ViewState
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.main_window import MainWindow
from diptych.ui.start import SWITCH_S, dress, make_application
from diptych.ui.style import Appearance

_TICK_MS = 10
_AFTER_MS = 1_000


class Ticker:
    """Notes the gaps between its ticks: when, by the clock, by the processor."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, float, float]] = []
        self._began = self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self.tick)
        self._timer.start(_TICK_MS)

    def tick(self) -> None:
        """Note one gap."""
        now, worked = time.perf_counter(), time.thread_time()
        gap, work = (now - self._last) * 1000, (worked - self._worked) * 1000
        self.gaps.append(((now - self._began) * 1000, gap, work))
        self._last, self._worked = now, worked

    def summary(self) -> dict[str, object]:
        """Stop ticking and return the longest pauses by either measure."""
        self._timer.stop()
        by_clock = sorted(self.gaps, key=lambda gap: -gap[1])[:3]
        by_work = sorted(self.gaps, key=lambda gap: -gap[2])[:3]
        return {
            "longest pauses by the clock, ms": [round(gap[1], 1) for gap in by_clock],
            "most work of the main thread in a pause, ms": [
                round(gap[2], 1) for gap in by_work
            ],
            "these ended after, ms": [round(gap[0]) for gap in by_work],
            "ticks": len(self.gaps),
        }


def watch(window: MainWindow, act: Callable[[], object]) -> dict[str, object]:
    """Do what opens a pair, and watch the main thread until a second after."""
    loop = QEventLoop()
    moments: dict[str, float] = {}
    began = time.perf_counter()

    def note(name: str) -> None:
        moments[name] = round((time.perf_counter() - began) * 1000, 1)

    def compared() -> None:
        note("links shown, ms")
        QTimer.singleShot(_AFTER_MS, loop.quit)

    told = {
        "show_documents": lambda: note("texts shown, ms"),
        "show_comparison": compared,
    }
    before = {name: getattr(ComparisonPage, name) for name in told}
    for name, then in told.items():
        setattr(ComparisonPage, name, _both(before[name], then))
    ticker = Ticker()
    act()
    loop.exec()
    for name, method in before.items():
        setattr(ComparisonPage, name, method)
    return {**moments, **ticker.summary()}


def _both(
    method: Callable[..., object], then: Callable[[], object]
) -> Callable[..., object]:
    """Let ``then`` be called after a method."""

    def both(page: ComparisonPage, *given: object, **named: object) -> object:
        answer = method(page, *given, **named)
        then()
        return answer

    return both


def measure(paths: tuple[Path, Path], folder: Path) -> dict[str, object]:
    """Open one pair in a window, save it, open the snapshot, and watch."""
    app = make_application()
    sys.setswitchinterval(SWITCH_S)
    window = MainWindow(dress(app, Appearance.LIGHT), Settings.load(folder))
    window.resize(1366, 768)
    window.show()
    window.comparison_page()
    request = WindowRequest(paths)
    compared = watch(window, lambda: window.open_request(request))
    opened = window.desk.session.opened
    assert opened is not None, "the pair is open by now"
    assert opened.comparison is not None, "the pair is compared by now"
    found, kept = opened.comparison, folder / "kept.diptych"
    loop = QEventLoop()
    window.desk.session.saved.connect(lambda _: loop.quit())
    window.desk.session.save(kept, ViewState(), b"", None)
    loop.exec()
    # One that is open already would only come to the front.
    copy = Path(shutil.copy(kept, folder / "copy.diptych"))
    reopened = watch(window, lambda: window.open_snapshot(copy))
    window.desk.tasks.close()
    return {
        "benchmark": "pauses of the window while comparing, and opening a snapshot",
        "words": [found.words_a, found.words_b],
        "links": len(found.links),
        "coded": len(found.themes_a) + len(found.themes_b),
        "comparing": compared,
        "snapshot": reopened,
    }


def long_texts(folder: Path, words: int) -> tuple[Path, Path]:
    """Write two long texts made of the samples."""
    texts = [path.read_text(encoding="utf-8") for path in sample_essays()[:2]]
    made = folder / "left.txt", folder / "right.txt"
    for path, text in zip(made, texts, strict=True):
        body = text.split("---\n", 2)[-1]
        times = max(1, round(words / len(body.split())))
        path.write_text("\n\n".join([body] * times), encoding="utf-8")
    return made


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("essays", nargs="*", type=Path)
    parser.add_argument("--words", type=int, default=20_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["DIPTYCH_CONFIG_DIR"] = name
        os.environ["XDG_DATA_HOME"] = name
        pair = tuple(asked.essays) or long_texts(folder, asked.words)
        if len(pair) != 2:
            parser.error("name two essays, or none")
        print(json.dumps(measure((pair[0], pair[1]), folder), indent=2))


if __name__ == "__main__":
    main()

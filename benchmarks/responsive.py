"""Measures how long the window keeps still while it compares; prints JSON.

A timer of ten milliseconds ticks on the main thread while two texts are read,
compared and shown; the longest gap between two ticks is the longest time in which a
key or a click would have waited. Run ``python benchmarks/responsive.py A B``, or
without arguments for two of the samples, repeated to some length.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from diptych.app.requests import WindowRequest
from diptych.app.settings import Settings
from diptych.resources import sample_essays
from diptych.ui.main_window import MainWindow
from diptych.ui.start import SWITCH_S, dress
from diptych.ui.style import Appearance

_TICK_MS = 10
_TIMES = 10


class Ticker:
    """Notes the gaps between its ticks, and what the window showed just before."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self.tick)
        self._timer.start(_TICK_MS)

    def tick(self) -> None:
        """Note one gap."""
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def measure(paths: tuple[Path, Path], folder: Path) -> dict[str, object]:
    """Open one pair in a window and watch the main thread."""
    app = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_S)
    window = MainWindow(dress(app, Appearance.LIGHT), Settings.load(folder))
    window.resize(1366, 768)
    window.show()
    window.comparison_page()
    loop = QEventLoop()
    moments: dict[str, float] = {}
    ticker = Ticker()
    began = time.perf_counter()

    def note(name: str) -> None:
        moments[name] = round((time.perf_counter() - began) * 1000, 1)

    window.session.documents_read.connect(lambda *_: note("texts shown, ms"))
    window.session.compared.connect(lambda *_: note("links shown, ms"))
    window.session.compared.connect(lambda *_: QTimer.singleShot(200, loop.quit))
    window.open_request(WindowRequest(paths))
    loop.exec()
    opened = window.session.opened
    assert opened is not None, "the pair is open by now"
    assert opened.comparison is not None, "the pair is compared by now"
    window.tasks.close()
    return {
        "benchmark": "longest pause of the window while comparing",
        "words": [opened.comparison.words_a, opened.comparison.words_b],
        "links": len(opened.comparison.links),
        **moments,
        "longest pauses, ms": [round(gap, 1) for gap in sorted(ticker.gaps)[-3:]],
        "ticks": len(ticker.gaps),
    }


def long_texts(folder: Path) -> tuple[Path, Path]:
    """Write two long texts made of the samples."""
    texts = [path.read_text(encoding="utf-8") for path in sample_essays()[:2]]
    made = folder / "left.txt", folder / "right.txt"
    for path, text in zip(made, texts, strict=True):
        body = text.split("---\n", 2)[-1]
        path.write_text("\n\n".join([body] * _TIMES), encoding="utf-8")
    return made


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        os.environ["DIPTYCH_CONFIG_DIR"] = name
        if len(sys.argv) == 3:
            chosen = Path(sys.argv[1]), Path(sys.argv[2])
        else:
            chosen = long_texts(Path(name))
        print(json.dumps(measure(chosen, Path(name)), indent=2))

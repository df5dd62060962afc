"""Measures the time from starting the program to its first window; prints JSON.

Each run is a process of its own: the clock starts before the interpreter does and
stops when the window has been painted for the first time. Beside each run stands one
of a bare Qt window with nothing in it, so that a busy machine does not deceive. Run
it with
``python benchmarks/startup.py [runs]``; without a display it measures offscreen.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from typing import TypedDict

_HEAVY = ("rapidfuzz", "yaml", "Stemmer", "chardet", "numpy", "PySide6.QtNetwork")
_DEFAULT_RUNS = 9


class Told(TypedDict):
    """What a child tells: seconds to the first paint, and modules too early.

    ``s`` goes by the clock, ``processor`` by the work of the child.
    """

    s: float
    processor: float
    early: list[str]


def child() -> None:
    """Open the window as the program does, tell when it is painted, and leave."""
    began = float(os.environ["DIPTYCH_BENCH_BEGAN"])
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from diptych.app.requests import WindowRequest
    from diptych.ui import main_window, start

    class TimedWindow(main_window.MainWindow):
        """The window, telling of its first paint."""

        painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            """Print the time once."""
            super().paintEvent(event)
            if not self.painted:
                self.painted = True
                early = [name for name in _HEAVY if name in sys.modules]
                worked = time.process_time()
                told = {"s": time.time() - began, "processor": worked, "early": early}
                print(json.dumps(told))
                sys.stdout.flush()
                QTimer.singleShot(0, QApplication.quit)

    main_window.MainWindow = TimedWindow  # type: ignore[misc]  # the program is to open it unawares
    start.open_window(WindowRequest())


def bare() -> None:
    """Open a Qt window with nothing in it, as ``child`` opens the program's."""
    began = float(os.environ["DIPTYCH_BENCH_BEGAN"])
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class BareWindow(QMainWindow):
        """An empty window, telling of its first paint."""

        painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            """Print the time once."""
            super().paintEvent(event)
            if not self.painted:
                self.painted = True
                worked = time.process_time()
                told = {"s": time.time() - began, "processor": worked, "early": []}
                print(json.dumps(told))
                sys.stdout.flush()
                QTimer.singleShot(0, QApplication.quit)

    app = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    app.exec()


def measure(runs: int) -> dict[str, object]:
    """Start the program ``runs`` times and sum up, in milliseconds."""
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As installed: compiled modules are kept, but not in the checkout.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times: list[float] = []
    bare_times: list[float] = []
    worked: list[float] = []
    bare_worked: list[float] = []
    early: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        environment["PYTHONPYCACHEPREFIX"] = folder
        environment["DIPTYCH_CONFIG_DIR"] = folder
        for _ in range(runs):
            bare_told = _run_once(environment, "--bare")
            bare_times.append(bare_told["s"] * 1000)
            bare_worked.append(bare_told["processor"] * 1000)
            told = _run_once(environment, "--child")
            times.append(told["s"] * 1000)
            worked.append(told["processor"] * 1000)
            early.update(told["early"])
    return {
        "benchmark": "start to first window",
        "unit": "ms",
        "runs": runs,
        "first, compiling": round(times[0], 1),
        "median": round(statistics.median(times[1:] or times), 1),
        "least": round(min(times), 1),
        "bare Qt window, median": round(statistics.median(bare_times), 1),
        "times the bare window": round(
            statistics.median(times[1:] or times) / statistics.median(bare_times), 2
        ),
        "processor, median": round(statistics.median(worked[1:] or worked), 1),
        "bare Qt window, processor, median": round(statistics.median(bare_worked), 1),
        "heavy modules before the window": sorted(early),
        "platform": environment.get("QT_QPA_PLATFORM", "display"),
    }


def _run_once(environment: dict[str, str], which: str) -> Told:
    """Start the program, or the bare window, once and return what it told."""
    environment["DIPTYCH_BENCH_BEGAN"] = repr(time.time())
    answer = subprocess.run(
        [sys.executable, __file__, which],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told: Told = json.loads(answer.stdout.splitlines()[0])
    return told


if __name__ == "__main__":
    if "--child" in sys.argv:
        child()
    elif "--bare" in sys.argv:
        bare()
    else:
        count = int(sys.argv[1]) if len(sys.argv) > 1 else _DEFAULT_RUNS
        print(json.dumps(measure(count), indent=2))

"""Measures a start of the program up to the links of its first pair; prints JSON.

Each run is a process of its own: the clock starts before the interpreter does. It
stops when the window has been painted for the first time, when its commands are
ready, and where two essays were named, when their texts and when their links are
painted. Beside each run stands one of a bare Qt window, with nothing in it or with the
same two texts in two plain QTextEdits, so that a busy machine does not deceive. Run it
with
``python benchmarks/startup.py [RUNS]``; without a display it measures offscreen.

``--cold`` asks the system before each run to forget the files that a start reads,
which on Linux needs no rights; what other programs hold in memory stays there.
``--anew`` lets each start prepare the codebook anew, as the first one ever does.
"""

import argparse
import functools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TypedDict

_HEAVY = ("rapidfuzz", "yaml", "Stemmer", "chardet", "numpy", "PySide6.QtNetwork")
_DEFAULT_RUNS = 9
_GIVE_UP_MS = 30_000

Moments = dict[str, float]
"""Milliseconds since the start of the process, and of its processor's work."""


class Told(TypedDict):
    """What a child tells: moments by the clock and by the processor, and files."""

    clock: Moments
    processor: Moments
    early: list[str]
    files: list[str]


class Watch:
    """Notes the first time that each of some things was painted."""

    def __init__(self, last: str) -> None:
        self.began = float(os.environ["DIPTYCH_BENCH_BEGAN"])
        self.told: Told = {"clock": {}, "processor": {}, "early": [], "files": []}
        self._last = last

    def note(self, name: str) -> None:
        """Note a moment, once; tell all and leave after the last."""
        if name in self.told["clock"]:
            return
        worked = time.process_time()
        if not self.told["clock"]:
            self.told["early"] = [one for one in _HEAVY if one in sys.modules]
        self.told["clock"][name] = (time.time() - self.began) * 1000
        self.told["processor"][name] = worked * 1000
        if name == self._last:
            from PySide6.QtCore import QTimer
            from PySide6.QtWidgets import QApplication

            self.told["files"] = _files_read()
            print(json.dumps(self.told))
            sys.stdout.flush()
            QTimer.singleShot(0, QApplication.quit)


def _files_read() -> list[str]:
    """Name the modules and libraries of this process."""
    modules = {getattr(one, "__file__", None) for one in list(sys.modules.values())}
    compiled = {getattr(one, "__cached__", None) for one in list(sys.modules.values())}
    maps = Path("/proc/self/maps")
    mapped = set[str]()
    if maps.exists():
        lines = maps.read_text("utf-8").splitlines()
        mapped = {line.split(maxsplit=5)[-1] for line in lines if "/" in line}
    named = {str(name) for name in modules | compiled if name}
    return sorted(name for name in named | mapped if os.path.isfile(name))


def child(paths: tuple[Path, ...]) -> None:
    """Open the window as the program does, tell when it is painted, and leave."""
    watch = Watch("links" if paths else "ready")
    from PySide6.QtGui import QPaintEvent

    from diptych.app.requests import WindowRequest
    from diptych.ui import main_window, start

    class TimedWindow(main_window.MainWindow):
        """The window, telling of its first paint."""

        def paintEvent(self, event: QPaintEvent) -> None:
            """Note the time."""
            super().paintEvent(event)
            watch.note("window")

    _after(TimedWindow, "furnish", lambda _: watch.note("ready"))
    main_window.MainWindow = TimedWindow  # type: ignore[misc]  # the program is to open it unawares
    page = functools.partial(_tell_page, watch)
    _when_imported("diptych.ui.comparison_page", page)
    start.open_window(WindowRequest(paths))


def _tell_page(watch: Watch) -> None:
    """Note when the panes are painted with texts, and with links."""
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.essay_pane import EssayPane

    shown = {"name": ""}

    def painted(_: object) -> None:
        if shown["name"]:
            watch.note(shown["name"])

    _after(ComparisonPage, "show_documents", lambda _: shown.update(name="texts"))
    _after(ComparisonPage, "show_comparison", lambda _: shown.update(name="links"))
    _after(EssayPane, "paintEvent", painted)


def _after(kind: type, name: str, then: Callable[[object], object]) -> None:
    """Let ``then`` be called with the object after a method of a class."""
    method = getattr(kind, name)

    @functools.wraps(method)
    def both(self: object, *given: object, **named: object) -> object:
        answer = method(self, *given, **named)
        then(self)
        return answer

    setattr(kind, name, both)


def _when_imported(name: str, then: Callable[[], None]) -> None:
    """Call ``then`` as soon as somebody has imported the module ``name``."""

    class Loader(SourceFileLoader):
        """Tells when the module is there."""

        def exec_module(self, module: ModuleType) -> None:
            """Run the module, and then what waits for it."""
            super().exec_module(module)
            sys.modules[name] = module
            then()

    class Finder(MetaPathFinder):
        """Finds this one module."""

        def find_spec(
            self, asked: str, path: Sequence[str] | None, target: object = None
        ) -> ModuleSpec | None:
            """Return how to load the module, None for any other."""
            if asked != name:
                return None
            sys.meta_path.remove(self)
            place = str(Path(str((path or [""])[0])) / f"{name.rpartition('.')[2]}.py")
            return spec_from_file_location(name, place, loader=Loader(name, place))

    sys.meta_path.insert(0, Finder())


def bare(paths: tuple[Path, ...]) -> None:
    """Open a Qt window with nothing in it, or with two texts, as ``child`` does."""
    watch = Watch("texts" if paths else "window")
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit

    class BareWindow(QMainWindow):
        """An empty window, telling of its first paint."""

        def paintEvent(self, event: QPaintEvent) -> None:
            """Note the time."""
            super().paintEvent(event)
            watch.note("window")

    class BarePane(QTextEdit):
        """A text, telling of its first paint."""

        def paintEvent(self, event: QPaintEvent) -> None:
            """Note the time."""
            super().paintEvent(event)
            watch.note("texts")

    app = QApplication(sys.argv[:1])
    window = BareWindow()
    if paths:
        splitter = QSplitter()
        for path in paths:
            pane = BarePane()
            pane.setPlainText(path.read_text("utf-8"))
            splitter.addWidget(pane)
        window.setCentralWidget(splitter)
    window.resize(1280, 800)
    window.show()
    app.exec()


class Bench:
    """Starts processes and gathers what they tell."""

    def __init__(self, folder: Path, *, cold: bool, anew: bool) -> None:
        self._folder = folder
        self._cold = cold
        self._anew = anew
        self._files: list[str] = []
        self.platform = "display"

    def environment(self) -> dict[str, str]:
        """Return the environment of a start: its own folders, and compiled modules."""
        environment = dict(os.environ)
        if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            self.platform = environment["QT_QPA_PLATFORM"]
        # As installed: compiled modules are kept, but not in the checkout.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(self._folder / "compiled")
        for name in ("DIPTYCH_CONFIG_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment[name] = str(self._folder / name.lower())
        environment["LOCALAPPDATA"] = environment["XDG_DATA_HOME"]
        return environment

    def run(self, which: str, paths: tuple[Path, ...]) -> Told:
        """Start the program, or the bare window, once and return what it told."""
        environment = self.environment()
        if self._anew:
            shutil.rmtree(environment["XDG_CACHE_HOME"], ignore_errors=True)
        if self._cold:
            _forget(self._files)
        environment["DIPTYCH_BENCH_BEGAN"] = repr(time.time())
        answer = subprocess.run(
            [sys.executable, __file__, which, *map(str, paths)],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=_GIVE_UP_MS / 1000,
        )
        told: Told = json.loads(answer.stdout.splitlines()[0])
        self._files = told["files"]
        return told

    def alternate(
        self, runs: int, paths: tuple[Path, ...]
    ) -> tuple[list[Told], list[Told]]:
        """Run the bare window and the program in turn; one of each is for warmth."""
        both = [
            (self.run("--bare", paths), self.run("--child", paths))
            for _ in range(runs + 1)
        ][1:]
        return [told for told, _ in both], [told for _, told in both]


def _forget(files: list[str]) -> None:
    """Ask the system to drop what it keeps of files."""
    for name in files:
        try:
            place = os.open(name, os.O_RDONLY)
        except OSError:
            continue
        try:
            os.posix_fadvise(place, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(place)


def _steps(told: Told, measure: str) -> Moments:
    """Turn moments into the time of each step."""
    moments: Moments = told["processor"] if measure == "processor" else told["clock"]
    names = list(moments)
    before = [0.0, *moments.values()]
    return {name: moments[name] - before[place] for place, name in enumerate(names)}


def _summary(runs: list[Told], measure: str) -> dict[str, dict[str, float]]:
    """Return median and least of each step, in milliseconds."""
    steps = [_steps(told, measure) for told in runs]
    return {
        name: {
            "median": round(statistics.median(step[name] for step in steps), 1),
            "least": round(min(step[name] for step in steps), 1),
        }
        for name in steps[0]
    }


def measure(bench: Bench, runs: int, paths: tuple[Path, ...]) -> dict[str, object]:
    """Start ``runs`` times and sum up: each step counts from the one before it."""
    theirs, ours = bench.alternate(runs, paths)
    first = statistics.median(told["clock"]["window"] for told in ours)
    peer = statistics.median(told["clock"]["window"] for told in theirs)
    return {
        "by the clock": _summary(ours, "clock"),
        "by the processor": _summary(ours, "processor"),
        "bare Qt window, by the clock": _summary(theirs, "clock"),
        "bare Qt window, by the processor": _summary(theirs, "processor"),
        "first window, times the bare one": round(first / peer, 2),
        "heavy modules before the window": sorted(
            {name for told in ours for name in told["early"]}
        ),
    }


def essays(folder: Path) -> tuple[Path, ...]:
    """Write two essays of about 3,000 words, made of the samples."""
    from diptych.resources import sample_essays

    texts = [path.read_text("utf-8").split("---\n", 2)[-1] for path in sample_essays()]
    made = folder / "left.txt", folder / "right.txt"
    for path, some in zip(made, (texts[:2], texts[2:4]), strict=True):
        path.write_text("\n\n".join(some), encoding="utf-8")
    return made


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", nargs="?", type=int, default=_DEFAULT_RUNS)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--anew", action="store_true")
    asked = parser.parse_args()
    if asked.cold and not hasattr(os, "posix_fadvise"):
        parser.error("this system forgets no files on demand")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(folder, cold=asked.cold, anew=asked.anew)
        pair = essays(folder)
        told = {
            "benchmark": "start to first window, texts and links of a first pair",
            "unit": "ms",
            "runs": asked.runs,
            "cold": asked.cold,
            "window alone": measure(bench, asked.runs, ()),
            "with two essays": measure(bench, asked.runs, pair),
            "words": [len(path.read_text("utf-8").split()) for path in pair],
            "platform": bench.platform,
        }
        print(json.dumps(told, indent=2))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(tuple(map(Path, sys.argv[2:])))
    elif sys.argv[1:2] == ["--bare"]:
        bare(tuple(map(Path, sys.argv[2:])))
    else:
        main()

"""The program as a whole, where no window can be had."""

import os
import subprocess
import sys
import tomllib
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from diptych import __main__ as program
from diptych.app.requests import PictureRequest, WindowRequest
from diptych.errors import ReadError


def _give_ui(
    monkeypatch: pytest.MonkeyPatch,
    open_window: Callable[[WindowRequest], int],
    draw_picture: Callable[[PictureRequest], int],
) -> None:
    """Put two functions in the place of the window's own module."""
    start = types.ModuleType("diptych.ui.start")
    start.__dict__.update(open_window=open_window, draw_picture=draw_picture)
    monkeypatch.setitem(sys.modules, "diptych.ui.start", start)


def test_requests_reach_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[object] = []

    def open_window(request: WindowRequest) -> int:
        seen.append(request)
        return 0

    def draw_picture(request: PictureRequest) -> int:
        seen.append(request)
        return 1

    _give_ui(monkeypatch, open_window, draw_picture)
    monkeypatch.setattr(sys, "argv", ["diptych"])
    assert program.main() == 0
    essay = tmp_path / "a.txt"
    essay.write_text("A word.", encoding="utf-8")
    words = ["picture", str(essay), str(essay), "-o", str(tmp_path / "p.png")]
    monkeypatch.setattr(sys, "argv", ["diptych", *words])
    assert program.main() == 1
    assert isinstance(seen[0], WindowRequest)
    assert isinstance(seen[1], PictureRequest)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ReadError("“x” is empty."), "diptych: “x” is empty.\n"),
        (KeyboardInterrupt(), "diptych: Stopped.\n"),
    ],
)
def test_failures_of_the_window_are_one_line(
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
    error: BaseException,
    said: str,
) -> None:
    def fail(request: object) -> int:
        raise error

    _give_ui(monkeypatch, fail, fail)
    monkeypatch.setattr(sys, "argv", ["diptych"])
    assert program.main() == 1
    assert capfdbinary.readouterr().err.decode("utf-8") == said


_BLOCK = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "PySide6":
            raise {error}
sys.meta_path.insert(0, Block())
sys.argv = ["diptych"]
from diptych.__main__ import main
sys.exit(main())
"""


def test_the_qt_that_is_named_is_the_one_the_project_asks_for() -> None:
    file = Path(__file__).resolve().parent.parent / "pyproject.toml"
    project = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
    assert program.QT_REQUIREMENT in project["dependencies"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("ModuleNotFoundError('no', name='PySide6')", "needs PySide6, which is not"),
        ("ImportError('libGL.so.1: cannot open', name='PySide6')", "libGL.so.1"),
    ],
)
def test_without_qt_there_is_one_sentence(error: str, said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BLOCK.format(error=error)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    )
    text = done.stderr.decode("utf-8")
    assert done.returncode == 1
    assert said in text
    assert text.count("\n") == 1
    assert "Traceback" not in text

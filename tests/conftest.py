"""What every test run stands on. No Qt: the engine is tested where it is missing."""

import sys
from pathlib import Path

import pytest

from tests.desk import Captured, Desk


def pytest_sessionfinish() -> None:
    """Empty Qt's clipboard, if the tests of the window have loaded Qt.

    On the offscreen platform Qt deletes what lies there when the process ends. That
    is after Python is gone, and what Python has put there takes the process down.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.clipboard().clear()


@pytest.fixture
def desk(tmp_path: Path, capfdbinary: Captured) -> Desk:
    """A fresh folder for one test of the command line."""
    return Desk(tmp_path, capfdbinary)

"""A second start hands over what it was given, and harms nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from diptych.app.handing_over import MOST_BYTES, address
from diptych.app.requests import WindowRequest
from diptych.ui.main_window import MainWindow
from diptych.ui.single_instance import SingleInstance
from tests.ui.conftest import WAIT_MS

_PROCESS_S = 60

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from diptych.app.requests import WindowRequest
from diptych.ui.single_instance import SingleInstance
app = QCoreApplication([])
taken = SingleInstance().hand_over(WindowRequest(tuple(map(Path, sys.argv[1:]))))
print(taken, "PySide6.QtNetwork" in sys.modules)
"""


def _second(*paths: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, *paths], stdout=subprocess.PIPE, text=True
    )


def test_the_first_start_takes_what_the_second_was_given(
    qtbot: QtBot, qapp: object, tmp_path: Path
) -> None:
    first = SingleInstance()
    assert not first.hand_over(WindowRequest())
    first.listen()
    paths = tmp_path / "a.md", tmp_path / "b.md"
    with qtbot.waitSignal(first.asked, timeout=WAIT_MS) as asked:
        second = _second(*map(str, paths))
    out, _ = second.communicate(timeout=_PROCESS_S)
    assert out.split() == ["True", "True"]
    assert asked.args == [WindowRequest(paths)]


def test_a_start_alone_needs_no_network_module(qapp: object) -> None:
    out, _ = _second().communicate(timeout=_PROCESS_S)
    assert out.split() == ["False", "False"]


def test_a_crash_before_leaves_nothing_in_the_way(qtbot: QtBot, qapp: object) -> None:
    killed = (
        "import os\nfrom PySide6.QtCore import QCoreApplication\n"
        "from diptych.app.requests import WindowRequest\n"
        "from diptych.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([])\none = SingleInstance()\n"
        "assert not one.hand_over(WindowRequest())\none.listen()\nos._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", killed], check=False, timeout=_PROCESS_S)
    first = SingleInstance()
    assert not first.hand_over(WindowRequest())
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=WAIT_MS):
        second = _second()
    second.communicate(timeout=_PROCESS_S)


@pytest.mark.parametrize("data", [b"nonsense\n", b"x" * (MOST_BYTES + 100)])
def test_nonsense_is_not_taken(qtbot: QtBot, qapp: object, data: bytes) -> None:
    first = SingleInstance()
    assert not first.hand_over(WindowRequest())
    first.listen()
    socket = QLocalSocket()
    socket.connectToServer(address())
    assert socket.waitForConnected(WAIT_MS)
    with qtbot.assertNotEmitted(first.asked):
        socket.write(data)
        socket.flush()
        qtbot.waitUntil(
            lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState,
            timeout=WAIT_MS,
        )


def test_the_window_opens_what_is_handed_over(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path]
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_handed_over(WindowRequest(essays))
    opened = window.session.opened
    assert opened is not None
    assert opened.a.path == essays[0]
    window.open_handed_over(WindowRequest())
    assert window.session.opened is opened


def test_a_codebook_is_handed_over_too(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path], codebook: Path
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_handed_over(WindowRequest(essays))
    with qtbot.waitSignal(window.session.codebook_used, timeout=WAIT_MS):
        window.open_handed_over(WindowRequest((), codebook))
    assert window.desk.codebook.path == codebook

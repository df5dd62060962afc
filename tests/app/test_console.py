"""Output is UTF-8 everywhere, calm in a closed pipe, and silent off a terminal."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.app.console import ProgressLine, complain, write_out
from diptych.errors import ExportError


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_output_is_utf_8_with_line_feeds(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    write_out("中 “é”\n")
    write_out(b"\x00\r\n")
    write_out("half \ud800\n")
    assert capfdbinary.readouterr().out == "中 “é”\n\0\r\nhalf ?\n".encode()


def test_complaint_is_one_line_without_control_characters(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    complain("No\nfile \x1b[31m“x”.")
    assert capfdbinary.readouterr().err == "diptych: No file \ufffd[31m“x”.\n".encode()


def test_locale_does_not_matter() -> None:
    script = "from diptych.app.console import *; write_out('é中'); complain('“é”')"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert done.stdout == "é中".encode()
    assert done.stderr.decode("utf-8").strip() == "diptych: “é”"


def test_closed_pipe_is_calm() -> None:
    script = (
        "import sys\n"
        "from diptych.app.console import ReaderGone, write_out\n"
        "sys.stdin.readline()\n"
        "try:\n"
        "    for _ in range(100): write_out(b'x' * 100_000)\n"
        "except ReaderGone:\n"
        "    sys.exit(7)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    child.stdin.write(b"\n")
    child.stdin.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait(timeout=60) == 7


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_full_disk_behind_standard_output() -> None:
    script = (
        "import sys\n"
        "from diptych.app.console import complain, write_out\n"
        "from diptych.errors import DiptychError\n"
        "try: write_out('x')\n"
        "except DiptychError as error: complain(str(error)); sys.exit(1)\n"
    )
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", script],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode("utf-8") == (
        "diptych: Standard output could not be written: the disk is full.\n"
    )


def test_program_without_a_console_complains_to_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(ExportError, match="it is closed"):
        write_out("x")
    complain("x")
    with ProgressLine() as progress:
        progress(0.5, "half")


def test_progress_on_a_terminal_is_one_line_and_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with ProgressLine() as progress:
        for step in range(1000):
            progress(step / 1000, "Linking the passages")
    shown = terminal.getvalue()
    assert "Linking the passages" in shown
    assert "\n" not in shown
    assert shown.count("Linking") < 100
    assert shown.endswith(" \r")


def test_progress_in_a_pipe_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    with ProgressLine() as progress:
        progress(0.5, "half")
    assert pipe.getvalue() == ""

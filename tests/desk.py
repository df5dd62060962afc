"""A folder with two essays and a codebook, for tests of the command line."""

from pathlib import Path

import pytest

from diptych.cli import run
from diptych.snapshot.write import save_snapshot
from tests.snapshot.strategies import sample

A = """\
The harbour board met in the rain. It said that the new breakwater would cost forty
million crowns and shelter every boat in the bay.

Nobody spoke for the herring fleet. The ferry office was closed.
"""
B = """\
Critics were not convinced. According to them the new breakwater would cost sixty
million crowns and shelter every boat in the bay from the north wind only.

A second hearing was promised for the spring.
"""
BOOK = """\
schema: diptych-codebook/1
title: Harbours
language: en
themes:
  - id: breakwater
    label: Breakwaters
    phrases: [breakwater]
  - id: ferry
    label: Ferries
    phrases: [ferry office]
"""
Captured = pytest.CaptureFixture[bytes]


class Desk:
    """A folder with two essays and a codebook, and the output so far."""

    def __init__(self, folder: Path, captured: Captured) -> None:
        self.folder = folder
        self._captured = captured
        self.a = self._put("a.txt", A)
        self.b = self._put("b.md", B)
        self.book = self._put("book.yaml", BOOK)
        self.snapshot = folder / "kept.diptych"
        save_snapshot(self.snapshot, sample())

    def _put(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8", newline="\n")
        return str(path)

    def files(self) -> set[str]:
        """Return the names of all files in the folder."""
        return {path.name for path in self.folder.iterdir()}

    def run(self, *argv: object) -> tuple[object, str, str]:
        """Run a command; return its outcome, its output and its complaints."""
        outcome = run([str(word) for word in argv])
        out, err = self._captured.readouterr()
        return outcome, out.decode("utf-8"), err.decode("utf-8")

    def refusal(self, *argv: object, status: int = 1) -> str:
        """Run a command that must fail with one line, and return the line."""
        before = self.files()
        outcome, out, err = self.run(*argv)
        assert outcome == status, err
        assert out == ""
        assert err.endswith("\n")
        assert err.count("\n") == 1, err
        assert "Traceback" not in err
        assert self.files() == before
        return err.strip()

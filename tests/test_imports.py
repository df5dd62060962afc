"""What is imported when: the way to the first window stays short."""

import json
import subprocess
import sys
from pathlib import Path

from diptych.snapshot.write import save_snapshot
from tests.snapshot.strategies import sample

HEAVY = {
    "PySide6",
    "shiboken6",
    "rapidfuzz",
    "yaml",
    "Stemmer",
    "chardet",
    "numpy",
    "argparse",
    "zipfile",
    "asyncio",
    "logging",
    "urllib.request",
    "ssl",
}
ENGINE = ("diptych.text", "diptych.align", "diptych.themes", "diptych.pipeline")


def modules_after(script: str, *argv: str) -> set[str]:
    """Return the names of all modules that are loaded once ``script`` has run."""
    tail = "\nimport sys as _s\n_s.stdout.write(repr(sorted(_s.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script + tail, *argv], capture_output=True, check=True
    )
    text = done.stdout.decode("utf-8")
    names = json.loads(text[text.rindex("[") :].replace("'", '"'))
    return {str(name) for name in names}


def heavy(names: set[str]) -> set[str]:
    """Return those of ``names`` that cost time."""
    return {name for name in names if name in HEAVY}


def engine(names: set[str]) -> set[str]:
    """Return those of ``names`` that belong to the engine."""
    return {name for name in names if name.startswith(ENGINE)}


def test_importing_the_package_loads_nothing() -> None:
    names = modules_after("import diptych")
    assert {name for name in names if name.startswith("diptych.")} == set()
    assert heavy(names) == set()


def test_start_without_arguments_loads_neither_engine_nor_parser() -> None:
    names = modules_after("import diptych.__main__, diptych.cli; diptych.cli.run([])")
    assert heavy(names) == set()
    assert engine(names) == set()
    assert not any(name.startswith("diptych.ui") for name in names)


def test_start_with_essays_loads_no_engine(tmp_path: Path) -> None:
    essay = tmp_path / "a.txt"
    essay.write_text("A word.", encoding="utf-8")
    script = "import diptych.cli, sys; diptych.cli.run(sys.argv[1:])"
    names = modules_after(script, str(essay), str(essay))
    assert heavy(names) <= {"argparse"}
    assert engine(names) == set()


def test_verify_loads_neither_qt_nor_aligner(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample())
    script = "import diptych.cli, sys; diptych.cli.run(sys.argv[1:])"
    names = modules_after(script, "verify", str(file))
    assert "yaml" in names
    assert not {"PySide6", "rapidfuzz", "chardet", "numpy"} & names
    assert "diptych.align.aligner" not in names


def test_settings_and_recent_pairs_are_light() -> None:
    names = modules_after("import diptych.app.recent, diptych.resources")
    assert heavy(names) == set()
    assert engine(names) == set()

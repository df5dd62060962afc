"""What the program says it stands on, and the licences it can show."""

import re
import tomllib
from pathlib import Path

from diptych import __version__
from diptych.app.parts import Part, licence_words, parts, versions_text

ROOT = Path(__file__).resolve().parent.parent.parent


def test_every_dependency_is_named_with_its_version_and_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    known = {part.name.lower(): part for part in parts("6.11.3", "6.11.2")}
    for requirement in project["project"]["dependencies"]:
        name = re.split(r"[<>=!~]", requirement)[0].removesuffix("-Essentials")
        part = known["qt for python" if name == "PySide6" else name.lower()]
        assert re.fullmatch(r"\d[\w.]*", part.version)
        assert part.licence
    assert known["diptych"].version == __version__
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", known["pdfium"].version)


def test_every_licence_that_ships_can_be_read_in_full() -> None:
    words = {part.name: licence_words(part) for part in parts("6", "6")}
    # Not every system brings the licence of Python as a file.
    missing = {name for name, text in words.items() if len(text) < 500}
    assert missing <= {"Python"}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words["Qt"]
    assert "GNU GENERAL PUBLIC LICENSE" in words["Qt"], "which the other one needs"
    assert words["Diptych"] == (ROOT / "LICENSE").read_text("utf-8").strip("\n")


def test_a_licence_that_is_gone_is_empty(tmp_path: Path) -> None:
    assert licence_words(Part("X", "1", "MIT", (tmp_path / "no",))) == ""


def test_versions_for_a_report_have_one_part_to_a_line() -> None:
    lines = versions_text("6.11.3", "6.11.2").splitlines()
    assert lines[0] == f"Diptych {__version__}"
    assert "Qt 6.11.3" in lines
    assert "Qt for Python 6.11.2" in lines
    assert not [line for line in lines if line.startswith("PT Serif")]

"""What the program says it is made of."""

import re
import tomllib
from pathlib import Path

from diptych import __version__
from diptych.ui.about import about_text

ROOT = Path(__file__).resolve().parent.parent.parent


def test_every_dependency_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = about_text().splitlines()
    assert __version__ in lines[0]
    for requirement in project["project"]["dependencies"]:
        name = re.split(r"[<>=!~]", requirement)[0].removesuffix("-Essentials")
        spoken = "Qt for Python" if name == "PySide6" else name
        (line,) = [one for one in lines if one.lower().startswith(spoken.lower() + " ")]
        assert re.search(r" \d[\w.]* \(.+\)$", line)


def test_what_is_shipped_is_named_with_its_licence() -> None:
    said = about_text()
    for name in ("PT Serif", "wordfreq", "SCOWL"):
        assert re.search(rf"{name}.*\(.+\)", said)

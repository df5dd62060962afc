"""What goes into the two environments, read from pyproject.toml."""

import re
import tomllib
from pathlib import Path

from tools.environment import Recipe

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEST_TOOLS = ("pytest", "hypothesis")

PROGRAM = Recipe("Diptych and what it needs", (("-e", "."),))
PROGRAM_AND_TOOLS = Recipe("Diptych and the tools that check it", (("-e", ".[dev]"),))


def requirement_name(requirement: str) -> str:
    """Return the name of the package that a requirement asks for, in lower case."""
    found = _NAME.match(requirement)
    assert found, f"a requirement starts with a name: {requirement!r}"
    return found[0].lower()


def engine_recipe(root: Path) -> Recipe:
    """Everything but Qt, and the test tools: for the run that proves the line."""
    with (root / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    needs = [
        text
        for text in project["dependencies"]
        if not requirement_name(text).startswith("pyside6")
    ]
    needs += [
        text
        for text in project["optional-dependencies"]["dev"]
        if requirement_name(text) in _TEST_TOOLS
    ]
    return Recipe("the engine without Qt", (("--no-deps", "-e", "."), tuple(needs)))

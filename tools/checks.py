"""All checks, the cheapest refusal first.

Every step is named before it runs; the first that fails ends the run with its exit
status. The last step is pytest, and nothing is printed after it.
"""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.environment import Environment
from tools.recipes import PROGRAM_AND_TOOLS, engine_recipe

_NO_QT = (
    "import importlib.util, sys; "
    "sys.exit('Qt is here' if importlib.util.find_spec('PySide6') else 0)"
)
_LINT_IMPORTS = (
    "import sys; from importlinter.cli import lint_imports_command; "
    "sys.argv[0] = 'lint-imports'; lint_imports_command()"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One command with the name that is shown before it runs."""

    name: str
    command: tuple[str, ...]


def run_steps(steps: Sequence[Step], *, cwd: Path) -> int:
    """Run ``steps`` in order; return the first status that is not 0, or 0."""
    for step in steps:
        print(f"== {step.name}", flush=True)
        done = subprocess.run(step.command, cwd=cwd, check=False)
        if done.returncode != 0:
            print(f"== failed: {step.name}", flush=True)
            # A negative status is a signal, told the way a shell tells it.
            return done.returncode if done.returncode > 0 else 128 - done.returncode
    return 0


def reading_steps(python: Path) -> list[Step]:
    """The checks that only read the code."""
    run = str(python)
    return [
        Step("style (ruff check)", (run, "-m", "ruff", "check", ".")),
        Step("format (ruff format)", (run, "-m", "ruff", "format", "--check", ".")),
        Step("types (mypy)", (run, "-m", "mypy")),
        Step(
            "layers (import-linter)",
            # The cache does not notice a module that was missing and is there now.
            (run, "-c", _LINT_IMPORTS, "--no-cache", "--no-logo"),
        ),
    ]


def engine_steps(python: Path) -> list[Step]:
    """The tests of everything below the window, where Qt is not installed."""
    run = str(python)
    return [
        Step("no Qt in .venv-engine", (run, "-c", _NO_QT)),
        Step(
            "tests without Qt",
            (run, "-m", "pytest", "-q", "--ignore=tests/ui"),
        ),
    ]


def window_steps(python: Path) -> list[Step]:
    """All tests, the window's too."""
    return [Step("all tests, with Qt", (str(python), "-m", "pytest", "-q"))]


def environments(root: Path) -> tuple[Environment, Environment]:
    """Return the environment of the program and the one without Qt."""
    return Environment(root), Environment(root, ".venv-engine")


def check(root: Path) -> int:
    """Set up and run everything; return the exit status.

    Raises SetupError when an environment cannot be made.
    """
    whole, engine = environments(root)
    whole.ensure(PROGRAM_AND_TOOLS)
    status = run_steps(reading_steps(whole.python), cwd=root)
    if status:
        return status
    engine.ensure(engine_recipe(root))
    steps = engine_steps(engine.python) + window_steps(whole.python)
    return run_steps(steps, cwd=root)

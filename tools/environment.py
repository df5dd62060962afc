"""The environments .venv and .venv-engine: made, mended, and left alone when whole.

A stamp inside says for what an environment was made. It is written last, so that a
set-up that was interrupted is taken up again, and it is all that a later start
reads.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.binding import lay_out_modules
from tools.pip import pip_install
from tools.words import SetupError, say

SETUP_VERSION = 2
"""Raised when the set-up itself changes, so that every environment is looked at."""

STAMP = "diptych-setup.json"

_PARTS = frozenset(("bin", "include", "lib", "lib64", "Include", "Lib", "Scripts"))
"""What a set-up interrupted in its first moment may have left."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What an environment holds: the argument lists for pip, in order.

    ``name`` is what the reader is told.
    """

    name: str
    installs: tuple[tuple[str, ...], ...]

    def digest(self, root: Path) -> str:
        """Sum up everything that would make an old environment wrong."""
        parts = [str(SETUP_VERSION), str(root), *map(repr, self.installs)]
        whole = hashlib.sha256("\n".join(parts).encode("utf-8"))
        whole.update((root / "pyproject.toml").read_bytes())
        return whole.hexdigest()


@dataclass(frozen=True, slots=True)
class Environment:
    """One virtual environment of the checkout at ``root``."""

    root: Path
    folder: str = ".venv"

    @property
    def path(self) -> Path:
        """Where the environment is or will be."""
        return self.root / self.folder

    @property
    def python(self) -> Path:
        """The interpreter inside."""
        if sys.platform == "win32":
            return self.path / "Scripts" / "python.exe"
        return self.path / "bin" / "python"

    def is_made_for(self, recipes: Sequence[Recipe]) -> bool:
        """Tell whether the stamp names one of ``recipes`` and Python is in place."""
        try:
            stamp = json.loads((self.path / STAMP).read_text(encoding="utf-8"))
            digest, python = stamp["digest"], stamp["python"]
        except (OSError, ValueError, KeyError, TypeError):
            return False
        digests = [recipe.digest(self.root) for recipe in recipes]
        return digest in digests and python == self._interpreter()

    def ensure(self, recipe: Recipe, *, also: Sequence[Recipe] = ()) -> None:
        """Bring the environment to ``recipe`` unless it, or one of ``also``, is there.

        Raises SetupError with one sentence.
        """
        if self.is_made_for([recipe, *also]):
            return
        started = time.monotonic()
        trouble = self._trouble()
        if trouble:
            say(f"The environment {self.folder} {trouble}: making it again.")
            self._remove()
        if not self.path.exists():
            say(f"Making the environment {self.folder}")
            self._make()
        (self.path / STAMP).unlink(missing_ok=True)
        say(f"Installing {recipe.name} into {self.folder} (this can take minutes)")
        for arguments in recipe.installs:
            pip_install(self.python, arguments, cwd=self.root)
        lay_out_modules(self.python)
        self._stamp(recipe)
        say(f"  ready after {time.monotonic() - started:.0f} s")

    def _interpreter(self) -> str:
        """Name the interpreter that the environment ends at; "" when it is gone.

        On Windows the one inside stays when the one it was made of is removed.
        """
        try:
            settings = (self.path / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return ""
        home = re.search(r"^home *= *(.+?) *$", settings, re.MULTILINE)
        if not self.python.exists() or (home and not Path(home[1]).is_dir()):
            return ""
        return str(self.python.resolve())

    def _trouble(self) -> str:
        """Say what is wrong with an environment that is there; "" when usable."""
        if not self.path.exists() and not self.path.is_symlink():
            return ""
        if not (self.path / "pyvenv.cfg").is_file():
            if not self.path.is_dir() or not _PARTS.issuperset(os.listdir(self.path)):
                raise SetupError(
                    f"The folder {self.path} is there and is no Python environment. "
                    "Move it away, then run this again."
                )
            return "is not finished"
        if not self._interpreter():
            return "has lost its Python"
        probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
        done = subprocess.run(
            [str(self.python), "-I", "-c", probe], capture_output=True, check=False
        )
        return "does not work any more" if done.returncode != 0 else ""

    def _remove(self) -> None:
        """Move the folder aside, then delete it: half of one is never left in place."""
        aside = self.path.with_name(f"{self.folder}-old-{os.getpid()}")
        try:
            self.path.rename(aside)
        except OSError as error:
            raise SetupError(
                f"The folder {self.path} cannot be replaced: {error.strerror}."
            ) from error
        shutil.rmtree(aside, ignore_errors=True)

    def _make(self) -> None:
        """Run venv with the Python under this one, which may be in an environment."""
        python: str = getattr(sys, "_base_executable", None) or sys.executable
        done = subprocess.run(
            [python, "-I", "-m", "venv", str(self.path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            last = ([line for line in done.stdout.splitlines() if line] or [""])[-1]
            raise SetupError(f"Python could not make {self.path}: {last}")

    def _stamp(self, recipe: Recipe) -> None:
        """Write down what was made, in one step."""
        stamp = {"digest": recipe.digest(self.root), "python": self._interpreter()}
        draft = self.path / f"{STAMP}.new"
        draft.write_text(json.dumps(stamp), encoding="utf-8")
        draft.replace(self.path / STAMP)

"""Packages of the operating system: installed where that is allowed, else named.

Only Debian and its kin (apt-get) are installed on, and only as root. Everybody else
gets the one line to run.
"""

import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.libraries import Library, missing_libraries
from tools.words import SetupError, say

_MOST_NAMED = 3
_OFFLINE = re.compile(
    "Temporary failure resolving|Could not resolve|Could not connect|"
    "Unable to connect|Connection (?:failed|timed out|refused)"
)

Which = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Missing:
    """What the system lacks: libraries, and perhaps the maker of environments."""

    libraries: tuple[Library, ...] = ()
    venv: bool = False

    def __bool__(self) -> bool:
        """Tell whether anything is missing."""
        return self.venv or bool(self.libraries)


def find_missing(wanted: tuple[Library, ...], *, venv: bool) -> Missing:
    """Probe this machine; ``venv`` says whether an environment must be made."""
    importlib.invalidate_caches()
    no_venv = venv and not all(
        importlib.util.find_spec(name) for name in ("venv", "ensurepip")
    )
    return Missing(missing_libraries(wanted), no_venv)


def venv_package(executable: str = sys.executable) -> str:
    """Name the Debian package that lets this Python make environments."""
    default = Path("/usr/bin/python3")
    if Path(executable).resolve() == default.resolve():
        return "python3-venv"
    return f"python3.{sys.version_info.minor}-venv"


def unique(names: Iterable[str]) -> list[str]:
    """Drop repetitions and keep the order."""
    return list(dict.fromkeys(names))


def listed(names: list[str]) -> str:
    """Join names as a sentence does."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def line_to_run(missing: Missing, which: Which = shutil.which) -> str | None:
    """Write the one line that installs what is missing; None where none is known."""
    root = is_root()
    sudo = "" if root or not which("sudo") else "sudo "
    libraries = missing.libraries
    if which("apt-get"):
        names = [venv_package()] if missing.venv else []
        names += [library.debian for library in libraries]
        packages = " ".join(unique(names))
        return (
            f"{sudo}apt-get update && "
            f"{sudo}apt-get install -y --no-install-recommends {packages}"
        )
    if missing.venv:
        return None
    if which("dnf"):
        packages = " ".join(unique(library.fedora for library in libraries))
        return f"{sudo}dnf install -y {packages}"
    if which("pacman"):
        packages = " ".join(unique(library.arch for library in libraries))
        return f"{sudo}pacman -S --needed {packages}"
    return None


def sentence_for(missing: Missing, which: Which = shutil.which) -> str:
    """Say what is missing and what to do about it."""
    names = [library.soname for library in missing.libraries]
    lacks = ["the Python module ensurepip (python3-venv)"] if missing.venv else []
    line = line_to_run(missing, which)
    if line is None:
        return (
            f"This system lacks {', '.join(lacks + names)}. Install the packages that "
            "bring them, then run this again."
        )
    if len(names) > _MOST_NAMED:
        names = [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more libraries"]
    lacks += names
    as_root = "" if is_root() or line.startswith("sudo ") else " as root"
    return (
        f"This system lacks {listed(lacks)}. Run this{as_root}, then try again:\n{line}"
    )


def is_root() -> bool:
    """Tell whether system packages may be installed without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def ensure_system(wanted: tuple[Library, ...], *, venv: bool) -> None:
    """Install what is missing, or raise SetupError with the line that would."""
    missing = find_missing(wanted, venv=venv)
    if not missing:
        return
    if not (is_root() and shutil.which("apt-get")):
        raise SetupError(sentence_for(missing))
    names = [venv_package()] if missing.venv else []
    names = unique(names + [library.debian for library in missing.libraries])
    say(f"Installing system packages with apt-get: {' '.join(names)}")
    # A list that cannot be fetched is no reason to stop: others may have the package.
    _, told = apt_get("update")
    status, output = apt_get("install", "-y", "--no-install-recommends", *names)
    if status:
        raise SetupError(explain_apt([*told, *output]))
    left = find_missing(wanted, venv=venv)
    if left:
        raise SetupError(sentence_for(left))


def apt_get(*arguments: str) -> tuple[int, list[str]]:
    """Run apt-get without questions; return its status and its output.

    Waits two minutes for another program that is installing.
    """
    done = subprocess.run(
        ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


def explain_apt(output: Sequence[str]) -> str:
    """Say in one sentence what stopped apt-get, with its own word."""
    lines = [line.strip() for line in output if line.strip()]
    offline = [line for line in lines if _OFFLINE.search(line)]
    errors = [line for line in lines if line.startswith("E: ")]
    last = (offline or errors or lines or ["nothing"])[-1]
    hint = " Is this machine offline, or behind a proxy?" if offline else ""
    return f"apt-get could not install what is missing.{hint} It said: {last}"

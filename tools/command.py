"""What ``python3 run.py ...`` does with its arguments."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.checks import check, environments
from tools.environment import Environment
from tools.libraries import libraries_wanted, platform_wanted
from tools.outside import offer_outside
from tools.recipes import PROGRAM, PROGRAM_AND_TOOLS
from tools.system import ensure_system
from tools.words import SetupError, say

ROOT = Path(__file__).resolve().parent.parent

USAGE = """\
python3 run.py               set up, open the window with the samples
python3 run.py A B           set up, open these two essays (or one snapshot)
python3 run.py check         set up, run every check and every test
python3 run.py compare A B   any command of the program; its own help is
                             python3 run.py compare --help"""

_COMMANDS = ("compare", "export", "verify", "diff", "codebook")
_WITHOUT_QT = (*_COMMANDS, "--help", "--version")
"""What draws nothing: it is to run where no library of a screen is installed."""


def run(arguments: Sequence[str]) -> int:
    """Do what is asked; return the exit status. On POSIX the program takes over."""
    if list(arguments) in (["-h"], ["--help"], ["help"]):
        print(USAGE)
        return 0
    try:
        if list(arguments) == ["check"]:
            return check_all()
        return start(arguments)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped. Run it again to go on from here.")
        return 130


def check_all() -> int:
    """Set up for the tests, without a screen unless one is asked for, and run them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = not all(home.python.exists() for home in environments(ROOT))
    ensure_system(libraries_wanted(os.environ), venv=missing)
    offer_outside()
    return check(ROOT)


def start(arguments: Sequence[str]) -> int:
    """Set up for what ``arguments`` need, then hand them to the program."""
    first = arguments[0] if arguments else ""
    if first == "picture" and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = () if first in _WITHOUT_QT else libraries_wanted(os.environ)
    program = Environment(ROOT)
    ensure_system(wanted, venv=not program.python.exists())
    program.ensure(PROGRAM, also=[PROGRAM_AND_TOOLS])
    if opens_window(arguments):
        refuse_without_display(os.environ)
    return hand_over(program.python, arguments)


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments ask for the samples or for a file that is there.

    What is wrong with a mistyped name or command is the program's to say.
    """
    if not arguments:
        return True
    return arguments[0] not in _WITHOUT_QT and Path(arguments[0]).exists()


def refuse_without_display(
    environ: Mapping[str, str], system: str = sys.platform
) -> None:
    """Raise SetupError where no window can open, naming the way to a picture.

    Whether a display that is named answers is the program's to say: a client that
    comes and goes here would make an X server without other clients start anew.
    """
    if system in ("win32", "darwin") or platform_wanted(environ):
        return
    raise SetupError(
        "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no "
        f"window can open. For a picture of it instead:\n{picture_line(ROOT)}"
    )


def picture_line(root: Path) -> str:
    """Write the command that draws two of the samples into a file."""
    samples = [f"seeds/{path.name}" for path in sorted((root / "seeds").glob("*.md"))]
    return f"python3 run.py picture {' '.join(samples[:2])} -o picture.png"


def hand_over(python: Path, arguments: Sequence[str]) -> int:
    """Become the program, or run it where a process cannot become another.

    ``-P`` keeps modules out that happen to lie in the reader's folder.
    """
    command = [str(python), "-P", "-m", "diptych", *arguments]
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)

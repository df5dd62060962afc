"""What one test needs of the system besides: a virtual display and AT-SPI.

That test looks at the running program as a screen reader of Linux does, from another
process. On Debian and its kin ``check`` installs what it needs where that is allowed;
elsewhere, or where that fails, the test says that it was skipped and why.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from tools.libraries import libraries_wanted, missing_libraries
from tools.system import apt_get, is_root, unique
from tools.words import say

PACKAGES = ("xvfb", "dbus", "at-spi2-core", "python3-gi", "gir1.2-atspi-2.0")

READER_PYTHON = "/usr/bin/python3"
"""The Python that the system's own packages are installed for."""

_PROBE = "import gi; gi.require_version('Atspi', '2.0'); import gi.repository.Atspi"
_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_WINDOW = {"DISPLAY": ":0"}
_PROBE_S = 20


def what_lacks(system: str = sys.platform) -> list[str]:
    """Name what is missing for the test through AT-SPI; empty where it can run."""
    if system != "linux":
        return ["AT-SPI, which is of Linux"]
    lacks = [name for name in ("Xvfb", "dbus-run-session") if not shutil.which(name)]
    if not _BUS.exists():
        lacks.append("at-spi2-core")
    if not _reads():
        lacks.append("python3-gi with gir1.2-atspi-2.0")
    wanted = libraries_wanted(_WINDOW, system)
    return lacks + [library.soname for library in missing_libraries(wanted)]


def _reads() -> bool:
    """Tell whether the system's Python can read what AT-SPI tells."""
    try:
        done = subprocess.run(
            [READER_PYTHON, "-I", "-c", _PROBE],
            capture_output=True,
            check=False,
            timeout=_PROBE_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def offer_outside() -> None:
    """Install what the test through AT-SPI needs, where that may be done unasked.

    Never an error: without it one test is skipped.
    """
    if not (is_root() and shutil.which("apt-get")) or not what_lacks():
        return
    libraries = missing_libraries(libraries_wanted(_WINDOW))
    names = unique([*PACKAGES, *(library.debian for library in libraries)])
    say(f"Installing for one test with apt-get: {' '.join(names)}")
    apt_get("update")
    apt_get("install", "-y", "--no-install-recommends", *names)
    lacks = what_lacks()
    if lacks:
        say(f"  that test will be skipped: {', '.join(lacks)} is missing")

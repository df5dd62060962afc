"""Is there a display to open a window on? Asked before Qt, which would abort.

Only X11 and Wayland can be missing. No Qt here.
"""

import os
import re
import sys
from collections.abc import Mapping

_INSTEAD = "the command “picture A B -o F.png” draws the window into a file instead"
_LOCAL = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_WAIT_S = 1.0


def display_problem(environment: Mapping[str, str], platform: str) -> str:
    """Say in one sentence why no window can be opened, "" where one can.

    A display on another machine is taken at its word; a local one is knocked at.
    """
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("WAYLAND_DISPLAY"):
        return ""
    name = environment.get("DISPLAY", "")
    if not name:
        return f"There is no display to open a window on; {_INSTEAD}."
    local = _LOCAL.fullmatch(name)
    if local is None or _answers(int(local[1])):
        return ""
    return f"The display {name} does not answer; {_INSTEAD}."


def _answers(number: int) -> bool:
    """Knock at a local X server, at its file and at its abstract socket."""
    # Costs some milliseconds, and only a local X server needs it.
    import socket

    kind = getattr(socket, "AF_UNIX", None)
    if kind is None:
        return True
    file = f"/tmp/.X11-unix/X{number}"
    addresses = (file, f"\0{file}") if sys.platform == "linux" else (file,)
    for address in addresses:
        with socket.socket(kind, socket.SOCK_STREAM) as door:
            door.settimeout(_WAIT_S)
            try:
                door.connect(address)
            except OSError:
                continue
            return True
    return False


def display_here() -> str:
    """Answer ``display_problem`` for this process."""
    return display_problem(os.environ, sys.platform)

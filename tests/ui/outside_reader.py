"""Reads the running program through AT-SPI, as a screen reader does; writes JSON.

Run by the system's own Python inside a D-Bus session, with the command that starts
the program as its arguments; imports nothing of the program and nothing installed for
it. What a step waits for has a time, and a step that waits in vain leaves its answer
empty.
"""

import ctypes
import importlib
import json
import os
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

importlib.import_module("gi").require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

WAIT_S = 25.0
SETTLED_S = 0.05
_LEAST_WINDOW = 200

CONTROLS = {
    "push button",
    "button",
    "toggle button",
    "check box",
    "radio button",
    "slider",
    "spin button",
    "combo box",
    "entry",
    "text",
    "list",
    "list item",
    "table",
    "tree",
    "tree table",
    "table cell",
    "menu item",
    "check menu item",
    "radio menu item",
    "page tab",
    "progress bar",
    "dialog",
}
_PARTS = {"combo box", "page tab list"}
"""What names its parts by itself: a list that drops down, the ends of a row of tabs."""


def turn() -> None:
    """Let what other processes send arrive."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    time.sleep(SETTLED_S)


def wait_for(find: Callable[[], Any]) -> Any:
    """Return the first answer that is something, None when the time is over."""
    until = time.monotonic() + WAIT_S
    while time.monotonic() < until:
        try:
            found = find()
        except GLib.GError:
            # What was asked has gone, or is busy; the next look will tell.
            found = None
        if found:
            return found
        turn()
    return None


def inside(node: Any, above: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield the role of what is around, the role and the thing, for all in a node."""
    role = node.get_role_name()
    yield above, role, node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from inside(child, role)


def find(root: Any, roles: tuple[str, ...], words: str) -> Any:
    """Return the first thing of a role whose name begins so, None for none."""
    return next(
        (
            node
            for _, role, node in inside(root)
            if role in roles and (node.get_name() or "").startswith(words)
        ),
        None,
    )


def application() -> Any:
    """Return the program among what is running."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(place)
        if one is not None and one.get_name() == "Diptych" and one.get_child_count():
            return one
    return None


def nameless(root: Any) -> list[str]:
    """Return the roles of controls without a name, with what they stand in."""
    return [
        f"{above} / {role}"
        for above, role, node in inside(root)
        if role in CONTROLS and above not in _PARTS and not (node.get_name() or "")
    ]


def read(said: list[str]) -> dict[str, Any]:
    """Go through the program as a reader would, and return what there was to hear."""
    root = wait_for(application)
    if root is None:
        return {"application": ""}
    rows = wait_for(lambda: _rows(root))
    told: dict[str, Any] = {"application": root.get_name(), "rows": rows or []}
    told["nameless"] = nameless(root)
    left = find(root, ("text",), "Left essay")
    count = Atspi.Text.get_character_count(left)
    told["text"] = Atspi.Text.get_text(left, 0, count)
    place = told["text"].index("warning")
    box = wait_for(lambda: _box(left, place))
    told["box"] = box or [0, 0]
    give_keys()
    Atspi.Component.grab_focus(left)
    told["focused"] = bool(wait_for(lambda: _is_focused(left)))
    menu = find(root, ("menu item",), "Next Link")
    Atspi.Action.do_action(menu, 0)
    told["link"] = wait_for(lambda: next((s for s in said if " of " in s), ""))
    said.clear()
    Atspi.Text.set_caret_offset(left, told["text"].index("rejected the"))
    told["at cursor"] = wait_for(lambda: next((s for s in said if "right" in s), ""))
    told["description"] = left.get_description()
    return told


def _rows(root: Any) -> list[str]:
    links = find(root, ("list",), "Links")
    if links is None:
        return []
    rows = (links.get_child_at_index(i) for i in range(links.get_child_count()))
    return [row.get_name() for row in rows if row is not None]


def _box(node: Any, place: int) -> list[int]:
    box = Atspi.Text.get_character_extents(node, place, Atspi.CoordType.SCREEN)
    return [box.width, box.height] if box.width and box.height else []


def _is_focused(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.FOCUSED))


def give_keys() -> None:
    """Give the keyboard to the window of the program, as a window manager would."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    ignored = ctypes.c_ulong()
    children = ctypes.POINTER(ctypes.c_ulong)()
    count = ctypes.c_uint()
    x11.XQueryTree(
        display,
        root,
        ctypes.byref(ignored),
        ctypes.byref(ignored),
        ctypes.byref(children),
        ctypes.byref(count),
    )
    shown = ctypes.create_string_buffer(1024)
    for place in range(count.value):
        window = ctypes.c_ulong(children[place])
        x11.XGetWindowAttributes(display, window, shown)
        # Of the attributes only width and height are looked at: helpers are tiny.
        _, _, width, height = struct.unpack_from("iiii", shown.raw)
        if width > _LEAST_WINDOW and height > _LEAST_WINDOW:
            x11.XSetInputFocus(display, window, 1, ctypes.c_ulong(0))
    x11.XCloseDisplay(display)


def main(command: list[str]) -> int:
    """Start the program, read it, end it, print what was heard."""
    said: list[str] = []
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: said.append(str(event.any_data)))
    listener.register("object:announcement")
    program = subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "xcb"})
    try:
        sys.stdout.write(f"{json.dumps(read(said))}\n")
    finally:
        program.terminate()
        program.wait(10)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

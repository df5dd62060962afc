"""The libraries of the system that Qt loads, and which of them are missing.

The wheels of PySide6 carry Qt itself and expect these from the system. A missing
one would end in an ``ImportError`` that names one file; here all of them are tried
before anything is imported, in about ten milliseconds.
"""

import ctypes
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library and the package that brings it on three families of Linux."""

    soname: str
    debian: str
    fedora: str
    arch: str


# Debian 13 and Ubuntu 24.04 call the first package libglib2.0-0t64 and provide it
# under its old name as well.
DRAWING = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
)

X11_WINDOW = (
    Library(
        "libxkbcommon-x11.so.0",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
    ),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library(
        "libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"
    ),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library(
        "libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"
    ),
    Library(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
)

WAYLAND_WINDOW = (
    Library(
        "libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"
    ),
    Library(
        "libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"
    ),
)


def platform_wanted(environ: Mapping[str, str]) -> str:
    """Name the Qt platform to be used: what is set, else xcb, wayland or none ("")."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return re.split("[;:-]", chosen)[0]
    if environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if environ.get("WAYLAND_DISPLAY") else ""


def libraries_wanted(
    environ: Mapping[str, str], system: str = sys.platform
) -> tuple[Library, ...]:
    """List what Qt needs on the platform that ``environ`` asks for.

    Windows and macOS bring everything themselves.
    """
    if system in ("win32", "darwin"):
        return ()
    more = {"xcb": X11_WINDOW, "wayland": WAYLAND_WINDOW}
    return DRAWING + more.get(platform_wanted(environ), ())


def missing_libraries(
    wanted: tuple[Library, ...], load: Callable[[str], object] = ctypes.CDLL
) -> tuple[Library, ...]:
    """Return those of ``wanted`` that the loader of this system cannot find."""
    missing = []
    for library in wanted:
        try:
            load(library.soname)
        except OSError:
            missing.append(library)
    return tuple(missing)

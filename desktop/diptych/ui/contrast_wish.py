"""Whether the system asks for high contrast.

Qt tells since 6.10; before, Windows is asked itself, and on Linux the name of the
theme tells.
"""

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_SPI_GETHIGHCONTRAST = 0x0042
_ON = 0x00000001


def system_wants_contrast(app: QGuiApplication) -> bool:
    """Tell whether the reader has asked the system for high contrast."""
    hints = getattr(app.styleHints(), "accessibility", None)
    if hints is not None:
        wanted = hints().contrastPreference()
        if wanted == Qt.ContrastPreference.HighContrast:
            return True
    elif sys.platform == "win32":
        return _windows_wants_contrast()
    return theme_wants_contrast(os.environ)


def on_contrast_wish(app: QGuiApplication, act: Callable[[], None]) -> None:
    """Do ``act`` when the wish changes, where Qt tells of it."""
    hints = getattr(app.styleHints(), "accessibility", None)
    if hints is not None:
        hints().contrastPreferenceChanged.connect(act)


def theme_wants_contrast(environ: Mapping[str, str]) -> bool:
    """Tell whether a theme of high contrast is named for programs of this session."""
    return environ.get("GTK_THEME", "").lower().startswith("highcontrast")


def _windows_wants_contrast() -> bool:
    import ctypes

    class HighContrast(ctypes.Structure):
        _fields_ = (
            ("cbSize", ctypes.c_uint),
            ("dwFlags", ctypes.c_uint),
            ("lpszDefaultScheme", ctypes.c_wchar_p),
        )

    told = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    asked = user32.SystemParametersInfoW(
        _SPI_GETHIGHCONTRAST, told.cbSize, ctypes.byref(told), 0
    )
    return bool(asked) and bool(told.dwFlags & _ON)

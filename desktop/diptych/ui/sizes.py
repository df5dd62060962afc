"""Lengths that follow the font of the system.

Whoever sets a larger font needs wider columns for the same words. A length of the
window is written down for a font of the usual height and asked for through here.
"""

from PySide6.QtGui import QFontMetricsF, QGuiApplication

_USUAL_HEIGHT = 16.0
"""Height of a line in a font of 9 points on a usual screen, in pixels."""


def scaled(pixels: int) -> int:
    """Return a length as the font of the window needs it; never a shorter one."""
    height = QFontMetricsF(QGuiApplication.font()).height()
    return round(pixels * max(1.0, height / _USUAL_HEIGHT))

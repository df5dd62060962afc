"""The faces of the window: the serif that is shipped, and the system's own.

A bare machine has no font at all, and Qt brings none. The four cuts of PT Serif in
``resources/fonts`` are enough for Latin and Cyrillic; for other scripts Qt falls
back on what the system has.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel

from diptych.resources import resource_path

_FILES = ("PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf", "PTF76F.ttf")


@cache
def reading_family() -> str:
    """Load the shipped serif and return its family; needs a QApplication.

    Where the files are missing the answer is the system's serif.
    """
    family = ""
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (families[0] if families else "")
    if family:
        return family
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


SYSTEM_SERIF, SYSTEM_SANS = "system serif", "system sans"
"""Faces that the system chooses; any other name is one that is installed."""


def reading_font(pixels: float, family: str = "") -> QFont:
    """Return a face for essays, ``pixels`` high, unhinted so that it scales.

    ``family`` is "" for the shipped serif, one of the system's own, or a name.
    """
    if family == SYSTEM_SERIF:
        font = QFont("serif")
    elif family == SYSTEM_SANS:
        general = QFontDatabase.SystemFont.GeneralFont
        font = QFont(QFontDatabase.systemFont(general).family())
    else:
        font = QFont(family or reading_family())
    sans = family == SYSTEM_SANS
    font.setStyleHint(QFont.StyleHint.SansSerif if sans else QFont.StyleHint.Serif)
    font.setPixelSize(max(1, round(pixels)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def ensure_window_font(app: QApplication) -> None:
    """Let the serif serve as the font of the window where the system has none."""
    if not QFontDatabase.families():
        app.setFont(QFont(reading_family(), 10))


def line_height(label: QLabel) -> int:
    """Return the pixels from line to line of a label, with the letters that it shows.

    Letters that its font lacks come from another one, whose lines may be higher.
    """
    metrics = label.fontMetrics()
    first = label.text().partition("\n")[0]
    return max(metrics.lineSpacing(), metrics.boundingRect(first).height())

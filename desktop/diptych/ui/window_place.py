"""What the settings remember of the window: its place on the screen, and its look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from diptych.app.settings import Settings
from diptych.ui.panel_state import decoded, encoded
from diptych.ui.style import Appearance

APPEARANCE = "appearance"
_GEOMETRY = "window.geometry"
_SHARE_OF_SCREEN = 0.9
_WIDEST, _HIGHEST = 1720, 1180
_SMALL_SCREEN = 1500


def put_in_place(window: QWidget, settings: Settings) -> None:
    """Put the window where it was, or fit it to the screen."""
    geometry = decoded(settings.get_str(_GEOMETRY))
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        _fit_to_screen(window)


def keep_place(window: QWidget, settings: Settings) -> None:
    """Put into the settings where the window stands."""
    settings.put(_GEOMETRY, encoded(window.saveGeometry()))


def _fit_to_screen(window: QWidget) -> None:
    """Take most of a large screen, in the middle, and the whole of a small one."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    width = min(round(room.width() * _SHARE_OF_SCREEN), _WIDEST)
    height = min(round(room.height() * _SHARE_OF_SCREEN), _HIGHEST)
    window.resize(width, height)
    window.move(room.center() - window.rect().center())
    if room.width() < _SMALL_SCREEN:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def remembered_appearance(settings: Settings) -> Appearance:
    """Return the appearance that the settings name, the system's for any other."""
    value = settings.get_str(APPEARANCE)
    known = {appearance.value for appearance in Appearance}
    return Appearance(value) if value in known else Appearance.SYSTEM

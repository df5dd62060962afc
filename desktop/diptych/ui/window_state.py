"""What the window remembers of itself: its place, its appearance, its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from diptych.app.settings import Settings
from diptych.ui.language_choice import LanguageChoice
from diptych.ui.panel_state import decoded, encoded
from diptych.ui.style import Appearance

if TYPE_CHECKING:
    from diptych.ui.main_window import MainWindow

_GEOMETRY, _APPEARANCE = "window.geometry", "appearance"
_SHARE_OF_SCREEN = 0.9
_WIDEST, _HIGHEST = 1720, 1180
_SMALL_SCREEN = 1500


class WindowState(QObject):
    """Restores what the settings hold, keeps it on closing, and obeys View."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for appearance, action in window.shared.appearance_actions.items():
            action.triggered.connect(
                lambda _=False, chosen=appearance: self.set_appearance(chosen)
            )
        LanguageChoice(window)

    def restore(self) -> None:
        """Put the window where it was, or fit it to the screen."""
        window = self._window
        geometry = decoded(window.settings.get_str(_GEOMETRY))
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            _fit_to_screen(window)
        window.shared.appearance_actions[window.styles.appearance].setChecked(True)

    def keep(self) -> None:
        """Write everything to the settings."""
        window = self._window
        window.settings.put(_GEOMETRY, encoded(window.saveGeometry()))
        window.desk.state.keep()
        window.settings.save()

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or hold to light or dark, now and next time."""
        window = self._window
        window.settings.put(_APPEARANCE, appearance.value)
        window.settings.save()
        window.styles.set_appearance(appearance)
        window.shared.appearance_actions[appearance].setChecked(True)


def _fit_to_screen(window: MainWindow) -> None:
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
    value = settings.get_str(_APPEARANCE)
    known = {appearance.value for appearance in Appearance}
    return Appearance(value) if value in known else Appearance.SYSTEM

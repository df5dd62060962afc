"""What the window keeps of itself for the next start, and the choice of its look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.language_choice import LanguageChoice
from diptych.ui.style import Appearance
from diptych.ui.window_place import APPEARANCE, keep_place

if TYPE_CHECKING:
    from diptych.ui.main_window import MainWindow


class WindowState(QObject):
    """Keeps what the settings hold on closing, and obeys View."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for appearance, action in window.shared.appearance_actions.items():
            action.triggered.connect(
                lambda _=False, chosen=appearance: self.set_appearance(chosen)
            )
        window.shared.appearance_actions[window.styles.appearance].setChecked(True)
        LanguageChoice(window)

    def keep(self) -> None:
        """Write everything to the settings."""
        window = self._window
        keep_place(window, window.settings)
        window.desk.state.keep()
        window.settings.save()

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or hold to one look, now and next time."""
        window = self._window
        window.settings.put(APPEARANCE, appearance.value)
        window.settings.save()
        window.styles.set_appearance(appearance)
        window.shared.appearance_actions[appearance].setChecked(True)

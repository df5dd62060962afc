"""What the settings mean for a window: the lists it remembers, and their dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.preferences import KEEP_LISTS, LISTS, preferences

if TYPE_CHECKING:
    from diptych.ui.desk import Desk


class SettingsDesk(QObject):
    """Joins a window to the settings, and opens them."""

    def __init__(self, window: Desk) -> None:
        super().__init__(window)
        self._window = window
        preferences(window.settings).changed.connect(self._follow)
        window.commands.settings.triggered.connect(lambda _=False: self.open())
        self._follow(KEEP_LISTS)

    def open(self) -> None:
        """Show the settings; each acts at once."""
        from diptych.ui.settings_dialog import SettingsDialog

        window = self._window
        SettingsDialog(window.commands, window.settings, window).open()

    def _follow(self, key: str) -> None:
        window = self._window
        if key == KEEP_LISTS:
            window.session.remembers = window.settings.get_bool(KEEP_LISTS, True)
        elif key == LISTS:
            window.asking.fill_recent_menu()
            window.start.show_recent(())

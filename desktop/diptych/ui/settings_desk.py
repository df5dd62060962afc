"""What the settings mean for a desk: the lists it remembers, and their dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.preferences import KEEP_LISTS, LISTS, preferences

if TYPE_CHECKING:
    from diptych.ui.desk import Desk


class SettingsDesk(QObject):
    """Joins a desk to the settings, and opens them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        preferences(desk.settings).changed.connect(self._follow)
        desk.commands.settings.triggered.connect(lambda _=False: self.open())
        self._follow(KEEP_LISTS)

    def open(self) -> None:
        """Show the settings; each acts at once."""
        from diptych.ui.settings_dialog import SettingsDialog

        desk = self._desk
        SettingsDialog(desk.commands, desk.settings, desk).open()

    def _follow(self, key: str) -> None:
        desk = self._desk
        if key == KEEP_LISTS:
            desk.session.remembers = desk.settings.get_bool(KEEP_LISTS, True)
        elif key == LISTS:
            desk.asking.fill_recent_menu()
            desk.start.show_recent(())

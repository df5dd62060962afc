"""Finding a command, the sheet of keys, the log, and About: made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.commands import Commands

if TYPE_CHECKING:
    from diptych.ui.command_palette import CommandPalette
    from diptych.ui.desk import Desk
    from diptych.ui.keys_sheet import KeysSheet
    from diptych.ui.log_window import LogWindow


class HelpCommands(QObject):
    """Joins the commands that lead to others to a desk."""

    def __init__(self, commands: Commands, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._palette: CommandPalette | None = None
        self._keys: KeysSheet | None = None
        self._log: LogWindow | None = None
        for action, slot in (
            (commands.find_command, self.find_command),
            (commands.keys, self.show_keys),
            (commands.log, self.show_log),
            (commands.about, self.show_about),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())

    def find_command(self) -> None:
        """Offer every command by its letters."""
        if self._palette is None:
            from diptych.ui.command_palette import CommandPalette

            self._palette = CommandPalette(self._desk.menuBar(), self._desk)
        self._palette.open()

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        if self._keys is None:
            from diptych.ui.keys_sheet import KeysSheet

            self._keys = KeysSheet(self._desk.menuBar(), self._desk)
        self._keys.open_beside()

    def show_log(self) -> None:
        """Show what has been noted for bug reports."""
        if self._log is None:
            from diptych.ui.log_window import LogWindow

            self._log = LogWindow(self._desk)
        self._log.open_beside()

    def show_about(self) -> None:
        """Show versions and licences."""
        from diptych.ui.about import AboutDialog

        AboutDialog(self._desk).exec()

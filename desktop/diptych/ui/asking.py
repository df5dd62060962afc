"""Asks the reader which files to open, and keeps an essay that waits for another."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from diptych.app.recent import load_recent
from diptych.ui.commands import Commands
from diptych.ui.dialogs import FileDialogs
from diptych.ui.dropping import local_paths, text_of
from diptych.ui.message_bar import MessageBar
from diptych.ui.opening import Source
from diptych.ui.words import recent_names


class Asking(QObject):
    """Puts the questions behind File.

    ``paths_chosen`` carries a tuple of paths, ``recent_chosen`` a recent entry, and
    ``pair_chosen`` two essays of which one was waiting or pasted.
    """

    paths_chosen = Signal(tuple)
    pair_chosen = Signal(object)
    recent_chosen = Signal(object)

    def __init__(
        self,
        dialogs: FileDialogs,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(commands)
        self.dialogs = dialogs
        self._commands = commands
        self._messages = messages
        self._first: Source | None = None
        for action, slot in (
            (commands.open, self._ask_essays),
            (commands.open_folder, lambda: self._ask(self.dialogs.folder())),
            (commands.open_snapshot, lambda: self._ask(self.dialogs.snapshot())),
            (commands.paste, self._paste),
            (commands.open_codebook, lambda: self._ask(self.dialogs.codebook())),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())

    def take(self, essay: Source) -> None:
        """Take an essay as the left one, or beside the one that waits."""
        if self._first is not None and self._first != essay:
            self.pair_chosen.emit((self._first, essay))
            return
        self._first = essay
        self._messages.show_notice(
            self.tr(
                "“{name}” waits for a second essay: drop one here or choose it."
            ).format(name=essay.name),
            (self.tr("Choose…"), self._ask_second),
        )

    def forget(self) -> None:
        """Let no essay wait."""
        self._first = None

    def fill_recent_menu(self) -> None:
        """List the recent pairs under File."""
        menu = self._commands.recent
        menu.clear()
        for entry in load_recent():
            words = " · ".join(recent_names(entry))
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, chosen=entry: self.recent_chosen.emit(chosen)
            )
        menu.setEnabled(not menu.isEmpty())

    def _ask_second(self) -> None:
        if self._first is None:
            return
        second = self.dialogs.second_essay(self._first.name)
        if second is not None:
            self.paths_chosen.emit((second,))

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        paths = local_paths(data)
        if paths:
            self.paths_chosen.emit(paths)
        elif (text := text_of(data)) is not None:
            self.take(text)
        else:
            self._messages.show_notice(
                self.tr("The clipboard holds no text: copy an essay first.")
            )

    def _ask_essays(self) -> None:
        paths = self.dialogs.essays()
        if len(paths) == 1:
            second = self.dialogs.second_essay(paths[0].name)
            paths = (*paths, second) if second is not None else ()
        if paths:
            self.paths_chosen.emit(paths)

    def _ask(self, found: Path | None) -> None:
        if found is not None:
            self.paths_chosen.emit((found,))

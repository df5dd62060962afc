"""The commands that belong to the whole window, whichever tab is in front.

Their actions stand in the menus of every tab; ``diptych.ui.commands`` has the others.
"""

import sys

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from diptych.ui.field_keys import FieldKeys
from diptych.ui.language import NAMES, Language, translate
from diptych.ui.style import Appearance

Keys = QKeySequence.StandardKey
_CONTROL = "Meta" if sys.platform == "darwin" else "Ctrl"
"""The key with that name, which goes round tabs everywhere."""

_APPEARANCES = {
    Appearance.SYSTEM: QT_TRANSLATE_NOOP("Commands", "As the &system"),
    Appearance.LIGHT: QT_TRANSLATE_NOOP("Commands", "&Light"),
    Appearance.DARK: QT_TRANSLATE_NOOP("Commands", "&Dark"),
    Appearance.CONTRAST_LIGHT: QT_TRANSLATE_NOOP("Commands", "High &Contrast, Light"),
    Appearance.CONTRAST_DARK: QT_TRANSLATE_NOOP("Commands", "High C&ontrast, Dark"),
}


class WindowCommands(QObject):
    """The actions of the tabs, of the look and the language, and Quit."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._make_tab_commands()
        self._make_looks()
        self._make_languages()
        self.quit = self._make(translate("Commands", "&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        FieldKeys(window)

    def _make_tab_commands(self) -> None:
        self.new_tab = self._make(translate("Commands", "Ne&w Tab"), Keys.New)
        self.reopen_tab = self._make(
            translate("Commands", "Reop&en Closed Tab"), "Ctrl+Shift+W"
        )
        self.reopen_session = self._make(
            translate("Commands", "Reopen the Pre&vious Session")
        )
        self.next_tab = self._make(
            translate("Commands", "Ne&xt Tab"), f"{_CONTROL}+Tab", "Ctrl+PgDown"
        )
        self.previous_tab = self._make(
            translate("Commands", "Pre&vious Tab"), f"{_CONTROL}+Shift+Tab", "Ctrl+PgUp"
        )
        self.tabs = QMenu(translate("Commands", "Tabs"), self._window)

    def _make_looks(self) -> None:
        self.appearances = QActionGroup(self)
        self.appearance_actions: dict[Appearance, QAction] = {}
        for appearance, words in _APPEARANCES.items():
            action = self._make(translate("Commands", str(words)))
            action.setCheckable(True)
            self.appearances.addAction(action)
            self.appearance_actions[appearance] = action

    def _make_languages(self) -> None:
        self.languages = QActionGroup(self)
        self.language_actions: dict[Language, QAction] = {}
        for language in Language:
            # Every language but the system's stands under its own name.
            name = NAMES.get(language) or translate("Commands", "As the &system")
            action = self._make(name)
            action.setCheckable(True)
            self.languages.addAction(action)
            self.language_actions[language] = action

    def _make(self, words: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        return make_action(self._window, words, *keys)


def make_action(
    owner: QWidget, words: str, *keys: str | QKeySequence.StandardKey, icon: str = ""
) -> QAction:
    """Return an action whose keys work while ``owner`` is on screen."""
    action = QAction(words, owner)
    sequences: list[QKeySequence] = []
    for key in keys:
        if isinstance(key, str):
            sequences.append(QKeySequence(key))
        else:
            sequences.extend(QKeySequence.keyBindings(key))
    action.setShortcuts(list(dict.fromkeys(sequences)))
    if icon:
        action.setProperty("glyph", icon)
    action.setIconVisibleInMenu(False)
    owner.addAction(action)
    return action

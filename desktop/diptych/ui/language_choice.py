"""View > Language: what the window speaks, switched while it stands open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from diptych.ui.language import (
    Language,
    remember_language,
    remembered_language,
    speak,
    spoken,
)

if TYPE_CHECKING:
    from diptych.ui.main_window import MainWindow


class LanguageChoice(QObject):
    """Follows the menu, and keeps the choice."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        actions = window.shared.language_actions
        for language, action in actions.items():
            action.triggered.connect(
                lambda _=False, chosen=language: self.choose(chosen)
            )
        actions[remembered_language(window.settings)].setChecked(True)

    def choose(self, language: Language) -> None:
        """Speak a language now and next time; what is shown is said anew."""
        remember_language(self._window.settings, language)
        self._window.shared.language_actions[language].setChecked(True)
        before = spoken()
        app = QApplication.instance()
        if speak(language) is not before and isinstance(app, QApplication):
            from diptych.ui.relabel import relabel

            relabel(app, before)
            for desk in self._window.tabs.desks:
                desk.asking.fill_recent_menu()

"""Commands of the window that a text field would take for keys of its own.

On X11 a line of text takes Ctrl+E for the end of the line and Ctrl+U for clearing it,
as terminals do. Where a command has such a key, the command gets it, in every field;
Home, End and all keys that every desktop knows stay with the field.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

_OF_TERMINALS = (
    QKeySequence.StandardKey.MoveToStartOfLine,
    QKeySequence.StandardKey.MoveToEndOfLine,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)


class FieldKeys(QObject):
    """Watches whichever widget of a window has the keyboard, and no other."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window needs an application"
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key of a command from the field that has the keyboard."""
        return (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and any(event.matches(key) for key in _OF_TERMINALS)
            and _is_command(watched, QKeySequence(event.keyCombination()))
        )

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and now.window() is self._window:
            now.installEventFilter(self)


def _is_command(field: QWidget, keys: QKeySequence) -> bool:
    """Tell whether a command that reaches a field has these keys."""
    above: QWidget | None = field
    while above is not None:
        actions = above.actions()
        if any(one.isEnabled() and keys in one.shortcuts() for one in actions):
            return True
        above = above.parentWidget()
    return False

"""Saying something to a reader with a screen reader that nothing on screen would."""

from PySide6 import QtGui
from PySide6.QtCore import QObject


def announce(source: QObject, words: str) -> None:
    """Let a screen reader say ``words`` now, in the place of what it is saying.

    Somebody who has pressed the next key does not want the last answer to its end.
    Where no screen reader is at work nothing happens.
    """
    heard = QtGui.QAccessible
    if words and heard.isActive():
        event = QtGui.QAccessibleAnnouncementEvent(source, words)
        event.setPoliteness(heard.AnnouncementPoliteness.Assertive)
        heard.updateAccessibility(event)

"""Saying something to a reader with a screen reader that nothing on screen would."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str) -> None:
    """Let a screen reader say ``words`` now, in the place of what it is saying.

    Somebody who has pressed the next key does not want the last answer to its end.
    Where no screen reader is at work nothing happens.
    """
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

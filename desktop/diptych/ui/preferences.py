"""The settings that act at once, wherever they are changed.

``Settings`` holds the values; the hub here tells everybody who follows them. Imported
with the first window, so it imports nothing heavy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from diptych.app.settings import Settings

FACE, LINE, MEASURE, ZOOM = "text.face", "text.line", "text.measure", "zoom"
START_FROM = "compare.start_from"
STILL = "motion.still"
KEEP_LISTS = "lists.keep"
RESTORE = "restore_session"
LOG = "log"

_SAVED_AFTER_MS = 300

LISTS = "lists"
"""Not a setting: said when the remembered lists were emptied."""


class Preferences(QObject):
    """Sets a value and says so; ``changed`` carries its key."""

    changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = ref(settings)
        # A field that is turned quickly asks for the disk once.
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVED_AFTER_MS)
        self._saving.timeout.connect(self._save)

    def put(self, values: dict[str, bool | float | str]) -> None:
        """Set values now and for the next start, then say so of each."""
        settings = self._settings()
        assert settings is not None, "settings outlive whoever changes them"
        for key, value in values.items():
            settings.put(key, value)
        self._saving.start()
        for key in values:
            self.changed.emit(key)

    def _save(self) -> None:
        settings = self._settings()
        if settings is not None:
            settings.save()


_hubs: WeakKeyDictionary[Settings, Preferences] = WeakKeyDictionary()


def preferences(settings: Settings) -> Preferences:
    """Return the one hub of these settings."""
    hub = _hubs.get(settings)
    if hub is None:
        hub = _hubs[settings] = Preferences(settings)
    return hub

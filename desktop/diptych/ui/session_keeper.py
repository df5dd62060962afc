"""Keeps which tabs are open for the next start, and brings the last ones back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from diptych.app.last_session import (
    LastSession,
    TabRecord,
    forget_session,
    load_session,
    save_session,
)
from diptych.ui.preferences import KEEP_LISTS, RESTORE

if TYPE_CHECKING:
    from diptych.ui.main_window import MainWindow

_EVERY_MS = 2_000
"""A crash loses no more of where the reader was."""


class SessionKeeper(QObject):
    """Writes the session down as it changes; made once the program is started."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        last = load_session()
        self._last = last
        self.before = last.tabs or last.before
        self._kept: LastSession | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        window.tabs.changed.connect(self._on_changed)
        window.shared.reopen_session.triggered.connect(lambda _=False: self.reopen())
        self._tell()

    def restore(self) -> bool:
        """Bring back the tabs of the last session; False where there are none.

        Only the tab in front is read and compared now.
        """
        last = self._last
        if not last.tabs or not self._window.settings.get_bool(RESTORE, True):
            return False
        self.before = last.before
        self._tell()
        self._window.tabs.fill(last.tabs, last.front)
        return True

    def reopen(self) -> None:
        """Open the tabs of the session that was not brought back."""
        records, self.before = self.before, ()
        tabs = self._window.tabs
        self._tell()
        if len(tabs.places) == 1 and not tabs.front.openings.is_taken() and records:
            tabs.fill(records, 0)
            return
        open_now = {record_key(place.record()) for place in tabs.places}
        waiting = [
            tabs.wait(len(tabs.places), record)
            for record in records
            if record_key(record) not in open_now
        ]
        if waiting:
            tabs.turn_to(waiting[0])

    def keep(self) -> None:
        """Write the tabs down as they are now."""
        self._timer.stop()
        if not self._window.settings.get_bool(KEEP_LISTS, True):
            forget_session()
            return
        tabs = self._window.tabs
        records: list[TabRecord] = []
        front = 0
        for place in tabs.places:
            record = place.record()
            if place.desk is tabs.front:
                front = len(records)
            if record is not None:
                records.append(record)
        front = min(front, max(0, len(records) - 1))
        session = LastSession(tuple(records), front, self.before)
        if session != self._kept:
            save_session(session)
            self._kept = session

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        self._window.shared.reopen_session.setEnabled(bool(self.before))


def record_key(record: TabRecord | None) -> object:
    """Return what tells two tabs apart, whatever of them is in view."""
    return None if record is None else (record.paths, record.codebook)

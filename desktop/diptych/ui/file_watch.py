"""Tells when files or the contents of a folder have changed on the disk.

A burst of changes, as an editor or a copying makes them, is told once. What the
system's own notices miss (they fail on some network drives) is found when the window
comes to the front again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from diptych.shelf.essays import Stamp

_CALM_MS = 400


class FileWatch(QObject):
    """``changed`` is emitted when a watched file, or the list of a folder, is new."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._files: tuple[Path, ...] = ()
        self._seen: tuple[Stamp, ...] = ()
        self._listed: tuple[str, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _: self._calm.start())
        self._watcher.directoryChanged.connect(lambda _: self._calm.start())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)

    def set_folder(self, folder: Path | None) -> None:
        """Watch what a folder holds, or no folder."""
        self._folder = folder
        self._listed = self._list()
        self._watch()

    def set_files(self, files: tuple[Path, ...]) -> None:
        """Watch these files."""
        self._files = files
        self._seen = self._stamps()
        self._listed = self._list()
        self._watch()

    def look(self) -> None:
        """Compare with the disk now; tell where something is new."""
        seen, listed = self._stamps(), self._list()
        if (seen, listed) == (self._seen, self._listed):
            return
        self._seen, self._listed = seen, listed
        self._watch()
        self.changed.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _stamps(self) -> tuple[Stamp, ...]:
        if not self._files:
            return ()
        # Not before the first window: it brings the readers of texts.
        from diptych.shelf.essays import stamps

        return stamps(self._files)

    def _list(self) -> tuple[str, ...]:
        if self._folder is None:
            return ()
        try:
            return tuple(sorted(path.name for path in self._folder.iterdir()))
        except OSError:
            return ()

    def _watch(self) -> None:
        """Watch anew: a file that was replaced is another file to the system."""
        watcher = self._watcher
        watched = watcher.files() + watcher.directories()
        if watched:
            watcher.removePaths(watched)
        wanted = [str(path) for path in self._files if path.exists()]
        if self._folder is not None and self._folder.is_dir():
            wanted.append(str(self._folder))
        if wanted:
            watcher.addPaths(wanted)

"""Saving what is open as a snapshot, and saying in the title what is saved."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from diptych.app.files import SNAPSHOT_SUFFIX
from diptych.ui.language import translate
from diptych.ui.words import document_name

if TYPE_CHECKING:
    from diptych.ui.desk import Desk

_PICTURE_WIDTH = 960
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 44


class SnapshotSaver(QObject):
    """Saves on request; the title bar names the pair and marks unsaved changes.

    A comparison that was never saved is marked only once the reader has worked on it: a
    reader who only reads is not to be nagged.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def save(self) -> bool:
        """Save to the snapshot that is open, or ask where; False if it was left."""
        opened = self._desk.session.opened
        if opened is None or opened.comparison is None:
            return False
        if opened.snapshot_path is None:
            return self.save_as()
        self.save_to(opened.snapshot_path)
        return True

    def save_as(self) -> bool:
        """Ask where to save, and save; False if the reader chose no place."""
        opened = self._desk.session.opened
        if opened is None or opened.comparison is None:
            return False
        names = document_name(opened.a), document_name(opened.b)
        path = self._desk.dialogs.save_snapshot(file_name(*names))
        if path is None:
            return False
        if self._desk.tabs.has_elsewhere(self._desk, path):
            # Whichever tab were saved last would overwrite the other's work unasked.
            words = translate(
                "Saving",
                "“{name}” is open in another tab: take another name or close it there.",
            )
            self._desk.messages.show_error(words.format(name=path.name))
            return False
        self.save_to(path)
        return True

    def save_to(self, path: Path) -> None:
        """Save to ``path``, once an edited codebook counts in the links."""
        if self._desk.editing.when_weighed(lambda: self.save_to(path)):
            return
        page = self._desk.comparison_page()
        page.work.settle()
        history = page.work.history
        if history is not None and not (history.changes or history.work.entries):
            history = None
        self._desk.keeper.note_saving()
        self._desk.session.save(path, page.view_state(), picture_of(page), history)

    def on_saved(self, path: Path) -> None:
        """Say that the snapshot is on the disk."""
        self._desk.messages.show_passing(
            translate("Saving", "Saved as {name}.").format(name=path.name)
        )
        self.tell()

    def tell(self) -> None:
        """Write the title of the tab."""
        desk = self._desk
        opened = desk.session.opened
        page = desk.page
        if opened is None or page is None or desk.stack.currentWidget() is not page:
            self._write("Diptych", unsaved=False)
            return
        page.tools.set_title(opened.title())
        saved = f" · {opened.snapshot_path.name}" if opened.snapshot_path else ""
        view, kept = page.view_state(), opened.saved_view
        changed = kept is not None and (
            (view.selection, view.threshold, view.themes)
            != (kept.selection, kept.threshold, kept.themes)
        )
        # Another codebook makes another comparison, which the file does not hold.
        newer = opened.snapshot_path is not None and (kept is None or opened.swapped)
        unsaved = changed or newer or desk.keeper.unsaved > 0
        self._write(f"{opened.title()}{saved}[*] – Diptych", unsaved=unsaved)

    def _write(self, words: str, *, unsaved: bool) -> None:
        """Name the tab; the window takes title and mark of the one in front."""
        desk = self._desk
        desk.setWindowModified(False)
        desk.setWindowTitle(words)
        desk.setWindowModified(unsaved)
        desk.title_changed.emit()


def file_name(left: str, right: str) -> str:
    """Return a file name for a pair that every system accepts."""
    return f"{_fit(left)} – {_fit(right)}{SNAPSHOT_SUFFIX}"


def _fit(name: str) -> str:
    """Return ``name`` without what file names may not hold, cut at a word."""
    words = " ".join(_UNFIT.sub(" ", name).split()).strip(" .")
    if len(words) <= _LONGEST_NAME:
        return words
    cut = words[:_LONGEST_NAME]
    return cut.rpartition(" ")[0] or cut


def picture_of(widget: QWidget) -> bytes:
    """Return a small PNG of what ``widget`` shows."""
    image = widget.grab().toImage()
    if image.width() > _PICTURE_WIDTH:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(_PICTURE_WIDTH, smooth)
    return png_bytes(image)


def png_bytes(image: QtGui.QImage) -> bytes:
    """Return ``image`` as the bytes of a PNG file."""
    data = QtCore.QByteArray()
    buffer = QtCore.QBuffer(data)
    buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    QtGui.QImageWriter(buffer, QtCore.QByteArray(b"png")).write(image)
    return bytes(data.data())

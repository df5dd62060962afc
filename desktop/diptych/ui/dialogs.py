"""The dialogs that ask for a file; tests put an object of the same shape here.

Qt makes the class of a dialog, with all its enums, when it is first named.
"""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtWidgets

from diptych.app.files import ESSAY_SUFFIXES, SNAPSHOT_SUFFIX
from diptych.app.settings import Settings
from diptych.ui.counts import counts
from diptych.ui.language import translate

_ESSAYS = f"({' '.join('*' + s for s in ESSAY_SUFFIXES)})"
_SNAPSHOTS = f"(*{SNAPSHOT_SUFFIX})"
_CODEBOOKS = "(*.yaml *.yml)"
_FOLDER_KEY = "last_folder"


class FileDialogs:
    """Asks for files, beginning in the folder where the last one lay."""

    def __init__(self, parent: QtWidgets.QWidget, settings: Settings) -> None:
        self._parent = parent
        self._settings = settings

    def essays(self) -> tuple[Path, ...]:
        """Ask for two essays at once, or for one of them."""
        title = translate(
            "FileDialogs", "Open two essays (choose both, or the left one first)"
        )
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._parent, title, self._folder(), _essays()
        )
        return self._remember(*names)

    def second_essay(self, first: str) -> Path | None:
        """Ask for the essay to set beside the one named ``first``."""
        words = translate("FileDialogs", "Choose the essay to set beside {name}")
        title = words.format(name=first)
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._parent, title, self._folder(), _essays()
        )
        return self._one(name)

    def folder(self) -> Path | None:
        """Ask for a folder of essays."""
        name = QtWidgets.QFileDialog.getExistingDirectory(
            self._parent,
            translate("FileDialogs", "Open a folder of essays"),
            self._folder(),
        )
        return self._one(name)

    def snapshot(self) -> Path | None:
        """Ask for a snapshot to open."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._parent,
            translate("FileDialogs", "Open a snapshot"),
            self._folder(),
            _snapshots(),
        )
        return self._one(name)

    def codebook(self) -> Path | None:
        """Ask for a codebook to use."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._parent,
            translate("FileDialogs", "Open a codebook"),
            self._folder(),
            _codebooks(),
        )
        return self._one(name)

    def save_snapshot(self, proposal: str) -> Path | None:
        """Ask where to save; ``proposal`` is a file name."""
        dialog = QtWidgets.QFileDialog(
            self._parent,
            translate("FileDialogs", "Save a snapshot"),
            self._folder(),
            _snapshots(),
        )
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        # Qt adds the ending before it asks whether an old file may be replaced;
        # added afterwards, it would lead to one that nobody was asked about.
        dialog.setDefaultSuffix(SNAPSHOT_SUFFIX.removeprefix("."))
        dialog.selectFile(proposal)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return self._one(chosen[0] if chosen else "")

    def copy_snapshot(self, source: Path) -> Path | None:
        """Ask where a copy of a snapshot is to lie; a name in use is asked about."""
        from diptych.app.gallery import copy_name

        title = translate("FileDialogs", "Duplicate the snapshot")
        dialog = QtWidgets.QFileDialog(
            self._parent, title, str(source.parent), _snapshots()
        )
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SNAPSHOT_SUFFIX.removeprefix("."))
        dialog.selectFile(copy_name(source))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return self._one(chosen[0] if chosen else "")

    def save_picture(self, proposal: str) -> Path | None:
        """Ask where a picture is to lie; a name in use is asked about."""
        title = translate("FileDialogs", "Save the picture")
        kinds = translate("FileDialogs", "Pictures") + " (*.png)"
        dialog = QtWidgets.QFileDialog(self._parent, title, self._folder(), kinds)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(proposal)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return self._one(chosen[0] if chosen else "")

    def ask_to_save(self, acts: int) -> QtWidgets.QMessageBox.StandardButton:
        """Ask whether unsaved work is to be saved: Save, Discard or Cancel."""
        question = translate("FileDialogs", "Save your work on this comparison?")
        return self._ask_to_save(question, counts.unsaved_acts(acts))

    def ask_to_save_all(
        self, unsaved: tuple[tuple[str, int], ...]
    ) -> QtWidgets.QMessageBox.StandardButton:
        """Ask the same of several comparisons, each named with its unsaved acts."""
        lines = (f"• {name}: {counts.acts(acts)}" for name, acts in unsaved)
        question = translate("FileDialogs", "Save your work on these comparisons?")
        return self._ask_to_save(question, "\n".join(lines))

    def _ask_to_save(
        self, question: str, details: str
    ) -> QtWidgets.QMessageBox.StandardButton:
        box = QtWidgets.QMessageBox(self._parent)
        box.setIcon(QtWidgets.QMessageBox.Icon.Question)
        box.setWindowTitle("Diptych")
        box.setText(question)
        box.setInformativeText(details)
        box.setStandardButtons(
            QtWidgets.QMessageBox.StandardButton.Save
            | QtWidgets.QMessageBox.StandardButton.Discard
            | QtWidgets.QMessageBox.StandardButton.Cancel
        )
        box.setDefaultButton(QtWidgets.QMessageBox.StandardButton.Save)
        chosen = QtWidgets.QMessageBox.StandardButton(box.exec())
        box.deleteLater()
        return chosen

    def save_codebook(self, proposal: Path) -> Path | None:
        """Ask where to save a codebook; ``proposal`` is a path to begin with."""
        title = translate("FileDialogs", "Save the codebook")
        dialog = QtWidgets.QFileDialog(
            self._parent, title, str(proposal.parent), _codebooks()
        )
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("yaml")
        dialog.selectFile(proposal.name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return self._one(chosen[0] if chosen else "")

    def _folder(self) -> str:
        return self._settings.get_str(_FOLDER_KEY)

    def _one(self, name: str) -> Path | None:
        found = self._remember(name) if name else ()
        return found[0] if found else None

    def _remember(self, *names: str) -> tuple[Path, ...]:
        paths = tuple(Path(name) for name in names)
        if paths:
            folder = paths[0] if paths[0].is_dir() else paths[0].parent
            self._settings.put(_FOLDER_KEY, str(folder))
        return paths


def _essays() -> str:
    return _filter(translate("FileDialogs", "Essays"), _ESSAYS)


def _snapshots() -> str:
    return _filter(translate("FileDialogs", "Diptych snapshots"), _SNAPSHOTS)


def _codebooks() -> str:
    return _filter(translate("FileDialogs", "Codebooks"), _CODEBOOKS)


def _filter(name: str, endings: str) -> str:
    """Return a filter of a file dialog, with one for all files after it."""
    everything = translate("FileDialogs", "All files")
    return f"{name} {endings};;{everything} (*)"

"""The dialogs that ask for a file; tests put an object of the same shape here."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from diptych.app.files import ESSAY_SUFFIXES, SNAPSHOT_SUFFIX
from diptych.app.settings import Settings

_ESSAYS = f"Essays ({' '.join('*' + s for s in ESSAY_SUFFIXES)});;All files (*)"
_SNAPSHOTS = f"Diptych snapshots (*{SNAPSHOT_SUFFIX});;All files (*)"
_CODEBOOKS = "Codebooks (*.yaml *.yml);;All files (*)"
_FOLDER_KEY = "last_folder"


class FileDialogs:
    """Asks for files, beginning in the folder where the last one lay."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        self._parent = parent
        self._settings = settings

    def essays(self) -> tuple[Path, ...]:
        """Ask for two essays at once, or for one of them."""
        title = "Open two essays (choose both, or the left one first)"
        names, _ = QFileDialog.getOpenFileNames(
            self._parent, title, self._folder(), _ESSAYS
        )
        return self._remember(*names)

    def second_essay(self, first: str) -> Path | None:
        """Ask for the essay to set beside the one named ``first``."""
        title = f"Choose the essay to set beside {first}"
        name, _ = QFileDialog.getOpenFileName(
            self._parent, title, self._folder(), _ESSAYS
        )
        return self._one(name)

    def folder(self) -> Path | None:
        """Ask for a folder of essays."""
        name = QFileDialog.getExistingDirectory(
            self._parent, "Open a folder of essays", self._folder()
        )
        return self._one(name)

    def snapshot(self) -> Path | None:
        """Ask for a snapshot to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, "Open a snapshot", self._folder(), _SNAPSHOTS
        )
        return self._one(name)

    def codebook(self) -> Path | None:
        """Ask for a codebook to use."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, "Open a codebook", self._folder(), _CODEBOOKS
        )
        return self._one(name)

    def save_snapshot(self, proposal: str) -> Path | None:
        """Ask where to save; ``proposal`` is a file name."""
        dialog = QFileDialog(
            self._parent, "Save a snapshot", self._folder(), _SNAPSHOTS
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
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

        title = QCoreApplication.translate("FileDialogs", "Duplicate the snapshot")
        dialog = QFileDialog(self._parent, title, str(source.parent), _SNAPSHOTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SNAPSHOT_SUFFIX.removeprefix("."))
        dialog.selectFile(copy_name(source))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return self._one(chosen[0] if chosen else "")

    def ask_to_save(self, acts: int) -> QMessageBox.StandardButton:
        """Ask whether unsaved work is to be saved: Save, Discard or Cancel."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Diptych")
        box.setText("Save your work on this comparison?")
        counted = "One act is" if acts == 1 else f"{acts:,} acts are"
        box.setInformativeText(
            f"{counted} in no snapshot yet: decisions, notes, links and marks."
        )
        box.setStandardButtons(
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel
        )
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        chosen = QMessageBox.StandardButton(box.exec())
        box.deleteLater()
        return chosen

    def save_codebook(self, proposal: Path) -> Path | None:
        """Ask where to save a codebook; ``proposal`` is a path to begin with."""
        title = QCoreApplication.translate("FileDialogs", "Save the codebook")
        dialog = QFileDialog(self._parent, title, str(proposal.parent), _CODEBOOKS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
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

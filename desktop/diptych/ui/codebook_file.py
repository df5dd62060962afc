"""The file of the codebook that is edited: where it lies, and writing it.

Nothing is overwritten that somebody else has changed meanwhile, and the codebook that
comes with Diptych is never written to. Tests put an object of the shape of ``Asking``
in its place.
"""

import hashlib
import os
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QMessageBox, QWidget

from diptych.app.files import write_atomic, write_problem
from diptych.errors import DiptychError
from diptych.resources import sample_codebook
from diptych.ui.language import translate


class Answer(StrEnum):
    """What the reader wants done."""

    SAVE = "save"
    SAVE_AS = "save as"
    DISCARD = "discard"
    STAY = "stay"


class Asking(Protocol):
    """Asks the reader what to do with a codebook."""

    def unsaved(self, name: str) -> Answer:
        """Ask whether changes are to be saved before they are out of sight."""

    def changed_on_disk(self, name: str) -> Answer:
        """Ask what to do with a file that another program has changed."""


class AskingBoxes:
    """Asks in a small window what to do with a codebook."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def unsaved(self, name: str) -> Answer:
        """Ask whether changes are to be saved before they are out of sight."""
        return self._ask(
            translate("CodebookFile", "“%1” has changes that are not saved.").replace(
                "%1", name
            ),
            {
                Answer.SAVE: translate("CodebookFile", "Save"),
                Answer.DISCARD: translate("CodebookFile", "Discard Changes"),
                Answer.STAY: translate("CodebookFile", "Go On Editing"),
            },
        )

    def changed_on_disk(self, name: str) -> Answer:
        """Ask what to do with a file that another program has changed."""
        words = translate(
            "CodebookFile",
            "“%1” was changed by another program since it was opened here. If you "
            "save, those changes are lost.",
        )
        return self._ask(
            words.replace("%1", name),
            {
                Answer.SAVE_AS: translate("CodebookFile", "Save As…"),
                Answer.SAVE: translate("CodebookFile", "Replace the File"),
                Answer.STAY: translate("CodebookFile", "Do Not Save"),
            },
        )

    def _ask(self, words: str, answers: dict[Answer, str]) -> Answer:
        box = QMessageBox(self._parent)
        box.setWindowTitle(translate("CodebookFile", "Codebook"))
        box.setText(words)
        role = QMessageBox.ButtonRole.ActionRole
        buttons = {
            answer: box.addButton(name, role) for answer, name in answers.items()
        }
        box.setEscapeButton(buttons[Answer.STAY])
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        chosen = (answer for answer, button in buttons.items() if button is clicked)
        return next(chosen, Answer.STAY)


class CodebookFile:
    """Where the edited codebook lies; ``path`` is None where nowhere yet.

    ``held`` is what the file held when editing began, where that was earlier than now.
    """

    def __init__(self, path: Path | None, name: str, held: str | None = None) -> None:
        self.path = path
        self.name = name
        if held is not None:
            self._seen: str | None = hashlib.sha256(held.encode("utf-8")).hexdigest()
        else:
            self._seen = _digest(path) if path else None

    def is_own(self) -> bool:
        """Tell whether the reader may write here; not to the shipped codebook."""
        path = self.path
        if path is None or path.absolute() == sample_codebook().absolute():
            return False
        return os.access(path, os.W_OK) if path.exists() else path.parent.is_dir()

    def has_changed(self) -> bool:
        """Tell whether the file is not as it was when it was read or written last."""
        if self.path is None or not self.path.exists():
            return False
        return _digest(self.path) != self._seen

    def proposal(self) -> Path:
        """Return where to save it under another name: a file that is not there yet."""
        places = QStandardPaths.StandardLocation
        documents = QStandardPaths.writableLocation(places.DocumentsLocation)
        folder = Path(documents) if documents else Path.home()
        if self.is_own() and self.path is not None:
            folder = self.path.parent
        stem = Path(self.name).stem or "codebook"
        for number in range(1, 1_000):
            tail = f"-{number}" if number > 1 else ""
            path = folder / f"{stem}{tail}.yaml"
            if not path.exists():
                return path
        return folder / f"{stem}.yaml"

    def write(self, path: Path, source: str) -> None:
        """Write the codebook, wholly or not at all; raises DiptychError."""
        data = source.encode("utf-8")
        try:
            write_atomic(path, data)
        except OSError as error:
            raise DiptychError(write_problem(path, error)) from error
        self.path, self.name = path.absolute(), path.name
        self._seen = hashlib.sha256(data).hexdigest()


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None

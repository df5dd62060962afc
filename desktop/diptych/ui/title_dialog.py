"""Title and tags of a snapshot, in two fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from diptych.errors import SnapshotError
from diptych.snapshot.retitle import settled_tags, settled_title
from diptych.ui.engine_words import say
from diptych.ui.sizes import scaled

_WIDTH = 460


class TitleDialog(QDialog):
    """Asks for a title and tags; ``accept`` refuses, with a sentence, what is none.

    ``stands_for`` is what a snapshot is called without a title of its own.
    """

    def __init__(
        self,
        title: str,
        tags: tuple[str, ...],
        stands_for: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Properties of the Snapshot"))
        self.setMinimumWidth(scaled(_WIDTH))
        self.title = self._field(self.tr("Title"), title)
        self.title.setPlaceholderText(stands_for)
        self.title.setToolTip(
            self.tr("Your own name for the snapshot; the titles of the texts if empty")
        )
        self.tags = self._field(self.tr("Tags"), ", ".join(tags))
        self.tags.setPlaceholderText(self.tr("seminar, to cite"))
        self.tags.setToolTip(self.tr("Words to find the snapshot by, parted by commas"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("Ta&gs"), self.tags)
        note = QLabel(self.tr("Tags are parted by commas."))
        note.setObjectName("startNote")
        form.addRow("", note)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Close, unless a field holds what cannot be kept."""
        try:
            self.given_title()
            self.given_tags()
        except SnapshotError as error:
            self.problem.setText(say(str(error)))
            self.problem.show()
            return
        super().accept()

    def given_title(self) -> str:
        """Return the title in its field, "" for none; raises SnapshotError."""
        return settled_title(self.title.text())

    def given_tags(self) -> tuple[str, ...]:
        """Return the tags in their field; raises SnapshotError."""
        return settled_tags(self.tags.text().split(","))

    def _field(self, name: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        return field

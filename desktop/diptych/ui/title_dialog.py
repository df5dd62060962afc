"""Title and tags of a snapshot, in two fields."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)

from diptych.errors import SnapshotError
from diptych.snapshot.retitle import settled_tags, settled_title
from diptych.ui.engine_words import say
from diptych.ui.form_dialog import FormDialog
from diptych.ui.language import translate


class TitleDialog(FormDialog):
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
        super().__init__(translate("TitleDialog", "Properties of the Snapshot"), parent)
        self.title = self.make_field(self.tr("Title"), title)
        self.title.setPlaceholderText(stands_for)
        self.title.setToolTip(
            self.tr("Your own name for the snapshot; the titles of the texts if empty")
        )
        self.tags = self.make_field(self.tr("Tags"), ", ".join(tags))
        self.tags.setPlaceholderText(self.tr("seminar, to cite"))
        self.tags.setToolTip(self.tr("Words to find the snapshot by, parted by commas"))
        self.form.addRow(self.tr("&Title"), self.title)
        self.form.addRow(self.tr("Ta&gs"), self.tags)
        note = QLabel(self.tr("Tags are parted by commas."))
        note.setObjectName("startNote")
        self.form.addRow("", note)

    def accept(self) -> None:
        """Close, unless a field holds what cannot be kept."""
        try:
            self.given_title()
            self.given_tags()
        except SnapshotError as error:
            self.complain(say(str(error)))
            return
        super().accept()

    def given_title(self) -> str:
        """Return the title in its field, "" for none; raises SnapshotError."""
        return settled_title(self.title.text())

    def given_tags(self) -> tuple[str, ...]:
        """Return the tags in their field; raises SnapshotError."""
        return settled_tags(self.tags.text().split(","))

"""A dialog of fields that refuses, with a sentence, what cannot be kept."""

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

from diptych.ui.language import translate
from diptych.ui.sizes import scaled

_WIDTH = 460


class FormDialog(QDialog):
    """Rows in ``form``, below them a sentence of what is wrong, OK and Cancel."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(_WIDTH))
        self.form = QFormLayout()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAccessibleName(translate("TitleDialog", "What is wrong"))
        self.problem.hide()
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def make_field(self, name: str, value: str) -> QLineEdit:
        """Return a field that begins with ``value``, seen from its first letter."""
        field = QLineEdit(value)
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        return field

    def complain(self, sentence: str) -> None:
        """Say what is wrong; "" takes the sentence away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

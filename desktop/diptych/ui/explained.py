"""Rows of a form that say in a line what they are for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


def add_explained(
    form: QFormLayout, words: str, field: QWidget, explanation: str
) -> None:
    """Add a field with its name before it and an explanation right below it.

    The words of a button stand on it, so ``words`` is left empty there. A screen
    reader hears the explanation as the description of the field.
    """
    name = QLabel(words)
    name.setBuddy(field)
    if words:
        field.setAccessibleName(words.replace("&", ""))
    elif isinstance(field, QAbstractButton):
        field.setAccessibleName(field.text().replace("&", ""))
    field.setToolTip(explanation)
    field.setAccessibleDescription(explanation)
    note = QLabel(explanation)
    note.setObjectName("panelNote")
    note.setWordWrap(True)
    both = QWidget()
    both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(2)
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(note)
    form.addRow(name, both)

"""Small things that every field of the window has alike."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from diptych.ui.language import translate


def make_clearable(field: QLineEdit) -> None:
    """Give a field a button that empties it, with a name that Qt leaves out."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QToolButton)
    assert button is not None, "Qt has just made it"
    button.setAccessibleName(translate("Fields", "Clear the field"))

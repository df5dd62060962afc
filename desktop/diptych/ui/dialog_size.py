"""A usual size for a dialog, and no more than its screen has room for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from diptych.ui.sizes import scaled

_AROUND = QSize(40, 80)
"""What the frame of a window and a panel of the desktop may take."""


def give_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size at the usual font, or what its screen has room for."""
    room = dialog.screen().availableGeometry().size() - _AROUND
    dialog.resize(QSize(scaled(width), scaled(height)).boundedTo(room))

"""Small things that every field of the window has alike."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from diptych.ui.language import translate
from diptych.ui.sizes import scaled

_LEAST = 60


def make_clearable(field: QLineEdit) -> None:
    """Give a field a button that empties it, with a name that Qt leaves out."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QToolButton)
    assert button is not None, "Qt has just made it"
    button.setAccessibleName(translate("Fields", "Clear the field"))


class ShortLabel(QLabel):
    """A line of words that ends in an ellipsis where the room does, with a tip."""

    def minimumSizeHint(self) -> QSize:
        """Return a width that leaves a word or two."""
        return QSize(scaled(_LEAST), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write what there is room for."""
        words, room = self.text(), self.contentsRect()
        cut = self.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip(words if cut != words else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), cut)
        painter.end()

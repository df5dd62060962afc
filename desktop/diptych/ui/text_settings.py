"""A small panel for the face, the size, the spacing and the measure of essays.

It lies over the essays, so that everything is seen to take effect at once; Escape, a
click into an essay or the command that opened it closes it.
"""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QPushButton, QWidget

from diptych.ui.page_format import PageLook
from diptych.ui.text_form import TextForm


class TextSettings(QFrame):
    """Shows a look and the zoom; ``form`` tells what the reader makes of them."""

    def __init__(self, look: PageLook, zoom: float, parent: QWidget) -> None:
        """Show a look and a zoom (1.0 is the usual size)."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setObjectName("textSettings")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Text of the essays"))
        self.form = TextForm(look, zoom, self)
        self.usual = QPushButton(self.tr("Usual Text"))
        self.usual.setToolTip(self.tr("Face, size, lines and measure as at first"))
        self.usual.clicked.connect(self.form.use_usual)
        rows = QFormLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        for words, field, tip in self.form.rows:
            rows.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
            field.setToolTip(tip)
        rows.addRow(self.usual)

    def show_below(self, corner: QPoint) -> None:
        """Open with the upper right corner at a point of the parent."""
        self.adjustSize()
        self.move(max(0, corner.x() - self.width() - 8), corner.y() + 4)
        self.raise_()
        self.show()
        self.form.face.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the command of the window that has the same key."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close()
            return
        super().keyPressEvent(event)

"""What lies over the pages for a while: progress below, and a frame for dropping."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from diptych.ui.fonts import reading_font
from diptych.ui.sizes import scaled


class BottomOverlay(QObject):
    """Keeps a widget at the lower edge of another one, over what stands there.

    Pages do not move when it comes and goes.
    """

    def __init__(self, widget: QWidget, under: QWidget) -> None:
        super().__init__(under)
        self._widget = widget
        self._under = under
        widget.setParent(under)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        widget.hide()
        under.installEventFilter(self)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget below, and come to the front when shown."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            height = self._widget.sizeHint().height()
            room = self._under.rect()
            place = QRect(0, room.height() - height, room.width(), height)
            if self._widget.geometry() != place:
                self._widget.setGeometry(place)
            self._widget.raise_()
        return super().eventFilter(watched, event)


class DropFrame(QLabel):
    """A frame over the whole window that says what dropping here does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setObjectName("dropFrame")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(reading_font(scaled(24)))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def invite(self, words: str) -> None:
        """Show the frame with ``words``."""
        self.setText(words)
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()

"""A sentence that comes and goes by itself, and moves nothing that is being read.

It lies in the lower right corner, over what is said of the current link, and takes
neither room nor focus. A click puts it away.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from diptych.ui.announcing import announce

_LEAST_MS, _EACH_MS = 5_000, 60
"""A sentence stays for as long as it takes to read, and some seconds longer."""
_WIDEST, _MARGIN = 480, 10
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class PassingWords(QFrame):
    """One sentence at a time over a lower corner of ``under``, clear of ``bar``."""

    def __init__(self, under: QWidget, bar: QWidget) -> None:
        """Begin without any sentence."""
        super().__init__(under)
        self._under, self._bar = under, bar
        self.setObjectName("passing")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 7)
        column.addWidget(self.label)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.hide)
        under.installEventFilter(self)
        bar.installEventFilter(self)
        self.hide()

    def show_words(self, text: str) -> None:
        """Show a sentence in the place of the one before; a screen reader says it."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._clock.start(_LEAST_MS + _EACH_MS * len(text))
        announce(self, text)

    def text(self) -> str:
        """Return the sentence that is shown, "" for none."""
        return "" if self.isHidden() else self.label.text()

    def put_away(self) -> None:
        """Go at once."""
        self._clock.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() in _MOVES and not self.isHidden():
            self._place()
            self.raise_()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go when clicked."""
        event.accept()
        self.put_away()

    def _place(self) -> None:
        room = self._under.rect()
        most = min(_WIDEST, room.width() - 2 * _MARGIN)
        self.ensurePolished()
        words = self.label.fontMetrics().horizontalAdvance(self.label.text())
        around = self.sizeHint().width() - self.label.sizeHint().width()
        wide = min(most, words + around + 4)
        high = self.heightForWidth(wide)
        below = self._bar.height() if self._bar.isVisible() else 0
        bottom = room.height() - below - _MARGIN
        self.setGeometry(room.width() - wide - _MARGIN, bottom - high, wide, high)

"""A slim strip that says what is being worked on, with a way to stop it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from diptych.ui.engine_words import say
from diptych.ui.language import percent

_SHOW_AFTER_MS = 120
_STEPS = 1000


class ProgressStrip(QWidget):
    """Appears when work takes longer than an eighth of a second."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        self.stage = QLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("quietButton")
        self.cancel.setAccessibleName(self.tr("Cancel the work in progress"))
        self.cancel.clicked.connect(self.cancel_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 3)
        row.setSpacing(12)
        row.addWidget(self.stage)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def begin(self, stage: str) -> None:
        """Get ready to be shown."""
        self.set_progress(0.0, stage)
        if not self.isVisible():
            self._delay.start()

    def set_progress(self, share: float, stage: str) -> None:
        """Show the share done, 0 to 1, and what is being done."""
        self.bar.setValue(round(share * _STEPS))
        told = say(stage)
        self.stage.setText(told)
        self.bar.setAccessibleDescription(f"{told}, {percent(share)}")

    def end(self) -> None:
        """Go away."""
        self._delay.stop()
        self.hide()

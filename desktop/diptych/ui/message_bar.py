"""A calm bar for one sentence: what failed, or what the reader should know."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.ui.announcing import announce
from diptych.ui.engine_words import say
from diptych.ui.passing_words import PassingWords


class _Message(QFrame):
    """One sentence with an optional button and a way to put it away."""

    def __init__(self, text: str, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("kind", kind)
        self.text = say(text)
        self.label = QLabel(self.text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self.close_button = QToolButton()
        self.close_button.setObjectName("quietButton")
        self.close_button.setText("✕")
        self.close_button.setAccessibleName(self.tr("Dismiss this message"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 7, 8, 7)
        self.row.setSpacing(10)
        self.row.addWidget(self.label, 1)
        self.row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def add_action(self, text: str, action: Callable[[], None], place: int) -> None:
        """Offer one thing to do about it, at a place in the row."""
        button = QPushButton(text)
        button.clicked.connect(lambda _=False: action())
        self.row.insertWidget(place, button)


class MessageBar(QWidget):
    """Shows up to three sentences, the newest at the top; never takes the focus."""

    _MOST = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Messages"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._messages: list[_Message] = []
        self._passing: PassingWords | None = None
        self.hide()

    def show_error(self, text: str) -> None:
        """Say what could not be done."""
        self._add(_Message(text, "error", self))

    def show_notice(self, text: str, *actions: tuple[str, Callable[[], None]]) -> None:
        """Say what the reader should know, with buttons where they help."""
        message = _Message(text, "notice", self)
        for place, (words, action) in enumerate(actions, 1):
            message.add_action(words, action, place)
        self._add(message)

    def show_passing(self, text: str) -> None:
        """Say that something is done; the sentence goes by itself and moves nothing."""
        if self._passing is None:
            self._passing = PassingWords(self.parentWidget() or self, self)
        self._passing.show_words(say(text))

    def clear(self) -> None:
        """Put all messages away."""
        for message in list(self._messages):
            self._remove(message)
        if self._passing is not None:
            self._passing.put_away()

    def drop(self, text: str) -> None:
        """Put the message with these words away, if it is there."""
        for message in list(self._messages):
            if message.text == text:
                self._remove(message)

    def texts(self) -> list[str]:
        """Return the sentences shown, the passing one first, then newest first."""
        passing = self._passing.text() if self._passing is not None else ""
        texts = [message.text for message in self._messages]
        return [passing, *texts] if passing else texts

    def buttons(self) -> list[QPushButton]:
        """Return what is offered to be done, newest sentence first."""
        found: list[QPushButton] = []
        for message in self._messages:
            found += message.findChildren(QPushButton)
        return found

    def _add(self, message: _Message) -> None:
        self.drop(message.text)
        for old in self._messages[self._MOST - 1 :]:
            self._remove(old)
        message.close_button.clicked.connect(lambda: self._remove(message))
        self._messages.insert(0, message)
        self._column.insertWidget(0, message)
        self.show()
        self._announce(message)

    def _announce(self, message: _Message) -> None:
        """Have a screen reader say the sentence, though the focus stays."""
        message.setAccessibleName(message.text)
        announce(message, message.text)

    def _remove(self, message: _Message) -> None:
        if message not in self._messages:
            return
        self._messages.remove(message)
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()
        self.setVisible(bool(self._messages))

"""What stands above the codebook editor: the file, and what it has to ask."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.themes.editing.history import History
from diptych.ui.announcing import announce
from diptych.ui.engine_words import say
from diptych.ui.fields import ShortLabel

_SHOWN = 3
"""Comments that a question names; of more it gives the number."""


class FileBar(QWidget):
    """The name of the file, whether it is saved, undo and redo."""

    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()
    save_as_asked = Signal()
    revert_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = ShortLabel()
        self.name.setObjectName("panelTitle")
        self.back = _tool("↶", self.tr("Undo"), self.undo_asked.emit)
        self.again = _tool("↷", self.tr("Redo"), self.redo_asked.emit)
        self.shut = _tool(
            "✕", self.tr("Close the editor (Ctrl+E)"), self.close_asked.emit
        )
        self.save = QPushButton(self.tr("Save"))
        self.save.setToolTip(self._save_tip())
        self.save.clicked.connect(lambda _=False: self.save_asked.emit())
        self.more = _tool("▾", self.tr("More about the file"), None)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Save Codebook As…"), self.save_as_asked.emit)
        menu.addAction(self.tr("Go Back to the Saved Codebook"), self.revert_asked.emit)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        row.addWidget(self.back)
        row.addWidget(self.again)
        row.addWidget(self.save)
        row.addWidget(self.more)
        row.addWidget(self.shut)

    def _save_tip(self) -> str:
        keys = QKeySequence(QKeySequence.StandardKey.Save)
        named = keys.toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("Write the codebook to its file (%1, with the keys in here)")
        return words.replace("%1", named)

    def tell_saved(self, name: str, *, own: bool, unsaved: bool) -> None:
        """Say which file it is, and whether it holds all changes.

        ``own`` says that it can be written to.
        """
        self.name.setText(f"{name}{' •' if unsaved else ''}")
        words = self.tr("%1, not saved") if unsaved else self.tr("%1, saved")
        self.name.setAccessibleName(words.replace("%1", name))
        self.name.setToolTip(words.replace("%1", name))
        self.save.setEnabled(unsaved)
        self.save.setText(self.tr("Save") if own else self.tr("Save As…"))

    def show_history(self, history: History | None) -> None:
        """Name what undo and redo would do."""
        if history is None:
            return
        for button, words, told in (
            (self.back, self.tr("Undo"), history.undo_told()),
            (self.again, self.tr("Redo"), history.redo_told()),
        ):
            button.setEnabled(bool(told))
            button.setToolTip(f"{words}: {say(told)}" if told else words)


class Question(QFrame):
    """A sentence that needs an answer before comments go, or none.

    ``answered`` carries whether they may.
    """

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.agree = QPushButton(self.tr("Take It Out"))
        self.decline = QPushButton(self.tr("Keep It"))
        self.dismiss = QPushButton(self.tr("Close"))
        self.agree.clicked.connect(lambda _=False: self._answer(True))
        self.decline.clicked.connect(lambda _=False: self._answer(False))
        self.dismiss.clicked.connect(lambda _=False: self.hide())
        answers = QHBoxLayout()
        answers.addStretch(1)
        for button in (self.agree, self.decline, self.dismiss):
            button.setToolTip(button.text())
            answers.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addLayout(answers)
        self.hide()

    def ask(self, comments: tuple[str, ...]) -> None:
        """Ask whether these comments may go; none takes the question away."""
        if not comments:
            self.hide()
            return
        shown = " / ".join(f"“{comment}”" for comment in comments[:_SHOWN])
        more = f" (+{len(comments) - _SHOWN})" if len(comments) > _SHOWN else ""
        words = self.tr("This takes out what was noted beside it: %1")
        self._show(words.replace("%1", shown + more), question=True)

    def say(self, sentence: str) -> None:
        """Say what could not be done."""
        self._show(sentence, question=False)

    def _show(self, words: str, *, question: bool) -> None:
        self.said.setText(words)
        self.setAccessibleName(words)
        self.agree.setVisible(question)
        self.decline.setVisible(question)
        self.dismiss.setVisible(not question)
        self.show()
        announce(self, words)

    def _answer(self, agreed: bool) -> None:
        self.hide()
        self.answered.emit(agreed)


def quiet_button(words: str, slot: Callable[[], object]) -> QPushButton:
    """Return a button that looks like a link."""
    button = QPushButton(words)
    button.setObjectName("quietButton")
    button.setToolTip(words)
    button.clicked.connect(lambda _=False: slot())
    return button


def _tool(words: str, tip: str, slot: Callable[[], object] | None) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quietButton")
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    if slot is not None:
        button.clicked.connect(lambda _=False: slot())
    return button

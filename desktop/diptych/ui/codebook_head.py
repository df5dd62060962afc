"""The form of the codebook itself: its title, its language, and the whole YAML."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from diptych.themes.editing.draft import Draft
from diptych.ui.codebook_fields import Field, UndoKeys, set_text
from diptych.ui.sizes import scaled

TITLE, LANGUAGE, SOURCE = "title", "language", "source"


class HeadForm(QWidget):
    """``edited`` carries the key of the field that a hand has changed."""

    edited = Signal(str)

    def __init__(self, undo: UndoKeys) -> None:
        super().__init__()
        self.setObjectName("editorPage")
        self._quiet = False
        self._problems: dict[str, str] = {}
        self.title, self.language = QLineEdit(), QLineEdit()
        self.source = QPlainTextEdit()
        self.source.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.source.setUndoRedoEnabled(False)
        self.source.setTabChangesFocus(True)
        self.source.setFont(
            QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        )
        self.fields = {
            TITLE: Field(self.tr("Title of the codebook"), self.title),
            LANGUAGE: Field(
                self.tr("Language"),
                self.language,
                self.tr("Of the words, such as en; for texts that do not say theirs"),
            ),
            SOURCE: Field(self.tr("The whole codebook, lists and all"), self.source),
        }
        self.language.setMaximumWidth(scaled(90))
        row = QHBoxLayout()
        row.addWidget(self.fields[TITLE], 1)
        row.addWidget(self.fields[LANGUAGE])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.fields[SOURCE], 1)
        undo.watch(self.title, self.language, self.source)
        self.title.textEdited.connect(lambda: self._tell(TITLE))
        self.language.textEdited.connect(lambda: self._tell(LANGUAGE))
        self.source.textChanged.connect(lambda: self._tell(SOURCE))

    def show_draft(self, draft: Draft) -> None:
        """Show a draft; a field with something refused in it keeps that."""
        self._quiet = True
        if TITLE not in self._problems:
            set_text(self.title, draft.book.title)
        if LANGUAGE not in self._problems:
            set_text(self.language, draft.book.language or "")
        text = draft.source.replace("\r\n", "\n")
        if SOURCE not in self._problems and self.source.toPlainText() != text:
            self.source.setPlainText(text)
        self._quiet = False

    def value(self, key: str) -> str:
        """Return what stands in a field."""
        if key == SOURCE:
            return self.source.toPlainText()
        return (self.title if key == TITLE else self.language).text().strip()

    def refuse(self, key: str, sentence: str) -> None:
        """Keep what was typed, and say under it what is wrong."""
        self._problems[key] = sentence
        self.fields[key].set_problem(sentence)

    def accept(self, key: str) -> None:
        """Take a sentence away again."""
        if self._problems.pop(key, None):
            self.fields[key].set_problem("")

    def is_refused(self) -> bool:
        """Tell whether a field holds what could not be taken."""
        return bool(self._problems)

    def forget_refused(self) -> None:
        """Drop what could not be taken."""
        for key in list(self._problems):
            self.accept(key)

    def _tell(self, key: str) -> None:
        if not self._quiet:
            self.edited.emit(key)

"""What is known of an essay, to read and to correct by hand."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QWidget,
)

from diptych.text.dates import parse_date
from diptych.text.readers.kind import SUFFIXES
from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.form_dialog import FormDialog
from diptych.ui.language import translate
from diptych.ui.language_field import LanguageField

if TYPE_CHECKING:
    from diptych.text.document import Document


class DocumentDialog(FormDialog):
    """Title, author, date and language in fields; format, length and notices below.

    ``accept`` is refused, with a sentence, while the date or the language is none.
    """

    def __init__(self, essay: Document, parent: QWidget | None = None) -> None:
        super().__init__(translate("DocumentDialog", "About the Essay"), parent)
        self.title = self._field(self.tr("Title"), essay.title)
        self.author = self._field(self.tr("Author"), essay.author)
        date = essay.date.isoformat() if essay.date else ""
        self.date = self._field(self.tr("Date"), date)
        self.date.setPlaceholderText(self.tr("2022-02-04, or 4 February 2022"))
        self.language = LanguageField(essay.language)
        self._name(self.language, self.tr("Language"))
        for field in (self.title, self.author, self.date, self.language):
            self.form.addRow(field.accessibleName(), field)
        for words, value in self._facts(essay):
            label = QLabel(value)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.form.addRow(words, label)

    def accept(self) -> None:
        """Close, unless a field holds what cannot be understood."""
        problem = ""
        if self.date.text().strip() and self.given_date() is None:
            problem = self.tr("That is no whole date: write it as 2022-02-04.")
            self.date.setFocus()
        elif self.language.is_wrong():
            problem = self.tr("That is no language: choose one, or write its code.")
            self.language.setFocus()
        self.complain(problem)
        if not problem:
            super().accept()

    def given_date(self) -> datetime.date | None:
        """Return the date in its field, None where it holds none."""
        return parse_date(self.date.text())

    def given_language(self) -> str | None:
        """Return the code of the language in its field, None where it holds none."""
        return self.language.code()

    def _field(self, name: str, value: str) -> QLineEdit:
        field = self.make_field(name, value)
        self._name(field, name)
        return field

    def _name(self, field: QWidget, name: str) -> None:
        field.setAccessibleName(name)
        field.setToolTip(self.tr("{0}, as it is shown and compared").format(name))

    def _facts(self, essay: Document) -> list[tuple[str, str]]:
        """Return what cannot be corrected here, line by line."""
        path = essay.path
        kind = SUFFIXES.get(path.suffix.lower()) if path is not None else None
        facts = [
            (self.tr("File"), path.name if path else self.tr("pasted text")),
            (self.tr("Format"), say(kind.value) if kind else self.tr("plain text")),
            (self.tr("Length"), counts.words(len(essay.text.split()))),
        ]
        if essay.encoding:
            facts.append((self.tr("Encoding"), essay.encoding.upper()))
        if essay.note:
            facts.append((self.tr("Note"), essay.note))
        if essay.notices:
            facts.append((self.tr("While reading"), say("\n".join(essay.notices))))
        return facts

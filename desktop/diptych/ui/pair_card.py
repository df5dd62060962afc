"""One pair of essays as a card that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from diptych.ui.counts import counts
from diptych.ui.fonts import reading_font
from diptych.ui.language import translate
from diptych.ui.sizes import scaled
from diptych.ui.words import date_words, document_name

if TYPE_CHECKING:
    from diptych.text.document import Document

_TITLE_LINES = 2


class PairCard(QPushButton):
    """Two titles with their dates, and what the two have in common."""

    def __init__(self, a: Document, b: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pairCard")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._names = document_name(a), document_name(b)
        self._titles = _title(), _title()
        self.figures = QLabel("…")
        self.figures.setObjectName("cardFigures")
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(3)
        for column, document in enumerate((a, b)):
            note = QLabel(_note(document))
            note.setObjectName("cardNote")
            note.setMinimumWidth(1)
            grid.addWidget(self._titles[column], 0, column)
            grid.addWidget(note, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.figures, 2, 0, 1, 2)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name_aloud()

    def set_figures(self, links: int, themes: int | None) -> None:
        """Show what the two have in common."""
        words = [counts.links(links)]
        if themes is not None:
            words.append(counts.shared_themes(themes))
        self.figures.setText("  ·  ".join(words))
        self._name_aloud()

    def sizeHint(self) -> QSize:
        """Return the size that the two titles need."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the titles are cut with an ellipsis."""
        return QSize(260, self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the titles to two lines of the new width."""
        super().resizeEvent(event)
        self._cut_titles()

    def changeEvent(self, event: QEvent) -> None:
        """Cut the titles again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut_titles()

    def _cut_titles(self) -> None:
        width = (self.width() - 32 - 20) // 2
        for label, name in zip(self._titles, self._names, strict=True):
            metrics = QFontMetrics(label.font())
            label.setFixedHeight(_TITLE_LINES * metrics.lineSpacing() + 2)
            label.setText(_two_lines(name, metrics, width))

    def _name_aloud(self) -> None:
        left, right = self._names
        figures = self.figures.text() if self.figures.text() != "…" else ""
        self.setAccessibleName(f"{left}; {right}")
        self.setAccessibleDescription(figures.replace("·", ",").replace("  ", ""))
        self.setToolTip(f"{left}\n{right}")


def _title() -> QLabel:
    """Make the label of one title."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = reading_font(scaled(16))
    label.setFont(font)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setMinimumWidth(1)
    return label


def _note(document: Document) -> str:
    """Say when an essay was written."""
    return date_words(document.date) or translate("PairCard", "no date")


def _two_lines(words: str, metrics: QFontMetrics, width: int) -> str:
    """Break ``words`` into at most two lines of ``width`` pixels, cutting the rest."""
    if metrics.horizontalAdvance(words) <= width:
        return words
    parts = words.split(" ")
    first = parts[0]
    taken = 1
    while (
        taken < len(parts)
        and metrics.horizontalAdvance(f"{first} {parts[taken]}") <= width
    ):
        first = f"{first} {parts[taken]}"
        taken += 1
    rest = " ".join(parts[taken:])
    cut = Qt.TextElideMode.ElideRight
    lines = metrics.elidedText(first, cut, width), metrics.elidedText(rest, cut, width)
    return "\n".join(lines)

"""What the two essays have in common, on one page that can be copied."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from diptych.comparison import Comparison
from diptych.ui.drawer import DrawerTab
from diptych.ui.tasks import Context, Tasks

_LANE = "summary"


class SummaryTab(DrawerTab):
    """The summary of the comparison as the reader's work leaves it.

    Links that the reader rejected take no part in it.
    """

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rejected: frozenset[str] = frozenset()
        self._comparison: Comparison | None = None
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.page.setAccessibleName(self.tr("Summary of the pair"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 0, 0)
        column.addWidget(self.page)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Sum up a comparison, off the event loop."""
        self._comparison = comparison
        self._sum_up()

    def set_rejected(self, links: frozenset[str]) -> None:
        """Leave links out, and sum up anew where they are others than before."""
        if links != self._rejected:
            self._rejected = links
            self._sum_up()

    def copy(self) -> bool:
        """Copy what is selected, else the whole page."""
        if self.page.textCursor().hasSelection():
            self.page.copy()
        else:
            QGuiApplication.clipboard().setText(self.page.toPlainText() + "\n")
        return True

    def take_focus(self) -> None:
        """Begin on the page."""
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Sum up in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._sum_up()

    def _sum_up(self) -> None:
        found, rejected = self._comparison, self._rejected
        if found is None:
            self._tasks.cancel(_LANE)
            self.page.setPlainText("")
            return

        from diptych.ui.summary_words import summary_words

        said = summary_words()

        def work(_: Context) -> str:
            from diptych.export.summary import summary

            links = tuple(link for link in found.links if link.id not in rejected)
            return summary(replace(found, links=links), said)

        self._tasks.run(_LANE, work, done=self._show, failed=self.page.setPlainText)

    def _show(self, words: str) -> None:
        self.page.setPlainText(words.rstrip("\n"))

"""The current link in full: both passages, the sums, the reader's note and tags."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from diptych.comparison import Comparison
from diptych.ui.drawer import DrawerTab
from diptych.ui.engine_words import say
from diptych.ui.fonts import reading_family
from diptych.ui.labels import contrast_label, kind_and_size
from diptych.ui.language import decimal
from diptych.view.link_report import (
    LinkReport,
    Piece,
    PieceMark,
    link_report,
    report_text,
)
from diptych.view.link_rows import NO_REMARKS, Remarks
from diptych.view.palette import Role, Style, colour

_TYPING_MS = 400
_MARKS = {
    PieceMark.COMMON: "background:{common}",
    PieceMark.MOVED: "background:{moved}; font-style:italic",
    PieceMark.DIFFERING: "text-decoration:underline",
    PieceMark.CONTRAST: "background:{contrast}; font-weight:600",
}


class LinkTab(DrawerTab):
    """Tells of one link and takes the reader's words about it.

    ``note_typed`` and ``tags_typed`` carry the id of the link and what was written.
    """

    note_typed = Signal(str, str)
    tags_typed = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._link: str | None = None
        self._report: LinkReport | None = None
        self._style = Style.LIGHT
        self.passages = self._browser(self.tr("Both passages of the current link"))
        self.sums = self._browser(self.tr("Why this is a link"))
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(self.tr("Your note on this link"))
        self.note.setAccessibleName(self.tr("Note on the current link"))
        self.note.setTabChangesFocus(True)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(self.tr("Tags, divided by commas"))
        self.tags.setAccessibleName(self.tr("Tags of the current link"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self.finish_typing)
        self.note.textChanged.connect(self._pause.start)
        self.tags.editingFinished.connect(self._tell_tags)
        self._written = NO_REMARKS
        self._lay_out()
        self.show_link(None, NO_REMARKS)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Take another comparison; the link follows by ``show_link``."""
        self._comparison = comparison
        if comparison is None:
            self.show_link(None, NO_REMARKS)
        else:
            self.show_link(self._link, self._written)

    def show_link(self, link_id: str | None, remarks: Remarks) -> None:
        """Show a link of the comparison with what the reader wrote about it."""
        if link_id != self._link:
            self.finish_typing()
        self._link = link_id
        self._written = remarks
        self._report = self._make_report()
        has_link = self._report is not None
        for field in (self.note, self.tags):
            field.setEnabled(has_link)
        # Not while somebody writes: the cursor would jump.
        if self.note.toPlainText() != remarks.note:
            before = self.note.blockSignals(True)
            self.note.setPlainText(remarks.note)
            self.note.blockSignals(before)
        if not self.tags.hasFocus() or not has_link:
            self.tags.setText(", ".join(remarks.tags))
        self._draw()

    def set_style(self, style: Style) -> None:
        """Draw for light or dark."""
        self._style = style
        self._draw()

    def copy(self) -> bool:
        """Copy what is selected, else the whole report."""
        for browser in (self.passages, self.sums):
            if browser.textCursor().hasSelection():
                browser.copy()
                return True
        if self._report is None:
            return False
        QGuiApplication.clipboard().setText(say(report_text(self._report)))
        return True

    def take_focus(self) -> None:
        """Begin in the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Hand on note and tags before the work is kept or left."""
        self.finish_typing()
        self._tell_tags()

    def finish_typing(self) -> None:
        """Hand on what was typed so far."""
        self._pause.stop()
        if self._link is None or self._report is None:
            return
        words = self.note.toPlainText()
        if words != self._written.note:
            self.note_typed.emit(self._link, words)

    def changeEvent(self, event: QEvent) -> None:
        """Set the link out in another language; what is typed stays."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._report is not None:
            self._report = self._make_report()
            self._draw()

    def _tell_tags(self) -> None:
        if self._link is None or self._report is None:
            return
        parts = (" ".join(part.split()) for part in self.tags.text().split(","))
        tags = tuple(dict.fromkeys(part for part in parts if part))
        if tags != self._written.tags:
            self.tags_typed.emit(self._link, tags)

    def _make_report(self) -> LinkReport | None:
        if self._comparison is None or self._link is None:
            return None
        for link in self._comparison.links:
            if link.id == self._link:
                report = link_report(link, self._comparison)
                return replace(
                    report,
                    head=f"{decimal(link.score)} · {kind_and_size(link)}",
                    why=say(report.why),
                    contrasts=tuple(
                        (contrast_label(kind), left, right)
                        for kind, left, right in report.contrasts
                    ),
                    parts=tuple((say(name), value) for name, value in report.parts),
                )
        return None

    def _draw(self) -> None:
        report = self._report
        if report is None:
            words = self.tr("Make a link the current one to see it in full here.")
            self.passages.setHtml(f"<p>{escape(words)}</p>")
            self.sums.setHtml("")
            return
        family = escape(reading_family())
        left, right = (self._pieces(side) for side in (report.left, report.right))
        cut = escape(self.tr("Cut: the rest stands above."))
        cut = f"<p><i>{cut}</i></p>"
        self.passages.setHtml(
            f'<table width="100%" cellspacing="14" style="font-family:\'{family}\'">'
            f'<tr><td width="50%">{left}</td><td width="50%">{right}</td></tr>'
            f"</table>{cut if report.cut else ''}"
        )
        self.sums.setHtml(self._sums(report))

    def _pieces(self, pieces: tuple[Piece, ...]) -> str:
        colours = {
            "common": colour(Role.COMMON, self._style),
            "moved": colour(Role.MOVED, self._style),
            "contrast": colour(Role.CONTRAST, self._style),
        }
        parts = []
        for piece in pieces:
            words = escape(piece.text).replace("\n", "<br>")
            look = _MARKS.get(piece.mark)
            if look is None:
                parts.append(words)
            else:
                parts.append(f'<span style="{look.format(**colours)}">{words}</span>')
        return "".join(parts)

    def _sums(self, report: LinkReport) -> str:
        rows = "".join(
            f'<tr><td align="right">{decimal(value, sign=True)}&nbsp;&nbsp;</td>'
            f"<td>{escape(name)}</td></tr>"
            for name, value in report.parts
        )
        contrasts = "".join(
            f"<p><b>{escape(kind)}</b>: {escape(left)} / {escape(right)}</p>"
            for kind, left, right in report.contrasts
        )
        terms = ", ".join(
            f"{escape(term)}&nbsp;({decimal(weight, 1)})"
            for term, weight in report.terms
        )
        rare = escape(self.tr("Rare words in common:"))
        rare = f"<p>{rare} {terms}</p>"
        return (
            f"<p><b>{escape(report.head)}</b></p>{contrasts}"
            f"<p>{escape(report.why)}</p>"
            f"<table>{rows}</table>{rare if terms else ''}"
        )

    def _browser(self, name: str) -> QTextBrowser:
        browser = QTextBrowser()
        browser.setAccessibleName(name)
        browser.setOpenLinks(False)
        browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        return browser

    def _lay_out(self) -> None:
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(4)
        label = QLabel(self.tr("&Note"))
        label.setBuddy(self.note)
        column.addWidget(label)
        column.addWidget(self.note, 1)
        label = QLabel(self.tr("T&ags"))
        label.setBuddy(self.tags)
        column.addWidget(label)
        column.addWidget(self.tags)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for widget, share in ((self.passages, 5), (self.sums, 3), (written, 2)):
            split.addWidget(widget)
            split.setStretchFactor(split.indexOf(widget), share)
        split.setSizes([520, 320, 220])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

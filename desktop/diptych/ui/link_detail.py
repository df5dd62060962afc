"""What the current link is and why it is there, on a strip below the essays."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from diptych.ui.fonts import line_height
from diptych.view.bidi import isolated_quotes

_MOST_LINES = 4


class LinkDetail(QFrame):
    """Says why the current link is there, in words that can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDetail")
        self._words = ""
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(self.tr("The current link"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 5, 14, 6)
        self._column.addWidget(self.words)
        self.show_waiting()

    def show_link(self, lines: tuple[str, ...]) -> None:
        """Say these lines of the current link."""
        self._set("\n".join(lines), is_link=True)

    def show_none(self, *, has_links: bool) -> None:
        """Say how a link is made the current one, or that there is none."""
        words = self.tr("No passages of these two essays are linked.")
        if has_links:
            words = self.tr(
                "Click a tinted passage or a link, or press J: both ends come to one "
                "height."
            )
        self._set(words)

    def show_waiting(self) -> None:
        """Say that nothing is known of links yet."""
        self._set(self.tr("The essays are shown without links so far."))

    def text(self) -> str:
        """Return all that is said, however much of it has room; "" of no link."""
        return self._words if self.words.property("of") == "link" else ""

    def copy(self) -> None:
        """Put what is said of the current link on the clipboard."""
        if self.text():
            QGuiApplication.clipboard().setText(self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width, within limits."""
        super().resizeEvent(event)
        self._fit()

    def _set(self, words: str, *, is_link: bool = False) -> None:
        self._words = words
        # Keys copy by a command; a text cursor has no place here.
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            if is_link
            else Qt.TextInteractionFlag.NoTextInteraction
        )
        self.words.setText(isolated_quotes(words))
        self.words.setToolTip("")
        self.words.setAccessibleDescription(words)
        self.words.setProperty("of", "link" if is_link else "none")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self._fit()

    def _fit(self) -> None:
        """Keep two lines at the least, so that texts stay still from link to link."""
        room = self._column.contentsMargins()
        width = max(1, self.width() - room.left() - room.right())
        line = line_height(self.words)
        wanted = self.words.heightForWidth(width)
        height = min(max(wanted, 2 * line), _MOST_LINES * line + 2)
        if wanted > height:
            self.words.setToolTip(self._words)
        self.words.setFixedHeight(height)

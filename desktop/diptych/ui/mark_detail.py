"""What the current mark of a theme is and why it is there, below the essays."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from diptych.ui.fonts import line_height
from diptych.view.bidi import isolated_quotes
from diptych.view.theme_marks import Mark

_MOST_LINES = 4


class MarkDetail(QFrame):
    """Says which theme and which rule, and offers what can be done about the mark.

    ``concordance_asked`` carries the theme's id, ``step_asked`` 1 or -1, and
    ``reject_asked`` the mark. Other parts offer more with ``add_button``.
    """

    concordance_asked = Signal(str)
    step_asked = Signal(int)
    reject_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDetail")
        self._mark: Mark | None = None
        self._words = ""
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("of", "link")
        self.words.setAccessibleName(self.tr("The current mark of a theme"))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 4, 8, 5)
        self._row.setSpacing(4)
        self._row.addWidget(self.words, 1)
        self.previous = self._make(
            self.tr("Previous"), self.tr("Previous mark (Shift+T)")
        )
        self.previous.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next = self._make(self.tr("Next"), self.tr("Next mark (T)"))
        self.next.clicked.connect(lambda: self.step_asked.emit(1))
        self.places = self._make(
            self.tr("Concordance"), self.tr("List all places of this theme")
        )
        self.places.clicked.connect(self._ask_places)
        self.rejecting = self.add_button(
            self.tr("Reject"),
            self.tr("Reject this mark, or remove it if it was made by hand (X)"),
            self.reject_asked.emit,
        )

    def add_button(
        self, words: str, tip: str, act: Callable[[Mark], None]
    ) -> QPushButton:
        """Offer something to do about the current mark; ``act`` gets it."""
        button = self._make(words, tip)
        button.clicked.connect(lambda: self._act(act))
        return button

    def mark(self) -> Mark | None:
        """Return the mark that is told of."""
        return self._mark

    def show_mark(self, mark: Mark, lines: tuple[str, ...]) -> None:
        """Say these lines of a mark."""
        self._mark = mark
        self._words = "\n".join(lines)
        self.words.setText(isolated_quotes(self._words))
        self._fit()
        self.words.setToolTip(self._words)
        self.words.setAccessibleDescription(self._words)

    def text(self) -> str:
        """Return what is said."""
        return self._words

    def copy(self) -> None:
        """Put what is said on the clipboard."""
        QGuiApplication.clipboard().setText(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width, within limits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep two lines at the least, as the strip of links does."""
        line = line_height(self.words)
        wanted = self.words.heightForWidth(max(1, self.words.width()))
        height = min(max(wanted, 2 * line), _MOST_LINES * line + 2)
        self.words.setFixedHeight(height)

    def _act(self, act: Callable[[Mark], None]) -> None:
        if self._mark is not None:
            act(self._mark)

    def _ask_places(self) -> None:
        if self._mark is not None:
            self.concordance_asked.emit(self._mark.coded.theme)

    def _make(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("quietButton")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

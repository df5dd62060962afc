"""Puts a long page into a QTextDocument piece by piece, its first screens first.

Breaking the lines of a book takes longer than a reader likes to wait. What is on
screen at first is set at once; the rest follows in pieces small enough that keys and
wheel are answered between them. Whoever needs a place further on asks for it.
"""

from bisect import bisect_left

from PySide6.QtGui import QTextCursor, QTextDocument

from diptych.ui.fonts import reading_font
from diptych.ui.page_format import apply_formats
from diptych.view.palette import Style
from diptych.view.positions import Positions
from diptych.view.typeset import Page

FIRST, PIECE = 8_000, 14_000
"""Characters that are set at once, and in each turn after that."""


class PageFilling:
    """Fills one fresh document with one page."""

    def __init__(
        self,
        document: QTextDocument,
        page: Page,
        positions: Positions,
        *,
        pixels: float,
        style: Style,
    ) -> None:
        """Set the first paragraphs of ``page``, its body ``pixels`` high."""
        self._document, self._page, self._positions = document, page, positions
        self._pixels, self._style = pixels, style
        self._starts = [paragraph.span.start for paragraph in page.paragraphs]
        self._next = 0
        document.setDefaultFont(reading_font(pixels))
        self.add(FIRST)

    @property
    def set_to(self) -> int:
        """Return the code point that everything before is set of."""
        if self._next == len(self._starts):
            return self._positions.length
        return self._starts[self._next] - 1

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is left to be set."""
        return self._next == len(self._starts)

    def add(self, characters: int = PIECE) -> None:
        """Set the paragraphs of so many characters more, and at least one."""
        if self.is_whole:
            return
        first = self._next
        start = self._starts[first]
        self._next = max(first + 1, bisect_left(self._starts, start + characters))
        # The line feed before the first paragraph belongs to none.
        begin = max(0, start - 1)
        words = self._page.text[begin : self.set_to]
        cursor = QTextCursor(self._document)
        # One edit, so that the lines are broken once.
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(words)
        apply_formats(
            self._document,
            self._page,
            self._positions,
            which=range(first, self._next),
            pixels=self._pixels,
            style=self._style,
        )
        cursor.endEditBlock()

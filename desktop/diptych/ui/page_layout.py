"""Where everything stands on a page: a layout for QTextDocument that never waits.

Qt's own layout breaks the lines of a whole text before it tells how high it is. This
one breaks the lines of a paragraph when somebody looks there; until then its height
is a guess by its length. So a book is on screen as soon as an essay, while the
QTextEdit around it keeps its selection, its keys and its text for screen readers.

When a guess turns out wrong, ``keeps`` is asked which paragraph must not move on
screen, and ``moved`` is told by how much its place on the page has changed.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextOption,
)

from diptych.text.document import BlockRole
from diptych.ui.page_format import PageLook, Setting, role_format
from diptych.ui.page_lines import (
    break_lines,
    holds,
    letter_at,
    line_at,
    marker_length,
    ranges,
)
from diptych.view.folds import Fold
from diptych.view.heights import RunningHeights, guess_lines
from diptych.view.typeset import Paragraph

BELOW = 4400
"""Blank below the text in pixels: more than any window is high."""

BAND = 1.9
"""Height of the band that stands for what is folded, in em."""


class PageLayout(QAbstractTextDocumentLayout):
    """Lays out one document with one paragraph for each of ``paragraphs``."""

    def __init__(
        self, document: QTextDocument, paragraphs: Sequence[Paragraph]
    ) -> None:
        """Lay out a document at no width; ``set_look`` gives it one."""
        super().__init__(document)
        self._paragraphs = paragraphs
        self._starts = [one.span.start for one in paragraphs]
        self._lengths = [one.span.end - one.span.start for one in paragraphs]
        self._formats = [role_format(one) for one in paragraphs]
        self._settings: list[Setting] = []
        self._heights = RunningHeights()
        self._width, self._above, self._band = 0.0, 0.0, 0.0
        self._folded: dict[int, Fold] = {}
        self._placed = 0
        self._later: dict[int, float] | None = None
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._backwards = QTextOption(self._option)
        self._backwards.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self._backwards.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.keeps: Callable[[], int] = lambda: 0
        self.moved: Callable[[float], None] = lambda by: None

    def set_look(
        self,
        look: PageLook,
        *,
        width: float,
        side: float,
        above: float,
        folds: Sequence[Fold] = (),
    ) -> None:
        """Set the page anew; every height is a guess until it is looked at.

        ``width`` is that of the page, ``side`` the blank on either side and ``above``
        the blank above the text, in pixels; ``folds`` are closed.
        """
        self._width, self._above = width, above
        self._band = float(round(BAND * look.pixels))
        self._folded = {
            number: fold for fold in folds for number in range(fold.first, fold.stop)
        }
        # Formats are few and always the same objects, and dear to hash.
        formats = {id(how): how for how in self._formats}
        made = {key: Setting.of(how, look, side, width) for key, how in formats.items()}
        self._settings = [made[id(how)] for how in self._formats]
        self._heights = RunningHeights(self._guesses())
        self._later, self._placed = None, 0
        self._tell_size()

    def _guesses(self) -> Iterator[float]:
        folded = self._folded
        known: dict[tuple[int, int], float] = {}
        pairs = zip(self._lengths, self._settings, strict=True)
        for number, (length, how) in enumerate(pairs):
            if number in folded:
                yield self._band if folded[number].first == number else 0.0
            else:
                key = length, id(how)
                if key not in known:
                    lines = guess_lines(length, how.in_line)
                    known[key] = how.above + lines * how.line + how.below
                yield known[key]

    # What the page asks.

    def __len__(self) -> int:
        """Return how many paragraphs there are."""
        return len(self._paragraphs)

    @property
    def heights(self) -> RunningHeights:
        """Return the heights of the paragraphs."""
        return self._heights

    @property
    def above(self) -> float:
        """Return the blank above the text."""
        return self._above

    @property
    def is_whole(self) -> bool:
        """Tell whether no height is a guess any more."""
        return self._heights.next_guess(0) < 0

    def fold_of(self, number: int) -> Fold | None:
        """Return the closed fold that a paragraph lies in."""
        return self._folded.get(number)

    def band(self, fold: Fold) -> QRectF:
        """Return where the band of a closed fold lies."""
        return QRectF(0.0, self.top(fold.first), self._width, self._band)

    def text_height(self) -> float:
        """Return the height of the text with the blank above it."""
        return self._above + self._heights.total()

    def top(self, number: int) -> float:
        """Return how far down the page a paragraph begins."""
        return self._above + self._heights.top(number)

    def number_at(self, height: float) -> int:
        """Return the paragraph at a height of the page."""
        return self._heights.number_at(height - self._above)

    def number_of(self, place: int) -> int:
        """Return the paragraph that a code point belongs to."""
        return max(0, bisect_right(self._starts, place) - 1)

    def start_of(self, number: int) -> int:
        """Return the code point that a paragraph begins with, the end beyond the last.

        The end of the text counts as the beginning of the one after the last.
        """
        if number < len(self._starts):
            return self._starts[number]
        return self._paragraphs[-1].span.end if self._paragraphs else 0

    def about(self, place: int) -> float:
        """Return about how far down a code point stands.

        The characters of a paragraph are taken to run down it evenly; no line is
        looked at. Never falls as ``place`` rises.
        """
        number = self.number_of(place)
        span = self._paragraphs[number].span
        share = (place - span.start) / max(1, len(span))
        top, height = self.top(number), self._heights.height(number)
        return top + height * min(max(share, 0.0), 1.0)

    def line_top(self, unit: int) -> float:
        """Return how far down the page the line of a position begins."""
        block = self.document().findBlock(unit)
        top = self.blockBoundingRect(block).top()
        number = max(0, block.blockNumber())
        if number in self._folded or not len(self._heights):
            return top
        line = block.layout().lineForTextPosition(unit - block.position())
        how = self._settings[number]
        return top + how.above + max(0, line.lineNumber()) * how.line

    def measure(self, first: int, stop: int) -> None:
        """Break the lines of the paragraphs from ``first`` up to ``stop``."""
        found: dict[int, float] = {}
        block = self.document().findBlockByNumber(first)
        for number in range(first, min(stop, len(self._heights))):
            if not self._heights.is_known(number):
                found[number] = self._break(block, number)
            block = block.next()
        self._take(found)

    def measure_some(self, start: int, seconds: float) -> None:
        """Break lines for about so long, from a paragraph on and then from the top."""
        until = perf_counter() + seconds
        found: dict[int, float] = {}
        number = self._heights.next_guess(start)
        if number < 0:
            number = self._heights.next_guess(0)
        block = self.document().findBlockByNumber(max(0, number))
        while number >= 0 and block.isValid() and perf_counter() < until:
            if not self._heights.is_known(number):
                found[number] = self._break(block, number)
            number += 1
            block = block.next()
        self._take(found)

    def place_some(self, seconds: float) -> bool:
        """Tell the lines where they stand, for about so long; True once all know.

        Qt looks there, and asks nobody, when a screen reader wants the place of a
        letter.
        """
        until = perf_counter() + seconds
        block = self.document().findBlockByNumber(self._placed)
        while block.isValid() and self._placed < len(self._heights):
            self._place(block, self._placed)
            self._placed += 1
            block = block.next()
            if perf_counter() > until:
                return False
        return True

    def _place(self, block: QTextBlock, number: int) -> None:
        fold = self._folded.get(number)
        top = self.top(number if fold is None else fold.first)
        block.layout().setPosition(QPointF(0.0, top))

    def stand_still(self) -> None:
        """Let nothing move, as while painting; what is measured counts later."""
        if self._later is None:
            self._later = {}

    def has_to_catch_up(self) -> bool:
        """Tell whether something was measured while standing still."""
        return bool(self._later)

    def catch_up(self) -> None:
        """Let what was measured while standing still count."""
        later, self._later = self._later, None
        self._take(later or {})

    def _take(self, found: Mapping[int, float]) -> None:
        if not found:
            return
        if self._later is not None:
            self._later.update(found)
            return
        keep = self.keeps()
        before, total = self._heights.top(keep), self._heights.total()
        self._heights.put(found)
        self._placed = min(self._placed, min(found))
        by = self._heights.top(keep) - before
        if self._heights.total() != total:
            self._tell_size()
        if by or self._heights.total() != total:
            self.moved(by)

    def _tell_size(self) -> None:
        self.documentSizeChanged.emit(self.documentSize())

    def _break(self, block: QTextBlock, number: int) -> float:
        """Break the lines of one paragraph and return its height."""
        how, fold = self._settings[number], self._folded.get(number)
        layout = block.layout()
        backwards = block.textDirection() is Qt.LayoutDirection.RightToLeft
        layout.setTextOption(self._backwards if backwards else self._option)
        y, down = how.above, how.line
        if fold is not None:
            # Never drawn: whoever asks for a letter finds it on the band.
            y, down = 0.0, 0.0
        item = self._paragraphs[number].role is BlockRole.LIST_ITEM
        marker = marker_length(block.text()) if item else 0
        y = break_lines(layout, how, y, down, marker=marker, backwards=backwards)
        self._place(block, number)
        if fold is not None:
            return self._band if fold.first == number else 0.0
        return y + how.below

    # What Qt asks.

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Do nothing: ``set_look`` follows each change of the document."""

    def pageCount(self) -> int:
        """Return 1: a page has no pages."""
        return 1

    def documentSize(self) -> QSizeF:
        """Return the size of the page with the blank below it."""
        return QSizeF(self._width, self.text_height() + BELOW)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """Return the whole page, which is the only frame."""
        return QRectF(QPointF(0.0, 0.0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return where a paragraph lies, its lines broken if they were not."""
        number = block.blockNumber()
        if not block.isValid() or number >= len(self._heights):
            return QRectF()
        if not self._heights.is_known(number):
            self.measure(number, number + 1)
        fold = self._folded.get(number)
        if fold is not None:
            return self.band(fold)
        return QRectF(0.0, self.top(number), self._width, self._heights.height(number))

    def line_units(self, height: float) -> tuple[int, int]:
        """Return the positions between which the line at a height of the page lies.

        Needs no look at letters, which takes long in a paragraph of a book's length.
        """
        if not len(self._heights):
            return 0, 0
        number = self.number_at(height)
        block = self.document().findBlockByNumber(number)
        inside = height - self.blockBoundingRect(block).top()
        line = line_at(block.layout(), inside, self._settings[number])
        if line is None:
            return block.position(), block.position()
        start = block.position() + line.textStart()
        return start, min(
            start + line.textLength(), block.position() + block.length() - 1
        )

    def hitTest(  # type: ignore[override]  # Qt calls it with a QPointF
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Return the position at a point, -1 for an exact one beside the letters."""
        if not len(self._heights):
            return -1
        block = self.document().findBlockByNumber(self.number_at(point.y()))
        corner = self.blockBoundingRect(block).topLeft()
        inside = point - corner
        layout = block.layout()
        line = line_at(layout, inside.y(), self._settings[block.blockNumber()])
        exact = accuracy is Qt.HitTestAccuracy.ExactHit
        if line is None or block.blockNumber() in self._folded:
            return -1 if exact else block.position()
        if not exact:
            return block.position() + min(
                line.xToCursor(inside.x()), block.length() - 1
            )
        if not holds(line, inside, self._settings[block.blockNumber()]):
            return -1
        return block.position() + min(letter_at(line, inside.x()), block.length() - 1)

    def draw(
        self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext
    ) -> None:
        """Draw the paragraphs that meet the clip, with the selection and the cursor."""
        if not len(self._heights):
            return
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        clip = context.clip
        selections = [
            (
                one.cursor.selectionStart(),
                one.cursor.selectionEnd(),
                QTextCharFormat(one.format),
            )
            for one in context.selections
        ]
        number = self.number_at(clip.top())
        block = self.document().findBlockByNumber(number)
        while block.isValid() and self.top(number) <= clip.bottom():
            if number not in self._folded:
                if not self._heights.is_known(number):
                    self.measure(number, number + 1)
                layout, corner = block.layout(), QPointF()
                self._place(block, number)
                layout.draw(painter, corner, ranges(block, selections), clip)
                place = context.cursorPosition - block.position()
                if 0 <= place < block.length() and context.cursorPosition >= 0:
                    width = int(self.property("cursorWidth") or 0)
                    if width:
                        layout.drawCursor(painter, corner, place, width)
            number += 1
            block = block.next()

"""One essay as a page: its text, its measure, and where everything stands on it.

The text lies in a QTextDocument, so that selection, keyboard and screen readers work
as everywhere. Every offset that comes in or goes out is a code point of
``Document.text``; copying slices ``Document.text`` too. What is marked on the page is
the business of ``diptych.ui.essay_pane``.
"""

from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from diptych.text.document import BlockRole, Document
from diptych.text.span import Span
from diptych.ui.byline import byline
from diptych.ui.fonts import reading_font
from diptych.ui.page_filling import PageFilling
from diptych.ui.page_format import LINE_HEIGHT, measure_width
from diptych.ui.span_shapes import Shape, SpanShapes
from diptych.view.overview import PageHeights
from diptych.view.palette import Role, Style, colour
from diptych.view.positions import Positions
from diptych.view.typeset import Page, typeset

BODY_PIXELS = 16.0
MARGIN = 1.4
"""Blank on both sides of the text, in em."""

_ABOVE, _ABOVE_WITH_BYLINE = 1.6, 3.0
"""Blank above the text, in em."""

_BYLINE_SIZE, _BYLINE_BASE = 0.82, 1.9
"""Size of the line above the text, and how far down it stands, in em."""

_BELOW = 4400
"""Blank below the text in pixels: more than any window is high."""


_REST_MS = 8
"""Between two pieces of a long page, for keys and wheel."""


def ideal_width(pixels: float) -> int:
    """Return the width of a page with a full measure at a body size, in pixels."""
    return round(measure_width(pixels) + 2 * MARGIN * pixels) + 2


class PageView(QTextEdit):
    """A read-only page."""

    laid_out = Signal()
    """Places on the page have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page in the light style."""
        super().__init__(parent)
        self.essay: Document | None = None
        self._style = Style.LIGHT
        self._byline = ""
        self._page = Page("", ())
        self._positions = Positions.of("")
        self._pixels = BODY_PIXELS
        self._width = 0
        self._capping = False
        self._own: QTextDocument | None = None
        self._filling: PageFilling | None = None
        self._fill_timer = QTimer(self)
        self._fill_timer.setInterval(_REST_MS)
        self._fill_timer.timeout.connect(self._fill_more)
        self._blank = QTextDocument(self)
        self._shapes = SpanShapes()
        self._about: dict[Span, tuple[float, float]] = {}
        self._heights: PageHeights | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.verticalScrollBar().rangeChanged.connect(self._cap_scrolling)

    def set_essay(self, essay: Document) -> None:
        """Show an essay from its first line."""
        self.essay = essay
        self._byline = byline(essay)
        self._page = typeset(essay)
        self._positions = Positions.of(essay.text)
        self._set_page()
        self.verticalScrollBar().setValue(0)

    def set_metadata(self, essay: Document) -> None:
        """Take over author and date of an essay whose page is shown already."""
        line = byline(essay)
        self.essay = essay
        if line != self._byline:
            self._byline = line
            self._set_page_in_place()

    def set_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self._style = style
        palette = self.palette()
        for group, role in (
            (QPalette.ColorRole.Base, Role.PAPER),
            (QPalette.ColorRole.Text, Role.INK),
            (QPalette.ColorRole.Highlight, Role.SELECTION),
            (QPalette.ColorRole.HighlightedText, Role.ON_SELECTION),
        ):
            palette.setColor(group, QColor(colour(role, style)))
        self.setPalette(palette)
        # Under an application's style sheet the viewport does not inherit it.
        self.viewport().setPalette(palette)
        if any(p.role is BlockRole.FURNITURE for p in self._page.paragraphs):
            self._set_page_in_place()

    def arrange(self, place: QRect, pixels: float) -> None:
        """Take a place in the window and set the words ``pixels`` high.

        The line at the top stays there. The lines break anew only when width or
        size have changed, and then once.
        """
        same_size = pixels == self._pixels
        if same_size and place.width() == self._width:
            self.setGeometry(place)
            return
        top = self.place_at_top()
        self._pixels, self._width = pixels, place.width()
        self.setGeometry(place)
        if same_size:
            self.setLineWrapColumnOrWidth(self._width)
            self._relaid()
        else:
            self._set_page()
        self.scroll_to(top)

    def _set_page_in_place(self) -> None:
        top = self.place_at_top()
        self._set_page()
        self.scroll_to(top)

    def _set_page(self) -> None:
        """Make the page anew, keeping what is selected.

        A fresh document has no layout to keep up to date while formats are set, so
        its lines are broken once, when it is shown.
        """
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0.0)
        self._filling = PageFilling(
            document,
            self._page,
            self._positions,
            pixels=self._pixels,
            style=self._style,
        )
        self._set_margins(document)
        self._shapes.set_page(document, self._positions)
        if self.lineWrapColumnOrWidth() != self._width:
            # Breaking the lines of the old page once more would be for nothing.
            self.setDocument(self._blank)
            self.setLineWrapColumnOrWidth(self._width)
        self.setDocument(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        document.documentLayout().documentSizeChanged.connect(self._relaid)
        self._fill_to(self._positions.to_place(max(anchor, position)))
        cursor = self.textCursor()
        last = self._positions.units
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._relaid()
        if self._filling is not None and not self._filling.is_whole:
            self._fill_timer.start()

    def fill(self) -> None:
        """Set what is left of a long page now."""
        self._fill_to(self._positions.length)

    def _fill_to(self, place: int) -> None:
        """Set a long page at least as far as a code point."""
        place = min(place, self._positions.length)
        if self._filling is None or place <= self._filling.set_to:
            return
        while place > self._filling.set_to:
            self._filling.add()
        self._end_piece()

    def _fill_more(self) -> None:
        """Set one more piece of a long page, between two turns of the hand."""
        if self._filling is not None:
            self._filling.add()
        self._end_piece()

    def _end_piece(self) -> None:
        # Asking for the size breaks the lines, which moves what is remembered.
        self.document().size()
        self._cap_scrolling()
        if self._filling is None or self._filling.is_whole:
            self._filling = None
            self._fill_timer.stop()

    def _set_margins(self, document: QTextDocument) -> None:
        frame = document.rootFrame()
        margins = frame.frameFormat()
        side = float(round(MARGIN * self._pixels))
        margins.setLeftMargin(side)
        margins.setRightMargin(side)
        above = _ABOVE_WITH_BYLINE if self._byline else _ABOVE
        margins.setTopMargin(float(round(above * self._pixels)))
        margins.setBottomMargin(float(_BELOW))
        frame.setFrameFormat(margins)

    def _cap_scrolling(self) -> None:
        """Let the last lines be scrolled to the top, and no further.

        The blank below the text is of one height whatever the window's, so that a
        taller window breaks no line anew; the scroll bar ends where it should.
        """
        if self._capping:
            return
        self._capping = True
        three_lines = 3 * LINE_HEIGHT * self._pixels
        self.verticalScrollBar().setMaximum(
            max(0, round(self.page_height() - three_lines))
        )
        self._capping = False

    def _relaid(self) -> None:
        self._shapes.forget()
        self._about.clear()
        self._heights = None
        self.laid_out.emit()

    def shape(self, span: Span) -> Shape:
        """Return where a span lies on the page, in page coordinates."""
        self._fill_to(span.end)
        return self._shapes.shape(span)

    def offset(self) -> float:
        """Return how far the page is scrolled."""
        return float(self.verticalScrollBar().value())

    def page_height(self) -> float:
        """Return the height of the page without the blank below it."""
        return max(1.0, self.document().size().height() - _BELOW)

    def about(self, span: Span) -> tuple[float, float]:
        """Return about where a span begins and ends on the page, without its lines.

        Remembered until the page is laid out anew.
        """
        found = self._about.get(span)
        if found is None:
            self.fill()
            if self._heights is None:
                self._heights = self._measure_paragraphs()
            heights = self._heights
            found = heights.at(span.start), heights.at(span.end)
            self._about[span] = found
        return found

    def _measure_paragraphs(self) -> PageHeights:
        layout = self.document().documentLayout()
        block = self.document().begin()
        starts, tops, bottoms = [], [], []
        while block.isValid():
            box = layout.blockBoundingRect(block)
            starts.append(self._positions.to_place(block.position()))
            tops.append(box.top())
            bottoms.append(box.bottom())
            block = block.next()
        return PageHeights(
            tuple(starts), tuple(tops), tuple(bottoms), self._positions.length
        )

    def place_at(self, point: QPointF, *, exact: bool = True) -> int | None:
        """Return the code point at a point of the viewport, None beside the text."""
        how = Qt.HitTestAccuracy.ExactHit if exact else Qt.HitTestAccuracy.FuzzyHit
        moved = QPointF(point.x(), point.y() + self.offset())
        unit = self.document().documentLayout().hitTest(moved, how)
        return None if unit < 0 else self._positions.to_place(unit)

    def place_at_top(self) -> int:
        """Return the code point that the first visible line begins with."""
        return self.visible().start

    def visible(self, top: float = 0.0, bottom: float | None = None) -> Span:
        """Return the text between two heights of the viewport."""
        bottom = self.viewport().height() if bottom is None else bottom
        first = self.place_at(QPointF(0.0, top), exact=False) or 0
        last = self.place_at(QPointF(self.width(), bottom), exact=False) or 0
        return Span(first, max(first, last))

    def offset_of(self, place: int) -> float:
        """Return the offset at which the line of a code point is the first."""
        boxes = self.shape(Span(place, place)).boxes
        return float(int(boxes[0].top())) if boxes and place > 0 else 0.0

    def scroll_to(self, place: int) -> None:
        """Scroll until the line of a code point is the first."""
        self.verticalScrollBar().setValue(int(self.offset_of(place)))

    def selected_span(self) -> Span | None:
        """Return what the reader has selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._positions.span_of_units(
            cursor.selectionStart(), cursor.selectionEnd()
        )

    def select_span(self, span: Span) -> None:
        """Select a span as a reader would."""
        self._fill_to(span.end)
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_unit(span.start))
        cursor.setPosition(
            self._positions.to_unit(span.end), QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)

    def paint_byline(self, painter: QPainter) -> None:
        """Write who wrote the essay and when above it, in page coordinates."""
        if not self._byline:
            return
        font = reading_font(self._pixels * _BYLINE_SIZE)
        side = MARGIN * self._pixels
        words = QFontMetricsF(font).elidedText(
            self._byline, Qt.TextElideMode.ElideRight, self._width - 2 * side
        )
        painter.setFont(font)
        painter.setPen(QColor(colour(Role.DIM_INK, self._style)))
        painter.drawText(QPointF(round(side), _BYLINE_BASE * self._pixels), words)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the exact slice of the essay, not what the page shows of it."""
        data = QMimeData()
        span = self.selected_span()
        if span is not None and self.essay is not None:
            data.setText(span.slice(self.essay.text))
        return data

"""One essay as a page: its text, its measure, and where everything stands on it.

The text lies in a QTextDocument, so that selection, keyboard and screen readers work
as everywhere; ``diptych.ui.page_layout`` breaks its lines where the reader looks, and
elsewhere in the pauses. Every offset that comes in or goes out is a code point of
``Document.text``; copying slices ``Document.text`` too. What is marked on the page is
the business of ``diptych.ui.essay_pane``.
"""

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPolygonF,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from diptych.text.document import BlockRole, Document
from diptych.text.span import Span
from diptych.ui.byline import byline
from diptych.ui.fonts import reading_font
from diptych.ui.labels import fold_words
from diptych.ui.page_format import PageLook, apply_formats, measure_width
from diptych.ui.page_layout import PageLayout
from diptych.ui.settled_page import SettledPage
from diptych.view.folds import Fold, find_folds, folded_at_first
from diptych.view.palette import Role, Style, colour
from diptych.view.positions import Positions
from diptych.view.typeset import Page, typeset

MARGIN = 1.4
"""Blank on both sides of the text, in em."""

_WIDEST_SIDE = 0.09
"""The same at the most, as a share of the page: large words need the room."""

_ABOVE, _ABOVE_WITH_BYLINE = 1.6, 3.0
"""Blank above the text, in em."""

_BYLINE_SIZE, _BYLINE_BASE = 0.82, 1.9
"""Size of the line above the text, and how far down it stands, in em."""


Roles = frozenset[BlockRole]
FOLDED_AT_FIRST: Roles = frozenset({BlockRole.FURNITURE})


def ideal_width(look: PageLook) -> int:
    """Return the width of a page with a full measure, in pixels."""
    width = measure_width(look.pixels, look.family, look.measure)
    return round(width + 2 * MARGIN * look.pixels) + 2


class PageView(SettledPage):
    """A read-only page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page in the light style."""
        super().__init__(parent)
        self.essay: Document | None = None
        self._style = Style.LIGHT
        self._byline = ""
        self._page = Page("", ())
        self._width = 0
        self._folds: tuple[Fold, ...] = ()
        self._folded: frozenset[int] = frozenset()
        self._foldable = FOLDED_AT_FIRST
        self._own: QTextDocument | None = None

    def set_essay(self, essay: Document) -> None:
        """Show an essay from its first line."""
        self.essay = essay
        self._byline = byline(essay)
        self._page = typeset(essay)
        self._positions = Positions.of(essay.text)
        self._folds = find_folds(self._page, essay.text)
        self._folded = folded_at_first(self._folds, self._foldable)
        self._set_document()
        self.verticalScrollBar().setValue(0)
        self._settle()

    def set_metadata(self, essay: Document) -> None:
        """Take over author and date of an essay whose page is shown already."""
        line = byline(essay)
        self.essay = essay
        if line != self._byline:
            self._byline = line
            self._set_in_place()

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
            self._format()
            self._set_in_place()

    def arrange(self, place: QRect, look: PageLook) -> None:
        """Take a place in the window, with a face and a size of words.

        The line at the top stays there. Lines break anew only when the width or the
        look have changed, and only where the reader looks.
        """
        if look == self._look and place.width() == self._width:
            self.setGeometry(place)
            self._settle()
            return
        top = self.place_at_top()
        same_face = (look.family, look.pixels) == (self._look.family, self._look.pixels)
        self._look, self._width = look, place.width()
        self.setGeometry(place)
        if not same_face:
            self._format()
        self._set_page()
        self.scroll_to(top)

    # Folding.

    def foldable(self) -> Roles:
        """Return the roles that are folded away."""
        return self._foldable

    def set_foldable(self, roles: Roles) -> None:
        """Close all that has one of these roles, and open everything else."""
        self._foldable = roles
        self._set_folded(folded_at_first(self._folds, roles))

    def fold_at(self, point: QPointF) -> Fold | None:
        """Return the closed fold whose band lies at a point of the viewport."""
        if self._layout is None or not len(self._layout.heights):
            return None
        height = point.y() + self.offset()
        fold = self._layout.fold_of(self._layout.number_at(height))
        return (
            fold
            if fold and self._layout.band(fold).contains(point.x(), height)
            else None
        )

    def fold_around(self, place: int) -> Fold | None:
        """Return the fold, closed or open, that a code point lies in."""
        return next(
            (f for f in self._folds if f.span.start <= place <= f.span.end), None
        )

    def is_folded(self, fold: Fold) -> bool:
        """Tell whether a fold is closed."""
        return fold.first in self._folded

    def toggle_fold(self, fold: Fold) -> None:
        """Close or open one fold."""
        self._set_folded(self._folded ^ {fold.first})

    def reveal(self, span: Span) -> None:
        """Open what hides a span."""
        hiding = {
            fold.first
            for fold in self._folds
            if fold.span.start < span.end and span.start < fold.span.end
        }
        if hiding & self._folded:
            self._set_folded(self._folded - hiding)

    def closed_folds(self) -> list[Fold]:
        """Return the folds that are closed, in reading order."""
        return [fold for fold in self._folds if fold.first in self._folded]

    def _set_folded(self, folded: frozenset[int]) -> None:
        if folded != self._folded:
            self._folded = folded
            self._set_in_place()

    # Setting the page.

    def _set_in_place(self) -> None:
        top = self.place_at_top()
        self._set_page()
        self.scroll_to(top)

    def _set_document(self) -> None:
        """Put the text into a fresh document, keeping what is selected."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0.0)
        document.setDefaultFont(self._look.font())
        document.setPlainText(self._page.text)
        apply_formats(
            document,
            self._page,
            self._positions,
            pixels=self._look.pixels,
            style=self._style,
        )
        layout = PageLayout(document, self._page.paragraphs)
        assert document.blockCount() == len(layout), "a paragraph is a block"
        document.setDocumentLayout(layout)
        layout.keeps, layout.moved = self._keeps, self._moved
        self._layout = layout
        self._shapes.set_page(document, layout, self._positions)
        self.setDocument(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        self._set_page()

    def _format(self) -> None:
        """Give the document that is shown the faces of the present look."""
        if self._own is not None:
            self._own.setDefaultFont(self._look.font())
            apply_formats(
                self._own,
                self._page,
                self._positions,
                pixels=self._look.pixels,
                style=self._style,
            )

    def _set_page(self) -> None:
        """Set the page anew; lines are broken when somebody looks."""
        if self._layout is None:
            return
        self._layout.set_look(
            self._look,
            width=float(self._width or self.viewport().width()),
            side=self.side(),
            above=float(
                round(
                    (_ABOVE_WITH_BYLINE if self._byline else _ABOVE) * self._look.pixels
                )
            ),
            folds=self.closed_folds(),
        )
        self._relaid()
        self._rest.start()

    def side(self) -> float:
        """Return the blank on either side of the text, in pixels."""
        width = self._width or self.viewport().width()
        return float(round(min(MARGIN * self._look.pixels, _WIDEST_SIDE * width)))

    def cursor_place(self) -> int:
        """Return where the text cursor stands, in code points of the essay."""
        return self._positions.to_place(self.textCursor().position())

    def turn_page(self, way: int) -> None:
        """Scroll on by a view, back for less than 0; two lines of it stay in sight."""
        view, line = self.viewport().height(), self._look.line * self._look.pixels
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + way * max(line, view - 2 * line)))
        self.bring_cursor_here()

    def turn_to_end(self, *, top: bool) -> None:
        """Scroll to the first line, or until the last one stands at the lower edge."""
        if self.essay is not None and not top:
            self.settle(len(self.essay.text))
        view = self.viewport().height()
        end = self.page_height() - view + self._look.pixels
        self.verticalScrollBar().setValue(0 if top else max(0, round(end)))
        self.bring_cursor_here()

    def bring_cursor_here(self) -> None:
        """Put a cursor that is out of sight on the first whole line of the view.

        A selection stays as it is, wherever it is.
        """
        cursor = self.textCursor()
        if cursor.hasSelection() or self.viewport().rect().contains(
            self.cursorRect().center()
        ):
            return
        line = self._look.line * self._look.pixels
        place = self.place_at(QPointF(self.side(), line), exact=False) or 0
        top = self.verticalScrollBar().value()
        cursor.setPosition(self._positions.to_unit(place))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)

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
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_unit(span.start))
        cursor.setPosition(
            self._positions.to_unit(span.end), QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)

    # Painting and copying.

    def paint_around(self, painter: QPainter, area: QRectF) -> None:
        """Paint what is on the page and not in the text, in page coordinates."""
        self._paint_byline(painter)
        if self._layout is None:
            return
        for fold in self.closed_folds():
            band = self._layout.band(fold)
            if band.intersects(area):
                self._paint_band(painter, fold, band)

    def _paint_byline(self, painter: QPainter) -> None:
        """Write who wrote the essay and when above it."""
        if not self._byline:
            return
        look = replace(self._look, pixels=self._look.pixels * _BYLINE_SIZE)
        font = reading_font(look.pixels, look.family)
        side = self.side()
        words = QFontMetricsF(font).elidedText(
            self._byline, Qt.TextElideMode.ElideRight, self._width - 2 * side
        )
        painter.setFont(font)
        painter.setPen(QColor(colour(Role.DIM_INK, self._style)))
        painter.drawText(QPointF(round(side), _BYLINE_BASE * self._look.pixels), words)

    def _paint_band(self, painter: QPainter, fold: Fold, band: QRectF) -> None:
        """Write on a thin band what is folded away."""
        side, pixels = self.side(), self._look.pixels
        box = band.adjusted(side, 0.2 * pixels, -side, -0.5 * pixels)
        painter.fillRect(box, QColor(colour(Role.SURROUND, self._style)))
        painter.setPen(QColor(colour(Role.DIM_INK, self._style)))
        painter.setFont(reading_font(0.78 * pixels, self._look.family))
        words = box.adjusted(1.5 * pixels, 0.0, 0.0, 0.0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, fold_words(fold))
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        tip = QPointF(box.left() + 0.95 * pixels, box.center().y())
        back, half = QPointF(0.35 * pixels, 0.0), QPointF(0.0, 0.26 * pixels)
        painter.drawPolygon(QPolygonF([tip, tip - back - half, tip - back + half]))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the exact slice of the essay, not what the page shows of it."""
        data = QMimeData()
        span = self.selected_span()
        if span is not None and self.essay is not None:
            data.setText(span.slice(self.essay.text))
        return data


def same_page(one: Document | None, other: Document) -> bool:
    """Tell whether two documents look the same on a page."""
    return one is not None and (
        (one.text, one.blocks, one.path) == (other.text, other.blocks, other.path)
    )

"""A page whose lines are broken where the reader looks, and elsewhere in the pauses.

What is on screen never moves because something above it turned out higher than was
guessed: the view moves along. Offsets are code points of ``Document.text``.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from diptych.text.span import Span
from diptych.ui.page_format import PageLook
from diptych.ui.page_layout import PageLayout
from diptych.ui.span_shapes import Shape, SpanShapes
from diptych.view.positions import Positions
from diptych.view.ribbons import Stretch

_REST_MS, _TURN_S = 12, 0.006
"""Lines are broken in turns of so long, with a rest for keys and wheel between."""

_HEARD_REST_MS, _HEARD_TURN_S = 1, 0.03
"""The same where a screen reader is at work, which may ask for any letter."""

_AFTER_SCROLLING_MS = 120
"""How long the page must stand still before more lines are broken."""

_AHEAD = 0.5
"""How far beyond the view lines are broken at once, in heights of the view."""


class SettledPage(QTextEdit):
    """A read-only page that breaks its lines as they are wanted."""

    laid_out = Signal()
    """Places on the page have changed."""

    shifted = Signal(float)
    """What is on screen stands further down the page, and so does the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._positions = Positions.of("")
        self._look = PageLook()
        self._capping = False
        self._settling = False
        self._layout: PageLayout | None = None
        self._shapes = SpanShapes()
        self._about: dict[tuple[int, int], tuple[float, float]] = {}
        self.placings = 0
        self.may_measure: Callable[[], bool] = lambda: True
        self._rest = QTimer(self)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._measure_more)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.verticalScrollBar().rangeChanged.connect(self._cap_scrolling)

    def page_layout(self) -> PageLayout:
        """Return the layout of the page; there is one once an essay is shown."""
        assert self._layout is not None, "an essay is shown"
        return self._layout

    def _relaid(self) -> None:
        self._shapes.forget()
        self._forget_about()
        self.viewport().update()
        self.laid_out.emit()

    def _forget_about(self) -> None:
        """Place everything anew; ``placings`` counts how often that was."""
        self._about.clear()
        self.placings += 1

    def _cap_scrolling(self) -> None:
        """Let the last lines be scrolled to the top, and no further.

        The blank below the text is of one height whatever the window's, so that the
        scroll bar ends where it should in a window of any height.
        """
        if self._capping:
            return
        self._capping = True
        three_lines = 3 * self._look.line * self._look.pixels
        self.verticalScrollBar().setMaximum(
            max(0, round(self.page_height() - three_lines))
        )
        self._capping = False

    # Breaking lines where the reader looks, and elsewhere in the pauses.

    def _keeps(self) -> int:
        """Return the paragraph that must not move on screen."""
        assert self._layout is not None, "the layout asks"
        heights, top = self._layout.heights, self.offset()
        bottom = top + self.viewport().height()
        first = number = self._layout.number_at(top)
        while number < len(heights) and self._layout.top(number) < bottom:
            if heights.is_known(number) and heights.height(number) > 0.0:
                return number
            number += 1
        return first

    def _moved(self, by: float) -> None:
        """Let the view move along with what is on screen."""
        self._cap_scrolling()
        if by:
            self._settling = True
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(by))
            self._settling = False
            self.shifted.emit(by)
        self.viewport().update()

    def is_settling(self) -> bool:
        """Tell whether the view moves along with the page, and nothing on screen."""
        return self._settling

    def settle(self, place: int) -> None:
        """Break the lines around a code point, a view above it and two below."""
        if self._layout is not None and len(self._layout.heights):
            view = float(self.viewport().height())
            top = self.offset_of(place)
            first = self._layout.number_at(top - view)
            self._layout.measure(first, self._layout.number_at(top + 2 * view) + 2)

    def _settle(self) -> None:
        """Break the lines on screen and a little beyond."""
        layout = self._layout
        if layout is None or not len(layout.heights):
            return
        view = float(self.viewport().height())
        while True:
            top = self.offset()
            first = max(0, layout.number_at(top - view * _AHEAD) - 1)
            stop = layout.number_at(top + view * (1.0 + _AHEAD)) + 2
            guess = layout.heights.next_guess(first)
            if not 0 <= guess < min(stop, len(layout.heights)):
                return
            layout.measure(first, stop)

    def _measure_more(self) -> None:
        """Break more lines, between two turns of the hand."""
        heard = QAccessible.isActive()
        self._rest.setInterval(_HEARD_REST_MS if heard else _REST_MS)
        if self._layout is None or not self.may_measure():
            return
        turn = _HEARD_TURN_S if heard else _TURN_S
        if not self._layout.is_whole:
            self._layout.measure_some(self._layout.number_at(self.offset()), turn)
            if not self._layout.is_whole:
                return
        if not self._layout.place_some(turn):
            return
        self._rest.stop()
        self._forget_about()
        self.laid_out.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, with the lines that come into view broken before they are seen."""
        super().scrollContentsBy(dx, dy)
        if not self._settling:
            self._settle()
            if self._rest.isActive():
                # A hand that scrolls comes first.
                self._rest.start(_AFTER_SCROLLING_MS)

    # Places.

    def shape(self, span: Span) -> Shape:
        """Return where a span lies on the page, in page coordinates."""
        return self._shapes.shape(span)

    def ends(self, span: Span) -> Stretch:
        """Return the height of a span, its first and last line looked at."""
        return self._shapes.ends(span)

    def stretch(self, span: Span) -> Stretch:
        """Return the height of a span; about so where the reader has not been."""
        return self._shapes.stretch(span)

    def about(self, span: Span) -> tuple[float, float]:
        """Return about where a span begins and ends, without a look at its lines.

        Remembered until the page is set anew or all its lines are broken.
        """
        key = span.start, span.end
        found = self._about.get(key)
        if found is None and self._layout is not None:
            found = self._layout.about(span.start), self._layout.about(span.end)
            self._about[key] = found
        return found or (0.0, 0.0)

    def offset(self) -> float:
        """Return how far the page is scrolled."""
        return float(self.verticalScrollBar().value())

    def page_height(self) -> float:
        """Return the height of the page without the blank below it."""
        return 1.0 if self._layout is None else max(1.0, self._layout.text_height())

    def place_at(self, point: QPointF, *, exact: bool = True) -> int | None:
        """Return the code point at a point of the viewport, None beside the text."""
        if self._layout is None:
            return None if exact else 0
        how = Qt.HitTestAccuracy.ExactHit if exact else Qt.HitTestAccuracy.FuzzyHit
        moved = QPointF(point.x(), point.y() + self.offset())
        unit = self._layout.hitTest(moved, how)
        return None if unit < 0 else self._positions.to_place(unit)

    def place_at_top(self) -> int:
        """Return the code point that the first visible line begins with."""
        return self.visible().start

    def visible(self, top: float = 0.0, bottom: float | None = None) -> Span:
        """Return the text between two heights of the viewport."""
        bottom = self.viewport().height() if bottom is None else bottom
        if self._layout is None:
            return Span(0, 0)
        offset = self.offset()
        first = self._positions.to_place(self._layout.line_units(offset + top)[0])
        last = self._positions.to_place(self._layout.line_units(offset + bottom)[1])
        return Span(first, max(first, last))

    def offset_of(self, place: int) -> float:
        """Return the offset at which the line of a code point is the first."""
        if self._layout is None or place <= 0:
            return 0.0
        return self._layout.line_top(self._positions.to_unit(place))

    def scroll_to(self, place: int) -> None:
        """Scroll until the line of a code point is the first."""
        if place > 0:
            self.settle(place)
        self.verticalScrollBar().setValue(int(self.offset_of(place)))
        self._settle()

    @Slot(QRectF)
    def _q_ensureVisible(self, place: QRectF) -> None:
        """Scroll until a rectangle of the page is seen.

        Qt calls this by name for a screen reader, and lacks it itself since it tidied
        QTextEdit up: without it nothing would move.
        """
        bar, view = self.verticalScrollBar(), self.viewport().height()
        if place.top() < bar.value():
            bar.setValue(int(place.top()))
        elif place.bottom() > bar.value() + view:
            bar.setValue(int(place.bottom()) - view + 1)

    def stand_still(self) -> None:
        """Let nothing on the page move until ``move_on``, as while painting."""
        if self._layout is not None:
            self._layout.stand_still()

    def move_on(self) -> None:
        """Let what was measured while standing still count, after the painting."""
        layout = self._layout
        if layout is None:
            return
        if layout.has_to_catch_up():
            QTimer.singleShot(0, self, layout.catch_up)
        else:
            layout.catch_up()

"""Two pages side by side with what belongs to them: geometry, zoom, scrolling.

Knows nothing of comparisons: ``diptych.ui.reading_view`` builds on it. Where the
parts lie is decided in ``diptych.view.spread``, how the pages follow each other in
``diptych.view.scrolling``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.following import Ends, Following
from diptych.ui.glide import Chase, Glide
from diptych.ui.overview_strip import WIDTH as STRIP_WIDTH
from diptych.ui.overview_strip import OverviewStrip
from diptych.ui.page_format import PageLook
from diptych.ui.page_view import Roles, ideal_width
from diptych.ui.pane_overview import StripSource, current_bar
from diptych.ui.ribbon_canvas import RibbonCanvas
from diptych.view.palette import Role, Style, colour, mix
from diptych.view.ribbons import Side
from diptych.view.spread import NARROWEST_PAGE, NARROWEST_RIBBONS, choose_spread

BODY_SIZES = (15.0, 16.0, 17.0, 18.0, 20.0)
BAR_WIDTH = 11
ZOOM_STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0)
_FAR = 3.0
"""A glide that is longer, in heights of the view, begins near its end."""

_LANDING_SHARE = 0.3
"""How far down the view a place that was jumped to stands."""

_EDGE_SHARE = 0.06
"""A place nearer than this to the edge of the view is brought further in."""


class TwoPages(QWidget):
    """The two panes and everything between and beside them."""

    zoom_changed = Signal(float)
    together_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make two empty pages."""
        super().__init__(parent)
        self._style = Style.LIGHT
        self._zoom = 1.0
        self._together = False
        self._held = False
        self._last = [0.0, 0.0]
        self._shifts = [0.0, 0.0]
        self._look = PageLook()
        self.left = EssayPane(Side.LEFT, self)
        self.right = EssayPane(Side.RIGHT, self)
        self.panes = (self.left, self.right)
        self.canvas = RibbonCanvas(self)
        self._strips = (
            OverviewStrip(self.tr("Overview of the left essay"), self),
            OverviewStrip(self.tr("Overview of the right essay"), self),
        )
        self._bars = (QScrollBar(self), QScrollBar(self))
        self._bars[0].setAccessibleName(self.tr("Scroll the left essay"))
        self._bars[1].setAccessibleName(self.tr("Scroll the right essay"))
        self._glide = Glide(
            self.left.verticalScrollBar(), self.right.verticalScrollBar()
        )
        self._chases = [Chase(pane.verticalScrollBar()) for pane in self.panes]
        self._following = (
            Following(self.left, self.right, self._ends),
            Following(self.right, self.left, self._ends),
        )
        self.setFocusProxy(self.left)
        QWidget.setTabOrder(self.left, self.right)
        self.setAutoFillBackground(True)
        self.canvas.wheel_turned.connect(self._turn_wheel)
        for number in (0, 1):
            self._wire_pane(number)

    def zoom(self) -> float:
        """Return the size of the words, 1.0 being the usual one."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the words; the lines at the top stay there."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._arrange()
        self.zoom_changed.emit(zoom)

    def zoom_by(self, steps: int) -> None:
        """Make the words larger (steps above 0) or smaller."""
        nearest = min(ZOOM_STEPS, key=lambda step: abs(step - self._zoom))
        place = ZOOM_STEPS.index(nearest) + steps
        self.set_zoom(ZOOM_STEPS[min(max(place, 0), len(ZOOM_STEPS) - 1)])

    def look(self) -> PageLook:
        """Return face, spacing and measure of both pages; its size is not used."""
        return self._look

    def set_look(self, look: PageLook) -> None:
        """Set face, spacing and measure; the lines at the top stay there."""
        if look != self._look:
            self._look = look
            self._arrange()

    def set_foldable(self, roles: Roles) -> None:
        """Fold away all that has one of these roles."""
        with self._holding():
            for pane in self.panes:
                pane.set_foldable(roles)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which two pages can be read."""
        beside = 2 * (STRIP_WIDTH + BAR_WIDTH)
        return QSize(beside + NARROWEST_RIBBONS + 2 * NARROWEST_PAGE, 160)

    def sizeHint(self) -> QSize:
        """Return a size that gives both pages a full measure."""
        return QSize(1160, 760)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the pages, their words no larger than it allows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        spread = choose_spread(
            self.width(),
            beside=STRIP_WIDTH + BAR_WIDTH,
            sizes=BODY_SIZES,
            zoom=self._zoom,
            ideal=lambda pixels: ideal_width(replace(self._look, pixels=pixels)),
        )
        look = replace(self._look, pixels=spread.body)
        height, page = self.height(), spread.page
        bar_x = (spread.start, spread.end + STRIP_WIDTH)
        strip_x = (spread.left - STRIP_WIDTH, spread.end)
        self.canvas.setGeometry(spread.left + page, 0, spread.ribbons, height)
        with self._holding():
            for number, x in enumerate((spread.left, spread.right)):
                self._bars[number].setGeometry(bar_x[number], 0, BAR_WIDTH, height)
                strip = self._strips[number]
                strip.setGeometry(strip_x[number], 0, STRIP_WIDTH, height)
                self.panes[number].arrange(QRect(x, 0, page, height), look)

    def take_focus(self) -> None:
        """Let the keys scroll the left text, without a text cursor in it yet."""
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)
        for pane in self.panes:
            pane.setCursorWidth(0)

    def style_pages(self, style: Style) -> None:
        """Use the light or the dark palette for every part."""
        self._style = style
        palette = self.palette()
        surround = QColor(colour(Role.SURROUND, style))
        palette.setColor(QPalette.ColorRole.Window, surround)
        self.setPalette(palette)
        with self._holding():
            for part in (*self.panes, self.canvas, *self._strips):
                part.set_style(style)
        for bar in self._bars:
            bar.setStyleSheet(_bar_sheet(style))

    def set_animated(self, animated: bool) -> None:
        """Let jumps glide, or not, where the reader asks for less motion."""
        self._glide.set_animated(animated)
        for chase in self._chases:
            chase.set_animated(animated)

    def is_animated(self) -> bool:
        """Tell whether jumps may glide, as far as the reader's choice goes."""
        return self._glide.is_animated()

    def repaint_marks(self) -> None:
        """Show that links or themes have changed."""
        for following in self._following:
            following.forget()
        for pane, strip in zip(self.panes, self._strips, strict=True):
            pane.viewport().update()
            strip.forget()
        self.canvas.update()

    def repaint_current(self) -> None:
        """Show that the current link has changed."""
        for pane, strip in zip(self.panes, self._strips, strict=True):
            strip.set_current(current_bar(pane))

    def scroll_together(self) -> bool:
        """Tell whether the pages follow each other."""
        return self._together

    def set_scroll_together(self, together: bool) -> None:
        """Let each page follow the other along their links, or leave it alone."""
        if together != self._together:
            self._together = together
            self.together_changed.emit(together)

    def point_at(self, side: Side, span: Span | None) -> None:
        """Frame a span of one page, and nothing else; None takes the frame away."""
        for pane in self.panes:
            pane.marks.pointed = span if pane.marks.side is side else None
            pane.viewport().update()

    def is_in_view(self, side: Side, span: Span) -> bool:
        """Tell whether a span can be read without scrolling."""
        pane = self.pane(side)
        place, view = pane.ends(span), float(pane.viewport().height())
        scroll = self._glide.target()[0 if side is Side.LEFT else 1]
        top, bottom = place.top - scroll, place.bottom - scroll
        return _EDGE_SHARE * view <= top and bottom <= (1 - _EDGE_SHARE) * view

    def height_on_screen(self, side: Side, span: Span) -> float:
        """Return how far down its page a span stands, once no page glides any more."""
        scroll = self._glide.target()[0 if side is Side.LEFT else 1]
        return self.pane(side).ends(span).top - scroll

    def bring_into_view(self, side: Side, span: Span) -> None:
        """Let one page glide until a span can be read; the other follows if it may."""
        if self.is_in_view(side, span):
            return
        pane = self.pane(side)
        pane.reveal(span)
        pane.settle(span.start)
        view = float(pane.viewport().height())
        scrolls = [float(value) for value in self._glide.target()]
        number = 0 if side is Side.LEFT else 1
        wanted = max(0.0, pane.ends(span).top - _LANDING_SHARE * view)
        before, scrolls[number] = scrolls[number], wanted
        if self._together:
            scrolls[1 - number] = self._following[number].target(
                before, now=wanted, other=scrolls[1 - number]
            )
        self.glide_to(scrolls[0], scrolls[1])

    def anchors(self) -> list[Ends]:
        """Return the ends of links to follow, the most important link first."""
        return []

    def _ends(self) -> list[Ends]:
        return self.anchors()

    def pane(self, side: Side) -> EssayPane:
        """Return the pane of a side."""
        return self.left if side is Side.LEFT else self.right

    @contextmanager
    def _holding(self) -> Iterator[None]:
        """Move pages without one following the other."""
        held, self._held = self._held, True
        for chase in self._chases:
            chase.finish()
        try:
            yield
        finally:
            self._held = held
            self._last = [pane.offset() for pane in self.panes]

    def _wire_pane(self, number: int) -> None:
        pane, strip, bar = self.panes[number], self._strips[number], self._bars[number]
        inner = pane.verticalScrollBar()
        bar.setOrientation(Qt.Orientation.Vertical)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.rangeChanged.connect(bar.setRange)
        inner.rangeChanged.connect(partial(_copy_steps, inner, bar))
        # Not with the value sent: breaking lines may have changed it since.
        inner.valueChanged.connect(lambda _: bar.setValue(inner.value()))
        inner.valueChanged.connect(partial(self._scrolled, number))
        bar.valueChanged.connect(inner.setValue)
        bar.sliderPressed.connect(self._glide.stop)
        pane.laid_out.connect(self._laid_out)
        pane.shifted.connect(partial(self._shifted, number))
        pane.may_measure = self._may_measure
        pane.zoom_asked.connect(self.zoom_by)
        pane.wheel_moved.connect(self._glide.stop)
        strip.set_source(StripSource(pane).content)
        strip.scroll_asked.connect(partial(self._jump, inner))

    def _scrolled(self, number: int, _value: int) -> None:
        if self.panes[number].is_settling():
            return
        chased = self._held or self._chases[number].is_moving()
        if self._together and not chased and not self._glide.is_moving():
            self._chases[number].stop()
            self._follow(number)
        self._last[number] = self.panes[number].offset()
        # Under a pointer that rests other words come and go now.
        self.canvas.set_hovered(None)
        self.canvas.update()
        self._show_views()

    def _follow(self, number: int) -> None:
        """Move the other page; what that sets off is dropped, not answered."""
        self._held = True
        target = self._following[number].target(
            self._last[number],
            now=self.panes[number].offset(),
            other=self._chases[1 - number].target(),
        )
        self._chases[1 - number].to(target)
        self._held = False

    def _may_measure(self) -> bool:
        """Tell whether no page glides, so that lines may be broken elsewhere."""
        chased = any(chase.is_running() for chase in self._chases)
        return not chased and not self._glide.is_running()

    def _shifted(self, number: int, by: float) -> None:
        """Move along with a page on which something above was guessed wrong."""
        self._last[number] += by
        self._shifts[number] += by
        self._glide.shift(number, by)
        self._chases[number].shift(by)
        for following in self._following:
            following.shift(self.panes[number], by)

    def glide_to(self, left: float, right: float) -> None:
        """Glide there; the last bit of the way where it is long."""
        view = float(self.left.viewport().height())
        before = list(self._shifts)
        with self._holding():
            for pane, end in zip(self.panes, (left, right), strict=True):
                way = end - pane.offset()
                if abs(way) > _FAR * view:
                    near = end - view if way > 0 else end + view
                    pane.verticalScrollBar().setValue(round(near))
        # Lines that were broken near the end may have moved it.
        ours, theirs = (
            now - was for now, was in zip(self._shifts, before, strict=True)
        )
        self._glide.to(left + ours, right + theirs)

    def _turn_wheel(self, event: QWheelEvent) -> None:
        """Take the wheel over the ribbons as turned over both pages."""
        zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        for pane in self.panes[:1] if self._together or zooms else self.panes:
            pane.turn_wheel(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Take the wheel over strips and blank as turned over the page beside them."""
        middle = self.canvas.geometry().center().x()
        self.panes[event.position().x() > middle].turn_wheel(event)

    def _jump(self, bar: QScrollBar, height: float) -> None:
        self._glide.stop()
        bar.setValue(round(height))

    def _show_views(self) -> None:
        for pane, strip in zip(self.panes, self._strips, strict=True):
            strip.set_view(pane.offset(), float(pane.viewport().height()))

    def _laid_out(self) -> None:
        for following in self._following:
            following.forget()
        for strip in self._strips:
            strip.forget()
        self.repaint_current()
        self.canvas.update()
        self._show_views()


def _bar_sheet(style: Style) -> str:
    """Return a scroll bar without arrows, as slim as a finger's edge."""
    thumb, ground = colour(Role.THUMB, style), colour(Role.SURROUND, style)
    quiet = thumb if style.is_contrast else mix(thumb, ground, 0.55)
    return (
        f"QScrollBar {{ background: {ground}; width: {BAR_WIDTH}px; margin: 0;"
        " border: 0; }"
        f"QScrollBar::handle {{ background: {quiet}; border-radius: 3px;"
        " min-height: 28px; margin: 2px; }"
        f"QScrollBar::handle:hover {{ background: {thumb}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )


def _copy_steps(one: QScrollBar, other: QScrollBar, *_range: int) -> None:
    other.setPageStep(one.pageStep())
    other.setSingleStep(one.singleStep())

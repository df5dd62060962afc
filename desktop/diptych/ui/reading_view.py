"""Two essays side by side, with ribbons between: the reading surface.

It shows a pair of documents or a comparison and tells what the reader activates.
Which links are shown is decided in ``diptych.view.shown``, where things lie in the
rest of ``diptych.view``; this class wires panes, canvas and strips together. Left is
``a``, right is ``b``; offsets are code points of ``Document.text``.
"""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.text.document import Document
from diptych.ui.essay_pane import EssayPane, ideal_width
from diptych.ui.glide import Glide
from diptych.ui.overview_strip import OverviewStrip, StripContent
from diptych.ui.ribbon_canvas import Band, RibbonCanvas
from diptych.ui.tips import link_tip, theme_tip
from diptych.view.levels import meet
from diptych.view.palette import EDGES, Role, Style, colour, mix, theme_colour
from diptych.view.ribbons import Side, Stretch
from diptych.view.shown import choose_themes, filter_links
from diptych.view.spread import NARROWEST_PAGE, NARROWEST_RIBBONS, choose_spread

BODY_SIZES = (15.0, 16.0, 17.0, 18.0, 20.0)
BAR_WIDTH = 11
ZOOM_STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.4)


class ReadingView(QWidget):
    """The two panes and everything between and beside them."""

    link_activated = Signal(str)
    theme_activated = Signal(str)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty reading surface in the light style."""
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._threshold = 0.5
        self._wanted: frozenset[str] | None = None
        self._themes: tuple[str, ...] = ()
        self._selected: Link | None = None
        self._style = Style.LIGHT
        self._zoom = 1.0
        self.left = EssayPane(Side.LEFT, self)
        self.right = EssayPane(Side.RIGHT, self)
        self.canvas = RibbonCanvas(self)
        self._strips = (
            OverviewStrip("Overview of the left essay", self),
            OverviewStrip("Overview of the right essay", self),
        )
        self._bars = (QScrollBar(self), QScrollBar(self))
        self._glide = Glide(
            self.left.verticalScrollBar(), self.right.verticalScrollBar()
        )
        self.setFocusProxy(self.left)
        QWidget.setTabOrder(self.left, self.right)
        self._wire()
        self.set_palette_style(Style.LIGHT)

    # What is shown

    def set_documents(self, a: Document, b: Document) -> None:
        """Show two texts alone, as long as nothing is known of their links."""
        self._comparison = None
        self._selected = None
        self._show_texts(a, b)
        self._refresh()

    def set_comparison(self, comparison: Comparison) -> None:
        """Show a comparison; texts already on screen stay where they are."""
        self._comparison = comparison
        self._selected = None
        self._show_texts(comparison.a, comparison.b)
        self._refresh()

    def set_threshold(self, score: float) -> None:
        """Show the links of at least this score."""
        self._threshold = score
        self._refresh_links()

    def set_visible_links(self, ids: frozenset[str] | None) -> None:
        """Show these links only, threshold permitting; None shows all."""
        self._wanted = ids
        self._refresh_links()

    def set_themes(self, ids: tuple[str, ...]) -> None:
        """Underline these themes in both texts; the order gives the patterns."""
        self._themes = ids
        self._refresh_themes()

    def set_palette_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self._style = style
        palette = self.palette()
        surround = QColor(colour(Role.SURROUND, style))
        palette.setColor(QPalette.ColorRole.Window, surround)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        for part in (self.left, self.right, self.canvas, *self._strips):
            part.set_style(style)
        for bar in self._bars:
            bar.setStyleSheet(_bar_sheet(style))
        self._refresh_themes()

    def set_animated(self, animated: bool) -> None:
        """Let jumps glide, or not, where the reader asks for less motion."""
        self._glide.set_animated(animated)

    # The current link

    def selected_link(self) -> str | None:
        """Return the id of the current link."""
        return None if self._selected is None else self._selected.id

    def select_link(self, link_id: str | None, *, bring_together: bool = True) -> None:
        """Make a link the current one; None or an unknown id lets go of it.

        Its ends are marked word by word, and brought to one height unless the
        caller says no. A link below the threshold shows while it is the current one.
        """
        if link_id != self.selected_link():
            self._select(link_id)
        if bring_together and not self._is_together():
            self.bring_together()

    def bring_together(self, anchor: Side | None = None) -> None:
        """Bring both ends of the current link to one height.

        With ``anchor`` that side stays where it is, as far as the other can follow.
        """
        if self._selected is None:
            return
        ends = self._stretches(self._selected)
        prefer = None
        if anchor is not None:
            pane = self._pane(anchor)
            end = ends[0] if anchor is Side.LEFT else ends[1]
            prefer = end.top - pane.offset()
        view = float(self.left.viewport().height())
        meeting = meet(*ends, view=view, prefer=prefer)
        self._glide.to(meeting.scroll_a, meeting.scroll_b)

    def _is_together(self) -> bool:
        """Tell whether both ends stand at one height on screen, or are on the way."""
        if self._selected is None:
            return False
        left, right = self._stretches(self._selected)
        scrolls = self._glide.target()
        height = left.top - scrolls[0]
        level = abs(height - (right.top - scrolls[1])) <= 1.0
        return level and 0.0 <= height < self.left.viewport().height()

    # Position and size

    def reading_position(self) -> tuple[int, int]:
        """Return the code points at the top of the left and the right pane."""
        return self.left.place_at_top(), self.right.place_at_top()

    def restore_position(self, a: int, b: int) -> None:
        """Scroll until the lines of these code points are the first."""
        self._glide.stop()
        self.left.scroll_to(a)
        self.right.scroll_to(b)

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

    # Wiring

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which two pages can be read."""
        beside = 2 * (self._strips[0].width() + BAR_WIDTH)
        return QSize(beside + NARROWEST_RIBBONS + 2 * NARROWEST_PAGE, 160)

    def sizeHint(self) -> QSize:
        """Return a size that gives both pages a full measure."""
        return QSize(1160, 760)

    def _wire(self) -> None:
        self.canvas.set_source(self._bands)
        self.canvas.set_description(link_tip)
        self.canvas.link_activated.connect(self._activate_link)
        self.canvas.wheel_turned.connect(self._turn_wheel)
        parts = zip((self.left, self.right), self._strips, self._bars, strict=True)
        for pane, strip, bar in parts:
            inner = pane.verticalScrollBar()
            bar.setOrientation(Qt.Orientation.Vertical)
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            inner.rangeChanged.connect(bar.setRange)
            inner.rangeChanged.connect(partial(_copy_steps, inner, bar))
            inner.valueChanged.connect(bar.setValue)
            bar.valueChanged.connect(inner.setValue)
            bar.sliderPressed.connect(self._glide.stop)
            inner.valueChanged.connect(self._scrolled)
            pane.laid_out.connect(self._laid_out)
            pane.zoom_asked.connect(self.zoom_by)
            pane.wheel_moved.connect(self._glide.stop)
            side = pane.marks.side
            pane.place_activated.connect(partial(self._activate_place, side))
            pane.set_description(partial(self._describe, pane))
            strip.set_source(partial(self._strip_content, pane))
            strip.scroll_asked.connect(partial(self._jump, inner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the pages, their words no larger than it allows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self._strips[0].width() + BAR_WIDTH
        spread = choose_spread(
            self.width(),
            beside=beside,
            sizes=BODY_SIZES,
            zoom=self._zoom,
            ideal=ideal_width,
        )
        height, page = self.height(), spread.page
        strip = self._strips[0].width()
        self._bars[0].setGeometry(spread.start, 0, BAR_WIDTH, height)
        self._strips[0].setGeometry(spread.left - strip, 0, strip, height)
        self.canvas.setGeometry(spread.left + page, 0, spread.ribbons, height)
        self._strips[1].setGeometry(spread.end, 0, strip, height)
        self._bars[1].setGeometry(spread.end + strip, 0, BAR_WIDTH, height)
        for pane, x in ((self.left, spread.left), (self.right, spread.right)):
            pane.arrange(QRect(x, 0, page, height), spread.body)

    def _pane(self, side: Side) -> EssayPane:
        return self.left if side is Side.LEFT else self.right

    def _show_texts(self, a: Document, b: Document) -> None:
        for pane, essay in ((self.left, a), (self.right, b)):
            if pane.essay != essay:
                pane.set_essay(essay)

    def _refresh(self) -> None:
        self._refresh_links()
        self._refresh_themes()
        self._select(self.selected_link())

    def _refresh_links(self) -> None:
        shown = filter_links(
            self._comparison,
            threshold=self._threshold,
            wanted=self._wanted,
            always=self.selected_link(),
        )
        for pane in (self.left, self.right):
            pane.marks.links = shown
        self._repaint_all()

    def _refresh_themes(self) -> None:
        colours = self._theme_colours()
        found = (
            ((), ())
            if self._comparison is None
            else (
                self._comparison.themes_a,
                self._comparison.themes_b,
            )
        )
        for pane, coded in zip((self.left, self.right), found, strict=True):
            pane.marks.themes = choose_themes(coded, self._themes)
            pane.marks.theme_colours = colours
        self._repaint_all()

    def _theme_colours(self) -> tuple[str, ...]:
        codebook = None if self._comparison is None else self._comparison.codebook
        names = {}
        if codebook is not None:
            names = {theme.id: theme.colour for _, theme in codebook.walk()}
        return tuple(
            theme_colour(names.get(theme, "grey"), self._style)
            for theme in self._themes
        )

    def _repaint_all(self) -> None:
        for pane, strip in zip((self.left, self.right), self._strips, strict=True):
            pane.viewport().update()
            strip.forget()
        self.canvas.update()

    def _select(self, link_id: str | None) -> None:
        links = () if self._comparison is None else self._comparison.links
        found = next((link for link in links if link.id == link_id), None)
        self._selected = found
        for pane in (self.left, self.right):
            pane.marks.current = found
        self.canvas.set_current(None if found is None else found.id)
        self._refresh_links()
        self._mark_current()

    # What the reader does

    def _activate_place(self, side: Side, place: int) -> None:
        pane = self._pane(side)
        marks = pane.marks
        found = [marks.links.links[i].id for i in marks.index.at(place)]
        if found:
            selected = self.selected_link()
            following = found.index(selected) + 1 if selected in found else 0
            link_id = found[following % len(found)]
            self._select(link_id)
            self.bring_together(side)
            self.link_activated.emit(link_id)
            return
        themes = marks.themes.index.at(place)
        if themes:
            self.theme_activated.emit(marks.themes.coded[themes[0]].theme)

    def _activate_link(self, link_id: str) -> None:
        self.select_link(link_id)
        self.link_activated.emit(link_id)

    def _turn_wheel(self, event: QWheelEvent) -> None:
        self._glide.stop()
        for pane in (self.left, self.right):
            QApplication.sendEvent(pane.verticalScrollBar(), event)

    def _jump(self, bar: QScrollBar, height: float) -> None:
        self._glide.stop()
        bar.setValue(round(height))

    def _describe(self, pane: EssayPane, place: int) -> str:
        marks = pane.marks
        tips = [link_tip(marks.links.links[i]) for i in marks.index.at(place)[:3]]
        codebook = None if self._comparison is None else self._comparison.codebook
        labels = {}
        if codebook is not None:
            labels = {theme.id: theme.label for _, theme in codebook.walk()}
        for i in marks.themes.index.at(place):
            coded = marks.themes.coded[i]
            tips.append(theme_tip(labels.get(coded.theme, coded.theme), coded))
        return "<hr>".join(tips)

    # Places

    def _stretches(self, link: Link) -> tuple[Stretch, Stretch]:
        return self.left.shape(link.a).stretch, self.right.shape(link.b).stretch

    def _bands(self) -> list[Band]:
        shown = self.left.marks.links
        if not shown.links:
            return []
        left, right = self.left.visible(), self.right.visible()
        places = set(shown.index_a.touching(left.start, left.end + 1))
        places.update(shown.index_b.touching(right.start, right.end + 1))
        current = self.selected_link()
        bands = []
        for place in sorted(places):
            link = shown.links[place]
            if place in shown.with_ribbon or link.id == current:
                a, b = self._stretches(link)
                bands.append(
                    Band(
                        link,
                        _moved(a, -self.left.offset()),
                        _moved(b, -self.right.offset()),
                    )
                )
        return bands

    def _strip_content(self, pane: EssayPane) -> StripContent:
        marks = pane.marks
        links = marks.links
        hues = {kind: colour(role, self._style) for kind, role in EDGES.items()}
        about = pane.about
        return StripContent(
            links=tuple(
                (*about(marks.end(link)), hues[link.kind])
                for place, link in enumerate(links.links)
                if place in links.with_ribbon
            ),
            themes=tuple(
                (*about(coded.span), marks.theme_colours[rank])
                for coded, rank in zip(
                    marks.themes.coded, marks.themes.ranks, strict=True
                )
            ),
            page=pane.page_height(),
        )

    def _mark_current(self) -> None:
        for pane, strip in zip((self.left, self.right), self._strips, strict=True):
            bar = None
            if self._selected is not None:
                stretch = pane.shape(pane.marks.end(self._selected)).stretch
                hue = colour(Role.CURRENT_EDGE, self._style)
                bar = (stretch.top, stretch.bottom, hue)
            strip.set_current(bar)

    def _scrolled(self) -> None:
        self.canvas.update()
        for pane, strip in zip((self.left, self.right), self._strips, strict=True):
            strip.set_view(pane.offset(), float(pane.viewport().height()))

    def _laid_out(self) -> None:
        for strip in self._strips:
            strip.forget()
        self._mark_current()
        self._scrolled()


def _moved(stretch: Stretch, by: float) -> Stretch:
    return Stretch(stretch.top + by, stretch.bottom + by)


def _bar_sheet(style: Style) -> str:
    """Return a scroll bar without arrows, as slim as a finger's edge."""
    thumb, ground = colour(Role.THUMB, style), colour(Role.SURROUND, style)
    quiet = mix(thumb, ground, 0.55)
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

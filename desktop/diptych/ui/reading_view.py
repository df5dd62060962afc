"""Two essays side by side, with ribbons between: the reading surface.

It shows a pair of documents or a comparison and tells what the reader activates.
Which links are shown is decided in ``diptych.view.shown``, where things lie in the
rest of ``diptych.view``; the pages themselves are ``diptych.ui.two_pages``. Left is
``a``, right is ``b``; offsets are code points of ``Document.text``.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diptych.align.model import Link
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.ui.essay_pane import EssayPane
from diptych.ui.following import Ends
from diptych.ui.page_view import same_page
from diptych.ui.ribbon_canvas import Band
from diptych.ui.tips import link_tip, theme_tip
from diptych.ui.two_pages import TwoPages
from diptych.view.levels import level_out, meet
from diptych.view.moved_words import Moved, find_moved
from diptych.view.palette import Style, theme_colour
from diptych.view.reasons import contrast_words, reason
from diptych.view.ribbons import Side, Stretch
from diptych.view.shown import choose_themes, filter_links
from diptych.view.trail import Trail

_TIPS = 3
"""Links that one tooltip tells of; more would hide the text."""


class ReadingView(TwoPages):
    """The reading surface of one comparison, or of two texts before there is one."""

    link_activated = Signal(str)
    """The reader has chosen this link in a text or among the ribbons."""

    theme_activated = Signal(str)
    """The reader has clicked on a passage that carries this theme and no link."""

    place_chosen = Signal(Side, int)
    """The reader has clicked, or pressed Return, on this code point of a side."""

    trail_changed = Signal(bool, bool)
    """Whether the reader can go back, and forward."""

    current_changed = Signal()
    """Another link, or none, has become the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty reading surface in the light style."""
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._threshold = SHOWN_FROM
        self._wanted: frozenset[str] | None = None
        self._themes: tuple[str, ...] = ()
        self._selected: Link | None = None
        self._trail: Trail[tuple[str | None, int, int]] = Trail()
        self.canvas.set_source(self._bands)
        self.canvas.set_description(self._describe_link)
        self.canvas.link_activated.connect(self._activate_link)
        for pane in self.panes:
            side = pane.marks.side
            pane.place_activated.connect(partial(self._activate_place, side))
            pane.place_hovered.connect(partial(self._hover, pane))
            pane.set_description(partial(self._describe, pane))
        self.set_palette_style(Style.LIGHT)

    def set_documents(self, a: Document, b: Document) -> None:
        """Show two texts alone, as long as nothing is known of their links."""
        self._show(a, b, None)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show a comparison; texts already on screen stay where they are."""
        self._show(comparison.a, comparison.b, comparison)

    def set_coded(self, comparison: Comparison) -> None:
        """Show the same comparison with other marks of themes."""
        self._comparison = comparison
        self._refresh_themes()

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
        self.style_pages(style)
        self._refresh_themes()

    def selected_link(self) -> str | None:
        """Return the id of the current link."""
        return None if self._selected is None else self._selected.id

    def current_link(self) -> Link | None:
        """Return the current link."""
        return self._selected

    def select_link(self, link_id: str | None, *, bring_together: bool = True) -> None:
        """Make a link the current one; None or an unknown id lets go of it.

        Its ends are marked word by word, and brought to one height unless the
        caller says no. A link below the threshold shows while it is the current one.
        """
        if link_id != self.selected_link():
            here = self._here()
            self._select(link_id)
            if bring_together and self._selected is not None:
                self._leave(here)
        if bring_together and not self._is_together():
            self._meet(None)

    def bring_together(self) -> None:
        """Bring both ends of the current link to one height, leaving a trail."""
        if self._selected is not None and not self._is_together():
            self._leave(self._here())
            self._meet(None)

    def show_place(self, side: Side, span: Span) -> None:
        """Frame a span and bring it into view, leaving a trail where that scrolls."""
        if not self.is_in_view(side, span):
            self._leave(self._here())
        self.bring_into_view(side, span)
        self.point_at(side, span)

    def go_back(self) -> None:
        """Return to where the reader was before the last jump."""
        self._go(self._trail.back(self._here()))

    def go_forward(self) -> None:
        """Undo ``go_back``."""
        self._go(self._trail.forward(self._here()))

    def reading_position(self) -> tuple[int, int]:
        """Return the code points at the top of the left and the right pane."""
        return self.left.place_at_top(), self.right.place_at_top()

    def restore_position(self, a: int, b: int) -> None:
        """Scroll until the lines of these code points are the first.

        Ends of the current link that are all but level become so.
        """
        self._glide.stop()
        with self._holding():
            for pane, offset in zip(self.panes, self._offsets_of(a, b), strict=True):
                pane.verticalScrollBar().setValue(round(offset))

    def anchors(self) -> list[Ends]:
        """Return the ends of the current link and of those that draw a ribbon."""
        shown = self.left.marks.links
        links = [] if self._selected is None else [self._selected]
        links += [shown.links[place] for place in sorted(shown.with_ribbon)]
        return [(link.a, link.b) for link in links]

    def _show(self, a: Document, b: Document, comparison: Comparison | None) -> None:
        self._comparison = comparison
        with self._holding():
            for pane, essay in ((self.left, a), (self.right, b)):
                if same_page(pane.essay, essay):
                    pane.set_metadata(essay)
                    continue
                self._glide.stop()
                self._forget_trail()
                self.point_at(pane.marks.side, None)
                pane.set_essay(essay)
        self._select(None)
        self._refresh_themes()

    def _refresh_links(self) -> None:
        shown = filter_links(
            self._comparison,
            threshold=self._threshold,
            wanted=self._wanted,
            always=self.selected_link(),
        )
        # Another current link seldom shows another set of links: keep their indices.
        if shown.links != self.left.marks.links.links:
            for pane in self.panes:
                pane.marks.links = shown
        self.repaint_marks()

    def _refresh_themes(self) -> None:
        comparison = self._comparison
        coded_a = () if comparison is None else comparison.themes_a
        coded_b = () if comparison is None else comparison.themes_b
        names = self._of_themes("colour")
        colours = tuple(
            theme_colour(names.get(theme, "grey"), self._style)
            for theme in self._themes
        )
        for pane, coded in ((self.left, coded_a), (self.right, coded_b)):
            pane.marks.themes = choose_themes(coded, self._themes)
            pane.marks.theme_colours = colours
        self.repaint_marks()

    def _of_themes(self, field: str) -> dict[str, str]:
        """Give one field of every theme of the codebook, by the theme's id."""
        codebook = None if self._comparison is None else self._comparison.codebook
        if codebook is None:
            return {}
        return {theme.id: getattr(theme, field) for _, theme in codebook.walk()}

    def _select(self, link_id: str | None) -> None:
        links = () if self._comparison is None else self._comparison.links
        found = next((link for link in links if link.id == link_id), None)
        self._selected = found
        moved = () if found is None else self._moved(found)
        for pane in self.panes:
            pane.marks.current, pane.marks.moved = found, moved
        self.canvas.set_current(None if found is None else found.id)
        self._refresh_links()
        self.repaint_current()
        self._say_current()
        self.current_changed.emit()

    def _moved(self, link: Link) -> tuple[Moved, ...]:
        assert self._comparison is not None, "a link belongs to a comparison"
        return find_moved(link, self._comparison.a, self._comparison.b)

    def _say_current(self) -> None:
        """Tell a screen reader what the marks tell the eye."""
        link = self._selected
        for pane in self.panes:
            words = ""
            if link is not None and pane.essay is not None:
                here = pane.marks.end(link).slice(pane.essay.text)
                assert self._comparison is not None, "a link has a comparison"
                why = reason(link, self._comparison.a, self._comparison.b)
                words = f"Current link: {'. '.join(why.lines)}. Here: {here}"
            pane.setAccessibleDescription(words)

    def _meet(self, anchor: Side | None) -> None:
        """Bring both ends together; the side of ``anchor`` stays where it is."""
        if self._selected is None:
            return
        ends = self._settled(self._selected)
        prefer = None
        if anchor is not None:
            end = ends[0] if anchor is Side.LEFT else ends[1]
            prefer = end.top - self.pane(anchor).offset()
        view = float(self.left.viewport().height())
        meeting = meet(*ends, view=view, prefer=prefer)
        self.glide_to(meeting.scroll_a, meeting.scroll_b)

    def _settled(self, link: Link) -> tuple[Stretch, Stretch]:
        """Return where the ends of a link lie, all lines around them broken."""
        for pane in self.panes:
            pane.reveal(pane.marks.end(link))
            pane.settle(pane.marks.end(link).start)
        return self._stretches(link)

    def _offsets_of(self, a: int, b: int) -> tuple[float, float]:
        """Return how far each page is scrolled when these places are the first.

        A place is a whole line, so that ends which stood level would come back up
        to a line apart, and more where the lines break elsewhere.
        """
        self.left.settle(a)
        self.right.settle(b)
        offsets = self.left.offset_of(a), self.right.offset_of(b)
        if self._selected is None:
            return offsets
        ends = self._stretches(self._selected)
        view = float(self.left.viewport().height())
        return level_out(ends[0].top, ends[1].top, offsets, view=view)

    def _is_together(self) -> bool:
        """Tell whether both ends stand at one height on screen, or are on the way."""
        if self._selected is None:
            return False
        left, right = self._stretches(self._selected)
        scrolls = self._glide.target()
        height = left.top - scrolls[0]
        level = abs(height - (right.top - scrolls[1])) <= 1.0
        return level and 0.0 <= height < self.left.viewport().height()

    def _arrange(self) -> None:
        """Keep ends that stand together so, whatever breaks the lines anew."""
        together = self._selected is not None and self._is_together()
        height = self._stretches(self._selected)[0].top if self._selected else 0.0
        height -= self.left.offset()
        super()._arrange()
        if together and self._selected is not None:
            self._glide.stop()
            view = float(self.left.viewport().height())
            left, right = self._stretches(self._selected)
            meeting = meet(left, right, view=view, prefer=height)
            with self._holding():
                self.left.verticalScrollBar().setValue(round(meeting.scroll_a))
                self.right.verticalScrollBar().setValue(round(meeting.scroll_b))

    def _here(self) -> tuple[str | None, int, int]:
        return self.selected_link(), *self.reading_position()

    def _leave(self, here: tuple[str | None, int, int]) -> None:
        self._trail.leave(here)
        self._tell_trail()

    def _go(self, place: tuple[str | None, int, int] | None) -> None:
        if place is not None:
            link_id, a, b = place
            self._select(link_id)
            self.glide_to(*self._offsets_of(a, b))
        self._tell_trail()

    def _forget_trail(self) -> None:
        self._trail.clear()
        self._tell_trail()

    def _tell_trail(self) -> None:
        self.trail_changed.emit(self._trail.can_go_back, self._trail.can_go_forward)

    def _activate_place(self, side: Side, place: int) -> None:
        self._activate_at(side, place)
        self.place_chosen.emit(side, place)

    def _activate_at(self, side: Side, place: int) -> None:
        marks = self.pane(side).marks
        found = [marks.links.links[i].id for i in marks.index.at(place)]
        if found:
            selected = self.selected_link()
            following = found.index(selected) + 1 if selected in found else 0
            link_id = found[following % len(found)]
            self._leave(self._here())
            self._select(link_id)
            self._meet(side)
            self.link_activated.emit(link_id)
            return
        themes = marks.themes.index.at(place)
        if themes:
            self.theme_activated.emit(marks.themes.coded[themes[0]].theme)

    def _activate_link(self, link_id: str) -> None:
        self.select_link(link_id)
        self.link_activated.emit(link_id)

    def _hover(self, pane: EssayPane, place: int) -> None:
        found = pane.marks.index.at(place) if place >= 0 else []
        links = pane.marks.links.links
        own = [i for i in found if i in pane.marks.links.with_ribbon]
        self.canvas.set_hovered(links[own[0]].id if own else None)

    def _describe(self, pane: EssayPane, place: int) -> str:
        marks = pane.marks
        found = marks.index.at(place)[:_TIPS]
        tips = [self._describe_link(marks.links.links[i]) for i in found]
        labels = self._of_themes("label")
        for i in marks.themes.index.at(place):
            coded = marks.themes.coded[i]
            tips.append(theme_tip(labels.get(coded.theme, coded.theme), coded))
        return "<hr>".join(tips)

    def _describe_link(self, link: Link) -> str:
        found = self._comparison
        assert found is not None, "a link belongs to a comparison"
        return link_tip(link, contrast_words(link.contrasts, found.a, found.b))

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
        return [
            self._band(shown.links[place])
            for place in sorted(places)
            if place in shown.with_ribbon or shown.links[place].id == current
        ]

    def _band(self, link: Link) -> Band:
        # About so where the reader has not been: the far end of a stub.
        a, b = self.left.stretch(link.a), self.right.stretch(link.b)
        left, right = self.left.offset(), self.right.offset()
        return Band(
            link,
            Stretch(a.top - left, a.bottom - left),
            Stretch(b.top - right, b.bottom - right),
        )

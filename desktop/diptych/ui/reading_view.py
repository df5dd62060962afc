"""Two essays side by side, with ribbons between: the reading surface.

It shows a pair of documents or a comparison and tells what the reader activates.
Which links are shown is decided in ``diptych.view.shown``, where things lie in the
rest of ``diptych.view``; the pages themselves are ``diptych.ui.two_pages``. Left is
``a``, right is ``b``; offsets are code points of ``Document.text``.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from diptych.align.model import Link
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.naming import named_themes
from diptych.ui.essay_pane import EssayPane
from diptych.ui.here_menu import offer_link, offer_theme
from diptych.ui.labels import shown_contrasts
from diptych.ui.linked_pages import LinkedPages
from diptych.ui.page_view import same_page
from diptych.ui.ribbon_canvas import Band
from diptych.ui.tips import link_head, link_tip, theme_tip
from diptych.view.palette import Style, theme_colour
from diptych.view.reader_marks import ReaderMarks
from diptych.view.ribbons import Side, Stretch
from diptych.view.shown import choose_themes, filter_links

_TIPS = 3
"""Links that one tooltip tells of; more would hide the text."""


class ReadingView(LinkedPages):
    """The reading surface of one comparison, or of two texts before there is one."""

    link_activated = Signal(str)
    """The reader has chosen this link in a text or among the ribbons."""

    theme_activated = Signal(str)
    """The reader has clicked on a passage that carries this theme and no link."""

    place_chosen = Signal(Side, int)
    """The reader has clicked, or pressed Return, on this code point of a side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty reading surface in the light style."""
        super().__init__(parent)
        self._reader = ReaderMarks()
        self._threshold = SHOWN_FROM
        self._wanted: frozenset[str] | None = None
        self._themes: tuple[str, ...] = ()
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

    def set_reader_marks(self, marks: ReaderMarks) -> None:
        """Show the reader's decisions and notes."""
        if marks == self._reader:
            return
        self._reader = marks
        for pane, notes in ((self.left, marks.notes_a), (self.right, marks.notes_b)):
            pane.marks.accepted = marks.accepted
            pane.marks.rejected = marks.rejected
            pane.set_notes(notes)
        self.repaint_marks()

    def reader_marks(self) -> ReaderMarks:
        """Return the reader's decisions and notes that are shown."""
        return self._reader

    def set_threshold(self, score: float) -> None:
        """Show the links of at least this score."""
        if score != self._threshold:
            self._threshold = score
            self.refresh_links()

    def set_visible_links(self, ids: frozenset[str] | None) -> None:
        """Show these links only, threshold permitting; None shows all."""
        if ids != self._wanted:
            self._wanted = ids
            self.refresh_links()

    def set_themes(self, ids: tuple[str, ...]) -> None:
        """Underline these themes in both texts; the order gives the patterns."""
        self._themes = ids
        self._refresh_themes()

    def set_palette_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self.style_pages(style)
        self._refresh_themes()

    def show_place(self, side: Side, span: Span) -> None:
        """Frame a span and bring it into view, leaving a trail where that scrolls."""
        if not self.is_in_view(side, span):
            self._leave(self._here())
        self.bring_into_view(side, span)
        self.point_at(side, span)

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

    def refresh_links(self) -> None:
        """Show the links of at least the threshold that are wanted."""
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
        return {theme.id: getattr(theme, field) for _, theme in named_themes(codebook)}

    def _activate_place(self, side: Side, place: int) -> None:
        self._activate_at(side, place)
        self.place_chosen.emit(side, place)

    def _activate_at(self, side: Side, place: int) -> None:
        marks = self.pane(side).marks
        found = [marks.links.links[i].id for i in marks.index.at(place)]
        if found:
            selected = self.selected_link()
            following = found.index(selected) + 1 if selected in found else 0
            self._choose(side, found[following % len(found)])
            return
        themes = marks.themes.index.at(place)
        if themes:
            self.theme_activated.emit(marks.themes.coded[themes[0]].theme)

    def offer_what_lies(self, menu: QMenu, pane: EssayPane, place: int) -> None:
        """Put every link and theme at a place into a menu, the smallest link first."""
        shown = self._comparison
        if shown is None:
            return
        side, links = pane.marks.side, pane.marks.links.links
        for i in pane.marks.index.at(place):
            act = partial(self._choose, side, links[i].id)
            offer_link(menu, links[i], shown, side, act)
        labels = self._of_themes("label")
        for i in pane.marks.themes.index.at(place):
            theme = pane.marks.themes.coded[i].theme
            act = partial(self.theme_activated.emit, theme)
            offer_theme(menu, labels.get(theme, theme), act)

    def _choose(self, side: Side, link_id: str) -> None:
        self._leave(self._here())
        self._select(link_id)
        self._meet(side)
        self.link_activated.emit(link_id)

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
        links = [marks.links.links[i] for i in found]
        # The smallest in full; all of them would cover what is being read.
        tips = [self._describe_link(link) for link in links[:1]]
        tips += ["".join(link_head(link) for link in links[1:])] if links[1:] else []
        labels = self._of_themes("label")
        for i in marks.themes.index.at(place):
            coded = marks.themes.coded[i]
            tips.append(theme_tip(labels.get(coded.theme, coded.theme), coded))
        return "<hr>".join(tips)

    def _describe_link(self, link: Link) -> str:
        found = self._comparison
        assert found is not None, "a link belongs to a comparison"
        return link_tip(link, shown_contrasts(link, found.a, found.b))

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

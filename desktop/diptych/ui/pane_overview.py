"""What the strip beside a pane shows of it."""

from diptych.ui.essay_pane import EssayPane
from diptych.ui.overview_strip import Bar, StripContent
from diptych.view.palette import EDGES, Role, colour


class StripSource:
    """Makes the bars of one pane: for links with a ribbon, and for themes."""

    def __init__(self, pane: EssayPane) -> None:
        """Serve ``pane``."""
        self._pane = pane
        self._key: tuple[object, ...] = ()
        self._themes: tuple[Bar, ...] = ()
        self._links_key: tuple[object, ...] = ()
        self._links: dict[int, Bar] = {}

    def content(self) -> StripContent:
        """Return bars for the links with a ribbon and for the themes of the pane.

        Those of themes are kept while only links change, as when the slider moves.
        """
        return StripContent(
            links=self._bars_of_links(),
            themes=self._bars_of_themes(),
            page=self._pane.page_height(),
        )

    def _bars_of_links(self) -> tuple[Bar, ...]:
        """Return the bars of links, each made once while the page stays as it is."""
        pane, marks = self._pane, self._pane.marks
        shown = marks.links
        everything = (shown.among or shown).links
        key = everything, marks.style, pane.placings
        before = self._links_key
        if not before or before[0] is not everything or before[1:] != key[1:]:
            # The links are held, so that no other one comes by the same identity.
            self._links_key, self._links = key, {}
        hues = {kind: colour(role, marks.style) for kind, role in EDGES.items()}
        bars, known = [], self._links
        for place in sorted(shown.with_ribbon):
            link = shown.links[place]
            bar = known.get(id(link))
            if bar is None:
                top, bottom = pane.about(marks.end(link))
                bar = known[id(link)] = top, bottom, hues[link.kind]
            bars.append(bar)
        return tuple(bars)

    def _bars_of_themes(self) -> tuple[Bar, ...]:
        pane, themes = self._pane, self._pane.marks.themes
        colours = pane.marks.theme_colours
        key = themes.coded, themes.ranks, colours, pane.placings
        if len(self._key) != len(key) or any(
            one is not other and one != other
            for one, other in zip(self._key, key, strict=True)
        ):
            self._key = key
            self._themes = tuple(
                (*pane.about(coded.span), colours[rank])
                for coded, rank in zip(themes.coded, themes.ranks, strict=True)
            )
        return self._themes


def current_bar(pane: EssayPane) -> Bar | None:
    """Return the bar of the current link's end in a pane."""
    marks = pane.marks
    if marks.current is None:
        return None
    stretch = pane.stretch(marks.end(marks.current))
    return stretch.top, stretch.bottom, colour(Role.CURRENT_EDGE, marks.style)

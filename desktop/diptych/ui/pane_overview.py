"""What the strip beside a pane shows of it."""

from diptych.ui.essay_pane import EssayPane
from diptych.ui.overview_strip import Bar, StripContent
from diptych.view.palette import EDGES, Role, colour


def strip_content(pane: EssayPane) -> StripContent:
    """Return bars for the links with a ribbon and for the themes of a pane."""
    marks = pane.marks
    links = marks.links
    hues = {kind: colour(role, marks.style) for kind, role in EDGES.items()}
    about = pane.about
    return StripContent(
        links=tuple(
            (*about(marks.end(link)), hues[link.kind])
            for place, link in enumerate(links.links)
            if place in links.with_ribbon
        ),
        themes=tuple(
            (*about(coded.span), marks.theme_colours[rank])
            for coded, rank in zip(marks.themes.coded, marks.themes.ranks, strict=True)
        ),
        page=pane.page_height(),
    )


def current_bar(pane: EssayPane) -> Bar | None:
    """Return the bar of the current link's end in a pane."""
    marks = pane.marks
    if marks.current is None:
        return None
    stretch = pane.stretch(marks.end(marks.current))
    return stretch.top, stretch.bottom, colour(Role.CURRENT_EDGE, marks.style)

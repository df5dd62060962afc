"""What a theme on both ends adds to a link.

Links know nothing of themes, and themes nothing of links; here they meet. A shared
theme raises the confidence in a link that is there for other reasons; it makes no
link. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from diptych.align.confidence import shift
from diptych.align.model import Link, LinkSize, ScorePart
from diptych.text.span import Span
from diptych.themes.model import Codebook, Coded

SHARED_THEME = "theme on both ends"
"""How the part of the score is called; the theme's label follows in brackets."""

GAIN = 1.2
"""What a shared theme adds, in logits: odds of one to one become three to one."""


class _Carried:
    """Which themes stand at a span of one document; asked in logarithmic time."""

    def __init__(self, coded: tuple[Coded, ...]) -> None:
        self._places: dict[str, tuple[list[int], list[int]]] = {}
        for one in sorted(coded, key=lambda one: (one.span.end, one.span.start)):
            starts, ends = self._places.setdefault(one.theme, ([], []))
            starts.append(one.span.start)
            ends.append(one.span.end)

    def at(self, theme: str, span: Span) -> bool:
        """Tell whether ``theme`` stands somewhere inside ``span``.

        Spans of one theme do not overlap, so starts and ends are in the same order.
        """
        if theme not in self._places:
            return False
        starts, ends = self._places[theme]
        return bisect_right(ends, span.start) < bisect_left(starts, span.end)


def with_themes(
    links: tuple[Link, ...],
    themes_a: tuple[Coded, ...],
    themes_b: tuple[Coded, ...],
    codebook: Codebook,
) -> tuple[Link, ...]:
    """Raise the score of links whose two ends carry one theme, and rank them anew.

    Phrases and sentences only: a passage is long enough to touch many themes by
    chance. The added score is a named part of the evidence, so the parts still add
    up; ids follow the new rank. Costs one look-up for each link and theme.
    """
    at_a, at_b = _Carried(themes_a), _Carried(themes_b)
    coded_in_both = {one.theme for one in themes_a} & {one.theme for one in themes_b}
    shared = [theme for _, theme in codebook.walk() if theme.id in coded_in_both]
    raised: list[Link] = []
    for link in links:
        labels = [
            theme.label
            for theme in shared
            if link.size is not LinkSize.PASSAGE
            and at_a.at(theme.id, link.a)
            and at_b.at(theme.id, link.b)
        ]
        raised.append(_raised(link, labels) if labels else link)
    return _ranked(raised)


def _raised(link: Link, labels: list[str]) -> Link:
    """Add the themes to a link's score, evidence and reason."""
    score = round(shift(link.score, GAIN), 4)
    named = ", ".join(f"“{label}”" for label in labels)
    part = ScorePart(f"{SHARED_THEME} ({named})", round(score - link.score, 4))
    noun = "theme" if len(labels) == 1 else "themes"
    return replace(
        link,
        score=score,
        evidence=replace(link.evidence, parts=(*link.evidence.parts, part)),
        why=f"{link.why} Both ends carry the {noun} {named}.".strip(),
    )


def _ranked(links: list[Link]) -> tuple[Link, ...]:
    """Order links by falling score, then by place, and number them by rank."""
    order = sorted(links, key=lambda link: (-link.score, link.a, link.b, link.size))
    ids = {link.id: f"L{rank}" for rank, link in enumerate(order, start=1)}
    return tuple(
        replace(
            link,
            id=ids[link.id],
            parent=None if link.parent is None else ids[link.parent],
        )
        for link in order
    )

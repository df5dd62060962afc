"""What a theme on both ends adds to a link.

Links know nothing of themes, and themes nothing of links; here they meet. A shared
theme raises the confidence in a link that is there for other reasons, and where a
codebook finds common themes in two texts, but none on both ends of a link, that
speaks against the link. Themes make no link. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from diptych.align.confidence import shift
from diptych.align.model import Link, LinkSize, Reasons, ScorePart, later
from diptych.align.watch import NOBODY, Watch
from diptych.text.span import Span
from diptych.themes.model import Codebook, Coded

SHARED_THEME = "theme on both ends"
"""How the part of the score is called; the theme's label follows in brackets."""

NO_SHARED_THEME = "no theme on both ends"

GAIN = 0.9
"""What a shared theme adds, in logits: even odds become five to two."""

LOSS = 1.2
"""What it costs that no theme is shared though the two texts share some."""


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
    *,
    min_score: float,
    watch: Watch = NOBODY,
) -> tuple[Link, ...]:
    """Weigh the themes of both ends of each link, and rank the links anew.

    Phrases and sentences only: a passage is long enough to touch many themes by
    chance. What is added or taken is a named part of the evidence, so the parts still
    add up to the score. Links that fall below ``min_score`` go; ids follow the new
    rank. Nothing changes where the texts have no theme in common. Costs one look-up
    for each link and theme. Raises what ``watch`` raises: Cancelled.
    """
    at_a, at_b = _Carried(themes_a), _Carried(themes_b)
    coded_in_both = {one.theme for one in themes_a} & {one.theme for one in themes_b}
    shared = [theme for _, theme in codebook.walk() if theme.id in coded_in_both]
    if not shared:
        return links
    weighed: list[Link] = []
    for link in watch.each(links):
        if link.size is LinkSize.PASSAGE:
            weighed.append(link)
            continue
        labels = [
            theme.label
            for theme in shared
            if at_a.at(theme.id, link.a) and at_b.at(theme.id, link.b)
        ]
        weighed.append(_raised(link, labels) if labels else _lowered(link))
    return _ranked(weighed, min_score, watch)


def _raised(link: Link, labels: list[str]) -> Link:
    """Add the themes to a link's score, evidence and reason."""
    quoted = [f"“{label}”" for label in labels]
    named = " and ".join([", ".join(quoted[:-1]), quoted[-1]] if quoted[1:] else quoted)
    said = f"Both ends carry the themes {named}."
    if len(labels) == 1:
        said = f"Both ends carry the theme {named}."
    return _shifted(link, GAIN, f"theme on both ends ({named})", f" {said}")


def _lowered(link: Link) -> Link:
    """Take from the score that no theme is shared."""
    return _shifted(link, -LOSS, NO_SHARED_THEME)


def _shifted(link: Link, logits: float, name: str, said: str = "") -> Link:
    """Move a link's score, and name by how much and what is ``said`` of it."""
    score = round(shift(link.score, logits), 4)
    part = ScorePart(name, round(score - link.score, 4))
    if not part.value and not said:
        return link
    tell = partial(_with_part, link, part, said)
    return _changed(link, tell, link.id, score, link.parent)


def _with_part(link: Link, part: ScorePart, said: str, _: Link) -> Reasons:
    """Return the reasons of a link with one more."""
    evidence = link.evidence
    if part.value:
        evidence = replace(evidence, parts=(*evidence.parts, part))
    return Reasons(link.contrasts, evidence, f"{link.why}{said}".strip())


def _same_reasons(link: Link, _: Link) -> Reasons:
    return Reasons(link.contrasts, link.evidence, link.why)


def _changed(
    link: Link,
    tell: Callable[[Link], Reasons],
    name: str,
    score: float,
    parent: str | None,
) -> Link:
    """Return a link with another score and place in the ranks, its reasons later."""
    return later(
        tell,
        id=name,
        a=link.a,
        b=link.b,
        score=score,
        kind=link.kind,
        size=link.size,
        parent=parent,
    )


def _ranked(links: list[Link], min_score: float, watch: Watch) -> tuple[Link, ...]:
    """Order links by falling score, then by place, and number them by rank."""
    parents = {link.id: link.parent for link in watch.each(links)}
    order = sorted(
        (link for link in watch.each(links) if link.score >= min_score),
        key=lambda link: (-link.score, link.a, link.b, link.size),
    )
    ids = {link.id: f"L{rank}" for rank, link in enumerate(watch.each(order), start=1)}

    def next_kept(parent: str | None) -> str | None:
        while parent is not None and parent not in ids:
            parent = parents[parent]
        return None if parent is None else ids[parent]

    return tuple(
        _changed(
            link,
            partial(_same_reasons, link),
            ids[link.id],
            link.score,
            next_kept(link.parent),
        )
        for link in watch.each(order)
    )

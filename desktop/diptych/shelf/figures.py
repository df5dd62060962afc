"""What the shelf keeps of a pair: plain figures, small enough for thousands.

No Qt. Only links of ``SHOWN_FROM`` and more are counted, which is what a reader sees
on opening the pair.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from diptych.align.model import Link, LinkKind
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.view.span_index import SpanIndex


@dataclass(frozen=True, slots=True)
class PairFigures:
    """What two essays have in common, in numbers.

    The counts of links are by kind and as the window counts them, links inside larger
    ones included. ``linked_a`` and ``linked_b`` are the shares, 0.0 to 1.0, of
    the characters of each text that lie in a link. Themes are ids in alphabetical
    order: of both essays, of one of them, and of both without any link that carries
    the theme on both ends (``silent``). Without a codebook they are empty.
    """

    verbatim: int = 0
    reworded: int = 0
    paraphrase: int = 0
    linked_a: float = 0.0
    linked_b: float = 0.0
    shared: tuple[str, ...] = ()
    only_a: tuple[str, ...] = ()
    only_b: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()

    @property
    def links(self) -> int:
        """Count the links of every kind."""
        return self.verbatim + self.reworded + self.paraphrase


def pair_figures(comparison: Comparison) -> PairFigures:
    """Reduce a comparison to its figures.

    Costs time in proportion to the links and the coded spans, and a sorting of each.
    """
    shown = [link for link in comparison.links if link.score >= SHOWN_FROM]
    kinds = Counter(link.kind for link in shown)
    a = frozenset(coded.theme for coded in comparison.themes_a)
    b = frozenset(coded.theme for coded in comparison.themes_b)
    spoken = _themes_in_links(shown, comparison.themes_a, comparison.themes_b)
    return PairFigures(
        verbatim=kinds[LinkKind.VERBATIM],
        reworded=kinds[LinkKind.REWORDED],
        paraphrase=kinds[LinkKind.PARAPHRASE],
        linked_a=linked_share((link.a for link in shown), len(comparison.a.text)),
        linked_b=linked_share((link.b for link in shown), len(comparison.b.text)),
        shared=tuple(sorted(a & b)),
        only_a=tuple(sorted(a - b)),
        only_b=tuple(sorted(b - a)),
        silent=tuple(sorted((a & b) - spoken)),
    )


def linked_share(spans: Iterable[Span], length: int) -> float:
    """Return how much of a text of ``length`` lies in ``spans``, to four places."""
    covered = reached = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        start = max(span.start, reached)
        if span.end > start:
            covered += span.end - start
            reached = span.end
    return round(covered / length, 4) if length else 0.0


def _themes_in_links(
    links: list[Link], coded_a: tuple[Coded, ...], coded_b: tuple[Coded, ...]
) -> set[str]:
    """Return the themes that stand on both ends of a link."""
    a, b = (SpanIndex.of([one.span for one in coded]) for coded in (coded_a, coded_b))
    spoken: set[str] = set()
    for link in links:
        here = {coded_a[n].theme for n in a.touching(link.a.start, link.a.end)}
        if here:
            there = b.touching(link.b.start, link.b.end)
            spoken |= here & {coded_b[n].theme for n in there}
    return spoken

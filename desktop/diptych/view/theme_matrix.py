"""Themes by essay, and themes with each other: two tables of counts, silences named.

A theme counts for itself here, without its sub-themes. No Qt. Offsets follow
``diptych.text.span``.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from diptych.comparison import SHOWN_FROM, Comparison
from diptych.text.document import BlockRole, Document
from diptych.themes.model import Coded, Theme
from diptych.themes.naming import named_themes
from diptych.view.ribbons import Side
from diptych.view.span_index import SpanIndex


class Scope(StrEnum):
    """The stretch in which two themes stand together."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Silence(StrEnum):
    """What one essay, or the links, do not say of a theme."""

    NONE = "both treat it, and passages link"
    UNLINKED = "both treat it, no passages link"
    RIGHT = "only the left essay treats it"
    LEFT = "only the right essay treats it"


@dataclass(frozen=True, slots=True)
class Treated:
    """How often either essay has a theme, and how many links join such passages."""

    theme: Theme
    left: int
    right: int
    links: int

    @property
    def silence(self) -> Silence:
        """Return what is not said of the theme."""
        if not self.right:
            return Silence.RIGHT
        if not self.left:
            return Silence.LEFT
        return Silence.NONE if self.links else Silence.UNLINKED


def treated_themes(comparison: Comparison) -> tuple[Treated, ...]:
    """Return the themes that occur, in the order of the codebook.

    A link counts for a theme when both its ends overlap a mark of it; links below
    the score from which they are shown do not count. Cost: n log n.
    """
    if comparison.codebook is None:
        return ()
    left = Counter(one.theme for one in comparison.themes_a)
    right = Counter(one.theme for one in comparison.themes_b)
    links = _linked(comparison)
    return tuple(
        Treated(theme, left[theme.id], right[theme.id], links[theme.id])
        for _, theme in named_themes(comparison.codebook)
        if left[theme.id] or right[theme.id]
    )


@dataclass(frozen=True, slots=True)
class Together:
    """Which themes stand together, and where.

    ``counts`` gives for two themes, in the order of ``themes``, how many stretches
    hold both, and for a theme with itself how many hold it.
    """

    themes: tuple[Theme, ...]
    counts: dict[tuple[str, str], int]

    def count(self, one: str, other: str) -> int:
        """Return how many stretches hold both themes."""
        return self.counts.get((one, other), self.counts.get((other, one), 0))


Stretches = list[list[Coded]]


def stretches(document: Document, coded: Sequence[Coded], scope: Scope) -> Stretches:
    """Gather the coded spans that stand in one sentence, or in one paragraph.

    A span that reaches over several stretches stands in the one where it starts. Only
    paragraphs with several marks are divided into sentences.
    """
    starts = [block.span.start for block in document.blocks]
    blocks: dict[int, list[Coded]] = {}
    for one in coded:
        place = bisect_right(starts, one.span.start) - 1
        blocks.setdefault(place, []).append(one)
    if scope is Scope.PARAGRAPH:
        return list(blocks.values())
    found: Stretches = []
    for place, marks in blocks.items():
        if len(marks) == 1 or place < 0:
            found.extend([mark] for mark in marks)
        else:
            found.extend(_by_sentence(document, place, marks))
    return found


def together(comparison: Comparison, scope: Scope, sides: Iterable[Side]) -> Together:
    """Count which themes stand together in the essays of these sides.

    Cost: linear in the text of paragraphs with several marks, and quadratic in the
    themes of one stretch.
    """
    if comparison.codebook is None:
        return Together((), {})
    counts: Counter[tuple[str, str]] = Counter()
    order = {t.id: place for place, (_, t) in enumerate(comparison.codebook.walk())}
    for marks in _all_stretches(comparison, scope, sides):
        themes = sorted({mark.theme for _, mark in marks}, key=lambda t: order[t])
        counts.update((theme, theme) for theme in themes)
        counts.update(combinations(themes, 2))
    kept = tuple(
        theme
        for _, theme in named_themes(comparison.codebook)
        if counts[theme.id, theme.id]
    )
    return Together(kept, dict(counts))


def marks_together(
    comparison: Comparison, scope: Scope, sides: Iterable[Side], one: str, other: str
) -> frozenset[tuple[Side, Coded]]:
    """Return the marks of two themes that stand in a stretch with both."""
    return frozenset(
        (side, mark)
        for marks in _all_stretches(comparison, scope, sides)
        if {one, other} <= {mark.theme for _, mark in marks}
        for side, mark in marks
        if mark.theme in (one, other)
    )


def _all_stretches(
    comparison: Comparison, scope: Scope, sides: Iterable[Side]
) -> list[list[tuple[Side, Coded]]]:
    found = []
    for side in sides:
        is_left = side is Side.LEFT
        document = comparison.a if is_left else comparison.b
        coded = comparison.themes_a if is_left else comparison.themes_b
        for marks in stretches(document, coded, scope):
            found.append([(side, mark) for mark in marks])
    return found


def _by_sentence(document: Document, place: int, marks: list[Coded]) -> Stretches:
    from diptych.text.sentences import heading_sentence, split_sentences

    block = document.blocks[place]
    split = heading_sentence if block.role is BlockRole.HEADING else split_sentences
    spans = split(document.text, block.span.start, block.span.end)
    starts = [span.start for span in spans]
    sentences: dict[int, list[Coded]] = {}
    for mark in marks:
        number = bisect_right(starts, mark.span.start) - 1
        sentences.setdefault(number, []).append(mark)
    return list(sentences.values())


def _linked(comparison: Comparison) -> Counter[str]:
    """Count for each theme the links that join passages of it."""
    index_a = SpanIndex.of([one.span for one in comparison.themes_a])
    index_b = SpanIndex.of([one.span for one in comparison.themes_b])
    counts: Counter[str] = Counter()
    for link in comparison.links:
        if link.score < SHOWN_FROM:
            continue
        here = {
            comparison.themes_a[place].theme
            for place in index_a.touching(link.a.start, link.a.end)
        }
        there = {
            comparison.themes_b[place].theme
            for place in index_b.touching(link.b.start, link.b.end)
        }
        counts.update(here & there)
    return counts

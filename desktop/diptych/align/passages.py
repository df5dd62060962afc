"""Passage links: neighbouring sentence links that belong together.

Sentence links are joined where they stand near each other on both sides, in
whatever order inside (single-linkage over a grid of places, near-linear). Only links
that are sure enough take part, so that a passage never grows over unrelated text.
"""

from collections import defaultdict
from collections.abc import Iterable

from diptych.align.confidence import MEMBERS, divide
from diptych.align.found import Found
from diptych.align.model import LinkSize
from diptych.align.sentences import SURE, SentenceLink, solid
from diptych.align.sides import Side, Sides
from diptych.align.watch import Watch

_LEAST_INSIDE = 0.25
"""Two sentences less likely to stand in one passage do not help it along."""

_REACH = 5
"""Fewer sentences than this may lie between two links of a passage, on either side."""

_MANY = 5
"""So many sentence links make a passage that shows reuse beyond a quotation."""

_LEAST_COVERED = 0.3
"""The sentences that are linked make up at least this share of either side."""


def link_passages(
    sides: Sides, links: list[SentenceLink], watch: Watch
) -> tuple[list[Found], list[SentenceLink]]:
    """Return the passages, and the sentence links that no sure passage holds.

    A passage holds two sentence links or more and two sentences on each side. What
    is handed back is in the order of ``links``.
    """
    members = [link for link in links if link.inside >= _LEAST_INSIDE]
    found: list[Found] = []
    alone = [link for link in links if link.inside < _LEAST_INSIDE]
    for group in _groups(members, watch):
        passage = _passage(sides, group, watch)
        if passage is None:
            alone += group
            continue
        found.append(passage)
        if passage.score < SURE:
            alone += group
    return found, sorted(alone, key=lambda link: (link.a_first, link.b_first))


def reuse_shown(passage: Found) -> float:
    """Return how sure a passage makes it that one text was written out of the other.

    Two sentences may come from a document that both quote; five hardly do.
    """
    length = min(1.0, (passage.members - 1) / (_MANY - 1))
    return max(0.0, 2 * passage.score - 1) * length


def _groups(links: list[SentenceLink], watch: Watch) -> list[list[SentenceLink]]:
    """Join links within reach of each other; groups in order of their first link."""
    side = _REACH + 2
    cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    root = list(range(len(links)))

    def top(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for index, link in enumerate(links):
        watch.tick()
        cell = link.a_first // side, link.b_first // side
        for row in range(cell[0] - 1, cell[0] + 2):
            for column in range(cell[1] - 1, cell[1] + 2):
                for other in cells.get((row, column), ()):
                    if _near(links[other], link):
                        one, two = top(other), top(index)
                        root[max(one, two)] = min(one, two)
        cells[cell].append(index)
    groups: defaultdict[int, list[SentenceLink]] = defaultdict(list)
    for index, link in enumerate(links):
        groups[top(index)].append(link)
    return [groups[index] for index in sorted(groups)]


def _near(one: SentenceLink, two: SentenceLink) -> bool:
    return (
        max(one.a_first, two.a_first) - min(one.a_end, two.a_end) < _REACH
        and max(one.b_first, two.b_first) - min(one.b_end, two.b_end) < _REACH
    )


def _passage(sides: Sides, group: list[SentenceLink], watch: Watch) -> Found | None:
    """Return the passage of a group, or None where it is no more than a sentence."""
    a_first = min(link.a_first for link in group)
    a_end = max(link.a_end for link in group)
    b_first = min(link.b_first for link in group)
    b_end = max(link.b_end for link in group)
    watch.tick()
    in_a = {s for link in group for s in range(link.a_first, link.a_end)}
    in_b = {s for link in group for s in range(link.b_first, link.b_end)}
    watch.tick()
    if len(in_a) < 2 or len(in_b) < 2:
        return None
    covered = min(
        _words(sides.a, in_a) / _words(sides.a, range(a_first, a_end)),
        _words(sides.b, in_b) / _words(sides.b, range(b_first, b_end)),
    )
    watch.tick()
    if covered < _LEAST_COVERED:
        return None
    score = round(_surest(group) * covered**0.25, 4)
    return Found(
        LinkSize.PASSAGE,
        sides.a.sentences[a_first].first_word,
        sides.a.sentences[a_end - 1].end_word,
        sides.b.sentences[b_first].first_word,
        sides.b.sentences[b_end - 1].end_word,
        score,
        divide(score, [(MEMBERS, 1.0)]),
        members=len(group),
    )


def _surest(group: list[SentenceLink]) -> float:
    """Return how sure it is that a passage holds a sentence of both texts.

    The two surest links of sentences that are not the same count: two chances of
    0.6 make one of 0.84. A link with little to go by ("Introduction") makes no
    passage sure.
    """
    ranked = sorted((-solid(link), link.a_first, link.b_first) for link in group)
    sure, a_first, b_first = ranked[0]
    others = [-value for value, a, b in ranked if a != a_first and b != b_first]
    return 1 - (1 + sure) * (1 - max(others, default=0.0))


def _words(side: Side, sentences: Iterable[int]) -> int:
    return sum(
        side.sentences[s].end_word - side.sentences[s].first_word for s in sentences
    )

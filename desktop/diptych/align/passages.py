"""Passage links: neighbouring sentence links that belong together.

Sentence links are joined where they stand near each other on both sides, in
whatever order inside (single-linkage over a grid of places, near-linear). Only links
that are sure enough take part, so that a passage never grows over unrelated text.
"""

import math
from collections import defaultdict

from diptych.align.confidence import MEMBERS, divide
from diptych.align.found import Found
from diptych.align.model import LinkSize
from diptych.align.sentences import SentenceLink
from diptych.align.sides import Side, Sides

_LEAST_SCORE = 0.35
"""A sentence link of less does not help a passage along."""

_REACH = 3
"""So far apart, in sentences on either side, may neighbours in a passage stand."""

_LEAST_COVERED = 0.4
"""The sentences that are linked make up at least this share of either side."""


def link_passages(sides: Sides, links: list[SentenceLink]) -> list[Found]:
    """Return the passages of two sentence links or more, each side two sentences."""
    members = [link for link in links if link.score >= _LEAST_SCORE]
    found: list[Found] = []
    for group in _groups(members):
        passage = _passage(sides, group)
        if passage is not None:
            found.append(passage)
    return found


def _groups(links: list[SentenceLink]) -> list[list[SentenceLink]]:
    """Join links within reach of each other; groups in order of their first link."""
    cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    root = list(range(len(links)))

    def top(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for index, link in enumerate(links):
        cell = link.a_first // _REACH, link.b_first // _REACH
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
        max(one.a_first, two.a_first) - min(one.a_end, two.a_end) < _REACH - 1
        and max(one.b_first, two.b_first) - min(one.b_end, two.b_end) < _REACH - 1
    )


def _passage(sides: Sides, group: list[SentenceLink]) -> Found | None:
    """Return the passage of a group, or None where it is no more than a sentence."""
    a_first = min(link.a_first for link in group)
    a_end = max(link.a_end for link in group)
    b_first = min(link.b_first for link in group)
    b_end = max(link.b_end for link in group)
    in_a = {s for link in group for s in range(link.a_first, link.a_end)}
    in_b = {s for link in group for s in range(link.b_first, link.b_end)}
    if len(in_a) < 2 or len(in_b) < 2:
        return None
    covered = min(
        _words(sides.a, in_a) / _words(sides.a, set(range(a_first, a_end))),
        _words(sides.b, in_b) / _words(sides.b, set(range(b_first, b_end))),
    )
    if covered < _LEAST_COVERED:
        return None
    score = round(_mean_best(group) * covered**0.25, 4)
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


def _mean_best(group: list[SentenceLink]) -> float:
    """Return the mean over the sentences of both sides of their best link."""
    best: dict[tuple[bool, int], float] = {}
    for link in group:
        for key in ((True, link.a_first), (False, link.b_first)):
            best[key] = max(best.get(key, 0.0), link.score)
    return math.fsum(best.values()) / len(best)


def _words(side: Side, sentences: set[int]) -> int:
    return sum(
        side.sentences[s].end_word - side.sentences[s].first_word for s in sentences
    )

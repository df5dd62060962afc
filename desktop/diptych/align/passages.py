"""Passage links: neighbouring sentence links that belong together.

Sentence links are joined where they stand near each other on both sides, in
whatever order inside (single-linkage over a grid of places, near-linear). Only links
that are sure enough take part, so that a passage never grows over unrelated text.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from functools import partial

from diptych.align.borders import trim_end, trim_start
from diptych.align.candidates import SOME_SHARED
from diptych.align.confidence import PASSAGE
from diptych.align.found import Found
from diptych.align.model import LinkSize
from diptych.align.sentences import SURE, SentenceLink
from diptych.align.sides import Side, Sides
from diptych.align.watch import Watch

_LEAST_INSIDE = 0.2
"""Two sentences less likely to stand in one passage do not help it along."""

_REACH = 5
"""Fewer sentences than this may lie between two links of a passage, on either side."""

_MANY = 5
"""So many sentence links make a passage that shows reuse beyond a quotation."""

_LEAST_COVERED = 0.3
"""The sentences that are linked make up at least this share of either side."""

_MOST_SHARED = 4.0
"""More shared weight than this many doublings makes a passage no surer."""


def link_passages(
    sides: Sides, links: list[SentenceLink], watch: Watch
) -> tuple[list[Found], set[tuple[int, int]]]:
    """Return the passages, and which sentence links stand in a sure one.

    A passage holds two sentence links or more and two sentences on each side. A link
    is named by its first sentences, as no two have both in common.
    """
    found: list[Found] = []
    held: set[tuple[int, int]] = set()
    for passage, _, group in _passages(sides, links, watch):
        found.append(passage)
        if passage.score >= SURE:
            held.update((link.a_first, link.b_first) for link in watch.each(group))
    return found, held


def _passages(
    sides: Sides, links: list[SentenceLink], watch: Watch
) -> list[tuple[Found, tuple[float, ...], list[SentenceLink]]]:
    """Return each passage with its signals and the links that make it."""
    members = [link for link in watch.each(links) if link.inside >= _LEAST_INSIDE]
    found: list[tuple[Found, tuple[float, ...], list[SentenceLink]]] = []
    for group in _groups(members, watch):
        if (passage := _passage(sides, group, watch)) is not None:
            found.append((*passage, group))
    return found


def find_passages(
    sides: Sides, links: list[SentenceLink], watch: Watch
) -> list[tuple[Found, tuple[float, ...]]]:
    """Return the passages, each with the signals that its score was made of."""
    return [(found, signals) for found, signals, _ in _passages(sides, links, watch)]


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

    for index, link in watch.each(enumerate(links)):
        cell = link.a_first // side, link.b_first // side
        for row in range(cell[0] - 1, cell[0] + 2):
            for column in range(cell[1] - 1, cell[1] + 2):
                for other in cells.get((row, column), ()):
                    two = root[index]
                    # In a run of links most are together already.
                    if root[other] != two and _near(links[other], link):
                        one, two = top(other), top(index)
                        root[max(one, two)] = min(one, two)
                        root[index] = min(one, two)
        cells[cell].append(index)
    groups: defaultdict[int, list[SentenceLink]] = defaultdict(list)
    for index, link in enumerate(watch.each(links)):
        groups[top(index)].append(link)
    return [groups[index] for index in sorted(groups)]


def _near(one: SentenceLink, two: SentenceLink) -> bool:
    return (
        max(one.a_first, two.a_first) - min(one.a_end, two.a_end) < _REACH
        and max(one.b_first, two.b_first) - min(one.b_end, two.b_end) < _REACH
    )


def _passage(
    sides: Sides, group: list[SentenceLink], watch: Watch
) -> tuple[Found, tuple[float, ...]] | None:
    """Return the passage of a group, or None where it is no more than a sentence."""
    in_a = {s for link in watch.each(group) for s in range(link.a_first, link.a_end)}
    in_b = {s for link in watch.each(group) for s in range(link.b_first, link.b_end)}
    a_first, a_end = min(in_a), max(in_a) + 1
    b_first, b_end = min(in_b), max(in_b) + 1
    watch.tick()
    if len(in_a) < 2 or len(in_b) < 2:
        return None
    covered = min(
        _words(sides.a, watch.each(in_a))
        / _words(sides.a, watch.each(range(a_first, a_end))),
        _words(sides.b, watch.each(in_b))
        / _words(sides.b, watch.each(range(b_first, b_end))),
    )
    watch.tick()
    if covered < _LEAST_COVERED:
        return None
    signals = _evidence(sides, group, covered, in_a, in_b, watch)
    watch.tick()
    score = round(PASSAGE.score(signals), 4)
    place = _exact(sides, group, (a_first, a_end), (b_first, b_end), watch)
    parts = partial(PASSAGE.parts, signals, score)
    found = Found(LinkSize.PASSAGE, *place, score, parts, members=len(group))
    return found, signals


def _evidence(
    sides: Sides,
    group: list[SentenceLink],
    covered: float,
    in_a: set[int],
    in_b: set[int],
    watch: Watch,
) -> tuple[float, ...]:
    """Return the signals that a group of links is a passage both texts hold."""
    terms_a: set[int] = set()
    terms_b: set[int] = set()
    terms_a.update(*(sides.a.term_sets[n] for n in watch.each(in_a)))
    terms_b.update(*(sides.b.term_sets[n] for n in watch.each(in_b)))
    squares = sides.squares
    shared = math.fsum([squares[number] for number in terms_a & terms_b])
    doublings = math.log2(max(1.0, shared / SOME_SHARED))
    return (math.log2(len(group)), covered, min(_MOST_SHARED, doublings))


def _exact(
    sides: Sides,
    group: list[SentenceLink],
    in_a: tuple[int, int],
    in_b: tuple[int, int],
    watch: Watch,
) -> tuple[int, int, int, int]:
    """Return the words where a passage begins and ends on both sides.

    A border lies inside a sentence only where that sentence is no link of its own.
    """
    a, b = sides.a, sides.b
    first_a, end_a = a.sentences[in_a[0]].first_word, a.sentences[in_a[1] - 1].end_word
    first_b, end_b = b.sentences[in_b[0]].first_word, b.sentences[in_b[1] - 1].end_word
    in_words_a = set(a.ids[first_a:end_a])
    watch.tick()
    in_words_b = set(b.ids[first_b:end_b])
    sure = [link for link in watch.each(group) if link.score >= SURE]
    places = [first_a, end_a, first_b, end_b]
    if not any(link.a_first == in_a[0] for link in sure):
        places[0] = trim_start(sides, a, first_a, end_a, in_words_b)
    if not any(link.a_end == in_a[1] for link in sure):
        places[1] = trim_end(sides, a, first_a, end_a, in_words_b)
    if not any(link.b_first == in_b[0] for link in sure):
        places[2] = trim_start(sides, b, first_b, end_b, in_words_a)
    if not any(link.b_end == in_b[1] for link in sure):
        places[3] = trim_end(sides, b, first_b, end_b, in_words_a)
    return places[0], places[1], places[2], places[3]


def _words(side: Side, sentences: Iterable[int]) -> int:
    return sum(
        side.sentences[s].end_word - side.sentences[s].first_word for s in sentences
    )

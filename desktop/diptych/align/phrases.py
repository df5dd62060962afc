"""Phrase links: distinctive runs of words inside a pair of sentences."""

from functools import partial

from diptych.align import confidence as names
from diptych.align.chain import Chain, Point, find_chains
from diptych.align.confidence import PHRASE, subject_signal
from diptych.align.found import Found
from diptych.align.model import LinkSize
from diptych.align.sentences import ScoredPair, in_note
from diptych.align.sides import Side, Sides
from diptych.align.watch import Watch

_EDGE_BITS = 2.5
"""A phrase does not begin or end with a lighter word."""

_NAME_SHARE = 0.5
"""Two texts that name one thing do not yet say a like thing of it."""

_NAMES_ONLY = 0.7
"""A run of nothing but names and numbers ("4 February 2022") counts for less again."""

_DISTINCT_BITS = 4.0
"""A word of less is an everyday one between these two texts."""

_EVERYDAY = 0.7
"""A run with fewer than two distinct words ("rather than") counts for less as well."""

_CHAIN_BITS = 9.0
"""A chain of less is no evidence."""

_CHAINS_PER_PAIR = 3

_LEAST_FREE = 0.1
"""Between sentences that both have sure twins elsewhere no phrase is looked for."""

_CLOSE = 0.5
"""Two sentences with so many words in common are close."""

_ALMOST_ALL = 0.8
"""A run over so much of both sentences is told by the sentence link alone."""


def link_phrases(
    sides: Sides,
    scored: list[ScoredPair],
    sure: frozenset[tuple[int, int]],
    reuse: float,
    watch: Watch,
) -> list[Found]:
    """Return the phrase links of all pairs but those in ``sure`` that are close.

    These are one sentence in nearly the same words, and their edits tell the rest.

    Where both sentences have twins of their own the two texts share the phrase only
    because each repeats it, and it counts for less; so it does where they share
    whole passages elsewhere (``reuse``, 0 to 1).
    """
    subject = subject_signal(sides.subject)
    found: list[Found] = []
    for one in watch.each(scored):
        watch.tick()
        close = one.pair.common >= _CLOSE
        free = 1 - min(one.taken_a, one.taken_b)
        if one.pair.shared < 0 or free < _LEAST_FREE:
            continue
        if close and (one.pair.a, one.pair.b) in sure:
            continue
        noted = in_note(sides, one.pair.a, one.pair.b)
        for chain in find_chains(
            sides, one.pair.a, one.pair.b, least=_CHAIN_BITS, most=_CHAINS_PER_PAIR
        ):
            points = _trimmed(sides, chain)
            if len(points) < 2 or _fills(sides, one, points):
                continue
            value = _worth(sides, chain, points)
            signals = (value, subject)
            cost = names.REUSED * reuse + names.NOTED * noted
            score = names.shift(PHRASE.score(signals), -cost)
            score = round(score * free, 4)
            found.append(
                Found(
                    LinkSize.PHRASE,
                    points[0].a,
                    points[-1].a + 1,
                    points[0].b,
                    points[-1].b + 1,
                    score,
                    partial(PHRASE.parts, signals, score),
                )
            )
    return found


def _trimmed(sides: Sides, chain: Chain) -> tuple[Point, ...]:
    """Return the points from the first to the last that has weight of its own."""
    heavy = [
        index
        for index, point in enumerate(chain.points)
        if sides.weights[sides.a.ids[point.a]] >= _EDGE_BITS
        or sides.weights[sides.b.ids[point.b]] >= _EDGE_BITS
    ]
    return chain.points[heavy[0] : heavy[-1] + 1] if heavy else ()


def _worth(sides: Sides, chain: Chain, points: tuple[Point, ...]) -> float:
    """Return the bits of a chain after trimming, less for names and everyday words."""
    kept = {point.a for point in points}
    value = chain.value - sum(p.value for p in chain.points if p.a not in kept)
    names_only = True
    distinct = 0
    for point in points:
        distinct += point.value >= _DISTINCT_BITS
        if _is_name(sides.a, point.a) and _is_name(sides.b, point.b):
            value -= (1 - _NAME_SHARE) * point.value
        else:
            names_only = False
    if names_only:
        value *= _NAMES_ONLY
    if distinct < 2:
        value *= _EVERYDAY
    return round(max(0.0, value), 4)


def _is_name(side: Side, word: int) -> bool:
    """Tell whether a word is a number, or has a capital inside its sentence."""
    analysis = side.analysis
    sentence = analysis.sentences[analysis.sentence_of[word]]
    first = analysis.document.text[analysis.starts[word]]
    return first.isdigit() or (first.isupper() and word > sentence.first_word)


def _fills(sides: Sides, one: ScoredPair, points: tuple[Point, ...]) -> bool:
    """Tell whether a phrase takes almost all of both sentences."""
    words_a = len(sides.a.words_of(one.pair.a))
    words_b = len(sides.b.words_of(one.pair.b))
    return (
        points[-1].a + 1 - points[0].a >= _ALMOST_ALL * words_a
        and points[-1].b + 1 - points[0].b >= _ALMOST_ALL * words_b
    )

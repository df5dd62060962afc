"""Links between sentences: scores for pairs, and sentences that were split in two."""

import math
from functools import partial
from typing import NamedTuple

from diptych.align import confidence as names
from diptych.align.confidence import (
    INSIDE,
    KIN,
    SAME,
    divide,
    shared_signal,
    subject_signal,
)
from diptych.align.context import later_signals, passage_signals
from diptych.align.found import Parts, no_parts
from diptych.align.model import ScorePart
from diptych.align.sides import Sides
from diptych.align.signals import Pair
from diptych.align.watch import Watch
from diptych.text.document import BlockRole

CERTAIN = 0.9
"""From here on there is hardly a doubt of it."""

_WORTH_DIVIDING = 0.005
"""A score of less is next to nothing, and its parts are not told."""

SURE = 0.5
"""From here on two sentences are taken for one."""


_BITS_A_WORD = 4.0
"""What even a frequent word tells; the weights leave out more than this of each."""

_ONE_SUBJECT, _ONE_TEXT = 0.5, 0.2
"""Independent essays on one subject have no more in common than the first; so much
more, and two texts are taken for versions of one."""

_LEAST_EQUAL = 2
"""One word is no sentence to go by."""

_TOLD_ONCE = 0.5
"""Words follow from each other: a sentence tells half of what its words do."""


class SentenceLink(NamedTuple):
    """Sentences ``a_first:a_end`` of side A and ``b_first:b_end`` of side B.

    One of the two ranges holds one sentence, the other one or two. ``same`` is the
    confidence that they are one sentence, ``score`` that a reader keeps the link.
    ``shared`` is the signal of that name, ``inside`` the confidence that both stand in
    one passage that the texts have in common.
    """

    a_first: int
    a_end: int
    b_first: int
    b_end: int
    same: float
    score: float
    parts: Parts
    shared: float
    inside: float


class ScoredPair(NamedTuple):
    """A pair with its link.

    ``taken_a`` and ``taken_b`` say how sure it is that its sentences are one with
    others than each other.
    """

    pair: Pair
    link: SentenceLink
    taken_a: float
    taken_b: float


def score_pairs(sides: Sides, pairs: list[Pair], watch: Watch) -> list[ScoredPair]:
    """Score each pair of sentences, in the order given."""
    same: list[float] = []
    for pair in watch.each(pairs):
        same.append(SAME.score(later_signals(pair)))
    best_a: dict[int, list[float]] = {}
    best_b: dict[int, list[float]] = {}
    for pair, value in watch.each(zip(pairs, same, strict=True)):
        _keep_two(best_a.setdefault(pair.a, [0.0, 0.0]), value)
        _keep_two(best_b.setdefault(pair.b, [0.0, 0.0]), value)
    subject = subject_signal(sides.subject)
    scored: list[ScoredPair] = []
    for pair, value in watch.each(zip(pairs, same, strict=True)):
        taken_a = _taken(best_a[pair.a], value)
        taken_b = _taken(best_b[pair.b], value)
        noted = in_note(sides, pair.a, pair.b)
        link = _link(pair, value, subject, max(taken_a, taken_b), noted)
        scored.append(ScoredPair(pair, link, taken_a, taken_b))
    versions = min(1.0, (sides.subject - _ONE_SUBJECT) / _ONE_TEXT)
    return _one_partner(scored, versions, watch) if versions > 0 else scored


def _one_partner(
    scored: list[ScoredPair], versions: float, watch: Watch
) -> list[ScoredPair]:
    """Doubt likeness to a sentence whose better partner has been found.

    In two texts of nearly one vocabulary, ``versions`` of one up to 1, everything is
    like much; what a sentence became is one of these.
    """
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for pair, link, _, _ in watch.each(scored):
        best_a[pair.a] = max(best_a.get(pair.a, 0.0), link.score)
        best_b[pair.b] = max(best_b.get(pair.b, 0.0), link.score)
    return [
        one._replace(link=_doubted(one.link, names.SECOND_BEST * versions))
        if max(best_a[one.pair.a], best_b[one.pair.b]) > one.link.score
        else one
        for one in watch.each(scored)
    ]


def _doubted(link: SentenceLink, cost: float) -> SentenceLink:
    """Return a link of likeness, not of sameness, with so much less confidence."""
    if link.score <= round(link.same, 4):
        return link
    score = round(max(link.same, names.shift(link.score, -cost)), 4)
    return link._replace(score=score, parts=partial(_divided_anew, link.parts, score))


def _taken(best: list[float], value: float) -> float:
    """Return how far another partner than this one is the sentence's twin."""
    other = best[1] if value == best[0] else best[0]
    return max(0.0, 2 * other - 1)


def _keep_two(best: list[float], value: float) -> None:
    """Keep the two greatest values, the greater first."""
    if value > best[0]:
        best[:] = [value, best[0]]
    elif value > best[1]:
        best[1] = value


def in_note(sides: Sides, a: int, b: int) -> bool:
    """Tell whether one of two sentences stands in a note."""
    return sides.a.in_note(a) or sides.b.in_note(b)


def _link(
    pair: Pair, same: float, subject: float, taken: float, noted: bool
) -> SentenceLink:
    """Make the link of one pair out of the better of the two answers."""
    signals = later_signals(pair)
    kin_signals = (pair.shared, subject, pair.around.kept)
    kin = 0.0
    if pair.shared > 0:
        kin = names.shift(KIN.score(kin_signals), -names.NOTED * noted) * (1 - taken)
    score = max(same, kin)
    parts: Parts = no_parts
    if score >= _WORTH_DIVIDING:
        parts = (
            partial(SAME.parts, signals, same)
            if same >= kin
            else partial(KIN.parts, kin_signals, kin)
        )
    return SentenceLink(
        pair.a,
        pair.a + 1,
        pair.b,
        pair.b + 1,
        same,
        round(score, 4),
        parts,
        shared_signal(pair.shared),
        INSIDE.score(passage_signals(pair)),
    )


def share_covered(sides: Sides, links: list[SentenceLink], watch: Watch) -> float:
    """Return the share of the sentences of one text that the other surely holds.

    Near 1 for versions of one text, whatever their order, and 0 for independent
    essays; of the two texts the one that is covered better counts.
    """
    sure = [link for link in watch.each(links) if link.same >= CERTAIN]
    in_a = {n for link in watch.each(sure) for n in range(link.a_first, link.a_end)}
    in_b = {n for link in watch.each(sure) for n in range(link.b_first, link.b_end)}
    return max(
        len(in_a) / max(1, len(sides.a.sentences)),
        len(in_b) / max(1, len(sides.b.sentences)),
    )


def _slight(link: SentenceLink) -> float:
    """Return what it costs, in logits, that two sentences share little."""
    return names.SLIGHT * max(0.0, names.ENOUGH_SHARED - link.shared)


def weigh_alone(
    link: SentenceLink, reuse: float, covered: float, crowd: float = 1.0
) -> SentenceLink:
    """Return a link that no passage holds with the confidence it has by itself.

    Sentences of few and frequent words are equal by chance more often than others,
    the less so the more of the text is ``covered`` by sentences of the other.
    ``reuse`` is how sure it is that one text holds passages of the other: then what
    is alike elsewhere is rather the subject than the claim. ``crowd`` is 1 where there
    are neighbours enough that could agree, and less in texts of a few sentences.
    """
    if link.parts is no_parts:
        return link
    if link.score > round(link.same, 4):
        score = names.shift(link.score, -names.REUSED * reuse)
        same = link.same
    else:
        cost = names.ALONE * crowd * (1 - covered) + _slight(link) * (1 - covered / 2)
        score = same = names.shift(link.same, -cost)
    parts = partial(_divided_anew, link.parts, score)
    return link._replace(same=same, score=round(score, 4), parts=parts)


def _divided_anew(parts: Parts, score: float) -> tuple[ScorePart, ...]:
    """Divide another score in the same proportions."""
    return divide(score, [(part.name, part.value) for part in parts()])


def _and_one(parts: Parts, more: ScorePart) -> tuple[ScorePart, ...]:
    """Put one more part at the end."""
    return (*parts(), more)


def sure_if_equal(sides: Sides, link: SentenceLink) -> SentenceLink:
    """Return a link of two sentences of the same words with its due confidence.

    In a short text nothing else speaks for them, neither rarer words nor neighbours.
    How likely chance is to repeat a sentence follows from what its words tell and
    from the number of sentences it could have met. Headings are left out: every other
    text has a conclusion.
    """
    if (link.a_end - link.a_first, link.b_end - link.b_first) != (1, 1):
        return link
    one, other = sides.a.sentences[link.a_first], sides.b.sentences[link.b_first]
    if one.end_word - one.first_word != other.end_word - other.first_word:
        return link
    words = sides.a.ids[one.first_word : one.end_word]
    if words != sides.b.ids[other.first_word : other.end_word]:
        return link
    blocks = sides.a.analysis.document.blocks, sides.b.analysis.document.blocks
    roles = blocks[0][one.block].role, blocks[1][other.block].role
    if len(words) < _LEAST_EQUAL or BlockRole.HEADING in roles:
        return link
    told = sum(_BITS_A_WORD + sides.weights[number] for number in words)
    met = math.log2(len(sides.a.sentences) * len(sides.b.sentences))
    surplus = max(-40.0, min(40.0, _TOLD_ONCE * told - met))
    score = round(1 / (1 + 2**-surplus), 4)
    if score <= link.score:
        return link
    more = ScorePart(names.EQUAL, round(score - link.score, 4))
    parts = partial(_and_one, link.parts, more)
    return link._replace(same=max(link.same, score), score=score, parts=parts)

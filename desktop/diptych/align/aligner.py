"""The aligner: from two analysed documents to their links.

Rare words choose pairs of sentences, local alignment finds phrases inside them, a
calibrated model scores them, and neighbouring sentence links make passages. Nothing
depends on the order of the texts or on which of them is called A. The method and its
sources are told in ``docs/alignment.md``.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from diptych.align.candidates import find_candidates
from diptych.align.confidence import MOST_MARGIN
from diptych.align.context import in_context, most_margin
from diptych.align.edits import word_span
from diptych.align.found import Found
from diptych.align.model import Contrast, Link, LinkSize, Reasons, later
from diptych.align.nesting import find_parents
from diptych.align.passages import link_passages, reuse_shown
from diptych.align.phrases import link_phrases
from diptych.align.reasons import explain
from diptych.align.sentences import (
    SURE,
    SentenceLink,
    score_pairs,
    share_covered,
    sure_if_equal,
    weigh_alone,
)
from diptych.align.sides import Sides, let_go_of_sentences, make_sides
from diptych.align.signals import examine
from diptych.align.splits import join_splits
from diptych.align.watch import NOBODY, Watch
from diptych.align.wording import find_kind
from diptych.text.analysis import Analysis
from diptych.text.span import Span

Differ = Callable[[Analysis, Analysis, Link], tuple[Contrast, ...]]
"""Finds the contrasts inside a link."""

_LONG = 1_500
"""Words of either end from which on to explain a link takes a reader's patience, more
than some 3 ms: it is done at once. Shorter links wait until somebody asks."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The links of two documents, best first, and what was left out."""

    links: tuple[Link, ...]
    complete: bool = True
    notices: tuple[str, ...] = ()


def align(
    a: Analysis,
    b: Analysis,
    *,
    min_score: float = 0.1,
    max_links: int = 1000,
    differ: Differ | None = None,
    progress: Callable[[float, str], None] | None = None,
    should_cancel: Callable[[], bool] | None = None,
) -> Alignment:
    """Link two documents.

    Returns at most ``max_links`` links of ``min_score`` and more; which were cut is
    told in the notices. ``differ`` finds their contrasts, when these are looked at.
    ``progress`` hears the share done, 0 to 1, and what is being done; both callbacks
    are called about every 20 ms. Raises Cancelled.
    """
    watch = Watch(progress, should_cancel)
    length = len(a.sentences) + len(b.sentences)
    watch.stage(0.0, "Weighing the words", 0.06, 6 * length)
    sides = make_sides(a, b, watch)
    found = find_links(sides, watch, min_score)
    ranked = [
        (-one.score, one.place, one.size, index)
        for index, one in enumerate(watch.each(found))
    ]
    ranked.sort()
    found = [found[index] for *_, index in watch.each(ranked)]
    kept = found[:max_links]
    notices: tuple[str, ...] = ()
    if len(kept) < len(found):
        notices = (
            f"The best {len(kept)} of {len(found)} links are given; "
            f"those left out score {found[max_links].score:.2f} or less.",
        )
    long = sum(one.a_end - one.a_first for one in watch.each(kept) if _is_long(one))
    watch.stage(0.88, "Explaining the links", 1.0, 3 * len(kept) + 4 * long)
    links = _links(sides, kept, differ, watch)
    let_go_of_sentences(sides, watch)
    return Alignment(links, not notices, notices)


def find_links(sides: Sides, watch: Watch, least: float = 0.0) -> list[Found]:
    """Return all links of a score or more, in no order to rely on."""
    # The numbers say how often the loops of a stage go through what they work on.
    length = len(sides.a.sentences) + len(sides.b.sentences)
    watch.stage(0.06, "Looking for sentences that share rare words", 0.3, 31 * length)
    candidates = find_candidates(sides, watch)
    watch.stage(0.3, "Comparing sentences", 0.37, 4 * len(candidates))
    examined = examine(sides, candidates, watch)
    watch.let_go(candidates)
    watch.stage(0.37, "Comparing neighbours", 0.66, 39 * len(examined))
    pairs = in_context(sides, examined, watch)
    watch.let_go(examined)
    watch.stage(0.66, "Scoring sentences", 0.74, 3 * len(pairs))
    scored = score_pairs(sides, pairs, watch)
    watch.stage(0.74, "Joining passages", 0.84, 13 * len(pairs))
    sentences = join_splits(sides, scored, watch)
    found, held = link_passages(sides, sentences, watch)
    covered = share_covered(sides, sentences, watch)
    crowd = most_margin(sides) / MOST_MARGIN
    watch.tick()
    reuse = max((reuse_shown(passage) for passage in found), default=0.0)
    for place, link in enumerate(watch.each(sentences)):
        if (link.a_first, link.b_first) not in held:
            link = weigh_alone(link, reuse, covered, crowd)
        sentences[place] = sure_if_equal(sides, link)
    found += [
        _sentence(sides, link) for link in watch.each(sentences) if link.score >= least
    ]
    sure = _sure(sentences, watch)
    watch.stage(0.84, "Looking for phrases", 0.88, 2 * len(scored))
    found += link_phrases(sides, scored, sure, reuse, watch)
    found = [one for one in watch.each(found) if one.score >= least]
    watch.let_go(sentences)
    watch.let_go(scored)
    watch.let_go(pairs)
    return found


def _sure(links: list[SentenceLink], watch: Watch) -> frozenset[tuple[int, int]]:
    """Return the pairs of sentences that are one."""
    return frozenset(
        (a, b)
        for link in watch.each(links)
        if link.same >= SURE
        for a in range(link.a_first, link.a_end)
        for b in range(link.b_first, link.b_end)
    )


def _sentence(sides: Sides, link: SentenceLink) -> Found:
    return Found(
        LinkSize.SENTENCE,
        sides.a.sentences[link.a_first].first_word,
        sides.a.sentences[link.a_end - 1].end_word,
        sides.b.sentences[link.b_first].first_word,
        sides.b.sentences[link.b_end - 1].end_word,
        link.score,
        link.parts,
    )


def _links(
    sides: Sides, kept: list[Found], differ: Differ | None, watch: Watch
) -> tuple[Link, ...]:
    """Turn what was found into links; ids follow the rank."""
    parents = find_parents(kept, watch)
    links: list[Link] = []
    for index, found in enumerate(watch.each(kept)):
        parent = parents[index]
        link = later(
            partial(_reasons, sides, found, differ),
            id=f"L{index + 1}",
            a=_span(sides.a.analysis, found, found.a_first, found.a_end),
            b=_span(sides.b.analysis, found, found.b_first, found.b_end),
            score=found.score,
            kind=find_kind(sides, found, watch),
            size=found.size,
            parent=None if parent is None else f"L{parent + 1}",
        )
        if _is_long(found):
            contrasts, evidence, why = _reasons(sides, found, differ, link, watch)
            link = replace(link, contrasts=contrasts, evidence=evidence, why=why)
        links.append(link)
    return tuple(links)


def _is_long(found: Found) -> bool:
    """Tell whether a link is explained at once."""
    return max(found.a_end - found.a_first, found.b_end - found.b_first) >= _LONG


def _reasons(
    sides: Sides,
    found: Found,
    differ: Differ | None,
    link: Link,
    watch: Watch = NOBODY,
) -> Reasons:
    """Return what a link says of itself."""
    evidence, why = explain(sides, found, link.kind, watch)
    analyses = sides.a.analysis, sides.b.analysis
    return Reasons(differ(*analyses, link) if differ else (), evidence, why)


def _span(analysis: Analysis, found: Found, first: int, end: int) -> Span:
    """Return the words of a link; where these are whole sentences, with punctuation."""
    if found.size is LinkSize.PHRASE:
        return word_span(analysis, range(first, end), first)
    opening = analysis.sentences[analysis.sentence_of[first]]
    closing = analysis.sentences[analysis.sentence_of[end - 1]]
    start = analysis.starts[first]
    stop = analysis.ends[end - 1]
    return Span(
        opening.span.start if first == opening.first_word else start,
        closing.span.end if end == closing.end_word else stop,
    )

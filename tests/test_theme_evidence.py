"""A theme on both ends counts for a link, by name, and makes none."""

from dataclasses import replace
from math import fsum

import pytest

from diptych.align.model import (
    Evidence,
    Link,
    LinkKind,
    LinkSize,
    ScorePart,
)
from diptych.text.span import Span
from diptych.theme_evidence import NO_SHARED_THEME, SHARED_THEME, with_themes
from diptych.themes.load import parse_codebook
from diptych.themes.model import Coded

BOOK = parse_codebook(
    """schema: diptych-codebook/1
title: Harbours
themes:
  - {id: fishing, label: Fishing, phrases: [herring]}
  - {id: cost, label: What it costs, phrases: [cost]}
""",
    name="harbour.yaml",
)
WEAK = Link(
    id="L2",
    a=Span(0, 40),
    b=Span(100, 150),
    score=0.4,
    kind=LinkKind.PARAPHRASE,
    size=LinkSize.SENTENCE,
    evidence=Evidence(parts=(ScorePart("rare words in common", 0.4),)),
    why="Shares “herring”.",
)
STRONG = replace(WEAK, id="L1", a=Span(50, 90), b=Span(0, 40), score=0.6)


def coded(theme: str, start: int, end: int) -> Coded:
    return Coded(theme, Span(start, end), "x", "phrase: x", "why")


def weighed(
    links: tuple[Link, ...], left: tuple[Coded, ...], right: tuple[Coded, ...]
) -> tuple[Link, ...]:
    return with_themes(links, left, right, BOOK, min_score=0.1)


FISHING = (coded("fishing", 5, 12),), (coded("fishing", 140, 160),)


def test_a_shared_theme_raises_the_score_and_says_so() -> None:
    first, second = weighed((STRONG, WEAK), *FISHING)
    assert (first.id, first.a, second.id, second.a) == ("L1", WEAK.a, "L2", STRONG.a)
    assert first.score > WEAK.score
    assert first.evidence.parts[-1].name == f"{SHARED_THEME} (“Fishing”)"
    assert first.why.endswith("Both ends carry the theme “Fishing”.")


def test_where_themes_are_common_a_link_without_one_is_less_sure() -> None:
    _, second = weighed((STRONG, WEAK), *FISHING)
    assert second.score < STRONG.score
    assert second.evidence.parts[-1].name == NO_SHARED_THEME
    assert second.why == STRONG.why


def test_the_parts_still_add_up() -> None:
    for link in weighed((STRONG, WEAK), *FISHING):
        before = 0.4 if link.a == WEAK.a else 0.6
        assert link.evidence.parts[-1].value == pytest.approx(link.score - before)
        total = fsum(part.value for part in link.evidence.parts)
        assert total - 0.4 + before == pytest.approx(link.score)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (coded("fishing", 40, 45), coded("fishing", 140, 160)),  # after the link
        (coded("fishing", 5, 12), coded("fishing", 90, 100)),  # before the link
    ],
)
def test_themes_beside_a_link_are_not_its_own(left: Coded, right: Coded) -> None:
    assert weighed((WEAK,), (left,), (right,))[0].score < WEAK.score


def test_texts_without_a_common_theme_stay_as_they_are() -> None:
    other = (coded("cost", 140, 160),)
    assert weighed((STRONG, WEAK), FISHING[0], other) == (STRONG, WEAK)


def test_several_themes_are_named_and_count_once() -> None:
    left = (coded("fishing", 5, 12), coded("cost", 15, 20))
    right = (coded("fishing", 140, 145), coded("cost", 120, 125))
    (both,) = weighed((WEAK,), left, right)
    (one,) = weighed((WEAK,), *FISHING)
    assert both.score == one.score
    assert both.why.endswith(
        "Both ends carry the themes “Fishing” and “What it costs”."
    )


def test_themes_make_no_link_by_themselves() -> None:
    one = (coded("fishing", 0, 5),)
    assert weighed((), one, one) == ()


def test_a_passage_is_too_long_for_a_theme_to_tell() -> None:
    passage = replace(WEAK, size=LinkSize.PASSAGE, id="L1")
    assert weighed((passage,), *FISHING) == (passage,)


def test_a_link_that_falls_too_low_goes_and_its_parent_takes_its_children() -> None:
    outer = replace(STRONG, id="L1", size=LinkSize.PASSAGE)
    middle = replace(WEAK, id="L2", score=0.12, a=Span(60, 90), parent="L1")
    inner = replace(WEAK, id="L3", size=LinkSize.PHRASE, parent="L2")
    found = {link.size: link for link in weighed((outer, middle, inner), *FISHING)}
    assert set(found) == {LinkSize.PASSAGE, LinkSize.PHRASE}
    assert found[LinkSize.PHRASE].parent == found[LinkSize.PASSAGE].id

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
from diptych.theme_evidence import SHARED_THEME, with_themes
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


def test_a_shared_theme_raises_the_score_and_says_so() -> None:
    links = with_themes(
        (STRONG, WEAK),
        (coded("fishing", 5, 12),),
        (coded("fishing", 140, 160),),
        BOOK,
    )
    first, second = links
    assert (first.id, first.a, second.id, second.a) == ("L1", WEAK.a, "L2", STRONG.a)
    assert first.score > STRONG.score
    assert first.evidence.parts[-1].name == f"{SHARED_THEME} (“Fishing”)"
    total = fsum(part.value for part in first.evidence.parts)
    assert total == pytest.approx(first.score)
    assert first.why.endswith("Both ends carry the theme “Fishing”.")
    assert second == replace(STRONG, id="L2")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (coded("fishing", 5, 12), coded("cost", 140, 160)),  # two themes, not one
        (coded("fishing", 40, 45), coded("fishing", 140, 160)),  # after the link
        (coded("fishing", 5, 12), coded("fishing", 90, 100)),  # before the link
    ],
)
def test_themes_that_do_not_meet_change_nothing(left: Coded, right: Coded) -> None:
    assert with_themes((WEAK,), (left,), (right,), BOOK) == (replace(WEAK, id="L1"),)


def test_themes_make_no_link_by_themselves() -> None:
    one = (coded("fishing", 0, 5),)
    assert with_themes((), one, one, BOOK) == ()


def test_a_passage_is_too_long_for_a_theme_to_tell() -> None:
    passage = replace(WEAK, size=LinkSize.PASSAGE, id="L1")
    sides = (coded("cost", 5, 12),), (coded("cost", 140, 150),)
    assert with_themes((passage,), *sides, BOOK) == (passage,)


def test_parents_follow_the_new_numbers() -> None:
    outer = replace(STRONG, id="L1", a=Span(0, 90), b=Span(90, 200))
    inner = replace(WEAK, parent="L1")
    themes = (coded("fishing", 5, 12),), (coded("fishing", 140, 150),)
    found = {link.a: link for link in with_themes((outer, inner), *themes, BOOK)}
    assert found[WEAK.a].parent == found[outer.a].id

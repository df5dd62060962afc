"""Reasons that are worked out when somebody asks for them."""

import copy
import pickle
from dataclasses import replace

import pytest

from diptych.align.aligner import align
from diptych.align.model import (
    Contrast,
    ContrastKind,
    Link,
    LinkKind,
    LinkSize,
    Reasons,
    later,
)
from diptych.text.analysis import Analysis
from diptych.text.span import Span
from tests.align.texts import read

ONE = "The herring fleet lost nine boats. Granite from Bergen was dredged in 1884."
TWO = "In 1887 granite from Bergen was dredged. The herring fleet lost seven boats."


class Teller:
    """Tells the reasons of a link and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, link: Link) -> Reasons:
        self.asked += 1
        contrast = Contrast(ContrastKind.NAME, link.a, link.b)
        return Reasons((contrast,), why=f"Because of {link.id}.")


def untold(teller: Teller) -> Link:
    return later(
        teller,
        id="L7",
        a=Span(1, 5),
        b=Span(2, 9),
        score=0.5,
        kind=LinkKind.REWORDED,
        size=LinkSize.PHRASE,
        parent=None,
    )


def test_reasons_are_asked_for_once_and_no_sooner_than_needed() -> None:
    teller = Teller()
    link = untold(teller)
    assert (link.id, link.score, link.kind, teller.asked) == ("L7", 0.5, "reworded", 0)
    assert link.why == "Because of L7."
    assert link.contrasts[0].a == Span(1, 5)
    assert not link.evidence.edits
    assert teller.asked == 1


def test_nobody_can_tell_whether_the_reasons_were_there_before() -> None:
    """Equality, hash, print, copies and pickles hold the reasons in either case."""
    told = untold(Teller())
    plain = Link(
        told.id, told.a, told.b, told.score, told.kind, told.size,
        contrasts=told.contrasts, why=told.why,
    )  # fmt: skip
    assert untold(Teller()) == plain
    assert hash(untold(Teller())) == hash(plain)
    assert repr(untold(Teller())) == repr(plain)
    assert copy.copy(untold(Teller())) == plain
    assert replace(untold(Teller()), score=0.5) == plain
    assert pickle.loads(pickle.dumps(untold(Teller()))) == plain


def test_a_pickle_holds_what_was_told_and_nobody_to_ask() -> None:
    teller = Teller()
    link = pickle.loads(pickle.dumps(untold(teller)))
    assert link.why == "Because of L7."
    assert teller.asked == 1


def test_a_link_has_no_other_fields() -> None:
    with pytest.raises(AttributeError, match="reason"):
        _ = untold(Teller()).reason  # type: ignore[attr-defined]


def test_the_aligner_leaves_contrasts_until_they_are_looked_at() -> None:
    asked: list[str] = []

    def differ(a: Analysis, b: Analysis, link: Link) -> tuple[Contrast, ...]:
        asked.append(link.id)
        return ()

    links = align(read(ONE), read(TWO), differ=differ).links
    assert len(links) > 1
    assert not asked
    assert links[1].evidence.edits
    assert asked == [links[1].id]


def test_a_passage_too_long_to_wait_for_is_told_at_once() -> None:
    asked: list[str] = []

    def differ(a: Analysis, b: Analysis, link: Link) -> tuple[Contrast, ...]:
        asked.append(link.id)
        return ()

    text = "\n\n".join(
        f"Keeper {n} of the lighthouse wrote letter {n * n} to harbour {n * 7}."
        for n in range(200)
    )
    links = align(read(text), read(text), differ=differ).links
    longest = max(links, key=lambda link: len(link.a))
    assert longest.size is LinkSize.PASSAGE
    assert asked == [longest.id]

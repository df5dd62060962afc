"""The work laid over a comparison: decisions meet their links, marks their place."""

import dataclasses
import datetime

import pytest

from diptych import Codebook, Comparison, Document, Link, Options, Span, compare
from diptych.align.model import ContrastKind, EditKind, LinkKind, LinkSize
from diptych.decisions import acts
from diptych.decisions.change import Change, do_change
from diptych.decisions.meeting import anchor_of
from diptych.decisions.model import (
    Decision,
    Facts,
    LinkAnchor,
    Side,
    Verdict,
    Work,
)
from diptych.decisions.show import Origin, apply_work, corrected
from diptych.errors import WorkError
from diptych.text.document import BlockRole
from diptych.themes.load import parse_codebook
from tests.decisions.strategies import START

A = Document.from_text(
    "The two governments signed a treaty of friendship in 2019.\n\n"
    "The ministers of both countries promised never to form a military alliance.\n\n"
    "Rain fell on the old harbour for most of that winter."
)
B = Document.from_text(
    "In 2022 the two governments signed a treaty of friendship.\n\n"
    "Nobody asked the fishermen what they thought about the new border.\n\n"
    "The ministers of both countries promised to form a military alliance."
)


def book() -> Codebook:
    return parse_codebook(
        "schema: diptych-codebook/1\ntitle: T\nlanguage: en\nthemes:\n"
        "  - {id: alliance, label: Alliances, phrases: [alliance]}\n"
        "  - {id: sea, label: The sea, phrases: [harbour]}\n",
        name="t.yaml",
    )


@pytest.fixture(scope="module")
def found() -> Comparison:
    comparison = compare(A, B, codebook=book())
    assert len(comparison.links) >= 2
    return comparison


def passage(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def work_with(comparison: Comparison, *changes: Change) -> Work:
    work = Work.on(comparison)
    for change in changes:
        work = do_change(work, change)
    return work


def decided(
    comparison: Comparison, link: Link, decision: Decision = Decision.ACCEPTED
) -> Work:
    start = Work.on(comparison)
    return work_with(
        comparison, acts.decide(start, START, [anchor_of(link)], decision, link.id)
    )


def test_without_work_everything_is_as_found(found: Comparison) -> None:
    shown = apply_work(found, Work.on(found))
    assert tuple(item.link for item in shown.links) == found.links
    assert {item.origin for item in shown.links} == {Origin.FOUND}
    assert tuple(item.coded for item in shown.coded_a) == found.themes_a
    assert tuple(item.coded for item in shown.coded_b) == found.themes_b


def test_a_decision_meets_its_link(found: Comparison) -> None:
    link = found.links[1]
    shown = apply_work(found, decided(found, link, Decision.REJECTED))
    decisions = {item.link.id: item.decision for item in shown.links}
    assert decisions.pop(link.id) is Decision.REJECTED
    assert set(decisions.values()) == {None}
    assert not any(item.moved for item in shown.links)


def test_a_decision_survives_other_options_and_ids(found: Comparison) -> None:
    link = found.links[0]
    work = decided(found, link)
    anew = compare(A, B, options=Options(min_score=0.2))
    renamed = tuple(
        dataclasses.replace(one, id=f"N{n}", parent=None)
        for n, one in enumerate(anew.links)
    )
    shown = apply_work(dataclasses.replace(anew, links=renamed), work)
    (kept,) = [item for item in shown.links if item.decision]
    assert (kept.link.a, kept.link.b) == (link.a, link.b)
    assert kept.origin is Origin.FOUND


def test_a_link_with_slightly_other_borders_is_the_same(found: Comparison) -> None:
    link = found.links[0]
    narrow = dataclasses.replace(
        link, a=Span(link.a.start, link.a.end - 3), parent=None
    )
    other = dataclasses.replace(found, links=(narrow,))
    shown = apply_work(other, decided(found, link))
    (item,) = shown.links
    assert (item.decision, item.moved) == (Decision.ACCEPTED, True)
    assert item.anchor == anchor_of(link)
    assert item.link.a == narrow.a


def test_what_is_no_longer_found_is_kept_or_silent(found: Comparison) -> None:
    link = found.links[0]
    none = dataclasses.replace(found, links=())
    (item,) = apply_work(none, decided(found, link)).links
    assert (item.origin, item.decision) == (Origin.KEPT, Decision.ACCEPTED)
    assert (item.link.a, item.link.b, item.link.size) == (link.a, link.b, link.size)
    assert item.link.kind is link.kind
    assert apply_work(none, decided(found, link, Decision.REJECTED)).links == ()


def test_a_link_by_hand_has_kind_size_and_contrasts(found: Comparison) -> None:
    a = passage(A, "The two governments signed a treaty of friendship in 2019.")
    b = passage(B, "In 2022 the two governments signed a treaty of friendship.")
    act = acts.link_by_hand(Work.on(found), START, a, b, note="Compare the years.")
    shown = apply_work(found, work_with(found, act))
    item = shown.links[-1]
    link = item.link
    assert (item.origin, item.note) == (Origin.HAND, "Compare the years.")
    assert (link.a, link.b, link.score) == (a, b, 1.0)
    assert (link.kind, link.size) == (LinkKind.REWORDED, LinkSize.SENTENCE)
    run = link.evidence.longest_run
    assert run == "The two governments signed a treaty of friendship"
    equal = [e for e in link.evidence.edits if e.kind is EditKind.EQUAL]
    assert [e.a.slice(A.text) for e in equal][:1] == [run]
    assert len({item.link.id for item in shown.links}) == len(shown.links)


def test_corrected_borders_change_what_depends_on_them(found: Comparison) -> None:
    a = passage(A, "promised never to form a military alliance")
    b = passage(B, "promised to form a military alliance")
    link = next(one for one in found.links if one.a.overlap(a) and one.b.overlap(b))
    act = acts.correct_borders(Work.on(found), START, anchor_of(link), a, b, link.id)
    shown = apply_work(found, work_with(found, act))
    (item,) = [one for one in shown.links if one.anchor == anchor_of(link)]
    assert (item.link.a, item.link.b) == (a, b)
    assert item.link.id == link.id
    assert item.link.score == link.score
    assert [c.kind for c in item.link.contrasts] == [ContrastKind.NEGATION]
    for edit in item.link.evidence.edits:
        assert a.contains(edit.a)
        assert b.contains(edit.b)


def test_a_mark_by_hand_and_a_rejected_one(found: Comparison) -> None:
    rule = found.themes_a[0]
    spot = passage(A, "Rain fell")
    start = Work.on(found)
    first = acts.mark_theme(start, START, Side.A, spot, "sea", Verdict.MARKED, note="?")
    second = acts.mark_theme(
        start, START, Side.A, rule.span, rule.theme, Verdict.REJECTED
    )
    shown = apply_work(found, work_with(found, first, second))
    assert shown.rejected_a == (rule,)
    assert rule not in [item.coded for item in shown.coded_a]
    (mine,) = [item for item in shown.coded_a if item.by_hand]
    assert (mine.coded.span, mine.coded.cue, mine.note) == (spot, "Rain fell", "?")
    assert shown.rejected_b == ()
    starts = [item.coded.span.start for item in shown.coded_a]
    assert starts == sorted(starts)


def test_a_mark_of_a_theme_that_is_gone_is_not_shown(found: Comparison) -> None:
    spot = passage(A, "Rain fell")
    act = acts.mark_theme(
        Work.on(found), START, Side.A, spot, "weather", Verdict.MARKED
    )
    work = work_with(found, act)
    assert apply_work(found, work).coded_a == apply_work(found, Work.on(found)).coded_a
    assert len(work.marks) == 1


def test_facts_and_roles_reach_the_document(found: Comparison) -> None:
    start = Work.on(found)
    facts = Facts(Side.B, "A title", "A. Writer", datetime.date(2022, 2, 4), "en")
    last = B.blocks[-1].span
    work = work_with(
        found,
        acts.correct_facts(start, START, Side.B, facts),
        acts.set_role(
            start, START, Side.B, Span(last.start, last.end - 5), BlockRole.FURNITURE
        ),
    )
    document = corrected(B, work, Side.B)
    assert (document.title, document.date) == ("A title", datetime.date(2022, 2, 4))
    assert [b.role for b in document.blocks] == [
        *[block.role for block in B.blocks[:-1]],
        BlockRole.FURNITURE,
    ]
    assert corrected(A, work, Side.A) == A
    without = compare(A, document)
    assert all(link.b.end <= last.start for link in without.links)


def test_work_on_other_texts_is_refused(found: Comparison) -> None:
    other = dataclasses.replace(found, a=Document.from_text(A.text + " More."))
    with pytest.raises(WorkError, match="other texts"):
        apply_work(other, Work.on(found))


def test_two_decisions_do_not_meet_one_link(found: Comparison) -> None:
    link = dataclasses.replace(found.links[0], parent=None)
    near = LinkAnchor(Span(link.a.start, link.a.end - 2), link.b, link.size)
    nearer = LinkAnchor(Span(link.a.start, link.a.end - 1), link.b, link.size)
    act = acts.decide(Work.on(found), START, [near, nearer], Decision.ACCEPTED, "")
    shown = apply_work(dataclasses.replace(found, links=(link,)), work_with(found, act))
    assert [(i.anchor, i.origin) for i in shown.links] == [
        (nearer, Origin.FOUND),
        (near, Origin.KEPT),
    ]
    assert link.size in LinkSize

"""Two snapshots set against each other: what is new, gone, changed."""

import dataclasses
import json
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings

from diptych import cli
from diptych.align.model import Contrast, ContrastKind, Link, LinkKind, LinkSize
from diptych.comparison import Comparison, Options
from diptych.decisions import acts
from diptych.decisions.change import Change
from diptych.decisions.history import History
from diptych.decisions.meeting import anchor_of
from diptych.decisions.model import Decision, Side, Work
from diptych.export.difference import difference_record, difference_text
from diptych.snapshot.difference import (
    Changed,
    Difference,
    State,
    compare_snapshots,
)
from diptych.snapshot.model import Snapshot
from diptych.snapshot.write import save_snapshot
from diptych.text.span import Span
from diptych.themes.load import parse_codebook
from diptych.themes.model import Coded
from tests.decisions.strategies import START
from tests.snapshot.strategies import A_BOOK, plain_sample, sample, snapshots

PLAIN = plain_sample()


def with_comparison(**values: object) -> Snapshot:
    comparison = dataclasses.replace(PLAIN.comparison, **values)  # type: ignore[arg-type]
    return Snapshot(comparison)


def with_links(*links: Link) -> Snapshot:
    return with_comparison(links=links)


def with_text(text: str, shift: int) -> Snapshot:
    """Return the sample with another text A, all spans in it shifted."""
    comparison = PLAIN.comparison

    def moved(span: Span) -> Span:
        return Span(span.start + shift, span.end + shift)

    links = tuple(
        dataclasses.replace(
            link,
            a=moved(link.a),
            contrasts=tuple(
                dataclasses.replace(c, a=moved(c.a)) for c in link.contrasts
            ),
        )
        for link in comparison.links
    )
    themes = tuple(
        dataclasses.replace(one, span=moved(one.span)) for one in comparison.themes_a
    )
    a = dataclasses.replace(comparison.a, text=text, blocks=())
    return with_comparison(a=a, links=links, themes_a=themes)


def worked(snapshot: Snapshot, *made: Callable[[Work], Change]) -> Snapshot:
    history = History.of(Work.on(snapshot.comparison))
    for act in made:
        history = history.do(act(history.work))
    return dataclasses.replace(snapshot, history=history)


def states(items: tuple[Changed[Link], ...]) -> list[tuple[State, tuple[str, ...]]]:
    return [(item.state, item.what) for item in items]


@settings(max_examples=20, deadline=None)
@given(snapshots())
def test_a_snapshot_does_not_differ_from_itself(snapshot: Snapshot) -> None:
    # Links at one place with one size cannot be told apart, and are not made.
    comparison = snapshot.comparison
    links = {anchor_of(link): link for link in comparison.links}.values()
    coded_a = {(c.theme, c.span): c for c in comparison.themes_a}.values()
    coded_b = {(c.theme, c.span): c for c in comparison.themes_b}.values()
    clean = dataclasses.replace(
        snapshot,
        comparison=dataclasses.replace(
            comparison,
            links=tuple(one for one in links if len(one.a) and len(one.b)),
            themes_a=tuple(one for one in coded_a if len(one.span)),
            themes_b=tuple(one for one in coded_b if len(one.span)),
        ),
    )
    difference = compare_snapshots(clean, clean)
    assert not difference
    assert difference.links_same == len(clean.comparison.links)
    assert difference.work_same == len(clean.work.entries)
    json.dumps(difference_record(difference), ensure_ascii=False).encode()
    assert "the same texts" in difference_text(difference, clean, clean)


def test_links_new_gone_and_changed() -> None:
    whole, part = PLAIN.comparison.links
    better = dataclasses.replace(
        whole,
        id="L7",
        score=0.9,
        kind=LinkKind.PARAPHRASE,
        contrasts=(*whole.contrasts, Contrast(ContrastKind.NAME, whole.a, whole.b)),
    )
    other = Link("L8", Span(38, 47), Span(36, 50), 0.6, part.kind, LinkSize.PHRASE)
    difference = compare_snapshots(PLAIN, with_links(better, other))
    assert states(difference.links) == [
        (State.CHANGED, ("score", "kind", "contrasts")),
        (State.NEW, ()),
        (State.GONE, ()),
    ]
    assert difference.links[0].before == whole
    assert difference.links[2].before == part
    assert difference.links_same == 0
    back = compare_snapshots(with_links(better, other), PLAIN)
    assert sorted(s for s, _ in states(back.links)) == ["changed", "gone", "new"]


def test_a_link_with_other_borders_is_changed_not_new() -> None:
    whole, part = PLAIN.comparison.links
    narrow = dataclasses.replace(whole, a=Span(0, 30), contrasts=())
    difference = compare_snapshots(PLAIN, with_links(narrow, part))
    assert states(difference.links) == [(State.CHANGED, ("borders", "contrasts"))]
    assert difference.links_same == 1


def test_other_ids_and_evidence_alone_are_no_difference() -> None:
    renamed = tuple(
        dataclasses.replace(link, id=f"M{n}", parent=None, why="")
        for n, link in enumerate(PLAIN.comparison.links)
    )
    assert not compare_snapshots(PLAIN, with_links(*renamed))


def test_what_only_stands_further_down_is_the_same() -> None:
    opening = "A new opening.\n\n"
    new = with_text(opening + PLAIN.comparison.a.text, len(opening))
    difference = compare_snapshots(PLAIN, new)
    assert difference.links == ()
    assert difference.links_same == 2
    assert difference.coded == ()
    (text,) = difference.texts
    assert text.what == ("text",)
    assert difference


def test_decisions_of_a_changed_text_are_carried_before_they_are_compared() -> None:
    link = anchor_of(PLAIN.comparison.links[0])
    old = worked(
        PLAIN,
        lambda w: acts.decide(w, START, [link], Decision.ACCEPTED, "L1"),
        lambda w: acts.note_passage(w, START, Side.A, Span(38, 45), "so?"),
    )
    opening = "A new opening.\n\n"
    new = with_text(opening + PLAIN.comparison.a.text, len(opening))
    moved = anchor_of(new.comparison.links[0])
    after = worked(
        new, lambda w: acts.decide(w, START, [moved], Decision.REJECTED, "L1")
    )
    difference = compare_snapshots(old, after)
    assert [item.state for item in difference.work] == [State.CHANGED, State.GONE]
    text = difference_text(difference, old, after)
    assert "Decisions and notes: 1 gone, 1 changed\n" in text
    assert "rejected" in text
    assert "“so?”" in text


def test_options_facts_and_codebook() -> None:
    book = parse_codebook(
        A_BOOK.replace("label: Treaties", "label: Pacts").replace(
            "      - {id: alliance, label: Alliances, phrases: [alliance]}\n",
            "      - {id: peace, label: Peace, phrases: [peace]}\n",
        ),
        name="treaties.yaml",
    )
    new = with_comparison(
        codebook=book,
        options=Options(min_score=0.2, references=True),
        b=dataclasses.replace(PLAIN.comparison.b, title="Of treaties"),
        themes_b=(),
    )
    difference = compare_snapshots(PLAIN, new)
    assert [(c.before, c.after) for c in difference.options] == [
        (("min_score", 0.1), ("min_score", 0.2)),
        (("references", False), ("references", True)),
    ]
    assert "no to yes (references)" in difference_text(difference, PLAIN, new)
    assert [c.state for c in difference.codebook] == ["changed", "gone", "new"]
    assert difference.codebook_changed
    assert [c.what for c in difference.texts] == [("title",)]
    assert [c.state for c in difference.coded] == [State.GONE]
    text = difference_text(difference, PLAIN, new)
    assert "  ~ Pacts\n  - Alliances\n  + Peace\n" in text
    assert "0.1 to 0.2 (min_score)" in text
    assert "B alliance: “" in text


def test_a_codebook_with_another_comment_is_told() -> None:
    book = parse_codebook("# a note\n" + A_BOOK, name="treaties.yaml")
    difference = compare_snapshots(PLAIN, with_comparison(codebook=book))
    assert difference.codebook == ()
    assert difference.codebook_changed
    assert difference
    text = difference_text(difference, PLAIN, with_comparison(codebook=book))
    assert "Codebook: written otherwise" in text


def test_coded_spans_meet_by_theme_and_place() -> None:
    (coded,) = PLAIN.comparison.themes_a
    wider = dataclasses.replace(coded, span=Span(coded.span.start - 2, coded.span.end))
    other = Coded("alliance", Span(46, 54), "alliance", "phrase", "Why.")
    difference = compare_snapshots(PLAIN, with_comparison(themes_a=(wider, other)))
    assert [(c.state, c.what) for c in difference.coded] == [
        (State.CHANGED, ("borders",)),
        (State.NEW, ()),
    ]
    assert difference.coded_same == 1


def test_texts_the_other_way_round_are_said() -> None:
    one = PLAIN.comparison
    swapped = Snapshot(
        Comparison(one.b, one.a, None, one.options, (), (), (), one.quality)
    )
    difference = compare_snapshots(PLAIN, swapped)
    assert "the other way round" in difference.notices[0]


def test_results_are_frozen_and_travel() -> None:
    difference = compare_snapshots(PLAIN, sample())
    again: Difference = pickle.loads(pickle.dumps(difference))
    assert again == difference
    with pytest.raises(dataclasses.FrozenInstanceError):
        again.links_same = 5  # type: ignore[misc]


def test_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, out = (tmp_path / name for name in ("o.diptych", "n.diptych", "d.json"))
    save_snapshot(old, PLAIN)
    save_snapshot(new, sample())
    assert cli.run(["diff", str(old), str(new)]) == 0
    text = capsys.readouterr().out
    assert "Decisions and notes: 7 new\n" in text
    assert "  + link, accepted: “The two governments signed a treaty" in text
    assert "  + without a place: “Words that are gone.”" in text
    assert cli.run(["diff", str(old), str(new), "--json", str(out)]) == 0
    record = json.loads(out.read_text(encoding="utf-8"))
    assert record["schema"] == "diptych-difference/1"
    assert len(record["work"]["changes"]) == 7
    assert cli.run(["diff", str(old), str(tmp_path / "none")]) == 1
    assert "There is no file" in capsys.readouterr().err
    assert cli.run(["diff", str(old), str(new), "--json", str(old)]) == 1

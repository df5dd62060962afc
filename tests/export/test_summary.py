"""The summary says what a reader wants to know first."""

import dataclasses

from hypothesis import given, settings

from diptych import compare
from diptych.align.model import LinkKind, LinkSize
from diptych.comparison import Comparison, Quality
from diptych.export.summary import summary
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.load import parse_codebook
from tests.snapshot.strategies import comparisons, sample


def test_it_names_texts_links_and_themes() -> None:
    lines = summary(sample().comparison).splitlines()
    assert lines[0] == (
        "A  On treaties, A. Writer, 2022-02-04, 11 words, on treaties.txt"
    )
    assert lines[1] == "B  (no title), 13 words"
    assert "Note: The two are short." in lines
    assert "Note: the comparison is not complete." in lines
    assert any(line.startswith("2 links, of which 2 scored 0.5") for line in lines)
    assert any(line.startswith("Linked by these: ") for line in lines)
    assert "reworded             0         1         0" in lines
    assert "  0.81  reworded sentence, L1" in lines
    assert "        A The two governments signed a treaty" in lines
    assert "        term: two / Both" in lines
    assert "Themes in both: none" in lines
    assert any(line.split() == "Treaties A 1 B 0".split() for line in lines)
    assert any(line.split() == "Alliances A 0 B 1".split() for line in lines)


def test_it_says_how_much_is_linked_by_kind_and_what_does_not_agree() -> None:
    comparison = sample().comparison
    lines = summary(comparison).splitlines()
    for kind in LinkKind:
        shown = [link for link in comparison.links if link.kind is kind]
        told = [line for line in lines if line.startswith(f"  {kind.value} ")]
        if not shown:
            assert told == []
            continue
        covered = {n for link in shown for n in range(link.a.start, link.a.end)}
        share = f"{len(covered) / len(comparison.a.text):.0%} of A"
        assert [line for line in told if line.split(maxsplit=1)[1].startswith(share)]
    found = [one.kind.value for link in comparison.links for one in link.contrasts]
    at = lines.index("Contrasts in these") + 1
    counted = dict(line.split() for line in lines[at : lines.index("", at)])
    assert counted == {kind: str(found.count(kind)) for kind in set(found)}


def test_themes_of_both_that_no_link_carries_are_silences() -> None:
    text = "The council met. Herring is dear.\n"
    a = Document.from_text("Bread is cheap this year. The council met.\n")
    b = Document.from_text(text)
    codebook = parse_codebook(
        "schema: diptych-codebook/1\ntitle: T\nlanguage: en\nthemes:\n"
        "  - {id: council, label: The council, phrases: [council]}\n"
        "  - {id: price, label: Prices, phrases: [dear, cheap]}\n",
        name="t.yaml",
    )
    found = dataclasses.replace(compare(a, b, codebook=codebook), links=())
    lines = summary(found).splitlines()
    assert lines[lines.index("In both, on no link") + 1 :] == [
        "  The council",
        "  Prices",
    ]


def test_a_link_inside_a_shown_one_and_a_copy_are_passed_over() -> None:
    comparison = sample().comparison
    copy = dataclasses.replace(comparison.links[0], id="L3", score=0.4)
    comparison = dataclasses.replace(comparison, links=(*comparison.links, copy))
    text = summary(comparison)
    assert "L1" in text
    assert "L2" not in text
    assert "L3" not in text
    assert text.startswith("A ")
    assert "3 links" in text


def test_ten_best_at_most() -> None:
    comparison = sample().comparison
    links = tuple(
        dataclasses.replace(
            comparison.links[1], id=f"L{n}", parent=None, a=Span(n, n + 4)
        )
        for n in range(20)
    )
    text = summary(dataclasses.replace(comparison, links=links))
    assert text.count("verbatim phrase") == 10


def test_long_passage_is_cut_between_words() -> None:
    comparison = sample().comparison
    long = Document(text="word after word " * 1000)
    link = dataclasses.replace(
        comparison.links[0], a=Span(0, len(long.text)), contrasts=()
    )
    text = summary(dataclasses.replace(comparison, a=long, links=(link,)))
    quoted = next(line for line in text.splitlines() if "A word" in line)
    assert quoted.endswith("word…") or quoted.endswith("after…")
    assert len(quoted) <= 110


def test_nothing_found_is_said() -> None:
    empty = dataclasses.replace(
        sample().comparison,
        links=(),
        codebook=None,
        themes_a=(),
        themes_b=(),
        quality=Quality(),
    )
    assert summary(empty).splitlines()[-1] == "No links."


@settings(max_examples=50, deadline=None)
@given(comparisons())
def test_no_control_character_reaches_the_terminal(comparison: Comparison) -> None:
    text = summary(comparison)
    assert all(c.isprintable() or c == "\n" for c in text)
    for kind in LinkKind:
        counted = sum(link.kind is kind for link in comparison.links)
        if comparison.links:
            row = next(r for r in text.splitlines() if r.startswith(f"{kind.value}  "))
            assert sum(map(int, row.split()[1:])) == counted
    assert len(LinkSize) == 3

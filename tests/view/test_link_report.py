"""A link set out in full loses no word and adds up."""

import pytest

from diptych import Document, compare
from diptych.align.model import EditKind
from diptych.comparison import Comparison
from diptych.view import link_report as module
from diptych.view.link_report import PieceMark, link_report, report_text
from tests.ui.reading_pair import COMPARISON

A = (
    "In 2019 the council rejected the plan to widen the northern breakwater.\n\n"
    "Forty boats depend on the pier, said the fishermen of the old quay."
)
B = (
    "The plan to widen the northern breakwater was rejected by the council in 2021.\n\n"
    "The fishermen of the old quay said that forty boats do not depend on the pier."
)


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare(Document.from_text(A), Document.from_text(B))


def test_the_pieces_are_the_passage_to_the_letter(found: Comparison) -> None:
    assert found.links
    for link in found.links:
        report = link_report(link, found)
        assert "".join(piece.text for piece in report.left) == link.a.slice(A)
        assert "".join(piece.text for piece in report.right) == link.b.slice(B)
        assert not report.cut


def test_contrasts_and_common_words_are_told_apart() -> None:
    link = next(link for link in COMPARISON.links if link.contrasts)
    report = link_report(link, COMPARISON)
    contrast = link.contrasts[0]
    words = contrast.a.slice(COMPARISON.a.text)
    assert words in {
        piece.text for piece in report.left if piece.mark is PieceMark.CONTRAST
    }
    kind, left, _ = report.contrasts[0]
    assert (kind, left) == (str(contrast.kind), words)
    common = [piece.text for piece in report.left if piece.mark is PieceMark.COMMON]
    for edit in link.evidence.edits:
        if edit.kind is EditKind.EQUAL and edit.a.end <= contrast.a.start:
            assert any(edit.a.slice(COMPARISON.a.text) in piece for piece in common)


def test_the_parts_add_up_to_the_score(found: Comparison) -> None:
    for link in found.links:
        report = link_report(link, found)
        assert sum(value for _, value in report.parts) == pytest.approx(
            link.score, abs=0.001
        )


def test_a_copy_holds_both_passages_and_every_part(found: Comparison) -> None:
    report = link_report(found.links[0], found)
    text = report_text(report)
    for name, _ in report.parts:
        assert name in text
    assert " ".join(found.links[0].a.slice(A).split()) in text
    assert " ".join(found.links[0].b.slice(B).split()) in text


def test_an_endless_passage_is_cut_and_says_so(
    found: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST_CHARACTERS", 20)
    link = max(found.links, key=lambda link: len(link.a))
    report = link_report(link, found)
    assert report.cut
    assert len("".join(piece.text for piece in report.left)) == 20

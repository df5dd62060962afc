"""Exchanging the documents of a comparison: its own inverse, and what B to A gives."""

import pickle
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diptych.align.model import Link
from diptych.comparison import Comparison, Options
from diptych.mirror import mirror
from diptych.pipeline import compare
from diptych.resources import sample_codebook, sample_essays
from diptych.text.document import Document
from diptych.themes.model import Codebook
from tests.align.texts import PARAGRAPHS, UNLIKE

_SENTENCES = [
    f"{sentence.strip('. ')}."
    for paragraph in (*PARAGRAPHS, UNLIKE)
    for sentence in paragraph.split(". ")
]
_paragraph = st.lists(
    st.sampled_from([*_SENTENCES, "Yes.", "No 😀."]), min_size=1, max_size=4
)
_text = st.lists(_paragraph.map(" ".join), min_size=1, max_size=3).map("\n\n".join)
_few = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def found() -> Comparison:
    """Two of the sample essays, compared with their codebook."""
    a, b = (Document.from_file(path) for path in sample_essays()[:2])
    return compare(a, b, codebook=Codebook.load(sample_codebook()))


def _documents(x: str, y: str) -> tuple[Document, Document]:
    return Document.from_text(x, title="One"), Document.from_text(y, title="Two")


def _rows(links: Iterable[Link]) -> list[tuple[object, ...]]:
    """Return what the engine finds in either order of the texts, ids aside."""
    rows = [
        (
            link.a,
            link.b,
            link.score,
            link.kind,
            link.size,
            link.evidence.parts,
        )
        for link in links
    ]
    return sorted(rows, key=repr)


@_few
@given(_text, _text)
def test_twice_is_the_comparison_itself(x: str, y: str) -> None:
    found = compare(*_documents(x, y), options=Options(min_score=0.0))
    assert mirror(mirror(found)) == found


@_few
@given(_text, _text)
def test_it_is_what_comparing_the_other_way_round_finds(x: str, y: str) -> None:
    a, b = _documents(x, y)
    other, mirrored = compare(b, a), mirror(compare(a, b))
    assert (mirrored.a, mirrored.b) == (other.a, other.b)
    assert (mirrored.words_a, mirrored.words_b) == (other.words_a, other.words_b)
    assert mirrored.quality == other.quality
    plain = [(x.a, x.b, x.score, x.kind, x.size) for x in mirrored.links]
    assert plain == [(x.a, x.b, x.score, x.kind, x.size) for x in other.links]


def test_themes_contrasts_and_evidence_change_sides(found: Comparison) -> None:
    other = compare(found.b, found.a, codebook=found.codebook)
    mirrored = mirror(found)
    assert (mirrored.themes_a, mirrored.themes_b) == (other.themes_a, other.themes_b)
    assert _rows(mirrored.links) == _rows(other.links)
    before = {link.id: link for link in found.links}
    assert any(link.contrasts for link in mirrored.links)
    for link in mirrored.links:
        contrasts = {(one.kind, one.b, one.a) for one in before[link.id].contrasts}
        assert {(one.kind, one.a, one.b) for one in link.contrasts} == contrasts
        run = link.evidence.longest_run
        assert run in " ".join(mirrored.a.text[link.a.start : link.a.end].split())
    assert mirrored.expected_chance(0.5) == pytest.approx(found.expected_chance(0.5))


def test_a_link_keeps_its_name_and_the_larger_one_around_it(found: Comparison) -> None:
    mirrored = {link.id: link for link in mirror(found).links}
    assert len(mirrored) == len(found.links)
    for link in found.links:
        other = mirrored[link.id]
        assert (other.a, other.b, other.parent) == (link.b, link.a, link.parent)
        assert other.why == link.why


def test_links_fall_by_score_and_then_by_place(found: Comparison) -> None:
    links = mirror(found).links
    ranks = [(-link.score, link.a, link.b) for link in links]
    assert ranks == sorted(ranks)


def test_it_can_be_pickled(found: Comparison) -> None:
    mirrored = mirror(found)
    assert pickle.loads(pickle.dumps(mirrored)) == mirrored


def test_notices_name_the_right_essay() -> None:
    a = Document.from_text("Peace.", title="Short")
    b = Document.from_text("A longer text about peace.", title="Long")
    (notice,) = compare(a, b).quality.notices
    assert notice.startswith("The first essay is a single word")
    (turned,) = mirror(compare(a, b)).quality.notices
    assert turned.startswith("The second essay is a single word")
    assert mirror(compare(a, b)).quality == compare(b, a).quality


def test_it_can_be_saved(found: Comparison, tmp_path: Path) -> None:
    from diptych.snapshot.model import Snapshot
    from diptych.snapshot.read import open_snapshot
    from diptych.snapshot.write import save_snapshot

    path = tmp_path / "turned.diptych"
    save_snapshot(path, Snapshot(mirror(found)))
    again = open_snapshot(path).comparison
    assert again.links == mirror(found).links
    assert again.themes_a == found.themes_b

"""What a script relies on when it calls ``compare``."""

import os
import pickle
import subprocess
import sys
from itertools import pairwise

import pytest

from diptych import Cancelled, Codebook, Document, Options, compare
from diptych.align.model import LinkSize
from diptych.errors import OptionsError
from diptych.export.comparison_json import comparison_json
from diptych.pipeline import compare_prepared, prepare, with_codings
from diptych.themes.load import parse_codebook

EAST = """The harbour question

The council rejected the plan to widen the northern breakwater, citing the cost of
dredging granite. Fishing families had petitioned against it since 2014.

A second vote is unlikely before the herring season ends.
"""
WEST = """After the vote

Nobody expects another ballot before the herring season is over. Since 2014 the
fishing families have sent petition after petition.

In the end the council turned down the plan to widen the northern breakwater, whose
dredging through granite would have cost forty million.
"""
HARBOUR = """schema: diptych-codebook/1
title: Harbours
language: en
themes:
  - id: fishing
    label: Fishing
    phrases: [fishing families, herring]
  - id: cost
    label: What it costs
    rules:
      - all: [cost, dredging]
        within: sentence
"""

DATED = (
    HARBOUR
    + """        date:
          from: 2014-01-01
          to: 2014-12-31
"""
)


@pytest.fixture
def east() -> Document:
    return Document.from_text(EAST, title="East")


@pytest.fixture
def west() -> Document:
    return Document.from_text(WEST, title="West")


@pytest.fixture
def harbour() -> Codebook:
    return parse_codebook(HARBOUR, name="harbour.yaml")


def test_passages_in_another_order_are_linked(east: Document, west: Document) -> None:
    found = compare(east, west)
    text = [(link.a.slice(EAST), link.b.slice(WEST)) for link in found.links]
    assert any(
        "northern breakwater" in a and "northern breakwater" in b for a, b in text
    )
    assert any("herring season" in a and "herring season" in b for a, b in text)


def test_links_fall_by_score_and_name_each_other(
    east: Document, west: Document
) -> None:
    links = compare(east, west).links
    assert links
    ids = [link.id for link in links]
    assert len(set(ids)) == len(ids)
    assert all(link.parent is None or link.parent in ids for link in links)
    order = [(-link.score, link.a, link.b) for link in links]
    assert all(first <= second for first, second in pairwise(order))
    assert all(0.1 <= link.score <= 1 for link in links)
    assert all(link.why for link in links)


def test_themes_are_coded_on_both_sides(
    east: Document, west: Document, harbour: Codebook
) -> None:
    found = compare(east, west, codebook=harbour)
    assert {coded.theme for coded in found.themes_a} == {"fishing", "cost"}
    assert {coded.theme for coded in found.themes_b} == {"fishing", "cost"}
    for coded in found.themes_a:
        assert coded.cue == coded.span.slice(EAST)


def test_without_a_codebook_there_are_no_themes(east: Document, west: Document) -> None:
    found = compare(east, west)
    assert (found.codebook, found.themes_a, found.themes_b) == (None, (), ())


def test_the_same_text_twice_is_compared_with_a_notice(east: Document) -> None:
    found = compare(east, east)
    assert found.quality.complete
    assert any("same" in notice for notice in found.quality.notices)
    assert any(link.score > 0.9 for link in found.links)


def test_a_single_word_is_compared_with_a_notice(east: Document) -> None:
    found = compare(Document.from_text("Harbour"), east)
    assert any("single word" in notice for notice in found.quality.notices)


def test_a_cut_is_told(east: Document) -> None:
    found = compare(east, east, options=Options(links_per_1000_words=1))
    assert len(found.links) <= 1
    assert not found.quality.complete
    assert found.quality.notices


def test_a_rule_that_needs_a_date_says_so(east: Document, west: Document) -> None:
    dated = parse_codebook(DATED, name="dated.yaml")
    found = compare(east, west, codebook=dated)
    assert [n[:12] for n in found.quality.notices] == ["First essay:", "Second essay"]
    assert all("date" in notice for notice in found.quality.notices)


def test_documents_prepared_once_compare_as_if_compared_alone(
    east: Document, west: Document, harbour: Codebook
) -> None:
    for codebook in (None, harbour):
        a, b = (prepare(document, codebook=codebook) for document in (east, west))
        found = compare_prepared(a, b, codebook=codebook)
        assert found == compare(east, west, codebook=codebook)
        assert compare_prepared(b, a, codebook=codebook) == compare(
            west, east, codebook=codebook
        )


def test_another_codebook_needs_no_new_search_for_links(
    east: Document, west: Document, harbour: Codebook
) -> None:
    bare = compare_prepared(prepare(east), prepare(west))
    a, b = (prepare(document, codebook=harbour) for document in (east, west))
    assert with_codings(bare, a, b, harbour) == compare(east, west, codebook=harbour)
    twins = compare(east, east, codebook=harbour)
    bare = compare_prepared(prepare(east), prepare(east))
    assert with_codings(bare, a, a, harbour) == twins


def test_cancelling_ends_with_cancelled(east: Document, west: Document) -> None:
    with pytest.raises(Cancelled):
        compare(east, west, should_cancel=lambda: True)


def test_progress_runs_from_nothing_to_all(east: Document, west: Document) -> None:
    told: list[float] = []
    compare(east, west, progress=lambda share, what: told.append(share))
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)


def test_a_comparison_can_be_pickled(
    east: Document, west: Document, harbour: Codebook
) -> None:
    found = compare(east, west, codebook=harbour)
    assert pickle.loads(pickle.dumps(found)) == found


def test_chance_falls_with_the_score(east: Document, west: Document) -> None:
    found = compare(east, west)
    expected = [found.expected_chance(score / 10) for score in range(11)]
    assert all(low >= high for low, high in pairwise(expected))


def test_the_result_does_not_hang_on_hash_seed_or_locale() -> None:
    script = (
        "import sys; from diptych import Document, compare;"
        "from diptych.export.comparison_json import comparison_json;"
        "from diptych.themes.load import parse_codebook;"
        f"a, b = Document.from_text({EAST!r}), Document.from_text({WEST!r});"
        f"book = parse_codebook({HARBOUR!r}, name='harbour.yaml');"
        "out = comparison_json(compare(a, b, codebook=book));"
        "sys.stdout.buffer.write(out.encode('utf-8'))"
    )
    outputs = set()
    for seed, locale in (("1", "C"), ("2", "C.UTF-8"), ("77", "tr_TR.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale}
        done = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            check=True,
            env=environment,
        )
        outputs.add(done.stdout)
    here = comparison_json(
        compare(
            Document.from_text(EAST),
            Document.from_text(WEST),
            codebook=parse_codebook(HARBOUR, name="harbour.yaml"),
        )
    )
    assert outputs == {here.encode("utf-8")}


def test_options_that_mean_nothing_are_refused() -> None:
    for score in (-0.1, 7.0, float("nan")):
        with pytest.raises(OptionsError, match="between 0 and 1"):
            Options(min_score=score)
    for most in (0, -5):
        with pytest.raises(OptionsError, match="1 or more"):
            Options(links_per_1000_words=most)


@pytest.mark.parametrize(
    ("options", "title", "remark"),
    [
        (Options(), False, True),
        (Options(notes=False), False, False),
        (Options(references=True), True, True),
        (Options(notes=False, references=True), True, False),
    ],
)
def test_notes_and_references_take_part_as_chosen(
    options: Options, title: bool, remark: bool
) -> None:
    entry = "Halvorsen, Ingrid, Lighthouses of the Northern Herring Coast, Bergen 1991."
    said = "[1] The dredging machine was borrowed from the duke of Wismar in autumn."
    backmatter = f"\n\nNotes\n\n{said}\n\nReferences\n\n{entry}\n"
    a, b = (Document.from_text(text + backmatter) for text in (EAST, WEST))
    codebook = parse_codebook(HARBOUR, name="harbour.yaml")
    found = compare(a, b, codebook=codebook, options=options)
    assert found.options == options
    # A passage may reach over what is left out between its sentences.
    small = (link for link in found.links if link.size is not LinkSize.PASSAGE)
    linked = [link.a.slice(a.text) for link in small]
    assert any("Lighthouses" in words for words in linked) is title
    assert any("duke of Wismar" in words for words in linked) is remark
    assert "Notes" not in linked, "the headings over them are no find"
    place = a.text.index("Herring Coast")
    assert any(one.span.start == place for one in found.themes_a) is title
    prepared = (prepare(one, codebook=codebook, options=options) for one in (a, b))
    assert compare_prepared(*prepared, codebook=codebook, options=options) == found

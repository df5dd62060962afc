"""The JSON form is a promise: its keys, its order, its bytes."""

import dataclasses
import json
from pathlib import Path

from hypothesis import given, settings

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import Comparison
from diptych.export.comparison_json import comparison_json
from diptych.text.document import Document
from diptych.text.span import Span
from tests.snapshot.strategies import comparisons, sample

EXPECTED = Path(__file__).parent / "expected.json"


def test_form_is_as_promised() -> None:
    value = json.loads(comparison_json(sample().comparison))
    assert list(value) == [
        "schema",
        "a",
        "b",
        "codebook",
        "options",
        "links",
        "themes",
        "quality",
    ]
    assert value["schema"] == "diptych-comparison/1"
    assert {"path", "title", "date", "sha256", "length"} <= set(value["a"])
    assert {"title", "sha256"} <= set(value["codebook"])
    assert value["options"] == {
        "min_score": 0.1,
        "links_per_1000_words": 100,
        "notes": True,
        "references": False,
    }
    assert {
        "id", "a", "b", "score", "kind", "size", "parent", "contrasts", "why",
    } <= set(value["links"][0])  # fmt: skip
    assert set(value["links"][0]["contrasts"][0]) == {"kind", "a", "b"}
    assert {"theme", "span", "cue", "why"} <= set(value["themes"]["a"][0])
    assert set(value["quality"]) == {"complete", "notices"}


def test_bytes_are_the_accepted_ones() -> None:
    # A change here changes what scripts read: accept it by hand, if it is meant.
    assert comparison_json(sample().comparison) == EXPECTED.read_bytes().decode("utf-8")


def test_what_is_not_known_is_null() -> None:
    bare = Document(text="One 😀 word.")
    comparison = dataclasses.replace(
        sample().comparison,
        a=bare,
        b=bare,
        codebook=None,
        links=(),
        themes_a=(),
        themes_b=(),
    )
    value = json.loads(comparison_json(comparison))
    for key in ("path", "title", "author", "date", "language", "sha256", "encoding"):
        assert value["a"][key] is None
    assert value["codebook"] is None
    assert value["a"]["length"] == 11  # code points, of which the emoji is one
    assert value["links"] == []
    assert value["themes"] == {"a": [], "b": []}


def test_no_folder_is_told(tmp_path: Path) -> None:
    comparison = sample().comparison
    a = dataclasses.replace(comparison.a, path=tmp_path / "essay.txt")
    text = comparison_json(dataclasses.replace(comparison, a=a))
    assert json.loads(text)["a"]["path"] == "essay.txt"
    assert str(tmp_path) not in text


def test_links_fall_by_rounded_score_then_stand_by_place() -> None:
    comparison = sample().comparison
    link = dataclasses.replace(comparison.links[1], parent=None)

    def at(name: str, score: float, a: int, b: int) -> Link:
        return dataclasses.replace(
            link, id=name, score=score, a=Span(a, a + 3), b=Span(b, b + 3)
        )

    # Equal once rounded, so their places decide.
    links = (
        at("L1", 0.70004, 9, 0),
        at("L2", 0.70003, 2, 5),
        at("L3", 0.7, 2, 1),
        at("L4", 0.9, 9, 9),
    )
    shuffled = dataclasses.replace(comparison, links=links)
    found = json.loads(comparison_json(shuffled))["links"]
    assert [entry["id"] for entry in found] == ["L4", "L3", "L2", "L1"]
    assert [entry["score"] for entry in found] == [0.9, 0.7, 0.7, 0.7]


@settings(max_examples=50, deadline=None)
@given(comparisons())
def test_any_comparison_is_proper_json(comparison: Comparison) -> None:
    text = comparison_json(comparison)
    value = json.loads(text.encode("utf-8"))
    assert text.endswith("}\n")
    assert value["a"]["length"] == len(comparison.a.text)
    kinds = {kind.value for kind in LinkKind}
    sizes = {size.value for size in LinkSize}
    ids = {link.id for link in comparison.links}
    for entry in value["links"]:
        assert entry["kind"] in kinds
        assert entry["size"] in sizes
        assert entry["parent"] is None or entry["parent"] in ids
        assert round(entry["score"], 4) == entry["score"]
    assert len(value["themes"]["a"]) == len(comparison.themes_a)
    scores = [entry["score"] for entry in value["links"]]
    assert scores == sorted(scores, reverse=True)

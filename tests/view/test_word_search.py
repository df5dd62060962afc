"""What a reader types, and where it is found."""

import pytest

from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Document
from diptych.view.word_search import literal_query, query_problem, search


def analysis(text: str, language: str = "en") -> Analysis:
    """Return the words of a text."""
    return analyse(Document.from_text(text, language=language))


def found(text: str, query: str, *, stems: bool = False) -> list[str]:
    """Return the words that a query finds."""
    one = analysis(text)
    hits = search(one, query, stems=stems)
    assert not hits.problem
    return [span.slice(one.document.text) for span in hits.spans]


TEXT = (
    "An old boat. Boats were mended; the old BOAT\nmended a goat. A Nonaligned boat's."
)


@pytest.mark.parametrize(
    ("query", "stems", "expected"),
    [
        # A possessive is the same word in every case.
        ("boat", False, ["boat", "BOAT", "boat's"]),
        ("boat", True, ["boat", "Boats", "BOAT", "boat's"]),
        ("boat*", False, ["boat", "Boats", "BOAT", "boat's"]),
        ("*oat", False, ["boat", "BOAT", "goat", "boat's"]),
        ("b*s", False, ["Boats"]),
        ("old boat", False, ["old boat", "old BOAT"]),
        ("old * mend", True, ["old BOAT\nmended"]),
        ("* goat", False, ["a goat"]),
        ("non-aligned", False, ["Nonaligned"]),
        ("goat | An old", False, ["An old", "goat"]),
        ("boat sank", False, []),
    ],
)
def test_queries(query: str, stems: bool, expected: list[str]) -> None:
    assert found(TEXT, query, stems=stems) == expected


def test_words_of_two_sentences_are_no_phrase() -> None:
    assert found("The quay. Storms came.", "quay storms") == []


def test_the_language_of_the_text_decides_the_stems() -> None:
    one = analysis("Договор подписан. Стороны договора довольны.", "ru")
    hits = search(one, "договор", stems=True)
    assert len(hits.spans) == 2


def test_characters_are_words_in_chinese() -> None:
    one = analysis("两国奉行不结盟政策。", "zh")
    hits = search(one, "不结盟")
    assert [span.slice(one.document.text) for span in hits.spans] == ["不结盟"]


@pytest.mark.parametrize("query", ["", "  ", "…", "*", "a |", "* | boat", "|"])
def test_what_cannot_be_asked_is_said(query: str) -> None:
    assert query_problem(query).endswith(".")
    assert search(analysis("A boat."), query).problem == query_problem(query)


def test_a_quotation_is_searched_for_as_it_stands() -> None:
    assert literal_query("a *star* | bar\n twice") == "a star bar twice"


def test_overlapping_alternatives_at_one_place_are_one_hit() -> None:
    assert found("old boat here", "old | old boat") == ["old boat"]

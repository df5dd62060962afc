"""Words that are read from the right keep to themselves."""

import pytest

from diptych.view.bidi import is_turned, isolated, isolated_quotes, reads_from_right


@pytest.mark.parametrize("words", ["הרציף", "الرصيف", "the word רציף", "قاربا 217"])
def test_letters_read_from_the_right_are_known(words: str) -> None:
    assert is_turned(words)
    assert isolated(words) == f"\u2068{words}\u2069"


@pytest.mark.parametrize("words", ["", "the quay", "набережная", "码头", "😀 1953"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert not is_turned(words)
    assert isolated(words) == words
    assert isolated_quotes(f"Shares “{words}”.") == f"Shares “{words}”."


def test_quotations_in_a_sentence_are_isolated_each() -> None:
    told = isolated_quotes("Shares “הרציף”, “quay” and “הסערה”; 5 words differ.")
    assert told == (
        "Shares “\u2068הרציף\u2069”, “quay” and “\u2068הסערה\u2069”; 5 words differ."
    )


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("1953: הסערה", True),
        ("“قارب” quay", True),
        ("quay הרציף", False),
        ("1953", False),
    ],
)
def test_the_first_letter_tells_how_a_line_is_read(words: str, wanted: bool) -> None:
    assert reads_from_right(words) is wanted

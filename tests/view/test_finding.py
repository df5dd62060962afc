"""What is typed finds what is printed, at its exact place."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.text.span import Span
from diptych.view import finding
from diptych.view.finding import find_words, next_place


def _found(text: str, words: str, **how: bool) -> list[str]:
    return [span.slice(text) for span in find_words(text, words, **how)]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The Treaty, the treaty", "treaty", ["Treaty", "treaty"]),
        ("China’s “no limits”", 'china\'s "no limits"', ["China’s “no limits”"]),
        ("non‑alignment – now", "non-alignment - now", ["non‑alignment – now"]),
        ("wait… no", "wait... no", ["wait… no"]),
        ("joint\n  statement", "joint statement", ["joint\n  statement"]),
        ("co\u00adopera\u00adtion", "cooperation", ["co\u00adopera\u00adtion"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("中国和俄罗斯", "俄罗斯", ["俄罗斯"]),
        ("😀 word 😀 word", "word", ["word", "word"]),
        ("anything", "   ", []),
        ("anything", "", []),
    ],
)
def test_words_are_found_as_they_stand(text: str, words: str, found: list[str]) -> None:
    assert _found(text, words) == found


def test_whole_words_and_case_on_demand() -> None:
    text = "State statement STATE"
    assert _found(text, "state") == ["State", "state", "STATE"]
    assert _found(text, "state", whole=True) == ["State", "STATE"]
    assert _found(text, "STATE", case=True) == ["STATE"]


@given(st.text(max_size=60), st.text(min_size=1, max_size=6), st.text(max_size=60))
def test_what_stands_there_is_found(before: str, words: str, after: str) -> None:
    if not words.strip() or "\u00ad" in words:
        return
    text = before + words + after
    spans = find_words(text, words, case=True)
    place = len(before)
    assert any(span.start <= place < span.end for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_no_more_than_can_be_stepped_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MOST_FOUND", 5)
    assert len(find_words("a " * 100, "a")) == 5


def test_stepping_goes_from_left_to_right_and_round() -> None:
    found = ([Span(5, 7), Span(20, 22)], [Span(3, 5)])
    assert next_place(found, (0, 0), 1) == (0, 0)
    assert next_place(found, (0, 5), 1) == (0, 1)
    assert next_place(found, (0, 20), 1) == (1, 0)
    assert next_place(found, (1, 3), 1) == (0, 0)
    assert next_place(found, (0, 5), -1) == (1, 0)
    assert next_place(found, (1, 3), -1) == (0, 1)
    assert next_place(([], []), (0, 0), 1) is None


@given(
    st.text("ab \n\u00ad-…", max_size=120),
    st.text("ab -", min_size=1, max_size=5),
    st.booleans(),
)
def test_pieces_find_what_the_whole_text_holds(
    text: str, words: str, whole: bool
) -> None:
    at_once = find_words(text, words, whole=whole)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finding, "_STEP", 7)
        patch.setattr(finding, "_REACH", 120)
        assert find_words(text, words, whole=whole) == at_once

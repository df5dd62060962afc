"""Rarity of words, likeness of words, and what chance would show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.align.chance import expected_chance
from diptych.align.likeness import find_alike, likeness
from diptych.align.rarity import background, background_bits, weigh
from diptych.align.watch import Watch
from diptych.resources import resource_path


@pytest.mark.parametrize(
    ("one", "two"),
    [("ukrain", "ukrainian"), ("expand", "expans"), ("europ", "european")],
)
def test_derived_words_are_alike(one: str, two: str) -> None:
    """Whether or not both are in the list of the language."""
    assert 0.6 < likeness(one, two, listed=True) < 1
    assert likeness(one, two, listed=True) == likeness(two, one, listed=True)


@pytest.mark.parametrize(
    ("one", "two"), [("concern", "concept"), ("action", "sanction"), ("1988", "1989")]
)
def test_other_words_are_not(one: str, two: str) -> None:
    """Words of their own and numbers are equal or different."""
    assert likeness(one, two, listed=True) == 0


def test_a_typo_is_alike_where_no_list_knows_it() -> None:
    """A slip gives a word that no language has."""
    assert likeness("februari", "febrari", listed=False) > 0.8
    assert likeness("februari", "febrari", listed=True) == 0


def test_likeness_is_found_both_ways() -> None:
    """The index finds what the measure finds."""
    stems = ["broad", "broader", "harbour", "ukrain", "ukrainian"]
    alike = find_alike(stems, range(5), background("en"), Watch())
    assert {n: [o for o, _ in others] for n, others in alike.items()} == {
        0: [1],
        1: [0],
        3: [4],
        4: [3],
    }


def test_frequent_words_weigh_nothing_and_rare_ones_much() -> None:
    """Rarity in the language and in the two texts count together."""
    counts = {"the": 300, "china": 400, "sextant": 2, "peopl": 2, "filler": 4000}
    weights = weigh(counts, "en")
    assert weights["the"] == 0
    assert weights["china"] < 1
    assert weights["peopl"] < 4 < weights["sextant"]


def test_numbers_weigh_as_what_they_are() -> None:
    """A year says less than a long number and more than a small one."""
    small, year, large = (background_bits(n, "en") for n in ("12", "1988", "48731"))
    assert small < year < large


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "ru", "zh"])
def test_every_list_loads(language: str) -> None:
    """Thousands of entries, weights between 3 and 25 bits, a notice of the licence."""
    listed = background(language)
    assert len(listed) > 3000
    assert 3 < min(listed.values()) < max(listed.values()) < 25
    text = resource_path(f"frequencies/{language}.txt").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in text


def test_a_language_without_a_list_goes_by_length() -> None:
    """Short words are frequent in every language."""
    assert background("xx") == {}
    assert background_bits("na", "xx") < background_bits("mkataba", "xx")


@given(st.floats(0, 1), st.floats(0, 1))
def test_chance_falls_with_the_score(one: float, two: float) -> None:
    """A higher score is never more frequent by chance."""
    low, high = sorted((one, two))
    assert expected_chance(low, 3000, 3000) >= expected_chance(high, 3000, 3000)


def test_chance_grows_with_both_lengths() -> None:
    """Twice the words on both sides, four times the chances; none without words."""
    once = expected_chance(0.5, 3000, 2000)
    assert expected_chance(0.5, 6000, 4000) == pytest.approx(4 * once)
    assert expected_chance(0.5, 0, 4000) == 0
    assert 0.5 < expected_chance(0.5, 3_000, 3_000) < 1

"""When two words are the same word."""

import pytest

from diptych.text.normal import is_number, normal_form
from diptych.text.spelling import one_spelling
from diptych.text.stemming import stem, stemmer_language


@pytest.mark.parametrize(
    "variants",
    [
        ["non-alignment", "Non‑Alignment", "nonalignment", "non\u00adalignment"],
        ["Russia", "Russia’s", "Russia's", "RUSSIA"],
        ["China", "\u0421hina", "CHINA", "Ｃｈｉｎａ"],
        ["first", "ﬁrst"],
        ["café", "cafe\u0301"],
        ["U.S.", "US", "U.S.'s"],
        ["UN", "U.N.", "un"],
        ["1,238", "1238", "1\u00a0238", "1’238"],
        ["3.5", "3,5"],
        ["1,238,000.5", "1238000.5"],
        ["1.238.000", "1238000"],
        ["38%", "38 %", "38\u00a0%"],
        ["don't", "don’t", "DON’T"],
        ["Фёдор", "Федор", "Фе\u0308дор"],
        ["Россия", "Р\u043eссия", "Рoссия", "Росси\u0301я"],
        ["straße", "STRASSE"],
        ["COVID-19", "Covid19"],
        ["כתב", "כָּתַב"],
    ],
)
def test_variants_are_one(variants: list[str]) -> None:
    assert len({normal_form(word) for word in variants}) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("us", "US"), ("it", "I.T."), ("am", "A.M."), ("4.300", "4300"),
        ("38%", "38"), ("recover", "re-cove"), ("naive", "naïve"), ("146.8", "1468"),
    ],
)  # fmt: skip
def test_different_words_stay_apart(a: str, b: str) -> None:
    assert normal_form(a) != normal_form(b)


def test_numbers_are_told_by_their_form() -> None:
    assert all(is_number(normal_form(w)) for w in ("1,238", "146.8", "38%", "2022"))
    assert not any(is_number(normal_form(w)) for w in ("20th", "R2P", "1990s", "five"))


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "organisation", "organizations"),
        ("en", "emphasized", "emphasise"),
        ("en", "colour", "colors"),
        ("en", "neighbours", "neighbor"),
        ("en", "centre", "centers"),
        ("en", "defence", "defense"),
        ("en", "travelled", "traveled"),
        ("en", "dialogue", "dialog"),
        ("en", "programme", "programs"),
        ("en", "naïve", "naive"),
        ("en", "alliances", "alliance"),
        ("ru", "отношения", "отношениями"),
        ("de", "beziehungen", "beziehung"),
        ("fr", "relations", "relation"),
        ("es", "relaciones", "relacion"),
    ],
)
def test_inflection_and_spelling_share_a_stem(language: str, a: str, b: str) -> None:
    assert stem(a, language) == stem(b, language)


@pytest.mark.parametrize(
    ("a", "b"),
    [("four", "for"), ("hour", "hor"), ("size", "seize"), ("fence", "fense")],
)
def test_spelling_leaves_other_words_alone(a: str, b: str) -> None:
    assert one_spelling(a) != one_spelling(b)


def test_without_a_stemmer_the_stem_is_the_normal_form() -> None:
    assert stem("relations", "") == "relations"
    assert stem("关", "zh") == "关"
    assert stem("u.s.", "en") == "u.s."
    assert stem("2022", "en") == "2022"


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("RU_ru", "ru"),
        ("zh", ""),
        (None, ""),
        ("xx", ""),
    ],
)
def test_the_stemmer_follows_the_language(language: str | None, code: str) -> None:
    assert stemmer_language(language) == code

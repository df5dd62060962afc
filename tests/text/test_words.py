"""Which stretches of a text are words."""

import pytest

from diptych.text.normal import normal_form
from diptych.text.words import find_words


def _words(text: str) -> list[str]:
    return [span.slice(text) for span in find_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A prefix joins: non-alignment", ["A", "prefix", "joins", "non-alignment"]),
        ("Non‑Aligned co-operation", ["Non‑Aligned", "co-operation"]),
        ("non\u00adalign\u00adment", ["non\u00adalign\u00adment"]),
        ("China-Russia ties", ["China", "Russia", "ties"]),
        ("long-term, win-win", ["long", "term", "win", "win"]),
        ("anti-Western post-Soviet", ["anti", "Western", "post", "Soviet"]),
        ("Post-Cold War", ["Post", "Cold", "War"]),
        ("anti-satellite pre-war", ["anti-satellite", "pre-war"]),
        ("F-16s, Su-35 and COVID-19", ["F", "16s", "Su-35", "and", "COVID-19"]),
        ("mid-2022, post-2014", ["mid", "2022", "post", "2014"]),
        ("2014-2019 and 2014–2019", ["2014", "2019", "and", "2014", "2019"]),
        ("the U.S. and U.S.-led", ["the", "U.S.", "and", "U.S.", "led"]),
        ("e.g. i.e. т.е. a.m.", ["e.g.", "i.e.", "т.е.", "a.m."]),
        ("1,238 146.8 38% 38 %", ["1,238", "146.8", "38%", "38 %"]),
        ("4\u00a0300 1’238", ["4\u00a0300", "1’238"]),
        ("In 2022, 300 men", ["In", "2022", "300", "men"]),
        ("US$8 and $24.5bn.", ["US", "8", "and", "24.5", "bn"]),
        ("04.02.2022 20th 1990s 5G", ["04.02.2022", "20th", "1990s", "5G"]),
        ("ends.[3] On [2019]", ["ends", "On", "2019"]),
        ("so[10] and[1, 2][14–16] on", ["so", "and", "on"]),
        ("1,000-strong 3.5-fold", ["1,000", "strong", "3.5", "fold"]),
        ("note[^12] and x²", ["note", "and", "x"]),
        ("l’Ukraine d'une qu’il", ["l’", "Ukraine", "d'", "une", "qu’", "il"]),
        ("dell'Ucraina O'Brien don’t", ["dell'", "Ucraina", "O'Brien", "don’t"]),
        ("states' ‘quoted’ Russia’s", ["states", "quoted", "Russia’s"]),
        ("中俄 is 关系", ["中", "俄", "is", "关", "系"]),
        ("see https://a.org/x-y?z=1.", ["see", "https://a.org/x-y?z=1"]),
        ("cafe\u0301 и\u0301мя", ["cafe\u0301", "и\u0301мя"]),
        ("*emphasis* and _this_", ["emphasis", "and", "this"]),
        ("😀 \u200b — … !", []),
    ],
)  # fmt: skip
def test_words(text: str, expected: list[str]) -> None:
    assert _words(text) == expected


def test_a_part_of_the_text_keeps_its_offsets() -> None:
    text = "one two three"
    assert [(s.start, s.end) for s in find_words(text, 4, 9)] == [(4, 7), (8, 9)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("of coopera-\ntion it", ["of", "cooperation", "it"]),
        ("of coopera\u00ad\n  tion it", ["of", "cooperation", "it"]),
        ("a long-\nterm plan", ["a", "long", "term", "plan"]),
        ("the Sino-\nRussian pact", ["the", "sino", "russian", "pact"]),
        ("co-\noperation", ["cooperation"]),
        ("UN-centred EU-wide E-mail", ["un", "centred", "eu", "wide", "email"]),
        ("a dash -\nthen more", ["a", "dash", "then", "more"]),
        ("it grew.3 And fell,5 so", ["it", "grew", "and", "fell", "so"]),
        ("see No.3 and vol.12 end", ["see", "no", "3", "and", "vol", "12", "end"]),
        ("in 2019.12 He", ["in", "2019.12", "he"]),
    ],
)
def test_words_over_line_ends_and_glued_numbers(text: str, words: list[str]) -> None:
    found = [span.slice(text) for span in find_words(text)]
    assert [normal_form(word) for word in found] == words

"""Tables of themes and phrases, as spreadsheets and people write them."""

from pathlib import Path

import pytest

from diptych.errors import CodebookError
from diptych.themes.interchange.table import read_table
from diptych.themes.model import Codebook, Theme


def themes(data: bytes | str, name: str = "My book.csv") -> tuple[Theme, ...]:
    raw = data.encode("utf-8") if isinstance(data, str) else data
    return read_table(raw, name).codebook.themes


def plain(found: tuple[Theme, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(theme.label, theme.phrases) for theme in found]


TWO = [("Trade", ("tariff", "customs duty")), ("Peace", ("peace talks",))]
SAME = {
    "commas": "Trade,tariff\nTrade,customs duty\nPeace,peace talks\n",
    "semicolons": "Trade;tariff\nTrade;customs duty\nPeace;peace talks\n",
    "tabs": "Trade\ttariff\nTrade\tcustoms duty\nPeace\tpeace talks\n",
    "a header": "Theme,Phrase\nTrade,tariff\nTrade,customs duty\nPeace,peace talks",
    "a header the other way": "phrase;theme\ntariff;Trade\ncustoms duty;trade\n"
    "peace talks;Peace\n",
    "a header with a number": "n,theme,phrase\n1,Trade,tariff\n2,Trade,customs duty\n"
    "3,Peace,peace talks\n",
    "phrases side by side": "Trade,tariff,customs duty\nPeace,peace talks\n",
    "empty cells below": "Trade,tariff\n,customs duty\nPeace,peace talks\n",
    "empty rows": "\nTrade,tariff\n,,,\nTrade, customs  duty \n\nPeace,peace talks\n",
    "windows": "Trade,tariff\r\nTrade,customs duty\r\nPeace,peace talks\r\n",
    "quotes": '"Trade","tariff"\n"Trade","customs\nduty"\n"Peace","peace talks"\n',
    "a doubled phrase": "Trade,tariff\nTrade,tariff\nTrade,customs duty\n"
    "Peace,peace talks\n",
    "the sign told": "sep=;\nTrade;tariff\nTrade;customs duty\nPeace;peace talks\n",
    "a comma in a cell": 'Thema;Begriff\nTrade;tariff\nTrade;"customs duty"\n'
    "Peace;peace talks\n",
}


@pytest.mark.parametrize("case", SAME)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_same_codebook_in_many_forms(case: str, encoding: str) -> None:
    found = read_table(SAME[case].encode(encoding), "My book.csv")
    assert plain(found.codebook.themes) == TWO
    assert found.notices == ()
    assert [theme.id for theme in found.codebook.themes] == ["trade", "peace"]


def test_the_source_is_yaml_for_people() -> None:
    assert read_table(SAME["commas"].encode(), "My book.csv").source == (
        "schema: diptych-codebook/1\ntitle: My book\nthemes:\n"
        "  - id: trade\n    label: Trade\n    phrases: [tariff, customs duty]\n"
        "  - id: peace\n    label: Peace\n    phrases: [peace talks]\n"
    )


def test_colours_and_descriptions() -> None:
    (trade,) = themes(
        "theme,phrase,colour,description\nTrade,tariff,teal,Goods and money.\n"
        "Trade,duty,,\n"
    )
    assert (trade.colour, trade.description) == ("teal", "Goods and money.")
    assert trade.phrases == ("tariff", "duty")


def test_an_older_encoding_is_told() -> None:
    text = "Größe;Übermaß\nGröße;größte Länge für Mädchen\n"
    found = read_table(text.encode("windows-1252"), "x.csv")
    assert plain(found.codebook.themes) == [
        ("Größe", ("Übermaß", "größte Länge für Mädchen"))
    ]
    assert found.notices == ("The encoding of “x.csv” is a guess: Windows-1252.",)


def test_what_says_nothing_is_named() -> None:
    found = read_table(
        b"theme,phrase,colour\nA,tariff|duty,teal\nA,---,\nA,duty,pinkish\nB,,\n",
        "x.csv",
    )
    assert plain(found.codebook.themes) == [("A", ("duty",)), ("B", ())]
    assert found.notices == (
        "Rows with a phrase or a colour that says nothing: 2, 3, 4.",
        "Themes without a phrase, which find nothing: 1.",
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "holds no themes"),
        (b"\n\n", "holds no themes"),
        (b"theme,phrase\n", "holds no themes"),
        (b",peace\n", "line 1: the first row names no theme"),
        (b"PK\x03\x04\x00\x00\x00\x14", "x.csv"),
        (b'A,"' + b"x" * 200_000 + b'"\n', "line 1: this is no table"),
        (b"x" * 16_000_001, "larger than 16 MB"),
    ],
)
def test_no_table_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(CodebookError) as caught:
        read_table(data, "x.csv")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_table_is_a_codebook_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Harbours.csv"
    path.write_text("Boats,herring boat\nPorts\n", encoding="utf-8")
    codebook = Codebook.load(path)
    assert codebook.title == "Harbours"
    assert plain(codebook.themes) == [("Boats", ("herring boat",)), ("Ports", ())]
    assert codebook.notices == ("Themes without a phrase, which find nothing: 1.",)
    with pytest.raises(CodebookError, match=r"^There is no codebook “none\.csv”"):
        Codebook.load(tmp_path / "none.csv")

"""The sample essays: complete headers, sound notes, and five different texts."""

import re
import unicodedata
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from diptych.text.document import BlockRole, Document

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
NAMES = (
    "independent-value-2022.md",
    "mediation-misconceived-2025.md",
    "neither-bluff-nor-bloc-2022.md",
    "one-year-on-2023.md",
    "reading-the-joint-statement-2022.md",
)
NOTE = (
    "Written as a sample for Diptych; dates and events are true, "
    "the argument is an illustration of a standpoint."
)
LONGEST_SHARED_RUN = 14
"""Words. Official formulae reach eleven; whole sentences are never shared."""

SHORTEST_COMMON_FORMULA = 5
"""Words. What two essays on one subject share, and what the program must find."""


@pytest.fixture(scope="module")
def essays() -> dict[str, Document]:
    return {name: Document.from_file(SEEDS / name) for name in NAMES}


def prose_of(document: Document) -> list[str]:
    """Return the words of all blocks but headings and notes, in small letters."""
    left_out = (BlockRole.HEADING, BlockRole.NOTE)
    return [
        word
        for block in document.blocks
        if block.role not in left_out
        for word in re.findall(
            r"\w+", document.text[block.span.start : block.span.end].casefold()
        )
    ]


def runs_of(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def test_the_folder_holds_these_five_and_no_other() -> None:
    assert sorted(path.name for path in SEEDS.glob("*.md")) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_header_has_these_keys_and_no_other(name: str) -> None:
    opening, header, _ = (SEEDS / name).read_text(encoding="utf-8").split("---\n", 2)
    assert opening == ""
    assert list(yaml.safe_load(header)) == [
        "title",
        "author",
        "date",
        "language",
        "note",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_header_is_metadata_and_not_text(
    name: str, essays: dict[str, Document]
) -> None:
    essay = essays[name]
    assert essay.author == "Diptych samples"
    assert essay.language == "en"
    assert essay.note == NOTE
    assert essay.date is not None
    assert essay.notices == ()
    assert essay.text.lstrip().startswith(f"# {essay.title}\n")
    assert NOTE not in essay.text


@pytest.mark.parametrize("name", NAMES)
def test_length_is_that_of_an_essay(name: str, essays: dict[str, Document]) -> None:
    assert 900 <= len(essays[name].text.split()) <= 2000


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_younger_than_the_essay(
    name: str, essays: dict[str, Document]
) -> None:
    essay = essays[name]
    assert essay.date is not None
    years = re.findall(r"\b(?:19|20)\d\d\b", essay.text)
    assert years
    assert max(map(int, years)) <= essay.date.year


@pytest.mark.parametrize("name", NAMES)
def test_every_reference_has_its_note(name: str, essays: dict[str, Document]) -> None:
    text, _, notes = essays[name].text.partition("## Notes\n")
    cited = [int(number) for number in re.findall(r"\[(\d+)\]", text)]
    given = [int(number) for number in re.findall(r"(?m)^\[(\d+)\] \S", notes)]
    assert cited == given == list(range(1, len(given) + 1))


@pytest.mark.parametrize("name", NAMES)
def test_typography_is_clean(name: str, essays: dict[str, Document]) -> None:
    text = essays[name].text
    assert unicodedata.is_normalized("NFC", text)
    assert not re.search(r"""["'\t]|[^\n]  | \n""", text)
    assert text.count("“") == text.count("”") > 0


def test_some_essays_quote_and_some_have_notes(essays: dict[str, Document]) -> None:
    with_role = {
        role: sum(
            any(block.role is role for block in e.blocks) for e in essays.values()
        )
        for role in (BlockRole.QUOTATION, BlockRole.NOTE)
    }
    assert all(0 < count < len(NAMES) for count in with_role.values())


def test_titles_and_dates_are_distinct(essays: dict[str, Document]) -> None:
    assert len({essay.title for essay in essays.values()}) == len(NAMES)
    assert len({essay.date for essay in essays.values()}) == len(NAMES)


@pytest.mark.parametrize(("name_a", "name_b"), list(combinations(NAMES, 2)))
def test_two_essays_share_formulae_and_no_sentence(
    name_a: str, name_b: str, essays: dict[str, Document]
) -> None:
    a, b = prose_of(essays[name_a]), prose_of(essays[name_b])
    short, long = SHORTEST_COMMON_FORMULA, LONGEST_SHARED_RUN + 1
    assert runs_of(a, short) & runs_of(b, short)
    assert not runs_of(a, long) & runs_of(b, long)

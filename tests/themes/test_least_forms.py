"""Codebooks in the least form, as scholars of other subjects would write them.

Each theme is shown with a text in which its hits stand in brackets, so that a reader
can judge whether the author of the codebook would have expected them.
"""

from pathlib import Path

import pytest

from tests.themes.support import book, coded, marked, one, unmarked


def phrases() -> list[tuple[str, str, str]]:
    """Read least_forms.txt: the language, the phrase and the marked text."""
    lines = (Path(__file__).parent / "least_forms.txt").read_text("utf-8").splitlines()
    rows = []
    for line in lines:
        if line and not line.startswith("#"):
            language, phrase, wanted = line.split(" | ", 2)
            rows.append((language, phrase, wanted.replace("⏎", "\n")))
    return rows


@pytest.mark.parametrize(("language", "phrase", "wanted"), phrases())
def test_a_phrase_is_found_as_its_author_expects(
    language: str, phrase: str, wanted: str
) -> None:
    quoted = phrase.replace("'", "''")
    found = marked(unmarked(wanted), one(phrases=f"['{quoted}']"), language=language)
    assert found == wanted


CLIMATE = """\
themes:
  - id: mitigation
    label: Mitigation
    phrases: [emissions trading, carbon price, renewable energy]
    rules:
      - all: [cut, emissions]
      - all: [coal, close, 2030]
        within: 12
    not: [satire]
    themes:
      - id: targets
        label: Targets
        phrases: [net zero, Paris Agreement]
  - id: justice
    label: Justice
    phrases: [climate justice, polluter pays]
    rules:
      - all: [poor, flood, debt]
        within: paragraph
"""
CLIMATE_TEXT = """\
Ministers want emissions cut by half. Emissions rose anyway, which no cuts could stop.

In a satire of 2021 emissions are cut by magic. The carbon price is a price on carbon;
renewable energies and emission trading follow. Under the Paris
Agreement, net-zero plans came late, and coal mines were to be closed before 2030.

Who pays? The poor were hit first. Floods took their fields. Debts took the rest. The
principle that the polluter pays was called climate justice, and net zero was not.
"""


def test_climate_policy() -> None:
    found = [
        (c.theme, " ".join(c.cue.split())) for c in coded(CLIMATE_TEXT, book(CLIMATE))
    ]
    assert found == [
        ("mitigation", "emissions cut"),
        ("mitigation", "Emissions rose anyway, which no cuts"),
        ("mitigation", "carbon price"),
        ("mitigation", "renewable energies"),
        ("mitigation", "emission trading"),
        ("targets", "Paris Agreement"),
        ("targets", "net-zero"),
        ("mitigation", "coal mines were to be closed before 2030"),
        ("justice", "poor were hit first. Floods took their fields. Debts"),
        ("justice", "polluter pays"),
        ("justice", "climate justice"),
        ("targets", "net zero"),
    ]


MIGRATION = """\
themes:
  - id: borders
    label: Borders
    phrases: [border guard, "push-back", Frontex]
    rules:
      - all: [border, close]
        within: 5
    not: [borderline]
  - id: protection
    label: Protection
    phrases: [right to asylum, non-refoulement, refugee, UNHCR]
    rules:
      - all: [return, unsafe]
"""
MIGRATION_TEXT = """\
The border was closed overnight; a case that was borderline came before the court, which
closed no border.

Border guards (some of them of Frontex) deny all pushbacks. FRONTEX declined to comment.

The principle of non‑refoulement forbids any return to an unsafe country. Returns are
rare. Unsafe boats are not. The UNHCR’s lawyers invoke the “right to asylum” of refugees
and of "refugees' children".
"""


def test_migration() -> None:
    found = [
        (c.theme, " ".join(c.cue.split()))
        for c in coded(MIGRATION_TEXT, book(MIGRATION))
    ]
    assert found == [
        ("borders", "Border guards"),
        ("borders", "Frontex"),
        ("borders", "pushbacks"),
        ("borders", "FRONTEX"),
        ("protection", "non‑refoulement"),
        ("protection", "return to an unsafe"),
        ("protection", "UNHCR’s"),
        ("protection", "right to asylum"),
        ("protection", "refugees"),
        ("protection", "refugees"),
    ]


NOVELS = """\
themes:
  - id: narration
    label: Narration
    phrases: [first-person narrator, unreliable, point of view]
    themes:
      - id: frame
        label: Frame story
        phrases: [frame narrative, story within a story]
        rules:
          - all: [tells, told, letter]
            within: 10
  - id: house
    label: The house
    phrases: [house, Manderley, Wuthering Heights]
    not: [House of Commons]
    rules:
      - all: [gate, window, storm]
        within: paragraph
"""
NOVELS_TEXT = """\
The first‑person narrators of Wuthering Heights are unreliable, each from his point of
view; so is the house. Nelly tells Lockwood what she was told in a letter. It is a story
within a story, and so a frame-narrative.

In the House of Commons nobody reads about houses. The storm came at night. A window
broke. At the gates of Manderley she woke, and the narration—first person—stopped.
"""


def test_literature() -> None:
    found = [
        (c.theme, " ".join(c.cue.split())) for c in coded(NOVELS_TEXT, book(NOVELS))
    ]
    assert found == [
        ("narration", "first‑person narrators"),
        ("house", "Wuthering Heights"),
        ("narration", "unreliable"),
        ("narration", "point of view"),
        ("house", "house"),
        ("frame", "tells Lockwood what she was told in a letter"),
        ("frame", "story within a story"),
        ("frame", "frame-narrative"),
        ("house", "storm came at night. A window broke. At the gates"),
        ("house", "Manderley"),
    ]

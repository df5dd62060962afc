"""The shipped codebook, on sentences and passages written for these tests."""

import datetime
from pathlib import Path

import pytest

from diptych.themes.colours import is_colour
from diptych.themes.model import Codebook
from tests.themes.support import coded

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "codebooks"

IDS = (
    "non-alignment joint-statement-2022 no-limits strategic-partnership "
    "nato-expansion sanctions energy financial-autonomy peace-mediation taiwan "
    "belt-and-road multilateral-bodies cold-war-blocs sovereignty asymmetry "
    "central-asia treaty-2001 military-cooperation us-containment multipolarity"
).split()


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    return Codebook.load(FOLDER / "china-russia.yaml")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda p: p.name)
def test_every_shipped_codebook_loads(path: Path) -> None:
    loaded = Codebook.load(path)
    assert all(is_colour(theme.colour) for _, theme in loaded.walk())
    assert all(theme.description for _, theme in loaded.walk())


def test_the_twenty_themes(codebook: Codebook) -> None:
    assert [theme.id for theme in codebook.themes] == IDS


def sentences() -> list[tuple[frozenset[str], str]]:
    """Read sentences.txt: the themes of each sentence and the sentence."""
    rows = []
    lines = (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            themes, sentence = line.split(" | ", 1)
            rows.append((frozenset(themes.split()) - {"-"}, sentence.strip()))
    return rows


def test_sentences(codebook: Codebook) -> None:
    """At least 19 of 20 theme marks are right and found; each theme has its share."""
    right = wrong = missed = 0
    failures = []
    for wanted, sentence in sentences():
        found = {one.theme for one in coded(sentence, codebook)}
        right += len(found & wanted)
        wrong += len(found - wanted)
        missed += len(wanted - found)
        if found != wanted:
            failures.append(f"{sorted(found)} for {sorted(wanted)}: {sentence}")
    report = "\n".join(failures)
    assert right / (right + wrong) >= 0.95, report
    assert right / (right + missed) >= 0.95, report


FEBRUARY_2022 = datetime.date(2022, 2, 10)
JUNE_2022 = datetime.date(2022, 6, 16)
JUNE_2025 = datetime.date(2025, 6, 20)

STATEMENT: list[tuple[datetime.date | None, str, list[str]]] = [
    (
        FEBRUARY_2022,
        "A recently published Sino-Russian joint statement worries Europe. It is long."
        "\n\nThe document lists grievances. As a whole, the text looks backward.",
        ["Sino-Russian joint statement", "The document", "the text"],
    ),
    (
        None,
        "On February 4, 2022, Putin and Xi issued a joint statement in Beijing.",
        ["Putin and Xi issued a joint statement"],
    ),
    (
        JUNE_2025,
        "The joint statement of 4 February 2022 between China and Russia is recalled. "
        "In May 2025 both presidents signed a joint statement on strategic stability. "
        "The statement condemns alliances.",
        ["joint statement of 4 February 2022 between China and Russia"],
    ),
    (
        JUNE_2025,
        "In May this year China and Russia issued a joint statement. The statement was "
        "short.",
        [],
    ),
    (
        None,
        "In May this year China and Russia issued a joint statement. The statement was "
        "short.",
        [],
    ),
    (
        JUNE_2022,
        "The June 2019 joint statement of China and Russia named the partnership. The "
        "document was soon forgotten.",
        [],
    ),
    (
        JUNE_2022,
        "In their joint statement of June 5, 2019 Xi and Putin spoke of a new era.",
        [],
    ),
    (
        JUNE_2022,
        "The China-EU joint statement of 2015 on the crisis was never carried out. The "
        "statement had called for talks with Russia.",
        [],
    ),
    (
        JUNE_2022,
        "In March 2022 the European Commission and the United States published a joint "
        "statement on energy security, meant to free Europe from Russia's gas.",
        [],
    ),
    (
        JUNE_2022,
        "“Joint Statement between the European Commission and the United States”, "
        "March 25, 2022, on Russia, China and gas.",
        [],
    ),
    (JUNE_2022, "The foreign ministry issued a statement on Ukraine in 2022.", []),
    (
        JUNE_2022,
        "Weeks before the invasion, at the Winter Olympics, the two presidents adopted "
        "a joint declaration. The declaration speaks of no limits. That document has "
        "three parts.",
        [
            "the two presidents adopted a joint declaration",
            "The declaration",
            "That document",
        ],
    ),
    (
        datetime.date(2023, 2, 24),
        "A joint statement that the leaders of Russia and China signed before the war "
        "promised friendship.",
        ["joint statement that the leaders of Russia and China"],
    ),
    (
        datetime.date(2024, 7, 1),
        "In spring Xi and Putin signed another joint statement of Russia and China.",
        [],
    ),
    (
        JUNE_2022,
        "The Sino-Russian joint statement came in February 2022. In March China "
        "published a position paper. The document had twelve points.",
        ["Sino-Russian joint statement"],
    ),
    (
        JUNE_2022,
        "In June 2019 Xi went to Moscow. The joint statement of China and Russia on "
        "that occasion gave the tie its present name. The statement was long.",
        [],
    ),
    (
        None,
        "In March 2023 Xi came to Moscow.\n\nA joint statement of Russia and China was "
        "signed after the talks, and the document praised trade.",
        [],
    ),
    (
        FEBRUARY_2022,
        "The five nuclear powers, China and Russia among them, issued a joint "
        "statement against nuclear war.",
        [],
    ),
    (
        JUNE_2022,
        "In a joint statement the Chinese and Russian foreign ministers criticised the "
        "sanctions.",
        [],
    ),
    (
        JUNE_2022,
        "The BRICS joint statement, which China and Russia had drafted, names no one.",
        [],
    ),
    (
        JUNE_2025,
        "In 1997 Russia and China signed a joint declaration on a multipolar world. "
        "The document is still quoted.",
        [],
    ),
    (
        datetime.date(2022, 10, 20),
        "The February statement never names Ukraine.\n\nTrade grew.\n\nStill, the "
        "statement is quoted, and so is the treaty. The document of 2001 is older.",
        ["February statement", "the statement"],
    ),
    (
        JUNE_2022,
        "On 4 February 2022 Xi and Putin met in Beijing. Their joint statement runs to "
        "five thousand words. It says nothing of Ukraine. In March the European "
        "Commission and the United States issued a joint statement on gas. It lists "
        "measures. The statement was welcomed.",
        ["Their joint statement", "It says nothing"],
    ),
    (
        JUNE_2022,
        "Russia and Belarus published a joint statement in February 2022. China noted "
        "it. It mentions the war.",
        [],
    ),
    (
        JUNE_2022,
        "A joint statement between China and Central Asian states avoided Russia. It "
        "mentions the war only once.",
        [],
    ),
    (
        JUNE_2025,
        "In May 2025 Xi and Putin signed a joint statement. It condemns alliances. Its "
        "wording echoes an older one.",
        [],
    ),
    (
        datetime.date(2023, 3, 25),
        "Last week Xi and Putin signed two joint statements in Moscow. Both documents "
        "are long. In the February 2022 joint statement they had spoken of no limits. "
        "That statement had been a manifesto.",
        ["February 2022 joint statement", "That statement"],
    ),
    (
        JUNE_2022,
        "The Sino-Russian joint statement was long. It mentions Taiwan. China wanted "
        "more. It mentions its interests often.",
        ["Sino-Russian joint statement", "It mentions"],
    ),
    (
        JUNE_2025,
        "Much has changed since the declaration of February 2022. The 2022 document "
        "had opposed any growth of NATO. In May 2024 another one was signed.\n\nThe "
        "earlier declaration is better known, as its Olympic occasion was.",
        ["declaration of February", "The 2022 document", "The earlier declaration"],
    ),
    (
        JUNE_2025,
        "The text that Xi and Putin adopted at the Beijing Olympics was long. That "
        "statement opposed blocs. It also denounced those who impose their standards.",
        ["text that Xi and Putin", "That statement", "It also denounced"],
    ),
    (
        JUNE_2025,
        "Set the communiqué of 4 February 2022 beside that of May 2025. The two texts "
        "differ. The declaration published during the state visit is longer.",
        ["communiqué of 4 February 2022", "The two texts"],
    ),
    (
        JUNE_2025,
        "In February 2022 Xi and Putin signed a declaration at the Olympics.\n\nTrade "
        "grew.\n\nIn Harbin both were in good humour. The statement promised drills.",
        ["Xi and Putin signed a declaration at the Olympics"],
    ),
    (
        JUNE_2022,
        "The Quad leaders issued a joint statement on Ukraine; China and Russia noted "
        "it. In 2022 Putin and Lukashenko signed a joint statement in Minsk while "
        "China prepared for the Games.",
        [],
    ),
    (
        JUNE_2022,
        "On 24 February war came. Only twenty days earlier China and Russia had said "
        "in a joint statement that their friendship had no limits.",
        ["China and Russia had said in a joint statement"],
    ),
    (
        JUNE_2022,
        "Their Joint Statement on the International Relations Entering a New Era "
        "opposes blocs.",
        ["International Relations Entering a New Era"],
    ),
]


@pytest.mark.parametrize("case", range(len(STATEMENT)))
def test_the_joint_statement_of_2022(case: int, codebook: Codebook) -> None:
    date, text, wanted = STATEMENT[case]
    found = [
        one.cue
        for one in coded(text, codebook, date=date)
        if one.theme == "joint-statement-2022"
    ]
    assert len(found) == len(wanted), found
    assert all(
        want in cue or cue in want for cue, want in zip(found, wanted, strict=True)
    )

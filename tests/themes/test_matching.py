"""What a phrase matches, shown in brackets as a reader would see it."""

import datetime
from dataclasses import replace

import pytest

from diptych.text.analysis import analyse
from diptych.text.document import BlockRole, Document
from diptych.themes.coding import code
from tests.themes.support import book, coded, marked, one, unmarked

MATCHES = {
    # inflection
    "alliance": "[Alliances] come; an [alliance] goes; the [alliance's] end.",
    "negotiate": "They [negotiated] while [negotiators] were [negotiating].",
    "sell gas": "They [sold gas] and [selling gas] paid.",
    "crisis": "One [crisis], two [crises].",
    "gentrify": "The quarter was [gentrified]; [gentrification] went on.",
    # hyphens, quotes, case, spaces
    "non-alignment": "[Non‑Alignment], [nonalignment], [non alignment], [NON-ALIGNED].",
    "nonalignment": "[non-alignment] and [non alignment]",
    "peace-keeping": "[peacekeeping], [peace-keeping], [peace keeping]",
    "peacekeeping": "[peacekeeping] and [peace-keeping]",
    "China-Russia ties": "[China–Russia ties] and [China-Russia ties]",
    "no limits": "a “[no-limits]” pact, [no\u00a0limits], with [no “limits]”",
    "no-limits": "[no limits] and [No-Limits]",
    "great power": "[Great  power], [great-power] and [great powers]",
    # spelling
    "organization of labor": "[organisation of labour] and [organization of labor]",
    "defence": "[defense] and [defence]",
    "good-neighborliness": "[Good-Neighbourliness]",
    # small slips in long words
    "non-alignment of states": "the [non-alignement of states]",
    "territorial integrity": "[teritorial integrity], [territorial integritiy]",
    "sanctions": "[Sanctoins] were lifted.",
    # whole words only
    "ally": "an [ally] rallied really",
    "oil": "[Oil] boils in the soil.",
    # abbreviations
    "US": "The [US] told us; the [U.S.] left us. Us too.",
    "WHO": "the [WHO] asked who",
    "NATO": "[NATO] and [Nato]",
    # commas only where the phrase has them
    "One Belt, One Road": "[One Belt, One Road]",
    "energy trade": "energy, trade; an [energy trade]",
    "mediation/negotiation": "[mediation/negotiation], mediation; negotiation",
    # accents
    "communiqué": "a [communique] and a [communiqué]",
    "Sao Paulo": "in [São Paulo]",
    # options
    "(peace|truce) (talks|)": "[peace talks], [peace], a [truce]",
    "non-(aligned|allied)": "[non-aligned] and [nonallied]",
    # numbers
    "5G": "[5G] and 5 G",
}


@pytest.mark.parametrize("phrase", MATCHES)
def test_a_phrase_matches(phrase: str) -> None:
    wanted = MATCHES[phrase]
    assert marked(unmarked(wanted), one(phrases=f"['{phrase}']")) == wanted


NEVER = [
    ("alignment", "The assignment was hard."),
    ("mediation", "Daily meditation and medication."),
    ("cooperation", "A corporation in operation."),
    ("communism", "The communist left."),
    ("gas imports", "Gas important to all."),
    ("integration", "A man of integrity."),
    ("apartment", "They live apart."),
    ("housing", "The house stood."),
    ("contention", "A convention was held."),
    ("peace talks", "They want peace. Talks failed."),
    ("peace talks", "Peace (talks aside) is near."),
    ("peace talks", "# Peace\n\nTalks went on."),
    ("alliance", "dalliance"),
]


@pytest.mark.parametrize(("phrase", "text"), NEVER)
def test_one_real_word_never_stands_for_another(phrase: str, text: str) -> None:
    assert marked(text, one(phrases=f"[{phrase}]")) == text


def test_other_languages_follow_their_own_stemmer() -> None:
    codebook = one(phrases="[военный союз, 不结盟, 联合声明]")
    russian = "Они не создают [военного союза], но [военные союзы] были."
    assert marked(unmarked(russian), codebook, language="ru") == russian
    chinese = "双方重申[不结盟]，并发表[联合声明]。"
    assert marked(unmarked(chinese), codebook, language="zh") == chinese


def test_a_text_of_unknown_language_is_read_as_the_codebook_is() -> None:
    document = replace(Document.from_text("Negotiated."), language=None)
    analysis = replace(analyse(document), language="", stems=["negotiated"])
    found = code(analysis, one(phrases="[negotiation]"))
    assert [hit.cue for hit in found.spans] == ["Negotiated"]


def test_a_missing_date_is_told_where_a_rule_asks_for_one() -> None:
    asking = book(
        "themes:\n  - id: t\n    label: Summit\n    rules:\n      - all: [summit]\n"
        "        date: {from: 2022-02-04, to: 2022-02-04}\n"
    )
    unknown = Document.from_text("A summit.", language="en")
    notice = code(analyse(unknown), asking).notice
    assert notice is not None
    assert "“Summit”" in notice
    assert code(analyse(unknown), one(phrases="[summit]")).notice is None
    known = replace(unknown, date=datetime.date(2022, 2, 10))
    assert code(analyse(known), asking).notice is None
    bread = Document.from_text("Bread is baked of flour.", language="en")
    assert code(analyse(bread), asking).notice is None, "nothing was missed"


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        (
            "{all: [alliance, reject]}",
            "They [reject any alliance]. An alliance. Reject.",
        ),
        ("{all: [alliance, reject]}", "[Alliances, he said, were rejected] in 1990."),
        ("{all: [oil, gas], within: 3}", "[Oil or gas]. Oil or even gas. [Gas, oil]."),
        ("{all: [oil, gas], order: true}", "Gas then [oil and gas] and oil."),
        ("{all: [oil, gas], within: paragraph}", "[Oil. Then gas]. More.\n\nOil."),
        ("{all: [oil]}", "[Oil] burns."),
        ("{all: [oil, oil]}", "Oil burns. [Oil is oil]."),
        ("{all: [oil, gas], not: [tax]}", "Oil, gas, tax. [Oil and gas]."),
        (
            "{all: [oil, gas], not: [tax], within: paragraph}",
            "Oil. A tax. Gas.\n\n[Oil. Gas].",
        ),
        (
            "{all: [oil, gas], not_near: [tax], near: 1}",
            "Tax oil, gas. Tax on [oil and gas].",
        ),
        (
            "{all: [oil, gas], not_inside: [olive oil]}",
            "Olive oil with gas. Crude [oil with gas].",
        ),
        ("{all: [(oil|coal), gas], within: 4}", "[Coal and gas]. [Oil, gas]."),
        ("{all: [oil], with: [tax]}", "Oil. [Oil] and a tax; a tax. A tax."),
        (
            "{all: [oil, gas], with: [tax], within: paragraph}",
            "A tax. [Oil. Gas]. No.\n\nOil. Gas.",
        ),
        ("{all: [oil, gas], with: [tax], within: 3}", "[Oil and gas] may bear a tax."),
        (
            "{all: [SWIFT, exclude], exact: [SWIFT]}",
            "[Excluded from SWIFT]. A Swift exclusion. [SWIFT excluded] them.",
        ),
        (
            "{all: [Turkey, send], exact: [Turkey], order: true}",
            "[Turkey sent] us turkeys. They sent Turkey word. A turkey was sent.",
        ),
        (
            "{all: [oil, gas, coal], order: true, within: 5}",
            "Gas, oil, coal. [Oil, gas and coal]. Oil and also gas and then coal.",
        ),
    ],
)
def test_rules(rule: str, wanted: str) -> None:
    text = unmarked(wanted)
    themes = f"themes:\n  - id: t\n    label: T\n    rules: [{rule}]\n"
    assert marked(text, book(themes)) == wanted


def test_not_bars_the_sentence_and_only_that() -> None:
    codebook = one(phrases="[non-aligned]", not_="[Non-Aligned Movement]")
    text = "The Non-Aligned Movement is non-aligned. We are [non-aligned]."
    assert marked(unmarked(text), codebook) == text


def test_bounds_of_a_theme() -> None:
    codebook = one(
        phrases="[energy]", not_inside="[new energy]", not_near="[diplomatic]", near="2"
    )
    text = "New energy; [energy] for us all; a diplomatic kind of [energy]"
    assert marked(unmarked(text), codebook) == text


def test_exact_forms() -> None:
    codebook = one(exact="[SWIFT, Turkey]")
    text = "[SWIFT] is no swift bird and Swift no payment; [Turkey] had turkey."
    assert marked(unmarked(text), codebook) == text


def test_hits_that_touch_are_one_span() -> None:
    codebook = one(phrases="[joint statement, statement of 2022, last word]")
    (found,) = coded("The joint statement of 2022 last word.", codebook)
    assert found.cue == "joint statement of 2022 last word"
    assert found.rule == (
        "phrase: joint statement; phrase: statement of 2022; phrase: last word"
    )
    assert found.why == (
        "“joint statement” matches the phrase “joint statement”; "
        "“statement of 2022” matches the phrase “statement of 2022”; "
        "“last word” matches the phrase “last word”."
    )


def test_hits_apart_stay_apart() -> None:
    codebook = one(phrases="[oil, gas]")
    text = "[Oil] and [gas]; [oil], [gas]; [oil gas].\n\n[Gas]\n\n[oil]"
    assert marked(unmarked(text), codebook) == text


def test_rule_and_reason_are_named() -> None:
    codebook = book(
        "themes:\n  - id: t\n    label: T\n    rules:\n"
        "      - all: [x, y]\n      - all: [alliance, reject]\n        within: 8\n"
    )
    (found,) = coded("They rejected a formal alliance.", codebook)
    assert found.rule == "rule 2: alliance + reject within 8 words"
    assert found.why == (
        "“rejected” and “alliance” stand within 8 words, as rule 2 asks."
    )


def test_furniture_is_never_coded() -> None:
    text = "Share this article\n\n(votes: 4, rating: 4.5)\n\nThe article was long.\n"
    document = Document.from_text(text, language="en")
    assert document.blocks[0].role is BlockRole.FURNITURE
    assert marked(text, one(phrases="[article]")) == text.replace(
        "The article", "The [article]"
    )


def test_a_theme_takes_in_the_hits_of_another() -> None:
    codebook = book(
        """\
        themes:
          - id: money
            label: Money
            include: [gold]
            not: [golden age]
            phrases: [silver]
          - id: gold
            label: Gold
            phrases: [gold]
        """
    )
    found = coded("Gold and silver. Gold in a golden age.", codebook)
    assert [(one.theme, one.cue) for one in found] == [
        ("money", "Gold"),
        ("gold", "Gold"),
        ("money", "silver"),
        ("gold", "Gold"),
    ]


def test_named_lists() -> None:
    codebook = book(
        """\
        lists:
          west: [US, (EU|NATO)]
          foes: [<west>, the Kremlin]
        themes:
          - id: t
            label: T
            phrases: [<foes> statement, pro-<west>]
        """
    )
    text = "the [US statement], [NATO statement], [the Kremlin statement], [pro-EU]"
    assert marked(unmarked(text), codebook) == text


def test_a_likely_hit_says_so() -> None:
    codebook = book(
        """\
        themes:
          - id: sure
            label: Sure
            phrases: [ship]
            rules:
              - all: [send, arms]
                certainty: likely
          - id: likely
            label: Likely
            certainty: likely
            phrases: [tank]
            rules:
              - all: [gun]
                certainty: sure
              - all: [drone]
        """
    )
    found = coded("A ship sent arms. A tank, a gun, a drone.", codebook)
    likely = "which is likely and not sure"
    assert [(one.cue, likely in one.why) for one in found] == [
        ("ship sent arms", True),
        ("tank", True),
        ("gun", False),
        ("drone", True),
    ]
    assert found[0].why == (
        "“ship” matches the phrase “ship”; “sent” and “arms” stand in one sentence, as "
        "rule 1 asks, which is likely and not sure."
    )


def test_the_company_of_a_rule_is_named() -> None:
    (found,) = coded(
        "Oil is taxed.",
        book(
            "themes:\n  - id: t\n    label: T\n    rules:\n"
            "      - all: [oil]\n        with: [tax, duty]\n"
        ),
    )
    assert found.cue == "Oil"
    assert found.rule == "rule 1: oil within sentence with tax or duty"


def test_a_pronoun_holds_for_the_next_sentence_only() -> None:
    codebook = one(phrases="[treaty]", refers_back="{phrases: [it says], sentences: 1}")
    text = "The [treaty] is old, and [it says] so. It rained. It says nothing."
    assert marked(unmarked(text), codebook) == text

"""REFI-QDA codebooks: what we write comes back, and others are read with care."""

import os
import re
import uuid
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.errors import CodebookError
from diptych.themes.editing.places import Plain
from diptych.themes.editing.writing import group_text
from diptych.themes.interchange.refi_read import read_qdc
from diptych.themes.interchange.refi_words import MARK, ROLE_COLOURS
from diptych.themes.interchange.refi_write import write_qdc
from diptych.themes.load import parse_codebook
from diptych.themes.model import Codebook
from diptych.view.palette import THEME_COLOURS
from tests.themes.support import book

ROOT = Path(__file__).resolve().parents[3]
SPACE = "{urn:QDA-XML:codebook:1.0}"
GUID = "6f1d3a52-8c0e-4d57-9f7b-1d2c3b4a5e6f"
OTHER = "0b9a4c1e-2f3d-4e5f-8a6b-7c8d9e0f1a2b"

FULL = """\
lists:
  both: [Russia, China]
themes:
  - id: peace
    label: "Peace & <quiet> “talks”"
    colour: teal
    description: |-
      What counts.

      - not this ----- Diptych rules (YAML) ----- really
    examples: ["They “talked”."]
    phrases: [peace talks, "(peace|truce) plan", "no: colon"]
    exact: [SWIFT]
    rules:
      - all: [<both>, war]
        within: paragraph
        order: true
        with: [table]
        not: [game]
        not_near: [board]
        near: 3
        not_inside: [war of words]
        date: {from: 2022-02-04, to: 2022-03-01, undated: true}
        certainty: likely
    not: [peace river]
    include: [truce]
    refers_back: {phrases: [the talks], until: [trade talks], within: 2}
    themes:
      - id: truce
        label: Truce
        colour: "#2a9d8f"
        phrases: [truce]
        themes:
          - id: deep
            label: Deep
            guid: 6f1d3a52-8c0e-4d57-9f7b-1d2c3b4a5e6f
  - id: group
    label: Group
    themes:
      - id: leaf
        label: 叶子
        phrases: [和平]
"""


def same(one: Codebook, other: Codebook) -> bool:
    """Compare what two codebooks say, however they are written."""
    return replace(one, source="", sha256="", name="") == replace(
        other, source="", sha256="", name=""
    )


def codes(data: bytes) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(data).iter(f"{SPACE}Code"))


@pytest.mark.parametrize(
    "codebook",
    [
        book(FULL),
        Codebook.load(ROOT / "resources" / "codebooks" / "china-russia.yaml"),
    ],
    ids=["full", "shipped"],
)
def test_what_is_written_comes_back(codebook: Codebook) -> None:
    again = read_qdc(write_qdc(codebook), "again.qdc")
    assert same(again.codebook, codebook)
    assert again.notices in (
        (),
        (
            "Themes without phrases or rules, which find nothing until you add some: "
            "1 of 5.",
        ),
    )
    assert same(parse_codebook(again.source, name="x.yaml"), codebook)
    once = write_qdc(again.codebook)
    assert write_qdc(read_qdc(once, "again.qdc").codebook) == once


def test_the_form_of_the_file() -> None:
    """The rules of the schema, which is not part of the project."""
    data = write_qdc(book(FULL))
    assert data.startswith(b'<?xml version="1.0" encoding="utf-8"?>\n<CodeBook')
    assert b"\r" not in data
    root = ElementTree.fromstring(data)
    assert root.tag == f"{SPACE}CodeBook"
    assert set(root.attrib) == {"origin"}
    assert [child.tag for child in root] == [f"{SPACE}Codes", f"{SPACE}Sets"]
    found = codes(data)
    assert [code.get("name") for code in found] == [
        "Peace & <quiet> “talks”", "Truce", "Deep", "Group", "叶子",
    ]  # fmt: skip
    for code in found:
        assert str(uuid.UUID(code.get("guid"))) == code.get("guid")
        assert code.get("isCodable") in ("true", "false")
        assert re.fullmatch("#[0-9a-f]{6}", code.get("color", "#000000"))
        kinds = [child.tag.removeprefix(SPACE) for child in code]
        assert kinds == ["Description"] + ["Code"] * (len(kinds) - 1)
    assert [code.get("isCodable") for code in found][3] == "false"
    assert [code.get("color") for code in found][:2] == ["#117a73", "#2a9d8f"]
    members = [one.get("guid") for one in root.iter(f"{SPACE}MemberCode")]
    assert members == [found[0].get("guid"), found[3].get("guid")]
    assert len({code.get("guid") for code in found}) == 5


def test_guids_stay_the_same_and_are_kept() -> None:
    first, second = (
        [code.get("guid") for code in codes(write_qdc(codebook))]
        for codebook in (book(FULL), book(FULL.replace("peace talks", "peace process")))
    )
    assert first == second
    assert first[2] == GUID
    assert first[0] == "8f5b96de-6cfe-59b4-b157-5c9efc469701"


def test_it_meets_the_schema() -> None:
    data = os.environ.get("DIPTYCH_DATA")
    if not data:
        pytest.skip("DIPTYCH_DATA names no folder with the REFI-QDA schemas")
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    path = Path(data) / "refi-qda" / "Codebook-v1.0.xsd"
    schema = etree.XMLSchema(etree.parse(str(path)))
    for codebook in (
        book(FULL),
        Codebook.load(ROOT / "resources" / "codebooks" / "china-russia.yaml"),
    ):
        schema.assertValid(etree.fromstring(write_qdc(codebook)))


def test_the_colours_are_those_of_the_window() -> None:
    assert {role: light for role, (light, _) in THEME_COLOURS.items()} == ROLE_COLOURS


def qdc(codes: str, *, space: str = ' xmlns="urn:QDA-XML:codebook:1.0"') -> bytes:
    return f'<CodeBook{space} origin="x"><Codes>{codes}</Codes></CodeBook>'.encode()


FOREIGN = f"""
<Code guid="{{{GUID.upper()}}}" name="Trust" isCodable="true" color="#A0F">
  <Description>How far one believes the other.</Description>
  <Code guid="{OTHER}" name="Lost trust" isCodable="true"/>
  <Code guid="{OTHER}" name="Lost trust" isCodable="true" color="rot"/>
</Code>
<Code name="信任" isCodable="false"/>
"""


@pytest.mark.parametrize(
    "space",
    [
        ' xmlns="urn:QDA-XML:codebook:1.0"',
        ' xmlns="urn:QDA-XML:codebook:1:0"',
        ' xmlns="urn:QDA-XML:project:1.0"',
        "",
    ],
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_codebooks_of_other_programs(space: str, mark: bytes) -> None:
    found = read_qdc(mark + qdc(FOREIGN, space=space), "Their book.qdc")
    assert found.source == (
        "schema: diptych-codebook/1\ntitle: Their book\nthemes:\n"
        '  - id: trust\n    label: Trust\n    colour: "#aa00ff"\n'
        "    description: How far one believes the other.\n"
        f"    guid: {GUID}\n    themes:\n"
        f"      - id: lost-trust\n        label: Lost trust\n        guid: {OTHER}\n"
        "      - id: lost-trust-2\n        label: Lost trust\n"
        "  - id: theme\n    label: 信任\n"
    )
    assert found.notices == (
        "The code “Lost trust” has the GUID of another one and gets a new one.",
        "Themes without phrases or rules, which find nothing until you add some: "
        "3 of 4.",
    )
    assert found.codebook.notices == found.notices
    assert [c.get("guid") for c in codes(write_qdc(found.codebook))][:2] == [
        GUID,
        OTHER,
    ]


def test_a_codebook_inside_a_project() -> None:
    data = (
        b'<Project xmlns="urn:QDA-XML:project:1.0" name="P"><Users/><CodeBook><Codes>'
        b'<Code name="A"/></Codes></CodeBook></Project>'
    )
    assert [t.label for t in read_qdc(data, "project.qde").codebook.themes] == ["A"]


def test_utf_16_and_older_encodings() -> None:
    text = '<?xml version="1.0" encoding="{}"?><CodeBook><Codes><Code name="Größe"/>'
    text += "</Codes></CodeBook>"
    for encoding in ("utf-16", "iso-8859-1", "windows-1252"):
        data = text.format(encoding).encode(encoding)
        assert read_qdc(data, "x.qdc").codebook.themes[0].label == "Größe"


def test_what_was_changed_elsewhere_is_taken_over() -> None:
    data = write_qdc(book(FULL)).decode()
    data = data.replace('name="Truce"', 'name="Armistice"')
    data = data.replace('color="#117a73"', 'color="#123456"')
    data = data.replace("What counts.", "What really counts.")
    peace = read_qdc(data.encode(), "x.qdc").codebook.themes[0]
    assert peace.colour == "#123456"
    assert peace.description.startswith("What really counts.")
    assert peace.phrases == ("peace talks", "(peace|truce) plan", "no: colon")
    assert (peace.themes[0].id, peace.themes[0].label) == ("truce", "Armistice")


def test_a_code_that_was_deleted_or_doubled_elsewhere() -> None:
    data = write_qdc(book(FULL)).decode()
    start = data.index("<Code ", data.index("<Code ") + 1)
    end = data.index("</Code>", data.index("</Code>") + 1) + len("</Code>")
    less = read_qdc((data[:start] + data[end:]).encode(), "x.qdc")
    assert less.codebook.themes[0].include == ()
    assert any("included a theme" in notice for notice in less.notices)
    more = read_qdc((data[:end] + data[start:end] + data[end:]).encode(), "x.qdc")
    assert [t.id for t in more.codebook.themes[0].themes] == ["truce", "truce-2"]


def test_damaged_rules_stay_in_the_description() -> None:
    broken = f"A code.\n\n{MARK}\nphrases: [peace\n"
    found = read_qdc(
        qdc(f'<Code name="P"><Description>{broken}</Description></Code>'), "x.qdc"
    )
    assert found.codebook.themes[0].phrases == ()
    assert MARK in found.codebook.themes[0].description
    assert "“P” cannot be read any more" in found.notices[0]


def test_rules_that_are_no_rules_are_refused_in_one_sentence() -> None:
    wrong = f"{MARK}\nid: p\nphrases: ['--']\n"
    with pytest.raises(
        CodebookError, match=r"^“x\.qdc” makes no codebook: .*never"
    ) as e:
        read_qdc(
            qdc(f'<Code name="P"><Description>{wrong}</Description></Code>'), "x.qdc"
        )
    assert "\n" not in str(e.value)


BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<CodeBook><Codes><Code name='&b;'/></Codes></CodeBook>"
)
REFUSED = {
    "a bomb": (BOMB.encode(), "line 1: a document type"),
    "a file from outside": (
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><CodeBook>&f;</CodeBook>',
        "a document type"),
    "a document type alone": (b"<!DOCTYPE CodeBook SYSTEM 'x.dtd'><CodeBook/>",
                              "a document type"),
    "no XML": (b"themes: []", "line 1: this is not XML"),
    "cut off": (b"<CodeBook>\n<Codes>", "line 2: this is not XML"),
    "nothing": (b"", "this is not XML"),
    "another root": (b"<html/>", "outermost element is “html”"),
    "no codes": (b"<CodeBook><Codes/></CodeBook>", "holds no codes"),
    "too deep": (b"<CodeBook><Codes>" + b"<Code name='c'>" * 70, "more than 64 deep"),
    "too deep for themes": (
        qdc("<Code name='c'>" * 13 + "</Code>" * 13), "more than 12 deep"),
    "too many": (qdc("<Code/>" * 20_001), "more than 20,000 codes"),
    "too large": (b" " * 16_000_001, "larger than 16 MB"),
    "an unknown entity": (qdc("<Code name='&x;'/>"), "this is not XML"),
    "an unknown encoding": (
        b'<?xml version="1.0" encoding="klingon"?><CodeBook/>', "x.qdc"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_hostile_and_foolish_files_are_refused_in_one_sentence(case: str) -> None:
    data, words = REFUSED[case]
    with pytest.raises(CodebookError) as caught:
        read_qdc(data, "x.qdc")
    message = str(caught.value)
    assert message.startswith("“x.qdc”")
    assert words in message
    assert "\n" not in message
    assert message.endswith(".")


def test_a_codebook_without_themes_cannot_be_written() -> None:
    with pytest.raises(CodebookError, match="must hold one"):
        write_qdc(book("themes: []\n"))


def test_foreign_sets_are_named() -> None:
    data = qdc("<Code name='a'/>").replace(
        b"</Codes>", b"</Codes><Sets><Set guid='x' name='My set'/></Sets>"
    )
    assert "were left out: “My set”." in read_qdc(data, "x.qdc").notices[-1]


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12
).filter(lambda text: any(c.isalnum() for c in text) and not set("|<>()") & set(text))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(WORDS, WORDS, st.lists(WORDS, max_size=3)), min_size=1, max_size=3
    ),
    WORDS,
)
def test_any_words_come_back(
    rows: list[tuple[str, str, list[str]]], title: str
) -> None:
    themes: tuple[Plain, ...] = tuple(
        {"id": f"t{n}", "label": label, "description": text, "phrases": tuple(phrases)}
        for n, (label, text, phrases) in enumerate(rows)
    )
    plain: dict[str, Plain] = {
        "schema": "diptych-codebook/1", "title": title, "themes": themes,
    }  # fmt: skip
    codebook = parse_codebook(group_text(plain, 0), name="x.yaml")
    again = read_qdc(write_qdc(codebook), "x.qdc").codebook
    assert same(again, codebook)

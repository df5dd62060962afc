"""A codebook is loaded whole or refused with one sentence that says where."""

import os
import time
from pathlib import Path

import pytest

from diptych.app import prepared
from diptych.errors import CodebookError
from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.colours import COLOUR_ROLES
from diptych.themes.files import load_codebook
from diptych.themes.load import parse_codebook
from diptych.themes.model import Codebook, NearRule, Theme, Within

LEAST = """\
schema: diptych-codebook/1
title: Two neighbours
language: en
themes:
  - id: non-alignment            # a comment
    label: Non-alignment
    colour: teal
    description: what counts and what does not
    phrases: [non-alignment, not a formal alliance]
    rules:
      - all: [alliance, reject]
        within: sentence
      - all: [alliance, history]
        within: 12
    not: [Non-Aligned Movement]
    themes:
      - id: child
        label: Child
        colour: "#2a9d8f"
"""

TOP = "schema: diptych-codebook/1\ntitle: T\n"
THEME = TOP + "themes:\n  - id: t\n    label: T\n"


def test_the_least_form_is_read() -> None:
    codebook = parse_codebook(LEAST, name="least.yaml")
    assert codebook.title == "Two neighbours"
    assert codebook.source == LEAST
    theme = codebook.themes[0]
    assert theme.phrases == ("non-alignment", "not a formal alliance")
    assert theme.rules == (
        NearRule(("alliance", "reject"), Within.SENTENCE),
        NearRule(("alliance", "history"), 12),
    )
    assert theme.exclude == ("Non-Aligned Movement",)
    assert [(d, t.id) for d, t in codebook.walk()] == [
        (0, "non-alignment"),
        (1, "child"),
    ]
    assert theme.themes == (Theme("child", "Child", "#2a9d8f"),)


BAD = {
    "unknown key": (THEME + "    color: red\n", 6, "color", "did you mean “colour”"),
    "unknown key at the top": (
        TOP + "author: me\nthemes: []\n", 3, "author", "no such"),
    "unknown rule key": (THEME + "    rules:\n      - all: [a]\n        wihtin: 3\n",
                         8, "wihtin", "within"),
    "duplicate key": (THEME + "    label: U\n", 6, "label", "first on line 5"),
    "duplicate id": (THEME + "  - id: t\n    label: U\n", 6, "id", "line 4"),
    "duplicate id in a child": (
        THEME + "    themes:\n      - id: t\n        label: U\n", 7, "id", "line 4"),
    "missing title": ("schema: diptych-codebook/1\nthemes: []\n", 1, "title", "lacks"),
    "missing themes": (TOP, 1, "themes", "lacks"),
    "missing id": (TOP + "themes:\n  - label: T\n", 4, "id", "lacks"),
    "missing label": (TOP + "themes:\n  - id: t\n", 4, "label", "lacks"),
    "missing all": (THEME + "    rules:\n      - within: 3\n", 7, "all", "lacks"),
    "phrases as a word": (THEME + "    phrases: peace\n", 6, "phrases", "a list"),
    "phrases as a mapping": (THEME + "    phrases: {a: b}\n", 6, "phrases", "a list"),
    "phrase as a list": (THEME + "    phrases: [[a]]\n", 6, "phrases", "words"),
    "label as a list": (
        TOP + "themes:\n  - id: t\n    label: [a]\n", 5, "label", "words"),
    "theme as a word": (TOP + "themes: [peace]\n", 3, "themes", "group of keys"),
    "empty value": (THEME + "    phrases:\n", 6, "phrases", "list"),
    "empty phrase": (THEME + "    phrases: ['']\n", 6, "phrases", "no word"),
    "phrase of signs": (THEME + "    phrases: ['--']\n", 6, "phrases", "no word"),
    "unknown colour": (THEME + "    colour: pink\n", 6, "colour", "pink"),
    "short colour": (THEME + "    colour: '#fff'\n", 6, "colour", "#fff"),
    "id with a space": (
        TOP + "themes:\n  - id: a b\n    label: T\n", 4, "id", "letters"),
    "within nothing": (
        THEME + "    rules:\n      - all: [a]\n        within: page\n",
        8, "within", "page"),
    "within zero": (
        THEME + "    rules:\n      - all: [a]\n        within: 0\n", 8, "within", "0"),
    "within too few words": (
        THEME + "    rules:\n      - all: [a, b, c]\n        within: 2\n",
        8, "within", "at least 3"),
    "within too few words for long terms": (
        THEME + "    rules:\n      - all: [peace (talks|plan), (a|) treaty]\n"
        "        within: 2\n", 8, "within", "at least 3 words"),
    "phrase that not_inside bars": (
        THEME + "    phrases: [gas]\n    not_inside: [Gas]\n",
        6, "phrases", "under “not_inside” too"),
    "rule barred by its theme": (
        THEME + "    rules:\n      - all: [a, b]\n    not: [B]\n",
        7, "all", "under “not” of its theme"),
    "nothing to refer back to": (
        THEME + "    refers_back:\n      phrases: [it]\n",
        6, "refers_back", "never match"),
    "colour without quotes": (
        THEME + "    colour: #2a9d8f\n", 6, "colour", "needs quotes"),
    "empty rule": (THEME + "    rules:\n      - all: []\n", 7, "all", "never match"),
    "wrong schema": ("schema: other/1\ntitle: T\nthemes: []\n", 1, "schema", "other/1"),
    "newer schema": (
        "schema: diptych-codebook/2\ntitle: T\nthemes: []\n", 1, "schema", "newer"),
    "no schema": ("title: T\nthemes: []\n", 1, "schema", "lacks"),
    "anchor": (THEME + "    phrases: &x [a]\n", 6, "phrases", "anchors"),
    "alias": (THEME + "    phrases: [*x]\n", 6, "phrases", "aliases"),
    "tag": (
        THEME + "    phrases: !!python/object:os.system [a]\n", 6, "phrases", "tag"),
    "merge key": (THEME + "    <<: {colour: red}\n", 6, "<<", "no such key"),
    "key that is a list": (THEME + "    ? [a]\n    : b\n", 6, "", "a key must be"),
    "two documents": (LEAST + "---\na: b\n", 21, "", "second"),
    "a list": ("- a\n", 1, "", "group of keys"),
    "nothing": ("", 1, "", "no codebook"),
    "not YAML": (TOP + "themes: [\n", 4, "", "not YAML"),
    "tabs": (TOP + "\tthemes: []\n", 3, "", "not YAML"),
    "control character": (TOP + "themes: [\x07]\n", 3, "", "character"),
    "unknown list": (THEME + "    phrases: [<west> ally]\n", 6, "phrases", "west"),
    "stray bar": (THEME + "    phrases: ['a|b']\n", 6, "phrases", "|"),
    "all optional": (THEME + "    phrases: [(a|)]\n", 6, "phrases", "left out"),
    "nested options": (
        THEME + f"    phrases: ['{'(a|' * 9}b{')' * 9}']\n", 6, "phrases", "nests"),
    "backward dates": (
        THEME + "    rules:\n      - all: [a]\n"
        "        date: {from: 2022-03-01, to: 2022-02-01}\n", 8, "to", "before"),
    "no day": (
        THEME + "    rules:\n      - all: [a]\n"
        "        date: {from: 2022-02-30, to: 2022-03-01}\n", 8, "from", "2022-02-30"),
    "a day in another form": (
        THEME + "    rules:\n      - all: [a]\n"
        "        date: {from: 20220204, to: 2022-03-01}\n", 8, "from", "20220204"),
    "order as a number": (
        THEME + "    rules:\n      - all: [a]\n        order: 2\n", 8, "order", "true"),
    "near without not_near": (THEME + "    near: 3\n", 6, "near", "not_near"),
    "include nothing": (THEME + "    include: [u]\n", 6, "include", "no theme “u”"),
    "include itself": (
        THEME + "    include: [t]\n", 6, "include", "include each other"),
    "phrase that not bars": (
        THEME + "    phrases: [Peace  talks]\n    not: [peace talks]\n",
        6, "phrases", "never match"),
    "term that not bars": (
        THEME + "    rules:\n      - all: [a, b]\n        not: [b]\n",
        7, "all", "never match"),
    "exact that is no term": (
        THEME + "    rules:\n      - all: [a, b]\n        exact: [c]\n",
        8, "exact", "not one of the terms"),
    "company that not bars": (
        THEME + "    rules:\n      - all: [a]\n        with: [b]\n"
        "        not: [b]\n", 8, "with", "never match"),
    "guid": (THEME + "    guid: '{123}'\n", 6, "guid", "GUID"),
    "duplicate guid": (
        THEME + "    guid: 01234567-89ab-cdef-0123-456789abcdef\n"
        "  - id: u\n    label: U\n    guid: 01234567-89ab-cdef-0123-456789abcdef\n",
        9, "guid", "line 6"),
    "certainty": (
        THEME + "    certainty: maybe\n", 6, "certainty", "neither sure nor likely"),
    "pronouns for no sentence": (
        THEME + "    refers_back: {phrases: [it], sentences: 0}\n",
        6, "sentences", "whole number"),
    "language": (
        "schema: diptych-codebook/1\ntitle: T\nlanguage: English!\nthemes: []\n",
        3, "language", "English!"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_a_mistake_is_named_with_file_line_and_key(case: str) -> None:
    source, line, key, words = BAD[case]
    with pytest.raises(CodebookError) as caught:
        parse_codebook(source, name="my.yaml")
    message = str(caught.value)
    assert message.startswith(f"“my.yaml”, line {line}")
    assert not key or f"key “{key}”" in message
    assert words in message
    assert message.endswith((".", "?"))
    assert "\n" not in message


def test_aliases_cannot_grow(tmp_path: Path) -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n"
        for i in range(9)
    )
    path = tmp_path / "bomb.yaml"
    path.write_text(bomb, encoding="utf-8")
    with pytest.raises(CodebookError, match=r"“bomb\.yaml”, line 1, key “a”: anchors"):
        load_codebook(path)


def test_lists_cannot_grow() -> None:
    lists = "lists:\n  a0: [x]\n" + "".join(
        f"  a{n + 1}: [{', '.join([f'<a{n}> <a{n}>'] * 9)}]\n" for n in range(9)
    )
    with pytest.raises(CodebookError, match="stands for more than"):
        parse_codebook(TOP + lists + "themes: []\n", name="lists.yaml")


def test_deep_nesting_is_refused_and_does_no_harm() -> None:
    with pytest.raises(CodebookError, match=r"deep\.yaml"):
        parse_codebook("a: " + "[" * 100_000, name="deep.yaml")


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * 16_000_001)
    with pytest.raises(CodebookError, match=r"“large\.yaml” is larger than 16 MB"):
        load_codebook(path)


def test_ten_thousand_phrases_are_carried() -> None:
    phrases = "".join(f"      - phrase number {n}\n" for n in range(10_000))
    codebook = parse_codebook(THEME + "    phrases:\n" + phrases, name="big.yaml")
    assert len(codebook.themes[0].phrases) == 10_000


@pytest.mark.parametrize(
    "phrase",
    [
        "(a|b)" * 12,
        "x".join(["(a|b|c)"] * 8),
        " ".join(["(a|b|c|d|e|f|g|h)"] * 500),
        "(a|" * 7 + "b" + ")" * 7,
        "a" * 4_001,
    ],
)
def test_a_phrase_that_would_grow_is_refused_at_once(phrase: str) -> None:
    start = time.process_time()
    with pytest.raises(CodebookError) as caught:
        parse_codebook(THEME + f"    exact: ['{phrase}']\n", name="my.yaml")
    assert str(caught.value).startswith("“my.yaml”, line 6, key “exact”: ")
    assert "\n" not in str(caught.value)
    assert time.process_time() - start < 30


def test_phrases_of_many_options_take_no_exponential_time() -> None:
    # Each of these would take longer than anybody waits, tried one way after another.
    phrases = [" ".join(["(a|a b|)"] * 60) + " z", " ".join(["(a|b)"] * 100) + " z"]
    codebook = parse_codebook(
        THEME
        + f"    phrases: ['{phrases[0]}', '{phrases[1]}']\n"
        + f"    rules:\n      - all: ['{phrases[1]}', a, b, a, b, a]\n",
        name="my.yaml",
    )
    text = " ".join(["a", "b"] * 400) + "."
    start = time.process_time()
    assert not code(analyse(Document.from_text(text, language="en")), codebook).spans
    assert time.process_time() - start < 20


def test_files_that_are_no_codebook(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match=r"^There is no codebook “none\.yaml”\."):
        load_codebook(tmp_path / "none.yaml")
    with pytest.raises(CodebookError, match=f"^“{tmp_path.name}” is a folder"):
        load_codebook(tmp_path)
    with pytest.raises(CodebookError, match="could not be read"):
        load_codebook(Path("no\0name.yaml"))
    binary = tmp_path / "binary.yaml"
    binary.write_bytes(b"schema: x\n\xff\xfe\x00")
    with pytest.raises(CodebookError, match=r"^“binary\.yaml”, line 2: .*UTF-8"):
        load_codebook(binary)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_may_have_no_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    for path in (tmp_path / "pipe.yaml", Path("/dev/zero")):
        for load in (load_codebook, prepared.load_codebook):
            with pytest.raises(CodebookError, match="is a pipe or a device"):
                load(path)


def test_the_folder_of_a_file_is_never_told(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("colour: red\n", encoding="utf-8")
    with pytest.raises(CodebookError) as caught:
        load_codebook(path)
    assert str(tmp_path) not in str(caught.value)


def test_source_and_checksum_are_of_the_bytes(tmp_path: Path) -> None:
    import hashlib

    data = b"\xef\xbb\xbf" + LEAST.replace("\n", "\r\n").encode()
    path = tmp_path / "windows.yaml"
    path.write_bytes(data)
    codebook = Codebook.load(path)
    assert codebook.source.encode() == data
    assert codebook.sha256 == hashlib.sha256(data).hexdigest()
    assert codebook.name == "windows.yaml"
    assert parse_codebook(codebook.source, name="windows.yaml") == codebook


def test_words_that_yaml_takes_for_something_else_stay_words() -> None:
    source = THEME + "    phrases: [no, yes, 2022, 1e3, null-result]\n"
    codebook = parse_codebook(source, name="t.yaml")
    assert codebook.themes[0].phrases == ("no", "yes", "2022", "1e3", "null-result")


@pytest.mark.parametrize("role", COLOUR_ROLES)
def test_every_role_is_a_colour(role: str) -> None:
    codebook = parse_codebook(THEME + f"    colour: {role}\n", name="t.yaml")
    assert codebook.themes[0].colour == role

"""Codebooks kept between two starts: the same themes, and never a wrong one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.app import prepared
from diptych.app.settings import cache_folder
from diptych.errors import CodebookError
from diptych.resources import sample_codebook, sample_essays
from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes import kept
from diptych.themes.coding import code
from diptych.themes.model import Codebook
from diptych.themes.plan import make_plan, shelf_for

BOOK = """\
schema: diptych-codebook/1
title: Harbours
language: en
lists:
  ships: [trawler, (ferry|ferries), "<nets> boat"]
themes:
  - id: harbour
    label: Harbour & quay
    colour: "#2a9d8f"
    description: what lies at the water
    examples: [The quay was closed.]
    phrases: [harbour, "quay & crane", non-(aligned|alignment), NATO fleet]
    exact: [The Quay]
    not: [pearl harbour]
    not_near: [toy]
    near: 3
    certainty: likely
    guid: 12345678-1234-1234-1234-123456789abc
    rules:
      - all: [storm, <SHIPS>]
        within: 12
        order: true
        exact: [storm]
        not: [teacup]
        with: [winter]
        not_inside: [storm lantern]
        certainty: sure
        date: {from: 2021-01-01, to: 2021-12-31, undated: true}
        written: {from: 2020-01-01, to: 2022-12-31}
      - all: [council, reject]
        within: paragraph
    refers_back:
      - phrases: [the place]
        until: [another place]
        within: 2
        sentences: 4
        date: {from: 2021-01-01, to: 2021-12-31}
        written: {from: 2020-01-01, to: 2022-12-31}
    themes:
      - id: inner
        label: Inner
        include: []
        phrases: [lighthouse keeper]
  - id: both
    label: Both
    include: [inner]
""".replace("<SHIPS>", '"<ships>"')
TEXT = (
    "The harbour council rejected the plan.\n\nIn winter 2021 the storm met a ferry "
    "at the quay and crane. The place was non-aligned, and the lighthous keeper slept."
)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIPTYCH_CONFIG_DIR", str(tmp_path / "settings"))
    path = tmp_path / "harbours.yaml"
    path.write_bytes(BOOK.replace("<nets>", "net").encode("utf-8"))
    return path


def files() -> list[Path]:
    return sorted(cache_folder().glob("*.prepared"))


def keep(path: Path) -> tuple[Codebook, Document]:
    """Load, code once, and keep what came of it."""
    shelf_for.cache_clear()
    codebook, document = Codebook.load(path), Document.from_text(TEXT, language="en")
    code(analyse(document), codebook)
    prepared.keep_ready(codebook, [document])
    shelf_for.cache_clear()
    return codebook, document


def refuse(*_: object, **__: object) -> None:
    raise AssertionError("what is kept needs no second making")


def test_what_is_kept_is_what_was_loaded(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codebook, document = keep(book)
    wanted = code(analyse(document), codebook)
    assert {one.theme for one in wanted.spans} == {"harbour", "inner", "both"}
    shelf_for.cache_clear()
    monkeypatch.setattr("diptych.themes.files.parse_codebook", refuse)
    monkeypatch.setattr("diptych.themes.network.Network.add", refuse)
    again = prepared.load_codebook(book)
    assert again == codebook
    assert (again.name, again.notices) == ("harbours.yaml", ())
    prepared.make_ready(again, [document])
    assert code(analyse(document), again) == wanted


def test_a_copy_under_another_name_has_its_own_name(book: Path) -> None:
    keep(book)
    copy = book.with_name("copy.yaml")
    copy.write_bytes(book.read_bytes())
    assert prepared.load_codebook(copy).name == "copy.yaml"


def test_a_changed_codebook_is_read_anew(book: Path) -> None:
    keep(book)
    book.write_bytes(book.read_bytes().replace(b"title: Harbours", b"title: Quays"))
    assert prepared.load_codebook(book).title == "Quays"
    book.write_bytes(book.read_bytes() + b"colour: red\n")
    with pytest.raises(CodebookError, match="colour"):
        prepared.load_codebook(book)
    with pytest.raises(CodebookError, match="no codebook"):
        prepared.load_codebook(book.with_name("missing.yaml"))


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-7],
        lambda data: data.replace(b"harbour", b"harvour"),
        lambda data: data.replace(b"diptych ", b"diptych 0", 1),
        lambda data: b"\xff" + data,
        lambda data: data.partition(b"\n")[2],
    ],
)
def test_a_damaged_file_costs_time_only(book: Path, damage: object) -> None:
    codebook, document = keep(book)
    wanted = code(analyse(document), codebook)
    assert len(files()) == 2
    for path in files():
        path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]  # a function, as above
    shelf_for.cache_clear()
    again = prepared.load_codebook(book)
    prepared.make_ready(again, [document])
    assert again == codebook
    assert code(analyse(document), again) == wanted


def test_what_another_version_kept_is_not_used_and_is_replaced(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, document = keep(book)
    before = {path: path.read_bytes() for path in files()}
    monkeypatch.setattr(prepared, "made_by", lambda: "another")
    monkeypatch.setattr(prepared, "codebook_from", refuse)
    monkeypatch.setattr(prepared, "plan_from", refuse)
    codebook = prepared.load_codebook(book)
    prepared.make_ready(codebook, [document])
    code(analyse(document), codebook)
    prepared.keep_ready(codebook, [document])
    assert {path: path.read_bytes() for path in files()} != before
    assert files() == sorted(before)


def test_only_so_many_are_kept(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "_MOST_FILES", 4)
    source = book.read_bytes()
    for number in range(4):
        book.write_bytes(source.replace(b"Harbours", b"Harbours %d" % number))
        keep(book)
    assert len(files()) == 4


def test_a_folder_that_cannot_be_written_disturbs_nobody(book: Path) -> None:
    cache_folder().parent.mkdir(parents=True)
    cache_folder().write_text("in the way")
    codebook, document = keep(book)
    assert prepared.load_codebook(book) == codebook
    prepared.make_ready(codebook, [document])


def test_the_shipped_codebook_comes_back_the_same() -> None:
    path = sample_codebook()
    assert path is not None
    codebook = Codebook.load(path)
    told = {"source": codebook.source, "sha256": codebook.sha256, "name": path.name}
    assert kept.codebook_from(kept.codebook_data(codebook), **told) == codebook
    plan = make_plan(codebook, "en")
    data = kept.plan_data(plan)
    back = kept.plan_from(data, codebook, "en")
    assert kept.plan_data(back) == data
    for essay in sample_essays():
        analysis = analyse(Document.from_file(essay))
        assert back.finder.find(analysis) == plan.finder.find(analysis)
    assert back.themes == plan.themes


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 30) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.text(max_size=2), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(_JSON, st.integers(0, 40))
def test_nothing_but_unfit_is_raised_for_foreign_data(foreign: object, at: int) -> None:
    codebook = Codebook("t", "en", (), "", "0" * 64)
    good: list[object] = [[["one", False]], {"one": "one"}, [], [[{}, {}], [], [], [0]]]
    good[at % 4] = foreign
    for data in (json.dumps(foreign), json.dumps(good), "{", "[" * at):
        try:
            kept.plan_from(data, codebook, "en")
        except kept.Unfit:
            pass
        try:
            kept.codebook_from(data, source="", sha256="", name="")
        except kept.Unfit:
            pass

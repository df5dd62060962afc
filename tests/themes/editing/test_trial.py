"""What a draft hits, newly hits and loses; and what each part of a theme does."""

from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.editing.draft import Draft
from diptych.themes.editing.keys import set_id, set_key
from diptych.themes.editing.tree import Target, add_theme, move_theme
from diptych.themes.editing.trial import (
    Parts,
    changed_themes,
    difference,
    find,
    try_parts,
)

SOURCE = """\
schema: diptych-codebook/1
title: Harbour
language: en
lists:
  ship: [boat, vessel]
themes:
  - id: quay
    label: Quay
    examples: [They mended the quay., "Nothing of it, here."]
    phrases: [quay, pier]
    exact: [QUAY]
    rules:
      - all: [<ship>, land]
    not: [storm]
  - id: port
    label: Port
    include: [quay]
    phrases: [harbour]
"""
WORDS = (
    analyse(
        Document.from_text(
            "The quay and the harbour. A boat may land. A storm took the quay.",
            language="en",
        )
    ),
    analyse(Document.from_text("The QUAY has a pier; the quay is old.", language="en")),
)
DRAFT = Draft.read(SOURCE, "harbour.yaml")


def test_only_other_rules_make_a_theme_another() -> None:
    labelled = set_key(DRAFT, "quay", "label", "The quay").draft
    assert changed_themes(DRAFT.book, labelled.book) == frozenset()
    moved = move_theme(DRAFT, "quay", Target("port", 0)).draft
    assert changed_themes(DRAFT.book, moved.book) == frozenset()
    less = set_key(DRAFT, "quay", "phrases", ("pier",)).draft
    assert changed_themes(DRAFT.book, less.book) == frozenset({"quay"})
    more = add_theme(DRAFT, "Storm", Target(None, 0), phrases=("storm",)).draft
    assert changed_themes(DRAFT.book, more.book) == frozenset({"storm"})
    listed = Draft.read(SOURCE.replace("vessel", "raft"), "harbour.yaml")
    assert changed_themes(DRAFT.book, listed.book) is None


def test_what_is_found_is_what_coding_again_finds() -> None:
    found = find(WORDS, DRAFT.book)
    draft = DRAFT
    for made in (
        set_key(DRAFT, "quay", "phrases", ("pier",)),
        set_key(DRAFT, "quay", "not", None),
        move_theme(DRAFT, "quay", Target("port", 0)),
        set_id(DRAFT, "quay", "dock"),
    ):
        after = find(WORDS, made.draft.book, before=draft.book, found=found)
        assert after.a.spans == code(WORDS[0], made.draft.book).spans
        assert after.b.spans == code(WORDS[1], made.draft.book).spans
        draft, found = made.draft, after


def test_the_difference_of_one_theme() -> None:
    before = find(WORDS, DRAFT.book)
    made = set_key(DRAFT, "quay", "phrases", ("pier", "old"))
    after = find(WORDS, made.draft.book, before=DRAFT.book, found=before)
    change = difference(before.b.spans, after.b.spans, "quay", "quay")
    assert [one.cue for one in change.new] == ["old"]
    assert [one.cue for one in change.lost] == ["quay"]
    assert [one.cue for one in change.kept] == ["QUAY", "pier"]
    renamed = set_id(DRAFT, "quay", "dock")
    after = find(WORDS, renamed.draft.book, before=DRAFT.book, found=before)
    change = difference(before.a.spans, after.a.spans, "dock", "quay")
    assert not change.new
    assert not change.lost
    assert len(change.kept) == 2


def test_each_part_is_counted_by_itself_and_examples_are_tried() -> None:
    assert try_parts(WORDS, DRAFT.book, DRAFT.themes["quay"]) == Parts(
        phrases=((1, 2), (0, 1)),
        exact=((0, 1),),
        rules=((1, 0),),
        examples=(True, False),
    )
    assert try_parts(WORDS, DRAFT.book, DRAFT.themes["port"]).phrases == ((1, 0),)

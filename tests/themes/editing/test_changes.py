"""Changing themes: the source keeps what it can, and tells what it cannot."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.errors import CodebookError
from diptych.themes.editing.draft import Draft, Step
from diptych.themes.editing.history import History
from diptych.themes.editing.keys import (
    add_phrases,
    free_id,
    phrase_of,
    set_head,
    set_id,
    set_key,
)
from diptych.themes.editing.places import Plain
from diptych.themes.editing.splices import EditError
from diptych.themes.editing.tree import Target, add_theme, delete_theme, move_theme
from diptych.themes.editing.yaml_text import set_source, set_theme_source, theme_source

SHIPPED = Path(__file__).parents[3] / "resources/codebooks/china-russia.yaml"

SOURCE = """\
# By hand.
schema: diptych-codebook/1
title: Harbour
themes:
  # The quay, first.
  - id: quay   # short
    label: "The quay"
    phrases:
      - quay   # as in the minutes
      - 'landing stage'
      # why this one?
      - mole

    rules:
      - all: [boat, land]   # near
        within: 6
    themes:
      - id: crane
        label: Crane
        description: >-
          What lifts,
          and what it lifts.
        phrases: [crane]

  # Weather
  - id: storm
    label: Storm
    include: [crane]

  - {id: keeper, label: Keeper, phrases: [keeper, watchman]}
# The end.
"""


@pytest.fixture
def draft() -> Draft:
    return Draft.read(SOURCE, "harbour.yaml")


def lines(before: Draft, made: Step) -> tuple[list[str], list[str]]:
    """Return the lines that went and those that came."""
    old = Counter(before.source.split("\n"))
    new = Counter(made.draft.source.split("\n"))
    return list((old - new).elements()), list((new - old).elements())


def test_a_phrase_is_added_changed_and_taken_out(draft: Draft) -> None:
    made = add_phrases(draft, "quay", ["pier", "mole"])
    assert lines(draft, made) == ([], ["      - pier"])
    assert made.draft.themes["quay"].phrases[-1] == "pier"
    assert made.told == "Add “pier” to “The quay”"
    made = set_key(draft, "quay", "phrases", ("quay", "landing place", "mole"))
    assert lines(draft, made) == (
        ["      - 'landing stage'"],
        ["      - 'landing place'"],
    )
    made = set_key(draft, "quay", "phrases", ("landing stage", "mole"))
    assert lines(draft, made) == (["      - quay   # as in the minutes"], [])
    assert made.lost == ("# as in the minutes",)


def test_the_label_keeps_its_quotes_and_the_comment_its_line(draft: Draft) -> None:
    made = set_key(draft, "quay", "label", 'The "old" quay')
    assert lines(draft, made) == (
        ['    label: "The quay"'],
        ['    label: "The \\"old\\" quay"'],
    )
    assert made.draft.themes["quay"].label == 'The "old" quay'


def test_a_new_key_stands_where_the_documentation_has_it(draft: Draft) -> None:
    made = set_key(draft, "storm", "colour", "#2a9d8f")
    assert lines(draft, made) == ([], ['    colour: "#2a9d8f"'])
    source = made.draft.source
    assert (
        source.index("label: Storm")
        < source.index("#2a9d8f")
        < source.index("include: [crane]")
    )


def test_a_new_id_is_followed_by_those_that_include_it(draft: Draft) -> None:
    made = set_id(draft, "crane", "derrick")
    assert lines(draft, made) == (
        ["      - id: crane", "    include: [crane]"],
        ["      - id: derrick", "    include: [derrick]"],
    )
    assert made.theme == "derrick"
    with pytest.raises(CodebookError, match="another theme"):
        set_id(draft, "crane", "storm")
    with pytest.raises(CodebookError, match="letters, digits and inner hyphens"):
        set_id(draft, "crane", "a b")


def test_what_the_loader_refuses_leaves_the_draft_alone(draft: Draft) -> None:
    cases: tuple[tuple[str, Plain, str], ...] = (
        ("label", "", "lacks this key"),
        ("phrases", ("(a|b",), "not in parentheses"),
        ("phrases", ("quay", "!?"), "holds no word"),
        ("rules", ({"all": ("a", "b"), "within": "1"},), "at least 2 words"),
        ("colour", "puce", "is no colour"),
    )
    for key, value, sentence in cases:
        with pytest.raises(CodebookError, match=sentence):
            set_key(draft, "quay", key, value)
    assert draft.source == SOURCE


def test_rules_are_changed_in_their_place(draft: Draft) -> None:
    rule: Plain = {"all": ("boat", "land"), "within": "8", "order": "true"}
    made = set_key(draft, "quay", "rules", (rule,))
    assert lines(draft, made) == (
        ["        within: 6"],
        ["        within: 8", "        order: true"],
    )
    more: Plain = ({"all": ("boat", "land"), "within": "6"}, {"all": ("x", "y")})
    made = set_key(draft, "quay", "rules", more)
    assert lines(draft, made) == ([], ["      - all: [x, y]"])


def test_a_theme_is_added_beside_under_and_into_brackets(draft: Draft) -> None:
    made = add_theme(draft, "Lighthouse", Target(None, 2), phrases=("lamp",))
    assert made.theme == "lighthouse"
    assert lines(draft, made)[0] == []
    assert [t.id for t in made.draft.book.themes] == [
        "quay",
        "storm",
        "lighthouse",
        "keeper",
    ]
    under = add_theme(draft, "Gale", Target("storm", 0))
    assert lines(draft, under) == (
        [],
        ["    themes:", "      - id: gale", "        label: Gale"],
    )
    inside = add_theme(draft, "Dog", Target("keeper", 0))
    assert [t.id for t in inside.draft.themes["keeper"].themes] == ["dog"]
    assert not inside.lost


def test_a_deleted_theme_takes_its_comments_along_and_says_so(draft: Draft) -> None:
    made = delete_theme(draft, "storm")
    assert made.lost == ("# Weather",)
    assert lines(draft, made)[1] == []
    made = delete_theme(draft, "crane")
    assert made.draft.themes["storm"].include == ()
    assert "include" not in made.draft.source
    assert made.draft.source.count("themes:") == 1
    assert sorted(made.draft.themes) == ["keeper", "quay", "storm"]
    everything = delete_theme(delete_theme(made.draft, "quay").draft, "keeper").draft
    assert delete_theme(everything, "storm").draft.book.themes == ()


def test_a_theme_moves_as_it_is_written(draft: Draft) -> None:
    made = move_theme(draft, "crane", Target(None, 1))
    assert not made.lost
    assert [t.id for t in made.draft.book.themes] == [
        "quay",
        "crane",
        "storm",
        "keeper",
    ]
    assert "      What lifts,\n      and what it lifts.\n" in made.draft.source
    back = move_theme(made.draft, "crane", Target("quay", 0))
    assert back.draft.book.themes == draft.book.themes
    under = move_theme(draft, "quay", Target("storm", 0))
    assert not under.lost
    assert "        # why this one?\n" in under.draft.source.replace(
        "          #", "        #"
    )
    assert under.draft.themes["storm"].themes == (draft.themes["quay"],)
    with pytest.raises(EditError, match="inside itself"):
        move_theme(draft, "quay", Target("crane", 0))


def test_a_theme_written_in_braces_moves_too(draft: Draft) -> None:
    made = move_theme(draft, "keeper", Target(None, 0))
    assert [t.id for t in made.draft.book.themes] == ["keeper", "quay", "storm"]


def test_the_yaml_of_a_theme_can_be_written_by_hand(draft: Draft) -> None:
    text = theme_source(draft, "crane")
    assert text.startswith("id: crane\nlabel: Crane\ndescription: >-\n  What lifts,\n")
    assert set_theme_source(draft, "crane", text).draft.source == SOURCE
    made = set_theme_source(draft, "crane", text + "exact: [DERRICK]  # loud\n")
    assert lines(draft, made) == ([], ["        exact: [DERRICK]  # loud"])
    renamed = set_theme_source(draft, "storm", "id: gale\nlabel: Gale\n")
    assert renamed.theme == "gale"
    with pytest.raises(CodebookError, match="no such key"):
        set_theme_source(draft, "crane", text + "phrase: [x]\n")
    keeper = theme_source(draft, "keeper")
    assert set_theme_source(draft, "keeper", keeper).draft.source == SOURCE
    assert set_source(draft, SOURCE.replace("# By hand.\n", "")).lost == ("# By hand.",)


def test_the_head_is_changed(draft: Draft) -> None:
    assert lines(draft, set_head(draft, "language", "en")) == ([], ["language: en"])
    assert set_head(draft, "title", "Port").draft.book.title == "Port"
    with pytest.raises(CodebookError, match="language code"):
        set_head(draft, "language", "English")


def test_undo_and_redo_name_what_they_do(draft: Draft) -> None:
    history = History(draft)
    assert (history.undo_told(), history.redo_told()) == ("", "")
    history.push(set_key(draft, "storm", "label", "S"), key="storm label")
    history.push(set_key(history.draft, "storm", "label", "St"), key="storm label")
    history.push(delete_theme(history.draft, "keeper"))
    assert history.told() == ("Change “label” of “S”", "Delete the theme “Keeper”")
    assert history.undo_told() == "Delete the theme “Keeper”"
    assert history.undo() == "keeper"
    assert history.undo() == "storm"
    assert history.draft.source == SOURCE
    assert history.redo() == "storm"
    assert history.draft.themes["storm"].label == "St"
    assert history.redo_told() == "Delete the theme “Keeper”"
    assert not history.push(set_key(history.draft, "storm", "label", "St"))
    assert history.push(set_key(history.draft, "storm", "label", "Gale"))
    assert (history.redo_told(), history.now()) == ("", 2)
    for _ in range(500):
        label = history.draft.themes["storm"].label
        history.push(set_key(history.draft, "storm", "label", f"{label}x"[-9:]))
        if history.now() > 30:
            break
    while history.undo_told():
        history.undo()
    assert history.draft.source == SOURCE


def test_ids_and_phrases_out_of_a_text() -> None:
    assert free_id("Élan & no-limits partnership!", []) == "elan-no-limits-partnership"
    assert free_id("Quay", ["quay", "quay-2"]) == "quay-3"
    assert free_id("不结盟", []) == "theme"
    assert phrase_of(" “no\n limits” (so|called), ") == "no limits” so called"


PHRASES = st.lists(
    st.text(st.sampled_from("abcé #:'\"-,"), min_size=1, max_size=14).filter(
        lambda text: any(c.isalnum() for c in text)
    ),
    max_size=6,
    unique=True,
)
IDS = ("quay", "crane", "storm", "keeper")


@given(st.lists(st.tuples(st.sampled_from(IDS), PHRASES), min_size=1, max_size=4))
@settings(max_examples=30, deadline=None)
def test_editing_the_source_is_editing_the_model(
    edits: list[tuple[str, list[str]]],
) -> None:
    draft = Draft.read(SOURCE, "harbour.yaml")
    expected = {name: theme.phrases for name, theme in draft.themes.items()}
    for theme, phrases in edits:
        wanted = tuple(phrases)
        made = set_key(draft, theme, "phrases", wanted)
        expected[theme] = wanted
        found = {name: t.phrases for name, t in made.draft.themes.items()}
        assert found == expected
        # Whatever is not a phrase of this theme stays, comments of others included.
        for line in ("# By hand.", "  # Weather", "        within: 6", "# The end."):
            assert line in made.draft.source.split("\n")
        draft = made.draft


@given(
    st.lists(
        st.tuples(
            st.sampled_from(IDS), st.sampled_from([*IDS, None]), st.integers(0, 3)
        ),
        min_size=1,
        max_size=5,
    )
)
@settings(max_examples=30, deadline=None)
def test_no_move_loses_a_theme_or_a_comment(
    moves: list[tuple[str, str | None, int]],
) -> None:
    draft = Draft.read(
        SOURCE.replace(
            "  - {id: keeper, label: Keeper, phrases: [keeper, watchman]}",
            "  - id: keeper\n    label: Keeper",
        ),
        "harbour.yaml",
    )
    themes = {
        name: (t.label, t.phrases, t.rules, t.description)
        for name, t in draft.themes.items()
    }
    for theme, parent, index in moves:
        try:
            made = move_theme(draft, theme, Target(parent, index))
        except EditError:
            continue
        assert not made.lost
        assert themes == {
            name: (t.label, t.phrases, t.rules, t.description)
            for name, t in made.draft.themes.items()
        }
        assert made.draft.spots[theme].parent == parent
        draft = made.draft


def test_the_shipped_codebook_can_be_edited_everywhere() -> None:
    draft = Draft.read(SHIPPED.read_text(encoding="utf-8"), SHIPPED.name)
    for theme in list(draft.themes)[::8]:
        made = set_key(draft, theme, "label", "Another label")
        gone, come = lines(draft, made)
        assert len(gone) == len(come) == 1
        phrases = draft.themes[theme].phrases
        gone, come = lines(draft, add_phrases(draft, theme, ["harbour wall"]))
        assert come[-1].strip() in ("- harbour wall", "phrases: [harbour wall]")
        assert not gone
        if len(phrases) > 1:
            made = set_key(draft, theme, "phrases", phrases[1:])
            assert len(lines(draft, made)[0]) == 1
        assert not delete_theme(draft, theme).draft.themes.get(theme)

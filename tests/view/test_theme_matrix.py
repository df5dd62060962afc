"""Themes by essay and themes together: counts, silences, and what is copied."""

from dataclasses import replace

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.comparison import Comparison, Options, Quality
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.model import Codebook, Coded, Theme
from diptych.view.ribbons import Side
from diptych.view.theme_grid import as_markdown, as_table, essay_grid, together_grid
from diptych.view.theme_matrix import (
    Scope,
    Silence,
    marks_together,
    stretches,
    together,
    treated_themes,
)

LEFT = Document.from_text(
    "The storm broke the quay. The quay was mended.\n\nNo storm came. Trade came."
)
RIGHT = Document.from_text("Trade left the quay.\n\nA school stood there.")
BOOK = Codebook(
    "Harbours",
    "en",
    (
        Theme("storm", "Storm | gale", "teal", themes=(Theme("trade", "Trade"),)),
        Theme("quay", "Quay"),
        Theme("school", "School"),
        Theme("war", "War"),
    ),
    "",
    "",
)


def coded(document: Document, *words: str) -> tuple[Coded, ...]:
    """Return a coded span of every place of each word, a theme of the same name."""
    found = []
    for word in words:
        start = document.text.lower().find(word)
        while start >= 0:
            span = Span(start, start + len(word))
            found.append(Coded(word, span, word, "r", "w"))
            start = document.text.lower().find(word, start + 1)
    return tuple(sorted(found, key=lambda one: one.span))


def link(a: Span, b: Span, score: float) -> Link:
    """Return a link between two spans."""
    return Link("L", a, b, score, LinkKind.REWORDED, LinkSize.SENTENCE, None, why="w")


COMPARISON = Comparison(
    LEFT,
    RIGHT,
    BOOK,
    Options(),
    (),
    coded(LEFT, "storm", "quay", "trade"),
    coded(RIGHT, "trade", "quay", "school"),
    Quality(),
)


def test_counts_and_silences() -> None:
    found = {one.theme.id: one for one in treated_themes(COMPARISON)}
    assert list(found) == ["storm", "trade", "quay", "school"]
    assert (found["quay"].left, found["quay"].right) == (2, 1)
    assert found["storm"].silence is Silence.RIGHT
    assert found["school"].silence is Silence.LEFT
    assert found["quay"].silence is Silence.UNLINKED


def test_a_link_counts_where_both_ends_have_the_theme() -> None:
    whole = link(LEFT.blocks[0].span, RIGHT.blocks[0].span, 0.6)
    weak = link(LEFT.blocks[1].span, RIGHT.blocks[0].span, 0.4)
    linked = replace(COMPARISON, links=(whole, weak))
    found = {one.theme.id: one for one in treated_themes(linked)}
    assert found["quay"].links == 1
    assert found["quay"].silence is Silence.NONE
    assert found["trade"].silence is Silence.UNLINKED


def test_themes_stand_together_in_a_sentence_or_a_paragraph() -> None:
    left = together(COMPARISON, Scope.SENTENCE, [Side.LEFT])
    assert left.count("storm", "quay") == left.count("quay", "storm") == 1
    assert left.count("quay", "quay") == 2
    assert left.count("storm", "trade") == 0
    wide = together(COMPARISON, Scope.PARAGRAPH, [Side.LEFT])
    assert wide.count("storm", "trade") == 1
    assert wide.count("quay", "quay") == 1
    both = together(COMPARISON, Scope.SENTENCE, [Side.LEFT, Side.RIGHT])
    assert both.count("trade", "quay") == 1
    assert [theme.id for theme in both.themes] == ["storm", "trade", "quay", "school"]


def test_the_marks_of_a_pair_are_those_that_stand_together() -> None:
    sides = [Side.LEFT, Side.RIGHT]
    found = marks_together(COMPARISON, Scope.SENTENCE, sides, "storm", "quay")
    places = sorted((side.value, mark.span.start) for side, mark in found)
    assert places == [("left", 4), ("left", 20)]
    assert not marks_together(COMPARISON, Scope.SENTENCE, sides, "storm", "school")


def test_every_mark_stands_in_one_stretch() -> None:
    for scope in Scope:
        marks = [m for s in stretches(LEFT, COMPARISON.themes_a, scope) for m in s]
        assert sorted(marks, key=lambda m: m.span) == list(COMPARISON.themes_a)


def test_without_a_codebook_there_is_nothing() -> None:
    bare = replace(COMPARISON, codebook=None)
    assert treated_themes(bare) == ()
    assert together(bare, Scope.SENTENCE, [Side.LEFT]).themes == ()


def test_the_grid_of_essays_is_copied_with_its_silences() -> None:
    grid = essay_grid(treated_themes(COMPARISON))
    rows = [row.split("\t") for row in as_table(grid).splitlines()]
    assert rows[0] == ["Theme", "Left", "Right", "Links", "What is said"]
    assert rows[1] == ["Storm | gale", "2", "0", "", "only the left essay treats it"]
    assert rows[3] == ["Quay", "2", "1", "0", "both treat it, no passages link"]
    silent = [cell.silent for cell in grid.cells[0]]
    assert silent == [False, True, False, True]
    assert grid.cells[0][0].side is Side.LEFT
    assert grid.cells[0][1].themes == ()


def test_only_silences_can_be_asked_for() -> None:
    whole = link(LEFT.blocks[0].span, RIGHT.blocks[0].span, 0.6)
    linked = treated_themes(replace(COMPARISON, links=(whole,)))
    labels = essay_grid(linked, only_silences=True).rows
    assert labels == ("Storm | gale", "Trade", "School")


def test_the_grid_of_pairs_mirrors_itself() -> None:
    found = together(COMPARISON, Scope.SENTENCE, [Side.LEFT, Side.RIGHT])
    grid = together_grid(found, Scope.SENTENCE)
    words = [[cell.words for cell in row] for row in grid.cells]
    assert words == [list(column) for column in zip(*words, strict=True)]
    assert grid.cells[0][2].said == "Storm | gale and Quay: 1 sentence"
    assert grid.cells[0][2].share == 1.0
    assert grid.cells[0][3].themes == ()


def test_markdown_keeps_bars_apart() -> None:
    rows = as_markdown(essay_grid(treated_themes(COMPARISON))).splitlines()
    assert rows[1] == "| --- | ---: | ---: | ---: | ---: |"
    assert rows[2].startswith("| Storm \\| gale | 2 | 0 |")
    assert len(rows) == 6

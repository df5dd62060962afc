"""Words in common, moved words and words that differ."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from diptych.align.model import Edit, EditKind, Evidence, Link, LinkKind, LinkSize
from diptych.pipeline import compare
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.view.moved_words import find_moved
from diptych.view.word_runs import WordMark, word_runs

EQUAL, REPLACE, INSERT, DELETE = (
    EditKind.EQUAL,
    EditKind.REPLACE,
    EditKind.INSERT,
    EditKind.DELETE,
)


def test_neighbouring_words_of_one_kind_are_marked_as_one_run() -> None:
    edits = [
        Edit(EQUAL, Span(0, 3), Span(0, 3)),
        Edit(EQUAL, Span(4, 7), Span(4, 7)),
        Edit(INSERT, Span(8, 8), Span(8, 11)),
        Edit(EQUAL, Span(8, 10), Span(12, 14)),
        Edit(REPLACE, Span(11, 15), Span(15, 20)),
    ]
    assert word_runs(edits, (), is_left=True) == [
        (WordMark.COMMON, Span(0, 10)),
        (WordMark.REPLACED, Span(11, 15)),
    ]
    assert word_runs(edits, (), is_left=False) == [
        (WordMark.COMMON, Span(0, 7)),
        (WordMark.ALONE, Span(8, 11)),
        (WordMark.COMMON, Span(12, 14)),
        (WordMark.REPLACED, Span(15, 20)),
    ]
    assert word_runs([], (), is_left=True) == []


def test_moved_words_are_taken_out_of_those_that_differ() -> None:
    edits = [
        Edit(DELETE, Span(0, 10), Span(0, 0)),
        Edit(EQUAL, Span(11, 14), Span(0, 3)),
        Edit(REPLACE, Span(15, 30), Span(4, 9)),
    ]
    assert word_runs(edits, [Span(18, 22), Span(0, 10)], is_left=True) == [
        (WordMark.MOVED, Span(0, 10)),
        (WordMark.COMMON, Span(11, 14)),
        (WordMark.REPLACED, Span(15, 18)),
        (WordMark.MOVED, Span(18, 22)),
        (WordMark.REPLACED, Span(22, 30)),
    ]


@st.composite
def _edits(draw: st.DrawFn) -> tuple[list[Edit], list[Span]]:
    """Make edits with gaps of one character and moved runs anywhere in them."""
    edits: list[Edit] = []
    moved: list[Span] = []
    start = 0
    for length in draw(st.lists(st.integers(1, 9), max_size=8)):
        kind = draw(st.sampled_from([EQUAL, REPLACE, DELETE]))
        edits.append(Edit(kind, Span(start, start + length), Span(0, 0)))
        if kind is not EQUAL and draw(st.booleans()):
            first = draw(st.integers(start, start + length - 1))
            last = draw(st.integers(first + 1, start + length))
            moved.append(Span(first, last))
        start += length + 1
    return edits, moved


@given(_edits())
def test_runs_cover_every_word_once_and_keep_their_mark(
    made: tuple[list[Edit], list[Span]],
) -> None:
    edits, moved = made
    runs = word_runs(edits, moved, is_left=True)
    marks: dict[int, WordMark] = {}
    for (_, earlier), (_, later) in itertools.pairwise(runs):
        assert earlier.end <= later.start
    for mark, span in runs:
        marks |= dict.fromkeys(range(span.start, span.end), mark)
    shifted = {place for span in moved for place in range(span.start, span.end)}
    for edit in edits:
        for place in range(edit.a.start, edit.a.end):
            assert (marks[place] is WordMark.MOVED) == (place in shifted)
            if edit.kind is EQUAL:
                assert marks[place] is WordMark.COMMON


def _link(a: str, b: str, *edits: tuple[EditKind, str, str]) -> Link:
    """Make a link of two whole texts with edits given by their words, in order."""
    made, in_a, in_b = [], 0, 0
    for kind, words_a, words_b in edits:
        start_a, start_b = a.index(words_a, in_a), b.index(words_b, in_b)
        in_a, in_b = start_a + len(words_a), start_b + len(words_b)
        made.append(Edit(kind, Span(start_a, in_a), Span(start_b, in_b)))
    return Link(
        "L1",
        Span(0, len(a)),
        Span(0, len(b)),
        0.8,
        LinkKind.REWORDED,
        LinkSize.SENTENCE,
        evidence=Evidence(edits=tuple(made)),
    )


def _moved(a: str, b: str, *edits: tuple[EditKind, str, str]) -> list[tuple[str, str]]:
    found = find_moved(
        _link(a, b, *edits),
        Document.from_text(a, language="en"),
        Document.from_text(b, language="en"),
    )
    return [(one.a.slice(a), one.b.slice(b)) for one in found]


def test_two_names_that_change_places_are_both_in_common() -> None:
    assert _moved(
        "Xi Jinping and Vladimir Putin met",
        "Vladimir Putin and Xi Jinping met",
        (INSERT, "", "Vladimir Putin and"),
        (EQUAL, "Xi Jinping", "Xi Jinping"),
        (DELETE, "and Vladimir Putin", ""),
        (EQUAL, "met", "met"),
    ) == [("Vladimir Putin", "Vladimir Putin")]


def test_grammar_alone_does_not_count_as_moved() -> None:
    assert (
        _moved(
            "of the harbour",
            "lighthouse of the",
            (REPLACE, "of the harbour", "lighthouse of the"),
        )
        == []
    )


def test_each_word_is_matched_once_and_case_is_no_matter() -> None:
    assert _moved(
        "Crane, crane",
        "a CRANE stands",
        (REPLACE, "Crane, crane", "a CRANE stands"),
    ) == [("Crane", "CRANE")]


def test_moved_words_are_found_in_what_the_aligner_finds() -> None:
    a = (
        "In February Xi Jinping and Vladimir Putin signed the lighthouse statement "
        "before the winter regatta opened."
    )
    b = (
        "In February Vladimir Putin and Xi Jinping signed the lighthouse statement "
        "before the winter regatta opened."
    )
    found = compare(Document.from_text(a), Document.from_text(b))
    whole = next(link for link in found.links if link.size is LinkSize.SENTENCE)
    moved = find_moved(whole, found.a, found.b)
    assert [one.a.slice(a) for one in moved] in (["Xi Jinping"], ["Vladimir Putin"])
    for one in moved:
        assert one.a.slice(a) == one.b.slice(b)
        marks = word_runs(whole.evidence.edits, [end.a for end in moved], is_left=True)
        assert (WordMark.MOVED, one.a) in marks

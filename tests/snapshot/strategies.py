"""Made-up comparisons for Hypothesis: any text, any links, any codebook."""

import dataclasses
import datetime
import json
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from diptych.align.model import (
    Contrast,
    ContrastKind,
    Edit,
    EditKind,
    Evidence,
    Link,
    LinkKind,
    LinkSize,
    ScorePart,
    SharedTerm,
)
from diptych.comparison import Comparison, Options, Quality
from diptych.decisions import acts
from diptych.decisions.change import Change
from diptych.decisions.history import History
from diptych.decisions.model import (
    Decision,
    Facts,
    LinkAnchor,
    Orphan,
    PassageNote,
    Side,
    Verdict,
    Work,
)
from diptych.snapshot.model import Snapshot, ViewState
from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.themes.load import parse_codebook
from diptych.themes.model import Codebook, Coded
from tests.decisions.strategies import START as NOON
from tests.decisions.strategies import histories

_ALPHABET = st.one_of(
    st.sampled_from(
        "ab Z.\n\t\u00a0\u200f\u202e\ufeff\u2028\x00\x1b\u0301"
        "😀👩\u200d💻 שלום عربي 中俄"
    ),
    st.characters(exclude_categories=["Cs"]),
)
ANY_TEXT = st.text(_ALPHABET, max_size=60)
_NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="/\\:\0"),
    min_size=1,
    max_size=12,
).filter(lambda name: name not in (".", ".."))
_DIGESTS = st.text("0123456789abcdef", min_size=64, max_size=64)
_WEIGHTS = st.floats(-1e6, 1e6)


def spans(length: int) -> st.SearchStrategy[Span]:
    """Spans inside a text of this length, empty ones included."""
    places = st.integers(0, length)
    return st.tuples(places, places).map(lambda p: Span(min(p), max(p)))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents of any text, with or without what is known about it."""
    text = draw(ANY_TEXT)
    block = st.builds(
        Block, spans(len(text)), st.sampled_from(BlockRole), st.integers(0, 6)
    )
    return Document(
        text=text,
        title=draw(ANY_TEXT),
        author=draw(ANY_TEXT),
        date=draw(st.none() | st.dates()),
        language=draw(st.none() | st.sampled_from(["en", "ru", "zh"])),
        path=draw(st.none() | _NAMES.map(Path)),
        sha256=draw(st.none() | _DIGESTS),
        blocks=tuple(draw(st.lists(block, max_size=4))),
        note=draw(ANY_TEXT),
        encoding=draw(st.none() | st.sampled_from(["utf-8", "koi8-r"])),
        notices=tuple(draw(st.lists(ANY_TEXT, max_size=2))),
    )


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    """Codebooks of up to eight themes, in a tree of up to three levels."""
    count = draw(st.integers(1, 8))
    themes: list[dict[str, object]] = []
    for number in range(count):
        theme: dict[str, object] = {
            "id": f"theme-{number}",
            "label": f"Theme {number} «é中»",
            "phrases": [f"word{number}"],
            "themes": [],
        }
        above = draw(st.integers(-1, len(themes) - 1))
        home = themes[above]["themes"] if above >= 0 and above < 2 else None
        if isinstance(home, list):
            home.append(theme)
        else:
            themes.append(theme)
    book = {"schema": "diptych-codebook/1", "title": "A book", "themes": themes}
    comment = draw(st.sampled_from(["", "# a note\n", "# заметка 😀\n"]))
    # Every JSON text is YAML too; what a reader wrote around it must stay.
    source = comment + json.dumps(book, ensure_ascii=False, indent=1) + "\n"
    return parse_codebook(
        source, name=draw(st.sampled_from(["book.yaml", "Книга.yaml"]))
    )


@st.composite
def _links(draw: st.DrawFn, length_a: int, length_b: int) -> tuple[Link, ...]:
    a, b = spans(length_a), spans(length_b)
    ids = draw(
        st.lists(
            st.text("L0123456789é", min_size=1, max_size=5), unique=True, max_size=6
        )
    )
    evidence = st.builds(
        Evidence,
        terms=st.lists(st.builds(SharedTerm, ANY_TEXT, _WEIGHTS), max_size=2).map(
            tuple
        ),
        longest_run=ANY_TEXT,
        edits=st.lists(
            st.builds(Edit, st.sampled_from(EditKind), a, b), max_size=3
        ).map(tuple),
        parts=st.lists(st.builds(ScorePart, ANY_TEXT, _WEIGHTS), max_size=2).map(tuple),
    )
    contrasts = st.lists(
        st.builds(Contrast, st.sampled_from(ContrastKind), a, b), max_size=2
    ).map(tuple)
    return tuple(
        Link(
            id=link_id,
            a=draw(a),
            b=draw(b),
            score=draw(st.floats(0, 1)),
            kind=draw(st.sampled_from(LinkKind)),
            size=draw(st.sampled_from(LinkSize)),
            # Only an earlier link can be the parent, so that none is its own.
            parent=draw(st.sampled_from([None, *ids[:place]])),
            contrasts=draw(contrasts),
            evidence=draw(evidence),
            why=draw(ANY_TEXT),
        )
        for place, link_id in enumerate(ids)
    )


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Comparisons that hold together, whatever they hold."""
    a, b = draw(documents()), draw(documents())
    codebook = draw(st.none() | codebooks())
    ids = [theme.id for _, theme in codebook.walk()] if codebook else []

    def coded(length: int) -> st.SearchStrategy[tuple[Coded, ...]]:
        if not ids:
            return st.just(())
        one = st.builds(
            Coded, st.sampled_from(ids), spans(length), ANY_TEXT, ANY_TEXT, ANY_TEXT
        )
        return st.lists(one, max_size=4).map(tuple)

    return Comparison(
        a=a,
        b=b,
        codebook=codebook,
        options=Options(
            min_score=draw(st.floats(0, 1)),
            links_per_1000_words=draw(st.integers(1, 1000)),
            notes=draw(st.booleans()),
            references=draw(st.booleans()),
        ),
        links=draw(_links(len(a.text), len(b.text))),
        themes_a=draw(coded(len(a.text))),
        themes_b=draw(coded(len(b.text))),
        quality=Quality(
            draw(st.booleans()), tuple(draw(st.lists(ANY_TEXT, max_size=2)))
        ),
        words_a=draw(st.integers(0, 10**6)),
        words_b=draw(st.integers(0, 10**6)),
    )


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    """Snapshots with a view that fits their comparison."""
    comparison = draw(comparisons())
    codebook = comparison.codebook
    ids = [theme.id for _, theme in codebook.walk()] if codebook else []
    view = ViewState(
        selection=draw(
            st.sampled_from([None, *(link.id for link in comparison.links)])
        ),
        threshold=draw(st.floats(0, 1)),
        themes=tuple(draw(st.lists(st.sampled_from(ids), unique=True))) if ids else (),
        position_a=draw(st.integers(0, len(comparison.a.text))),
        position_b=draw(st.integers(0, len(comparison.b.text))),
    )
    start = Work.on(comparison)
    history = draw(st.none() | histories(start))
    if history is not None and not history.changes:
        history = None  # which is how a snapshot without work comes back
    line = st.text(_ALPHABET, max_size=20).map(_as_line)
    tags = draw(st.lists(line.filter(bool), unique=True, max_size=3))
    return Snapshot(comparison, view, history, draw(line), tuple(tags))


def _as_line(text: str) -> str:
    return "".join(c for c in text if c.isprintable()).strip()


A_TEXT = "The two governments signed a treaty.\n\nIt was no alliance 😀.\n"
B_TEXT = "Both governments signed the treaty.\n\nНе союзники — it was an alliance.\n"
A_BOOK = """\
schema: diptych-codebook/1
title: Treaties
language: en
themes:
  - id: treaty
    label: Treaties
    phrases: [treaty]
    themes:
      - {id: alliance, label: Alliances, phrases: [alliance]}
"""


def sample() -> Snapshot:
    """One small snapshot that uses every part of the format, the same each time."""
    plain = plain_sample()
    return dataclasses.replace(
        plain,
        history=sample_history(plain.comparison),
        title="Treaties: a “pair” \\ of essays",
        tags=("to cite", "союз"),
    )


def sample_history(comparison: Comparison) -> History:
    """A history with every sort of entry, an act undone, and something moved."""
    note = PassageNote(Side.B, Span(0, 4), "Who?", moved=True)
    lost = Orphan(note, ("Words that are gone.",))
    texts = Work.on(comparison)
    history = History.of(dataclasses.replace(texts, entries=(note, lost)))
    first = LinkAnchor(Span(0, 35), Span(0, 34), LinkSize.SENTENCE)
    codebook = A_BOOK.replace("[treaty]", "[treaty, pact]")
    facts = Facts(Side.B, "Of treaties", "B.", datetime.date(1999, 1, 1), "en")
    where = Side.A, Span(0, 36)
    acts_made: list[Callable[[Work], Change]] = [
        lambda w: acts.decide(w, NOON, [first], Decision.ACCEPTED, "L1"),
        lambda w: acts.note_link(w, NOON, first, "Compare the verbs 😀.", "L1"),
        lambda w: acts.tag_link(w, NOON, first, ["key"], "L1"),
        lambda w: acts.correct_borders(w, NOON, first, Span(4, 35), Span(5, 34), "L1"),
        lambda w: acts.link_by_hand(w, NOON, Span(38, 50), Span(36, 50)),
        lambda w: acts.mark_theme(w, NOON, *where, "treaty", Verdict.REJECTED),
        lambda w: acts.set_role(w, NOON, *where, BlockRole.HEADING, level=1),
        lambda w: acts.correct_facts(w, NOON, Side.B, facts),
        lambda w: acts.edit_codebook(w, NOON, A_BOOK),
        lambda w: acts.edit_codebook(w, NOON, codebook),
        lambda w: acts.note_passage(w, NOON, Side.B, Span(0, 4), ""),
        lambda w: acts.decide(w, NOON, [first], None, "L1"),
    ]
    for act in acts_made:
        history = history.do(act(history.work))
    return history.undo()


def plain_sample() -> Snapshot:
    """One small snapshot without any work of a reader."""
    a = Document(
        text=A_TEXT,
        title="On treaties",
        author="A. Writer",
        date=datetime.date(2022, 2, 4),
        language="en",
        path=Path("on treaties.txt"),
        sha256="0a" * 32,
        blocks=(
            Block(Span(0, 36), BlockRole.HEADING, 2),
            Block(Span(38, 59), BlockRole.PARAGRAPH),
        ),
        note="Made up.",
        encoding="utf-8",
        notices=("It was guessed.",),
    )
    b = Document(text=B_TEXT, blocks=(Block(Span(0, 35), BlockRole.PARAGRAPH),))
    whole = Link(
        id="L1",
        a=Span(0, 35),
        b=Span(0, 34),
        score=0.8125,
        kind=LinkKind.REWORDED,
        size=LinkSize.SENTENCE,
        contrasts=(Contrast(ContrastKind.TERM, Span(4, 7), Span(0, 4)),),
        evidence=Evidence(
            terms=(SharedTerm("treaty", 3.25),),
            longest_run="governments signed",
            edits=(
                Edit(EditKind.REPLACE, Span(0, 7), Span(0, 4)),
                Edit(EditKind.EQUAL, Span(8, 26), Span(5, 23)),
            ),
            parts=(ScorePart("rarity", 0.8125),),
        ),
        why="Both ends hold “governments signed”.",
    )
    part = Link(
        id="L2",
        a=Span(8, 26),
        b=Span(5, 23),
        score=0.5,
        kind=LinkKind.VERBATIM,
        size=LinkSize.PHRASE,
        parent="L1",
    )
    comparison = Comparison(
        a=a,
        b=b,
        codebook=parse_codebook(A_BOOK, name="treaties.yaml"),
        options=Options(),
        links=(whole, part),
        themes_a=(Coded("treaty", Span(29, 35), "treaty", "phrase: treaty", "Why."),),
        themes_b=(Coded("alliance", Span(63, 71), "alliance", "phrase", "Why."),),
        quality=Quality(False, ("The two are short.",)),
        words_a=11,
        words_b=13,
    )
    view = ViewState("L2", 0.25, ("alliance", "treaty"), 38, 0)
    return Snapshot(comparison, view)

"""A made-up pair with links whose places are known by their words."""

from diptych.align.model import (
    Contrast,
    ContrastKind,
    Edit,
    EditKind,
    Evidence,
    Link,
    LinkKind,
    LinkSize,
)
from diptych.comparison import Comparison, Options, Quality
from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.themes.model import Codebook, Coded, Theme

_FILLER = (
    "The tide tables of that coast were printed each autumn, and nobody on the quay "
    "could remember a year in which they had been read by anyone but the pilots. "
)


def essay(title: str, *pieces: str) -> Document:
    """Make an essay of a heading and paragraphs, with filler around each piece."""
    paragraphs = [title]
    for piece in pieces:
        paragraphs += [_FILLER * 3, piece, _FILLER * 2]
    stripped = [paragraph.strip() for paragraph in paragraphs]
    blocks = []
    place = 0
    for number, paragraph in enumerate(stripped):
        role = BlockRole.PARAGRAPH if number else BlockRole.HEADING
        span = Span(place, place + len(paragraph))
        blocks.append(Block(span, role, 0 if number else 1))
        place = span.end + 2
    return Document("\n\n".join(stripped), title=title, blocks=tuple(blocks))


def find(document: Document, words: str) -> Span:
    """Return where words stand that occur once."""
    assert document.text.count(words) == 1, words
    start = document.text.index(words)
    return Span(start, start + len(words))


A = essay(
    "The quay in winter",
    "😀 The council rejected the proposal to close it before snowfall. It stays.",
    "Forty boats depend on the pier, said the fishermen.",
    "A great storm in 1953 is remembered as a warning.",
    "Ropes were counted twice in the cold months of the year.",
)
B = essay(
    "The quay in summer",
    "The great storm of 1957 is a warning to everyone.",
    "Nothing of note was said of ropes, and the cold months were long.",
    "Forty boats do not depend on the pier, said the merchants.",
    "The council rejected the proposal to close it before harvest.",
)


def link(
    name: str,
    a: str,
    b: str,
    score: float,
    kind: LinkKind,
    *,
    size: LinkSize = LinkSize.SENTENCE,
    parent: str | None = None,
) -> Link:
    """Make a link between words that occur once in A and in B."""
    return Link(
        name,
        find(A, a),
        find(B, b),
        score,
        kind,
        size,
        parent,
        why=f"They share the <words> of {name}.",
    )


_SHARED = "The council rejected the proposal to close it before"
COUNCIL = Link(
    "L1",
    find(A, f"{_SHARED} snowfall."),
    find(B, f"{_SHARED} harvest."),
    0.95,
    LinkKind.REWORDED,
    LinkSize.SENTENCE,
    contrasts=(Contrast(ContrastKind.TERM, find(A, "snowfall"), find(B, "harvest")),),
    evidence=Evidence(
        edits=(
            Edit(EditKind.EQUAL, find(A, _SHARED), find(B, _SHARED)),
            Edit(EditKind.REPLACE, find(A, "snowfall"), find(B, "harvest")),
        )
    ),
    why="They share the words of L1.",
)
PHRASE = link(
    "L2",
    "rejected the proposal",
    "rejected the proposal",
    0.8,
    LinkKind.VERBATIM,
    size=LinkSize.PHRASE,
    parent="L1",
)
BOATS = link(
    "L3",
    "Forty boats depend on the pier",
    "Forty boats do not depend on the pier",
    0.7,
    LinkKind.PARAPHRASE,
)
STORM = link("L4", "great storm in 1953", "great storm of 1957", 0.4, LinkKind.REWORDED)

CODEBOOK = Codebook(
    "Harbours",
    "en",
    (Theme("storm", "Storms & gales", "teal"), Theme("rope", "Ropes", "#ffee00")),
    "",
    "",
)


def _coded(document: Document, theme: str, words: str) -> Coded:
    return Coded(theme, find(document, words), words, f"phrase: {words}", "Named.")


COMPARISON = Comparison(
    A,
    B,
    CODEBOOK,
    Options(),
    (COUNCIL, PHRASE, BOATS, STORM),
    (_coded(A, "storm", "storm in 1953"), _coded(A, "rope", "Ropes")),
    (_coded(B, "storm", "storm of 1957"), _coded(B, "rope", "ropes")),
    Quality(),
)

"""Links whose ends the reader has set: their kind, size, differences and contrasts.

What the aligner says of a link it found is said here of any two passages, from the
words inside them alone. Offsets follow ``diptych.text.span``. No Qt.
"""

from collections import Counter
from dataclasses import replace
from functools import lru_cache

from diptych.align.edits import as_edits, plain_steps
from diptych.align.model import (
    Contrast,
    Edit,
    EditKind,
    Link,
    LinkKind,
    LinkSize,
)
from diptych.align.rarity import CONTENT_BITS, background_bits, list_language
from diptych.align.watch import Watch
from diptych.comparison import Comparison
from diptych.contrast import find_contrasts
from diptych.decisions.model import LinkAnchor
from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Block, BlockRole, Document
from diptych.text.sentences import split_sentences
from diptych.text.span import Span

_WHOLE = 0.8
"""The share of a sentence from which a passage counts as that sentence."""


def set_link(
    comparison: Comparison, anchor: LinkAnchor, spans: tuple[Span, Span], why: str
) -> Link:
    """Return the link that the reader set between two passages.

    Its id is made of the anchor's place, so that it stays the same; its score is 1,
    since a careful reader does keep it. Takes about a millisecond, later calls less.
    """
    a, b = spans
    size = anchor.size or _size(comparison, a, b)
    link = Link(anchor.id, a, b, 1.0, LinkKind.PARAPHRASE, size, why=why)
    return with_borders(comparison, link, spans)


def with_borders(comparison: Comparison, link: Link, spans: tuple[Span, Span]) -> Link:
    """Return ``link`` with other ends, and what depends on the ends made anew.

    Score, terms and parts stay: they say why the aligner linked the two places.
    """
    a, b = spans
    kind, run, edits, contrasts = _compared(
        a.slice(comparison.a.text),
        b.slice(comparison.b.text),
        comparison.a.language or "",
        comparison.b.language or "",
        link.size,
    )
    evidence = replace(
        link.evidence,
        longest_run=run.slice(a.slice(comparison.a.text)),
        edits=tuple(
            Edit(e.kind, _moved(e.a, a.start), _moved(e.b, b.start)) for e in edits
        ),
    )
    moved = tuple(
        Contrast(c.kind, _moved(c.a, a.start), _moved(c.b, b.start)) for c in contrasts
    )
    return replace(link, a=a, b=b, kind=kind, contrasts=moved, evidence=evidence)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


@lru_cache(maxsize=512)
def _compared(
    a: str, b: str, language_a: str, language_b: str, size: LinkSize
) -> tuple[LinkKind, Span, tuple[Edit, ...], tuple[Contrast, ...]]:
    """Return kind, longest shared run, edits and contrasts of two passages.

    The offsets count from the start of the passages.
    """
    one, other = _analysed(a, language_a), _analysed(b, language_b)
    steps = tuple(plain_steps(one, other, range(len(one)), range(len(other))))
    if not (len(one) and len(other)):
        return LinkKind.PARAPHRASE, Span(0, 0), (), ()
    edits = as_edits(one, other, steps, Watch())
    kind = _kind(one, other)
    link = Link("", Span(0, len(a)), Span(0, len(b)), 1.0, kind, size)
    equal = [step for step in steps if step.kind is EditKind.EQUAL]
    run = Span(0, 0)
    if equal:
        longest = max(equal, key=lambda step: step.a_end - step.a_first)
        run = Span(one.starts[longest.a_first], one.ends[longest.a_end - 1])
    return kind, run, edits, find_contrasts(one, other, link)


def _analysed(text: str, language: str) -> Analysis:
    whole = Block(Span(0, len(text)), BlockRole.PARAGRAPH)
    return analyse(Document(text, blocks=(whole,)), language=language or None)


def _kind(a: Analysis, b: Analysis) -> LinkKind:
    """Tell the kind by the content words that the shorter side shares."""
    if a.norms == b.norms:
        return LinkKind.VERBATIM
    language = list_language(a, b)
    one, other = _content(a, language), _content(b, language)
    words = min(one.total(), other.total())
    reworded = 2 * (one & other).total() >= words
    return LinkKind.REWORDED if reworded else LinkKind.PARAPHRASE


def _content(side: Analysis, language: str) -> Counter[str]:
    """Count the content words by stem; all words where there is none."""
    words = [s for s in side.stems if background_bits(s, language) >= CONTENT_BITS]
    return Counter(words or side.stems)


def _size(comparison: Comparison, a: Span, b: Span) -> LinkSize:
    """Tell how much two passages take: the larger end decides."""
    sizes = [_taken(comparison.a, a), _taken(comparison.b, b)]
    order = list(LinkSize)
    return max(sizes, key=order.index)


def _taken(document: Document, span: Span) -> LinkSize:
    """Tell whether a span is part of a sentence, one, or several."""
    touched = 0
    size = LinkSize.PHRASE
    for block in document.blocks:
        if not block.span.overlap(span):
            continue
        for sentence in split_sentences(
            document.text, block.span.start, block.span.end
        ):
            covered = sentence.overlap(span)
            touched += 2 * covered >= len(sentence) > 0
            if covered >= _WHOLE * len(sentence) > 0:
                size = LinkSize.SENTENCE
    return LinkSize.PASSAGE if touched > 1 else size

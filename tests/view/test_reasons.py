"""What is said of a link."""

from dataclasses import replace

from diptych.align.model import Contrast, ContrastKind, Link, LinkKind, LinkSize
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.view.reasons import contrast_words, reason

A = Document.from_text("Ships carried 245 tons\nunder an alliance.")
B = Document.from_text("Ships did not carry 190 tons under an agreement.")


def _contrast(kind: ContrastKind, a: str, b: str) -> Contrast:
    at_a, at_b = A.text.index(a), B.text.index(b)
    return Contrast(kind, Span(at_a, at_a + len(a)), Span(at_b, at_b + len(b)))


NUMBER = _contrast(ContrastKind.NUMBER, "245", "190")
LINK = Link(
    "L1",
    Span(0, 5),
    Span(0, 5),
    0.637,
    LinkKind.REWORDED,
    LinkSize.SENTENCE,
    contrasts=(NUMBER, _contrast(ContrastKind.TERM, "alliance", "agreement")),
    why="Shares “Ships”.",
)


def test_a_link_says_its_figures_its_reason_and_its_contrasts() -> None:
    assert reason(LINK, A, B).lines == (
        "0.64 · reworded sentence. Shares “Ships”.",
        "Differs: number 245 / 190; term alliance / agreement",
    )


def test_a_link_without_contrast_or_reason_says_what_it_is() -> None:
    bare = replace(LINK, contrasts=(), why="")
    assert reason(bare, A, B).lines == ("0.64 · reworded sentence",)


def test_what_one_end_lacks_is_a_dash_and_repetitions_are_named_once() -> None:
    negation = _contrast(ContrastKind.NEGATION, "", "not")
    assert contrast_words((negation, NUMBER, NUMBER), A, B) == (
        "Differs: negation – / not; number 245 / 190"
    )


def test_quotations_stand_on_one_line_and_long_ones_are_cut() -> None:
    whole = Contrast(ContrastKind.TERM, Span(14, 31), Span(0, len(B.text)))
    words = contrast_words((whole,), Document.from_text(A.text), B)
    assert "\n" not in words
    assert words.startswith("Differs: term 245 tons under an / Ships did not")
    long = Contrast(ContrastKind.TERM, Span(0, 0), Span(0, 178))
    words = contrast_words((long,), A, Document.from_text("ab " * 60))
    assert words.endswith("ab ab…")
    assert len(words) < 90

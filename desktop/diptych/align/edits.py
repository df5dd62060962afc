"""Word-level differences between the two ends of a link, as rapidfuzz opcodes."""

from dataclasses import dataclass

from rapidfuzz.distance import Indel

from diptych.align.found import Found
from diptych.align.model import Edit, EditKind
from diptych.align.sides import Sides
from diptych.text.analysis import Analysis
from diptych.text.span import Span


@dataclass(frozen=True, slots=True)
class Step:
    """One step from the words of end A to those of end B, in word numbers."""

    kind: EditKind
    a_first: int
    a_end: int
    b_first: int
    b_end: int


def find_steps(sides: Sides, found: Found) -> tuple[Step, ...]:
    """Return the steps from end A to end B, word by word, for a reader to see.

    As ``plain_steps``, but a frequent word that stands alone between two changes is
    counted as changed: it helps nobody to see a lone "of" kept.
    """
    a, b = sides.a, sides.b
    in_a, in_b = range(found.a_first, found.a_end), range(found.b_first, found.b_end)
    plain = plain_steps(a.analysis, b.analysis, in_a, in_b)
    runs = [
        (step.a_first, step.a_end, step.b_first, step.b_end)
        for index, step in enumerate(plain)
        if step.kind is EditKind.EQUAL
        and (
            step.a_end - step.a_first > 1
            or index in (0, len(plain) - 1)
            or sides.content[a.ids[step.a_first]]
        )
    ]
    return tuple(_steps(runs, in_a, in_b))


def plain_steps(a: Analysis, b: Analysis, in_a: range, in_b: range) -> list[Step]:
    """Return the steps between two ranges of words that keep the most words.

    Words are compared by their normal forms. The steps cover the words of both ends
    without gap or overlap. Quadratic in the words that differ.
    """
    opcodes = Indel.opcodes(
        a.norms[in_a.start : in_a.stop], b.norms[in_b.start : in_b.stop]
    )
    runs = [
        (
            in_a.start + code.src_start,
            in_a.start + code.src_end,
            in_b.start + code.dest_start,
            in_b.start + code.dest_end,
        )
        for code in opcodes
        if code.tag == "equal"
    ]
    return _steps(runs, in_a, in_b)


def _steps(
    runs: list[tuple[int, int, int, int]], in_a: range, in_b: range
) -> list[Step]:
    """Return equal runs as steps, with the changes between them."""
    steps: list[Step] = []
    at_a, at_b = in_a.start, in_b.start
    for a_first, a_end, b_first, b_end in [
        *runs,
        (in_a.stop, in_a.stop, in_b.stop, in_b.stop),
    ]:
        if at_a < a_first or at_b < b_first:
            kind = EditKind.REPLACE
            if at_a == a_first:
                kind = EditKind.INSERT
            elif at_b == b_first:
                kind = EditKind.DELETE
            steps.append(Step(kind, at_a, a_first, at_b, b_first))
        if a_first < a_end:
            steps.append(Step(EditKind.EQUAL, a_first, a_end, b_first, b_end))
        at_a, at_b = a_end, b_end
    return steps


def as_edits(a: Analysis, b: Analysis, steps: tuple[Step, ...]) -> tuple[Edit, ...]:
    """Return all steps of a link as spans: its words and what is between them."""
    first_a, first_b = (steps[0].a_first, steps[0].b_first) if steps else (0, 0)
    return tuple(
        Edit(
            step.kind,
            word_span(a, range(step.a_first, step.a_end), first_a),
            word_span(b, range(step.b_first, step.b_end), first_b),
        )
        for step in steps
    )


def word_span(analysis: Analysis, words: range, first: int) -> Span:
    """Return the text from the first to the last of some words.

    No word at all gives an empty span: just after the word before, or at the next
    word where the end of a link begins with ``first`` and there is none before it.
    """
    if words:
        return Span(analysis.starts[words[0]], analysis.ends[words[-1]])
    if words.start <= first:
        place = analysis.starts[words.start]
    else:
        place = analysis.ends[words.start - 1]
    return Span(place, place)

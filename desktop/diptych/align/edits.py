"""Word-level differences between the two ends of a link, as rapidfuzz opcodes."""

from dataclasses import dataclass

from rapidfuzz.distance import Indel

from diptych.align.found import Found
from diptych.align.model import Edit, EditKind
from diptych.align.rarity import CONTENT_BITS, background_bits
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
    a, b = sides.a.analysis, sides.b.analysis
    plain = plain_steps(
        a, b, range(found.a_first, found.a_end), range(found.b_first, found.b_end)
    )
    steps: list[Step] = []
    for index, step in enumerate(plain):
        lone = (
            0 < index < len(plain) - 1
            and step.a_end - step.a_first == 1
            and _is_frequent(sides, step.a_first)
        )
        equal = step.kind is EditKind.EQUAL and not lone
        _add(steps, equal, (step.a_first, step.a_end), (step.b_first, step.b_end))
    return tuple(steps)


def plain_steps(a: Analysis, b: Analysis, in_a: range, in_b: range) -> list[Step]:
    """Return the steps between two ranges of words that keep the most words.

    Words are compared by their normal forms. The steps cover the words of both ends
    without gap or overlap. Quadratic in the words that differ.
    """
    steps: list[Step] = []
    opcodes = Indel.opcodes(
        a.norms[in_a.start : in_a.stop], b.norms[in_b.start : in_b.stop]
    )
    for code in opcodes:
        _add(
            steps,
            code.tag == "equal",
            (in_a.start + code.src_start, in_a.start + code.src_end),
            (in_b.start + code.dest_start, in_b.start + code.dest_end),
        )
    return steps


def _is_frequent(sides: Sides, word: int) -> bool:
    stem = sides.a.analysis.stems[word]
    return background_bits(stem, sides.language) < CONTENT_BITS


def _add(
    steps: list[Step], equal: bool, a: tuple[int, int], b: tuple[int, int]
) -> None:
    """Add a step, or join it to the one before where both are changes."""
    if steps and not equal and steps[-1].kind is not EditKind.EQUAL:
        last = steps.pop()
        a, b = (last.a_first, a[1]), (last.b_first, b[1])
    if equal:
        kind = EditKind.EQUAL
    elif a[0] == a[1]:
        kind = EditKind.INSERT
    elif b[0] == b[1]:
        kind = EditKind.DELETE
    else:
        kind = EditKind.REPLACE
    steps.append(Step(kind, *a, *b))


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

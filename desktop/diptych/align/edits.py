"""Word-level differences between the two ends of a link, as rapidfuzz opcodes."""

from typing import NamedTuple

from rapidfuzz.distance import Indel

from diptych.align.anchors import cut_ranges
from diptych.align.found import Found
from diptych.align.model import Edit, EditKind
from diptych.align.sides import Sides
from diptych.align.watch import NOBODY, Watch
from diptych.text.analysis import Analysis
from diptych.text.span import Span

_Run = tuple[int, int, int, int]
"""Equal words: ``a_first``, ``a_end``, ``b_first``, ``b_end``."""


class Step(NamedTuple):
    """One step from the words of end A to those of end B, in word numbers."""

    kind: EditKind
    a_first: int
    a_end: int
    b_first: int
    b_end: int


def find_steps(sides: Sides, found: Found, watch: Watch) -> tuple[Step, ...]:
    """Return the steps from end A to end B, word by word, for a reader to see.

    As ``plain_steps``, but a frequent word that stands alone between two changes is
    counted as changed: it helps nobody to see a lone "of" kept.
    """
    in_a, in_b = range(found.a_first, found.a_end), range(found.b_first, found.b_end)
    opening, closing = (in_a.start, in_b.start), (in_a.stop, in_b.stop)
    content, ids = sides.content, sides.a.ids
    equal = _equal_runs(sides.a.analysis, sides.b.analysis, in_a, in_b, watch)
    runs = [
        run
        for run in watch.each(equal)
        if run[1] - run[0] > 1
        or content[ids[run[0]]]
        or (run[0], run[2]) == opening
        or (run[1], run[3]) == closing
    ]
    return tuple(_steps(runs, in_a, in_b, watch))


def plain_steps(
    a: Analysis, b: Analysis, in_a: range, in_b: range, watch: Watch = NOBODY
) -> list[Step]:
    """Return the steps between two ranges of words that keep the most words.

    Words are compared by their normal forms. The steps cover the words of both ends
    without gap or overlap. Passages of thousands of words are cut at words that stand
    once on either side, so that the cost stays near-linear.
    """
    return _steps(_equal_runs(a, b, in_a, in_b, watch), in_a, in_b, watch)


def _equal_runs(
    a: Analysis, b: Analysis, in_a: range, in_b: range, watch: Watch
) -> list[_Run]:
    """Return the runs of equal words between two ranges that keep the most words."""
    norms_a, norms_b = a.norms[in_a.start : in_a.stop], b.norms[in_b.start : in_b.stop]
    if norms_a == norms_b:
        return [(in_a.start, in_a.stop, in_b.start, in_b.stop)]
    runs: list[_Run] = []
    for x, y in cut_ranges(norms_a, norms_b, watch):
        watch.tick()
        part_a, part_b = norms_a[x.start : x.stop], norms_b[y.start : y.stop]
        first_a, first_b = in_a.start + x.start, in_b.start + y.start
        for block in Indel.editops(part_a, part_b).as_matching_blocks():
            size = block.size
            if not size:
                continue
            at_a, at_b = first_a + block.a, first_b + block.b
            if runs and (runs[-1][1], runs[-1][3]) == (at_a, at_b):
                # A run that was cut in two.
                at_a, _, at_b, _ = runs.pop()
                size = first_a + block.a + size - at_a
            runs.append((at_a, at_a + size, at_b, at_b + size))
    return runs


def _steps(runs: list[_Run], in_a: range, in_b: range, watch: Watch) -> list[Step]:
    """Return equal runs as steps, with the changes between them."""
    steps: list[Step] = []
    at_a, at_b = in_a.start, in_b.start
    end = (in_a.stop, in_a.stop, in_b.stop, in_b.stop)
    for a_first, a_end, b_first, b_end in watch.each([*runs, end]):
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


def as_edits(
    a: Analysis, b: Analysis, steps: tuple[Step, ...], watch: Watch
) -> tuple[Edit, ...]:
    """Return all steps of a link as spans: its words and what is between them."""
    first_a, first_b = (steps[0].a_first, steps[0].b_first) if steps else (0, 0)
    starts_a, ends_a, starts_b, ends_b = a.starts, a.ends, b.starts, b.ends
    edits: list[Edit] = []
    for kind, a_first, a_end, b_first, b_end in watch.each(steps):
        if a_first < a_end:
            in_a = Span(starts_a[a_first], ends_a[a_end - 1])
        else:
            in_a = word_span(a, range(a_first, a_end), first_a)
        if b_first < b_end:
            in_b = Span(starts_b[b_first], ends_b[b_end - 1])
        else:
            in_b = word_span(b, range(b_first, b_end), first_b)
        edits.append(Edit(kind, in_a, in_b))
    return tuple(edits)


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

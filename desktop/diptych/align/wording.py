"""How the wording of the two ends of a link relates, and what they share.

``kind`` follows the definition of the program: verbatim are the same words in the
same order; reworded, at least half of the content words of the shorter end stand at
the other in some form; paraphrase, fewer.
"""

from collections import Counter
from dataclasses import dataclass

from diptych.align.found import Found
from diptych.align.model import LinkKind
from diptych.align.sides import Sides


@dataclass(frozen=True, slots=True)
class Wording:
    """``shared`` are words of A, by place, whose stems both ends hold, rarest first."""

    kind: LinkKind
    shared: tuple[int, ...]


def find_wording(sides: Sides, found: Found) -> Wording:
    """Tell the kind of a link and the rare words that both of its ends hold."""
    ids_a = sides.a.ids[found.a_first : found.a_end]
    ids_b = sides.b.ids[found.b_first : found.b_end]
    kind = _kind(sides, found, ids_a, ids_b)
    in_b = frozenset(ids_b)
    seen: dict[int, int] = {}
    for offset, number in enumerate(ids_a):
        if number in in_b and sides.weights[number] > 0:
            seen.setdefault(number, found.a_first + offset)
    order = sorted(seen, key=lambda number: (-sides.weights[number], number))
    return Wording(kind, tuple(seen[number] for number in order))


def _kind(sides: Sides, found: Found, ids_a: list[int], ids_b: list[int]) -> LinkKind:
    norms_a = sides.a.analysis.norms[found.a_first : found.a_end]
    norms_b = sides.b.analysis.norms[found.b_first : found.b_end]
    if norms_a == norms_b:
        return LinkKind.VERBATIM
    content_a = _content(sides, ids_a)
    content_b = _content(sides, ids_b)
    held_a = _held(sides, content_a, content_b)
    held_b = _held(sides, content_b, content_a)
    ends = sorted(
        ((sum(content_a.values()), held_a), (sum(content_b.values()), held_b)),
        key=lambda end: (end[0], -end[1]),
    )
    words, held = ends[0]
    return LinkKind.REWORDED if 2 * held >= words else LinkKind.PARAPHRASE


def _content(sides: Sides, ids: list[int]) -> dict[int, int]:
    """Count the content words of one end; all words where it has none."""
    content = sides.content
    counts: dict[int, int] = {}
    for number in ids:
        if content[number]:
            counts[number] = counts.get(number, 0) + 1
    return counts or Counter(ids)


def _held(sides: Sides, content: dict[int, int], other: dict[int, int]) -> int:
    """Count the words of one end that stand at the other in some form."""
    both = content.keys() & other.keys()
    held = sum(min(content[number], other[number]) for number in both)
    for number in content.keys() - both:
        if any(one in other for one, _ in sides.alike.get(number, ())):
            held += 1
    return held

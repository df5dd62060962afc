"""Words that are not equal and still alike: derivation, spelling variants, typos.

Stems that share their beginning ("Ukraine", "Ukrainian") or all but a letter or two
(a typo) count for a part of an equal word. Candidates come from an index over the
first and the last letters, so that the cost stays near-linear in the vocabulary.
"""

from collections import defaultdict
from collections.abc import Container, Iterable

from rapidfuzz.distance import Indel

from diptych.align.watch import Watch

Alike = dict[int, tuple[tuple[int, float], ...]]
"""For a word number the numbers of the words like it, each with 0 to 1."""

_similarity = Indel.normalized_similarity
_EDGE = 4
_MOST_IN_BUCKET = 120
_LEAST = 0.6
_WHOLE = 0.57
_SAME_START = 0.75
_TYPO = 0.83
_TYPO_LENGTH = 5


def find_alike(
    stems: list[str], chosen: Iterable[int], listed: Container[str], watch: Watch
) -> Alike:
    """Find which of the ``chosen`` words are alike; symmetric, never a word itself.

    ``listed`` are the stems of the background list. Numbers are alike only when they
    are equal. A bucket of more than 120 stems is left out: an ending that so many
    share says nothing.
    """
    openings: defaultdict[str, list[int]] = defaultdict(list)
    endings: defaultdict[str, list[int]] = defaultdict(list)
    for number in watch.each(chosen):
        stem = stems[number]
        length = len(stem)
        if length >= _EDGE and stem.isalpha():
            openings[stem[:_EDGE]].append(number)
            if length > _TYPO_LENGTH:
                endings[stem[-_EDGE:]].append(number)
    found: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for buckets, opening in ((openings, True), (endings, False)):
        for members in buckets.values():
            if 1 < len(members) <= _MOST_IN_BUCKET:
                watch.tick()
                _compare(stems, members, listed, opening, found)
    return {number: tuple(sorted(others.items())) for number, others in found.items()}


def _compare(
    stems: list[str],
    members: list[int],
    listed: Container[str],
    opening: bool,
    found: defaultdict[int, dict[int, float]],
) -> None:
    """Compare all pairs of a bucket: stems that open, or that end, alike.

    Two listed words are alike only by their openings, so of two that end alike no
    more needs to be known.
    """
    rows = [(number, stems[number], stems[number] in listed) for number in members]
    for place, (first, one, known) in enumerate(rows):
        for second, two, known_too in rows[place + 1 :]:
            both = known and known_too
            if both and not opening and one[:_EDGE] != two[:_EDGE]:
                continue
            value = likeness(one, two, listed=both)
            if value:
                found[first][second] = value
                found[second][first] = value


def likeness(first: str, second: str, *, listed: bool) -> float:
    """Return how alike two unequal stems are: 0, or more than 0.6. Symmetric.

    Alike are a stem and a longer one that begins with it ("ukrain", "ukrainian"),
    two that part near their ends ("expand", "expans"), and, unless both are
    ``listed`` and so words of their own, two with a letter or two of difference.
    Numbers never are.
    """
    value = _similarity(first, second, score_cutoff=_LEAST)
    if not value or first[0].isdigit() or second[0].isdigit():
        return 0.0
    shorter, longer = len(first), len(second)
    if shorter > longer:
        shorter, longer = longer, shorter
    start = 0
    while start < shorter and first[start] == second[start]:
        start += 1
    derived = start == shorter >= _WHOLE * longer or start >= _SAME_START * longer
    typo = not listed and value >= _TYPO and longer >= _TYPO_LENGTH
    return round(value, 4) if derived or typo else 0.0

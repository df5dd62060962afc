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
    buckets: defaultdict[tuple[bool, str], list[int]] = defaultdict(list)
    for number in chosen:
        stem = stems[number]
        if len(stem) >= _EDGE and stem.isalpha():
            buckets[True, stem[:_EDGE]].append(number)
            if len(stem) > _TYPO_LENGTH:
                buckets[False, stem[-_EDGE:]].append(number)
    found: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for members in buckets.values():
        watch.tick()
        if 1 < len(members) <= _MOST_IN_BUCKET:
            _compare(stems, members, listed, found)
    return {number: tuple(sorted(others.items())) for number, others in found.items()}


def _compare(
    stems: list[str],
    members: list[int],
    listed: Container[str],
    found: defaultdict[int, dict[int, float]],
) -> None:
    for place, first in enumerate(members):
        for second in members[place + 1 :]:
            one, two = stems[first], stems[second]
            value = likeness(one, two, listed=one in listed and two in listed)
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
    value = Indel.normalized_similarity(first, second, score_cutoff=_LEAST)
    if not value or first[0].isdigit() or second[0].isdigit():
        return 0.0
    shorter, longer = sorted((len(first), len(second)))
    start = 0
    while start < shorter and first[start] == second[start]:
        start += 1
    derived = start == shorter >= _WHOLE * longer or start >= _SAME_START * longer
    typo = not listed and value >= _TYPO and longer >= _TYPO_LENGTH
    return round(value, 4) if derived or typo else 0.0

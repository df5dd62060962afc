"""How the wording of the two ends of a link relates, and what they share.

``kind`` follows the definition of the program: verbatim are the same words in the
same order; reworded, at least half of the content words of the shorter end stand at
the other in some form; paraphrase, fewer.
"""

from collections import Counter

from diptych.align.found import Found
from diptych.align.model import LinkKind
from diptych.align.sides import Sides
from diptych.align.watch import Watch

_SEVERAL = 200
"""From so many words on they are counted in one go."""


def find_kind(sides: Sides, found: Found, watch: Watch) -> LinkKind:
    """Tell how the wording of the two ends of a link relates."""
    ids_a = sides.a.ids[found.a_first : found.a_end]
    ids_b = sides.b.ids[found.b_first : found.b_end]
    watch.tick()
    norms_a = sides.a.analysis.norms[found.a_first : found.a_end]
    norms_b = sides.b.analysis.norms[found.b_first : found.b_end]
    watch.tick()
    if norms_a == norms_b:
        return LinkKind.VERBATIM
    telling = sides.content.__getitem__
    content_words_a = list(filter(telling, ids_a)) or ids_a
    watch.tick()
    content_words_b = list(filter(telling, ids_b)) or ids_b
    words_a, words_b = len(content_words_a), len(content_words_b)
    words = min(words_a, words_b)
    watch.tick()
    if 2 * len(frozenset(content_words_a).intersection(content_words_b)) >= words:
        # Equal words alone are enough, without a closer look.
        return LinkKind.REWORDED
    content_a = _counted(content_words_a)
    watch.tick()
    content_b = _counted(content_words_b)
    watch.tick()
    held = 0
    if words_a == words:
        held = _held(sides, content_a, content_b, watch)
    if words_b == words:
        held = max(held, _held(sides, content_b, content_a, watch))
    return LinkKind.REWORDED if 2 * held >= words else LinkKind.PARAPHRASE


def find_shared(sides: Sides, found: Found, watch: Watch) -> tuple[int, ...]:
    """Return the words of A, by place, whose stems both ends hold, rarest first."""
    ids_a = sides.a.ids[found.a_first : found.a_end]
    ids_b = sides.b.ids[found.b_first : found.b_end]
    watch.tick()
    weights = sides.weights
    both = frozenset(ids_a).intersection(ids_b)
    watch.tick()
    ranked = sorted([(-weights[n], n) for n in both if weights[n] > 0])
    watch.tick()
    if not ranked:
        return ()
    return _places(ids_a, found.a_first, [n for _, n in ranked], watch)


def _places(
    ids: list[int], first: int, numbers: list[int], watch: Watch
) -> tuple[int, ...]:
    """Return where each of ``numbers`` stands first in a list that begins there."""
    if len(ids) <= _SEVERAL:
        return tuple([first + ids.index(number) for number in numbers])
    wanted = set(numbers)
    places: dict[int, int] = {}
    for place, number in enumerate(watch.each(ids), start=first):
        if number in wanted:
            places[number] = place
            wanted.remove(number)
            if not wanted:
                break
    return tuple([places[number] for number in numbers])


def _counted(words: list[int]) -> dict[int, int]:
    """Count how often each word stands there."""
    if len(words) > _SEVERAL:
        return Counter(words)
    counts = dict.fromkeys(words, 1)
    if len(counts) < len(words):
        counts = {number: words.count(number) for number in counts}
    return counts


def _held(
    sides: Sides, content: dict[int, int], other: dict[int, int], watch: Watch
) -> int:
    """Count the words of one end that stand at the other in some form."""
    alike = sides.alike
    held = 0
    for number, count in watch.each(content.items()):
        if number in other:
            held += min(count, other[number])
        elif number in alike:
            for one, _ in alike[number]:
                if one in other:
                    held += 1
                    break
    return held

"""Finding a command by a few letters of its words.

No Qt. What a reader types is split at spaces; each part must begin a word of the
command or of its menus, or failing that stand somewhere inside it.
"""

from collections.abc import Sequence


def rank(query: str, names: Sequence[str]) -> tuple[int, ...]:
    """Return the places of the names that ``query`` can mean, the likeliest first.

    Every part of the query at the beginning of a word comes before parts inside
    words, an earlier match before a later one, then the order given. An empty query
    means every name.
    """
    parts = query.casefold().split()
    found: list[tuple[int, int, int]] = []
    for place, name in enumerate(names):
        folded = name.casefold()
        inside, reach = 0, 0
        for part in parts:
            at = _start_of_word(folded, part)
            if at < 0:
                at = folded.find(part)
                inside += 1
            if at < 0:
                break
            reach += at
        else:
            found.append((inside, reach, place))
    return tuple(place for _, _, place in sorted(found))


def _start_of_word(text: str, part: str) -> int:
    """Return where ``part`` begins a word of ``text``, -1 where it begins none."""
    at = text.find(part)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(part, at + 1)
    return at

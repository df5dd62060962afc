"""Long stretches of words cut into pairs of short ones that can be compared.

What keeps the most words of two stretches costs their product in time and memory. For
passages of thousands of words they are first cut where a word stands that occurs once
on either side, the cuts in one order on both (patience sorting, as in B. Cohen's
patience diff). Short stretches stay whole, so their result is the best there is.
"""

from bisect import bisect_left

from diptych.align.watch import NOBODY, Watch

_WHOLE = 16_000_000
"""Pairs of words that are compared in one go: 2 MB, and some 10 ms."""

_MOST_LEFT = 0.8
"""Cuts that leave a part with more than this share of the pairs hardly help."""

_Ranges = list[tuple[range, range]]


def cut_ranges(a: list[str], b: list[str], watch: Watch = NOBODY) -> _Ranges:
    """Return pairs of ranges that cover both lists in order and are short enough.

    One pair for lists whose lengths multiply to no more than 16 million.
    """
    if len(a) * len(b) <= _WHOLE:
        return [(range(len(a)), range(len(b)))]
    return _cut(a, b, range(len(a)), range(len(b)), watch)


def _cut(a: list[str], b: list[str], in_a: range, in_b: range, watch: Watch) -> _Ranges:
    """Cut at anchors about as often as is needed, or in the middle without any."""
    if len(in_a) * len(in_b) <= _WHOLE:
        return [(in_a, in_b)]
    cuts = _chosen(_anchors(a, b, in_a, in_b, watch), in_a, in_b, watch)
    if not cuts:
        cuts = [(in_a.start + len(in_a) // 2, in_b.start + len(in_b) // 2)]
    found: _Ranges = []
    at_a, at_b = in_a.start, in_b.start
    for to_a, to_b in [*cuts, (in_a.stop, in_b.stop)]:
        found += _cut(a, b, range(at_a, to_a), range(at_b, to_b), watch)
        at_a, at_b = to_a, to_b
    return found


def _chosen(
    anchors: list[tuple[int, int]], in_a: range, in_b: range, watch: Watch
) -> list[tuple[int, int]]:
    """Return the anchors at which the parts grow long; none if one part stays all."""
    chosen: list[tuple[int, int]] = []
    at_a, at_b = in_a.start, in_b.start
    largest = 0
    for to_a, to_b in watch.each(anchors):
        work = (to_a - at_a) * (to_b - at_b)
        if work >= _WHOLE // 4:
            chosen.append((to_a, to_b))
            largest = max(largest, work)
            at_a, at_b = to_a, to_b
    largest = max(largest, (in_a.stop - at_a) * (in_b.stop - at_b))
    return chosen if largest <= _MOST_LEFT * len(in_a) * len(in_b) else []


def _anchors(
    a: list[str], b: list[str], in_a: range, in_b: range, watch: Watch
) -> list[tuple[int, int]]:
    """Return places of words that stand once on either side, rising on both."""
    places_a, places_b = _once(a, in_a, watch), _once(b, in_b, watch)
    pairs = [
        (place, places_b[word])
        for word, place in watch.each(places_a.items())
        if word in places_b
    ]
    return _longest_rising(pairs, watch)


def _once(words: list[str], places: range, watch: Watch) -> dict[str, int]:
    """Return where each word stands that stands there once, in reading order."""
    found: dict[str, int] = {}
    again: set[str] = set()
    for place in watch.each(places):
        word = words[place]
        if word in found:
            again.add(word)
        else:
            found[word] = place
    return {
        word: place for word, place in watch.each(found.items()) if word not in again
    }


def _longest_rising(
    pairs: list[tuple[int, int]], watch: Watch
) -> list[tuple[int, int]]:
    """Return the longest run of pairs whose second numbers rise."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(watch.each(pairs)):
        rank = bisect_left(ends, place)
        before.append(tops[rank - 1] if rank else -1)
        ends[rank : rank + 1] = [place]
        tops[rank : rank + 1] = [index]
    path: list[tuple[int, int]] = []
    index = tops[-1] if tops else -1
    while index >= 0:
        path.append(pairs[index])
        index = before[index]
        watch.tick()
    return path[::-1]

"""Definite mentions that refer back: *the statement*, *the document*.

The text is read from the start. An explicit mention of the theme opens the way for
definite ones; an explicit mention of something else that they could mean closes it;
a few paragraphs without any mention close it too.
"""

from bisect import bisect_right
from itertools import accumulate

from diptych.themes.automaton import Occurrence
from diptych.themes.hits import Hit, Hits, Matcher
from diptych.themes.plan import BackPlan, ThemePlan


def definite_mentions(matcher: Matcher, plan: ThemePlan, hits: Hits) -> list[Hit]:
    """Return the definite mentions that refer back to one of ``hits.taken``.

    Where a theme has several references, a later one takes the mentions of those
    before it for explicit ones.
    """
    found: list[Hit] = []
    for back in plan.refers:
        known = Hits([*hits.taken, *found], hits.refused)
        found += _mentions(matcher, plan, back, known)
    return found


def _mentions(
    matcher: Matcher, plan: ThemePlan, back: BackPlan, hits: Hits
) -> list[Hit]:
    reference = back.reference
    if not hits.taken:
        return []
    if reference.written is not None and not matcher.written_in(reference.written):
        return []
    barred = matcher.sentences_with(plan.exclude)
    sentence_of = matcher.analysis.sentence_of
    mentions: list[Hit] = []
    referred: Hit | None = None
    last = spoken = 0
    for first, end, kind, hit in _events(matcher, back, hits):
        here = matcher.block(first)
        if kind == "else":
            referred = None
        elif hit is not None:
            referred, last, spoken = hit, here, sentence_of[end - 1]
        elif referred is not None and first >= referred.end:
            mention = _mention(matcher, (first, end), referred)
            if reference.date is not None and matcher.contradicted_by_date(
                mention, reference.date
            ):
                referred = None
            elif (
                here - last <= reference.within
                and _soon(reference.sentences, sentence_of[first] - spoken)
                and sentence_of[first] not in barred
                and matcher.unbounded(mention, plan.bounds)
            ):
                mentions.append(mention)
                last, spoken = here, sentence_of[first]
    return mentions


def _soon(most: int | None, sentences: int) -> bool:
    return most is None or sentences <= most


_Event = tuple[int, int, str, Hit | None]


def _events(matcher: Matcher, plan: BackPlan, hits: Hits) -> list[_Event]:
    """Put explicit mentions, mentions of something else and definite ones in order."""
    taken = [(hit.first, hit.end) for hit in hits.taken]
    definite = _places(matcher, plan.phrases)
    until = _not_inside(_places(matcher, plan.until), definite)
    others = _not_touching([*hits.refused, *until], taken)
    definite = _not_touching(definite, [*taken, *others])
    events: list[_Event] = [(hit.first, hit.end, "this", hit) for hit in hits.taken]
    events += [(first, end, "else", None) for first, end in others]
    events += [(first, end, "definite", None) for first, end in definite]
    return sorted(events, key=lambda event: event[:3])


def _places(matcher: Matcher, numbers: tuple[int, ...]) -> list[Occurrence]:
    return [place for number in numbers for place in matcher.found.get(number, ())]


def _not_touching(
    places: list[Occurrence], others: list[Occurrence]
) -> list[Occurrence]:
    """Keep the places that share no word with any of the others."""
    joined: list[list[int]] = []
    for first, end in sorted(others):
        if joined and first < joined[-1][1]:
            joined[-1][1] = max(end, joined[-1][1])
        else:
            joined.append([first, end])
    starts = [first for first, _ in joined]
    kept = []
    for first, end in places:
        place = bisect_right(starts, end - 1)
        if not place or joined[place - 1][1] <= first:
            kept.append((first, end))
    return kept


def _not_inside(places: list[Occurrence], others: list[Occurrence]) -> list[Occurrence]:
    """Keep the places that are not part of one of the others."""
    ordered = sorted(others)
    starts = [first for first, _ in ordered]
    reach = list(accumulate((end for _, end in ordered), max))
    kept = []
    for first, end in places:
        place = bisect_right(starts, first)
        if not place or reach[place - 1] < end:
            kept.append((first, end))
    return kept


def _mention(matcher: Matcher, place: Occurrence, referred: Hit) -> Hit:
    first, end = place
    words = " ".join(matcher.words(first, end).split())
    earlier = matcher.quoted(referred.first, referred.end)
    because = f"“{words}” refers back to {earlier}"
    return Hit(first, end, f"refers back: {words.lower()}", because)

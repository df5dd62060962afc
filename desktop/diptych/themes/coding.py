"""Coding: which stretches of a document carry which theme of a codebook, and why.

Offsets follow ``diptych.text.span``. Furniture is never coded, since an analysis has
no words of it. Cost: linear in the text; about 20 ms for 5,000 words with the shipped
codebook, once the codebook is prepared (``benchmarks/coding.py``).
"""

from collections.abc import Callable
from dataclasses import dataclass

from diptych.text.analysis import Analysis
from diptych.text.span import Span
from diptych.text.stemming import stemmer_language
from diptych.themes.asking import each
from diptych.themes.backward import definite_mentions
from diptych.themes.hits import Hit, Matcher
from diptych.themes.model import Codebook, Coded
from diptych.themes.plan import Plan, ThemePlan, make_plan, plan_for

_PARTING = frozenset(",;:.!?…()[]—/|")

_FOUND = 0.7
"""To find the phrases is such a part of the work."""


@dataclass(frozen=True, slots=True)
class Coding:
    """The coded spans of a document in reading order, and what to know of them.

    ``notice`` is one sentence for the reader where rules found their words but lacked
    the date of the text; None where nothing was missed for that.
    """

    spans: tuple[Coded, ...]
    notice: str | None = None


def code(
    analysis: Analysis,
    codebook: Codebook,
    *,
    should_cancel: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
    keep: bool = True,
) -> Coding:
    """Find the themes of a codebook in a document.

    Each span is the smallest range of the words that made a rule match; it stays
    inside a sentence unless the rule asks for a paragraph. Hits of one theme that
    touch are one span. Spans at one place stand in the order of the codebook. Words of
    a text whose language is not known are compared as words of the codebook's. With
    ``keep`` the codebook made ready is kept for the next text. ``progress`` is told
    the share done. Never fails on any text; raises Cancelled.
    """
    language = analysis.language or stemmer_language(codebook.language)
    plan = (plan_for if keep else make_plan)(codebook, language, should_cancel)
    tell = progress or _silent
    found = plan.finder.find(analysis, should_cancel)
    matcher = Matcher(analysis, found, should_cancel)
    coder = _Coder(matcher, plan)
    coded: list[tuple[Span, int, Coded]] = []
    for place, theme in enumerate(each(plan.themes, should_cancel, 1)):
        tell(_FOUND + (1 - _FOUND) * place / len(plan.themes))
        for hits in _touching(matcher, coder.hits(theme.theme.id)):
            one = _coded(matcher, theme, hits)
            coded.append((one.span, theme.place, one))
    return Coding(
        tuple(one for _, _, one in sorted(coded, key=lambda item: item[:2])),
        _date_notice(
            [t.theme.label for t in plan.themes if t.theme.id in coder.undated]
        )
        if analysis.document.date is None
        else None,
    )


def _silent(share: float) -> None:
    """Tell nobody."""


class _Coder:
    """The hits of each theme, those of included themes among them."""

    def __init__(self, matcher: Matcher, plan: Plan) -> None:
        self.matcher = matcher
        self._plans = {theme.theme.id: theme for theme in plan.themes}
        self._known: dict[str, list[Hit]] = {}
        self.undated: set[str] = set()
        """The themes with rules that lacked a date; asked by name only."""

    def hits(self, theme: str) -> list[Hit]:
        """Return the hits of a theme in order; themes never include each other."""
        known = self._known.get(theme)
        if known is not None:
            return known
        plan = self._plans[theme]
        hits = self.matcher.hits(plan)
        if hits.lacking:
            self.undated.add(theme)
        found = [*hits.taken, *definite_mentions(self.matcher, plan, hits)]
        barred = self.matcher.sentences_with(plan.exclude)
        sentence_of = self.matcher.analysis.sentence_of
        for other in plan.theme.include:
            found.extend(
                Hit(hit.first, hit.end, f"{other}, {hit.rule}", hit.because)
                for hit in self.hits(other)
                if sentence_of[hit.first] not in barred
                and self.matcher.unbounded(hit, plan.bounds)
            )
        found.sort(key=lambda hit: (hit.first, -hit.end))
        self._known[theme] = found
        return found


def _date_notice(labels: list[str]) -> str | None:
    """Say which themes lacked the date of the text."""
    if not labels:
        return None
    named = ", ".join(f"“{label}”" for label in labels)
    return (
        "The date of the text is not known, so “this year” or “recently” say nothing "
        f"to the rules of {named}."
    )


def _touching(matcher: Matcher, hits: list[Hit]) -> list[list[Hit]]:
    """Gather hits that overlap or stand side by side in one sentence."""
    groups: list[list[Hit]] = []
    end = 0
    for hit in hits:
        if groups and (hit.first < end or _side_by_side(matcher, end, hit.first)):
            groups[-1].append(hit)
            end = max(end, hit.end)
        else:
            groups.append([hit])
            end = hit.end
    return groups


def _side_by_side(matcher: Matcher, end: int, first: int) -> bool:
    if end != first:
        return False
    analysis = matcher.analysis
    if analysis.sentence_of[end - 1] != analysis.sentence_of[first]:
        return False
    gap = analysis.document.text[analysis.ends[end - 1] : analysis.starts[first]]
    return _PARTING.isdisjoint(gap)


def _coded(matcher: Matcher, plan: ThemePlan, hits: list[Hit]) -> Coded:
    analysis = matcher.analysis
    first = min(hit.first for hit in hits)
    end = max(hit.end for hit in hits)
    span = Span(analysis.starts[first], analysis.ends[end - 1])
    rules = dict.fromkeys(hit.rule for hit in hits)
    # A match inside a wider one says nothing more to the reader.
    widest = [
        hit
        for hit in hits
        if not any(
            other.first <= hit.first
            and hit.end <= other.end
            and (other.first, other.end) != (hit.first, hit.end)
            for other in hits
        )
    ]
    reasons = dict.fromkeys(hit.because for hit in widest)
    return Coded(
        theme=plan.theme.id,
        span=span,
        cue=span.slice(analysis.document.text),
        rule="; ".join(rules),
        why=f"{'; '.join(reasons)}.",
    )

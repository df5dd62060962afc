"""The hits of one theme in one document: phrases, rules, and what holds them back."""

import datetime
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from diptych.text.analysis import Analysis
from diptych.themes.asking import each
from diptych.themes.automaton import Found, Occurrence
from diptych.themes.dates import DateMention, find_dates
from diptych.themes.model import Certainty, DateRange, Within
from diptych.themes.plan import BoundsPlan, RulePlan, ThemePlan
from diptych.themes.rules import Ground, extent, windows

_SHOWN = 48
"""How many characters of a phrase with many alternatives a reader is shown."""

_HITS, _STRETCHES = 100, 500
"""So many are looked at in a few milliseconds, before ``should_cancel`` is asked."""

_BESIDE = 3
"""A date at most this many words away belongs to the words of the rule."""

_YEAR = re.compile(r"(?:19|20)\d\d\b(?![.,]\d|\s?%)")
_NO_YEAR = re.compile(r"(?:\b(?:by|until|through|before|to|for)\s|[\w.,$€£])$", re.I)


@dataclass(frozen=True, slots=True)
class Hit:
    """A range of words that carries a theme; ``because`` is a clause for the reader."""

    first: int
    end: int
    rule: str
    because: str


@dataclass(slots=True)
class Hits:
    """What matched, and what matched but is contradicted by its date or company.

    ``lacking`` counts what matched but for a date that neither the sentence nor the
    document gives.
    """

    taken: list[Hit]
    refused: list[Occurrence]
    lacking: int = 0


class _Contradicted(Exception):
    """The words of a rule stand here, but in a sense that the rule excludes."""


class Matcher:
    """One document with everything found in it, asked for one theme after another."""

    def __init__(
        self,
        analysis: Analysis,
        found: Found,
        should_cancel: Callable[[], bool] | None = None,
    ) -> None:
        self.analysis = analysis
        self.found = found
        self._should_cancel = should_cancel
        self._grounds: dict[bool, Ground] = {}
        self._dates: dict[int, list[DateMention]] = {}
        self._latest_year: int | None = None
        self._sentences: dict[tuple[int, ...], frozenset[int]] = {}

    def hits(self, plan: ThemePlan) -> Hits:
        """Return the hits of a theme's own phrases and rules, not yet joined.

        Raises Cancelled.
        """
        hits = Hits([], [])
        barred = self.sentences_with(plan.exclude)
        for hit, rule in each(self._candidates(plan), self._should_cancel, _HITS):
            try:
                if self._barred(hit, barred) or not self.unbounded(hit, plan.bounds):
                    raise _Contradicted
                kept = hit if rule is None else self._checked(hit, rule)
            except _Contradicted:
                hits.refused.append((hit.first, hit.end))
            else:
                if kept is None:
                    hits.lacking += 1
                else:
                    hits.taken.append(kept)
        return hits

    def words(self, first: int, end: int) -> str:
        """Return the text from one word to another."""
        analysis = self.analysis
        return analysis.document.text[analysis.starts[first] : analysis.ends[end - 1]]

    def quoted(self, first: int, end: int) -> str:
        """Return the text between curly quotes, in one line and not too long."""
        words = " ".join(self.words(first, end).split())
        return f"“{words}”" if len(words) <= 80 else f"“{words[:60]} … {words[-15:]}”"

    def sentences_with(self, numbers: tuple[int, ...]) -> frozenset[int]:
        """Return the sentences that hold one of these phrases."""
        known = self._sentences.get(numbers)
        if known is None:
            sentence_of = self.analysis.sentence_of
            known = frozenset(
                sentence_of[first]
                for number in numbers
                for first, _ in self.found.get(number, ())
            )
            self._sentences[numbers] = known
        return known

    def unbounded(self, hit: Hit, bounds: BoundsPlan) -> bool:
        """Tell whether ``not_near`` and ``not_inside`` let a hit stand."""
        if self._inside(bounds.not_inside, (hit.first, hit.end)):
            return False
        if not bounds.not_near:
            return True
        sentences, sentence_of = self.analysis.sentences, self.analysis.sentence_of
        lowest = sentences[sentence_of[hit.first]].first_word
        highest = sentences[sentence_of[hit.end - 1]].end_word
        first = max(hit.first - bounds.near, lowest)
        end = min(hit.end + bounds.near, highest)
        return not any(
            self._last_before(number, end)[1] > first for number in bounds.not_near
        )

    def written_in(self, wanted: DateRange) -> bool:
        """Ask whether the document was written in a range, by its date.

        Where it is not known, a text that names a year was written in it at the
        earliest, so the whole of the latest year must lie before the end.
        """
        document = self.analysis.document
        if document.date is not None:
            return wanted.holds(document.date)
        if self._latest_year is None:
            text = document.text
            years = (
                int(found.group())
                for found in _YEAR.finditer(text)
                if not _NO_YEAR.search(text[max(0, found.start() - 8) : found.start()])
            )
            self._latest_year = max(years, default=0)
        latest = datetime.date(max(self._latest_year, datetime.MINYEAR), 12, 31)
        return latest <= wanted.last

    def _candidates(self, plan: ThemePlan) -> Iterator[tuple[Hit, RulePlan | None]]:
        for name, number in plan.phrases:
            for first, end in self.found.get(number, ()):
                kind, _, phrase = name.partition(": ")
                cue, form = self.quoted(first, end), _shortened(phrase)
                clause = f"{cue} matches the exact form “{form}”"
                if kind == "phrase":
                    clause = f"{cue} matches the phrase “{form}”"
                clause = _doubted(clause, plan.theme.certainty)
                yield Hit(first, end, name, clause), None
        for rule in plan.rules:
            for picked in self._windows(rule, plan.bounds.not_inside):
                first, end = extent(picked)
                clause = self._rule_clause(rule, picked)
                certainty = rule.rule.certainty or plan.theme.certainty
                clause = _doubted(clause, certainty)
                yield Hit(first, end, rule.name, clause), rule

    def _windows(
        self, plan: RulePlan, not_inside: tuple[int, ...]
    ) -> Iterator[tuple[Occurrence, ...]]:
        rule = plan.rule
        longer = (*plan.bounds.not_inside, *not_inside)
        if any(number not in self.found for number in plan.terms):
            return
        terms = [self.found[number] for number in plan.terms]
        ground = self._ground(rule.within)
        most = rule.within if isinstance(rule.within, int) else None
        rarest = min(terms, key=len)
        for stretch in each(ground.of(rarest), self._should_cancel, _STRETCHES):
            if plan.company and not self._stand_in(plan.company, ground, stretch):
                continue
            places = [ground.within(found, stretch) for found in terms]
            if longer:
                places = [
                    [o for o in found if not self._inside(longer, o)]
                    for found in places
                ]
            if all(places):
                yield from windows(places, most=most, order=rule.order)

    def _stand_in(self, numbers: tuple[int, ...], ground: Ground, stretch: int) -> bool:
        return any(
            ground.within(self.found[number], stretch)
            for number in numbers
            if number in self.found
        )

    def _ground(self, within: Within | int) -> Ground:
        paragraphs = within is Within.PARAGRAPH
        known = self._grounds.get(paragraphs)
        if known is None:
            known = Ground(self.analysis, paragraphs=paragraphs)
            self._grounds[paragraphs] = known
        return known

    def _rule_clause(self, plan: RulePlan, picked: Sequence[Occurrence]) -> str:
        cues = [self.quoted(first, end) for first, end in sorted(picked)]
        joined = " and ".join([", ".join(cues[:-1]), cues[-1]] if cues[1:] else cues)
        if not cues[1:]:
            return f"{joined} stands here, as rule {plan.number} asks"
        within = plan.rule.within
        if within is Within.SENTENCE:
            return f"{joined} stand in one sentence, as rule {plan.number} asks"
        if within is Within.PARAGRAPH:
            return f"{joined} stand in one paragraph, as rule {plan.number} asks"
        return f"{joined} stand within {within} words, as rule {plan.number} asks"

    def _checked(self, hit: Hit, plan: RulePlan) -> Hit | None:
        """Hold a rule's hit against its company, its dates and the document's date.

        None where evidence is lacking; raises where evidence speaks against it.
        """
        rule = plan.rule
        near = BoundsPlan(plan.bounds.not_near, plan.bounds.near, ())
        if self._excluded(hit, plan) or not self.unbounded(hit, near):
            raise _Contradicted
        if rule.written is not None and not self.written_in(rule.written):
            return None
        if rule.date is None:
            return hit
        return self._dated(hit, rule.date, rule.undated)

    def _excluded(self, hit: Hit, plan: RulePlan) -> bool:
        if plan.rule.within is not Within.PARAGRAPH:
            return self._barred(hit, self.sentences_with(plan.exclude))
        ground = self._ground(Within.PARAGRAPH)
        return self._stand_in(plan.exclude, ground, self.block(hit.first))

    def _dated(self, hit: Hit, wanted: DateRange, undated: bool) -> Hit | None:
        """Ask the dates of the sentence; one right beside the words decides alone."""
        mentions = self._dates_beside(hit)
        for mention in mentions:
            if any(wanted.meets(span) for span in mention.ranges):
                words = self.analysis.document.text[mention.start : mention.end]
                because = f"{hit.because}, with the date “{words}”"
                return Hit(hit.first, hit.end, hit.rule, because)
        if any(not mention.may_meet(wanted) for mention in mentions):
            raise _Contradicted
        if undated and not mentions and self._follows_another_date(hit, wanted):
            raise _Contradicted
        return hit if undated else None

    def _follows_another_date(self, hit: Hit, wanted: DateRange) -> bool:
        """Tell whether the sentence before, in the paragraph, is of another time."""
        index = self.analysis.sentence_of[hit.first]
        sentences = self.analysis.sentences
        if not index or sentences[index - 1].block != sentences[index].block:
            return False
        own = self.analysis.document.date
        dateline = (DateRange(own, own),) if own is not None else None
        before = [day for day in self._dates_of(index - 1) if day.ranges != dateline]
        return bool(before) and not any(day.may_meet(wanted) for day in before)

    def contradicted_by_date(self, hit: Hit, wanted: DateRange) -> bool:
        """Tell whether a date right beside a hit lies outside of a range."""
        return any(
            self._distance(hit, mention) <= _BESIDE and not mention.may_meet(wanted)
            for mention in self._dates_beside(hit)
        )

    def _dates_beside(self, hit: Hit) -> list[DateMention]:
        """Return the dates of the sentence, or the one right beside the words."""
        mentions = self._dates_of(self.analysis.sentence_of[hit.first])
        distances = [self._distance(hit, mention) for mention in mentions]
        nearest = min(distances, default=0)
        if nearest > _BESIDE:
            return mentions
        return [
            mention
            for mention, distance in zip(mentions, distances, strict=True)
            if distance == nearest
        ]

    def _dates_of(self, sentence: int) -> list[DateMention]:
        known = self._dates.get(sentence)
        if known is None:
            span = self.analysis.sentences[sentence].span
            document = self.analysis.document
            known = find_dates(document.text, span.start, span.end, document.date)
            self._dates[sentence] = known
        return known

    def _distance(self, hit: Hit, mention: DateMention) -> int:
        """Count the words between a hit and a date; 0 when they touch or overlap."""
        analysis = self.analysis
        start, end = analysis.starts[hit.first], analysis.ends[hit.end - 1]
        text = analysis.document.text
        if mention.start >= end:
            return len(text[end : mention.start].split())
        if mention.end <= start:
            return len(text[mention.end : start].split())
        return 0

    def _inside(self, numbers: Iterable[int], occurrence: Occurrence) -> bool:
        return any(
            self._last_before(number, occurrence[0] + 1)[1] >= occurrence[1]
            for number in numbers
        )

    def _last_before(self, number: int, word: int) -> Occurrence:
        """Return the last occurrence that starts before a word; (0, 0) for none.

        As no occurrence of a phrase lies inside another, it also ends last.
        """
        found = self.found.get(number)
        if not found:
            return 0, 0
        place = bisect_left(found, (word, 0))
        return found[place - 1] if place else (0, 0)

    def _barred(self, hit: Hit, sentences: frozenset[int]) -> bool:
        if not sentences:
            return False
        sentence_of = self.analysis.sentence_of
        last = sentence_of[hit.end - 1] + 1
        return any(index in sentences for index in range(sentence_of[hit.first], last))

    def block(self, word: int) -> int:
        """Return the index of the block that a word stands in."""
        return self.analysis.sentences[self.analysis.sentence_of[word]].block


def _doubted(clause: str, certainty: Certainty) -> str:
    if certainty is Certainty.SURE:
        return clause
    return f"{clause}, which is likely and not sure"


def _shortened(phrase: str) -> str:
    """Cut a phrase with many alternatives after one of them; ``rule`` holds it all."""
    if len(phrase) <= _SHOWN:
        return phrase
    return phrase[: phrase.rfind("|", 0, _SHOWN) + 1 or _SHOWN] + "…"

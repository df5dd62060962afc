"""A codebook made ready for the documents of one language.

Every phrase gets a number in one ``Finder``; themes keep the numbers. Made once for
each codebook and language and kept, since a reader codes many texts with one codebook.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from diptych.themes.asking import each
from diptych.themes.automaton import Finder
from diptych.themes.model import (
    BackReference,
    Bounds,
    Codebook,
    NearRule,
    Theme,
    Within,
)
from diptych.themes.phrases import known_lists, known_phrases


@dataclass(frozen=True, slots=True)
class BoundsPlan:
    """The numbers of ``Bounds``."""

    not_near: tuple[int, ...]
    near: int
    not_inside: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RulePlan:
    """The numbers of a ``NearRule``; ``name`` is what a coded span calls it."""

    rule: NearRule
    name: str
    number: int
    terms: tuple[int, ...]
    exclude: tuple[int, ...]
    bounds: BoundsPlan
    company: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BackPlan:
    """The numbers of a ``BackReference``."""

    reference: BackReference
    phrases: tuple[int, ...]
    until: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ThemePlan:
    """The numbers of a ``Theme``; ``place`` is its place in the codebook."""

    theme: Theme
    place: int
    phrases: tuple[tuple[str, int], ...]
    rules: tuple[RulePlan, ...]
    exclude: tuple[int, ...]
    bounds: BoundsPlan
    refers: tuple[BackPlan, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All themes of a codebook, parents before children, and their finder."""

    finder: Finder
    themes: tuple[ThemePlan, ...]


@lru_cache(maxsize=8)
def shelf_for(codebook: Codebook, language: str) -> list[Plan]:
    """Return where the plan of a codebook is kept; empty at first."""
    return []


def plan_for(
    codebook: Codebook,
    language: str,
    should_cancel: Callable[[], bool] | None = None,
) -> Plan:
    """Return the plan of a codebook; about 0.3 s for 10,000 phrases the first time.

    Raises Cancelled.
    """
    kept = shelf_for(codebook, language)
    if not kept:
        kept.append(make_plan(codebook, language, should_cancel))
    return kept[0]


def make_plan(
    codebook: Codebook,
    language: str,
    should_cancel: Callable[[], bool] | None = None,
) -> Plan:
    """Make the plan of a codebook that need not be kept. Raises Cancelled."""
    known = known_phrases(codebook.lists)
    finder = Finder(language, known_lists(codebook.lists), known)
    return plan_with(finder, codebook, should_cancel)


def plan_with(
    finder: Finder,
    codebook: Codebook,
    should_cancel: Callable[[], bool] | None = None,
) -> Plan:
    """Make a plan with a finder, which may know the phrases already.

    Raises Cancelled.
    """
    themes = tuple(
        _theme_plan(theme, place, finder, should_cancel)
        for place, (_, theme) in enumerate(each(codebook.walk(), should_cancel, 1))
    )
    finder.close(should_cancel)
    return Plan(finder, themes)


def _theme_plan(
    theme: Theme,
    place: int,
    finder: Finder,
    should_cancel: Callable[[], bool] | None,
) -> ThemePlan:
    phrases = [
        (f"phrase: {text}", finder.number(text))
        for text in each(theme.phrases, should_cancel, 10)
    ]
    phrases += [
        (f"exact: {text}", finder.number(text, exact=True)) for text in theme.exact
    ]
    return ThemePlan(
        theme,
        place,
        tuple(phrases),
        tuple(
            _rule_plan(rule, number, finder)
            for number, rule in enumerate(each(theme.rules, should_cancel, 3), 1)
        ),
        _numbers(theme.exclude, finder),
        _bounds_plan(theme.bounds, finder),
        tuple(_back_plan(reference, finder) for reference in theme.refers),
    )


def _rule_plan(rule: NearRule, number: int, finder: Finder) -> RulePlan:
    joint = " then " if rule.order else " + "
    within = (
        rule.within.value
        if isinstance(rule.within, Within)
        else (f"{rule.within} words")
    )
    terms, company = joint.join(rule.all), " or ".join(rule.company)
    name = f"rule {number}: {terms} within {within}"
    if company:
        name = f"rule {number}: {terms} within {within} with {company}"
    return RulePlan(
        rule,
        name,
        number,
        tuple(finder.number(term, exact=term in rule.exact) for term in rule.all),
        _numbers(rule.exclude, finder),
        _bounds_plan(rule.bounds, finder),
        _numbers(rule.company, finder),
    )


def _back_plan(reference: BackReference, finder: Finder) -> BackPlan:
    return BackPlan(
        reference,
        _numbers(reference.phrases, finder),
        _numbers(reference.until, finder),
    )


def _bounds_plan(bounds: Bounds, finder: Finder) -> BoundsPlan:
    return BoundsPlan(
        _numbers(bounds.not_near, finder),
        bounds.near,
        _numbers(bounds.not_inside, finder),
    )


def _numbers(phrases: Iterable[str], finder: Finder) -> tuple[int, ...]:
    return tuple(finder.number(phrase) for phrase in phrases)

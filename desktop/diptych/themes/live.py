"""Coding again after one theme has changed, and what the change hit and lost.

For an editor that shows at once what every change does. ``recode`` codes the changed
themes, and those that include them, and leaves the rest as it was. Offsets follow
``diptych.text.span``. Cost for the shipped codebook and an essay of 2,000 words: about
30 ms, of which 20 ms are the lists and phrases of the theme, once for each change.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from diptych.text.analysis import Analysis
from diptych.themes.coding import Coding, code
from diptych.themes.model import Codebook, Coded, Theme


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of the codebook did, each in reading order.

    A span counts as kept when one of the same theme overlaps it; ``kept`` holds the
    spans as they are after the change.
    """

    new: tuple[Coded, ...]
    lost: tuple[Coded, ...]
    kept: tuple[Coded, ...]


def code_themes(
    analysis: Analysis,
    codebook: Codebook,
    themes: Collection[str],
    *,
    should_cancel: Callable[[], bool] | None = None,
) -> Coding:
    """Code with these themes alone, named by their ids.

    Gives what ``code`` gives for them. The codebook made ready is not kept, so that
    the drafts of an editor do not push the real one out. Names that are no theme are
    passed over. Raises Cancelled.
    """
    wanted = set(themes)
    part = replace(
        codebook, themes=tuple(_needed(codebook, wanted)), source="", sha256=""
    )
    coding = code(analysis, part, should_cancel=should_cancel, keep=False)
    return Coding(
        tuple(one for one in coding.spans if one.theme in wanted), coding.notice
    )


def recode(
    analysis: Analysis,
    codebook: Codebook,
    themes: Collection[str],
    earlier: Iterable[Coded],
    *,
    should_cancel: Callable[[], bool] | None = None,
) -> Coding:
    """Bring an earlier coding up to date after these themes have changed.

    ``codebook`` is the one after the change; spans of themes that it no longer has
    are dropped. Where a named list has changed, code everything again instead.
    Raises Cancelled.
    """
    changed = including(codebook, themes)
    coding = code_themes(analysis, codebook, changed, should_cancel=should_cancel)
    order = {theme.id: place for place, (_, theme) in enumerate(codebook.walk())}
    spans = [one for one in earlier if one.theme in order and one.theme not in changed]
    spans += coding.spans
    spans.sort(key=lambda one: (one.span, order[one.theme]))
    return Coding(tuple(spans), coding.notice)


def including(codebook: Codebook, themes: Iterable[str]) -> frozenset[str]:
    """Return these themes and all that include one of them, at any remove."""
    reached = set(themes)
    pairs = [(t.id, other) for _, t in codebook.walk() for other in t.include]
    grown = True
    while grown:
        more = {one for one, other in pairs if other in reached} - reached
        reached |= more
        grown = bool(more)
    return frozenset(reached)


def changes(before: Iterable[Coded], after: Iterable[Coded]) -> Change:
    """Compare two codings of one document."""
    old, fresh = tuple(before), tuple(after)
    new = _without_partner(fresh, old)
    known = frozenset(new)
    return Change(
        new=new,
        lost=_without_partner(old, fresh),
        kept=tuple(one for one in fresh if one not in known),
    )


def _without_partner(
    ones: tuple[Coded, ...], others: tuple[Coded, ...]
) -> tuple[Coded, ...]:
    """Return those that no span of the same theme among the others overlaps."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for other in others:
        spans.setdefault(other.theme, []).append((other.span.start, other.span.end))
    return tuple(
        one
        for one in ones
        if not any(
            start < one.span.end and one.span.start < end
            for start, end in spans.get(one.theme, ())
        )
    )


def _needed(codebook: Codebook, wanted: set[str]) -> list[Theme]:
    """Return the themes asked for and those they include, without their children."""
    by_id = {theme.id: theme for _, theme in codebook.walk()}
    needed: set[str] = set()
    waiting = [theme for theme in wanted if theme in by_id]
    while waiting:
        theme = waiting.pop()
        if theme not in needed:
            needed.add(theme)
            waiting += [other for other in by_id[theme].include if other in by_id]
    return [replace(t, themes=()) for _, t in codebook.walk() if t.id in needed]

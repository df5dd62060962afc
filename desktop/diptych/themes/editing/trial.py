"""Trying a draft on two texts: what it hits, and what each of its parts does.

Only the themes that a change touches are coded again (``diptych.themes.live``).
Offsets follow ``diptych.text.span``.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Document
from diptych.themes.coding import Coding, code
from diptych.themes.live import Change, changes, code_themes, recode
from diptych.themes.model import Codebook, Coded, Theme

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """The codings of both texts by one state of a codebook."""

    a: Coding
    b: Coding


@dataclass(frozen=True, slots=True)
class Parts:
    """How often each part of a theme hits by itself, in text A and in text B.

    In the order of the theme's own tuples. ``examples`` tells of each example whether
    the theme finds it.
    """

    phrases: tuple[tuple[int, int], ...] = ()
    exact: tuple[tuple[int, int], ...] = ()
    rules: tuple[tuple[int, int], ...] = ()
    examples: tuple[bool, ...] = ()


def changed_themes(before: Codebook, after: Codebook) -> frozenset[str] | None:
    """Return the ids of themes that are new or have other rules; None means all.

    Labels, colours and the place in the tree change no hit.
    """
    if (before.lists, before.language) != (after.lists, after.language):
        return None
    old = {theme.id: _rules_of(theme) for _, theme in before.walk()}
    return frozenset(
        theme.id for _, theme in after.walk() if old.get(theme.id) != _rules_of(theme)
    )


def find(
    words: tuple[Analysis, Analysis],
    after: Codebook,
    *,
    before: Codebook | None = None,
    found: Found | None = None,
    should_cancel: Stop | None = None,
) -> Found:
    """Code both texts with ``after``; ``found`` is what ``before`` found in them.

    Gives the spans that coding everything again gives. Raises Cancelled.
    """
    changed = changed_themes(before, after) if before is not None else None
    if changed is None or found is None:
        a, b = (
            code(one, after, should_cancel=should_cancel, keep=False) for one in words
        )
        return Found(a, b)
    a, b = (
        _recoded(one, after, changed, earlier, should_cancel)
        for one, earlier in zip(words, (found.a, found.b), strict=True)
    )
    return Found(a, b)


def difference(
    before: tuple[Coded, ...], after: tuple[Coded, ...], theme: str, old_id: str
) -> Change:
    """Return what became of the hits of one theme, which was called ``old_id``."""
    old = [replace(one, theme=theme) for one in before if one.theme == old_id]
    return changes(old, [one for one in after if one.theme == theme])


def try_parts(
    words: tuple[Analysis, Analysis],
    codebook: Codebook,
    theme: Theme,
    *,
    should_cancel: Stop | None = None,
) -> Parts:
    """Count the hits of every phrase, exact form and rule of a theme by itself.

    What holds the theme back holds each part back. Raises Cancelled.
    """
    alone = replace(
        theme, phrases=(), exact=(), rules=(), include=(), refers=(), themes=()
    )
    parts = [
        *(replace(alone, phrases=(phrase,)) for phrase in theme.phrases),
        *(replace(alone, exact=(form,)) for form in theme.exact),
        *(replace(alone, rules=(rule,)) for rule in theme.rules),
    ]
    named = tuple(replace(part, id=str(n)) for n, part in enumerate(parts))
    book = replace(codebook, themes=named, source="", sha256="")
    counts = [
        Counter(
            one.theme
            for one in code(one, book, should_cancel=should_cancel, keep=False).spans
        )
        for one in words
    ]
    each = tuple((counts[0][str(n)], counts[1][str(n)]) for n in range(len(parts)))
    rules_from = len(theme.phrases) + len(theme.exact)
    return Parts(
        each[: len(theme.phrases)],
        each[len(theme.phrases) : rules_from],
        each[rules_from:],
        _examples(codebook, theme),
    )


def _recoded(
    words: Analysis,
    after: Codebook,
    changed: frozenset[str],
    earlier: Coding,
    should_cancel: Stop | None,
) -> Coding:
    fresh = recode(words, after, changed, earlier.spans, should_cancel=should_cancel)
    # Of themes that were not coded again the earlier notice speaks.
    return Coding(fresh.spans, fresh.notice or earlier.notice)


def _examples(codebook: Codebook, theme: Theme) -> tuple[bool, ...]:
    """Tell of each example whether the theme is found in it."""
    if not theme.examples:
        return ()
    # One text with a paragraph for each, so that the rules are made ready once.
    lines = [" ".join(example.split()) for example in theme.examples]
    text = "\n\n".join(lines)
    if not any(c.isalnum() for c in text):
        return (False,) * len(lines)
    document = Document.from_text(text, language=codebook.language)
    spans = code_themes(analyse(document), codebook, [theme.id]).spans
    found: list[bool] = []
    start = 0
    for line in lines:
        end = start + len(line)
        found.append(any(start <= one.span.start < end for one in spans))
        start = end + 2
    return tuple(found)


def _rules_of(theme: Theme) -> Theme:
    """Return a theme without what changes no hit of its own."""
    return replace(
        theme, label="", colour="grey", description="", examples=(), themes=()
    )

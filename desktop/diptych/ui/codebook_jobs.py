"""What the editor of a codebook has done off the main thread. No widget is touched.

The engine is imported inside the functions, as in ``diptych.ui.jobs``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.ui.tasks import Context

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.text.analysis import Analysis
    from diptych.themes.editing.draft import Draft, Step
    from diptych.themes.editing.trial import Found, Parts
    from diptych.themes.model import Codebook

    Words = tuple[Analysis, Analysis]


@dataclass(frozen=True, slots=True)
class Made:
    """A step, with what it finds in both essays; ``words`` serve again."""

    step: Step
    words: Words
    found: Found


@dataclass(frozen=True, slots=True)
class Weighed:
    """The comparison with the codebook as edited; ``bare`` is the one without any."""

    comparison: Comparison
    bare: Comparison


def make_step(
    change: Callable[[Draft], Step],
    draft: Draft,
    pair: Comparison,
    words: Words | None,
    found: Found | None,
    context: Context,
) -> Made:
    """Make a change and code both essays of ``pair`` with what comes of it.

    Raises CodebookError where the loader refuses the result.
    """
    from diptych.themes.editing.trial import find

    step = change(draft)
    words = words or analyse_both(pair)
    after = find(
        words,
        step.draft.book,
        before=draft.book,
        found=found,
        should_cancel=context.should_cancel,
    )
    return Made(step, words, after)


def analyse_both(pair: Comparison) -> Words:
    """Find the words of both essays that take part."""
    from diptych.text.analysis import analyse

    left_out = pair.options.left_out()
    return analyse(pair.a, left_out=left_out), analyse(pair.b, left_out=left_out)


def count_parts(
    draft: Draft,
    theme: str,
    pair: Comparison,
    words: Words | None,
    context: Context,
) -> tuple[Words, Parts]:
    """Count what each part of a theme hits by itself."""
    from diptych.themes.editing.trial import try_parts

    words = words or analyse_both(pair)
    stop = context.should_cancel
    parts = try_parts(words, draft.book, draft.themes[theme], should_cancel=stop)
    return words, parts


def weigh_again(
    book: Codebook,
    comparison: Comparison,
    words: Words,
    found: Found,
    bare: Comparison | None,
    context: Context,
) -> Weighed:
    """Let the themes as they are now count in the scores of the links."""
    from diptych.pipeline import Prepared, compare_prepared, with_codings
    from diptych.themes.coding import Coding

    if bare is None:
        first, second = (Prepared(one, Coding(())) for one in words)
        bare = compare_prepared(
            first,
            second,
            options=comparison.options,
            should_cancel=context.should_cancel,
        )
    a, b = Prepared(words[0], found.a), Prepared(words[1], found.b)
    return Weighed(with_codings(bare, a, b, book), bare)

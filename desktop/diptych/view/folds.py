"""What of a page is folded away: runs of paragraphs that are not the essay itself.

What a site puts around a text, and notes and references where the reader chooses so,
can be folded to a thin band that says what it hides. Folding changes how a page looks
and never a single offset. No Qt; numbers are places in ``Page.paragraphs``.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

from diptych.text.document import BlockRole
from diptych.text.span import Span
from diptych.view.typeset import Page

FOLDABLE = (BlockRole.FURNITURE, BlockRole.NOTE, BlockRole.REFERENCE)


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of paragraphs of one role, from ``first`` up to and without ``stop``.

    ``span`` is the text it holds; ``lines`` counts its lines with something on them.
    """

    first: int
    stop: int
    role: BlockRole
    span: Span
    lines: int


def find_folds(page: Page, text: str) -> tuple[Fold, ...]:
    """Return all that can be folded, in reading order; linear in what is foldable."""
    return tuple(_folds(page, text))


def _folds(page: Page, text: str) -> Iterator[Fold]:
    first = 0
    for role, group in groupby(page.paragraphs, key=lambda one: one.role):
        run = list(group)
        stop = first + len(run)
        if role in FOLDABLE:
            span = Span(run[0].span.start, run[-1].span.end)
            lines = sum(
                1
                for line in span.slice(text).splitlines()
                if line and not line.isspace()
            )
            yield Fold(first, stop, role, span, lines)
        first = stop


def folded_at_first(
    folds: Collection[Fold], roles: Collection[BlockRole]
) -> frozenset[int]:
    """Return the first paragraphs of the folds that the reader wants closed."""
    return frozenset(fold.first for fold in folds if fold.role in roles)

"""The words in common and the words that differ, as runs to mark.

No Qt. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Iterable, Iterator

from diptych.align.model import Edit, EditKind
from diptych.text.span import Span


def word_runs(
    edits: Iterable[Edit], *, is_left: bool
) -> Iterator[tuple[EditKind, Span]]:
    """Yield the runs of words of one end, neighbours of one kind joined.

    Words that only the other end has are left out: nothing stands for them here.
    """
    kind: EditKind | None = None
    run = Span(0, 0)
    for edit in edits:
        span = edit.a if is_left else edit.b
        if not len(span):
            continue
        if edit.kind is kind and span.start >= run.end:
            run = Span(run.start, span.end)
            continue
        if kind is not None:
            yield kind, run
        kind, run = edit.kind, span
    if kind is not None:
        yield kind, run

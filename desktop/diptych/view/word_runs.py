"""The words in common, those that moved and those that differ, as runs to mark.

No Qt. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from diptych.align.model import Edit, EditKind
from diptych.text.span import Span


class WordMark(StrEnum):
    """How words of the current link are told apart."""

    COMMON = "in common"
    MOVED = "in common, moved"
    REPLACED = "other words stand at the other end"
    ALONE = "nothing stands at the other end"


_MARKS = {
    EditKind.EQUAL: WordMark.COMMON,
    EditKind.REPLACE: WordMark.REPLACED,
    EditKind.DELETE: WordMark.ALONE,
    EditKind.INSERT: WordMark.ALONE,
}


def word_runs(
    edits: Iterable[Edit], moved: Iterable[Span], *, is_left: bool
) -> list[tuple[WordMark, Span]]:
    """Return the runs of words of one end, neighbours of one mark joined.

    ``moved`` are the runs at this end that the other end holds elsewhere; they lie
    in words that differ. Words that only the other end has are left out: nothing
    stands for them here.
    """
    runs: list[tuple[WordMark, Span]] = []
    waiting = sorted(moved, reverse=True)
    for edit in edits:
        span = edit.a if is_left else edit.b
        mark = _MARKS[edit.kind]
        for piece_mark, piece in _split(mark, span, waiting):
            if runs and runs[-1][0] is piece_mark and piece.start >= runs[-1][1].end:
                runs[-1] = piece_mark, Span(runs[-1][1].start, piece.end)
            else:
                runs.append((piece_mark, piece))
    return runs


def _split(
    mark: WordMark, span: Span, waiting: list[Span]
) -> Iterator[tuple[WordMark, Span]]:
    """Yield what the moved runs leave of a span, and their share of it.

    ``waiting`` holds the moved runs, last first; those that end here are taken off.
    """
    start = span.start
    while waiting and mark is not WordMark.COMMON and waiting[-1].start < span.end:
        moved = waiting[-1]
        begin, end = max(moved.start, start), min(moved.end, span.end)
        if start < begin:
            yield mark, Span(start, begin)
        if begin < end:
            yield WordMark.MOVED, Span(begin, end)
        start = max(start, end)
        if moved.end > span.end:
            break
        waiting.pop()
    if start < span.end:
        yield mark, Span(start, span.end)

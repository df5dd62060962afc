"""A link in full: both passages cut where the wording changes, and the sums behind it.

No Qt. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from diptych.align.model import Contrast, Link
from diptych.comparison import Comparison
from diptych.text.span import Span
from diptych.view.moved_words import find_moved
from diptych.view.word_runs import WordMark, word_runs

_MOST_CHARACTERS = 6_000
"""Of a longer end only the beginning is set out; a reader has the texts above."""


class PieceMark(StrEnum):
    """What a piece of a passage is beside the other passage."""

    PLAIN = "between the words"
    COMMON = "in common"
    MOVED = "in common, moved"
    DIFFERING = "not in the other passage"
    CONTRAST = "contrast"


_PIECES = {
    WordMark.COMMON: PieceMark.COMMON,
    WordMark.MOVED: PieceMark.MOVED,
    WordMark.REPLACED: PieceMark.DIFFERING,
    WordMark.ALONE: PieceMark.DIFFERING,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage as it stands in the text, with its mark."""

    text: str
    mark: PieceMark


@dataclass(frozen=True, slots=True)
class LinkReport:
    """Everything that there is to say of one link.

    The pieces of an end join to its words; ``cut`` says that an end was too long.
    ``contrasts`` name kind and both wordings; ``parts`` add up to the score.
    """

    head: str
    why: str
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    cut: bool
    contrasts: tuple[tuple[str, str, str], ...]
    parts: tuple[tuple[str, float], ...]
    terms: tuple[tuple[str, float], ...]
    longest_run: str


def link_report(link: Link, comparison: Comparison) -> LinkReport:
    """Set a link out; costs what its reasons cost when first asked for."""
    a, b = comparison.a, comparison.b
    moved = find_moved(link, a, b)
    contrasts = link.contrasts
    left = _pieces(
        a.text,
        link.a,
        word_runs(link.evidence.edits, (one.a for one in moved), is_left=True),
        (one.a for one in contrasts),
    )
    right = _pieces(
        b.text,
        link.b,
        word_runs(link.evidence.edits, (one.b for one in moved), is_left=False),
        (one.b for one in contrasts),
    )
    return LinkReport(
        head=f"{link.score:.2f} · {link.kind} {link.size}",
        why=link.why,
        left=left,
        right=right,
        cut=max(len(link.a), len(link.b)) > _MOST_CHARACTERS,
        contrasts=tuple(
            dict.fromkeys(_contrast(one, a.text, b.text) for one in contrasts)
        ),
        parts=tuple((part.name, part.value) for part in link.evidence.parts),
        terms=tuple((term.term, term.weight) for term in link.evidence.terms),
        longest_run=link.evidence.longest_run,
    )


def report_text(report: LinkReport) -> str:
    """Return a report as plain text, to be copied."""
    lines = [f"{report.head}. {report.why}".strip()]
    lines += ["", _joined(report.left), "", _joined(report.right), ""]
    lines += [f"{kind}: {left} / {right}" for kind, left, right in report.contrasts]
    lines += [f"{value:+.2f}  {name}" for name, value in report.parts]
    if report.terms:
        words = ", ".join(f"{term} ({weight:.1f})" for term, weight in report.terms)
        lines.append(f"Rare words in common: {words}")
    return "\n".join(lines) + "\n"


def _joined(pieces: Iterable[Piece]) -> str:
    return " ".join("".join(piece.text for piece in pieces).split())


def _contrast(one: Contrast, a: str, b: str) -> tuple[str, str, str]:
    left, right = (" ".join(s.slice(t).split()) for s, t in ((one.a, a), (one.b, b)))
    return str(one.kind), left or "–", right or "–"


def _pieces(
    text: str,
    end: Span,
    runs: Iterable[tuple[WordMark, Span]],
    contrasts: Iterable[Span],
) -> tuple[Piece, ...]:
    """Cut an end into pieces; contrasts lie over everything else."""
    stop = min(end.end, end.start + _MOST_CHARACTERS)
    marks = [PieceMark.PLAIN] * (stop - end.start)
    spans = [(_PIECES[mark], span) for mark, span in runs]
    spans += [(PieceMark.CONTRAST, span) for span in contrasts]
    for mark, span in spans:
        for place in range(max(span.start, end.start), min(span.end, stop)):
            marks[place - end.start] = mark
    pieces: list[Piece] = []
    begin = 0
    for place in range(1, len(marks) + 1):
        if place == len(marks) or marks[place] is not marks[begin]:
            words = text[end.start + begin : end.start + place]
            pieces.append(Piece(words, marks[begin]))
            begin = place
    return tuple(pieces)

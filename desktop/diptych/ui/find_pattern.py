"""Finding a regular expression in a text, within bounds of time.

Qt's expressions are those of PCRE2, whose matcher gives up after a fixed number of
steps: a pattern that would take for ever ends with nothing and a sentence. Offsets
follow ``diptych.text.span``; Qt's units are converted in ``diptych.view.positions``.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRegularExpression

from diptych.errors import Cancelled, DiptychError
from diptych.text.span import Span
from diptych.ui.language import translate
from diptych.view.finding import MOST_FOUND
from diptych.view.positions import Positions

_MOST_S = 3.0
_STEP, _REACH, _BEHIND = 8_192, 8_192, 512
"""In characters: what is searched at once, how far beyond it a match that begins in it
may go, and how much before it a pattern may look back on."""


class PatternError(DiptychError):
    """A pattern that is none, or that takes too long."""


def find_pattern(
    text: str, pattern: str, *, case: bool, should_cancel: Callable[[], bool]
) -> list[Span]:
    """Return where ``pattern`` matches, empty matches left out.

    At most ``MOST_FOUND`` places. The matcher holds the interpreter while it runs, and
    one that looks ahead from every place is quadratic: so a long text is searched in
    pieces, and no match is longer than ``_REACH`` beyond its piece. Raises PatternError
    with a sentence, and Cancelled.
    """
    expression = _expression(pattern, case=case)
    found: list[Span] = []
    until = time.monotonic() + _MOST_S
    at = 0
    while at < len(text):
        end = _after_line(text, at + _STEP)
        for span in _in_piece(expression, text, at, end):
            if should_cancel():
                raise Cancelled
            if span is not None:
                found.append(span)
            if len(found) == MOST_FOUND:
                return found
            _check(until)
        if should_cancel():
            raise Cancelled
        _check(until)
        at = max(end, found[-1].end if found else 0)
    return found


def _in_piece(
    expression: QRegularExpression, text: str, start: int, end: int
) -> Iterator[Span | None]:
    """Give what begins from ``start`` to ``end``, None for each empty match."""
    base = max(0, start - _BEHIND)
    piece = text[base : _after_line(text, end + _REACH)]
    positions = Positions.of(piece)
    matches = expression.globalMatch(piece, positions.to_unit(start - base))
    while matches.hasNext():
        match = matches.next()
        span = positions.span_of_units(match.capturedStart(), match.capturedEnd())
        if span.start + base >= end:
            return
        yield Span(span.start + base, span.end + base) if len(span) else None
    if not matches.isValid():
        raise _too_long()


def _after_line(text: str, place: int) -> int:
    """Return where a piece ends that reaches to ``place``: after a line, if it can."""
    if place >= len(text):
        return len(text)
    return text.rfind("\n", place - _STEP // 2, place) + 1 or place


def _expression(pattern: str, *, case: bool) -> QRegularExpression:
    options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
    options |= QRegularExpression.PatternOption.MultilineOption
    if not case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    expression = QRegularExpression(pattern, options)
    if not expression.isValid():
        raise PatternError(
            translate(
                "FindPattern",
                "This is no regular expression, at character {place}: {why}.",
            ).format(
                place=expression.patternErrorOffset() + 1,
                why=expression.errorString(),
            )
        )
    return expression


def _check(until: float) -> None:
    if time.monotonic() > until:
        raise _too_long()


def _too_long() -> PatternError:
    return PatternError(
        translate("FindPattern", "This pattern takes too long; make it simpler.")
    )

"""Finding a regular expression in a text, within bounds of time.

Qt's expressions are those of PCRE2, whose matcher gives up after a fixed number of
steps: a pattern that would take for ever ends with nothing and a sentence. Offsets
follow ``diptych.text.span``; Qt's units are converted in ``diptych.view.positions``.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QRegularExpression

from diptych.errors import Cancelled, DiptychError
from diptych.text.span import Span
from diptych.ui.language import translate
from diptych.view.finding import MOST_FOUND
from diptych.view.positions import Positions

_MOST_S = 3.0


class PatternError(DiptychError):
    """A pattern that is none, or that takes too long."""


def find_pattern(
    text: str, pattern: str, *, case: bool, should_cancel: Callable[[], bool]
) -> list[Span]:
    """Return where ``pattern`` matches, empty matches left out.

    At most ``MOST_FOUND`` places. Raises PatternError with a sentence, and Cancelled.
    """
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
    positions = Positions.of(text)
    found: list[Span] = []
    until = time.monotonic() + _MOST_S
    matches = expression.globalMatch(text)
    if not matches.isValid():
        raise PatternError(
            translate("FindPattern", "This pattern takes too long; make it simpler.")
        )
    while matches.hasNext():
        match = matches.next()
        if match.capturedLength():
            found.append(
                positions.span_of_units(match.capturedStart(), match.capturedEnd())
            )
        if len(found) == MOST_FOUND:
            break
        if should_cancel():
            raise Cancelled
        if time.monotonic() > until:
            raise PatternError(
                translate(
                    "FindPattern", "This pattern takes too long; make it simpler."
                )
            )
    return found

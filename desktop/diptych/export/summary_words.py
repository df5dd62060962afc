"""The words of the summary of a pair: a terminal has these, a window its own."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from diptych.app.counting import plural


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryWords:
    """The sentences of a summary with names for what is filled in, and its figures.

    ``left`` and ``right`` stand before what is said of one document.
    """

    left: str = "A"
    right: str = "B"
    note: str = "Note: {notice}"
    incomplete: str = "Note: the comparison is not complete."
    no_title: str = "(no title)"
    no_links: str = "No links."
    counted: str = (
        "{links}, of which {shown} scored {least} or more "
        "({chance} expected by chance)."
    )
    linked: str = "Linked by these: {left} of A, {right} of B."
    of_kind: str = "{left} of A, {right} of B"
    contrasts: str = "Contrasts in these"
    best: str = "The best"
    both: str = "Themes in both"
    only_left: str = "Themes only in A"
    only_right: str = "Themes only in B"
    unlinked: str = "In both, on no link"
    none: str = "{heading}: none"
    hardly: str = "fewer than {least}"
    about: str = "about {chance}"
    label: Callable[[StrEnum], str] = lambda value: value.value
    notice: Callable[[str], str] = str
    links: Callable[[int], str] = lambda count: plural(count, "link")
    words: Callable[[int], str] = lambda count: plural(count, "word")
    number: Callable[[int], str] = lambda value: f"{value:,}"
    decimal: Callable[[str], str] = str
    percent: Callable[[float], str] = lambda value: f"{value:.0%}"
    date: Callable[[datetime.date], str] = datetime.date.isoformat


TERMINAL = SummaryWords()

"""Sentences and small texts that the window shows, made from plain values.

Of Qt only the translation of words, which works without an application. Offsets
follow ``diptych.text.span``.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.language import decimal, translate

if TYPE_CHECKING:
    from diptych.align.model import Link
    from diptych.app.recent import RecentEntry
    from diptych.text.document import Document
    from diptych.text.span import Span


_DATES = (
    QT_TRANSLATE_NOOP("Dates", "{day} January {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} February {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} March {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} April {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} May {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} June {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} July {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} August {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} September {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} October {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} November {year}"),
    QT_TRANSLATE_NOOP("Dates", "{day} December {year}"),
)
"""Whole dates, since a month is declined, and goes before the day elsewhere."""

_RARE = 0.05
_SNIPPET = 220
_OF_FIRST, _OF_SECOND = "First essay: ", "Second essay: "


def chance_sentence(expected: float) -> str:
    """Say how many links chance alone would show; ``expected`` is their mean."""
    if expected < _RARE:
        return translate("Words", "Chance alone would show hardly any here.")
    if expected < 0.75:
        pairs = max(2, round(1 / expected))
        return counts.chance_pairs(pairs)
    if expected < 1.5:
        return translate("Words", "Chance alone would show about one here.")
    return counts.chance_links(round(expected))


def shown_sentence(shown: int, found: int) -> str:
    """Say how many of the links are shown."""
    return counts.of_links(shown, found)


def recent_names(entry: RecentEntry) -> tuple[str, ...]:
    """Name what was open: the titles, and a snapshot's file, which tells it apart."""
    names = entry.titles or tuple(path_name(path) for path in entry.paths)
    if entry.is_snapshot and entry.titles:
        names += (entry.paths[0].name,)
    return names


def join_notices(notices: tuple[str, ...]) -> tuple[str, ...]:
    """Say once of both essays what is said of each."""
    joined: list[str] = []
    for notice in notices:
        head, found, rest = notice.partition(_OF_FIRST)
        if found and not head and _OF_SECOND + rest in notices:
            notice = translate("Words", "Both essays: {notice}").format(
                notice=say(rest)
            )
        elif notice.startswith(_OF_SECOND):
            if _OF_FIRST + notice.removeprefix(_OF_SECOND) in notices:
                continue
        joined.append(notice)
    return tuple(dict.fromkeys(joined))


def date_words(date: datetime.date | None) -> str:
    """Write a date in the language of the window, "" for none; whatever the locale."""
    if date is None:
        return ""
    words = translate("Dates", str(_DATES[date.month - 1]))
    return words.format(day=date.day, year=date.year)


def document_name(document: Document) -> str:
    """Return the title of a document, or its file's name, or a stand-in."""
    if document.title:
        return document.title
    return (
        path_name(document.path)
        if document.path
        else translate("Words", "Untitled text")
    )


def path_name(path: Path) -> str:
    """Return what a reader calls the file: its name without folder and ending."""
    return path.stem.replace("_", " ") or path.name or str(path)


def snippet(document: Document, span: Span, limit: int = _SNIPPET) -> str:
    """Return the words of ``span`` on one line, cut after ``limit`` characters.

    Costs time for ``limit`` characters, however long the span is.
    """
    end = min(span.end, span.start + 2 * limit)
    words = " ".join(document.text[span.start : end].split())
    return words if len(words) <= limit and end == span.end else words[:limit] + "…"


def link_sentence(link: Link, left: str, right: str) -> str:
    """Say a link aloud: its score, what it is, and both ends."""
    # Not above: before the first window nothing of the engine is wanted.
    from diptych.ui.labels import kind_and_size

    words = translate(
        "Words", "Link, score {score}, {kind}. Left: {left} Right: {right}"
    )
    return words.format(
        score=decimal(link.score), kind=kind_and_size(link), left=left, right=right
    )

"""Sentences and small texts that the window shows, made from plain values.

No Qt here, so that every form can be tested as a string. Offsets follow
``diptych.text.span``.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.app.counting import plural

if TYPE_CHECKING:
    from diptych.align.model import Link
    from diptych.app.recent import RecentEntry
    from diptych.text.document import Document
    from diptych.text.span import Span


_MONTHS = (
    "January February March April May June July August September October November "
    "December"
).split()

_RARE = 0.05
_SNIPPET = 220
_OF_FIRST, _OF_SECOND = "First essay: ", "Second essay: "


def chance_sentence(expected: float) -> str:
    """Say how many links chance alone would show; ``expected`` is their mean."""
    if expected < _RARE:
        return "Chance alone would show hardly any here."
    if expected < 0.75:
        pairs = max(2, round(1 / expected))
        return f"Chance alone would show one in about {pairs} such pairs of texts."
    if expected < 1.5:
        return "Chance alone would show about one here."
    return f"Chance alone would show about {round(expected):,} here."


def shown_sentence(shown: int, found: int) -> str:
    """Say how many of the links are shown."""
    return f"{shown:,} of {plural(found, 'link')}"


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
            notice = f"Both essays: {rest}"
        elif notice.startswith(_OF_SECOND):
            if _OF_FIRST + notice.removeprefix(_OF_SECOND) in notices:
                continue
        joined.append(notice)
    return tuple(dict.fromkeys(joined))


def date_words(date: datetime.date | None) -> str:
    """Write a date as a reader would, "" for none; the same in every locale."""
    if date is None:
        return ""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def document_name(document: Document) -> str:
    """Return the title of a document, or its file's name, or a stand-in."""
    if document.title:
        return document.title
    return path_name(document.path) if document.path else "Untitled text"


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
    return (
        f"Link, score {link.score:.2f}, {link.kind} {link.size}. "
        f"Left: {left} Right: {right}"
    )

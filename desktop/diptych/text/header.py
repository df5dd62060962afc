"""The YAML header of an essay: metadata between two ``---`` lines.

Read with PyYAML's safe loader, which is imported only when a header is there.
Aliases are refused and the size is limited, so that no header can grow in memory.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.text.dates import parse_date

if TYPE_CHECKING:
    from yaml.events import Event

_LIMIT = 16_384
_DEEPEST = 4
_OPEN = re.compile(r"---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"[^\W\d][\w -]{0,40}[ \t]*:(?:[ \t]|$)", re.MULTILINE)
_WORDS = {
    "title": ("title",),
    "author": ("author", "authors", "by"),
    "date": ("date", "published"),
    "language": ("language", "lang"),
    "note": ("note", "notes", "description"),
}


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says; empty where it says nothing.

    ``end`` is where the text starts, in code points of the whole input. ``notice``
    tells the reader of a header that could not be understood.
    """

    end: int = 0
    title: str = ""
    author: str = ""
    date: datetime.date | None = None
    language: str | None = None
    note: str = ""
    notice: str = ""


def read_header(text: str) -> Header:
    """Read the header that ``text`` opens with; line ends must be line feeds.

    Without a closing line, or with something inside that is no metadata, there is no
    header and nothing is taken from the text; ``notice`` then says why, unless the
    first line is simply a rule between sections.
    """
    opening = _OPEN.match(text)
    if opening is None:
        return Header()
    closing = _CLOSE.search(text, opening.end(), opening.end() + _LIMIT)
    if closing is None:
        return Header()
    source = text[opening.end() : closing.start()]
    if source.strip() and _KEY.match(source.lstrip()) is None:
        return Header()
    values, reason = _load(source)
    if values is None:
        return Header(
            notice=f"The header at the top could not be read ({reason}); it is "
            "shown as part of the text."
        )
    return _header(values, closing.end())


def _load(source: str) -> tuple[dict[str, object] | None, str]:
    """Parse the YAML; give the values, or None and the reason."""
    import yaml

    try:
        for depth, event in _with_depth(yaml.parse(source)):
            # Seen in the events, before anything is built: aliases could make a
            # small header huge, and deep nesting takes minutes.
            if depth > _DEEPEST or isinstance(event, yaml.events.AliasEvent):
                return None, "it is more than a list of keys and values"
        values = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 2}" if mark is not None else "its values"
        return None, f"{place} is not valid YAML"
    if values is None:
        return {}, ""
    if not isinstance(values, dict):
        return None, "it is no list of keys and values"
    return {str(key).strip().lower(): value for key, value in values.items()}, ""


def _with_depth(events: "Iterator[Event]") -> "Iterator[tuple[int, Event]]":
    """Count how deep each event of a YAML stream lies."""
    from yaml.events import CollectionEndEvent, CollectionStartEvent

    depth = 0
    for event in events:
        depth += isinstance(event, CollectionStartEvent)
        depth -= isinstance(event, CollectionEndEvent)
        yield depth, event


def _header(values: dict[str, object], end: int) -> Header:
    """Pick the known keys; unknown ones are left alone."""
    chosen = {
        field: next((values[k] for k in keys if values.get(k) is not None), None)
        for field, keys in _WORDS.items()
    }
    date, notice = _date(chosen["date"])
    return Header(
        end,
        _line(chosen["title"]),
        _line(chosen["author"]),
        date,
        _language(chosen["language"]),
        _line(chosen["note"]),
        notice,
    )


def _line(value: object) -> str:
    """Turn a value into one line of text; a list of authors is joined."""
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_line, value)))
    return " ".join(str(value).split())


def _date(value: object) -> tuple[datetime.date | None, str]:
    if value is None:
        return None, ""
    if isinstance(value, datetime.datetime):
        return value.date(), ""
    if isinstance(value, datetime.date):
        return value, ""
    date = parse_date(_line(value))
    if date is None:
        return None, "The date in the header could not be understood and is left out."
    return date, ""


def language_code(name: str) -> str | None:
    """Return a language code without its region; None for what is no code."""
    found = re.fullmatch(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", name.strip().lower())
    return found.group(1) if found else None


def _language(value: object) -> str | None:
    # YAML 1.1 reads the code of Norwegian as a truth value.
    return language_code("no" if value is False else _line(value))

"""The YAML header of an essay: metadata between two ``---`` lines.

Read with PyYAML, which is imported only when a header is there, and every value as the
words that stand there: a title may be ``1984`` or ``No``. Aliases and tags are refused
and the size is limited, so that no header can grow in memory.
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
_COMMENTS = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*")
_KEY = re.compile(r"([^\W\d][\w -]{0,40}?)[ \t]*:(?:[ \t]|$)", re.MULTILINE)
# What YAML would read as something else than the words that stand there.
_PLAIN_LINE = re.compile(_KEY.pattern + r"[ \t]*(?![\[\]{}&*!|>%@`\"'#-])(.*)")
_UNSHOWN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")
_TIME_OF_DAY = re.compile(r"(?<=\d)(?:[Tt]|[ \t]+)\d{1,2}:\d{2}.*$")
_LONGEST_SHOWN = 40
_NOTHING = ("", "~", "null", "Null", "NULL")
_WORDS = {
    "title": ("title",),
    "author": ("author", "authors", "by"),
    "date": ("date", "published"),
    "language": ("language", "lang"),
    "note": ("note", "notes", "description"),
}
_KNOWN = frozenset(word for words in _WORDS.values() for word in words)


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
    key = _KEY.match(text, _end_of_comments(text, opening.end()))
    closing = _CLOSE.search(text, opening.end(), opening.end() + _LIMIT)
    if closing is None:
        if key is None or key.group(1).lower() not in _KNOWN:
            return Header()
        return _unread(f"no line “---” ends it within {_LIMIT:,} characters")
    source = text[opening.end() : closing.start()]
    if source.strip() and key is None:
        return Header()
    values, reason = _load(source)
    if values is None:
        return _unread(reason)
    return _header(values, closing.end())


def _end_of_comments(text: str, start: int) -> int:
    """Return where the first line begins that is neither blank nor a comment."""
    found = _COMMENTS.match(text, start, start + _LIMIT)
    return found.end() if found is not None else start


def _unread(reason: str) -> Header:
    """Say why what looks like a header is none."""
    return Header(
        notice=f"The header at the top could not be read ({reason}); it is shown as "
        "part of the text."
    )


def _load(source: str) -> tuple[dict[str, object] | None, str]:
    """Parse the YAML; give the values, or None and the reason."""
    import yaml

    try:
        for depth, event in _with_depth(yaml.parse(source)):
            # Seen in the events, before anything is built: aliases could make a
            # small header huge, and deep nesting takes minutes.
            alias = isinstance(event, yaml.events.AliasEvent)
            if depth > _DEEPEST or alias or getattr(event, "tag", None) is not None:
                return None, "it is more than a list of keys and values"
        # Of all loaders this one makes words only, so no value can be unfit.
        values = yaml.load(source, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        plain = _plain_lines(source)
        if plain:
            return plain, ""
        mark = getattr(error, "problem_mark", None)
        if mark is None:
            return None, "it is not valid YAML"
        return None, f"line {mark.line + 2} of it is not valid YAML"
    if values is None or values == "":
        return {}, ""
    if not isinstance(values, dict):
        return None, "it is no list of keys and values"
    return {str(key).strip().lower(): value for key, value in values.items()}, ""


def _plain_lines(source: str) -> dict[str, object]:
    """Read lines of a key and words, where an unquoted colon spoilt the YAML.

    ``title: One Year On: A Review`` is what people write. Empty where any line is
    something else.
    """
    values: dict[str, object] = {}
    for line in filter(None, map(str.rstrip, source.split("\n"))):
        found = _PLAIN_LINE.fullmatch(line)
        if found is None or _UNSHOWN.search(line):
            return {}
        values[found.group(1).lower()] = found.group(2)
    return values


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
        field: next((values[k] for k in keys if _says_something(values.get(k))), None)
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


def _says_something(value: object) -> bool:
    return value is not None and value not in _NOTHING


def _line(value: object) -> str:
    """Turn a value into one line of text; a list of authors is joined."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_line, value)))
    if not isinstance(value, str):
        return ""
    return " ".join(_UNSHOWN.sub(" ", value).split())


def _date(value: object) -> tuple[datetime.date | None, str]:
    """Read a date, whose time of day is left out; a notice where there is none."""
    if value is None:
        return None, ""
    words = _line(value)
    date = parse_date(_TIME_OF_DAY.sub("", words))
    if date is None:
        if 0 < len(words) <= _LONGEST_SHOWN:
            return None, (
                f"The date in the header (“{words}”) is left out, since it is not a "
                "whole date such as 2022-02-04."
            )
        return None, (
            "The date in the header is left out, since it is not a whole date such as "
            "2022-02-04."
        )
    return date, ""


def language_code(name: str) -> str | None:
    """Return a language code without its region; None for what is no code."""
    found = re.fullmatch(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", name.strip().lower())
    return found.group(1) if found else None


def _language(value: object) -> str | None:
    return language_code(_line(value))

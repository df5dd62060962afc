"""A codebook, and what was made ready of it, as plain data that a file can keep.

Only strings, numbers, lists and objects of JSON: nothing that is read can run. What
is read is built again by hand and checked as far as a walk relies on it; what does
not fit raises ``Unfit``, and whoever asked makes it anew. The data holds good for one
version of the code alone, which ``made_by`` tells.
"""

import datetime
import hashlib
import json
import os
import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from diptych import __version__
from diptych.text.stemming import stemmer_version
from diptych.themes.automaton import Finder
from diptych.themes.model import (
    BackReference,
    Bounds,
    Certainty,
    Codebook,
    DateRange,
    NearRule,
    Theme,
    Within,
)
from diptych.themes.phrases import known_lists, known_phrases
from diptych.themes.plan import Plan, plan_with

_FORMAT = 1
_Built = TypeVar("_Built")


class Unfit(ValueError):
    """Data that was not written by this code, or is damaged."""


@cache
def made_by() -> str:
    """Name everything that the data depends on besides the codebook itself.

    The modules are told by size and time, so that a changed program makes anew.
    """
    parts = [str(_FORMAT), __version__, unicodedata.unidata_version, stemmer_version()]
    here = Path(__file__).parent
    for folder in (here, here.parent / "text"):
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:  # inside an archive, which changes with the version only
            continue
        for entry in entries:
            if entry.name.endswith((".py", ".txt")):
                told = entry.stat()
                parts.append(f"{entry.name} {told.st_size} {told.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()


def codebook_data(codebook: Codebook) -> str:
    """Return a codebook as JSON, without its source."""
    parts = (codebook.title, codebook.language, codebook.lists, codebook.themes)
    return json.dumps(_plain(parts), ensure_ascii=False)


def codebook_from(data: str, *, source: str, sha256: str, name: str) -> Codebook:
    """Build a codebook again; ``source`` and what follows are as of the file now.

    About 5 ms for the shipped one. Raises Unfit.
    """
    return _or_unfit(lambda: _codebook(json.loads(data), source, sha256, name))


def plan_data(plan: Plan) -> str:
    """Return what the finder of a plan has made of the phrases, as JSON."""
    return json.dumps(plan.finder.as_data(), ensure_ascii=False)


def plan_from(data: str, codebook: Codebook, language: str) -> Plan:
    """Build the plan of ``codebook`` again; about 20 ms for the shipped one.

    Raises Unfit.
    """

    def build() -> Plan:
        lists = known_lists(codebook.lists)
        finder = Finder(language, lists, known_phrases(codebook.lists))
        finder.fill(json.loads(data))
        phrases = len(finder)
        plan = plan_with(finder, codebook)
        if len(finder) != phrases:
            raise Unfit
        return plan

    return _or_unfit(build)


def _or_unfit(build: Callable[[], _Built]) -> _Built:
    try:
        return build()
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
    ) as error:
        raise Unfit from error


def _plain(value: Any) -> Any:
    """Turn frozen dataclasses and tuples into lists."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def _codebook(raw: Any, source: str, sha256: str, name: str) -> Codebook:
    title, language, lists, themes = raw
    return Codebook(
        _text(title),
        None if language is None else _text(language),
        tuple(map(_theme, themes)),
        source,
        sha256,
        name,
        tuple((_text(key), _texts(phrases)) for key, phrases in lists),
    )


def _theme(raw: Any) -> Theme:
    """Build a theme; the order of its parts is that of the fields of ``Theme``."""
    identity, label, colour, description, phrases, rules, exclude, *more = raw
    themes, exact, include, bounds, refers, certainty, examples, guid = more
    return Theme(
        _text(identity),
        _text(label),
        _text(colour),
        _text(description),
        _texts(phrases),
        tuple(map(_rule, rules)),
        _texts(exclude),
        tuple(map(_theme, themes)),
        _texts(exact),
        _texts(include),
        _bounds(bounds),
        tuple(map(_back, refers)),
        Certainty(certainty),
        _texts(examples),
        _text(guid),
    )


def _rule(raw: Any) -> NearRule:
    terms, within, order, exclude, bounds, date, undated, *more = raw
    written, exact, company, certainty = more
    return NearRule(
        _texts(terms),
        _count(within) if isinstance(within, int) else Within(within),
        bool(order),
        _texts(exclude),
        _bounds(bounds),
        _range(date),
        bool(undated),
        _range(written),
        _texts(exact),
        _texts(company),
        None if certainty is None else Certainty(certainty),
    )


def _back(raw: Any) -> BackReference:
    phrases, until, within, date, sentences, written = raw
    return BackReference(
        _texts(phrases),
        _texts(until),
        _count(within),
        _range(date),
        None if sentences is None else _count(sentences),
        _range(written),
    )


def _bounds(raw: Any) -> Bounds:
    not_near, near, not_inside = raw
    return Bounds(_texts(not_near), _count(near), _texts(not_inside))


def _range(raw: Any) -> DateRange | None:
    if raw is None:
        return None
    first, last = map(datetime.date.fromisoformat, raw)
    return DateRange(first, last)


def _texts(raw: Any) -> tuple[str, ...]:
    return tuple(map(_text, raw))


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise Unfit
    return raw


def _count(raw: Any) -> int:
    if not isinstance(raw, int):
        raise Unfit
    return raw

"""Finding the sentences of the engine among the messages of the window.

``diptych.ui.engine_words`` asks for them, in other languages than English only. A
sentence is a message with holes; what stands in a hole is a number, a day, a list of
quoted words, a part of a sentence that is a message itself, or somebody's own words.
"""

from __future__ import annotations

import datetime
import re
from functools import cache, reduce

from diptych.ui.catalogue import ENGINE, HOLE, Message, Pattern, in_form, read_messages
from diptych.ui.language import Language, decimal_words, number, spoken, translate
from diptych.ui.words import date_words

_CONTEXTS = frozenset({ENGINE, "Labels", "Counts"})
_LEAST_FIXED = 5
_FIGURES = frozenset({"number", "line", "kept", "found", "score", "blank", "count"})
"""Holes of the engine's sentences that a number begins."""
_PARTS = frozenset(
    (
        "because both clause context cue earlier error hint joined kind meant node "
        "notice options promised readable reason said side text told value what where "
        "within"
    ).split()
)
"""Holes that a part of a sentence of the engine fills; others hold names and quotes."""
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?|[+-]?\d+\.\d+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ARTICLE = re.compile(r"an? (.+)")
_ITEM = re.compile(r"(?:“[^”]*”|[\d,]+ more words?)", re.DOTALL)
_LIST = re.compile(rf"{_ITEM.pattern}(?:(?:, | and ){_ITEM.pattern})*", re.DOTALL)
_NESTING = 4


def line(words: str) -> str:
    """Say one sentence or several on one line; what is no message stays."""
    said = sentence(words)
    if said is not None:
        return said
    for found in re.finditer(r"(?<=[.!?…]) ", words):
        first = sentence(words[: found.start()])
        if first is not None:
            gap = "" if spoken() is Language.CHINESE else " "
            return first + gap + line(words[found.end() :])
    return words


def clauses(words: str) -> str:
    """Say reasons divided by semicolons, with a stop at the end."""
    told = _joined_again(words.removesuffix(".").split("; "))
    if told is None:
        return line(words)
    said = divided(told)
    return said[:1].upper() + said[1:] + _stop()


def divided(pieces: list[str]) -> str:
    """Join pieces as the language does, none of them empty."""
    return reduce(
        lambda first, second: translate("EngineWords", "{first}; {second}").format(
            first=first, second=second
        ),
        pieces,
    )


def _joined_again(pieces: list[str]) -> list[str] | None:
    """Say every clause; a semicolon that stood inside of one is put back."""
    told: list[str] = []
    while pieces:
        for many in range(1, len(pieces) + 1):
            said = sentence("; ".join(pieces[:many]))
            if said is not None:
                told.append(said)
                pieces = pieces[many:]
                break
        else:
            return None
    return told


def _stop() -> str:
    return translate("EngineWords", ".")


@cache
def _known() -> tuple[dict[str, Message], tuple[Pattern, ...]]:
    """Return the messages of the engine, those with holes by falling weight."""
    plain: dict[str, Message] = {}
    patterns: list[Pattern] = []
    for message in read_messages(Language.ENGLISH):
        if message.context in _CONTEXTS:
            for form in message.forms:
                if not HOLE.search(form):
                    plain[form] = message
                else:
                    pattern = Pattern(message, form, _FIGURES)
                    if pattern.weight >= _LEAST_FIXED or "%n" in pattern.holes:
                        patterns.append(pattern)
    patterns.sort(key=lambda one: (-one.weight, one.form))
    return plain, tuple(patterns)


def sentence(words: str, depth: int = 0) -> str | None:
    """Return a sentence or a part of one, None where it is no message."""
    plain, patterns = _known()
    message = plain.get(words)
    if message is not None:
        return in_form(message, -1)
    if depth < _NESTING:
        for pattern in patterns:
            values = pattern.fit(words)
            if values is not None:
                return _filled(pattern.message, values, depth + 1)
    return None


def _filled(message: Message, values: dict[str, str], depth: int) -> str:
    """Say a message with what stands in its holes, names and quotes as they are."""
    count = re.sub(r"\D", "", values.get("%n", ""))
    said = in_form(message, int(count) if count else -1)

    def fill(hole: re.Match[str]) -> str:
        words = values.get(hole[0], hole[0])
        if hole[0].strip("{}") in _PARTS:
            return _value(words, depth)
        return words if f"“{hole[0]}" in message.source else _figure(words)

    return HOLE.sub(fill, said)


def _figure(words: str) -> str:
    """Return a number, a day or a list as the language writes it, other words as is."""
    if _NUMBER.fullmatch(words):
        return number(int(words)) if words.isdigit() else decimal_words(words)
    if _LIST.fullmatch(words):
        return _list(words)
    if _DAY.fullmatch(words):
        try:
            return date_words(datetime.date.fromisoformat(words))
        except ValueError:
            return words
    return words


def _value(words: str, depth: int) -> str:
    """Return what fills a hole where the engine may say something of its own."""
    told = _figure(words)
    if told != words:
        return told
    said = sentence(words, depth)
    if said is not None:
        return said
    article = _ARTICLE.fullmatch(words)
    if article and (said := sentence(article[1], depth)) is not None:
        return said
    return _part(words, depth)


def _part(words: str, depth: int) -> str:
    """Return a part that stands with a stop here and without one there."""
    if words.endswith("."):
        said = sentence(words[:-1], depth)
        return words if said is None else said.rstrip(".。") + _stop()
    said = sentence(f"{words[:1].upper()}{words[1:]}.", depth)
    return words if said is None else said[:1].lower() + said[1:].rstrip(".。")


def _list(words: str) -> str:
    """Return quoted words and a number of further ones, joined as is usual."""
    items = [_item(item) for item in _ITEM.findall(words)]
    told = items[0]
    for item in items[1:-1]:
        told = translate("EngineWords", "{list}, {next}").format(list=told, next=item)
    if items[1:]:
        ending = translate("EngineWords", "{list} and {last}")
        told = ending.format(list=told, last=items[-1])
    return told


def _item(item: str) -> str:
    if not item.startswith("“"):
        return sentence(item) or item
    return translate("EngineWords", "“{words}”").format(words=item[1:-1])

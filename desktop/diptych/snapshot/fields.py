"""Reading JSON values strictly, each with its type, its limits and its place.

Nothing is trusted: an unknown key, a missing one, a number out of range or half a
character is refused with the part and the key. No Qt.
"""

import json
import math
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeGuard, TypeVar

from diptych.snapshot.parts import MOST_BYTES_OF_LINE, Refused
from diptych.text.span import Span

_E = TypeVar("_E", bound=StrEnum)


def load_json(data: bytes, where: str) -> object:
    """Return the JSON value in ``data``; raises Refused, naming ``where``."""
    try:
        value: object = _DECODER.decode(data.decode("utf-8"))
        return value
    except (ValueError, RecursionError):
        raise Refused(f"{where} is not proper JSON") from None


def load_lines(data: bytes, part: str) -> Iterator[tuple[str, object]]:
    """Yield every line of a ``.jsonl`` part with its name for a sentence.

    One line is parsed at a time, so that hostile input is never held as a whole in
    the loose form that ``json`` makes of it. Raises Refused for a line that is too
    long or no JSON, when it is reached.
    """
    start, number = 0, 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        number += 1
        where = f"line {number} of {part}"
        if end - start > MOST_BYTES_OF_LINE:
            raise Refused(f"{where} is too long")
        yield where, load_json(data[start:end], where)
        start = end + 1


def _no_constant(name: str) -> float:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_no_constant)
"""One for all lines: making one takes longer than reading a short line."""


class Fields:
    """A JSON object whose keys are known, asked for one value at a time.

    ``where`` names it in a sentence. Every method raises Refused.
    """

    __slots__ = ("_record", "_where")

    def __init__(self, value: object, where: str, known: frozenset[str]) -> None:
        if not isinstance(value, dict):
            raise Refused(f"{where} is not an object")
        if value.keys() != known:
            odd = sorted(value.keys() ^ known)[0]
            if odd in known:
                raise Refused(f"{where} lacks {odd[:40]!a}")
            raise Refused(f"{where} holds an unknown key, {odd[:40]!a}")
        self._record = value
        self._where = where

    def _bad(self, key: str) -> Refused:
        return Refused(f"{key} in {self._where} has no proper value")

    def raw(self, key: str) -> object:
        """Return the value as it is."""
        return self._record[key]

    def text(self, key: str) -> str:
        """Return a text that can be written as UTF-8."""
        value = self._record[key]
        if not is_text(value):
            raise self._bad(key)
        return value

    def text_or_none(self, key: str) -> str | None:
        """Return a text, or None for null."""
        return None if self._record[key] is None else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self.items(key)
        if not all(is_text(item) for item in value):
            raise self._bad(key)
        return tuple(str(item) for item in value)

    def whole(self, key: str, most: int) -> int:
        """Return a whole number from 0 to ``most``."""
        value = self._record[key]
        if not is_whole(value, most):
            raise self._bad(key)
        return value

    def number(self, key: str) -> float:
        """Return a finite number as a float."""
        value = self._record[key]
        if not is_number(value):
            raise self._bad(key)
        return float(value)

    def flag(self, key: str) -> bool:
        """Return true or false."""
        value = self._record[key]
        if not isinstance(value, bool):
            raise self._bad(key)
        return value

    def items(self, key: str) -> list[object]:
        """Return a list."""
        value = self._record[key]
        if not isinstance(value, list):
            raise self._bad(key)
        return value

    def choice(self, key: str, kind: type[_E]) -> _E:
        """Return a member of the enum ``kind``."""
        value = self._record[key]
        try:
            return kind(value)
        except ValueError:
            raise self._bad(key) from None

    def span(self, key: str, most: int) -> Span:
        """Return a span that ends at ``most`` or before."""
        value = self.items(key)
        if len(value) != 2:
            raise self._bad(key)
        return make_span(value[0], value[1], most, f"{key} in {self._where}")


def is_text(value: object) -> TypeGuard[str]:
    """Tell a text without lone surrogates from anything else."""
    if not isinstance(value, str):
        return False
    if value.isascii():
        return True
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def is_whole(value: object, most: int) -> TypeGuard[int]:
    """Tell a whole number from 0 to ``most`` from anything else, flags included."""
    return type(value) is int and 0 <= value <= most


def is_number(value: object) -> TypeGuard[float]:
    """Tell a finite number from anything else, flags included."""
    if type(value) is int:
        return abs(value) < 2**53
    return type(value) is float and math.isfinite(value)


def make_span(start: object, end: object, most: int, where: str) -> Span:
    """Return a span that ends at ``most`` or before; Refused names ``where``."""
    if is_whole(end, most) and is_whole(start, end):
        return Span(start, end)
    raise Refused(f"{where} lies outside its text")

"""A JSON object asked for one value at a time, every key accounted for. No Qt."""

import datetime
from enum import StrEnum
from typing import TypeVar

from diptych.errors import WorkError
from diptych.text.span import Span

_E = TypeVar("_E", bound=StrEnum)
_MOST = 2**53


class Given:
    """The fields of one object; every method raises WorkError.

    ``done`` refuses keys that nobody asked for.
    """

    __slots__ = ("_asked", "_record")

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise WorkError("Something other than an object stands where one must.")
        self._record = value
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        """Tell whether there is such a key."""
        return key in self._record

    def done(self) -> None:
        """Refuse what was not asked for."""
        odd = sorted(map(str, self._record.keys() - self._asked))
        if odd:
            raise WorkError(f"There is an unknown key, {odd[0][:40]!a}.")

    def _get(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._record:
            raise WorkError(f"The key {key!a} is missing.")
        return self._record[key]

    def mapping(self, key: str) -> dict[str, object]:
        """Return an object."""
        value = self._get(key)
        if not isinstance(value, dict):
            raise _bad(key)
        return value

    def text(self, key: str) -> str:
        """Return a text without half characters."""
        value = self._get(key)
        if not isinstance(value, str) or not _is_whole_text(value):
            raise _bad(key)
        return value

    def text_or_none(self, key: str) -> str | None:
        """Return a text, or None for null."""
        return None if self._get(key) is None else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        found = []
        for item in self.items(key):
            if not isinstance(item, str) or not _is_whole_text(item):
                raise _bad(key)
            found.append(item)
        return tuple(found)

    def items(self, key: str) -> list[object]:
        """Return a list."""
        value = self._get(key)
        if not isinstance(value, list):
            raise _bad(key)
        return value

    def whole(self, key: str) -> int:
        """Return a whole number from 0 on."""
        value = self._get(key)
        if type(value) is not int or not 0 <= value < _MOST:
            raise _bad(key)
        return value

    def flag(self, key: str) -> bool:
        """Return true or false."""
        value = self._get(key)
        if not isinstance(value, bool):
            raise _bad(key)
        return value

    def span(self, key: str) -> Span:
        """Return a span written ``[start, end]``."""
        return _span(self._get(key), key)

    def spans_or_none(self, key: str) -> tuple[Span, Span] | None:
        """Return two spans, or None for null."""
        if self._get(key) is None:
            return None
        value = self.items(key)
        if len(value) != 2:
            raise _bad(key)
        return _span(value[0], key), _span(value[1], key)

    def date_or_none(self, key: str) -> datetime.date | None:
        """Return a date written ``YYYY-MM-DD``, or None for null."""
        value = self.text_or_none(key)
        if value is None:
            return None
        try:
            date = datetime.date.fromisoformat(value)
        except ValueError:
            raise _bad(key) from None
        if date.isoformat() != value:
            raise _bad(key)
        return date

    def member(self, value: str, kind: type[_E]) -> _E:
        """Return the member of the enum ``kind`` with this value."""
        try:
            return kind(value)
        except ValueError:
            raise WorkError(f"There is an unknown value, {value[:40]!a}.") from None


def _bad(key: str) -> WorkError:
    return WorkError(f"The key {key!a} has no proper value.")


def _is_whole_text(value: str) -> bool:
    if value.isascii():
        return True
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _span(value: object, key: str) -> Span:
    if not isinstance(value, list) or len(value) != 2:
        raise _bad(key)
    start, end = value
    if not (type(start) is int and type(end) is int and 0 <= start <= end < _MOST):
        raise _bad(key)
    return Span(start, end)

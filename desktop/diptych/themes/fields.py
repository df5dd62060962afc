"""Reading typed values out of a YAML tree, with one sentence for every fault."""

import datetime
import difflib
from collections.abc import Iterable

from diptych.errors import CodebookError
from diptych.themes.yaml_tree import Items, Mapping, Node, Text, fault


class Fields:
    """One mapping of a codebook file: its keys are asked for by name and type.

    ``context`` says what the mapping is (``theme “sanctions”``) for the reader. Every
    method raises CodebookError for a value of the wrong kind.
    """

    def __init__(self, node: Node, name: str, key: str, context: str) -> None:
        self.name = name
        self.context = context
        if not isinstance(node, Mapping):
            raise fault(
                name,
                node.line,
                key,
                f"{context} must be a group of keys with values, not {_kind(node)}",
            )
        self.node = node

    def allow(self, keys: Iterable[str]) -> None:
        """Refuse every key that is not among ``keys``."""
        known = list(keys)
        for key in self.node.entries:
            if key in known:
                continue
            near = difflib.get_close_matches(key, known, 1, 0.6)
            meant = (
                f"did you mean “{near[0]}”?"
                if near
                else f"allowed are {', '.join(known)}"
            )
            raise fault(
                self.name,
                self.node.lines[key],
                key,
                f"{self.context} has no such key; {meant}",
            )

    def has(self, key: str) -> bool:
        """Tell whether the key is written."""
        return key in self.node.entries

    def line(self, key: str) -> int:
        """Return the line of a key, or of the mapping where the key is missing."""
        return self.node.lines.get(key, self.node.line)

    def fault(self, key: str, reason: str) -> CodebookError:
        """Make an error about the value of ``key``."""
        return fault(self.name, self.line(key), key, reason)

    def need(self, key: str) -> Node:
        """Return the value of a key that must be there."""
        node = self.node.entries.get(key)
        if node is None:
            raise self.fault(key, f"{self.context} lacks this key: add it")
        return node

    def text(self, key: str, default: str | None = None) -> str:
        """Return a scalar; without ``default`` the key must be there."""
        node = self.node.entries.get(key)
        if node is None and default is not None:
            return default
        return self._scalar(key, self.need(key))

    def texts(self, key: str) -> tuple[tuple[int, str], ...]:
        """Return a list of scalars with their lines; empty where the key is missing."""
        return tuple((node.line, self._scalar(key, node)) for node in self.nodes(key))

    def nodes(self, key: str) -> list[Node]:
        """Return the entries of a list; empty where the key is missing."""
        node = self.node.entries.get(key)
        if node is None:
            return []
        if not isinstance(node, Items):
            hint = "write a list, such as [one, two]"
            raise fault(
                self.name,
                node.line,
                key,
                f"this must be a list, not {_kind(node)}: {hint}",
            )
        return node.items

    def flag(self, key: str) -> bool:
        """Return a plain ``true`` or ``false``; false where the key is missing."""
        if not self.has(key):
            return False
        value = self.text(key).lower()
        if value in ("true", "yes", "on"):
            return True
        if value in ("false", "no", "off"):
            return False
        raise self.fault(key, "this must be true or false")

    def count(self, key: str, default: int, least: int, most: int) -> int:
        """Return a whole number between ``least`` and ``most``."""
        if not self.has(key):
            return default
        value = self.text(key)
        if not (
            value.isascii() and value.isdigit() and least <= int(value[:9]) <= most
        ):
            raise self.fault(
                key, f"“{value}” is not a whole number from {least} to {most}"
            )
        return int(value)

    def day(self, key: str) -> datetime.date:
        """Return a day written as ``2022-02-04``."""
        value = self.text(key)
        try:
            day = datetime.date.fromisoformat(value)
        except ValueError:
            day = None
        # Python also reads 20220204 and 2022-W05-5, which no other tool here writes.
        if day is None or day.isoformat() != value:
            raise self.fault(key, f"“{value}” is not a day written as 2022-02-04")
        return day

    def _scalar(self, key: str, node: Node) -> str:
        if not isinstance(node, Text):
            raise fault(
                self.name, node.line, key, f"this must be words, not {_kind(node)}"
            )
        if node.empty:
            raise fault(
                self.name, node.line, key, "this is empty: write a value or take it out"
            )
        return node.value


def _kind(node: Node) -> str:
    if isinstance(node, Items):
        return "a list"
    return "a group of keys" if isinstance(node, Mapping) else "a single value"

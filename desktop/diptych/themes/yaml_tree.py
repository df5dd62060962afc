"""YAML text as a plain tree that knows its lines.

Works on the parser's events, so no tag is ever resolved, no object made and no
alias followed: a file that could grow or run something is refused while it is read.
Lines are counted from 1. Cost: linear in the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from diptych.errors import CodebookError

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

MAX_CHARACTERS = 4_000_000
MAX_DEPTH = 60


@dataclass(slots=True)
class Text:
    """A scalar; ``plain`` when it stands without quotes."""

    line: int
    value: str
    plain: bool

    @property
    def empty(self) -> bool:
        """Tell whether nothing was written here."""
        return self.plain and self.value in ("", "~", "null")


@dataclass(slots=True)
class Items:
    """A sequence."""

    line: int
    items: list["Node"] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """A mapping with its keys in the order of the file, none of them twice."""

    line: int
    entries: dict[str, "Node"] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


Node = Text | Items | Mapping


def fault(name: str, line: int, key: str, reason: str) -> CodebookError:
    """Make the one sentence that says what is wrong, and where."""
    reason += "" if reason.endswith("?") else "."
    if key:
        return CodebookError(f"“{name}”, line {line}, key “{key}”: {reason}")
    return CodebookError(f"“{name}”, line {line}: {reason}")


def read_tree(source: str, name: str) -> Node:
    """Read the one YAML document in ``source``.

    Raises CodebookError for text that is not YAML, holds a duplicate key, an anchor,
    an alias or a tag, nests deeper than 60 levels, is longer than four million
    characters, or holds no document or several.
    """
    if len(source) > MAX_CHARACTERS:
        raise CodebookError(
            f"“{name}” has more than {MAX_CHARACTERS:,} characters, which no codebook "
            "needs: split it."
        )
    builder = _Builder(name)
    try:
        for event in _events(source):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = (error.problem or "it breaks off").strip().rstrip(".")
        raise fault(name, line, "", f"this is not YAML ({problem})") from None
    except yaml.reader.ReaderError as error:
        line = source.count("\n", 0, int(error.position)) + 1
        reason = "this character may not stand in YAML: write it another way"
        raise fault(name, line, "", reason) from None
    if builder.root is None:
        raise fault(name, 1, "", "the file holds no codebook")
    return builder.root


def _events(source: str) -> Iterator[yaml.Event]:
    events: Iterator[yaml.Event] = yaml.parse(source, Loader=_Loader)
    return events


class _Builder:
    """Puts the parser's events together; keeps its own stack, so depth is safe."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Node | None = None
        self.stack: list[Items | Mapping] = []
        self.keys: list[Text | None] = []
        self.path: list[str] = []

    def take(self, event: yaml.Event) -> None:
        """Add one event to the tree."""
        if isinstance(event, yaml.AliasEvent):
            raise self._fault(event, "aliases (*name) are not allowed: write it out")
        if isinstance(event, yaml.NodeEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            self.keys.pop()
            self.path.pop()

    def _fault(self, event: yaml.Event, reason: str) -> CodebookError:
        pending = self.keys[-1] if self.keys else None
        key = pending.value if pending else next(filter(None, reversed(self.path)), "")
        return fault(self.name, _line(event), key, reason)

    def _open(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            raise self._fault(event, "anchors (&name) are not allowed: write it out")
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise self._fault(event, f"the tag “{tag}” is not allowed: take it out")
        line = _line(event)
        pending = self.keys[-1] if self.keys else None
        if isinstance(event, yaml.ScalarEvent):
            self._place(Text(line, event.value, event.style is None), event)
            return
        node: Items | Mapping
        node = (
            Items(line) if isinstance(event, yaml.SequenceStartEvent) else Mapping(line)
        )
        self._place(node, event)
        if len(self.stack) >= MAX_DEPTH:
            raise self._fault(event, f"this is nested more than {MAX_DEPTH} deep")
        self.stack.append(node)
        self.keys.append(None)
        self.path.append(pending.value if pending else "")

    def _place(self, node: Node, event: yaml.NodeEvent) -> None:
        if not self.stack:
            if self.root is not None:
                raise self._fault(
                    event, "here a second document begins, so this is no codebook"
                )
            self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent, Items):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is not None:
            parent.entries[key.value] = node
            parent.lines[key.value] = key.line
            self.keys[-1] = None
            return
        if not isinstance(node, Text):
            raise self._fault(event, "a key must be a word")
        if node.value in parent.entries:
            first = parent.lines[node.value]
            raise fault(
                self.name,
                node.line,
                node.value,
                f"this key stands here a second time (first on line {first}): "
                "keep one of the two",
            )
        self.keys[-1] = node


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1

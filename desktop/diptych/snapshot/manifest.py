"""The manifest: the part of a snapshot that tells what the others are.

A small subset of YAML: plain mappings of plain values. It is written by hand and
read from the parser's events, so that anchors, tags, several documents and deep
nesting are refused before anything is built of them. No Qt.
"""

import datetime
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from diptych.snapshot.parts import (
    MANIFEST,
    MOST_BYTES_OF_MANIFEST,
    SCHEMA,
    SCHEMA_NUMBER,
    Refused,
)

_DEEPEST = 3
_KEYS = frozenset({"schema", "program", "saved", "title", "tags", "parts"})
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_WHOLE = re.compile(r"0|[1-9][0-9]{0,11}", re.ASCII)

_Tree = dict[str, "str | list[str] | _Tree"]

LONGEST_TITLE = 300
"""Code points of the reader's title."""

LONGEST_TAG = 60
"""Code points of a tag."""

MOST_TAGS = 20


@dataclass(frozen=True, slots=True)
class PartInfo:
    """The size in bytes and the SHA-256, in hex, of one part."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the manifest says; ``saved`` is in UTC, to the second.

    ``number`` is that of the format; ``title`` and ``tags`` are the reader's own.
    """

    program: str
    saved: datetime.datetime
    parts: Mapping[str, PartInfo]
    title: str = ""
    tags: tuple[str, ...] = ()
    number: int = SCHEMA_NUMBER


def part_info(data: bytes) -> PartInfo:
    """Return size and digest of a part."""
    return PartInfo(len(data), hashlib.sha256(data).hexdigest())


def write_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as YAML."""
    lines = [
        "# A Diptych snapshot: two texts and what was found between them.",
        "# Every part is described in docs/snapshot.md of the Diptych project.",
        f"schema: {SCHEMA}/{SCHEMA_NUMBER}",
        f"program: {manifest.program}",
        f"saved: {manifest.saved.strftime(_TIME)}",
        f"title: {_quoted(manifest.title)}",
        f"tags: [{', '.join(map(_quoted, manifest.tags))}]",
        "parts:",
    ]
    for name, info in manifest.parts.items():
        lines += [f"  {name}:", f"    bytes: {info.size}", f"    sha256: {info.sha256}"]
    return ("\n".join(lines) + "\n").encode("utf-8")


def is_line(text: str, most: int) -> bool:
    """Tell a line of visible characters, at most so many, without space around it."""
    return 0 < len(text) <= most and text.isprintable() and text == text.strip()


def _quoted(text: str) -> str:
    """Return a line as a quoted YAML value; it must be ``is_line`` or empty."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest; raises Refused for a newer schema or anything unexpected."""
    tree = _parse(data)
    number = _check_schema(tree.get("schema"))
    if set(tree) != (_KEYS if number > 1 else _KEYS - {"title", "tags"}):
        raise Refused(f"{MANIFEST} does not hold exactly the expected keys")
    program, saved, parts = tree["program"], tree["saved"], tree["parts"]
    title, tags = tree.get("title", ""), tree.get("tags", [])
    if not isinstance(program, str) or not isinstance(parts, dict):
        raise Refused(f"{MANIFEST} does not name its program and parts")
    if not isinstance(title, str) or not isinstance(tags, list):
        raise Refused(f"{MANIFEST} does not give title and tags")
    return Manifest(
        program=program,
        saved=_time(saved),
        parts={name: _info(name, value) for name, value in parts.items()},
        title=title,
        tags=tuple(tags),
        number=number,
    )


def check_manifest_schema(data: bytes) -> None:
    """Raise Refused where the manifest names a schema newer than this program's.

    Meant for a file whose seal does not hold: anything else is left to the caller.
    """
    _check_schema(_parse(data).get("schema"))


def _check_schema(value: "str | list[str] | _Tree | None") -> int:
    """Return the number of the format, refusing what this program cannot read."""
    name, _, number = value.partition("/") if isinstance(value, str) else ("", "", "")
    if name != SCHEMA or not _WHOLE.fullmatch(number):
        raise Refused("it is not a Diptych snapshot")
    if int(number) > SCHEMA_NUMBER:
        raise Refused(
            f"it was saved by a newer Diptych (its format is number {number}, this "
            f"program reads up to {SCHEMA_NUMBER}); update Diptych to open it"
        )
    if int(number) < 1:
        raise Refused(f"its format number, {number}, was never in use")
    return int(number)


def _time(value: "str | list[str] | _Tree") -> datetime.datetime:
    try:
        time = datetime.datetime.strptime(str(value), _TIME)
    except ValueError:
        raise Refused(f"{MANIFEST} does not say when it was saved") from None
    return time.replace(tzinfo=datetime.UTC)


def _info(name: str, value: "str | list[str] | _Tree") -> PartInfo:
    if isinstance(value, dict) and set(value) == {"bytes", "sha256"}:
        size, digest = value["bytes"], value["sha256"]
        if (
            isinstance(size, str)
            and isinstance(digest, str)
            and _WHOLE.fullmatch(size)
            and _DIGEST.fullmatch(digest)
        ):
            return PartInfo(int(size), digest)
    raise Refused(f"{MANIFEST} does not give size and SHA-256 of {name}")


def _parse(data: bytes) -> _Tree:
    """Return the mapping that ``data`` spells, every value a string or a mapping."""
    if len(data) > MOST_BYTES_OF_MANIFEST:
        raise Refused(f"{MANIFEST} is too large")
    try:
        events = yaml.parse(data.decode("utf-8"), Loader=yaml.SafeLoader)
        return _document(events)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError):
        raise Refused(f"{MANIFEST} cannot be read") from None


def _document(events: Iterator[yaml.Event]) -> _Tree:
    _expect(next(events, None), yaml.StreamStartEvent)
    _expect(next(events, None), yaml.DocumentStartEvent)
    _expect(next(events, None), yaml.MappingStartEvent)
    tree = _mapping(events, 1)
    _expect(next(events, None), yaml.DocumentEndEvent)
    _expect(next(events, None), yaml.StreamEndEvent)
    return tree


def _mapping(events: Iterator[yaml.Event], depth: int) -> _Tree:
    """Read a mapping up to its end; keys are plain and come once."""
    tree: _Tree = {}
    while not isinstance(key := next(events, None), yaml.MappingEndEvent):
        name = _scalar(key)
        if name in tree:
            raise Refused(f"{MANIFEST} names {name[:40]} twice")
        value = next(events, None)
        if isinstance(value, yaml.MappingStartEvent) and depth < _DEEPEST:
            _expect(value, yaml.MappingStartEvent)
            tree[name] = _mapping(events, depth + 1)
        elif isinstance(value, yaml.SequenceStartEvent):
            _expect(value, yaml.SequenceStartEvent)
            tree[name] = _list(events)
        else:
            tree[name] = _scalar(value)
    return tree


def _list(events: Iterator[yaml.Event]) -> list[str]:
    """Read a list of plain values up to its end."""
    items: list[str] = []
    while not isinstance(item := next(events, None), yaml.SequenceEndEvent):
        items.append(_scalar(item))
    return items


def _scalar(event: yaml.Event | None) -> str:
    _expect(event, yaml.ScalarEvent)
    assert isinstance(event, yaml.ScalarEvent), "the line above has checked it"
    return str(event.value)


def _expect(event: yaml.Event | None, kind: type[yaml.Event]) -> None:
    """Refuse an event of another kind, and any anchor or tag."""
    plain = getattr(event, "anchor", None) is None and not getattr(event, "tag", None)
    if not isinstance(event, kind) or not plain:
        raise Refused(f"{MANIFEST} holds more than plain keys and values")

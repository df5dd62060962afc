"""Where everything stands in the YAML source of a codebook.

A tree like that of ``diptych.themes.yaml_tree``, which knows lines for the errors; this
one knows offsets for the changes. Offsets are half-open and count the characters of
the source. Made from the parser's events of a source that the loader has accepted, so
there are no anchors, aliases or tags. Cost: linear, 3 ms for 700 lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_BOM = "\ufeff"


@dataclass(slots=True)
class Scalar:
    """A single value; ``style`` is ``""``, a quote, ``|`` or ``>``."""

    start: int
    end: int
    value: str
    style: str


@dataclass(slots=True)
class Sequence:
    """A list; ``end`` is behind its bracket, or behind the last thing it holds."""

    start: int
    end: int
    flow: bool
    items: list[Place] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """A mapping of keys to values, in the order of the file."""

    start: int
    end: int
    flow: bool
    keys: dict[str, Scalar] = field(default_factory=dict)
    values: dict[str, Place] = field(default_factory=dict)


Place = Scalar | Sequence | Group

Plain = str | tuple["Plain", ...] | dict[str, "Plain"]
"""What a place says, without how it is written."""


def read_places(source: str) -> Group:
    """Return the places in the source of a valid codebook."""
    # libyaml steps over a byte order mark without counting it.
    shift = 1 if source.startswith(_BOM) else 0
    events = iter(yaml.parse(source, Loader=_Loader))
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            root = _read(event, events, source, shift)
            assert isinstance(root, Group), "a valid codebook is a group of keys"
            return root
    raise AssertionError("a valid codebook is not empty")


def plain(place: Place) -> Plain:
    """Return what stands at a place."""
    if isinstance(place, Scalar):
        return place.value
    if isinstance(place, Sequence):
        return tuple(plain(item) for item in place.items)
    return plain_group(place)


def plain_group(group: Group) -> dict[str, Plain]:
    """Return what a group says."""
    return {key: plain(value) for key, value in group.values.items()}


def scalars(place: Place) -> Iterator[Scalar]:
    """Yield all single values and keys below a place, in the order of the file."""
    if isinstance(place, Scalar):
        yield place
    elif isinstance(place, Sequence):
        for item in place.items:
            yield from scalars(item)
    else:
        for key, value in place.values.items():
            yield place.keys[key]
            yield from scalars(value)


def _read(
    event: yaml.NodeEvent, events: Iterator[yaml.Event], source: str, shift: int
) -> Place:
    """Read one node; the loader has bounded how deep they nest."""
    start, end = _index(event.start_mark) + shift, _index(event.end_mark) + shift
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event, source, start, end)
    children: list[Place] = []
    for inner in events:
        if isinstance(inner, yaml.CollectionEndEvent):
            end = _index(inner.end_mark) + shift
            break
        assert isinstance(inner, yaml.NodeEvent), "aliases are refused by the loader"
        children.append(_read(inner, events, source, shift))
    assert isinstance(event, yaml.CollectionStartEvent), "what is no value holds some"
    flow = bool(event.flow_style)
    # The end of a block is told only where the next thing begins.
    if not flow:
        end = children[-1].end
    if isinstance(event, yaml.SequenceStartEvent):
        return Sequence(start, end, flow, children)
    group = Group(start, end, flow)
    for key, value in zip(children[::2], children[1::2], strict=True):
        assert isinstance(key, Scalar), "keys are words"
        group.keys[key.value] = key
        group.values[key.value] = value
    return group


def _index(mark: Any) -> int:
    # Two unrelated classes, one for each parser; every event has a mark.
    return int(mark.index)


def _scalar(event: yaml.ScalarEvent, source: str, start: int, end: int) -> Scalar:
    style = event.style or ""
    if style in ("|", ">"):
        header = source[start:end].splitlines()[0].partition("#")[0]
        # With “+” the blank lines that follow belong to the value.
        if "+" in header:
            end -= 1 if source[end - 1 : end] == "\n" else 0
            end -= 1 if source[end - 1 : end] == "\r" else 0
        else:
            end = start + len(source[start:end].rstrip())
    return Scalar(start, end, event.value, style)

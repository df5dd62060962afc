"""XML from strangers: no entities, no outside, limits on size and depth.

A document that declares entities is refused before its first element: neither a
bomb of nested entities nor a file or address named by one is ever looked at.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from xml.parsers import expat

from diptych.errors import ReadError

MOST_ELEMENTS = 1_500_000
MOST_ATTRIBUTES = 4_000_000
DEEPEST = 256
"""Levels; ordinary documents have about twenty."""


class _Stop(Exception):
    """No error: the part in question is over."""


def parse_xml(data: bytes, shown: str) -> ET.Element:
    """Parse a document into a tree; ``shown`` is the file's name for messages.

    Linear; at most about 700 MiB for the largest that is accepted. Raises ReadError.
    """
    # Each element has one “<” or two, each attribute a “=”; cheaper than to parse.
    if data.count(b"<") > 2 * MOST_ELEMENTS or data.count(b"=") > MOST_ATTRIBUTES:
        raise ReadError(
            f"“{shown}” holds too many elements for an essay: save its text as plain "
            "text and open that."
        )
    try:
        _refuse_entities(data, shown)
        root = ET.fromstring(data)
    except (ET.ParseError, expat.ExpatError, ValueError, LookupError) as error:
        raise ReadError(
            f"“{shown}” is damaged: its XML cannot be read; open it in the program "
            "that made it, and save it again."
        ) from error
    _refuse_depth(root, shown)
    return root


def _refuse_entities(data: bytes, shown: str) -> None:
    """Read the prolog alone; raise ReadError where it declares an entity."""
    parser = expat.ParserCreate()

    def entity(*_: object) -> None:
        raise ReadError(
            f"“{shown}” declares XML entities, which no document needs and which may "
            "do harm: save it again in the program that made it."
        )

    def over(*_: object) -> None:
        raise _Stop

    parser.EntityDeclHandler = entity
    parser.StartElementHandler = over
    try:
        parser.Parse(data, True)
    except _Stop:
        return


def _refuse_depth(root: ET.Element, shown: str) -> None:
    level = [root]
    depth = 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise ReadError(
                f"“{shown}” is nested deeper than any document should be: save its "
                "text as plain text and open that."
            )
        level = [child for element in level for child in element]


def local(element: ET.Element) -> str:
    """Return an element's name without its namespace; "" for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: ET.Element, name: str) -> str:
    """Return the attribute of a local name, "" where there is none."""
    for key, value in element.attrib.items():
        if key == name or key.endswith("}" + name):
            return value
    return ""


def children(element: ET.Element, name: str) -> Iterator[ET.Element]:
    """Go through the children of a local name."""
    return (child for child in element if local(child) == name)


def child(element: ET.Element | None, *names: str) -> ET.Element | None:
    """Follow local names down; None where the path ends."""
    for name in names:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def find(element: ET.Element, name: str) -> ET.Element | None:
    """Return the first descendant of a local name."""
    return next((e for e in element.iter() if local(e) == name), None)


def words_of(element: ET.Element | None) -> str:
    """Return all text inside an element."""
    return "" if element is None else "".join(element.itertext())

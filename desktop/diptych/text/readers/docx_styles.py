"""What the paragraph styles of a Word document mean.

Styles are known by their English names, which Word keeps in the file whatever its
language, and by what they are based on.
"""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from diptych.text.document import BlockRole
from diptych.text.readers.xml_tree import attribute, child, children

_HEADING = re.compile(r"heading ?([1-9])")
_QUOTES = re.compile(r"(?:intense |block )?quot(?:e|ation)s?|block text")
_ROLES = (
    (re.compile(r"title"), BlockRole.HEADING, 1),
    (re.compile(r"toc(?: heading| ?\d)|table of figures"), BlockRole.FURNITURE, 0),
    (re.compile(r"bibliography(?: ?\d)?|references?"), BlockRole.REFERENCE, 0),
    (re.compile(r"(?:foot|end)note text"), BlockRole.NOTE, 0),
    (re.compile(r"list (?:bullet|number)(?: ?\d)?"), BlockRole.LIST_ITEM, 0),
)
_MOST_BASES = 20
_Meaning = tuple[BlockRole, int]
_PLAIN: _Meaning = (BlockRole.PARAGRAPH, 0)


@dataclass(frozen=True, slots=True)
class Styles:
    """The meaning of each style by its id."""

    meanings: dict[str, _Meaning]

    def role(self, properties: ET.Element | None) -> _Meaning:
        """Return the role and level of a paragraph by its properties."""
        if properties is None:
            return _PLAIN
        style = child(properties, "pStyle")
        meaning = (
            self.meanings.get(attribute(style, "val")) if style is not None else None
        )
        outline = _outline(properties)
        if outline:
            return BlockRole.HEADING, outline
        if meaning is None or meaning == _PLAIN:
            # “List Paragraph” is an indent; only a number or bullet makes an item.
            numbered = child(properties, "numPr", "numId")
            listed = numbered is not None and attribute(numbered, "val") != "0"
            return (BlockRole.LIST_ITEM, 0) if listed else _PLAIN
        return meaning


def read_styles(root: ET.Element | None) -> Styles:
    """Read the styles part; without one every paragraph is plain."""
    if root is None:
        return Styles({})
    styles = {attribute(e, "styleId"): e for e in children(root, "style")}
    return Styles({key: _meaning(key, styles) for key in styles})


def _meaning(key: str, styles: dict[str, ET.Element]) -> _Meaning:
    """Follow what a style is based on until a name says something."""
    for _ in range(_MOST_BASES):
        style = styles.get(key)
        if style is None:
            return _PLAIN
        meaning = _by_name(style)
        if meaning is not None:
            return meaning
        base = child(style, "basedOn")
        key = attribute(base, "val") if base is not None else ""
    return _PLAIN


def _by_name(style: ET.Element) -> _Meaning | None:
    name_element = child(style, "name")
    name = attribute(name_element, "val") if name_element is not None else ""
    name = name.strip().lower()
    if found := _HEADING.fullmatch(name):
        return BlockRole.HEADING, min(int(found[1]), 6)
    properties = child(style, "pPr")
    outline = _outline(properties) if properties is not None else 0
    if outline:
        return BlockRole.HEADING, outline
    if _QUOTES.fullmatch(name):
        return BlockRole.QUOTATION, 0
    for rule, role, level in _ROLES:
        if rule.fullmatch(name):
            return role, level
    return None


def _outline(properties: ET.Element) -> int:
    """Return the level that an outline gives, 0 for body text."""
    outline = child(properties, "outlineLvl")
    value = attribute(outline, "val") if outline is not None else ""
    return int(value) + 1 if value in ("0", "1", "2", "3", "4", "5") else 0

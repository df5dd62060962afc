"""Writing a codebook as a REFI-QDA codebook 1.0 (``.qdc``).

Every GUID is made of the title of the codebook and the id of the theme, unless the
theme has one of its own, so that two exports are one codebook for other programs.
"""

from xml.sax.saxutils import escape, quoteattr

from diptych import __version__
from diptych.errors import CodebookError
from diptych.themes.editing.places import Plain, plain_group, read_places
from diptych.themes.interchange.refi_words import (
    NAMESPACE,
    ROLE_COLOURS,
    guid_of,
    one_line,
    several_lines,
    with_rules,
)
from diptych.themes.model import Codebook

_LINE_ENDS = {"\n": "&#10;", "\t": "&#9;"}
_OF_GROUPS = frozenset({"id", "label", "colour", "description", "guid", "themes"})
"""The keys of a theme that only holds others together."""


def write_qdc(codebook: Codebook) -> bytes:
    """Return the file, UTF-8 without byte order mark, with line feeds.

    All that a codebook says comes back when ``refi_read.read_qdc`` reads the file:
    what REFI-QDA has no place for stands as YAML in the descriptions, comments
    excepted. Raises CodebookError for a codebook without a theme, which the format
    does not allow.
    """
    if not codebook.themes:
        name = codebook.name or codebook.title
        raise CodebookError(
            f"“{name}” holds no theme, and a REFI-QDA codebook must hold one: add a "
            "theme first."
        )
    whole = plain_group(read_places(codebook.source))
    themes = whole.pop("themes")
    assert isinstance(themes, tuple), "the themes of a codebook are a list"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<CodeBook xmlns="{NAMESPACE}" origin="Diptych {escape(__version__)}">',
        "  <Codes>",
    ]
    for theme in themes:
        lines += _code(theme, codebook.title, 4)
    lines += ["  </Codes>", "  <Sets>", *_set(whole, themes, codebook.title)]
    lines += ["  </Sets>", "</CodeBook>", ""]
    return "\n".join(lines).encode("utf-8")


def _code(theme: Plain, title: str, indent: int) -> list[str]:
    assert isinstance(theme, dict), "a theme is a group of keys"
    kept = dict(theme)
    children = kept.pop("themes", ())
    label, description = _text(kept.pop("label")), _text(kept.pop("description", ""))
    colour = _text(kept.get("colour", ""))
    guid = _text(kept.pop("guid", "")) or guid_of(title, _text(kept["id"]))
    if one_line(label) != label:
        kept["label"] = label
    if several_lines(description) != description.strip():
        kept["description"] = description.strip()
    if colour.startswith("#"):
        del kept["colour"]
    shade = ROLE_COLOURS.get(colour, colour)
    codable = "false" if theme.keys() <= _OF_GROUPS and children else "true"
    margin = " " * indent
    lines = [
        f"{margin}<Code guid={_attribute(guid)} "
        f"name={_attribute(one_line(label) or 'theme')}"
        f' isCodable="{codable}"' + (f' color="{shade}"' if shade else "") + ">",
        _description(with_rules(several_lines(description), kept), indent + 2),
    ]
    for child in children:
        lines += _code(child, title, indent + 2)
    return [*lines, f"{margin}</Code>"]


def _set(head: dict[str, Plain], themes: tuple[Plain, ...], title: str) -> list[str]:
    """Write the head of the codebook as a set of all its outermost codes."""
    lines = [
        f'    <Set guid="{guid_of(title, "")}" name={_attribute(one_line(title))}>',
        _description(with_rules("", head), 6),
    ]
    for theme in themes:
        assert isinstance(theme, dict), "a theme is a group of keys"
        guid = _text(theme.get("guid", "")) or guid_of(title, _text(theme["id"]))
        lines.append(f"      <MemberCode guid={_attribute(guid)}/>")
    return [*lines, "    </Set>"]


def _description(text: str, indent: int) -> str:
    return f"{' ' * indent}<Description>{escape(text)}</Description>"


def _attribute(text: str) -> str:
    return quoteattr(text, _LINE_ENDS)


def _text(value: Plain) -> str:
    assert isinstance(value, str), "this key holds a single value"
    return value

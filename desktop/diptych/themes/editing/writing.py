"""Writing a value as YAML: plain where that is safe, otherwise in quotes.

The text that comes out always reads back as the value that went in; what cannot stand
plain is quoted. Widths are characters of a line.
"""

import json
import re
import textwrap

from diptych.themes.editing.places import Plain

WIDTH = 88
"""Longer lines are broken where YAML allows it."""

_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_FLOW = frozenset(",[]{}")
_NOTHING = frozenset({"", "~", "null"})
_UNFIT = re.compile(r"[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]")
_WIDE = re.compile(r"[\U00010000-\U0010ffff]")


def scalar(value: str, *, style: str = "", flow: bool = False) -> str:
    """Write a value on one line, in ``style`` where that can hold it.

    ``flow`` says that it will stand inside brackets.
    """
    if not style and fits_plain(value, flow=flow):
        return value
    if style != '"' and not _UNFIT.search(_WIDE.sub("", value)):
        if style == "'" or '"' in value or "\\" in value:
            return "'" + value.replace("'", "''") + "'"
    return _double(value)


def fits_plain(value: str, *, flow: bool) -> bool:
    """Tell whether a value can stand without quotes."""
    return not (
        value in _NOTHING
        or value != value.strip()
        or value[0] in _INDICATORS
        or _UNFIT.search(_WIDE.sub("", value))
        or ": " in value
        or " #" in value
        or value.endswith(":")
        or value.startswith(("...", "=", "<<"))
        or (flow and (not _FLOW.isdisjoint(value) or ":" in value))
    )


def folded(value: str, indent: int, *, style: str = ">") -> str | None:
    """Write a value as lines that are read as one, None where it cannot be.

    ``indent`` is that of the key. ``|`` keeps the line ends of the value, ``>`` makes
    paragraphs of lines of ``WIDTH`` characters at most.
    """
    if (
        not value
        or value != value.strip()
        or _UNFIT.search(_WIDE.sub("", value).replace("\n", ""))
    ):
        return None
    margin = " " * (indent + 2)
    if style == "|":
        lines = value.split("\n")
        if any(line.startswith((" ", "\t")) or line != line.rstrip() for line in lines):
            return None
        return "|-\n" + "\n".join(margin + line if line else "" for line in lines)
    if "\n" in value or "  " in value or "\t" in value:
        return None
    lines = textwrap.wrap(
        value,
        max(20, WIDTH - len(margin)),
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )
    if " ".join(lines) != value or any(line[0].isspace() for line in lines):
        return None
    return ">-\n" + "\n".join(margin + line for line in lines)


def value_text(value: Plain, indent: int, *, key_width: int, offset: int = 2) -> str:
    """Write what stands behind the colon of a key, with the space or line end before.

    ``indent`` is that of the key, ``key_width`` what the key takes of its line, and
    ``offset`` how far the dashes of a list stand inside the key.
    """
    if isinstance(value, str):
        return " " + _long_scalar(value, indent, key_width)
    flow = flow_text(value)
    fits = indent + key_width + 1 + len(flow) <= WIDTH
    if not value or (fits and not _stacks(value)):
        return " " + flow
    if isinstance(value, tuple):
        return "\n" + items_text(value, indent + offset, offset=offset)
    return "\n" + group_text(value, indent + 2, offset=offset)


def items_text(items: tuple[Plain, ...], indent: int, *, offset: int = 2) -> str:
    """Write list items one below the other, each with its dash at ``indent``."""
    margin = " " * indent
    return "\n".join(f"{margin}- {item_text(i, indent, offset=offset)}" for i in items)


def item_text(item: Plain, indent: int, *, offset: int = 2) -> str:
    """Write what follows the dash that stands at ``indent``."""
    if isinstance(item, str):
        return scalar(item)
    if isinstance(item, dict) and item:
        return group_text(item, indent + 2, offset=offset).lstrip(" ")
    return flow_text(item)


def group_text(group: dict[str, Plain], indent: int, *, offset: int = 2) -> str:
    """Write keys with their values, each at ``indent``."""
    return "\n".join(
        " " * indent + entry_text(key, value, indent, offset=offset)
        for key, value in group.items()
    )


def entry_text(key: str, value: Plain, indent: int, *, offset: int = 2) -> str:
    """Write one key with its value, without the margin of its first line."""
    name = scalar(key)
    text = value_text(value, indent, key_width=len(name) + 1, offset=offset)
    return f"{name}:{text}"


def flow_text(value: Plain) -> str:
    """Write a value in one line, with brackets around what is not a single one."""
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, dict):
        return "{" + ", ".join(flow_entry(k, inner) for k, inner in value.items()) + "}"
    return "[" + ", ".join(flow_text(item) for item in value) + "]"


def flow_entry(key: str, value: Plain) -> str:
    """Write one key with its value to stand inside braces."""
    return f"{scalar(key, flow=True)}: {flow_text(value)}"


def _stacks(value: Plain) -> bool:
    """Tell whether a value reads better one line for each part: groups in a list."""
    return isinstance(value, tuple) and any(isinstance(item, dict) for item in value)


def _long_scalar(value: str, indent: int, key_width: int) -> str:
    """Write a value behind its key; one that is too long for the line is folded."""
    line = scalar(value)
    if "\n" in value:
        return folded(value, indent, style="|") or line
    if indent + key_width + 1 + len(line) > WIDTH:
        return folded(value, indent) or line
    return line


def _double(value: str) -> str:
    """Write in double quotes; JSON's escapes are YAML's, but for some line ends."""
    return _UNFIT.sub(_escape, json.dumps(value, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    # What JSON leaves alone beyond the basic plane is fit for YAML as well.
    return found[0] if code > 0xFFFF else f"\\u{code:04x}"

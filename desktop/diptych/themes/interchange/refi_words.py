"""What the writer and the reader of ``.qdc`` files must agree on.

REFI-QDA codes have a name, a colour and a description. All else that a theme holds
goes below its description as readable YAML, under a line that says so.
"""

import re
import uuid

from diptych.themes.editing.places import Plain, plain_group, read_places
from diptych.themes.editing.writing import group_text
from diptych.themes.yaml_tree import Mapping, read_tree

NAMESPACE = "urn:QDA-XML:codebook:1.0"

MARK = "----- Diptych rules (YAML) -----"
_MARK = re.compile(r"^[ \t]*-{3,} ?Diptych rules\b.*-{3,}[ \t]*$", re.MULTILINE)

ROLE_COLOURS = {
    "red": "#b3323a",
    "orange": "#b1500f",
    "amber": "#8f6200",
    "olive": "#66701a",
    "green": "#2f7a3d",
    "teal": "#117a73",
    "cyan": "#0f7391",
    "blue": "#2d64b3",
    "indigo": "#4a51b5",
    "violet": "#7443ad",
    "magenta": "#a23284",
    "brown": "#7d5530",
    "grey": "#625d55",
}
"""The value of each role in a light window, as ``diptych.view.palette`` has it."""

_ID_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:diptych:codebook")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def guid_of(title: str, identity: str) -> str:
    """Return the GUID of a theme, the same whenever it is asked for."""
    return str(uuid.uuid5(_ID_SPACE, f"{title}\n{identity}"))


def one_line(text: str) -> str:
    """Return what an attribute of an XML file can hold of a text."""
    return " ".join(_NOT_XML.sub(" ", text).split())


def several_lines(text: str) -> str:
    """Return what the text of an XML element can hold."""
    return _NOT_XML.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def with_rules(description: str, kept: dict[str, Plain]) -> str:
    """Put the YAML of ``kept`` below a description."""
    rules = f"{MARK}\n{group_text(kept, 0)}\n"
    return f"{description}\n\n{rules}" if description else rules


def without_rules(text: str) -> tuple[str, str | None]:
    """Take description and YAML apart; None where there is no YAML."""
    found = list(_MARK.finditer(text))
    if not found:
        return text.strip(), None
    last = found[-1]
    return text[: last.start()].strip(), text[last.end() :].strip("\n")


def kept_keys(source: str, name: str) -> dict[str, Plain]:
    """Read the YAML of a description; raises CodebookError where it is none."""
    if not isinstance(read_tree(source, name), Mapping):
        return {}
    return plain_group(read_places(source))

"""The names that a codebook may give to a colour.

A role has a light and a dark value, which stand in ``diptych.view.palette``; a
codebook may also say ``"#rrggbb"``. Names only, so that the engine needs no palette.
"""

import re

COLOUR_ROLES: tuple[str, ...] = (
    "red",
    "orange",
    "amber",
    "olive",
    "green",
    "teal",
    "cyan",
    "blue",
    "indigo",
    "violet",
    "magenta",
    "brown",
    "grey",
)

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def is_colour(name: str) -> bool:
    """Tell whether ``name`` is a role or ``#`` with six hexadecimal digits."""
    return name in COLOUR_ROLES or _HEX.fullmatch(name) is not None

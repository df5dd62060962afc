"""Colours as roles, each with a value for every look of the window.

No part of the window names a colour; it names what the colour is for. Contrast is
computed by the rule of WCAG 2 and never listed. Kinds of link differ in pattern as
well as in colour (``Pattern``), themes in the line below the words, so that nothing
depends on telling two hues apart. No Qt: colours are ``#rrggbb`` strings.
"""

import colorsys
import re
from enum import StrEnum
from functools import cache

from diptych.align.kinds import LinkKind, LinkSize


class Style(StrEnum):
    """The looks of the window."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "light, high contrast"
    CONTRAST_DARK = "dark, high contrast"

    @property
    def is_dark(self) -> bool:
        """Tell whether words are lighter than what they stand on."""
        return self in (Style.DARK, Style.CONTRAST_DARK)

    @property
    def is_contrast(self) -> bool:
        """Tell whether all words reach 7:1, and every edge and mark has a line."""
        return self in (Style.CONTRAST_LIGHT, Style.CONTRAST_DARK)

    @property
    def least(self) -> float:
        """Return the least contrast of words with what they stand on."""
        return 7.0 if self.is_contrast else 4.5

    @property
    def depth(self) -> float:
        """Return what share of its depth a shade keeps, so that words reach ``least``.

        A shade half way between dark and light leaves neither ink enough.
        """
        return 0.5 if self.is_contrast else 1.0


class Role(StrEnum):
    """What a colour is for."""

    PAPER = "paper"
    SURROUND = "surround"
    RAISED = "raised"
    INK = "ink"
    DIM_INK = "dim ink"
    RULE = "rule"
    ACCENT = "accent"
    ON_ACCENT = "on accent"
    SELECTION = "selection"
    ON_SELECTION = "on selection"
    VERBATIM = "verbatim"
    VERBATIM_EDGE = "verbatim edge"
    REWORDED = "reworded"
    REWORDED_EDGE = "reworded edge"
    PARAPHRASE = "paraphrase"
    PARAPHRASE_EDGE = "paraphrase edge"
    PARAPHRASE_HATCH = "paraphrase hatch"
    CURRENT = "current link"
    CURRENT_EDGE = "current link edge"
    COMMON = "words in common"
    MOVED = "words in common, moved"
    DIFFERING = "words that differ"
    DIFFERING_EDGE = "words that differ, line"
    CONTRAST = "contrast"
    CONTRAST_EDGE = "contrast, frame"
    THUMB = "scroll thumb"
    WARNING = "warning"


class Pattern(StrEnum):
    """How a tint is told apart without its colour."""

    SOLID = "solid"
    DOTTED = "dotted line below"
    HATCHED = "hatched"


PATTERNS = {
    LinkKind.VERBATIM: Pattern.SOLID,
    LinkKind.REWORDED: Pattern.DOTTED,
    LinkKind.PARAPHRASE: Pattern.HATCHED,
}

TINTS = {
    LinkKind.VERBATIM: Role.VERBATIM,
    LinkKind.REWORDED: Role.REWORDED,
    LinkKind.PARAPHRASE: Role.PARAPHRASE,
}

EDGES = {
    LinkKind.VERBATIM: Role.VERBATIM_EDGE,
    LinkKind.REWORDED: Role.REWORDED_EDGE,
    LinkKind.PARAPHRASE: Role.PARAPHRASE_EDGE,
}

SIZE_SHARES = {
    LinkSize.PASSAGE: 0.55,
    LinkSize.SENTENCE: 0.8,
    LinkSize.PHRASE: 1.0,
}
"""How much of its tint a link of each size takes; the rest is paper."""

TEXT_GROUNDS = (
    Role.PAPER,
    Role.SURROUND,
    Role.RAISED,
    Role.VERBATIM,
    Role.REWORDED,
    Role.PARAPHRASE,
    Role.PARAPHRASE_HATCH,
    Role.CURRENT,
    Role.COMMON,
    Role.MOVED,
    Role.DIFFERING,
    Role.CONTRAST,
)
"""Everything that words of an essay may stand on."""

_COLOURS: dict[Role, tuple[str, str]] = {
    Role.PAPER: ("#fcfaf5", "#1d1b18"),
    Role.SURROUND: ("#f3efe6", "#161412"),
    Role.RAISED: ("#fffefb", "#26231f"),
    Role.INK: ("#24211c", "#d8d2c6"),
    Role.DIM_INK: ("#665f53", "#a9a092"),
    Role.RULE: ("#ddd5c6", "#38342e"),
    Role.ACCENT: ("#8a4a20", "#e0a672"),
    Role.ON_ACCENT: ("#fffdf8", "#1d1b18"),
    Role.SELECTION: ("#b9d3ea", "#34557a"),
    Role.ON_SELECTION: ("#1b1914", "#f3efe6"),
    Role.VERBATIM: ("#cfe7dc", "#1f4238"),
    Role.VERBATIM_EDGE: ("#4d9077", "#5fae93"),
    Role.REWORDED: ("#dfe9f5", "#22344a"),
    Role.REWORDED_EDGE: ("#5a86b5", "#7aa5d6"),
    Role.PARAPHRASE: ("#f3eef6", "#29242f"),
    Role.PARAPHRASE_EDGE: ("#9a7fb0", "#a98fc0"),
    Role.PARAPHRASE_HATCH: ("#e3d8ea", "#3b3244"),
    Role.CURRENT: ("#fbeec3", "#3d3314"),
    Role.CURRENT_EDGE: ("#b07b0c", "#d9a83a"),
    Role.COMMON: ("#f4d778", "#5c4a12"),
    Role.MOVED: ("#f7e5a6", "#4c3e13"),
    Role.DIFFERING: ("#fdf8ea", "#2a2517"),
    Role.DIFFERING_EDGE: ("#a0522d", "#e39b73"),
    Role.CONTRAST: ("#fbdcc8", "#57301c"),
    Role.CONTRAST_EDGE: ("#b4481a", "#f08c5a"),
    Role.THUMB: ("#8f8778", "#6f685d"),
    Role.WARNING: ("#9a3412", "#f0976b"),
}

_CONTRAST_COLOURS: dict[Role, tuple[str, str]] = {
    Role.PAPER: ("#ffffff", "#000000"),
    Role.SURROUND: ("#ffffff", "#000000"),
    Role.RAISED: ("#ffffff", "#000000"),
    Role.INK: ("#000000", "#ffffff"),
    Role.DIM_INK: ("#262626", "#e6e6e6"),
    Role.RULE: ("#4d4d4d", "#b8b8b8"),
    Role.ACCENT: ("#003a80", "#ffd84d"),
    Role.ON_ACCENT: ("#ffffff", "#000000"),
    Role.SELECTION: ("#003a80", "#ffd84d"),
    Role.ON_SELECTION: ("#ffffff", "#000000"),
    Role.VERBATIM: ("#cdeedd", "#00402b"),
    Role.VERBATIM_EDGE: ("#00523a", "#5ff0b5"),
    Role.REWORDED: ("#d9e7fc", "#06305c"),
    Role.REWORDED_EDGE: ("#0b3f8a", "#8cc8ff"),
    Role.PARAPHRASE: ("#f2e8f9", "#301c44"),
    Role.PARAPHRASE_EDGE: ("#571c80", "#dfb3ff"),
    Role.PARAPHRASE_HATCH: ("#e0cdec", "#462a60"),
    Role.CURRENT: ("#fff0b3", "#443400"),
    Role.CURRENT_EDGE: ("#573800", "#ffe37a"),
    Role.COMMON: ("#ffd84d", "#665000"),
    Role.MOVED: ("#ffe999", "#544200"),
    Role.DIFFERING: ("#fffaea", "#1f1800"),
    Role.DIFFERING_EDGE: ("#7d1c00", "#ffb894"),
    Role.CONTRAST: ("#ffdcc7", "#662200"),
    Role.CONTRAST_EDGE: ("#7d2000", "#ffc09c"),
    Role.THUMB: ("#4d4d4d", "#b8b8b8"),
    Role.WARNING: ("#8f0000", "#ffb39c"),
}
"""The same where the reader or the system asks for high contrast."""

THEME_COLOURS: dict[str, tuple[str, str]] = {
    "red": ("#b3323a", "#ef8285"),
    "orange": ("#b1500f", "#f0935a"),
    "amber": ("#8f6200", "#dfae4a"),
    "olive": ("#66701a", "#b5bf62"),
    "green": ("#2f7a3d", "#74c283"),
    "teal": ("#117a73", "#55c0b6"),
    "cyan": ("#0f7391", "#5bbcd9"),
    "blue": ("#2d64b3", "#7fb0f0"),
    "indigo": ("#4a51b5", "#9ba3f2"),
    "violet": ("#7443ad", "#bd97ec"),
    "magenta": ("#a23284", "#e48bcb"),
    "brown": ("#7d5530", "#c9a079"),
    "grey": ("#625d55", "#aaa498"),
}
"""The colour names that a codebook may use."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_STEPS = 100


def colour(role: Role, style: Style) -> str:
    """Return the colour of a role as ``#rrggbb``."""
    light, dark = (_CONTRAST_COLOURS if style.is_contrast else _COLOURS)[role]
    return dark if style.is_dark else light


@cache
def sized(role: Role, size: LinkSize, style: Style) -> str:
    """Return the colour of a role for a link of one size, lighter for larger ones."""
    paper = colour(Role.PAPER, style)
    return mix(colour(role, style), paper, SIZE_SHARES[size])


def theme_colour(name: str, style: Style) -> str:
    """Return a theme's colour, which reaches the least contrast with the paper.

    ``name`` is one of ``THEME_COLOURS`` or ``#rrggbb``, which is made darker or
    lighter until it can be read. What is neither is shown grey.
    """
    if name in THEME_COLOURS:
        light, dark = THEME_COLOURS[name]
        hue = dark if style.is_dark else light
        return readable(hue, colour(Role.PAPER, style), style.least)
    if not _HEX.fullmatch(name):
        return theme_colour("grey", style)
    return readable(name, colour(Role.PAPER, style), style.least)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1.0 to 21.0."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(ink: str, ground: str, least: float = 4.5) -> str:
    """Move the lightness of ``ink`` until it stands out from ``ground``.

    The hue stays. The nearest lightness that reaches ``least`` wins; where none
    does, the answer is black or white, whichever stands out more.
    """
    if contrast(ink, ground) >= least:
        return ink.lower()
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(ink))
    for step in range(1, _STEPS + 1):
        for moved in (lightness - step / _STEPS, lightness + step / _STEPS):
            if 0.0 <= moved <= 1.0:
                candidate = _hex(colorsys.hls_to_rgb(hue, moved, saturation))
                if contrast(candidate, ground) >= least:
                    return candidate
    return max("#000000", "#ffffff", key=lambda end: contrast(end, ground))


def mix(one: str, other: str, share: float) -> str:
    """Lay ``share`` (0 to 1) of ``one`` over ``other``."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    red, green, blue = (a * share + b * (1.0 - share) for a, b in pairs)
    return _hex((red, green, blue))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hex(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in _channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

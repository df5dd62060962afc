"""Colours can be read, all of them, in both styles."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.align.model import LinkKind, LinkSize
from diptych.view.palette import (
    EDGES,
    PATTERNS,
    TEXT_GROUNDS,
    THEME_COLOURS,
    TINTS,
    Role,
    Style,
    colour,
    contrast,
    mix,
    readable,
    sized,
    theme_colour,
)

HEX = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
LINK_GROUNDS = (*TINTS.values(), Role.PARAPHRASE_HATCH)


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("role", TEXT_GROUNDS)
def test_words_can_be_read_on_every_ground(role: Role, style: Style) -> None:
    assert contrast(colour(Role.INK, style), colour(role, style)) >= style.least


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("size", LinkSize)
@pytest.mark.parametrize("role", LINK_GROUNDS)
def test_words_can_be_read_on_every_tint(
    role: Role, size: LinkSize, style: Style
) -> None:
    assert contrast(colour(Role.INK, style), sized(role, size, style)) >= style.least


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (Role.DIM_INK, Role.PAPER),
        (Role.DIM_INK, Role.SURROUND),
        (Role.DIM_INK, Role.RAISED),
        (Role.DIM_INK, Role.PARAPHRASE_HATCH),
        (Role.ON_SELECTION, Role.SELECTION),
        (Role.ON_ACCENT, Role.ACCENT),
        (Role.ACCENT, Role.PAPER),
        (Role.ACCENT, Role.RAISED),
        (Role.WARNING, Role.PAPER),
        (Role.WARNING, Role.RAISED),
    ],
)
def test_the_window_can_be_read(ink: Role, ground: Role, style: Style) -> None:
    assert contrast(colour(ink, style), colour(ground, style)) >= style.least


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize(
    ("line", "ground"),
    [
        *((edge, Role.PAPER) for edge in EDGES.values()),
        (Role.CURRENT_EDGE, Role.PAPER),
        (Role.CURRENT_EDGE, Role.CURRENT),
        (Role.DIFFERING_EDGE, Role.DIFFERING),
        (Role.CONTRAST_EDGE, Role.CONTRAST),
        (Role.THUMB, Role.SURROUND),
        # The signs of decisions and the sheets of notes.
        (Role.ACCENT, Role.PAPER),
        (Role.ACCENT, Role.CURRENT),
        (Role.DIM_INK, Role.PAPER),
        (Role.DIM_INK, Role.CURRENT),
        (Role.DIM_INK, Role.SURROUND),
    ],
)
def test_lines_and_frames_can_be_seen(line: Role, ground: Role, style: Style) -> None:
    least = 4.5 if style.is_contrast else 3.0
    assert contrast(colour(line, style), colour(ground, style)) >= least


@pytest.mark.parametrize("style", [one for one in Style if one.is_contrast])
@pytest.mark.parametrize("ground", [Role.PAPER, Role.SURROUND, Role.RAISED])
def test_edges_of_controls_can_be_seen_in_high_contrast(
    ground: Role, style: Style
) -> None:
    for line in (Role.RULE, Role.ACCENT, Role.DIM_INK, Role.THUMB, Role.WARNING):
        assert contrast(colour(line, style), colour(ground, style)) >= 4.5


@pytest.mark.parametrize("style", [one for one in Style if one.is_contrast])
def test_lesser_words_can_be_read_on_every_ground_in_high_contrast(
    style: Style,
) -> None:
    for ground in TEXT_GROUNDS:
        assert contrast(colour(Role.DIM_INK, style), colour(ground, style)) >= 6.0


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("name", THEME_COLOURS)
def test_themes_can_be_read_and_their_lines_seen(name: str, style: Style) -> None:
    hue = theme_colour(name, style)
    assert contrast(hue, colour(Role.PAPER, style)) >= style.least
    for ground in TEXT_GROUNDS:
        assert contrast(hue, colour(ground, style)) >= 3.0


@pytest.mark.parametrize("style", Style)
def test_no_two_themes_look_the_same(style: Style) -> None:
    assert len({theme_colour(name, style) for name in THEME_COLOURS}) == 13


def test_kinds_differ_in_pattern_and_not_in_colour_alone() -> None:
    assert set(PATTERNS) == set(TINTS) == set(EDGES) == set(LinkKind)
    assert len(set(PATTERNS.values())) == len(LinkKind)


@pytest.mark.parametrize("style", Style)
def test_tints_differ_from_the_paper_and_from_each_other(style: Style) -> None:
    roles = (Role.PAPER, *TINTS.values(), Role.CURRENT, Role.COMMON)
    for one, other in itertools.combinations(roles, 2):
        assert colour(one, style) != colour(other, style)


@given(HEX, st.sampled_from(Style))
def test_any_colour_of_a_codebook_can_be_read(name: str, style: Style) -> None:
    hue = theme_colour(name, style)
    assert contrast(hue, colour(Role.PAPER, style)) >= style.least


@given(HEX, HEX)
def test_readable_reaches_the_contrast_where_black_or_white_does(
    ink: str, ground: str
) -> None:
    found = contrast(readable(ink, ground), ground)
    best = max(contrast("#000000", ground), contrast("#ffffff", ground))
    assert found >= min(4.5, best)


def test_a_colour_that_can_be_read_stays() -> None:
    assert readable("#2A9D8F", "#000000") == "#2a9d8f"


def test_an_unknown_name_is_grey() -> None:
    assert theme_colour("puce", Style.DARK) == theme_colour("grey", Style.DARK)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@given(HEX, HEX)
def test_mixing_all_or_nothing_gives_one_or_the_other(one: str, other: str) -> None:
    assert mix(one, other, 1.0) == one
    assert mix(one, other, 0.0) == other

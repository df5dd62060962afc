"""The signs of contrasts are told apart, without colour too."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from diptych.align.model import ContrastKind
from diptych.ui.contrast_signs import STROKES, draw_contrast_sign
from diptych.ui.reading_view import ReadingView
from diptych.view.palette import Role, Style, colour, contrast
from tests.ui.reading_pair import COMPARISON, COUNCIL

_SIDE = 12


def sign(kind: ContrastKind) -> QImage:
    """Draw a sign as small as it ever is, in black and white."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_contrast_sign(
        painter,
        kind,
        QPointF(_SIDE / 2, _SIDE / 2),
        radius=4.5,
        disc=QColor("black"),
        ink=QColor("white"),
    )
    painter.end()
    return image


def test_each_kind_has_a_sign_of_its_own(qtbot: QtBot) -> None:
    assert set(STROKES) == set(ContrastKind)
    for one, other in combinations(ContrastKind, 2):
        pairs = zip(
            bytes(sign(one).constBits()), bytes(sign(other).constBits()), strict=True
        )
        unlike = sum(abs(a - b) > 60 for a, b in pairs)
        assert unlike >= 5, (one, other)


@pytest.mark.parametrize("style", Style)
def test_a_sign_stands_out_from_its_disc(style: Style) -> None:
    disc, ink = colour(Role.CONTRAST_EDGE, style), colour(Role.PAPER, style)
    assert contrast(disc, ink) >= 3.0


def test_the_current_link_shows_which_kind_of_contrast_it_has(
    view: ReadingView,
) -> None:
    pictures = []
    for kind in (ContrastKind.NUMBER, ContrastKind.TERM):
        contrasts = tuple(replace(one, kind=kind) for one in COUNCIL.contrasts)
        links = (replace(COUNCIL, contrasts=contrasts),)
        view.set_comparison(replace(COMPARISON, links=links))
        view.select_link("L1")
        pictures.append([pane.grab().toImage() for pane in view.panes])
    for one, other in zip(*pictures, strict=True):
        assert one != other

"""The window follows the font of the system: nothing is cut, small or large."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.app.requests import WindowRequest
from diptych.ui.fields import ShortLabel
from diptych.ui.main_window import MainWindow
from diptych.ui.sizes import scaled
from tests.ui.conftest import WAIT_MS
from tests.ui.every_view import every_view

_SLACK = 2
"""Pixels that rounding may take; no stroke of a letter is lost to them."""


@pytest.fixture(params=[9.0, 18.0])
def font_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """A system whose font has so many points."""
    before = qapp.font()
    other = QFont(before)
    other.setPointSizeF(request.param)
    qapp.setFont(other)
    yield request.param
    qapp.setFont(before)


def cut(top: QWidget) -> list[str]:
    """Return the words that have less room than they need."""
    found = []
    for one in top.findChildren(QWidget):
        words = _words(one)
        if not words or not one.isVisibleTo(top) or _cuts_itself(one):
            continue
        need = one.sizeHint() if _is_fixed(one) else one.minimumSizeHint()
        width, height = need.width(), need.height()
        if isinstance(one, QLabel) and one.wordWrap():
            width, height = 0, one.heightForWidth(one.width())
        if width > one.width() + _SLACK or height > one.height() + _SLACK:
            room = f"{one.width()}x{one.height()} of {width}x{height}"
            found.append(f"{type(one).__name__} “{words[:40]}” {room}")
    return found


def _is_fixed(one: QWidget) -> bool:
    return isinstance(one, QLabel | QAbstractButton)


def _words(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton | QLineEdit):
        return one.text() or getattr(one, "placeholderText", str)()
    if isinstance(one, QComboBox):
        return one.currentText()
    return one.text() if isinstance(one, QAbstractSpinBox) else ""


def _cuts_itself(one: QWidget) -> bool:
    """Leave out what ends in an ellipsis with a tip, and the insides of controls."""
    parts = QAbstractSpinBox, QComboBox, QTabBar, QLineEdit
    return isinstance(one, ShortLabel) or isinstance(one.parentWidget(), parts)


def test_no_words_are_cut_at_either_size(
    qtbot: QtBot,
    font_size: float,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
    codebook: Path,
    tmp_path: Path,
) -> None:
    window = make_window()
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_request(WindowRequest(essays, codebook))
    window.resize(1600, 1000)
    assert window.font().pointSizeF() == font_size
    wrong = {}
    for name, view in every_view(qtbot, window, tmp_path):
        qtbot.wait(1)
        if cut(view):
            # A thread may have brought something that is not laid out yet.
            qtbot.wait(200)
        found = cut(view)
        if found:
            wrong[name] = found
    assert wrong == {}
    assert window.width() == 1600


def test_a_large_font_makes_columns_wider_and_a_small_one_none_narrower(
    font_size: float,
) -> None:
    if font_size > 9.0:
        assert scaled(100) > 140
    else:
        assert 100 <= scaled(100) < 130

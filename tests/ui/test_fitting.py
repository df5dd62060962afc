"""All words fit their controls, in every language and in every view."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.resources import resource_path
from diptych.ui.language import Language
from diptych.ui.main_window import MainWindow
from tests.ui.every_view import every_view
from tests.ui.fitting import SCREEN, cut_texts, too_long_menus
from tests.ui.speaking import speaking as speaking
from tests.ui.speaking import talking as talking

pytestmark = pytest.mark.usefixtures("speaking")


@pytest.fixture
def codebook(tmp_path: Path) -> Path:
    """The codebook that is shipped: one with many themes and long phrases."""
    path = tmp_path / "harbour-and-lighthouse-in-winter.yaml"
    shutil.copyfile(resource_path("codebooks/china-russia.yaml"), path)
    text = path.read_text(encoding="utf-8")
    words = "\n  - id: quay\n    label: The quay\n    phrases: [northern quay]\n"
    path.write_text(text.rstrip("\n") + words, encoding="utf-8", newline="\n")
    return path


def _settle(view: QWidget) -> None:
    """Let all layouts come to rest; nothing that is to be deleted goes."""
    for one in (view, *view.findChildren(QWidget)):
        layout = one.layout()
        if layout is not None:
            layout.activate()
    QApplication.processEvents()


@pytest.mark.parametrize(
    "talking",
    [Language.ENGLISH, Language.CHINESE, Language.RUSSIAN],
    indirect=True,
)
def test_all_words_fit_their_controls(
    qtbot: QtBot, talking: Language, pair_window: MainWindow, tmp_path: Path
) -> None:
    pair_window.resize(SCREEN)
    found: dict[str, str] = {}
    views = every_view(qtbot, pair_window, tmp_path)
    for name, view in views:
        _settle(view)
        for cut in cut_texts(view):
            found.setdefault(cut, name)
    for cut in too_long_menus(pair_window.menuBar()):
        found.setdefault(cut, "menus")
    assert not found, "\n".join(f"{name}: {cut}" for cut, name in found.items())


_WORDS = "Many words on one line"


def _combo() -> QWidget:
    combo = QComboBox()
    combo.addItems(["Few", _WORDS])
    return combo


def _tabs() -> QWidget:
    bar = QTabBar()
    bar.addTab(_WORDS)
    bar.addTab(_WORDS)
    return bar


def _field() -> QWidget:
    field = QLineEdit()
    field.setPlaceholderText(_WORDS)
    return field


def _spin() -> QWidget:
    box = QSpinBox()
    box.setSuffix(f" {_WORDS}")
    return box


def _menu_bar() -> QWidget:
    bar = QMenuBar()
    bar.addMenu(_WORDS)
    bar.addMenu(_WORDS)
    return bar


def _wrapping() -> QWidget:
    label = QLabel(f"{_WORDS} Donaudampfschifffahrtsgesellschaft")
    label.setWordWrap(True)
    return label


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel(_WORDS),
        _wrapping,
        lambda: QPushButton(_WORDS),
        _combo,
        _tabs,
        _field,
        _spin,
        _menu_bar,
    ],
    ids=["label", "wrapping", "button", "combo", "tabs", "field", "spin", "menu bar"],
)
def test_a_control_too_small_for_its_words_is_found(qtbot: QtBot, make: object) -> None:
    assert callable(make)
    widget = make()
    assert isinstance(widget, QWidget)
    qtbot.addWidget(widget)
    top = QWidget()
    qtbot.addWidget(top)
    widget.setParent(top)
    top.resize(900, 300)
    top.show()
    widget.setGeometry(0, 0, 40, 40)
    widget.show()
    assert list(cut_texts(top))
    widget.setGeometry(0, 0, 880, 200)
    assert not list(cut_texts(top))


def test_a_head_too_small_for_its_words_is_found(qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setHeaderLabels([_WORDS, "Few"])
    tree.resize(600, 200)
    tree.show()
    header = tree.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.resizeSection(0, 30)
    assert list(cut_texts(tree))
    header.resizeSection(0, 400)
    assert not list(cut_texts(tree))

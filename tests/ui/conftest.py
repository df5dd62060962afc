"""What every test of the window stands on.

No display, no settings of the person who runs the tests, and no warning: neither
from Python nor from Qt. The settings of pytest-qt are made here, because the tests
of the engine run where pytest-qt is not installed.
"""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diptych.app.requests import WindowRequest
from diptych.app.settings import Settings
from diptych.ui.main_window import MainWindow
from diptych.ui.reading_view import ReadingView
from diptych.ui.start import dress
from diptych.ui.style import Appearance, StyleManager
from tests.ui.codebook_hands import editing as editing
from tests.ui.reading_pair import COMPARISON

_NOT_OFFSCREEN = "propagateSizeHints", r"raise\(\)", "grabbing the keyboard"
_HERE = Path(__file__).parent
WAIT_MS = 20_000
"""The longest that anything is waited for; a busy computer may take its time."""

LEFT_TEXT = """\
---
title: Notes from the northern quay
date: 2021-03-04
---
The harbour council rejected the proposal to close the northern quay before winter.

Fishermen had asked for a slow and careful repair of the northern quay. They said
that forty boats depend on it.

The lighthouse keeper remembers the great storm of 1953 as a warning to builders.
"""

RIGHT_TEXT = """\
---
title: A reply to the council
date: 2021-05-19
---
The great storm of 1953 should be a warning to builders everywhere on this coast.

Last week the harbour council rejected the proposal to close the northern quay.

Merchants paid for a new crane, and forty boats depend on it today.
"""

CODEBOOK = """\
schema: diptych-codebook/1
title: Harbour life
language: en
themes:
  - id: quay
    label: The quay
    colour: teal
    phrases: [northern quay]
  - id: weather
    label: Weather
    colour: blue
    phrases: [storm, winter]
    themes:
      - id: winter
        label: Winter
        phrases: [winter]
  - id: trade
    label: Trade
    colour: "#7a3b12"
    phrases: [merchants, crane]
  - id: schools
    label: Schools
    phrases: [schoolmaster]
"""


class PatientBot(QtBot):
    """Waits for a condition as long as for a signal that is given ``WAIT_MS``."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS
    ) -> None:
        """Wait until a condition holds; pytest-qt by itself gives up after 5 s."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hands of pytest-qt, with patience."""
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a warning of Qt fail the tests of this folder."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # The offscreen platform says so of windows with a least size, and of menus.
            item.add_marker(pytest.mark.qt_log_ignore(*_NOT_OFFSCREEN))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return the arguments of the application: drawn as the program is."""
    return ["diptych", "-style", "Fusion"]


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings and recent pairs of each test to itself."""
    monkeypatch.setenv("DIPTYCH_CONFIG_DIR", str(tmp_path / "config"))


@pytest.fixture
def essays(tmp_path: Path) -> tuple[Path, Path]:
    """Two essays with shared passages in another order, and one theme each alone."""
    left, right = tmp_path / "quay.md", tmp_path / "reply.md"
    left.write_text(LEFT_TEXT, encoding="utf-8", newline="\n")
    right.write_text(RIGHT_TEXT, encoding="utf-8", newline="\n")
    return left, right


@pytest.fixture
def codebook(tmp_path: Path) -> Path:
    """A small codebook about the two essays."""
    path = tmp_path / "harbour.yaml"
    path.write_text(CODEBOOK, encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def styles(qapp: QApplication) -> StyleManager:
    """The application in its light style."""
    return dress(qapp, Appearance.LIGHT)


def settle_pair(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the tab in front shows a comparison."""

    def stands() -> bool:
        opened = window.session.opened
        done = opened is not None and opened.comparison is not None
        return done and not window.session.is_busy()

    qtbot.waitUntil(stands, timeout=WAIT_MS)


def _let_work_go(window: QWidget) -> None:
    if isinstance(window, MainWindow):
        for desk in window.tabs.desks:
            desk.keeper.begin_anew()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Let Python's collector see again what a page has had it pass by."""
    yield
    gc.unfreeze()


@pytest.fixture
def make_window(
    qtbot: QtBot, styles: StyleManager
) -> Iterator[Callable[[], MainWindow]]:
    """Make shown windows that are closed, with their work ended, after the test."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(styles, Settings.load())
        # No test waits for an answer to "Save your work?".
        qtbot.addWidget(window, before_close_func=_let_work_go)
        window.resize(1200, 760)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    for window in made:
        for desk in window.tabs.desks:
            desk.tasks.close()
        window.close()


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window with the start page."""
    return make_window()


@pytest.fixture
def pair_window(
    qtbot: QtBot,
    window: MainWindow,
    essays: tuple[Path, Path],
    codebook: Path,
) -> MainWindow:
    """A window that shows the two essays compared."""
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_request(WindowRequest(essays, codebook))
    return window


@pytest.fixture
def empty(qtbot: QtBot) -> ReadingView:
    """A shown reading surface without texts."""
    view = ReadingView()
    qtbot.addWidget(view)
    view.set_animated(False)
    view.resize(1100, 560)
    view.show()
    return view


@pytest.fixture
def view(empty: ReadingView) -> ReadingView:
    """A reading surface with the comparison of ``reading_pair``."""
    empty.set_comparison(COMPARISON)
    return empty

"""What tests of tabs have in their hands."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diptych.ui.desk import Desk
from diptych.ui.main_window import MainWindow
from diptych.ui.tab_strip import TabStrip
from tests.ui.conftest import WAIT_MS, settle_pair


@pytest.fixture
def third(tmp_path: Path) -> Path:
    """One more essay."""
    path = tmp_path / "third.md"
    path.write_text(
        "# On the crane\n\nThe great storm of 1953 should be a warning to builders "
        "everywhere on this coast.\n\nThe harbour council rejected the proposal to "
        "close the northern quay before winter.\n",
        encoding="utf-8",
        newline="\n",
    )
    return path


@pytest.fixture
def three(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], third: Path
) -> MainWindow:
    """A window with three comparisons in three tabs."""
    for essay in essays:
        pair_window.open_pair((essay, third))
        settle_pair(qtbot, pair_window)
    return pair_window


def strip(window: MainWindow) -> TabStrip:
    """Return the strip of tabs, which is there."""
    assert window.tabs.strip is not None
    return window.tabs.strip


def texts(window: MainWindow) -> list[str]:
    """Return what is open in the tabs, in their order."""
    return [desk.openings.title() for desk in window.tabs.desks]


def decide(qtbot: QtBot, desk: Desk) -> None:
    desk.tabs.bring(desk)
    desk.comparison_page().links.set_threshold(0.1)
    desk.commands.next_undecided.trigger()
    desk.commands.accept.trigger()
    qtbot.waitUntil(lambda: desk.keeper._journal is not None, timeout=WAIT_MS)

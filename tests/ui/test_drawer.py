"""The drawer beneath the texts: tabs made when wanted, and told once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.app.requests import WindowRequest
from diptych.app.settings import Settings
from diptych.comparison import Comparison
from diptych.ui.drawer import Drawer, DrawerTab
from diptych.ui.main_window import MainWindow
from diptych.ui.start import dress
from diptych.ui.style import Appearance
from diptych.view.palette import Role, Style, colour
from tests.ui.reading_pair import COMPARISON


class Seen(DrawerTab):
    """A tab that remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Remember a comparison."""
        self.told.append(comparison)

    def set_style(self, style: Style) -> None:
        """Remember a style."""
        self.told.append(style)


def filled(qtbot: QtBot) -> tuple[Drawer, list[Seen]]:
    """Return a drawer of two tabs, and the tabs that were made."""
    made: list[Seen] = []

    def make() -> Seen:
        made.append(Seen())
        return made[-1]

    drawer = Drawer()
    qtbot.addWidget(drawer)
    drawer.add_tab("one", "One", make)
    drawer.add_tab("two", "Two", make)
    return drawer, made


def test_a_tab_is_made_when_it_is_opened_and_told_once(qtbot: QtBot) -> None:
    drawer, made = filled(qtbot)
    drawer.show_comparison(COMPARISON)
    assert not made
    assert drawer.open("two") is made[0]
    assert made[0].told == [Style.LIGHT, COMPARISON]
    drawer.open("two")
    assert len(made[0].told) == 2
    assert drawer.current() == "two"


def test_a_closed_drawer_tells_nothing_until_it_opens(qtbot: QtBot) -> None:
    drawer, made = filled(qtbot)
    drawer.open("one")
    drawer.close_drawer()
    drawer.show_comparison(COMPARISON)
    drawer.show_comparison(None)
    assert made[0].told == [Style.LIGHT, None]
    drawer.open()
    assert made[0].told == [Style.LIGHT, None, None]


def test_it_says_when_it_opens_and_closes(qtbot: QtBot) -> None:
    drawer, _ = filled(qtbot)
    with qtbot.waitSignal(drawer.opened_changed) as told:
        drawer.open("one")
    assert told.args == [True]
    with qtbot.waitSignal(drawer.opened_changed) as told:
        drawer.shut.click()
    assert told.args == [False]
    assert drawer.isHidden()


def test_another_style_reaches_the_tabs_that_exist(qtbot: QtBot) -> None:
    drawer, made = filled(qtbot)
    drawer.open("one")
    drawer.set_style(Style.DARK)
    assert made[0].told[-1] is Style.DARK
    drawer.open("two")
    assert made[1].told[0] is Style.DARK


def test_the_texts_above_it_are_dark_in_the_dark(
    qtbot: QtBot, qapp: QApplication, essays: tuple[Path, Path], codebook: Path
) -> None:
    window = MainWindow(dress(qapp, Appearance.DARK), Settings.load())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.session.compared, timeout=20_000):
        window.open_request(WindowRequest(essays, codebook))
    page = window.comparison_page()
    page.drawer.open()
    for pane in page.reading.panes:
        ground = pane.viewport().palette().color(QPalette.ColorRole.Base)
        assert ground.name() == colour(Role.PAPER, Style.DARK)
    window.tasks.close()
    window.close()
    dress(qapp, Appearance.LIGHT)


def test_an_open_drawer_is_open_next_time(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
    codebook: Path,
) -> None:
    pair_window.commands.matrix.trigger()
    pair_window.close()
    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=20_000):
        other.open_request(WindowRequest(essays, codebook))
    drawer = other.comparison_page().drawer
    assert drawer.isVisible()
    assert drawer.current() == "matrix"
    assert other.commands.lower_panel.isChecked()

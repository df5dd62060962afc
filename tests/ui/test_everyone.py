"""Every page and dialog for every hand and eye: names, keys, and the order of keys."""

from pathlib import Path

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from diptych.ui.main_window import MainWindow
from tests.ui.accessible_walk import nameless, reached, unreached
from tests.ui.every_view import every_view


def test_every_control_has_a_name_and_the_tab_key_comes_to_it(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    QAccessible.setActive(True)
    try:
        wrong = {}
        seen = []
        for name, view in every_view(qtbot, pair_window, tmp_path):
            seen.append(name)
            lacks = {"no name": nameless(view), "no key": unreached(qtbot, view)}
            wrong.update({f"{name}, {k}": found for k, found in lacks.items() if found})
    finally:
        QAccessible.setActive(False)
    assert wrong == {}
    assert len(seen) >= 25, seen


def test_the_tab_key_goes_through_a_comparison_as_the_eye_does(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page = pair_window.comparison_page()
    page.reading.take_focus()
    order = reached(qtbot, pair_window)
    wanted = [
        page.reading.left,
        page.reading.right,
        page.links.slider,
        page.links.filter.field,
        page.links.view,
        page.themes.view,
    ]
    places = [order.index(one) for one in wanted]
    assert places == sorted(places), [type(one).__name__ for one in order]

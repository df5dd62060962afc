"""What passes by itself, and the sizes of panels that stay from start to start."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.app.requests import WindowRequest
from diptych.ui.main_window import MainWindow
from diptych.ui.passing_words import PassingWords
from tests.ui.conftest import WAIT_MS


def _top(window: MainWindow) -> tuple[QPoint, int]:
    left = window.comparison_page().reading.left
    return left.mapTo(window, QPoint(0, 0)), left.height()


def test_what_passes_moves_nothing_and_takes_no_focus(pair_window: MainWindow) -> None:
    before, focus = _top(pair_window), pair_window.focusWidget()
    pair_window.messages.show_passing("Saved as essays.diptych.")
    (words,) = pair_window.findChildren(PassingWords)
    assert words.isVisible()
    assert words.accessibleName() == "Saved as essays.diptych."
    assert _top(pair_window) == before
    assert pair_window.focusWidget() is focus
    assert pair_window.messages.texts() == ["Saved as essays.diptych."]
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert pair_window.messages.texts() == []


def test_it_stays_in_its_corner_and_fits_its_words(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    messages = pair_window.messages
    pair_window.messages.show_passing("A long sentence that needs two lines. " * 6)
    (words,) = pair_window.findChildren(PassingWords)
    for width in (1200, 760):
        pair_window.resize(width, 700)
        corner = words.mapTo(pair_window, words.rect().bottomRight())
        assert 0 < pair_window.width() - corner.x() < 30
        assert 0 < pair_window.height() - corner.y() < 30
        assert words.label.height() >= words.label.heightForWidth(words.label.width())
    pair_window.messages.show_notice("One that stays.")
    qtbot.waitUntil(lambda: not words.geometry().intersects(messages.geometry()))
    messages.clear()
    assert not words.isVisible()


def test_sizes_of_panels_are_kept_from_start_to_start(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
    codebook: Path,
) -> None:
    page = pair_window.comparison_page()
    pair_window.resize(1400, 760)
    page.split.setSizes([1000, 400])
    page.drawer.open("history")
    total = sum(page.with_drawer.sizes())
    page.with_drawer.setSizes([total - 222, 222])
    kept = page.with_drawer.sizes()[1], page.split.sizes()[1]
    page.drawer.close_drawer()
    pair_window.commands.edit_codebook.trigger()
    assert pair_window.editing.editor is not None
    place = page.split.indexOf(pair_window.editing.editor)
    qtbot.waitUntil(lambda: page.split.sizes()[place] > 0)
    sizes = [page.split.width() - 470, 0, 0]
    sizes[place] = 470
    page.split.setSizes(sizes)
    width = page.split.sizes()[place]
    assert width == 470
    pair_window.close()

    again = make_window()
    again.resize(1400, 760)
    with qtbot.waitSignal(again.session.compared, timeout=WAIT_MS):
        again.open_request(WindowRequest(essays, codebook))
    page = again.comparison_page()
    assert page.split.sizes()[1] == kept[1]
    page.drawer.open("history")
    qtbot.waitUntil(lambda: page.with_drawer.sizes()[1] > 0)
    assert page.with_drawer.sizes()[1] == kept[0]
    again.commands.edit_codebook.trigger()
    assert again.editing.editor is not None
    place = page.split.indexOf(again.editing.editor)
    qtbot.waitUntil(lambda: page.split.sizes()[place] > 0)
    assert page.split.sizes()[place] == width

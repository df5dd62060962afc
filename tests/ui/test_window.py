"""The window as a whole: names, looks, memory, and the way it starts."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from diptych.app.requests import PictureRequest, WindowRequest
from diptych.app.settings import Settings
from diptych.errors import DiptychError
from diptych.resources import sample_essays
from diptych.snapshot.model import Snapshot, ViewState
from diptych.snapshot.write import save_snapshot
from diptych.ui.display import display_problem
from diptych.ui.main_window import MainWindow
from diptych.ui.start import draw_picture, open_window
from diptych.ui.style import Appearance, StyleManager
from diptych.ui.window_place import remembered_appearance
from diptych.view.palette import Role, Style, colour, contrast
from tests.ui.conftest import WAIT_MS


def test_the_start_page_offers_the_ten_sample_pairs_with_figures(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_request(WindowRequest())
    cards = window.start.cards
    qtbot.waitUntil(
        lambda: (
            len(window.start.cards) == 10
            and all("link" in c.figures.text() for c in window.start.cards.values())
        ),
        timeout=60_000,
    )
    assert cards is not None
    first = next(iter(window.start.cards.values()))
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        first.click()
    assert window.stack.currentWidget() is window.page
    window.commands.start_page.trigger()
    assert window.stack.currentWidget() is window.start
    assert not window.start.recent_rows() == []


def test_the_way_back_to_the_comparison_is_kept(pair_window: MainWindow) -> None:
    commands = pair_window.commands
    assert not commands.to_comparison.isEnabled()
    commands.start_page.trigger()
    assert pair_window.stack.currentWidget() is pair_window.start
    assert not commands.next_link.isEnabled()
    commands.to_comparison.trigger()
    assert pair_window.stack.currentWidget() is pair_window.page
    assert commands.next_link.isEnabled()
    commands.close_pair.trigger()
    assert not commands.to_comparison.isEnabled()


def test_return_opens_the_pair_that_the_keys_stand_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.survey_samples()
    qtbot.waitUntil(lambda: len(window.start.cards) == 10)
    card = window.start.cards[0, 1]
    card.setFocus()
    chosen: list[object] = []
    window.start.pair_chosen.disconnect()
    window.start.pair_chosen.connect(chosen.append)
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(window.start, Qt.Key.Key_Return)
    assert len(chosen) == 2, "each Return is one"


def test_a_recent_pair_opens_with_one_click(
    qtbot: QtBot, pair_window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    other = make_window()
    rows = other.start.recent_rows()
    assert len(rows) == 1
    with qtbot.waitSignal(other.session.compared, timeout=WAIT_MS):
        rows[0].click()


def test_the_look_follows_the_choice_and_is_remembered(
    pair_window: MainWindow, qapp: QApplication
) -> None:
    pair_window.state.set_appearance(Appearance.DARK)
    assert pair_window.styles.style is Style.DARK
    paper = qapp.palette().base().color().name()
    assert paper == colour(Role.PAPER, Style.DARK)
    settings = Settings.load()
    assert remembered_appearance(settings) is Appearance.DARK
    settings.put("appearance", "purple")
    assert remembered_appearance(settings) is Appearance.SYSTEM


def test_the_look_follows_the_system_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    system = [Qt.ColorScheme.Light]
    styles = StyleManager(qapp, Appearance.SYSTEM, lambda: system[0])
    assert styles.style is Style.LIGHT
    system[0] = Qt.ColorScheme.Dark
    with qtbot.waitSignal(styles.changed):
        qapp.styleHints().colorSchemeChanged.emit(system[0])
    assert qapp.palette().base().color().name() == colour(Role.PAPER, Style.DARK)
    styles.set_appearance(Appearance.LIGHT)
    assert styles.style is Style.LIGHT
    qapp.styleHints().colorSchemeChanged.emit(system[0])
    assert styles.style is Style.LIGHT


@pytest.mark.parametrize("style", list(Style))
def test_words_stand_out_from_what_they_stand_on(style: Style) -> None:
    from diptych.ui.style import sheet_roles

    roles = sheet_roles(style)
    for ink in ("ink", "dim_ink", "accent"):
        for ground in ("paper", "surround", "raised", "hover"):
            assert contrast(roles[ink], roles[ground]) >= style.least, (ink, ground)
    assert contrast(roles["dim_ink"], roles["chosen"]) >= style.least
    for ground in ("chosen", "notice", "error"):
        assert contrast(roles["ink"], roles[ground]) >= 7, ground
    for ground in ("accent", "accent_hover"):
        assert contrast(roles["on_accent"], roles[ground]) >= style.least


def test_the_window_remembers_its_panels(
    qtbot: QtBot,
    pair_window: MainWindow,
    make_window: Callable[[], MainWindow],
    essays: tuple[Path, Path],
) -> None:
    pair_window.commands.themes_panel.trigger()
    pair_window.comparison_page().reading.set_zoom(1.25)
    pair_window.close()
    other = make_window()
    with qtbot.waitSignal(other.session.compared, timeout=WAIT_MS):
        other.open_paths(essays)
    page = other.comparison_page()
    assert page.links.isVisible()
    assert not page.themes.isVisible()
    assert page.reading.zoom() == 1.25


def test_painting_leaks_no_reference_of_none(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    # PySide6 6.12.0 loses one reference of None with every call that returns
    # nothing, and Python 3.11 aborts after some thousands.
    widget = pair_window.comparison_page()
    before = sys.getrefcount(None)
    for _ in range(300):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 150


def test_a_stopped_comparison_can_be_taken_up_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = tmp_path / "left.txt", tmp_path / "right.txt"
    for path, essay in zip(paths, sample_essays(), strict=False):
        text = essay.read_text(encoding="utf-8").split("---\n", 2)[-1]
        path.write_text("\n\n".join([text] * 6), encoding="utf-8")

    def cancel(*_: object) -> None:
        window.strip.cancel.setFocus()
        window.strip.cancel.click()

    once = Qt.ConnectionType.SingleShotConnection
    window.session.documents_read.connect(cancel, once)
    with qtbot.waitSignal(window.session.stopped, timeout=WAIT_MS):
        window.open_paths(paths)
    page = window.comparison_page()
    assert page.comparison is None
    assert page.reading.left.toPlainText()
    assert window.focusWidget() is page.reading.left
    assert page.reading.left.cursorWidth() == 0
    assert not window.strip.isVisible()
    assert "stopped" in window.messages.texts()[0]
    again = window.messages.findChild(QPushButton)
    assert again is not None
    with qtbot.waitSignal(window.session.compared, timeout=60_000):
        again.click()
    assert page.links.model.rowCount() > 0


def run_program(program: str, config: Path) -> "subprocess.CompletedProcess[str]":
    """Run a program offscreen in a process of its own, with settings of its own."""
    environment = {**os.environ, "DIPTYCH_CONFIG_DIR": str(config)}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment.pop("DIPTYCH_TRACEBACK", None)
    return subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_heavy_is_imported_before_the_first_window(tmp_path: Path) -> None:
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from diptych.app.requests import WindowRequest
from diptych.cli import run
from diptych.ui import main_window, start
class Watched(main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        heavy = "rapidfuzz yaml Stemmer chardet numpy PySide6.QtNetwork"
        print([name for name in heavy.split() if name in sys.modules])
        QTimer.singleShot(0, QApplication.quit)
main_window.MainWindow = Watched
request = run([])
assert isinstance(request, WindowRequest)
sys.exit(start.open_window(request))
"""
    answer = run_program(program, tmp_path)
    assert (answer.returncode, answer.stdout.strip()) == (0, "[]"), answer.stderr


def test_a_fault_in_the_window_is_a_sentence_in_it(tmp_path: Path) -> None:
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from diptych.app.requests import WindowRequest
from diptych.ui import main_window, start
class Faulty(main_window.MainWindow):
    def open_request(self, request):
        QTimer.singleShot(0, lambda: 1 // 0)
        QTimer.singleShot(50, self.tell)
    def tell(self):
        print(self.messages.texts())
        QApplication.quit()
main_window.MainWindow = Faulty
sys.exit(start.open_window(WindowRequest()))
"""
    answer = run_program(program, tmp_path)
    assert answer.returncode == 0
    assert "ZeroDivisionError" in answer.stdout
    assert "Traceback" not in answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display")
def test_without_a_display_one_sentence_names_the_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(DiptychError, match=r"no display .*picture A B -o"):
        open_window(WindowRequest())


def test_a_display_that_does_not_answer_is_named() -> None:
    nobody = {"DISPLAY": ":64999"}
    assert "display :64999 does not answer" in display_problem(nobody, "linux")
    assert display_problem({"DISPLAY": "far.example:0"}, "linux") == ""
    assert display_problem({"WAYLAND_DISPLAY": "wayland-0"}, "linux") == ""
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}, "linux") == ""
    assert display_problem({}, "win32") == display_problem({}, "darwin") == ""


def test_a_picture_is_drawn_at_its_size_and_leaves_no_trace(
    essays: tuple[Path, Path], codebook: Path, tmp_path: Path, styles: StyleManager
) -> None:
    from PySide6.QtGui import QImage

    from diptych.app.recent import load_recent

    pictures = [tmp_path / "light.png", tmp_path / "dark.png"]
    for path in pictures:
        request = PictureRequest(
            essays, codebook, path, 1100, 700, dark=path.stem == "dark", select="L1"
        )
        assert draw_picture(request) == 0
    light, dark = (QImage(str(path)) for path in pictures)
    assert (light.width(), light.height()) == (1100, 700)
    assert light.pixelColor(4, 690).lightness() > 200
    assert dark.pixelColor(4, 690).lightness() < 60
    assert load_recent() == ()


def test_a_picture_of_an_unknown_link_is_refused(
    essays: tuple[Path, Path], tmp_path: Path, styles: StyleManager
) -> None:
    path = tmp_path / "none.png"
    with pytest.raises(DiptychError, match="no link “L999999”"):
        draw_picture(PictureRequest(essays, None, path, select="L999999"))
    assert not path.exists()


def test_a_picture_takes_what_it_is_given_whatever_the_names(
    pair_window: MainWindow, tmp_path: Path
) -> None:
    comparison = pair_window.comparison_page().comparison
    assert comparison is not None
    renamed = tmp_path / "reading"
    save_snapshot(renamed, Snapshot(comparison, ViewState()))
    essays = tmp_path / "a.yaml", tmp_path / "b.txt"
    for path, document in zip(essays, (comparison.a, comparison.b), strict=True):
        path.write_text(document.text, encoding="utf-8", newline="\n")
    picture = tmp_path / "picture.png"
    assert draw_picture(PictureRequest((renamed,), None, picture)) == 0
    assert picture.stat().st_size > 1000
    other = tmp_path / "other.png"
    assert draw_picture(PictureRequest(essays, None, other)) == 0
    assert other.stat().st_size > 1000

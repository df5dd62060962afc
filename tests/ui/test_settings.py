"""The settings: what each does at once, what stays, and that every hand reaches it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFont, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from diptych.app import log
from diptych.app.gallery import load_known
from diptych.app.recent import load_recent
from diptych.app.settings import Settings
from diptych.ui.language import Language, speak
from diptych.ui.main_window import MainWindow
from diptych.ui.settings_dialog import SettingsDialog
from diptych.view.palette import Style
from tests.ui.conftest import WAIT_MS, settle_pair


def _open(window: MainWindow) -> SettingsDialog:
    window.commands.settings.trigger()
    return window.findChildren(SettingsDialog)[-1]


def test_what_is_set_is_seen_at_once_and_kept(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    reading = pair_window.comparison_page().reading
    dialog = _open(pair_window)
    dialog.text.line.setValue(1.9)
    assert reading.look().line == 1.9
    dialog.text.size.setCurrentIndex(dialog.text.size.findText("200 %"))
    dialog.text.size.activated.emit(dialog.text.size.currentIndex())
    assert reading.zoom() == 2.0
    dialog.appearance.activated.emit(2)
    assert pair_window.styles.style is Style.DARK
    assert dialog.appearance.currentIndex() == 2
    dialog.flags["restore_session"][0].setChecked(False)
    qtbot.waitUntil(lambda: not Settings.load().get_bool("restore_session", True))
    kept = Settings.load()
    assert kept.get_float("text.line", 0) == 1.9
    assert kept.get_float("zoom", 0) == 2.0
    assert kept.get_str("appearance") == "dark"
    again = _open(pair_window)
    assert again.text.line.value() == 1.9
    assert again.text.size.currentText() == "200 %"
    assert not again.flags["restore_session"][0].isChecked()
    again.reset()
    assert reading.look().line == 1.5
    assert reading.zoom() == 1.0
    assert Settings.load().get_str("appearance") == "system"
    qtbot.waitUntil(lambda: Settings.load().get_bool("restore_session", False))


def test_the_language_is_switched_in_the_dialog_too(pair_window: MainWindow) -> None:
    dialog = _open(pair_window)
    try:
        dialog.language.activated.emit(list(Language).index(Language.RUSSIAN))
        assert Settings.load().get_str("language") == "ru"
        assert pair_window.commands.language_actions[Language.RUSSIAN].isChecked()
    finally:
        pair_window.commands.language_actions[Language.ENGLISH].trigger()
        speak(Language.ENGLISH)
    assert dialog.language.currentText() == "English"


def test_the_score_that_comparisons_start_with(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    links = pair_window.comparison_page().links
    dialog = _open(pair_window)
    dialog.start.setValue(0.3)
    assert links.threshold() == 0.3, "the slider stood where it had started"
    links.set_threshold(0.6)
    dialog.start.setValue(0.2)
    assert links.threshold() == 0.6, "the reader has moved the slider"
    pair_window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, pair_window)
    links = pair_window.comparison_page().links
    assert links.threshold() == 0.2


def test_notes_take_part_by_the_same_choice_as_in_the_menu(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    dialog = _open(pair_window)
    action = pair_window.commands.takes_part["references"]
    assert not dialog.parts["references"].isChecked()
    with qtbot.waitSignal(pair_window.session.compared, timeout=WAIT_MS):
        dialog.parts["references"].setChecked(True)
    assert action.isChecked()
    opened = pair_window.session.opened
    assert opened is not None
    assert opened.comparison is not None
    assert opened.comparison.options.references
    with qtbot.waitSignal(pair_window.session.compared, timeout=WAIT_MS):
        action.trigger()
    assert not dialog.parts["references"].isChecked()


def test_less_motion_jumps(
    qtbot: QtBot, pair_window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    pages = pair_window.comparison_page().reading
    dialog = _open(pair_window)
    assert pages.is_animated()
    dialog.flags["motion.still"][0].setChecked(True)
    assert not pages.is_animated()
    qtbot.waitUntil(lambda: Settings.load().get_bool("motion.still", False))
    assert not make_window().comparison_page().reading.is_animated()
    dialog.flags["motion.still"][0].setChecked(False)
    assert pages.is_animated()


def test_lists_are_forgotten_and_none_are_kept_if_so_wished(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], tmp_path: Path
) -> None:
    page = pair_window.comparison_page()
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.session.save(
            tmp_path / "kept.diptych", page.view_state(), b"", page.work.history
        )
    assert load_recent()
    assert load_known()
    dialog = _open(pair_window)
    dialog.forget_lists.click()
    assert load_recent() == ()
    assert load_known() == ()
    assert not pair_window.commands.recent.isEnabled()
    assert (tmp_path / "kept.diptych").exists()
    dialog.flags["lists.keep"][0].setChecked(False)
    pair_window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, pair_window)
    assert load_recent() == ()
    dialog.flags["lists.keep"][0].setChecked(True)
    pair_window.commands.close_pair.trigger()
    pair_window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, pair_window)
    assert len(load_recent()) == 1


def test_the_log_is_switched_off_and_on(window: MainWindow) -> None:
    dialog = _open(window)
    try:
        dialog.flags["log"][0].setChecked(False)
        assert log.kept() is None
        dialog.flags["log"][0].setChecked(True)
        assert log.kept() is not None
    finally:
        log.keep(None)


def test_every_setting_is_named_and_explained(window: MainWindow) -> None:
    QAccessible.setActive(True)
    dialog = _open(window)
    fields = [
        dialog.language,
        dialog.appearance,
        dialog.start,
        dialog.forget_lists,
        *dialog.parts.values(),
        *(tick for tick, _ in dialog.flags.values()),
        *(field for _, field, _ in dialog.text.rows),
    ]
    assert len(fields) == 14
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for field in fields:
        node = QAccessible.queryAccessibleInterface(field)
        assert node.text(QAccessible.Text.Name), field
        assert node.text(QAccessible.Text.Description) in shown


@pytest.mark.parametrize("scale", [1, 2])
def test_the_tab_key_brings_every_setting_into_view(
    qtbot: QtBot, window: MainWindow, scale: int
) -> None:
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * scale)
    QApplication.setFont(large)
    try:
        dialog = _open(window)
        dialog.resize(min(dialog.width(), 1326), 400)
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        dialog.language.setFocus()
        (area,) = dialog.findChildren(QScrollArea)
        inner = area.widget()
        assert inner is not None
        assert inner.minimumSizeHint().width() <= area.viewport().width()
        for label in inner.findChildren(QLabel):
            wanted = label.heightForWidth(label.width())
            assert label.isHidden() or label.height() >= wanted, label.text()
        seen: set[QWidget] = set()
        for _ in range(20):
            focus = QApplication.focusWidget()
            assert focus is not None
            if inner.isAncestorOf(focus):
                place = focus.mapTo(area.viewport(), focus.rect().center())
                assert area.viewport().rect().contains(place)
            seen.add(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        for tick, _ in dialog.flags.values():
            assert tick in seen
        assert {dialog.usual, dialog.forget_lists, dialog.language} <= seen
    finally:
        QApplication.setFont(usual)


def test_the_wheel_over_a_field_scrolls_and_changes_nothing(
    window: MainWindow,
) -> None:
    dialog = _open(window)
    before = dialog.text.measure.value()
    centre = QPointF(dialog.text.measure.rect().center())
    wheel = QWheelEvent(
        centre,
        QPointF(dialog.text.measure.mapToGlobal(centre.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.text.measure, wheel)
    assert dialog.text.measure.value() == before

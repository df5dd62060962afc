"""Keys of commands reach the window from every field that takes text."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from diptych.ui.main_window import MainWindow


def _is_taken(field: QLineEdit, keys: str) -> bool:
    """Ask a field whether it wants a key for itself, as Qt does before a shortcut."""
    key = QKeySequence(keys)[0]  # type: ignore[index]  # missing in the stubs
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, key.key(), key.keyboardModifiers(), ""
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_commands_come_before_keys_of_terminals(
    qtbot: QtBot, pair_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = pair_window.comparison_page()
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    pair_window.commands.find.trigger()
    fields = [page.links.filter.field, pair_window.focusWidget()]
    for field in fields:
        assert isinstance(field, QLineEdit)
        field.setFocus()
        for keys in ("Ctrl+E", "Ctrl+K", "F3", "Ctrl+Shift+U", "F1", "Alt+Down"):
            assert not _is_taken(field, keys), keys
        for keys in ("Ctrl+C", "Ctrl+Z", "Ctrl+A", "Ctrl+Left", "Home", "End", "E"):
            assert _is_taken(field, keys), keys


def test_a_key_without_a_command_stays_with_the_field(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    field = pair_window.comparison_page().links.filter.field
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    field.setFocus()
    pair_window.commands.edit_codebook.setShortcuts([])
    before = QLineEdit()
    assert _is_taken(field, "Ctrl+E") == _is_taken(before, "Ctrl+E")
    QTest.keyClick(field, Qt.Key.Key_X)
    assert field.text() == "x"

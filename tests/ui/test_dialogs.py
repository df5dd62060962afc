"""The dialog that asks where to save a snapshot."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.app.settings import Settings
from diptych.ui.dialogs import FileDialogs


@pytest.fixture
def dialogs(qtbot: QtBot, tmp_path: Path) -> FileDialogs:
    parent = QWidget()
    qtbot.addWidget(parent)
    settings = Settings(tmp_path / "settings.json", {"last_folder": str(tmp_path)})
    return FileDialogs(parent, settings)


def type_name(name: str, then: Callable[[], None] = lambda: None) -> None:
    """Type a name into the dialog that is about to open, and accept it."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(name)
        QTimer.singleShot(0, then)
        dialog.accept()

    QTimer.singleShot(0, answer)


@pytest.mark.parametrize(
    ("typed", "name"), [("kept", "kept.diptych"), ("kept.diptych", "kept.diptych")]
)
def test_a_snapshot_gets_its_ending(
    dialogs: FileDialogs, tmp_path: Path, typed: str, name: str
) -> None:
    type_name(typed)
    assert dialogs.save_snapshot("proposal.diptych") == tmp_path / name


def test_nothing_is_replaced_unasked(dialogs: FileDialogs, tmp_path: Path) -> None:
    (tmp_path / "kept.diptych").write_bytes(b"an older snapshot")
    asked: list[str] = []

    def refuse() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        asked.append(question.text())
        QTimer.singleShot(0, give_up)
        question.button(QMessageBox.StandardButton.No).click()

    def give_up() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()

    type_name("kept", refuse)
    assert dialogs.save_snapshot("proposal.diptych") is None
    assert len(asked) == 1
    assert "kept.diptych" in asked[0]

"""The dialog with versions and licences."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from diptych import __version__
from diptych.ui.about import AboutDialog


def test_the_licence_of_the_part_chosen_stands_below(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert "MIT License" in dialog.licence.toPlainText()
    names = [part.name for part in dialog.parts]
    dialog.list.setCurrentIndex(dialog.list.model().index(names.index("PT Serif"), 0))
    assert "ParaType" in dialog.licence.toPlainText()


def test_the_versions_are_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Diptych {__version__}\nPython ")

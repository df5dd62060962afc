"""The log, to look through before it goes into a bug report."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.app.log import Log, kept
from diptych.app.parts import versions_text
from diptych.ui.dialog_size import give_size

_SIZE = 760, 480


class LogWindow(QDialog):
    """Shows what the log holds, and copies, uncovers or deletes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log"))
        give_size(self, *_SIZE)
        self.about = QLabel(
            self.tr(
                "For a bug report. It holds times, versions, sizes and places in the "
                "program: no word of your texts, no title, no name of a file."
            )
        )
        self.about.setWordWrap(True)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.view.setAccessibleName(self.tr("What the log holds"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.setToolTip(self.tr("Copy the versions and the whole log"))
        self.folder = QPushButton(self.tr("Open the &Folder"))
        self.folder.setToolTip(self.tr("Show the folder that the log lies in"))
        self.delete = QPushButton(self.tr("&Delete"))
        self.delete.setToolTip(self.tr("Remove the log; a new one begins by itself"))
        for button, slot in (
            (self.copy, self._copy),
            (self.folder, self._open_folder),
            (self.delete, self._delete),
        ):
            buttons.addButton(button, role)
            button.clicked.connect(slot)
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)

    def open_beside(self) -> None:
        """Read the log and show it, the newest lines at the end."""
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()

    def _fill(self) -> None:
        words = _log().read()
        self.view.setPlainText(words)
        self.view.moveCursor(QTextCursor.MoveOperation.End)
        self.view.setPlaceholderText(
            self.tr("Nothing has been written yet.")
            if kept() is not None
            else self.tr("The log is switched off in the settings.")
        )
        self.delete.setEnabled(bool(words))
        self.folder.setEnabled(bool(words))

    def _copy(self) -> None:
        versions = versions_text(qVersion(), PySide6.__version__)
        words = f"{versions}\n\n{_log().read()}"
        QGuiApplication.clipboard().setText(words)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(_log().folder)))

    def _delete(self) -> None:
        _log().delete()
        self._fill()


def _log() -> Log:
    """Return the log that is kept, or the one that was kept before."""
    return kept() or Log()

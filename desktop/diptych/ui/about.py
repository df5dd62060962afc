"""About Diptych: its version, what it is made of, and every licence in full."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych import __version__
from diptych.app.parts import licence_words, parts, versions_text
from diptych.ui.dialog_size import give_size
from diptych.ui.fonts import reading_font
from diptych.ui.sizes import scaled

_SIZE = 680, 560


class AboutDialog(QDialog):
    """Versions and licences; the licence of the part chosen stands below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Diptych"))
        give_size(self, *_SIZE)
        title = QLabel("Diptych")
        title.setFont(reading_font(scaled(30)))
        version = self.tr("Version {version}, under the MIT licence")
        self.version = QLabel(version.format(version=__version__))
        self.parts = parts(qVersion(), PySide6.__version__)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Versions and licences"))
        self.list.setToolTip(self.tr("The licence of a part stands below"))
        self.list.setHeaderLabels(
            [self.tr("Part"), self.tr("Version"), self.tr("Licence")]
        )
        for part in self.parts:
            QTreeWidgetItem(self.list, [part.name, part.version, part.licence])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setAccessibleName(self.tr("The licence of the part"))
        self.list.currentItemChanged.connect(lambda *_: self._show_licence())
        self._lay_out(title)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def copy_versions(self) -> None:
        """Copy all versions, for a bug report."""
        words = versions_text(qVersion(), PySide6.__version__)
        QGuiApplication.clipboard().setText(words)

    def _show_licence(self) -> None:
        part = self.parts[max(0, self.list.currentIndex().row())]
        self.licence.setPlainText(
            licence_words(part)
            or self.tr("The text of this licence is not installed with the part.")
        )

    def _lay_out(self, title: QLabel) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("&Copy Versions"))
        self.copy.setToolTip(self.tr("Copy all versions, for a bug report"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self.copy_versions)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.licence)
        split.setSizes([260, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.version)
        column.addWidget(split, 1)
        column.addWidget(buttons)

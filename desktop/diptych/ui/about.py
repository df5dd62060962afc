"""About Diptych: its version, and what it is made of."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from diptych import __version__
from diptych.ui.fonts import reading_font
from diptych.ui.language import translate

_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL 3"),
    ("rapidfuzz", "RapidFuzz", "MIT"),
    ("PyYAML", "PyYAML", "MIT"),
    ("PyStemmer", "PyStemmer", "MIT and BSD"),
    ("chardet", "chardet", "0BSD"),
    ("pypdfium2", "pypdfium2", "Apache 2.0 and BSD, with PDFium"),
)

_SHIPPED = (
    "PT Serif (ParaType Free Font Licence)",
    "Word frequencies from wordfreq by Robyn Speer (CC BY-SA 4.0)",
    "English word list from SCOWL by Kevin Atkinson (free, with notice)",
)
"""What lies in the package itself, each with its full licence beside it."""


class AboutDialog(QDialog):
    """Versions and licences, as text that can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Diptych"))
        title = QLabel("Diptych")
        title.setFont(reading_font(30))
        self.words = QLabel(about_text())
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("Versions and licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.words)
        column.addWidget(buttons)


def about_text() -> str:
    """Return versions and licences, one part to a line."""
    from importlib.metadata import PackageNotFoundError, version

    lines = [
        translate("About", "Version {version}, under the MIT licence").format(
            version=__version__
        ),
        "",
        f"Python {platform.python_version()} (PSF licence)",
        f"Qt {qVersion()} (LGPL 3)",
    ]
    for package, name, licence in _PARTS:
        try:
            found = version(package)
        except PackageNotFoundError:
            continue
        lines.append(f"{name} {found} ({licence})")
    lines += _SHIPPED
    return "\n".join(lines)

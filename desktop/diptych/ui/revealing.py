"""Showing a file in the file manager of the system."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

_WAIT_MS = 4_000


def reveal_command(path: Path, platform: str = sys.platform) -> list[str]:
    """Return the program, with what it is told, that shows ``path`` chosen."""
    path = path.absolute()
    if platform == "darwin":
        return ["open", "-R", str(path)]
    if platform == "win32":
        return ["explorer", f"/select,{path}"]
    # A comma would part the list of addresses in two.
    address = path.as_uri().replace(",", "%2C")
    return [
        "dbus-send",
        "--session",
        "--print-reply",
        f"--reply-timeout={_WAIT_MS - 1_000}",
        "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{address}",
        "string:",
    ]


def reveal(path: Path, parent: QObject) -> None:
    """Show a file in the file manager, or at least its folder."""
    program, *said = reveal_command(path)
    if sys.platform == "win32":
        # The explorer reads its line itself, and knows no quotes around all of it.
        process = QProcess(parent)
        process.setProgram(program)
        process.setNativeArguments(f'/select,"{path.absolute()}"')
        process.startDetached()
        return
    process = QProcess(parent)
    told: list[bool] = []

    def end(shown: bool) -> None:
        if not told:
            told.append(shown)
            if not shown:
                open_folder(path)
            process.deleteLater()

    process.finished.connect(lambda code, _status: end(code == 0))
    process.errorOccurred.connect(lambda _error: end(False))
    QTimer.singleShot(_WAIT_MS, process, process.kill)
    process.start(program, said)


def open_folder(path: Path) -> None:
    """Open the folder of a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))

"""Files that cannot be read: one sentence each, and the open pair stays as it was."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from diptych.ui.main_window import MainWindow
from tests import hostile
from tests.making import docx, encrypted_pdf, w_p
from tests.ui.conftest import WAIT_MS, settle_pair


def _unreadable(folder: Path) -> list[Path]:
    page = [(72.0, 700.0, 10.0, "F1", hostile.PROSE)]
    office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode(
        "utf-16-le"
    )
    contents = {
        "empty.docx": b"",
        "locked.pdf": encrypted_pdf([page], "herring"),
        "locked.docx": office,
        "cut.docx": docx(w_p(hostile.PROSE))[:200],
        "bomb.docx": hostile.entity_bomb(20),
        "deep.odt": hostile.deep_xml(3_000),
        "picture.txt": b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    with (folder / "huge.pdf").open("wb") as file:
        file.truncate(2 * 1024**3)
    paths = [*(folder / name for name in contents), folder / "huge.pdf"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.txt")
        paths.append(folder / "pipe.txt")
    return paths


def test_each_ends_in_a_sentence(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], tmp_path: Path
) -> None:
    window = pair_window
    before, desk = window.session.opened, window.desk
    for path in _unreadable(tmp_path):
        window.open_pair((essays[0], path))
        qtbot.waitUntil(lambda: window.tabs.desks == [desk], timeout=WAIT_MS)
        said = window.messages.texts()[0]
        assert said.startswith(f"“{path.name}” "), said
        assert said.endswith("."), said
        assert "\n" not in said
        assert window.session.opened is before, "nothing is lost"
        assert not window.strip.isVisible()
    window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, window)

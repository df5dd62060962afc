"""The commands of the window are what the README says they are."""

import re
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from diptych.ui.main_window import MainWindow

README = Path(__file__).resolve().parent.parent.parent / "README.md"


def plain(action: QAction) -> str:
    """Return the words of a command without its mnemonic and its ellipsis."""
    return action.text().replace("&", "").rstrip("…")


def in_menus(window: MainWindow) -> dict[str, QAction]:
    """Return every command that stands in a menu, by its words."""
    menus = window.menuBar().findChildren(QMenu)
    return {plain(action): action for menu in menus for action in menu.actions()}


def test_the_keys_of_the_readme_do_what_it_says(window: MainWindow) -> None:
    rows = re.findall(
        r"^\| (`.+`) \| ([A-Z][\w ]+) \|$", README.read_text("utf-8"), re.MULTILINE
    )
    assert len(rows) >= 10
    commands = in_menus(window)
    for keys, words in rows:
        for key in re.findall(r"`([^`]+)`", keys):
            assert QKeySequence(key) in commands[words].shortcuts(), (key, words)


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    taken: dict[str, str] = {}
    for words, action in in_menus(window).items():
        for sequence in action.shortcuts():
            key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
            assert taken.setdefault(key, words) == words


def test_every_command_with_a_key_is_in_the_menus(window: MainWindow) -> None:
    known = in_menus(window)
    for action in window.actions():
        if action.shortcuts():
            assert known[plain(action)] is action

"""The commands of the window are what the README says they are."""

import re
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from diptych.ui.command_palette import CommandPalette
from diptych.ui.commands import Commands
from diptych.ui.keys_sheet import KeysSheet
from diptych.ui.main_window import MainWindow
from diptych.ui.menu_walk import menu_commands

README = Path(__file__).resolve().parent.parent.parent / "README.md"


def plain(action: QAction) -> str:
    """Return the words of a command without its mnemonic and its ellipsis."""
    return action.text().replace("&", "").rstrip("…")


def in_menus(window: MainWindow) -> dict[str, QAction]:
    """Return every command that stands in a menu, by its words."""
    return {
        command.words.rstrip("…"): command.action
        for command in menu_commands(window.menuBar())
    }


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
    actions = {
        *in_menus(window).values(),
        *window.actions(),
        *window.desk.actions(),
    }
    for action in actions:
        for sequence in action.shortcuts():
            key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
            assert taken.setdefault(key, action.text()) == action.text()


def every_command(commands: Commands) -> list[QAction]:
    """Return all actions of the window's commands, also those kept by name."""
    found: list[QAction] = []
    for value in vars(commands).values():
        kept = value.values() if isinstance(value, dict) else [value]
        found += [one for one in kept if isinstance(one, QAction)]
    return found


def test_every_command_is_in_the_menus_and_so_in_the_palette(
    window: MainWindow,
) -> None:
    listed = {one.action for one in menu_commands(window.menuBar())}
    commands = every_command(window.commands)
    assert len(commands) > 70
    for action in (*commands, *window.actions(), *window.desk.actions()):
        assert action in listed, action.text()


def test_what_the_palette_offers_is_what_can_be_done_now(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    pair_window.commands.find_command.trigger()
    (palette,) = pair_window.findChildren(CommandPalette)
    rows = [palette.model.command(row) for row in range(palette.model.rowCount())]
    offered = {row.action for row in rows if row is not None}
    for action in every_command(pair_window.commands):
        assert (action in offered) == action.isEnabled(), action.text()


def test_ways_of_going_on_have_keys_and_stand_on_the_sheet(window: MainWindow) -> None:
    commands = window.commands
    window.commands.keys.trigger()
    (sheet,) = window.findChildren(KeysSheet)
    heads = [sheet.tree.topLevelItem(n) for n in range(sheet.tree.topLevelItemCount())]
    items = [head.child(n) for head in heads if head for n in range(head.childCount())]
    said = {item.text(0): item.text(1) for item in items if item is not None}
    for action in (
        commands.next_link,
        commands.previous_link,
        commands.next_contrast,
        commands.previous_contrast,
        commands.next_mark,
        commands.previous_mark,
        commands.next_note,
        commands.previous_note,
        commands.next_undecided,
        commands.previous_undecided,
    ):
        assert said[plain(action)]

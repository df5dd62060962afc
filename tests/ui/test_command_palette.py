"""Commands by their letters, and the sheet of keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.ui.command_palette import CommandPalette
from diptych.ui.keys_sheet import KeysSheet
from diptych.ui.main_window import MainWindow
from diptych.ui.menu_walk import menu_commands, plain


def _palette(window: MainWindow) -> CommandPalette:
    window.commands.find_command.trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    assert palette.isVisible()
    return palette


def _rows(palette: CommandPalette) -> list[str]:
    rows = range(palette.model.rowCount())
    return [str(palette.model.index(row).data()) for row in rows]


def test_typing_finds_a_command_and_return_does_it(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    palette = _palette(pair_window)
    QTest.keyClicks(palette.field, "next l")
    assert _rows(palette)[0] == "Next Link"
    with qtbot.waitSignal(pair_window.commands.next_link.triggered):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_the_arrows_choose_and_a_click_does_it(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    palette = _palette(pair_window)
    QTest.keyClicks(palette.field, "zoom")
    assert _rows(palette) == ["Zoom In", "Zoom Out"]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    box = palette.list.visualRect(palette.model.index(1, 0))
    with qtbot.waitSignal(pair_window.commands.zoom_out.triggered):
        QTest.mouseClick(
            palette.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center()
        )


def test_only_what_can_be_done_now_is_offered(window: MainWindow) -> None:
    palette = _palette(window)
    assert "Next Link" not in _rows(palette)
    assert "Open Essays…" in _rows(palette)
    QTest.keyClicks(palette.field, "no such thing")
    assert _rows(palette) == []
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.hide()


def test_the_sheet_lists_every_command_that_has_keys(window: MainWindow) -> None:
    window.commands.keys.trigger()
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    assert not sheet.isModal()
    listed: dict[str, str] = {}
    for place in range(sheet.tree.topLevelItemCount()):
        head = sheet.tree.topLevelItem(place)
        assert head is not None
        for row in range(head.childCount()):
            item = head.child(row)
            assert item is not None
            listed[item.text(0)] = item.text(1)
    expected = {
        command.words.rstrip("…"): command.keys
        for command in menu_commands(window.menuBar())
        if command.keys
    }
    assert listed == expected
    assert len(listed) > 15


def test_a_real_ampersand_is_kept() -> None:
    assert plain("&Save && Close") == "Save & Close"

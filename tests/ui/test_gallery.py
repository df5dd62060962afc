"""The gallery: finding snapshots again, and tidying up among them."""

import dataclasses
import datetime
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from diptych.app.gallery import add_known, load_known
from diptych.snapshot.read import open_snapshot, read_card
from diptych.snapshot.write import save_snapshot
from diptych.ui import revealing
from diptych.ui.gallery_jobs import PICTURE, scaled_picture
from diptych.ui.gallery_page import GalleryPage
from diptych.ui.main_window import MainWindow
from diptych.ui.revealing import reveal_command
from diptych.ui.saving import png_bytes
from diptych.ui.title_dialog import TitleDialog
from diptych.view.gallery_rows import CardOrder, CardState
from tests.snapshot.strategies import sample
from tests.ui.conftest import WAIT_MS, settle_pair

START = datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)


def _png() -> bytes:
    image = QImage(960, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    return png_bytes(image)


def _keep(folder: Path, *names: str) -> list[Path]:
    """Save one snapshot for each name, a day apart, and know of them."""
    paths = []
    for number, name in enumerate(names):
        snapshot = dataclasses.replace(sample(), title=name, tags=(f"tag-{number}",))
        path = folder / f"{name}.diptych"
        when = START + datetime.timedelta(days=number)
        save_snapshot(path, snapshot, picture=_png(), saved=when)
        add_known(path, ("one", "two"), seen=when)
        paths.append(path)
    return paths


def _open_gallery(qtbot: QtBot, window: MainWindow) -> GalleryPage:
    window.commands.snapshots.trigger()
    page = window.gallery.page
    assert page is not None
    _read(qtbot, window)
    return page


def _read(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(
        lambda: (
            not (
                window.tasks.is_busy("gallery")
                or window.tasks.is_busy("gallery change")
            )
        ),
        timeout=WAIT_MS,
    )


def _names(page: GalleryPage) -> list[str]:
    cards = (page.model.card_at(row) for row in range(page.model.rowCount()))
    return [card.name() for card in cards if card is not None]


def test_saved_and_opened_snapshots_are_known(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save_to(path)
    assert [one.path for one in load_known()] == [path]
    page = _open_gallery(qtbot, pair_window)
    card = page.model.card_at(0)
    assert card is not None
    assert card.info is not None
    assert "Notes from the northern quay · A reply to the council" in card.name()
    assert f"  ·  {card.info.links} link" in page.model.lines(card)[1]
    picture = page.model.data(page.model.index(0), 258)
    assert isinstance(picture, QImage)
    assert not picture.isNull()


def test_cards_are_sorted_found_and_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _keep(tmp_path, "Águila", "Zebra", "Mole")
    page = _open_gallery(qtbot, window)
    assert _names(page) == ["Mole", "Zebra", "Águila"]
    page.order.setCurrentIndex(page.order.findData(CardOrder.TITLE.value))
    assert _names(page) == ["Águila", "Mole", "Zebra"]
    QTest.keyClicks(page.search, "aguila")
    assert _names(page) == ["Águila"]
    page.search.setText("TAG-1")
    assert _names(page) == ["Zebra"]
    page.search.setText("mole.diptych")
    assert _names(page) == ["Mole"]
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    opened = window.session.opened
    assert opened is not None
    assert opened.snapshot_path == tmp_path / "Mole.diptych"
    # The way back leads to the gallery.
    window.desk.go_back()
    assert window.stack.currentWidget() is page


def test_gone_and_damaged_files_say_so_and_can_be_removed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    gone, damaged, whole = _keep(tmp_path, "gone", "damaged", "whole")
    gone.unlink()
    damaged.write_bytes(damaged.read_bytes()[:-100])
    page = _open_gallery(qtbot, window)
    states = {card.path.stem: card.state for card in page.model.cards()}
    assert states == {
        "gone": CardState.GONE,
        "damaged": CardState.DAMAGED,
        "whole": CardState.WHOLE,
    }
    cards = {card.path.stem: card for card in page.model.cards()}
    assert "damaged" in page.model.lines(cards["damaged"])[1]
    assert "no longer there" in page.model.lines(cards["gone"])[1]
    page.choose(gone)
    assert not page.open.isEnabled()
    assert page.remove.isEnabled()
    page.choose(gone, whole)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    _read(qtbot, window)
    assert [card.path for card in page.model.cards()] == [damaged]
    assert [one.path for one in load_known()] == [damaged]
    assert whole.exists()


def test_a_copy_has_the_same_bytes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = _keep(tmp_path, "first")
    target = tmp_path / "second.diptych"
    monkeypatch.setattr(window.dialogs, "copy_snapshot", lambda source: target)
    page = _open_gallery(qtbot, window)
    page.choose(path)
    page.copy.trigger()
    qtbot.waitUntil(lambda: len(page.model.cards()) == 2, timeout=WAIT_MS)
    _read(qtbot, window)
    assert target.read_bytes() == path.read_bytes()


def test_title_and_tags_are_written_into_the_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = _keep(tmp_path, "first")
    before = open_snapshot(path)
    page = _open_gallery(qtbot, window)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        page.open_current()
    window.commands.snapshots.trigger()
    _read(qtbot, window)

    def type_in(dialog: TitleDialog) -> QDialog.DialogCode:
        dialog.title.setText("  For the  seminar ")
        dialog.tags.setText("to cite, , 2026, to cite")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(TitleDialog, "exec", type_in)
    page.choose(path)
    page.edit.trigger()
    qtbot.waitUntil(lambda: _names(page) == ["For the seminar"], timeout=WAIT_MS)
    after = open_snapshot(path)
    assert (after.title, after.tags) == ("For the seminar", ("to cite", "2026"))
    assert after == dataclasses.replace(before, title=after.title, tags=after.tags)
    # Saving what is open does not bring the old title back.
    window.desk.show_page(window.comparison_page())
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.saver.save_to(path)
    assert read_card(path).title == "For the seminar"


def test_the_dialog_refuses_what_cannot_be_kept(qtbot: QtBot) -> None:
    dialog = TitleDialog("", (), "one · two")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tags.setText(", ".join(f"tag {number}" for number in range(21)))
    dialog.accept()
    assert dialog.isVisible()
    assert "20" in dialog.problem.text()
    dialog.tags.setText("one")
    dialog.title.setText("x" * 301)
    dialog.accept()
    assert dialog.isVisible()
    dialog.title.setText("x" * 300)
    dialog.accept()
    assert not dialog.isVisible()


def test_properties_of_what_is_open_are_saved_with_it(
    qtbot: QtBot,
    pair_window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "kept.diptych"
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save_to(path)
    assert not pair_window.isWindowModified()

    def type_in(dialog: TitleDialog) -> QDialog.DialogCode:
        dialog.title.setText("Quays")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(TitleDialog, "exec", type_in)
    pair_window.commands.properties.trigger()
    assert pair_window.isWindowModified()
    with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
        pair_window.saver.save()
    assert read_card(path).title == "Quays"
    assert not pair_window.isWindowModified()


def test_two_snapshots_are_compared_in_a_window(
    qtbot: QtBot,
    pair_window: MainWindow,
    tmp_path: Path,
) -> None:
    old, new = tmp_path / "old.diptych", tmp_path / "new.diptych"
    pair_window.commands.next_link.trigger()
    pair_window.commands.accept.trigger()
    for path in (old, new):
        with qtbot.waitSignal(pair_window.session.saved, timeout=WAIT_MS):
            pair_window.saver.save_to(path)
        if path is old:
            pair_window.commands.reject.trigger()
    desk = pair_window.gallery
    page = _open_gallery(qtbot, pair_window)
    page.choose(old)
    assert not page.compare.isEnabled()
    page.choose(old, new)
    with qtbot.waitSignal(page.compare_asked, timeout=WAIT_MS):
        page.compare.trigger()
    # Both were saved in the same second, so which is the older is said here.
    with qtbot.waitSignal(desk.compared, timeout=WAIT_MS):
        desk.compare((old, new))
    (shown,) = desk.differences
    assert any(h.startswith("Decisions and notes: 1 new") for h in shown.headings())
    (row,) = shown.rows()
    assert "rejected" in row.words
    section = shown.tree.topLevelItem(shown.tree.topLevelItemCount() - 1)
    assert section is not None
    item = section.child(0)
    assert item is not None
    shown.tree.setCurrentItem(item)
    assert "Left: “" in shown.detail.toPlainText()
    # One of the two is open, so the row leads to its place there.
    assert shown.go_button.isEnabled()
    shown.go()
    assert pair_window.stack.currentWidget() is pair_window.page
    shown.copy()
    assert row.words in QGuiApplication.clipboard().text()
    shown.open_buttons[0].click()
    settle_pair(qtbot, pair_window)
    assert pair_window.session.opened is not None
    assert pair_window.session.opened.snapshot_path == old
    # The new one is open still, in a tab of its own.
    assert len(pair_window.tabs.desks) == 2
    assert shown.go_button.isEnabled()
    shown.go()
    opened = pair_window.session.opened
    assert opened is not None
    assert opened.snapshot_path == new
    pair_window.commands.close_pair.trigger()
    # What is only in that one has no place in what is left open.
    assert not shown.go_button.isEnabled()
    shown.close()
    qtbot.waitUntil(lambda: not desk.differences, timeout=WAIT_MS)


def test_many_snapshots_are_named_at_once_and_read_in_pieces(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (first,) = _keep(tmp_path, "first")
    for number in range(60):
        path = tmp_path / f"copy {number}.diptych"
        shutil.copy(first, path)
        add_known(path, ("one", "two"))
    page = _open_gallery(qtbot, window)
    # Names stand at once; the files are read in pieces meanwhile.
    assert page.model.rowCount() == 61
    assert all(card.state is CardState.WHOLE for card in page.model.cards())


def test_a_picture_fills_its_frame_and_nonsense_is_none() -> None:
    picture = scaled_picture(_png(), 2.0)
    assert picture.size() == PICTURE * 2
    assert picture.devicePixelRatio() == 2.0
    assert scaled_picture(b"\x89PNG\r\n\x1a\nnonsense").isNull()
    assert scaled_picture(b"").isNull()


def test_the_file_manager_is_told_which_file(tmp_path: Path) -> None:
    path = tmp_path / "a, b.diptych"
    assert reveal_command(path, "darwin") == ["open", "-R", str(path)]
    assert reveal_command(path, "win32")[1].startswith("/select,")
    said = reveal_command(path, "linux")
    assert f"array:string:{path.as_uri().replace(',', '%2C')}" in said


def test_without_a_file_manager_the_folder_is_opened(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(revealing, "open_folder", opened.append)
    monkeypatch.setattr(
        revealing, "reveal_command", lambda path: ["no-such-program-here", "x"]
    )
    monkeypatch.setattr(sys, "platform", "linux")
    revealing.reveal(tmp_path / "x.diptych", window)
    qtbot.waitUntil(lambda: opened == [tmp_path / "x.diptych"], timeout=WAIT_MS)

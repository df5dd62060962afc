"""Every page, panel and dialog of the window, opened one after the other."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from diptych.snapshot.model import Snapshot
from diptych.snapshot.read import open_snapshot
from diptych.ui.about import AboutDialog
from diptych.ui.codebook_file import AskingBoxes
from diptych.ui.command_palette import CommandPalette
from diptych.ui.document_dialog import DocumentDialog
from diptych.ui.keys_sheet import KeysSheet
from diptych.ui.log_window import LogWindow
from diptych.ui.main_window import MainWindow
from diptych.ui.settings_dialog import SettingsDialog
from diptych.ui.text_settings import TextSettings
from diptych.ui.theme_picker import ThemePicker
from diptych.ui.title_dialog import TitleDialog
from diptych.view.palette import Style
from tests.shelf.essays import TEXTS

WAIT_MS = 20_000
View = tuple[str, QWidget]


def every_view(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[View]:
    """Open everything that can be seen; ``window`` shows a compared pair.

    ``folder`` may be written to. Each view is gone when the next is asked for.
    """
    yield from _comparison(window)
    yield from _drawers(window)
    yield from _over_the_page(window)
    yield from _dialogs(window)
    yield from _differences(qtbot, window, folder / "kept.diptych")
    yield from _editor(window)
    yield from _other_pages(qtbot, window, folder)
    yield from _tabs(window)


def _settled(name: str, view: QWidget) -> View:
    QApplication.processEvents()
    return name, view


def _comparison(window: MainWindow) -> Iterator[View]:
    window.messages.show_error("Something could not be read.")
    window.messages.show_notice(
        "Unsaved work was kept.",
        ("Bring back", lambda: None),
        ("Discard", lambda: None),
    )
    window.commands.next_link.trigger()
    yield _settled("comparison with messages", window)
    window.messages.clear()
    page = window.comparison_page()
    page.links.filter.field.setText("council")
    page.themes.filter.setText("quay")
    window.commands.find.trigger()
    yield _settled("find bar and filters", window)
    page.links.filter.field.clear()
    page.themes.filter.clear()
    window.commands.next_mark.trigger()
    yield _settled("mark of a theme", window)


def _drawers(window: MainWindow) -> Iterator[View]:
    drawer = window.comparison_page().drawer
    window.commands.accept.trigger()
    for name in drawer.names():
        drawer.open(name)
        yield _settled(f"lower panel, {name}", window)
    drawer.close_drawer()


def _only(window: MainWindow, kind: type[QWidget]) -> QWidget:
    (found,) = window.findChildren(kind)
    return found


def _over_the_page(window: MainWindow) -> Iterator[View]:
    for name, kind, open_it in (
        ("text settings", TextSettings, window.commands.text.trigger),
        ("palette", CommandPalette, window.commands.find_command.trigger),
    ):
        open_it()
        view = _only(window, kind)
        yield _settled(name, view)
        view.hide()
    codebook = window.comparison_page().comparison
    assert codebook is not None
    assert codebook.codebook is not None
    picker = ThemePicker(codebook.codebook, Style.LIGHT, lambda _: None, window)
    picker.open_at(window.mapToGlobal(QPoint(40, 40)))
    yield _settled("theme picker", picker)
    picker.close()


def _dialogs(window: MainWindow) -> Iterator[View]:
    for name, kind, command in (
        ("settings", SettingsDialog, window.commands.settings),
        ("keys", KeysSheet, window.commands.keys),
        ("log", LogWindow, window.commands.log),
    ):
        command.trigger()
        view = _only(window, kind)
        yield _settled(name, view)
        view.close()
    shown = window.comparison_page().comparison
    assert shown is not None
    made: tuple[QDialog, ...] = (
        AboutDialog(window),
        DocumentDialog(shown.a, window),
        TitleDialog("", ("tag",), "Quay", window),
    )
    for dialog in made:
        dialog.show()
        yield _settled(type(dialog).__name__, dialog)
        dialog.close()
        dialog.deleteLater()
    for name, ask in (
        ("question on leaving", lambda: window.dialogs.ask_to_save(3)),
        ("question on a codebook", lambda: AskingBoxes(window).unsaved("Harbour")),
    ):
        yield from _question(name, ask)


def _question(name: str, ask: Callable[[], object]) -> Iterator[View]:
    """Yield a question that waits in an event loop of its own, then answer it."""
    boxes: list[QMessageBox] = []

    def take_over() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        boxes.append(box)
        # It is looked at once it has been answered, and must live as long.
        setattr(box, "deleteLater", lambda: None)  # noqa: B010
        box.close()

    QTimer.singleShot(0, take_over)
    ask()
    (box,) = boxes
    box.show()
    yield _settled(name, box)
    box.close()
    QMessageBox.deleteLater(box)


def _differences(qtbot: QtBot, window: MainWindow, path: Path) -> Iterator[View]:
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.saver.save_to(path)
    assert isinstance(open_snapshot(path), Snapshot)
    with qtbot.waitSignal(window.gallery.compared, timeout=WAIT_MS):
        window.gallery.compare((path, path))
    (shown,) = window.gallery.differences
    yield _settled("differences", shown)
    shown.close()
    qtbot.waitUntil(lambda: not window.gallery.differences, timeout=WAIT_MS)


def _editor(window: MainWindow) -> Iterator[View]:
    window.commands.edit_codebook.trigger()
    editor = window.editing.editor
    assert editor is not None
    editor.choose("quay")
    yield _settled("codebook editor", window)
    tabs = editor.form.tabs
    for number in range(1, tabs.count()):
        tabs.setCurrentIndex(number)
        yield _settled(f"codebook editor, {tabs.tabText(number)}", window)
    editor.question.ask(("# as in the minutes",))
    yield _settled("codebook editor, question", window)
    editor.question.hide()
    window.editing.close()


def _other_pages(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[View]:
    window.commands.snapshots.trigger()
    lanes = ("gallery", "gallery change")
    qtbot.waitUntil(lambda: not any(map(window.tasks.is_busy, lanes)), timeout=WAIT_MS)
    yield _settled("gallery", window)
    window.commands.start_page.trigger()
    qtbot.waitUntil(lambda: len(window.start.cards) == 10, timeout=WAIT_MS)
    yield _settled("start page", window)
    harbour = folder / "harbour"
    harbour.mkdir()
    for name, text in zip("abcd", TEXTS, strict=True):
        (harbour / f"{name}.txt").write_text(text, encoding="utf-8")
    window.open_paths((harbour,))
    page = window.folder
    assert page is not None
    qtbot.waitUntil(lambda: len(page.model.figures) == 6, timeout=WAIT_MS)
    for button in (page.as_table, page.as_map):
        button.click()
        yield _settled(f"folder, {button.text()}", window)


def _tabs(window: MainWindow) -> Iterator[View]:
    window.tabs.new_tab()
    yield _settled("two tabs", window)

"""What files mean, and opening them in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diptych.app.recent import load_recent
from diptych.snapshot.model import Snapshot, ViewState
from diptych.snapshot.write import save_snapshot
from diptych.ui.folder_page import FolderPage
from diptych.ui.main_window import MainWindow
from diptych.ui.opening import Meaning, understand
from diptych.ui.pair_table import LINKS_COLUMN
from tests.ui.conftest import LEFT_TEXT, RIGHT_TEXT, WAIT_MS, settle_pair


@pytest.mark.parametrize(
    ("names", "meaning"),
    [
        ((), Meaning.NOTHING),
        (("a.txt",), Meaning.ESSAY),
        (("a.txt", "b.md"), Meaning.PAIR),
        (("a.txt", "b.md", "c.md"), Meaning.ESSAYS),
        (("a.diptych",), Meaning.SNAPSHOT),
        (("a.DIPTYCH",), Meaning.SNAPSHOT),
        (("themes.yaml",), Meaning.CODEBOOK),
        (("themes.yml",), Meaning.CODEBOOK),
        (("a.diptych", "b.txt"), Meaning.UNCLEAR),
        (("one.yaml", "two.yaml"), Meaning.UNCLEAR),
        (("a.txt", "b.txt", "themes.yaml"), Meaning.PAIR),
    ],
)
def test_names_tell_what_is_meant(names: tuple[str, ...], meaning: Meaning) -> None:
    assert understand(tuple(Path(name) for name in names)).meaning is meaning


def test_a_snapshot_is_known_by_what_is_in_it(
    pair_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "renamed"
    comparison = pair_window.comparison_page().comparison
    assert comparison is not None
    save_snapshot(path, Snapshot(comparison, ViewState()))
    assert understand((path,)).meaning is Meaning.SNAPSHOT


def test_a_folder_is_known_by_being_one(tmp_path: Path) -> None:
    assert understand((tmp_path,)).meaning is Meaning.FOLDER
    assert understand((tmp_path, tmp_path / "a.txt")).problem.startswith("A folder")


def test_a_codebook_may_come_along_with_essays() -> None:
    paths = tuple(Path(name) for name in ("a.txt", "themes.yaml", "b.txt"))
    opening = understand(paths)
    assert opening.paths == (Path("a.txt"), Path("b.txt"))
    assert opening.codebook == Path("themes.yaml")


def test_opening_a_pair_shows_both_texts_and_their_links(
    pair_window: MainWindow,
) -> None:
    page = pair_window.comparison_page()
    assert pair_window.stack.currentWidget() is page
    assert page.links.model.rowCount() > 0
    assert "storm" in page.reading.left.toPlainText()
    assert "crane" in page.reading.right.toPlainText()
    assert pair_window.windowTitle().startswith(
        "Notes from the northern quay · A reply to the council"
    )


def test_an_opened_pair_is_remembered(
    pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    entry = load_recent()[0]
    assert entry.paths == essays
    assert entry.titles == ("Notes from the northern quay", "A reply to the council")


def test_a_bad_file_leaves_the_comparison_as_it_was(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path], tmp_path: Path
) -> None:
    page = pair_window.comparison_page()
    before = page.comparison
    page.links.step(1)
    chosen = page.links.current_link()
    bad = tmp_path / "picture.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00")
    desk = pair_window.desk
    for wrong in (tmp_path / "missing.txt", bad):
        pair_window.open_paths((essays[0], wrong))
        qtbot.waitUntil(lambda: pair_window.tabs.desks == [desk], timeout=WAIT_MS)
        assert wrong.name in pair_window.messages.texts()[0]
        assert pair_window.messages.isVisible()
        assert page.comparison is before
        assert page.links.current_link() == chosen is not None
        assert pair_window.stack.currentWidget() is page
        assert not pair_window.strip.isVisible()


def test_a_pair_that_cannot_be_opened_ends_on_the_start_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from diptych.app.requests import WindowRequest

    paths = tmp_path / "one.txt", tmp_path / "two.txt"
    with qtbot.waitSignal(window.session.failed, timeout=WAIT_MS):
        window.open_request(WindowRequest(paths))
    assert window.stack.currentWidget() is window.start
    assert "one.txt" in window.messages.texts()[0]


def test_one_essay_waits_for_the_second(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path]
) -> None:
    window.open_paths(essays[:1])
    assert "second essay" in window.messages.texts()[0]
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths(essays[1:])
    opened = window.session.opened
    assert opened is not None
    assert (opened.a.path, opened.b.path) == essays


def test_the_dialog_asks_for_the_second_essay_too(
    qtbot: QtBot,
    window: MainWindow,
    essays: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def second(first: str) -> Path:
        asked.append(first)
        return essays[1]

    monkeypatch.setattr(window.dialogs, "essays", lambda: essays[:1])
    monkeypatch.setattr(window.dialogs, "second_essay", second)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.start.open_button.click()
    assert asked == [essays[0].name]


def drop(window: QWidget, *paths: Path) -> None:
    """Drop files on a window or on a part of it, as a file manager would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(80, 80).toPoint(), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(80, 80), copy, data, left, none)
    QApplication.sendEvent(window, event)


def test_two_files_may_be_dropped(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path]
) -> None:
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        drop(window, *essays)
    assert window.stack.currentWidget() is window.page


def test_files_may_be_dropped_on_a_text(
    qtbot: QtBot, pair_window: MainWindow, essays: tuple[Path, Path]
) -> None:
    pane = pair_window.comparison_page().reading.left
    drop(pane.viewport(), essays[1], essays[0])
    qtbot.waitUntil(lambda: len(pair_window.tabs.desks) == 2, timeout=WAIT_MS)
    settle_pair(qtbot, pair_window)
    opened = pair_window.session.opened
    assert opened is not None
    assert opened.a.path == essays[1]
    assert not pair_window.drop.frame.isVisible()


def drop_text(window: QWidget, text: str, html: str = "", address: str = "") -> bool:
    """Drop words out of another program; tell whether they were taken."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    if address:
        data.setUrls([QUrl(address)])
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(80, 80).toPoint(), copy | move, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(80, 80), copy | move, data, left, none)
    QApplication.sendEvent(window, event)
    assert event.dropAction() is copy, "nothing is cut out there"
    return True


def test_two_dropped_texts_make_a_pair(qtbot: QtBot, window: MainWindow) -> None:
    html = "".join(f"<p>{p}</p>" for p in RIGHT_TEXT.split("\n\n")[1:])
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        assert drop_text(window, LEFT_TEXT)
        assert drop_text(window, "A reply", f"<h1>A reply</h1>{html}")
    opened = window.session.opened
    assert opened is not None
    assert opened.a.text == LEFT_TEXT
    assert opened.b.text.startswith("A reply\n\n")


def test_a_drag_without_words_or_files_is_refused(window: MainWindow) -> None:
    assert not drop_text(window, " ")
    assert not drop_text(window, "a page", address="https://example.org/page")


def test_a_dropped_folder_lists_all_its_pairs(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "essays"
    folder.mkdir()
    for place, text in enumerate(path.read_text("utf-8") for path in essays):
        (folder / f"{place}.txt").write_text(text, encoding="utf-8")
    (folder / "third.markdown").write_text("One word on schools.\n", encoding="utf-8")
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02\x00\xff\x00")
    drop(window, folder)
    qtbot.waitUntil(lambda: window.folder is not None, timeout=WAIT_MS)
    page = window.folder
    assert page is not None
    qtbot.waitUntil(lambda: not window.tasks.is_busy("survey"), timeout=WAIT_MS)
    assert page.model.rowCount() == 3
    assert "broken.txt" in page.problems.text()
    links = page.model.index(0, LINKS_COLUMN).data()
    assert int(links) > 0
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        page.table.clicked.emit(page.model.index(0, 0))
    window.desk.go_back()
    assert window.stack.currentWidget() is page


def test_the_list_of_pairs_is_never_too_wide_to_follow(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = FolderPage(window.tasks)
    qtbot.addWidget(page)
    page.show()
    for width in (900, 2400):
        page.resize(width, 600)
        QApplication.processEvents()
        left = page.table.mapTo(page, page.table.rect().topLeft()).x()
        right = page.width() - left - page.table.width()
        assert abs(left - right) <= 1
        assert page.table.width() == min(1280, width - 72)


def test_a_dropped_codebook_codes_the_open_pair_anew(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    page = pair_window.comparison_page()
    other = tmp_path / "other.yaml"
    other.write_text(
        "schema: diptych-codebook/1\ntitle: Weather only\nlanguage: en\n"
        "themes:\n  - {id: storm, label: Storm, phrases: [storm]}\n",
        encoding="utf-8",
    )
    with qtbot.waitSignal(pair_window.session.compared, timeout=WAIT_MS):
        drop(pair_window, other)
    assert page.themes.codebook.text().startswith("Weather only")
    assert page.themes.model.shared() == ("storm",)


def test_a_codebook_that_is_gone_stops_no_comparison(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path], tmp_path: Path
) -> None:
    window.codebook.use(tmp_path / "gone.yaml")
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths(essays)
    page = window.comparison_page()
    assert page.links.model.rowCount() > 0
    assert page.comparison is not None
    assert page.comparison.codebook is None
    assert "gone.yaml" in window.messages.texts()[0]


def test_a_bad_codebook_changes_nothing(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    page = pair_window.comparison_page()
    before, chosen = page.comparison, pair_window.codebook.path
    bad = tmp_path / "bad.yaml"
    bad.write_text(
        "schema: diptych-codebook/1\ntitle: T\nlanguage: en\nthemez: []\n",
        encoding="utf-8",
    )
    with qtbot.waitSignal(pair_window.session.failed, timeout=WAIT_MS):
        pair_window.open_paths((bad,))
    assert "themez" in pair_window.messages.texts()[0]
    assert page.comparison is before
    assert pair_window.codebook.path == chosen

"""A whole play with words that are known, and none of them in the log.

Every name, title, text, pattern and note that the play puts in is made of words that
stand nowhere in the program; so does the message of every fault.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from diptych.app import log
from diptych.app.log import Log
from diptych.app.settings import Settings
from diptych.decisions.acts import note_link, note_passage
from diptych.decisions.model import Side
from diptych.text.span import Span
from diptych.ui.log_hooks import begin_log, end_log, keep_log
from diptych.ui.log_window import LogWindow
from diptych.ui.main_window import MainWindow
from diptych.ui.start import _tell_fault
from tests.ui.conftest import WAIT_MS

WORDS = ("Zwiebelfisch", "quondam", "Abrakadabra", "псевдоним", "魑魅魍魎", "myriads")
TITLE, AUTHOR, FILE, NOTE, THEME, SOUGHT = WORDS

LEFT = f"""\
---
title: {TITLE}
author: {AUTHOR}
---
The {TITLE} council rejected the {THEME} proposal to close the northern quay at last.

Fishermen with {SOUGHT} of boats had asked for a slow and careful repair.
"""
RIGHT = f"""\
---
title: A reply to {TITLE}
---
Last week the {TITLE} council rejected the {THEME} proposal to close the northern quay.

Merchants paid for a new crane; {SOUGHT} of boats depend on it today.
"""
BOOK = f"""\
schema: diptych-codebook/1
title: {AUTHOR}
themes:
  - id: t
    label: {THEME}
    phrases: [{THEME}, {SOUGHT}]
"""


@pytest.fixture
def kept(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Log]]:
    """The log of a window that was started as the program starts it."""
    monkeypatch.setattr(
        sys, "excepthook", partial(_tell_fault, window, lambda *_: None)
    )
    begin_log(Settings.load())

    def current() -> Log:
        found = log.kept()
        assert found is not None
        return found

    yield current
    end_log()


def _pair(folder: Path) -> tuple[Path, Path, Path]:
    left, right = folder / f"{FILE} {TITLE}.md", folder / f"{FILE}-2.md"
    book = folder / f"{FILE}.yaml"
    for path, words in ((left, LEFT), (right, RIGHT), (book, BOOK)):
        path.write_text(words, encoding="utf-8")
    return left, right, book


def _assert_silent(words: str, tmp_path: Path) -> None:
    for word in (*WORDS, str(tmp_path), Path.home().name):
        assert word.casefold() not in words.casefold()


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_level_fail("NO")
def test_no_word_of_the_reader_is_in_the_log(
    qtbot: QtBot, window: MainWindow, kept: Callable[[], Log], tmp_path: Path
) -> None:
    left, right, book = _pair(tmp_path)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.desk.use_codebook(book)
        window.open_pair((left, right))
    page = window.comparison_page()
    page.links.set_threshold(0.1)
    page.links.step(1)
    one = page.work.link(page.links.current_link())
    assert one is not None, "the two texts share a passage"
    page.work.do(lambda work, at: note_link(work, at, one.anchor, NOTE, "L1"))
    page.work.do(lambda work, at: note_passage(work, at, Side.A, Span(0, 9), NOTE))
    window.commands.find.trigger()
    QGuiApplication.clipboard().setText(f"{NOTE} {SOUGHT}")
    saved = tmp_path / f"{NOTE}.diptych"
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.session.save(saved, page.view_state(), b"", page.work.history)
    window.commands.close_pair.trigger()
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_snapshot(saved)
    _go_wrong(qtbot, window, tmp_path)
    words = kept().read()
    for event in ("started", "read", "compared", "saved-snapshot", "opened-snapshot"):
        assert f" {event} " in words
    for name in ("ReadError", "SnapshotError", "CodebookError", "KeyError", "OSError"):
        assert name in words, "a fault that was made leaves its class"
    assert "QtWarningMsg" in words
    _assert_silent(words, tmp_path)


def _go_wrong(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Let everything fail that can, with messages full of the reader's words."""
    broken = folder / f"{FILE}.docx"
    broken.write_bytes(b"PK\3\4" + TITLE.encode())
    spoilt = folder / f"{TITLE} {FILE}.diptych"
    spoilt.write_bytes(NOTE.encode())
    wrong = folder / f"{THEME}.yaml"
    wrong.write_text(f"{THEME}: {NOTE}", encoding="utf-8")
    sources = folder / f"{FILE} {TITLE}.md", folder / f"{SOUGHT}\n.md"
    failures: list[Callable[[], None]] = [
        lambda: window.session.open_pair((sources[0], broken), None),
        lambda: window.session.open_pair(sources, None),
        lambda: window.session.open_snapshot(spoilt),
        lambda: window.session.use_codebook(wrong),
    ]
    for failing in failures:
        with qtbot.waitSignal(window.session.failed, timeout=WAIT_MS):
            failing()

    def in_the_background(_: object) -> None:
        raise KeyError(TITLE)

    said: list[str] = []
    window.tasks.run("test", in_the_background, done=print, failed=said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_MS)
    assert TITLE in said[0], "the reader is told what the log is not"

    def in_a_slot() -> None:
        raise OSError(f"{folder}/{FILE}: {NOTE}")

    QTimer.singleShot(0, in_a_slot)
    qtbot.waitUntil(lambda: any("OSError" in t for t in window.messages.texts()))
    qWarning(f"{TITLE} {folder}")


def test_the_log_is_shown_copied_and_deleted(
    qtbot: QtBot, window: MainWindow, kept: Callable[[], Log]
) -> None:
    window.commands.log.trigger()
    shown = window.findChildren(LogWindow)
    assert len(shown) == 1
    assert " started " in shown[0].view.toPlainText()
    shown[0].copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Diptych ")
    assert kept().read().strip() in copied
    shown[0].delete.click()
    assert shown[0].view.toPlainText() == ""
    assert not shown[0].delete.isEnabled()


def test_faults_of_threads_and_of_objects_leave_their_class(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    for module, name in ((threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, lambda fault: told.append(str(fault)))
    before = threading.excepthook, sys.unraisablehook
    begin_log(Settings.load())

    def in_a_thread() -> None:
        raise LookupError(TITLE)

    class Going:
        def __del__(self) -> None:
            raise BufferError(NOTE)

    try:
        thread = threading.Thread(target=in_a_thread)
        thread.start()
        thread.join()
        Going()
        current = log.kept()
        assert current is not None
        words = current.read()
    finally:
        end_log()
    assert "fault LookupError" in words
    assert "fault BufferError" in words
    assert TITLE not in words
    assert NOTE not in words
    assert len(told) == 2, "whoever listened before is told as before"
    assert (threading.excepthook, sys.unraisablehook) == before


def test_a_log_that_is_switched_off_notes_nothing(kept: Callable[[], Log]) -> None:
    before = kept().read()
    keep_log(False)
    log.note(log.Event.SAVED)
    assert log.kept() is None
    keep_log(True)
    assert kept().read().removeprefix(before).count("\n") == 1, "another start"

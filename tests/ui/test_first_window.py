"""What is not imported before the first window is there."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diptych.app.settings import Settings
from diptych.ui import first_paint
from diptych.ui.first_paint import FirstPaint
from diptych.ui.main_window import MainWindow
from diptych.ui.start_page import StartPage
from diptych.ui.style import StyleManager
from tests.test_imports import engine, heavy, modules_after


def test_the_first_window_comes_before_what_a_comparison_needs(tmp_path: Path) -> None:
    script = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DIPTYCH_CONFIG_DIR"] = os.environ["XDG_DATA_HOME"] = sys.argv[1]
from diptych.app.requests import WindowRequest
from diptych.ui import start
start._show_window(WindowRequest())[2].furnish()
"""
    names = modules_after(script, str(tmp_path))
    of_qt = {"PySide6", "shiboken6", "argparse", "logging", "zipfile"}
    assert heavy(names) <= of_qt, "the binding brings these itself"
    assert engine(names) <= {"diptych.align", "diptych.align.kinds"}, "two enums"
    later = {"socket", "hashlib", "_hashlib", "csv", "xml", "html", "sqlite3"}
    assert later & names == set()
    ours = ("diptych.shelf", "diptych.decisions", "diptych.snapshot", "diptych.export")
    assert {name for name in names if name.startswith(ours)} == set()
    wanted_later = {"comparison_page", "anew_jobs", "gallery_page", "codebook_editor"}
    assert {name for name in wanted_later if f"diptych.ui.{name}" in names} == set()


def test_the_texts_come_before_what_finds_links() -> None:
    script = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import diptych.ui.page_making
"""
    names = modules_after(script)
    finders = {
        "diptych.align.aligner",
        "diptych.align.edits",
        "diptych.align.rarity",
        "diptych.align.sides",
        "diptych.contrast",
        "diptych.decisions.hand",
        "diptych.text.analysis",
        "diptych.text.reading",
        "diptych.text.sentences",
        "diptych.themes.coding",
        "diptych.themes.load",
        "diptych.themes.plan",
    }
    assert finders & names == set()
    assert {"rapidfuzz", "yaml", "Stemmer", "diptych.pipeline"} & names == set()


def test_dialogs_and_styles_are_no_part_of_a_start(tmp_path: Path) -> None:
    """Python makes the enums of a class of Qt when it is first named: up to 20 ms."""
    script = """
import enum, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DIPTYCH_CONFIG_DIR"] = os.environ["XDG_DATA_HOME"] = sys.argv[1]
made = set()
create = enum.EnumType._create_
def noting(cls, name, members, **named):
    made.update(member[0] for member in members)
    return create(cls, name, members, **named)
enum.EnumType._create_ = noting
from diptych.app.requests import WindowRequest
from diptych.ui import start
start._show_window(WindowRequest())
for name in sorted(made):
    sys.modules.setdefault("made " + name, sys)
"""
    names = modules_after(script, str(tmp_path))
    assert "made Key_A" in names, "the enums of Qt itself are looked at"
    too_early = {
        "made PE_FrameFocusRect": "QStyle",
        "made AcceptSave": "QFileDialog",
        "made YesToAll": "QMessageBox",
        "made AnnouncementPoliteness": "QAccessible",
        "made TableCellInterface": "QAccessible",
        "made Format_ARGB32": "QImage",
    }
    assert {kind for name, kind in too_early.items() if name in names} == set()


def test_the_frame_looks_as_the_window_will(qtbot: QtBot, styles: StyleManager) -> None:
    window = MainWindow(styles, Settings.load(), furnished=False)
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    heads = [action.text() for action in window.menuBar().actions()]
    (start,) = window.findChildren(StartPage)
    place = start.mapTo(window, QPoint())
    window.furnish()
    assert [action.text() for action in window.menuBar().actions()] == heads
    assert window.start is start, "what is on screen stays"
    qtbot.waitUntil(lambda: start.mapTo(window, QPoint()) == place)
    assert start.isVisible()
    window.tasks.close()


def test_a_window_can_be_closed_before_it_is_furnished(
    qtbot: QtBot, styles: StyleManager
) -> None:
    window = MainWindow(styles, Settings.load(), furnished=False, blank=True)
    qtbot.addWidget(window)
    window.show()
    assert window.findChildren(StartPage) == [], "it would flash up"
    assert window.close()
    assert not window.isVisible()


def test_the_first_paint_is_told_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "_AT_LATEST_MS", 600_000)
    seen = QWidget()
    qtbot.addWidget(seen)
    told: list[str] = []
    FirstPaint(seen).came.connect(partial(told.append, "seen"))
    seen.show()
    qtbot.waitUntil(lambda: told == ["seen"])
    seen.repaint()
    qtbot.wait(20)
    assert told == ["seen"]


def test_a_window_that_is_never_painted_counts_as_painted_in_the_end(
    qtbot: QtBot,
) -> None:
    hidden = QWidget()
    qtbot.addWidget(hidden)
    told: list[str] = []
    FirstPaint(hidden).came.connect(partial(told.append, "hidden"))
    assert told == []
    qtbot.waitUntil(lambda: told == ["hidden"])

"""What is not imported before the first window is there."""

from pathlib import Path

from tests.test_imports import engine, heavy, modules_after


def test_the_first_window_comes_before_what_a_comparison_needs(tmp_path: Path) -> None:
    script = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DIPTYCH_CONFIG_DIR"] = os.environ["XDG_DATA_HOME"] = sys.argv[1]
from PySide6.QtWidgets import QApplication
from diptych.app.settings import Settings
from diptych.ui import start, window_state
from diptych.ui.main_window import MainWindow
from diptych.ui.single_instance import SingleInstance
app = QApplication([])
settings = Settings.load()
styles = start.dress(app, window_state.remembered_appearance(settings))
window = MainWindow(styles, settings)
window.show()
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

"""What hands do in the codebook editor, and an object that answers for the reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.ui.codebook_editor import CodebookEditor
from diptych.ui.codebook_file import Answer
from diptych.ui.main_window import MainWindow

WAIT_MS = 20_000
Editing = tuple[MainWindow, CodebookEditor]


class Answers:
    """Answers in the reader's stead, and remembers what was asked."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def unsaved(self, name: str) -> Answer:
        self.asked.append(f"unsaved {name}")
        return self.answer

    def changed_on_disk(self, name: str) -> Answer:
        self.asked.append(f"changed {name}")
        return self.answer


@pytest.fixture
def editing(qtbot: QtBot, pair_window: MainWindow) -> Editing:
    """A window with the editor open at the first theme."""
    pair_window.editing.asks = Answers(Answer.DISCARD)
    pair_window.commands.edit_codebook.trigger()
    editor = pair_window.editing.editor
    assert editor is not None
    editor.choose("quay")
    return pair_window, editor


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until everything typed is made and the links are weighed."""
    work, editor = window.editing.work, window.editing.editor
    assert work is not None
    assert editor is not None
    editor.flush()
    lanes = ("codebook", "codebook links", "codebook parts")
    qtbot.waitUntil(
        lambda: not work.is_busy() and not any(map(window.tasks.is_busy, lanes)),
        timeout=WAIT_MS,
    )


def type_phrase(editor: CodebookEditor, words: str) -> None:
    """Type a phrase on a line of its own, letter by letter."""
    lines = editor.form.lists["phrases"]
    QTest.keyClick(lines, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClicks(lines, words)


def fates(editor: CodebookEditor) -> list[tuple[str, str]]:
    return [(row.fate.value, row.cue) for row in editor.hits.model.rows]


def cues(window: MainWindow, theme: str) -> list[str]:
    found = window.comparison_page().comparison
    assert found is not None
    return [one.cue for one in (*found.themes_a, *found.themes_b) if one.theme == theme]

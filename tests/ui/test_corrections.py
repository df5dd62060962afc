"""Pasted essays, their details corrected by hand, and what a paragraph is."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diptych.text.document import BlockRole
from diptych.text.stemming import _NAMES as _STEMMERS
from diptych.ui.corrections import Corrections
from diptych.ui.document_dialog import DocumentDialog
from diptych.ui.dropping import local_paths, text_of
from diptych.ui.language_field import ENDONYMS, LanguageField
from diptych.ui.main_window import MainWindow
from diptych.view.ribbons import Side
from tests.ui.conftest import LEFT_TEXT, RIGHT_TEXT, WAIT_MS


def _paste(window: MainWindow, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    window.commands.paste.trigger()


def _corrections(window: MainWindow) -> Corrections:
    found = window.comparison_page().findChild(Corrections)
    assert found is not None
    return found


def test_an_empty_clipboard_is_no_fault() -> None:
    # Qt may answer None where nothing was ever copied.
    assert local_paths(None) == ()
    assert text_of(None) is None


def test_two_pastes_make_a_pair(qtbot: QtBot, window: MainWindow) -> None:
    paragraphs = RIGHT_TEXT.split("\n\n")[1:]
    html = "<h1>A reply</h1>" + "".join(f"<p>{p}</p>" for p in paragraphs)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        _paste(window, LEFT_TEXT)
        _paste(window, RIGHT_TEXT, html)
    opened = window.session.opened
    assert opened is not None
    assert opened.a.text == LEFT_TEXT
    assert opened.b.text.startswith("A reply\n\n")
    assert opened.b.path is None
    assert opened.comparison is not None
    assert opened.comparison.links


def test_a_paste_beside_a_file(
    qtbot: QtBot, window: MainWindow, essays: tuple[Path, Path]
) -> None:
    pasted = "# A Reply\n\nMay 19, 2021\n\n" + RIGHT_TEXT.split("---\n")[2]
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_paths(essays[:1])
        _paste(window, pasted)
    opened = window.session.opened
    assert opened is not None
    assert (opened.a.path, opened.b.path) == (essays[0], None)
    assert (opened.b.title, opened.b.date) == ("A Reply", datetime.date(2021, 5, 19))


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    _paste(window, " ")
    assert "holds no text" in window.messages.texts()[0]


def test_details_are_corrected_compared_and_undone(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    window = pair_window
    opened = window.session.opened
    assert opened is not None
    before = opened.a
    day = datetime.date(1999, 1, 2)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        said = replace(before, author="Ann", date=day)
        _corrections(window).correct(Side.LEFT, said)
    assert window.session.opened is not None
    assert window.session.opened.comparison is not None
    assert window.session.opened.comparison.a == said
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.commands.undo.trigger()
    assert window.session.opened.a == before


def test_a_paragraph_becomes_furniture(qtbot: QtBot, pair_window: MainWindow) -> None:
    window = pair_window
    found = _corrections(window).block_here()
    assert found is not None
    side, block = found
    assert (side, block.role) == (Side.LEFT, BlockRole.PARAGRAPH)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.commands.roles["furniture"].trigger()
    opened = window.session.opened
    assert opened is not None
    assert opened.a.blocks[0].role is BlockRole.FURNITURE
    assert opened.comparison is not None
    assert all(not block.span.overlap(link.a) for link in opened.comparison.links)


@pytest.mark.parametrize(
    ("date", "language", "fine"),
    [
        ("3 May 2021", "en", True),
        ("", "", True),
        ("spring", "en", False),
        ("2021-05-03", "English", True),
        ("", "not known", True),
        ("", "sr-Latn", True),
        ("2021-05-03", "Elvish", False),
    ],
)
def test_the_dialog_refuses_what_it_cannot_understand(
    qtbot: QtBot, pair_window: MainWindow, date: str, language: str, fine: bool
) -> None:
    opened = pair_window.session.opened
    assert opened is not None
    dialog = DocumentDialog(opened.a)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.title.text() == "Notes from the northern quay"
    dialog.date.setText(date)
    dialog.language.setEditText(language)
    dialog.accept()
    assert dialog.isVisible() is not fine
    assert dialog.problem.isVisible() is not fine


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Русский", "ru"),
        ("deutsch", "de"),
        ("German", "de"),
        ("pt-BR", "pt"),
        ("la", "la"),
        ("", None),
        ("not known", None),
    ],
)
def test_a_language_is_understood_by_name_and_by_code(
    qtbot: QtBot, typed: str, code: str | None
) -> None:
    field = LanguageField("en")
    qtbot.addWidget(field)
    assert field.currentText() == "English"
    field.setEditText(typed)
    assert field.code() == code
    assert not field.is_wrong()


def test_every_language_with_a_stemmer_is_offered() -> None:
    same = {"nb", "nn"}  # both are Norsk
    assert set(_STEMMERS) - same <= set(ENDONYMS)


def test_a_language_chosen_in_the_dialog_counts_in_a_new_comparison(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DocumentDialog)
        dialog.language.setCurrentIndex(dialog.language.findData("fr"))
        dialog.accept()

    QTimer.singleShot(0, answer)
    with qtbot.waitSignal(pair_window.session.compared, timeout=WAIT_MS):
        pair_window.commands.left_essay.trigger()
    opened = pair_window.session.opened
    assert opened is not None
    assert opened.comparison is not None
    assert (opened.comparison.a.language, opened.a.language) == ("fr", "fr")
    assert opened.comparison.b.language == "en"

"""Where an edited codebook goes: its file, another file, a snapshot, another pair."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diptych.resources import sample_codebook
from diptych.snapshot.read import open_snapshot
from diptych.ui.codebook_file import Answer, CodebookFile
from diptych.ui.codebook_hits import Fate
from tests.ui.codebook_hands import Answers, Editing, cues, fates, settle, type_phrase
from tests.ui.conftest import CODEBOOK, WAIT_MS, settle_pair


def test_saving_writes_the_file_and_keeps_the_rest_to_the_byte(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    assert not editor.top.save.isEnabled()
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    assert codebook.read_text(encoding="utf-8") == CODEBOOK
    editor.top.save.click()
    written = codebook.read_text(encoding="utf-8")
    assert written == CODEBOOK.replace(
        "[northern quay]", "[northern quay, forty boats]"
    )
    assert not window.editing.is_unsaved()
    assert "•" not in editor.top.name.text()
    editor.choose("quay")
    assert {row.fate for row in editor.hits.model.rows} == {Fate.KEPT}


def test_a_file_that_others_have_changed_is_not_overwritten_unasked(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    theirs = CODEBOOK + "# theirs\n"
    codebook.write_text(theirs, encoding="utf-8", newline="\n")
    answers = Answers(Answer.STAY)
    window.editing.asks = answers
    assert not window.editing.save()
    assert answers.asked == ["changed harbour.yaml"]
    assert codebook.read_text(encoding="utf-8") == theirs
    answers.answer = Answer.SAVE
    assert window.editing.save()
    assert "forty boats" in codebook.read_text(encoding="utf-8")
    answers.answer = Answer.DISCARD


def test_the_shipped_codebook_is_saved_elsewhere(
    qtbot: QtBot, editing: Editing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not CodebookFile(sample_codebook(), "china-russia.yaml").is_own()
    window, editor = editing
    window.editing.file = CodebookFile(sample_codebook(), "harbour.yaml")
    before = sample_codebook().read_bytes()
    target = tmp_path / "mine.yaml"
    asked: list[Path] = []

    def ask(proposal: Path) -> Path:
        asked.append(proposal)
        return target

    monkeypatch.setattr(window.dialogs, "save_codebook", ask)
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    assert editor.top.save.text() == "Save As…"
    editor.top.save.click()
    assert asked[0].name.startswith("harbour")
    assert sample_codebook().read_bytes() == before
    assert "forty boats" in target.read_text(encoding="utf-8")
    assert editor.top.name.text() == "mine.yaml"
    assert window.codebook.path == target
    assert editor.top.save.text() == "Save"


def test_unsaved_changes_are_asked_about(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    answers = Answers(Answer.STAY)
    window.editing.asks = answers
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    editor.top.shut.click()
    assert answers.asked[-1] == "unsaved harbour.yaml"
    assert editor.isVisible()
    window.close()
    assert window.isVisible()
    answers.answer = Answer.DISCARD
    editor.top.shut.click()
    assert not editor.isVisible()
    settle(qtbot, window)
    assert cues(window, "quay") == ["northern quay"] * 3
    assert codebook.read_text(encoding="utf-8") == CODEBOOK


def test_what_was_refused_is_not_put_away_unasked(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    answers = Answers(Answer.STAY)
    window.editing.asks = answers
    type_phrase(editor, "!?")
    settle(qtbot, window)
    editor.top.shut.click()
    assert answers.asked == ["unsaved harbour.yaml"]
    assert editor.form.lists["phrases"].lines()[-1] == "!?"
    answers.answer = Answer.DISCARD
    editor.top.shut.click()
    assert editor.isHidden()
    settle(qtbot, window)
    window.editing.open("quay")
    assert editor.form.lists["phrases"].lines() == ("northern quay",)


def test_the_keys_for_saving_take_along_what_was_typed_last(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    lines = editor.form.lists["phrases"]
    QTest.keyClick(lines, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "northern quay, forty boats]" in codebook.read_text(encoding="utf-8")
    assert not window.editing.is_unsaved()
    assert {row.fate for row in editor.hits.model.rows} == {Fate.KEPT}
    settle(qtbot, window)


def test_what_was_typed_last_is_not_put_away_unasked(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    answers = Answers(Answer.SAVE)
    window.editing.asks = answers
    type_phrase(editor, "forty boats")
    editor.top.shut.click()
    assert answers.asked == ["unsaved harbour.yaml"]
    assert "forty boats" in codebook.read_text(encoding="utf-8")
    assert editor.isHidden()
    settle(qtbot, window)


def test_saving_what_holds_does_not_put_away_what_was_refused(
    qtbot: QtBot, editing: Editing, codebook: Path
) -> None:
    window, editor = editing
    answers = Answers(Answer.SAVE)
    window.editing.asks = answers
    editor.choose("")
    editor.head.source.setPlainText("title: [")
    editor.top.shut.click()
    assert answers.asked == ["unsaved harbour.yaml"]
    assert editor.isVisible()
    assert editor.head.source.toPlainText() == "title: ["
    assert codebook.read_text(encoding="utf-8") == CODEBOOK
    answers.answer = Answer.DISCARD
    editor.top.shut.click()
    settle(qtbot, window)
    window.editing.open("")
    editor.choose("")
    assert editor.head.source.toPlainText() == CODEBOOK


def test_a_snapshot_holds_the_codebook_as_edited(
    qtbot: QtBot, editing: Editing, tmp_path: Path
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    path = tmp_path / "edited.diptych"
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.saver.save_to(path)
    kept = open_snapshot(path).comparison
    assert kept.codebook is not None
    assert "forty boats" in kept.codebook.source
    shown = window.comparison_page().work.found
    assert shown is not None
    assert (kept.links, kept.themes_a) == (shown.links, shown.themes_a)


def test_a_snapshot_waits_for_what_was_typed_a_moment_ago(
    qtbot: QtBot, editing: Editing, tmp_path: Path
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    path = tmp_path / "edited.diptych"
    with qtbot.waitSignal(window.session.saved, timeout=WAIT_MS):
        window.saver.save_to(path)
    kept = open_snapshot(path).comparison
    assert kept.codebook is not None
    assert "forty boats" in kept.codebook.source
    settle(qtbot, window)
    shown = window.comparison_page().work.found
    assert shown is not None
    assert (kept.links, kept.themes_a) == (shown.links, shown.themes_a)
    assert not window.isWindowModified()


def test_another_pair_opens_beside_the_codebook_that_is_edited(
    qtbot: QtBot, editing: Editing, essays: tuple[Path, Path]
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    first = window.desk
    window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, window)
    # What no file holds stays with the tab where it was written.
    assert "forty boats" not in cues(window, "quay")
    assert not window.editing.is_unsaved()
    assert first.editing.is_unsaved()
    window.tabs.bring(first)
    assert cues(window, "quay").count("forty boats") == 2
    assert fates(editor).count(("new", "forty boats")) == 2


def test_a_pair_with_another_codebook_leaves_the_edited_one_alone(
    qtbot: QtBot, editing: Editing, essays: tuple[Path, Path], codebook: Path
) -> None:
    window, editor = editing
    answers = Answers(Answer.STAY)
    window.editing.asks = answers
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    first = window.desk
    window.desk.openings.open_pair((essays[1], essays[0]), sample_codebook())
    settle_pair(qtbot, window)
    assert window.codebook.path == sample_codebook()
    codebook.write_text(CODEBOOK + "# theirs\n", encoding="utf-8", newline="\n")
    window.desk.openings.open_pair((essays[1], essays[0]), codebook)
    settle_pair(qtbot, window)
    assert len(window.tabs.desks) == 3
    # Nothing was asked, for nothing was in danger; closing that tab asks.
    assert answers.asked == []
    assert first.editing.is_unsaved()
    window.tabs.close_tab(first)
    assert answers.asked == ["unsaved harbour.yaml"]
    assert window.desk is first
    answers.answer = Answer.DISCARD
    window.tabs.close_tab(first)
    assert first not in window.tabs.desks


def test_two_tabs_that_edit_one_codebook_do_not_overwrite_each_other(
    qtbot: QtBot, editing: Editing, essays: tuple[Path, Path], codebook: Path
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    first = window.desk
    window.open_pair((essays[1], essays[0]))
    settle_pair(qtbot, window)
    assert window.editing.open("quay")
    assert window.editing.editor is not None
    type_phrase(window.editing.editor, "new crane")
    settle(qtbot, window)
    assert window.editing.save()
    answers = Answers(Answer.STAY)
    first.editing.asks = answers
    assert not first.editing.save()
    assert answers.asked == ["changed harbour.yaml"]
    assert "new crane" in codebook.read_text(encoding="utf-8")
    assert first.editing.is_unsaved()

"""The codebook editor: what a hand does, and what becomes of themes and texts."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from diptych.align.model import LinkSize
from diptych.text.span import Span
from diptych.themes.editing.tree import Target, move_theme
from diptych.ui.codebook_file import Answer
from diptych.ui.main_window import MainWindow
from tests.ui.codebook_hands import Answers, Editing, cues, fates, settle, type_phrase
from tests.ui.conftest import CODEBOOK, WAIT_MS


def test_the_editor_stands_beside_the_texts_and_goes_again(
    qtbot: QtBot, editing: Editing
) -> None:
    window, editor = editing
    page = window.comparison_page()
    assert editor.isVisible()
    assert page.reading.isVisible()
    assert not page.panels.isVisible()
    assert page.reading.width() >= page.reading.minimumSizeHint().width()
    assert window.commands.edit_codebook.isChecked()
    editor.top.shut.click()
    assert not editor.isVisible()
    assert page.panels.isVisible()
    assert not window.commands.edit_codebook.isChecked()
    assert not page.themes.model.chosen()


def test_a_typed_phrase_shows_at_once_what_it_hits(
    qtbot: QtBot, editing: Editing
) -> None:
    window, editor = editing
    assert fates(editor) == [("kept", "northern quay")] * 3
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    assert fates(editor).count(("new", "forty boats")) == 2
    assert cues(window, "quay").count("forty boats") == 2
    assert "+1 new" in editor.hits.figures.text()
    assert editor.form.lists["phrases"]._counts == ((2, 1), (1, 1))
    assert "•" in editor.top.name.text()
    lines = editor.form.lists["phrases"]
    lines.setPlainText("forty boats")
    settle(qtbot, window)
    assert fates(editor).count(("lost", "northern quay")) == 3
    editor.hits.changed_only.setChecked(True)
    assert {fate for fate, _ in fates(editor)} == {"new", "lost"}


def test_links_are_weighed_anew_and_the_current_one_stays(
    qtbot: QtBot, editing: Editing
) -> None:
    window, editor = editing
    page = window.comparison_page()
    page.reading.set_animated(False)
    page.links.set_threshold(0.1)
    before = page.comparison
    assert before is not None
    link = next(
        link
        for link in before.links
        if "forty boats" in link.a.slice(before.a.text)
        and link.size is not LinkSize.PASSAGE
    )
    page.select_link(link.id)
    position = page.reading.reading_position()
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    now = page.reading.current_link()
    assert now is not None
    assert (now.a, now.b, now.size) == (link.a, link.b, link.size)
    assert now.score > link.score
    assert page.links.current_link() == now.id
    assert page.reading.reading_position() == position
    opened = window.session.opened
    assert opened is not None
    assert opened.comparison is page.work.found


def test_what_is_refused_stays_in_its_field_with_the_loaders_sentence(
    qtbot: QtBot, editing: Editing
) -> None:
    window, editor = editing
    type_phrase(editor, "!?")
    settle(qtbot, window)
    field = editor.form.fields["phrases"]
    assert "holds no word" in field.problem.text()
    assert cues(window, "quay") == ["northern quay"] * 3
    editor.choose("trade")
    assert editor.form.fields["phrases"].problem.text() == ""
    editor.choose("quay")
    lines = editor.form.lists["phrases"]
    assert lines.lines() == ("northern quay", "!?")
    assert "holds no word" in field.problem.text()
    lines.setPlainText("northern quay\nharbour")
    settle(qtbot, window)
    assert field.problem.text() == ""
    assert "harbour" in "".join(cues(window, "quay"))


def test_undo_and_redo_go_through_all_steps(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    work = window.editing.work
    assert work is not None
    start = work.draft.source
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    editor.form.colour.chosen.emit("red")
    settle(qtbot, window)
    work.do("", lambda draft: move_theme(draft, "quay", Target("trade", 0)))
    settle(qtbot, window)
    assert editor.top.back.toolTip() == "Undo: Move the theme “The quay”"
    sources = [work.draft.source]
    lines = editor.form.lists["phrases"]
    for _ in range(3):
        QTest.keySequence(lines, QKeySequence(QKeySequence.StandardKey.Undo))
        settle(qtbot, window)
        sources.append(work.draft.source)
    assert sources[-1] == start
    assert lines.lines() == ("northern quay",)
    assert not editor.top.back.isEnabled()
    for source in reversed(sources[:-1]):
        editor.top.again.click()
        settle(qtbot, window)
        assert work.draft.source == source
    assert "forty boats" in cues(window, "quay")


def test_undo_takes_back_what_was_typed_a_moment_ago(
    qtbot: QtBot, editing: Editing
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    lines = editor.form.lists["phrases"]
    QTest.keyClick(lines, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert lines.lines() == ("northern quay",)
    assert not window.editing.is_unsaved()


def test_undo_answers_an_open_question_with_no(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    work = window.editing.work
    assert work is not None
    source = work.draft.source.replace(
        "phrases: [northern quay]", "phrases:\n      - northern quay  # the old one"
    )
    editor.choose("")
    editor.head.source.setPlainText(source)
    settle(qtbot, window)
    editor.choose("quay")
    editor.form.lists["phrases"].clear()
    editor.flush()
    qtbot.waitUntil(work.is_asking, timeout=WAIT_MS)
    editor.undo()
    assert not work.is_asking()
    assert not editor.question.isVisible()
    settle(qtbot, window)
    assert work.draft.source == source
    assert editor.form.lists["phrases"].lines() == ("northern quay",)


def test_the_tree_adds_moves_and_deletes(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    work = window.editing.work
    assert work is not None
    editor.add.click()
    settle(qtbot, window)
    assert editor.current() == "new-theme"
    editor.form.label.setText("")
    QTest.keyClicks(editor.form.label, "Boats")
    settle(qtbot, window)
    assert work.draft.themes["new-theme"].label == "Boats"
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor.themes, Qt.Key.Key_Right, keys)
    settle(qtbot, window)
    assert [t.id for t in work.draft.themes["quay"].themes] == ["new-theme"]
    QTest.keyClick(editor.themes, Qt.Key.Key_Left, keys)
    settle(qtbot, window)
    QTest.keyClick(editor.themes, Qt.Key.Key_Down, keys)
    settle(qtbot, window)
    assert [t.id for t in work.draft.book.themes][:3] == [
        "quay",
        "weather",
        "new-theme",
    ]
    QTest.keyClick(editor.themes, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert work.draft.source == CODEBOOK
    assert not work.is_unsaved()


def test_a_rule_is_written_in_plain_words(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    work = window.editing.work
    assert work is not None
    editor.form.tabs.setCurrentIndex(1)
    editor.form.rules.add.click()
    card = editor.form.rules.cards[0]
    QTest.keyClicks(card.terms, "boats")
    QTest.keyClick(card.terms, Qt.Key.Key_Return)
    QTest.keyClicks(card.terms, "depend")
    card.within.setCurrentIndex(2)
    card.within.activated.emit(2)
    card.words.setValue(5)
    card.order.click()
    settle(qtbot, window)
    assert "rules:\n      - all: [boats, depend]" in work.draft.source
    (rule,) = work.draft.themes["quay"].rules
    assert (rule.all, rule.within, rule.order) == (("boats", "depend"), 5, True)
    assert cues(window, "quay").count("boats depend") == 2
    assert card.title.text() == "Rule 1 · 1 left, 1 right"
    card.dated.click()
    QTest.keyClicks(card.first, "2021-01-01")
    QTest.keyClicks(card.last, "2020-01-01")
    settle(qtbot, window)
    assert "comes before" in editor.form.fields["rules"].problem.text()
    assert card.last.text() == "2020-01-01"
    card.dated.click()
    settle(qtbot, window)
    assert editor.form.fields["rules"].problem.text() == ""
    assert len(work.draft.themes["quay"].rules) == 1


def test_the_yaml_of_a_theme_reaches_every_key(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    work = window.editing.work
    assert work is not None
    editor.form.yaml.setPlainText(editor.form.yaml.toPlainText() + "exact: [Fishermen]")
    settle(qtbot, window)
    assert work.draft.themes["quay"].exact == ("Fishermen",)
    assert editor.form.lists["exact"].lines() == ("Fishermen",)
    editor.form.yaml.setPlainText("id: quay\nlable: x\n")
    settle(qtbot, window)
    assert "did you mean “label”" in editor.form.fields["yaml"].problem.text()
    editor.choose("")
    editor.head.source.setPlainText(CODEBOOK.replace("Harbour life", "Ports"))
    settle(qtbot, window)
    assert work.draft.book.title == "Ports"
    assert editor.head.title.text() == "Ports"


def test_a_comment_goes_only_when_the_reader_says_so(
    qtbot: QtBot, pair_window: MainWindow, codebook: Path
) -> None:
    source = CODEBOOK.replace(
        "phrases: [northern quay]",
        "phrases:\n      - northern quay   # as in the minutes\n      - boats",
    )
    codebook.write_text(source, encoding="utf-8", newline="\n")
    with qtbot.waitSignal(pair_window.session.compared, timeout=WAIT_MS):
        pair_window.desk.use_codebook(codebook)
    window = pair_window
    window.editing.asks = Answers(Answer.DISCARD)
    window.editing.open("quay")
    editor, work = window.editing.editor, window.editing.work
    assert editor is not None
    assert work is not None
    lines = editor.form.lists["phrases"]
    for agreed in (False, True):
        lines.setPlainText("boats")
        editor.flush()
        qtbot.waitUntil(editor.question.isVisible, timeout=WAIT_MS)
        assert "# as in the minutes" in editor.question.said.text()
        assert work.draft.source == source
        (editor.question.agree if agreed else editor.question.decline).click()
        settle(qtbot, window)
        if not agreed:
            assert lines.lines() == ("northern quay", "boats")
    assert work.draft.themes["quay"].phrases == ("boats",)


def test_selected_words_become_a_theme_or_a_phrase(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    window = pair_window
    window.editing.asks = Answers(Answer.DISCARD)
    pane = window.comparison_page().reading.left
    assert pane.essay is not None
    start = pane.essay.text.index("harbour council")
    pane.select_span(Span(start, start + len("harbour council")))
    window.commands.theme_from_selection.trigger()
    settle(qtbot, window)
    work, editor = window.editing.work, window.editing.editor
    assert work is not None
    assert editor is not None
    assert editor.current() == "harbour-council"
    assert work.draft.themes["harbour-council"].phrases == ("harbour council",)
    assert cues(window, "harbour-council") == ["harbour council"] * 2
    menu = QMenu()
    pane.menu_opening.emit(menu)
    names = [action.text() for action in menu.actions()]
    assert "New Theme from Selection…" in names
    inner = next(a.menu() for a in menu.actions() if a.menu() is not None)
    assert isinstance(inner, QMenu)
    trade = next(a for a in inner.actions() if a.text().strip() == "Trade")
    trade.trigger()
    settle(qtbot, window)
    assert work.draft.themes["trade"].phrases[-1] == "harbour council"
    assert editor.current() == "trade"
    menu.deleteLater()


def test_a_click_on_a_hit_goes_there(qtbot: QtBot, editing: Editing) -> None:
    _, editor = editing
    places: list[object] = []
    editor.place_chosen.connect(lambda side, span: places.append((side, span)))
    view = editor.hits.view
    index = editor.hits.model.index(2)
    view.scrollTo(index)
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.visualRect(index).center(),
    )
    row = editor.hits.model.rows[2]
    assert places == [(row.line.side, row.line.key)]


def test_without_a_codebook_a_new_one_is_begun(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path
) -> None:
    window = pair_window
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.desk.use_codebook(None)
    window.editing.asks = Answers(Answer.DISCARD)
    assert window.editing.open()
    editor = window.editing.editor
    assert editor is not None
    editor.new_theme("Storm", ("storm",))
    settle(qtbot, window)
    assert cues(window, "storm") == ["storm", "storm"]


def test_every_control_has_a_name_and_a_tip(editing: Editing) -> None:
    _, editor = editing
    editor.form.rules.add_card()
    for button in editor.findChildren(QAbstractButton):
        if button.parent() is not None and button.isVisibleTo(editor):
            named = button.text() or button.accessibleName()
            assert named, button
    for field in (
        *editor.findChildren(QLineEdit),
        *editor.findChildren(QPlainTextEdit),
    ):
        if field.isVisibleTo(editor) and field.objectName() != "qt_spinbox_lineedit":
            assert field.accessibleName(), field


def test_the_line_of_the_keys_stays_in_sight(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    window.resize(1_000, 600)
    lines = editor.form.lists["phrases"]
    lines.setFocus()
    editor.form.lists["phrases"].setPlainText(
        "\n".join(f"pier number {number}" for number in range(40))
    )
    settle(qtbot, window)
    assert window.editing.work is not None
    window.editing.work.part()
    type_phrase(editor, "forty boats")
    spot = lines.viewport().mapTo(editor.stack, lines.cursorRect().bottomLeft())
    assert editor.stack.rect().contains(spot)
    settle(qtbot, window)
    height = lines.verticalScrollBar().value()
    assert height > 0
    editor.undo()
    settle(qtbot, window)
    assert len(lines.lines()) == 40
    assert abs(lines.verticalScrollBar().value() - height) <= 1


def test_the_key_of_the_editor_closes_it_from_a_field(
    qtbot: QtBot, editing: Editing
) -> None:
    window, editor = editing
    for field in (editor.form.lists["phrases"], editor.form.label):
        window.editing.open()
        QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert editor.isHidden()
        assert not window.commands.edit_codebook.isChecked()

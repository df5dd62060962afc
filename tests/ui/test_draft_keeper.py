"""What is edited in a codebook outlives a crash."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from diptych.app.recovery import find_recoverable
from diptych.ui.codebook_file import Answer
from diptych.ui.main_window import MainWindow
from tests.ui.codebook_hands import Answers, Editing, settle, type_phrase
from tests.ui.conftest import WAIT_MS


def _kept(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the journal holds the draft as it is."""
    keeper, editing = window.keeper, window.editing

    def holds() -> bool:
        unsaved, held = editing.unsaved(), keeper._draft
        if unsaved is None or held is None or keeper._waiting is not None:
            return False
        return held.source == unsaved.source and keeper._journal is not None

    qtbot.waitUntil(holds, timeout=WAIT_MS)


def _crash(window: MainWindow) -> None:
    journal = window.keeper._journal
    assert journal is not None
    journal.leave()
    window.keeper._journal = None


def _bring_back(qtbot: QtBot, window: MainWindow) -> None:
    window.editing.asks = Answers(Answer.DISCARD)
    window.offer_recovery()
    offers = window.recovering.offers
    qtbot.waitUntil(lambda: bool(offers.texts()), timeout=WAIT_MS)
    buttons = offers.findChildren(QPushButton)
    (bring,) = [one for one in buttons if one.text() == "Bring back"]
    with qtbot.waitSignal(window.session.draft_recovered, timeout=WAIT_MS):
        bring.click()
    settle(qtbot, window)


def test_the_next_start_opens_the_editor_with_the_draft(
    qtbot: QtBot,
    editing: Editing,
    make_window: Callable[[], MainWindow],
    codebook: Path,
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    _kept(qtbot, window)
    before = window.editing.unsaved()
    assert before is not None
    _crash(window)

    other = make_window()
    other.codebook.use_for_now(codebook)
    _bring_back(qtbot, other)
    back = other.editing.unsaved()
    assert back == before
    assert "forty boats" in back.source
    assert other.editing.is_open()
    # Saved where it belongs, nothing is left to bring back.
    assert other.editing.save()
    assert "forty boats" in codebook.read_text("utf-8")
    assert not other.editing.is_unsaved()
    qtbot.waitUntil(lambda: other.keeper._journal is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: find_recoverable() == (), timeout=WAIT_MS)


def test_the_offer_says_that_a_codebook_was_edited(
    qtbot: QtBot, editing: Editing, make_window: Callable[[], MainWindow]
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    _kept(qtbot, window)
    _crash(window)
    other = make_window()
    other.offer_recovery()
    offers = other.recovering.offers
    qtbot.waitUntil(lambda: bool(offers.texts()), timeout=WAIT_MS)
    assert offers.texts()[0].endswith("changes to the codebook.")


def test_a_file_that_changed_meanwhile_is_asked_about(
    qtbot: QtBot,
    editing: Editing,
    make_window: Callable[[], MainWindow],
    codebook: Path,
) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    _kept(qtbot, window)
    _crash(window)
    codebook.write_text(
        codebook.read_text("utf-8") + "# by another hand\n", "utf-8", newline="\n"
    )
    other = make_window()
    _bring_back(qtbot, other)
    asks = Answers(Answer.STAY)
    other.editing.asks = asks
    assert not other.editing.save()
    assert asks.asked == [f"changed {codebook.name}"]


def test_what_is_discarded_is_not_offered(qtbot: QtBot, editing: Editing) -> None:
    window, editor = editing
    type_phrase(editor, "forty boats")
    settle(qtbot, window)
    _kept(qtbot, window)
    window.editing.asks = Answers(Answer.DISCARD)
    assert window.close()
    assert find_recoverable() == ()

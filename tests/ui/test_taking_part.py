"""Notes and references in the window: compared, or left out, as the reader chooses."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from diptych.text.document import BlockRole
from diptych.ui.jobs import TakesPart
from diptych.ui.main_window import MainWindow
from diptych.ui.taking_part import TakingPart
from tests.ui.conftest import LEFT_TEXT, RIGHT_TEXT, WAIT_MS, settle_pair

NOTE = """
## Notes

[1] A heron was carved on the brass sextant by a clockmaker from Bergen.
"""


def _essays(folder: Path) -> tuple[Path, Path]:
    pair = folder / "left.md", folder / "right.md"
    for path, text in zip(pair, (LEFT_TEXT, RIGHT_TEXT), strict=True):
        path.write_text(text + NOTE, encoding="utf-8")
    return pair


def _linked(window: MainWindow) -> bool:
    opened = window.session.opened
    assert opened is not None
    assert opened.comparison is not None
    note = opened.a.blocks[-1]
    assert note.role is BlockRole.NOTE
    return any(note.span.overlap(link.a) for link in opened.comparison.links)


def test_notes_are_left_out_and_compared_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    notes = window.commands.takes_part["notes"]
    assert notes.isChecked()
    assert notes.isEnabled()
    pair = _essays(tmp_path)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.open_pair(pair)
    assert _linked(window)
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        notes.trigger()
    assert not _linked(window)
    assert not window.strip.isVisible()
    with qtbot.waitSignal(window.session.compared, timeout=WAIT_MS):
        window.desk.use_codebook(None)
    assert not _linked(window), "another codebook changes nothing of it"
    window.open_pair((pair[1], pair[0]))
    settle_pair(qtbot, window)
    assert not _linked(window), "it holds for what is opened later"


def test_the_choice_is_remembered(window: MainWindow) -> None:
    window.commands.takes_part["references"].trigger()
    assert window.session.takes_part == TakesPart(notes=True, references=True)
    window.settings.save()
    window.commands.takes_part["references"].setChecked(False)
    TakingPart(window.desk)
    assert window.session.takes_part == TakesPart(notes=True, references=True)

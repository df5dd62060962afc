"""The log for bug reports: bounded, quiet, and without a word of the reader's."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import diptych
from diptych.app import log
from diptych.app.log import MOST_BYTES, NAME, OLDER, Event, Figure, Log
from diptych.errors import DiptychError
from diptych.themes.model import Codebook

MARK = "Wolkenkuckucksheim"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Log]:
    """A log that is being kept."""
    one = Log(tmp_path / "data")
    log.keep(one)
    yield one
    log.keep(None)


def test_a_line_has_time_event_and_figures(kept: Log) -> None:
    log.note(Event.COMPARED, {Figure.SECONDS: 1.23456, Figure.LINKS: 12})
    (line,) = kept.read().splitlines()
    stamp = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z"
    assert re.fullmatch(stamp + " compared seconds=1.235 links=12", line)


def test_nothing_is_noted_where_no_log_is_kept(tmp_path: Path) -> None:
    assert log.kept() is None
    log.note(Event.ENDED)
    log.note_start({"diptych": "1.0"})
    assert list(tmp_path.iterdir()) == []


def test_a_start_keeps_only_the_numbers_of_versions(kept: Log) -> None:
    log.note_start({"diptych": "1.2.3", "qt": f"6.11.3-{MARK}", "pyside": MARK})
    words = kept.read()
    assert "diptych-1.2.3 qt-6.11.3 pyside-unknown" in words
    assert MARK not in words


def test_an_error_leaves_its_class_and_its_places(kept: Log, tmp_path: Path) -> None:
    path = tmp_path / f"{MARK}.yaml"
    path.write_text(f"schema: {MARK}", encoding="utf-8")
    with pytest.raises(DiptychError) as caught:
        Codebook.load(path)
    assert MARK in str(caught.value)
    log.note_error(Event.REFUSED, caught.value)
    words = kept.read()
    assert "refused CodebookError themes.model:" in words
    assert MARK not in words


def test_the_cause_of_an_error_is_named_too(kept: Log) -> None:
    try:
        try:
            raise KeyError(MARK)
        except KeyError as error:
            raise RuntimeError(MARK) from error
    except RuntimeError as error:
        log.note_error(Event.FAULT, error)
    assert kept.read().split()[2:] == ["fault", "RuntimeError", "KeyError"]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40))
def test_no_name_of_a_class_and_no_sort_of_message_carries_words(name: str) -> None:
    words = MARK + name
    found: list[str] = []

    class Listening(Log):
        def _do(self, job: object) -> None:
            """Write nowhere."""

        def put(self, event: Event, *words: str, figures: object) -> None:
            found.extend(words)

    log.keep(Listening(Path("nowhere")))
    try:
        log.note_error(Event.FAULT, type(words, (Exception,), {})(words))
        log.note_qt(words, words)
        log.note_qt("QtWarningMsg", f"qt.{words}")
    finally:
        log.keep(None)
    assert not [one for one in found if MARK in one]


def test_work_is_named_by_its_code(kept: Log) -> None:
    log.note_work(Event.SLOW, partial(Codebook.load, MARK), 1.5)
    log.note_work(Event.SLOW, lambda: MARK, 2)
    first, second = kept.read().splitlines()
    assert re.search(r" slow-work themes\.model:\d+ seconds=1\.500$", first)
    assert second.endswith(" slow-work other seconds=2")


def test_the_same_message_of_qt_is_noted_a_few_times_only(kept: Log) -> None:
    for _ in range(100):
        log.note_qt("QtWarningMsg", "qt.qpa.xcb")
    assert kept.read().count("QtWarningMsg qt.qpa.xcb") == 5


def test_the_files_stay_small(kept: Log) -> None:
    for _ in range(40):
        for _ in range(200):
            log.note(Event.COMPARED, dict.fromkeys(Figure, 123456789))
        kept.flush(10)
    sizes = [(kept.folder / name).stat().st_size for name in (NAME, OLDER)]
    assert max(sizes) <= MOST_BYTES
    assert min(sizes) > 0


def test_a_folder_that_cannot_be_written_to_disturbs_nobody(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="ascii")
    one = Log(in_the_way)
    one.put(Event.STARTED, figures={})
    assert one.flush(10)
    assert one.read() == ""
    one.delete()
    one.close()


def test_a_stuck_disk_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()
    one = Log(tmp_path)
    monkeypatch.setattr(one, "_write", lambda line: let_go.wait(10))
    one.put(Event.STARTED, figures={})
    assert not one.flush(0.01)
    let_go.set()
    assert one.flush(10)
    one.close()


def test_a_log_can_be_deleted_and_begins_anew(kept: Log) -> None:
    log.note(Event.STARTED)
    assert kept.read()
    kept.delete()
    assert list(kept.folder.iterdir()) == []
    log.note(Event.ENDED)
    assert kept.read().rstrip().endswith("ended")


def test_only_the_log_itself_writes_lines() -> None:
    package = Path(diptych.__file__).parent
    for path in package.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if path.name != "log.py" and "diptych.app.log" in source:
            assert ".put(Event" not in source, path
            assert ".put_qt(" not in source, path

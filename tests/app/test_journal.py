"""The journal: whatever ends the program, the next start brings the work back."""

import dataclasses
import datetime
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.app import journal as journal_module
from diptych.app.journal import Journal, Move, base_path, journal_folder
from diptych.app.locks import take_lock
from diptych.app.recovery import (
    Recoverable,
    discard,
    find_recoverable,
    recover,
)
from diptych.decisions import acts
from diptych.decisions.history import History
from diptych.decisions.model import Decision, LinkAnchor, Side, Work
from diptych.errors import JournalError, SnapshotError
from diptych.snapshot.model import Snapshot
from diptych.text.span import Span
from tests.decisions.strategies import START
from tests.snapshot.strategies import plain_sample, sample

ROOT = Path(__file__).parents[2]
ANCHOR = LinkAnchor(Span(0, 5), Span(0, 5), None)


def worked(journal: Journal, count: int = 3) -> History:
    """Do some acts, each written to the journal."""
    history = History.of(Work.on(plain_sample().comparison))
    for number in range(count):
        at = START + datetime.timedelta(seconds=number)
        span = Span(number, number + 3)
        act = acts.note_passage(history.work, at, Side.A, span, f"nr. {number}\n")
        history = history.do(act)
        journal.append(act)
    return history


def crashed(folder: Path, snapshot: Snapshot | None = None) -> tuple[Path, History]:
    """Leave a journal as a crash would, and return its file and the work."""
    journal = Journal.open(snapshot or plain_sample(), folder=folder)
    history = worked(journal)
    journal.leave()
    return journal.path, history


def only(folder: Path) -> Recoverable:
    (found,) = find_recoverable(folder)
    return found


def test_what_was_done_comes_back(tmp_path: Path) -> None:
    _, history = crashed(tmp_path)
    found = only(tmp_path)
    assert found.titles == ("On treaties", "")
    assert (found.changes, found.saved_as) == (3, None)
    assert found.when == START + datetime.timedelta(seconds=2)
    back = recover(found)
    assert back.snapshot == dataclasses.replace(plain_sample(), history=history)
    assert (back.changes, back.notice) == (3, "")
    assert list(tmp_path.iterdir()) != []
    discard(found)
    assert list(tmp_path.iterdir()) == []
    assert find_recoverable(tmp_path) == ()


def test_undo_and_redo_come_back(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    history = worked(journal).undo().undo().redo()
    for move in (Move.UNDO, Move.UNDO, Move.REDO):
        journal.append(move)
    journal.leave()
    assert recover(only(tmp_path)).snapshot.history == history


def test_work_goes_on_from_that_of_the_snapshot(tmp_path: Path) -> None:
    start = sample()
    history = start.history
    assert history is not None
    journal = Journal.open(start, folder=tmp_path, saved_as=tmp_path / "kept.diptych")
    act = acts.decide(history.work, START, [ANCHOR], Decision.REJECTED, "L9")
    journal.append(act)
    journal.leave()
    found = only(tmp_path)
    assert (found.changes, found.saved_as) == (1, tmp_path / "kept.diptych")
    back = recover(found).snapshot
    assert back == dataclasses.replace(start, history=history.do(act))
    discard(found)


def test_a_clean_close_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    worked(journal)
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_closed_journal_that_could_not_be_removed_is_not_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    worked(journal)
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "remove_files", lambda stem: None)
        journal.close()
    assert len(list(tmp_path.iterdir())) == 2
    assert find_recoverable(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_is_not_offered(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    history = worked(journal)
    journal.saved(tmp_path / "kept.diptych", at=START)
    more = acts.decide(history.work, START, [ANCHOR], Decision.ACCEPTED, "L1")
    journal.append(more)
    journal.leave()
    found = only(tmp_path)
    assert (found.changes, found.saved_as) == (1, tmp_path / "kept.diptych")
    assert recover(found).snapshot.history == history.do(more)
    discard(found)
    journal = Journal.open(plain_sample(), folder=tmp_path)
    worked(journal)
    journal.saved(tmp_path / "kept.diptych")
    journal.leave()
    assert find_recoverable(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_without_an_act_nothing_is_offered(tmp_path: Path) -> None:
    Journal.open(plain_sample(), folder=tmp_path).leave()
    assert find_recoverable(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_work_recovered_once_can_be_recovered_again(tmp_path: Path) -> None:
    _, history = crashed(tmp_path)
    first = only(tmp_path)
    back = recover(first)
    journal = Journal.open(back.snapshot, folder=tmp_path, unsaved=back.changes)
    discard(first)
    journal.leave()
    again = only(tmp_path)
    assert again.changes == 3
    assert recover(again).snapshot.history == history
    discard(again)


def test_a_journal_in_use_is_left_alone(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    worked(journal)
    assert find_recoverable(tmp_path) == ()
    code = (
        "import sys; from pathlib import Path\n"
        "from diptych.app.recovery import find_recoverable\n"
        "print(len(find_recoverable(Path(sys.argv[1]))))\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    seen = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert seen.stdout.strip() == "0"
    journal.leave()
    seen = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert seen.stdout.strip() == "1"


def test_two_windows_do_not_bring_back_the_same(tmp_path: Path) -> None:
    crashed(tmp_path)
    found = only(tmp_path)
    held = take_lock(found.stem.with_name(found.stem.name + ".lock"))
    assert held is not None
    for act in (recover, discard):
        with pytest.raises(JournalError, match="Another window"):
            act(found)
    held.release()
    recover(found)
    assert find_recoverable(tmp_path) == ()  # this process has it already
    discard(found)
    with pytest.raises(JournalError, match="or has done so"):
        recover(found)


def test_a_torn_last_line_costs_one_act(tmp_path: Path) -> None:
    path, history = crashed(tmp_path)
    data = path.read_bytes()
    for cut in (1, 2, 40):
        path.write_bytes(data[:-cut])
        back = recover(only(tmp_path))
        assert back.snapshot.history == dataclasses.replace(
            history.undo(), changes=history.changes[:-1]
        )
        assert back.notice == ""
        journal_module.remove_files(path)  # other names: nothing happens
        _release(tmp_path)


def _release(folder: Path) -> None:
    """Let go of what this process has claimed, as its end would."""
    from diptych.app import recovery

    for stem in [s for s in recovery._claimed if s.parent == folder]:
        recovery._claimed.pop(stem).release()


@pytest.mark.parametrize(
    "junk", [b"\0" * 500 + b"\n", b"{}\n", b'{"do": 5}\n', b'{"do": {"at": 1}}\n']
)
def test_damage_in_the_middle_keeps_what_is_before(tmp_path: Path, junk: bytes) -> None:
    path, history = crashed(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:3], junk, *lines[3:]]))
    found = only(tmp_path)
    back = recover(found)
    two = history.undo()
    assert back.snapshot.history == dataclasses.replace(two, changes=two.changes[:2])
    assert "damaged" in back.notice
    assert back.changes == 2
    discard(found)


@pytest.mark.parametrize("junk", [b"", b"{", b"[]\n", b'{"schema": "other/1"}\n'])
def test_what_is_no_journal_is_no_reason_to_stop(tmp_path: Path, junk: bytes) -> None:
    path, _ = crashed(tmp_path)
    path.write_bytes(junk)
    assert find_recoverable(tmp_path) == ()


def test_a_damaged_base_is_said_and_stays(tmp_path: Path) -> None:
    path, _ = crashed(tmp_path)
    found = only(tmp_path)
    base = base_path(found.stem)
    base.write_bytes(base.read_bytes()[:-1] + b"?")
    with pytest.raises(SnapshotError, match="damaged"):
        recover(found)
    assert path.exists()
    _release(tmp_path)


def test_names_tell_nothing_and_only_the_user_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "journals"
    path, _ = crashed(folder)
    names = " ".join(p.name for p in folder.iterdir())
    assert "treaties" not in names
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0
        assert path.stat().st_mode & 0o077 == 0


def test_a_full_disk_is_one_sentence_and_is_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    history = worked(journal, 2)
    real = os.write

    def full(handle: int, data: bytes | memoryview) -> int:
        if len(data) > 20:
            return real(handle, bytes(data[:20]))  # half a line still fits
        raise OSError(errno.ENOSPC, "No space left on device")

    anchors = [ANCHOR]
    first = acts.decide(history.work, START, anchors, Decision.ACCEPTED, "L1")
    history = history.do(first)
    monkeypatch.setattr("os.write", full)
    with pytest.raises(JournalError) as caught:
        journal.append(first)
    said = str(caught.value)
    assert "the disk is full" in said
    assert said.count("\n") == 0
    monkeypatch.undo()
    second = acts.decide(history.work, START, anchors, Decision.REJECTED, "L1")
    history = history.do(second)
    journal.append(second)
    journal.leave()
    found = only(tmp_path)
    assert recover(found).snapshot.history == history
    discard(found)


@pytest.mark.skipif(sys.platform == "win32", reason="a system without such limits")
def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from diptych.app.journal import Journal\n"
        "from diptych.errors import JournalError\n"
        "from tests.app.test_journal import worked\n"
        "from tests.snapshot.strategies import plain_sample\n"
        "journal = Journal.open(plain_sample(), folder=Path(sys.argv[1]))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "limit = journal.path.stat().st_size + 300\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))\n"
        "try:\n"
        "    worked(journal, 9)\n"
        "except JournalError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout.startswith("Your work is not being kept against a crash: ")
    assert "the disk is full" in done.stdout
    found = only(tmp_path)
    assert recover(found).changes == found.changes == 1
    discard(found)


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(JournalError, match="not being kept against a crash"):
        Journal.open(plain_sample(), folder=tmp_path / "file" / "journals")


def test_a_vanished_file_is_said(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    history = worked(journal)
    if sys.platform != "win32":
        journal.path.unlink()
        act = acts.decide(history.work, START, [ANCHOR], Decision.ACCEPTED, "L1")
        with pytest.raises(JournalError, match="Save it soon"):
            journal.append(act)
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_base_that_cannot_be_saved_leaves_nothing(tmp_path: Path) -> None:
    odd = dataclasses.replace(plain_sample(), title="two\nlines")
    with pytest.raises(SnapshotError):
        Journal.open(odd, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_acts_reach_the_disk_within_a_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    synced = threading.Event()
    real = os.fsync

    def noted(handle: int) -> None:
        real(handle)
        synced.set()

    journal = Journal.open(plain_sample(), folder=tmp_path)
    monkeypatch.setattr("os.fsync", noted)
    monkeypatch.setattr(journal_module, "_SYNC_AFTER_S", 0.01)
    worked(journal)
    assert synced.wait(10)
    journal.close()


def test_journals_stand_in_the_folder_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DIPTYCH_CONFIG_DIR", str(tmp_path))
    assert journal_folder() == tmp_path / "journals"
    assert find_recoverable() == ()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="trials need a system that forks")
def test_killed_at_any_moment_it_comes_back() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.app.killing", "60"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.stdout == "60 killed, 0 lost work\n"
    assert done.returncode == 0, done.stderr

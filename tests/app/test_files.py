"""A file is written wholly or not at all."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.app.files import (
    ESSAY_SUFFIXES,
    bare_name,
    is_snapshot,
    read_problem,
    write_atomic,
    write_problem,
)
from diptych.text.readers.kind import SUFFIXES


def test_new_file_and_replaced_file(tmp_path: Path) -> None:
    file = tmp_path / "Заметки 😀.json"
    write_atomic(file, b"one")
    write_atomic(file, b"two\r\n\x00")
    assert file.read_bytes() == b"two\r\n\x00"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    file = tmp_path / "old.json"
    file.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(f"os.{call}", full)
    with pytest.raises(OSError, match="No space"):
        write_atomic(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("call", "code"), [("os.fsync", errno.EINVAL), ("pathlib.Path.chmod", errno.EPERM)]
)
def test_disk_without_sync_or_rights_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    file = tmp_path / "old.json"
    file.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(code, "not here")

    monkeypatch.setattr(call, refuse)
    write_atomic(file, b"new")
    assert file.read_bytes() == b"new"


def test_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "new.json", b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="rights and links are of another kind")
def test_rights_are_kept_and_links_followed(tmp_path: Path) -> None:
    file, link = tmp_path / "real.json", tmp_path / "link.json"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
def test_new_file_has_ordinary_rights(tmp_path: Path) -> None:
    script = (
        "import os, sys; os.umask(0o022)\n"
        "from diptych.app.files import write_atomic\n"
        "write_atomic(sys.argv[1], b'new')"
    )
    file = tmp_path / "new.json"
    subprocess.run([sys.executable, "-c", script, str(file)], check=True)
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no /dev/null")
def test_a_device_stays_a_device() -> None:
    write_atomic("/dev/null", b"gone")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_full_disk_has_a_sentence() -> None:
    with pytest.raises(OSError, match="No space") as caught:
        write_atomic("/dev/full", b"x" * 100_000)
    said = write_problem("/dev/full", caught.value)
    assert said == "“/dev/full” could not be written: the disk is full."


def _problem(path: Path) -> str:
    with pytest.raises(OSError, match=r".*") as caught:
        write_atomic(path, b"x")
    said = write_problem(path, caught.value)
    assert said.startswith(f"“{path}” ")
    return said.removeprefix(f"“{path}” ")


def test_sentences_for_what_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert _problem(tmp_path) == "is a folder, so no file can be written there."
    assert _problem(tmp_path / "no" / "x.json") == (
        f"could not be written: there is no folder “{tmp_path / 'no'}”."
    )
    assert "is not a folder" in _problem(tmp_path / "file" / "x.json")
    assert "could not be written: " in _problem(tmp_path / ("x" * 300))


@pytest.mark.skipif(os.name == "nt", reason="links need a right that few have")
def test_sentence_for_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "none" / "x")
    assert _problem(link) == "could not be written: it is a link that leads nowhere."


def test_sentence_for_a_read_only_folder(tmp_path: Path) -> None:
    # The rights themselves cannot be tested by a user who may do anything.
    said = write_problem(tmp_path / "x", PermissionError(errno.EACCES, "denied"))
    assert said.endswith("the file or its folder is read-only.")


def test_write_protected_file_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept.json"
    file.write_bytes(b"old")
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(PermissionError):
        write_atomic(file, b"new")
    assert file.read_bytes() == b"old"


def test_sentences_for_what_cannot_be_read(tmp_path: Path) -> None:
    assert read_problem("x", FileNotFoundError()) == "There is no file “x”."
    assert read_problem(tmp_path, PermissionError()).endswith(
        "is a folder, not a file."
    )
    assert "permission is missing" in read_problem("x", PermissionError())
    broken = OSError(errno.EIO, "Input/output error")
    assert read_problem("x", broken) == "“x” could not be read: input/output error."


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/me/essay.txt", "essay.txt"),
        ("C:\\Users\\me\\essay.txt", "essay.txt"),
        ("x/caf\udce9.txt", "caf\ufffd.txt"),
        ("x/caf\udcc3\udca9.txt", "café.txt"),
        ("x/half \ud83d.txt", "half ?.txt"),
        ("эссе.md", "эссе.md"),
        ("folder/notes\\", "notes"),
        ("x\\..", "unnamed"),
        ("/", "unnamed"),
    ],
)
def test_bare_name(path: str, name: str) -> None:
    assert bare_name(Path(path)) == name


def test_snapshots_are_known_by_ending_or_content(tmp_path: Path) -> None:
    other = tmp_path / "renamed.bin"
    other.write_bytes(b"PK\x03\x04" + bytes(26) + b"manifest.yaml" + b"...")
    essay = tmp_path / "essay.txt"
    essay.write_text("PK is a word.", encoding="utf-8")
    assert is_snapshot(tmp_path / "not there yet.DIPTYCH")
    assert is_snapshot(other)
    assert not is_snapshot(essay)
    assert not is_snapshot(tmp_path)
    assert not is_snapshot(tmp_path / "none.txt")


def test_whatever_is_offered_as_an_essay_can_be_read() -> None:
    # A name without an ending is read too, where the reader asks for it by name.
    assert {*ESSAY_SUFFIXES, ""} == set(SUFFIXES)

"""Copies of snapshots: byte for byte, and never over a file without a word."""

from pathlib import Path

import pytest

from diptych.app.gallery import copy_snapshot
from diptych.errors import SnapshotError


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    source, target = tmp_path / "one.diptych", tmp_path / "two.diptych"
    source.write_bytes(b"one")
    target.write_bytes(b"two")
    with pytest.raises(SnapshotError, match=r"two\.diptych.*nothing was copied"):
        copy_snapshot(source, target)
    assert target.read_bytes() == b"two"
    copy_snapshot(source, target, replace=True)
    assert target.read_bytes() == source.read_bytes() == b"one"


def test_a_copy_onto_itself_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "one.diptych"
    source.write_bytes(b"one")
    with pytest.raises(SnapshotError, match="onto itself"):
        copy_snapshot(source, tmp_path / "." / "one.diptych", replace=True)
    assert source.read_bytes() == b"one"


def test_a_source_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match=r"gone\.diptych"):
        copy_snapshot(tmp_path / "gone.diptych", tmp_path / "new.diptych")
    assert not (tmp_path / "new.diptych").exists()

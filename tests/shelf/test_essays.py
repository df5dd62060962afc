"""Which essays a folder holds, and what tells that one has changed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from diptych import Cancelled, Document
from diptych.errors import DiptychError
from diptych.shelf.essays import essays_in, fingerprint, read_shelf, stamps


def _never() -> bool:
    return False


def test_a_folder_gives_its_essays_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "A.md", ".hidden.txt", "notes.xyz"):
        (tmp_path / name).write_text("Words.", encoding="utf-8")
    (tmp_path / "sub.txt").mkdir()
    assert [path.name for path in essays_in(tmp_path)] == ["A.md", "b.txt"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DiptychError, match="There is no"):
        essays_in(tmp_path / "gone")


def test_an_unreadable_file_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some words.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    shares: list[float] = []
    shelf = read_shelf(
        essays_in(tmp_path), progress=shares.append, should_cancel=_never
    )
    assert [document.text for document in shelf.documents] == ["Some words."]
    assert len(shelf.problems) == 1
    assert "b.txt" in shelf.problems[0]
    assert shares == [0.0, 0.5]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some words.", encoding="utf-8")
    with pytest.raises(Cancelled):
        read_shelf(
            essays_in(tmp_path), progress=lambda _: None, should_cancel=lambda: True
        )


def test_stamps_tell_a_change_and_a_loss(tmp_path: Path) -> None:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in paths:
        path.write_text("Some words.", encoding="utf-8")
        os.utime(path, ns=(10**18, 10**18))
    first = stamps(paths)
    assert stamps(paths) == first
    os.utime(paths[0], ns=(10**18, 10**18 + 1))
    assert stamps(paths) != first
    paths[1].unlink()
    assert [stamp.path for stamp in stamps(paths)] == [paths[0]]


def test_a_fingerprint_is_of_what_a_comparison_depends_on() -> None:
    document = Document.from_text("Harbour.\n\nThe council met.")
    same = replace(document, title="Another title", path=Path("elsewhere.txt"))
    assert fingerprint(same) == fingerprint(document)
    assert fingerprint(replace(document, language="de")) != fingerprint(document)
    assert fingerprint(replace(document, blocks=())) != fingerprint(document)
    other = Document.from_text("Harbour.\n\nThe council met!")
    assert fingerprint(other) != fingerprint(document)

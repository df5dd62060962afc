"""Whether the file behind a text is still what it was."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from diptych import Document
from diptych.app.originals import OriginalState, look_at_original, search_original

TEXT = "The harbour was built in three stages.\n"


def essay(folder: Path) -> tuple[Document, Path]:
    path = folder / "harbour.txt"
    path.write_text(TEXT, encoding="utf-8", newline="\n")
    return Document.from_file(path), path


def test_unchanged_changed_and_gone(tmp_path: Path) -> None:
    document, path = essay(tmp_path)
    assert look_at_original(document, path).state is OriginalState.SAME
    copy = tmp_path / "copy.txt"
    copy.write_bytes(path.read_bytes())
    assert look_at_original(document, copy).state is OriginalState.SAME
    path.write_bytes(path.read_bytes().replace(b"three", b"four"))
    found = look_at_original(document, path)
    assert found.state is OriginalState.CHANGED
    assert found.sentence.startswith("“harbour.txt” has changed")
    path.unlink()
    found = look_at_original(document, path)
    assert (found.state, found.sentence) == (
        OriginalState.MISSING,
        f"There is no file “{path}”.",
    )


def test_pasted_text_has_no_original(tmp_path: Path) -> None:
    pasted = Document.from_text(TEXT)
    assert look_at_original(pasted, tmp_path).state is OriginalState.UNKNOWN
    assert search_original(pasted, tmp_path / "kept.diptych") == (None, None)


def test_what_is_no_file_is_said_at_once(tmp_path: Path) -> None:
    document, _ = essay(tmp_path)
    odd = [tmp_path, Path("a\0b")]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        odd.append(tmp_path / "pipe")
    for path in odd:
        found = look_at_original(document, path)
        assert found.state is OriginalState.UNREADABLE
        assert found.sentence.endswith(".")


def test_a_file_beside_the_snapshot_is_found(tmp_path: Path) -> None:
    document, path = essay(tmp_path)
    bare = replace(document, path=Path(path.name))
    found, original = search_original(bare, tmp_path / "kept.diptych")
    assert found == path
    assert original is not None
    assert original.state is OriginalState.SAME
    elsewhere = tmp_path / "other" / "kept.diptych"
    assert search_original(bare, elsewhere) == (None, None)


def test_an_unchanged_file_elsewhere_wins_over_a_changed_one(tmp_path: Path) -> None:
    document, path = essay(tmp_path)
    known = tmp_path / "archive" / path.name
    known.parent.mkdir()
    known.write_bytes(path.read_bytes())
    path.write_text("Something else altogether.", encoding="utf-8")
    bare = replace(document, path=Path(path.name))
    assert search_original(bare, tmp_path / "kept.diptych", [known])[0] == known
    changed, original = search_original(bare, tmp_path / "kept.diptych")
    assert changed == path
    assert original is not None
    assert original.state is OriginalState.CHANGED


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="rights needed")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    document, path = essay(tmp_path)
    path.chmod(0)
    assert look_at_original(document, path).state is OriginalState.UNREADABLE

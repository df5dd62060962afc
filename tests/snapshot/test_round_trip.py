"""Saved and opened is equal, whatever the comparison holds."""

import dataclasses
import datetime
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from diptych.align.model import Contrast, Edit, Evidence, Link, ScorePart, SharedTerm
from diptych.comparison import Comparison, Options, Quality
from diptych.decisions.change import Change, Step
from diptych.decisions.history import History
from diptych.decisions.model import (
    CodebookText,
    Facts,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    ThemeMark,
)
from diptych.errors import SnapshotError
from diptych.snapshot.model import Snapshot, ViewState
from diptych.snapshot.read import (
    open_snapshot,
    read_card,
    snapshot_from_bytes,
    verify_snapshot,
)
from diptych.snapshot.write import save_snapshot, snapshot_bytes
from diptych.text.document import Block, Document
from diptych.themes.model import Codebook, Coded
from tests.snapshot.strategies import A_BOOK, A_TEXT, B_TEXT, sample, snapshots

PNG = b"\x89PNG\r\n\x1a\n" + b"not a real picture"
NOON = datetime.datetime(2026, 1, 2, 12, 0, tzinfo=datetime.UTC)


@settings(max_examples=30, deadline=None)
@given(snapshots())
def test_saved_and_opened_is_equal(snapshot: Snapshot) -> None:
    assert snapshot_from_bytes(snapshot_bytes(snapshot)) == snapshot


@settings(max_examples=8, deadline=None)
@given(snapshots())
def test_same_snapshot_gives_the_same_bytes(snapshot: Snapshot) -> None:
    assert snapshot_bytes(snapshot, saved=NOON) == snapshot_bytes(snapshot, saved=NOON)


def test_every_field_is_saved() -> None:
    # Whoever adds a field must carry it through the snapshot, and then add it here.
    known = {
        Document: "text title author date language path sha256 blocks note encoding "
        "notices",
        Block: "span role level",
        Link: "id a b score kind size parent contrasts evidence why",
        Contrast: "kind a b",
        Evidence: "terms longest_run edits parts",
        Edit: "kind a b",
        SharedTerm: "term weight",
        ScorePart: "name value",
        Coded: "theme span cue rule why",
        Comparison: "a b codebook options links themes_a themes_b quality words_a "
        "words_b",
        Quality: "complete notices",
        Snapshot: "comparison view history title tags",
        LinkWork: "anchor decision note tags borders moved",
        LinkAnchor: "a b size",
        ThemeMark: "side span theme verdict note moved",
        PassageNote: "side span note tags moved",
        RoleMark: "side span role level moved",
        Facts: "side title author date language",
        CodebookText: "source",
        Orphan: "entry quotes",
        Change: "at what steps merge",
        Step: "key before after",
        History: "base work changes cursor",
        ViewState: "selection threshold themes position_a position_b",
    }
    for kind, names in known.items():
        assert [f.name for f in dataclasses.fields(kind)] == names.split(), kind
    # Options are saved by name, so that a new one needs no new format.
    assert all(isinstance(f.default, int | float) for f in dataclasses.fields(Options))


def test_file_holds_plain_parts(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample(), picture=PNG, saved=NOON)
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert list(parts) == [
        "manifest.yaml",
        "a.txt",
        "b.txt",
        "documents.json",
        "codebook.yaml",
        "options.json",
        "quality.json",
        "links.jsonl",
        "themes.jsonl",
        "work.jsonl",
        "history.jsonl",
        "view.json",
        "picture.png",
    ]
    assert parts["a.txt"].decode("utf-8") == A_TEXT
    assert parts["b.txt"].decode("utf-8") == B_TEXT
    assert parts["codebook.yaml"].decode("utf-8") == A_BOOK
    assert parts["picture.png"] == PNG
    manifest = parts["manifest.yaml"].decode("utf-8")
    assert "schema: diptych-snapshot/2\n" in manifest
    assert "saved: 2026-01-02T12:00:00Z\n" in manifest


def test_only_manifest_and_picture_may_differ() -> None:
    def parts(data: bytes) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    first = parts(snapshot_bytes(sample(), saved=NOON))
    later = NOON + datetime.timedelta(days=1)
    second = parts(snapshot_bytes(sample(), saved=later, picture=PNG))
    assert [n for n in second if second[n] != first.get(n)] == [
        "manifest.yaml",
        "picture.png",
    ]


def test_no_folder_is_told(tmp_path: Path) -> None:
    comparison = sample().comparison
    secret = tmp_path / "my secret folder" / "essay.txt"
    windows = Path("C:\\Users\\me\\essay.txt")
    for path in (secret, windows):
        moved = dataclasses.replace(
            sample(),
            comparison=dataclasses.replace(
                comparison, a=dataclasses.replace(comparison.a, path=path)
            ),
        )
        data = snapshot_bytes(moved)
        assert snapshot_from_bytes(data).comparison.a.path == Path("essay.txt")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            whole = b"".join(archive.read(name) for name in archive.namelist())
        assert b"secret" not in whole
        assert b"Users" not in whole


def test_verify_tells_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample(), saved=NOON)
    info = verify_snapshot(file)
    assert (info.links, info.coded_a, info.coded_b) == (2, 1, 1)
    assert (info.title_a, info.title_b) == ("On treaties", "")
    assert info.saved == NOON
    assert info.program.startswith("diptych ")
    assert not info.has_picture


def test_picture_comes_back_alone(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample(), picture=PNG)
    assert read_card(file).picture == PNG
    assert verify_snapshot(file).has_picture
    save_snapshot(file, sample())
    assert read_card(file).picture is None


def test_view_of_an_earlier_comparison_does_not_stop_saving() -> None:
    stale = ViewState("gone", 7.0, ("gone", "treaty", "treaty"), 10**9, -5)
    opened = snapshot_from_bytes(snapshot_bytes(Snapshot(sample().comparison, stale)))
    assert opened.view == ViewState(None, 1.0, ("treaty",), len(A_TEXT), 0)


def test_text_that_packs_too_well_is_stored_and_opens() -> None:
    comparison = sample().comparison
    long = dataclasses.replace(comparison.b, text="a" * 3_000_000, blocks=())
    snapshot = Snapshot(dataclasses.replace(comparison, b=long))
    assert snapshot_from_bytes(snapshot_bytes(snapshot)) == snapshot


@pytest.mark.parametrize("field", ["text", "title", "author", "note"])
def test_half_a_character_is_refused(tmp_path: Path, field: str) -> None:
    values = {"text": "", "title": "", "author": "", "note": ""}
    values[field] = "half \ud83d of it"
    broken = Document(**values)  # type: ignore[arg-type]  # all of them are texts
    comparison = dataclasses.replace(
        sample().comparison, a=broken, links=(), themes_a=()
    )
    file = tmp_path / "one.diptych"
    with pytest.raises(SnapshotError, match=r"was not saved: .*U\+D83D.*UTF-8"):
        save_snapshot(file, Snapshot(comparison))
    assert list(tmp_path.iterdir()) == []


def test_codebook_that_contradicts_its_source_is_refused() -> None:
    comparison = sample().comparison
    codebook = comparison.codebook
    assert codebook is not None
    edited = dataclasses.replace(codebook, title="Something else")
    snapshot = Snapshot(dataclasses.replace(comparison, codebook=edited))
    with pytest.raises(SnapshotError, match="something else than its themes"):
        snapshot_bytes(snapshot)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_codebook_of_any_editor_comes_back(
    tmp_path: Path, mark: bytes, end: bytes
) -> None:
    file = tmp_path / "book.yaml"
    data = mark + A_BOOK.encode("utf-8").replace(b"\n", end)
    file.write_bytes(data)
    codebook = Codebook.load(file)
    comparison = dataclasses.replace(sample().comparison, codebook=codebook)
    opened = snapshot_from_bytes(snapshot_bytes(Snapshot(comparison))).comparison
    assert opened.codebook == codebook
    assert opened.codebook is not None
    assert opened.codebook.sha256 == hashlib.sha256(data).hexdigest()


def test_digest_of_the_codebook_is_kept() -> None:
    comparison = sample().comparison
    codebook = comparison.codebook
    assert isinstance(codebook, Codebook)
    marked = dataclasses.replace(codebook, sha256="f" * 64)
    snapshot = Snapshot(dataclasses.replace(comparison, codebook=marked))
    assert snapshot_from_bytes(snapshot_bytes(snapshot)) == snapshot


def test_opening_does_not_depend_on_the_surroundings(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample(), saved=NOON)
    script = (
        "import sys, hashlib\n"
        "from diptych.snapshot.read import open_snapshot\n"
        "from diptych.export.comparison_json import comparison_json\n"
        "text = comparison_json(open_snapshot(sys.argv[1]).comparison)\n"
        "print(hashlib.sha256(text.encode()).hexdigest())\n"
    )
    seen = set()
    for number, (zone, locale) in enumerate(
        [("UTC", "C"), ("Asia/Shanghai", "C.UTF-8"), ("America/New_York", "POSIX")]
    ):
        changed = {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": str(number)}
        done = subprocess.run(
            [sys.executable, "-c", script, str(file)],
            env={**os.environ, **changed},
            capture_output=True,
            check=True,
        )
        seen.add(done.stdout)
    assert len(seen) == 1
    assert open_snapshot(file) == sample()

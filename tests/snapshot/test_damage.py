"""Damaged, foreign and hostile files: opened or refused with one sentence."""

import dataclasses
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from diptych.errors import SnapshotError
from diptych.snapshot.container import seal
from diptych.snapshot.read import open_snapshot, verify_snapshot
from diptych.snapshot.write import save_snapshot, snapshot_bytes
from tests.snapshot.mutations import KINDS, clumsy, outcome, repack, sample_parts
from tests.snapshot.strategies import sample

WHOLE = snapshot_bytes(sample())


def test_a_change_of_any_byte_is_noticed() -> None:
    # All over the file, the headers, the manifest and the seal itself included.
    for place in [*range(0, len(WHOLE), 11), *range(len(WHOLE) - 79, len(WHOLE))]:
        changed = bytearray(WHOLE)
        changed[place] ^= 0x20
        assert outcome(bytes(changed)) != "opened", place


@pytest.mark.parametrize("length", [0, 1, 2, 4, 30, 79, 80, 101, 500, len(WHOLE) - 1])
def test_a_file_cut_short_is_refused(length: int) -> None:
    assert outcome(WHOLE[:length]) != "opened"


@pytest.mark.parametrize("kind", KINDS)
def test_mutated_files_are_opened_or_refused_in_one_sentence(kind: str) -> None:
    for number in range(60):
        rng = random.Random(f"{kind} {number}")
        damaged = KINDS[kind](WHOLE, rng)
        said = outcome(damaged)  # anything but a SnapshotError fails the test
        assert "\n" not in said
        assert len(said) < 250
        if damaged != WHOLE and kind == "clumsy":
            assert said != "opened"


def test_the_sentence_names_file_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "one.diptych"
    file.write_bytes(clumsy(WHOLE, random.Random(1)))
    with pytest.raises(SnapshotError) as caught:
        open_snapshot(file)
    said = str(caught.value)
    assert said.startswith(f"“{file}” cannot be opened: ")
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not a Diptych snapshot"),
        (b"The two governments signed a treaty.", "not a Diptych snapshot"),
        (b"PK\x03\x04 but no archive", "damaged"),
        (b"\x00" * 5000, "not a Diptych snapshot"),
    ],
)
def test_foreign_files(tmp_path: Path, data: bytes, reason: str) -> None:
    file = tmp_path / "one.diptych"
    file.write_bytes(data)
    with pytest.raises(SnapshotError, match=reason):
        verify_snapshot(file)
    assert file.read_bytes() == data


def test_another_zip_archive_is_foreign() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    assert "not a Diptych snapshot" in outcome(buffer.getvalue())


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match="There is no file “"):
        open_snapshot(tmp_path / "none.diptych")
    with pytest.raises(SnapshotError, match="is a folder"):
        open_snapshot(tmp_path)


def test_a_newer_format_is_named_even_if_it_is_sealed_otherwise() -> None:
    parts = sample_parts()
    newer = b"schema: diptych-snapshot/3\nprogram: diptych 9\n"
    sealed = repack(parts, newer)
    unsealed = sealed[:-1] + b"?"
    for data in (sealed, unsealed):
        assert "saved by a newer Diptych" in outcome(data)
        assert "update Diptych" in outcome(data)


def test_repacked_by_a_zip_program_is_no_longer_whole() -> None:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(WHOLE)) as old,
        zipfile.ZipFile(buffer, "w") as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name))
    assert "changed after it was saved" in outcome(buffer.getvalue())


@pytest.mark.parametrize(
    "manifest",
    [
        b"schema: &a diptych-snapshot/1\nprogram: *a\n",
        b"schema: !!python/name:os.system diptych-snapshot/1\n",
        b"schema: [diptych-snapshot/1]\n",
        b"schema: diptych-snapshot/1\nschema: diptych-snapshot/1\n",
        b"--- a\n--- b\n",
        b"a: {b: {c: {d: {e: f}}}}\n",
        b"[" * 16_000,
        b"\xff\xfe",
        b"schema: diptych-snapshot/1\n" + b"#" * 20_000,
        b"",
    ],
)
def test_yaml_tricks_are_refused(manifest: bytes) -> None:
    assert outcome(repack(sample_parts(), manifest)) != "opened"


def _archive(members: list[tuple[str, bytes]], manifest: bytes = b"") -> bytes:
    """Return a sealed archive of any members whatever, compressed hard."""
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as whole:
        first = manifest or whole.read("manifest.yaml")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        new.writestr("manifest.yaml", first)
        for name, data in members:
            new.writestr(name, data)
        new.comment = b"diptych-sha256:".ljust(79, b"0")
    return seal(buffer.getvalue())


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ([("../../a.txt", b"x")], "does not hold the parts"),
        ([("/etc/passwd", b"x")], "does not hold the parts"),
        ([(name, b"x") for name in ("a.txt", "a.txt")], "twice"),
        ([(f"{number}.txt", b"x") for number in range(40)], "holds more"),
        ([], "does not hold the parts"),
    ],
)
def test_odd_members(members: list[tuple[str, bytes]], reason: str) -> None:
    assert reason in outcome(_archive(members))


def test_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    parts = list(sample_parts().items())
    bomb = [(n, b"\0" * 20_000_000 if n == "links.jsonl" else d) for n, d in parts]
    data = _archive(bomb)
    assert len(data) < 100_000
    said = outcome(data)
    assert "beyond belief" in said or "not what the manifest says" in said


def test_encrypted_part_is_refused() -> None:
    changed = bytearray(WHOLE)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        changed[changed.find(mark) + place] |= 1
    assert "encrypted" in outcome(seal(bytes(changed)))


Change = Callable[[dict[str, Any]], object]


def _edit(edit: list[object]) -> Change:
    """Return the change that adds an edit to the evidence of a link."""
    return lambda value: value["evidence"]["edits"].append(edit)


@pytest.mark.parametrize(
    ("part", "change", "reason"),
    [
        ("links.jsonl", lambda v: v.update(a=[0, 10**6]), "outside its text"),
        ("links.jsonl", lambda v: v.update(a=[5, 2]), "outside its text"),
        ("links.jsonl", lambda v: v.update(a=[True, 2]), "outside its text"),
        ("links.jsonl", lambda v: v.update(a=[-1, 2]), "outside its text"),
        ("links.jsonl", lambda v: v.update(kind="likeness"), "no proper value"),
        ("links.jsonl", lambda v: v.update(size=["phrase"]), "no proper value"),
        ("links.jsonl", lambda v: v.update(score=1.5), "between 0 and 1"),
        ("links.jsonl", lambda v: v.update(score="1"), "no proper value"),
        (
            "links.jsonl",
            lambda v: v.update(parent="L9"),
            "parent of link L1",
        ),
        ("links.jsonl", lambda v: v.update(parent="L2"), "its own parent"),
        ("links.jsonl", lambda v: v.update(id="L2"), "two of its links"),
        ("links.jsonl", _edit(["equal", 0, 1, 0]), "not five values"),
        ("links.jsonl", _edit(["same", 0, 1, 0, 1]), "edit of an unknown kind"),
        ("links.jsonl", _edit([[], 0, 1, 0, 1]), "edit of an unknown kind"),
        ("links.jsonl", _edit(["equal", 0, 999, 0, 1]), "outside its text"),
        ("links.jsonl", _edit(["equal", 0, 1, 1, 0]), "outside its text"),
        ("links.jsonl", _edit(["equal", 0, 1, 0, True]), "outside its text"),
        ("links.jsonl", _edit(["equal", -1, 1, 0, 1]), "outside its text"),
        ("links.jsonl", _edit(["equal", 0, 1.0, 0, 1]), "outside its text"),
        ("links.jsonl", lambda v: v.pop("why"), "lacks 'why'"),
        ("links.jsonl", lambda v: v.update(more=1), "unknown key, 'more'"),
        ("links.jsonl", lambda v: v.update(why="\ud800"), "why in line 1"),
        ("themes.jsonl", lambda v: v.update(theme="other"), "not in its codebook"),
        ("themes.jsonl", lambda v: v.update(span=[0, 999]), "outside its text"),
        ("themes.jsonl", lambda v: v.update({"in": "c"}), "neither text"),
        ("view.json", lambda v: v.update(selection="L9"), "selects a link"),
        ("view.json", lambda v: v.update(themes=["other"]), "highlights a theme"),
        ("view.json", lambda v: v.update(threshold=2), "threshold"),
        ("view.json", lambda v: v.update(position_a=10**6), "position_a"),
        ("options.json", lambda v: v.update(min_score="low"), "min_score"),
        ("options.json", lambda v: v.update(other=1), "unknown option"),
        ("options.json", lambda v: v.update(notes=1), "notes"),
        ("quality.json", lambda v: v.update(complete=1), "complete"),
        ("documents.json", lambda v: v["a"].update(length=3), "another length"),
        ("documents.json", lambda v: v["a"].update(file="../x"), "name that is none"),
        ("documents.json", lambda v: v["a"].update(file="C:\\x"), "name that is none"),
        ("documents.json", lambda v: v["a"].update(date="20220204"), "date"),
        ("documents.json", lambda v: v["a"].update(sha256="x"), "SHA-256 that is none"),
        ("documents.json", lambda v: v["a"]["blocks"].append([0, 1, "x", 0]), "block"),
        (
            "documents.json",
            lambda v: v["a"]["blocks"].append([0, 999, "note", 0]),
            "text",
        ),
        ("documents.json", lambda v: v.update(codebook=None), "do not go together"),
    ],
)
def test_every_value_is_checked(part: str, change: Change, reason: str) -> None:
    parts = sample_parts()
    head, tail = parts[part], b""
    if part.endswith("jsonl"):
        head, _, tail = head.partition(b"\n")
    value = json.loads(head)
    change(value)
    parts[part] = json.dumps(value).encode("utf-8") + b"\n" + tail
    assert reason in outcome(repack(parts))


@pytest.mark.parametrize(
    ("part", "data", "reason"),
    [
        ("a.txt", b"\xff\xfe", "a.txt is not UTF-8"),
        ("links.jsonl", b"[" * 200_000, "line 1 of links.jsonl is not proper JSON"),
        ("links.jsonl", b"\n", "not proper JSON"),
        ("links.jsonl", b"7\n", "is not an object"),
        ("options.json", b'{"min_score": NaN}', "not proper JSON"),
        ("options.json", b'{"min_score": 1e999}', "no proper value"),
        ("options.json", b'{"min_score": ' + b"9" * 9000 + b"}", "not proper JSON"),
        ("codebook.yaml", b"themes: nothing", "its codebook cannot be read"),
        ("codebook.yaml", b"\xff", "codebook.yaml is not UTF-8"),
    ],
)
def test_parts_that_are_no_proper_files(part: str, data: bytes, reason: str) -> None:
    assert reason in outcome(repack({**sample_parts(), part: data}))


@pytest.mark.parametrize("part", sorted(sample_parts()))
def test_every_part_is_needed(part: str) -> None:
    parts = sample_parts()
    del parts[part]
    said = outcome(repack(parts))
    expected = "do not go together" if part == "codebook.yaml" else f"{part} is missing"
    assert expected in said


def test_a_picture_that_is_none(tmp_path: Path) -> None:
    parts = {**sample_parts(), "picture.png": b"GIF89a"}
    assert "not a PNG" in outcome(repack(parts))
    with pytest.raises(SnapshotError, match="not a PNG"):
        save_snapshot(tmp_path / "one.diptych", sample(), picture=b"GIF89a")


def test_saving_checks_what_opening_checks(tmp_path: Path) -> None:
    comparison = sample().comparison
    link = dataclasses.replace(comparison.links[1], parent="L9")
    broken = dataclasses.replace(comparison, links=(comparison.links[0], link))
    snapshot = dataclasses.replace(sample(), comparison=broken)
    file = tmp_path / "one.diptych"
    with pytest.raises(SnapshotError, match=r"was not saved: the parent of link L2"):
        save_snapshot(file, snapshot)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_save_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "one.diptych"
    save_snapshot(file, sample())
    before = file.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SnapshotError, match="could not be written: the disk is full"):
        save_snapshot(file, sample())
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_name_that_no_system_allows_has_a_sentence(tmp_path: Path) -> None:
    name = f"{tmp_path}/x\0y"
    with pytest.raises(SnapshotError, match="There is no file"):
        open_snapshot(name)
    with pytest.raises(SnapshotError, match="a character that no name may hold"):
        save_snapshot(name, sample())

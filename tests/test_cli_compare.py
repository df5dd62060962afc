"""The command line at work: what ``compare`` reads, writes and refuses."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.snapshot.read import open_snapshot, read_card
from tests.desk import BOOK, A, B, Desk


def test_compare_writes_json(desk: Desk) -> None:
    file = desk.folder / "out.json"
    done = desk.run("compare", desk.a, desk.b, "--codebook", desk.book, "--json", file)
    assert done == (0, "", "")
    value = json.loads(file.read_bytes())
    assert value["schema"] == "diptych-comparison/1"
    assert (value["a"]["path"], value["b"]["path"]) == ("a.txt", "b.md")
    assert value["codebook"]["title"] == "Harbours"
    best = value["links"][0]
    start, end = best["a"]
    assert "breakwater would cost" in A[start:end]
    assert {entry["theme"] for entry in value["themes"]["a"]} == {"breakwater", "ferry"}
    for entry in value["themes"]["b"]:
        start, end = entry["span"]
        assert B[start:end] == entry["cue"]


def test_json_to_standard_output_is_the_same(desk: Desk) -> None:
    file = desk.folder / "out.json"
    desk.run("compare", desk.a, desk.b, "--json", file)
    outcome, out, err = desk.run("compare", desk.a, desk.b, "--json", "-")
    assert (outcome, err) == (0, "")
    assert out == file.read_bytes().decode("utf-8")


def test_compare_shows_a_summary(desk: Desk) -> None:
    before = desk.files()
    outcome, out, err = desk.run("compare", desk.a, desk.b, "--codebook", desk.book)
    assert (outcome, err) == (0, "")
    assert "a.txt" in out
    assert "expected by chance" in out
    assert "breakwater would cost" in out
    themes = out[out.index("Themes in both") :].splitlines()
    assert themes[1].split() == "Breakwaters A 1 B 1".split()
    assert themes[3].split() == "Ferries A 1 B 0".split()
    assert desk.files() == before


def test_compare_saves_a_snapshot_that_exports_the_same(desk: Desk) -> None:
    kept, file = desk.folder / "new.diptych", desk.folder / "out.json"
    done = desk.run("compare", desk.a, desk.b, "--snapshot", kept, "--json", file)
    assert done == (0, "", "")
    outcome, out, err = desk.run("export", kept, "--to", "json", "-o", "-")
    assert (outcome, err) == (0, "")
    assert out == file.read_bytes().decode("utf-8")
    again = desk.folder / "again.json"
    assert desk.run("export", kept, "--to", "json", "-o", again) == (0, "", "")
    assert again.read_bytes() == file.read_bytes()
    assert read_card(kept).picture is None


def test_what_is_said_of_the_texts_counts(desk: Desk) -> None:
    outcome, out, _ = desk.run(
        "compare", desk.a, desk.b, "--json", "-", "--date-a", "2022-02-04",
        "--date-b", "2021-12-31", "--lang-a", "EN", "--lang-b", "de",
        "--min-score", "0.6", "--without-notes", "--with-references",
    )  # fmt: skip
    value = json.loads(out)
    assert outcome == 0
    assert (value["a"]["date"], value["b"]["date"]) == ("2022-02-04", "2021-12-31")
    assert (value["a"]["language"], value["b"]["language"]) == ("en", "de")
    assert value["options"]["min_score"] == 0.6
    assert (value["options"]["notes"], value["options"]["references"]) == (False, True)
    assert all(link["score"] >= 0.6 for link in value["links"])


def test_bad_essays(desk: Desk) -> None:
    folder = desk.folder
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\t\n")
    for name in ("gone.txt", "binary.txt", "empty.txt", "blank.txt"):
        assert name in desk.refusal("compare", desk.a, folder / name, "--json", "-")
        assert name in desk.refusal("compare", folder / name, desk.b)
    assert "is a folder" in desk.refusal("compare", desk.a, folder)
    assert "is a snapshot" in desk.refusal("compare", desk.snapshot, desk.b)
    said = desk.refusal("compare", desk.a, "\0")
    assert said.startswith("diptych: There is no file")
    assert desk.refusal("compare", desk.a, "x" * 5000)


def test_bad_codebooks(desk: Desk) -> None:
    bad = desk.folder / "bad.yaml"

    def said(text: str) -> str:
        bad.write_text(text, encoding="utf-8")
        return desk.refusal("compare", desk.a, desk.b, "--codebook", bad, "--json", "-")

    unknown = said(BOOK.replace("    label: Ferries", "    lable: Ferries"))
    assert "bad.yaml" in unknown
    assert "lable" in unknown
    assert "9" in unknown  # the line
    assert "bad.yaml" in said("themes: [unclosed\n")
    assert "bad.yaml" in said("")
    gone = desk.refusal("compare", desk.a, desk.b, "--codebook", "gone.yaml")
    assert "There is no file “gone.yaml”." in gone


def test_outputs_that_cannot_be_written(desk: Desk) -> None:
    command = ("compare", desk.a, desk.b)
    for option in ("--json", "--snapshot"):
        missing = desk.folder / "none" / "out"
        assert "there is no folder" in desk.refusal(*command, option, missing)
        assert "is a folder" in desk.refusal(*command, option, desk.folder)
        below = Path(desk.a) / "out"
        assert "is not a folder" in desk.refusal(*command, option, below)
    assert "standard output" in desk.refusal(*command, "--snapshot", "-")
    same = desk.folder / "same"
    both = desk.refusal(*command, "--snapshot", same, "--json", same)
    assert "two outputs" in both


def test_outputs_never_take_the_place_of_inputs(desk: Desk) -> None:
    link = desk.folder / "link.json"
    os.link(desk.a, link)
    for output in (desk.a, desk.b, desk.book, desk.folder / "." / "a.txt", link):
        line = desk.refusal(
            "compare", desk.a, desk.b, "--codebook", desk.book, "--json", output
        )
        assert "is also what is read" in line
    assert Path(desk.a).read_text(encoding="utf-8") == A
    kept = desk.snapshot.read_bytes()
    assert "is also what is read" in desk.refusal(
        "export", desk.snapshot, "--to", "json", "-o", desk.snapshot
    )
    assert "is also what is read" in desk.refusal(
        "picture", desk.snapshot, "-o", desk.snapshot
    )
    assert desk.snapshot.read_bytes() == kept


def test_full_disk_writes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    for option in ("--json", "--snapshot"):
        file = desk.folder / "out"
        line = desk.refusal("compare", desk.a, desk.b, option, file)
        assert line == f"diptych: “{file}” could not be written: the disk is full."


def test_one_word_and_the_same_file_twice_are_compared(desk: Desk) -> None:
    word = desk.folder / "word.txt"
    word.write_text("breakwater", encoding="utf-8")
    for pair in ((word, desk.b), (desk.a, desk.a)):
        outcome, out, err = desk.run("compare", *pair, "--json", "-")
        assert (outcome, err) == (0, "")
        assert json.loads(out)["quality"]["notices"]


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode in every locale")
def test_as_a_program_in_a_poor_locale(desk: Desk) -> None:
    odd = desk.folder / "Эссе 中.txt"
    odd.write_text(A.replace("harbour", "“harbour”"), encoding="utf-8")
    surroundings = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    }

    def program(*argv: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "diptych", *map(str, argv)],
            env=surroundings,
            cwd=desk.folder,
            capture_output=True,
            check=False,
        )

    done = program("compare", odd, desk.b, "--json", "-")
    assert (done.returncode, done.stderr) == (0, b"")
    value = json.loads(done.stdout)
    assert value["a"]["path"] == odd.name
    start, end = value["links"][0]["a"]
    assert "breakwater would cost" in odd.read_text(encoding="utf-8")[start:end]
    done = program("compare", odd, desk.b)
    assert (done.returncode, done.stderr) == (0, b"")
    assert odd.name in done.stdout.decode("utf-8")
    refused = program("compare", desk.a, "gone 中.txt")
    assert refused.returncode == 1
    said = refused.stderr.decode("utf-8").strip()
    assert said == "diptych: There is no file “gone 中.txt”."
    assert program("compare").returncode == 2


def test_snapshot_opens_as_it_was_saved(desk: Desk) -> None:
    kept = desk.folder / "new.diptych"
    desk.run("compare", desk.a, desk.b, "--codebook", desk.book, "--snapshot", kept)
    opened = open_snapshot(kept)
    assert opened.comparison.a.text == A
    assert opened.comparison.codebook is not None
    assert opened.comparison.codebook.source == BOOK
    assert opened.view.threshold == 0.5

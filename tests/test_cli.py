"""The command line: what it writes, what it asks the window for, how it refuses."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diptych import __version__
from diptych.app.requests import PictureRequest, WindowRequest
from diptych.cli import run
from diptych.snapshot.read import open_snapshot, read_picture
from diptych.snapshot.write import save_snapshot
from tests.snapshot.strategies import sample

A = """\
The harbour board met in the rain. It said that the new breakwater would cost forty
million crowns and shelter every boat in the bay.

Nobody spoke for the herring fleet. The ferry office was closed.
"""
B = """\
Critics were not convinced. According to them the new breakwater would cost sixty
million crowns and shelter every boat in the bay from the north wind only.

A second hearing was promised for the spring.
"""
BOOK = """\
schema: diptych-codebook/1
title: Harbours
language: en
themes:
  - id: breakwater
    label: Breakwaters
    phrases: [breakwater]
  - id: ferry
    label: Ferries
    phrases: [ferry office]
"""
Captured = pytest.CaptureFixture[bytes]


class Desk:
    """A folder with two essays and a codebook, and the output so far."""

    def __init__(self, folder: Path, captured: Captured) -> None:
        self.folder = folder
        self._captured = captured
        self.a = self._put("a.txt", A)
        self.b = self._put("b.md", B)
        self.book = self._put("book.yaml", BOOK)
        self.snapshot = folder / "kept.diptych"
        save_snapshot(self.snapshot, sample())

    def _put(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8", newline="\n")
        return str(path)

    def files(self) -> set[str]:
        """Return the names of all files in the folder."""
        return {path.name for path in self.folder.iterdir()}

    def run(self, *argv: object) -> tuple[object, str, str]:
        """Run a command; return its outcome, its output and its complaints."""
        outcome = run([str(word) for word in argv])
        out, err = self._captured.readouterr()
        return outcome, out.decode("utf-8"), err.decode("utf-8")

    def refusal(self, *argv: object, status: int = 1) -> str:
        """Run a command that must fail with one line, and return the line."""
        before = self.files()
        outcome, out, err = self.run(*argv)
        assert outcome == status, err
        assert out == ""
        assert err.endswith("\n")
        assert err.count("\n") == 1, err
        assert "Traceback" not in err
        assert self.files() == before
        return err.strip()


@pytest.fixture
def desk(tmp_path: Path, capfdbinary: Captured) -> Desk:
    return Desk(tmp_path, capfdbinary)


def test_no_arguments_ask_for_the_start_page(desk: Desk) -> None:
    assert run([]) == WindowRequest()


def test_paths_ask_for_a_window(desk: Desk) -> None:
    a, b = Path(desk.a), Path(desk.b)
    assert run([desk.a]) == WindowRequest((a,))
    assert run([desk.a, desk.b]) == WindowRequest((a, b))
    assert run([desk.a, "--codebook", desk.book, desk.b]) == WindowRequest(
        (a, b), Path(desk.book)
    )
    assert run([str(desk.snapshot)]) == WindowRequest((desk.snapshot,))


def test_a_command_wins_over_a_file_of_its_name(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    Path("verify").write_text("An essay with a strange name.", encoding="utf-8")
    assert "required: SNAPSHOT" in desk.refusal("verify", status=2)
    assert run(["./verify"]) == WindowRequest((Path("verify"),))
    assert run([desk.a, "verify"]) == WindowRequest((Path(desk.a), Path("verify")))


def test_what_a_window_cannot_show(desk: Desk) -> None:
    assert "There is no file “gone.txt”." in desk.refusal("gone.txt")
    assert "is a folder" in desk.refusal(desk.folder)
    assert "two essays at most" in desk.refusal(desk.a, desk.b, desk.a, status=2)
    assert "give it alone" in desk.refusal(desk.a, desk.snapshot, status=2)
    alone = desk.refusal(desk.snapshot, "--codebook", desk.book, status=2)
    assert "give it alone" in alone
    assert "unrecognized" in desk.refusal("--dark", status=2)


def test_a_misspelt_command_is_told_from_a_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    said = desk.refusal("compar", desk.a, desk.b, "--json", "-", status=2)
    assert "there is no file or command “compar”; is it “compare”?" in said
    assert "There is no file “compare.txt”." in desk.refusal("compare.txt")
    Path("compar").write_text(A, encoding="utf-8")
    assert run(["compar"]) == WindowRequest((Path("compar"),))


def test_an_empty_name_is_not_this_folder(desk: Desk) -> None:
    for words in (("", desk.b), (desk.a, desk.b, "--json", "")):
        assert "an empty name" in desk.refusal("compare", *words, status=2)
    assert "an empty name" in desk.refusal("", status=2)


def test_version_and_help(desk: Desk) -> None:
    assert desk.run("--version") == (0, f"diptych {__version__}\n", "")
    outcome, out, err = desk.run("--help")
    assert (outcome, err) == (0, "")
    for command in ("compare", "export", "verify", "picture"):
        assert f"diptych {command} " in out
        outcome, text, err = desk.run(command, "--help")
        assert (outcome, err) == (0, "")
        assert text.startswith(f"usage: diptych {command} ")


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
    assert read_picture(kept) is None


def test_what_is_said_of_the_texts_counts(desk: Desk) -> None:
    outcome, out, _ = desk.run(
        "compare", desk.a, desk.b, "--json", "-", "--date-a", "2022-02-04",
        "--date-b", "2021-12-31", "--lang-a", "EN", "--lang-b", "de",
        "--min-score", "0.6",
    )  # fmt: skip
    value = json.loads(out)
    assert outcome == 0
    assert (value["a"]["date"], value["b"]["date"]) == ("2022-02-04", "2021-12-31")
    assert (value["a"]["language"], value["b"]["language"]) == ("en", "de")
    assert value["options"]["min_score"] == 0.6
    assert all(link["score"] >= 0.6 for link in value["links"])


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--min-score", "2", "not a score from 0 to 1"),
        ("--min-score", "nan", "not a score from 0 to 1"),
        ("--min-score", "-0.5", "not a score from 0 to 1"),
        ("--date-a", "2022-02-30", "not a date"),
        ("--date-a", "20220204", "not a date"),
        ("--lang-b", "english", "not a language code"),
        ("--jso", "x", "unrecognized arguments"),
        ("--json", None, "expected one argument"),
    ],
)
def test_wrong_usage(desk: Desk, option: str, value: str | None, said: str) -> None:
    words = ["compare", desk.a, desk.b, option, *([value] if value else [])]
    line = desk.refusal(*words, status=2)
    assert said in line
    assert line.startswith("diptych compare: ")


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


def test_verify(desk: Desk) -> None:
    outcome, out, err = desk.run("verify", desk.snapshot)
    assert (outcome, err) == (0, "")
    assert out.startswith(f"“{desk.snapshot}” is whole: 2 links, 2 coded spans, saved ")
    assert out.count("\n") == 1
    broken = desk.folder / "broken.diptych"
    broken.write_bytes(desk.snapshot.read_bytes()[:-3])
    assert "damaged, or was changed" in desk.refusal("verify", broken)
    assert "not a Diptych snapshot" in desk.refusal("verify", desk.a)
    assert "There is no file" in desk.refusal("verify", "gone.diptych")
    assert "is a folder" in desk.refusal("verify", desk.folder)


def test_export_refuses_what_it_does_not_know(desk: Desk) -> None:
    line = desk.refusal("export", desk.snapshot, "--to", "html", "-o", "-", status=2)
    assert "no format 'html'" in line
    assert "json" in line
    assert "--to" in desk.refusal("export", desk.snapshot, "-o", "-", status=2)
    assert "-o" in desk.refusal("export", desk.snapshot, "--to", "json", status=2)
    assert "not a Diptych snapshot" in desk.refusal(
        "export", desk.a, "--to", "json", "-o", "-"
    )


def test_picture_asks_for_a_drawing(desk: Desk) -> None:
    output = desk.folder / "p.png"
    assert run(["picture", desk.a, desk.b, "-o", str(output)]) == PictureRequest(
        (Path(desk.a), Path(desk.b)), None, output
    )
    words = ["picture", str(desk.snapshot), "-o", str(output), "--size", "1366x768"]
    assert run([*words, "--dark", "--select", "L2"]) == PictureRequest(
        (desk.snapshot,), None, output, 1366, 768, True, "L2"
    )
    assert not output.exists()


def test_picture_refuses(desk: Desk) -> None:
    output = desk.folder / "p.png"
    essays = (desk.a, desk.b)
    for size in ("big", "10x10", "1600", "99999x1000"):
        line = desk.refusal("picture", *essays, "-o", output, "--size", size, status=2)
        assert "is not a size" in line
    assert "-o" in desk.refusal("picture", *essays, status=2)
    assert "two essays" in desk.refusal("picture", desk.a, "-o", output, status=2)
    assert "There is no file" in desk.refusal("picture", desk.a, "gone", "-o", output)
    line = desk.refusal(
        "picture", desk.snapshot, "-o", output, "--codebook", desk.book, status=2
    )
    assert "its own codebook" in line
    gif = desk.refusal("picture", *essays, "-o", desk.folder / "p.gif", status=2)
    assert "ends in .png" in gif
    missing = desk.folder / "none" / "p.png"
    assert "there is no folder" in desk.refusal("picture", *essays, "-o", missing)
    assert "standard output" in desk.refusal("picture", *essays, "-o", "-")


def test_interruption_is_one_line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("diptych.pipeline.compare", stop)
    assert desk.refusal("compare", desk.a, desk.b) == "diptych: Stopped."


def test_a_fault_of_the_program_is_one_line(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr("diptych.pipeline.compare", fault)
    line = desk.refusal("compare", desk.a, desk.b)
    assert "fault of Diptych: ZeroDivisionError: by nothing" in line
    monkeypatch.setenv("DIPTYCH_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        run(["compare", desk.a, desk.b])


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

"""The command line: what it asks the window for, and how it refuses."""

from pathlib import Path

import pytest

from diptych import __version__
from diptych.app.requests import PictureRequest, WindowRequest
from diptych.cli import run
from tests.desk import A, Desk


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
    assert run([str(desk.folder)]) == WindowRequest((desk.folder,))


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
    assert "is a folder" in desk.refusal(desk.a, desk.folder)
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


def test_verify(desk: Desk) -> None:
    outcome, out, err = desk.run("verify", desk.snapshot)
    assert (outcome, err) == (0, "")
    whole = f"“{desk.snapshot}” is whole: 2 links, 2 coded spans, 1 decision, 1 note"
    assert out.startswith(f"{whole}, saved ")
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

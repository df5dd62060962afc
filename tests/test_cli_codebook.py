"""The command line: codebooks in other forms."""

from pathlib import Path

from diptych.themes.model import Codebook
from tests.desk import BOOK, Desk


def test_a_codebook_goes_there_and_back(desk: Desk) -> None:
    qdc, back = desk.folder / "out.qdc", desk.folder / "back.yaml"
    assert desk.run("codebook", desk.book, "--to", "qdc", "-o", qdc) == (0, "", "")
    assert desk.run("codebook", qdc, "--to", "yaml", "-o", back) == (0, "", "")
    assert Codebook.load(back).themes == Codebook.load(desk.book).themes
    assert Codebook.load(qdc).themes == Codebook.load(desk.book).themes


def test_yaml_to_yaml_is_the_file_itself(desk: Desk) -> None:
    outcome, out, err = desk.run("codebook", desk.book, "--to", "yaml", "-o", "-")
    assert (outcome, out, err) == (0, BOOK, "")


def test_a_table_with_its_notices(desk: Desk) -> None:
    table = desk.folder / "table.csv"
    table.write_text("Boats,herring boat\nPorts\n", encoding="utf-8")
    outcome, out, err = desk.run("codebook", table, "--to", "yaml", "-o", "-")
    assert outcome == 0
    assert "phrases: [herring boat]" in out
    assert "Themes without a phrase, which find nothing: 1." in err
    outcome, out, _ = desk.run("compare", desk.a, desk.b, "--codebook", table)
    assert outcome == 0
    assert "Themes without a phrase" in out


def test_nothing_is_replaced_unasked(desk: Desk) -> None:
    out = desk.folder / "out.qdc"
    out.write_bytes(b"old")
    words = ("codebook", desk.book, "--to", "qdc", "-o", out)
    assert "is there already; --overwrite replaces it." in desk.refusal(*words)
    assert out.read_bytes() == b"old"
    assert desk.run(*words, "--overwrite")[0] == 0
    assert out.read_bytes().startswith(b"<?xml")


def test_what_is_no_codebook(desk: Desk) -> None:
    bad = desk.folder / "bad.qdc"
    bad.write_bytes(b"<!DOCTYPE x []><CodeBook/>")
    words = ("--to", "yaml", "-o", "-")
    assert "a document type" in desk.refusal("codebook", bad, *words)
    assert "There is no file" in desk.refusal("codebook", "gone.qdc", *words)
    assert "also what is read" in desk.refusal(
        "codebook", desk.book, "--to", "yaml", "-o", desk.book
    )
    assert "invalid choice" in desk.refusal(
        "codebook", desk.book, "--to", "pdf", "-o", "-", status=2
    )
    assert Path(desk.book).read_text(encoding="utf-8") == BOOK

"""From files and strings to documents, and what is said of unfit files."""

import datetime
import hashlib
import os
from pathlib import Path

import pytest

from diptych.errors import ReadError
from diptych.text import source
from diptych.text.document import BlockRole, Document

PROSE = (
    "The harbour was built for a trade that has moved elsewhere, and the town has been "
    "looking for another ever since. It has not found one that would fill the quays."
)


def _write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_a_plain_file(tmp_path: Path) -> None:
    text = f"The Harbour and the Town\r\n\r\n16 June 2022\r\rBy Ann Author\n\n{PROSE}\n"
    path = _write(tmp_path, "essay.txt", "\ufeff" + text)
    document = Document.from_file(path)
    assert document.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert document.title == "The Harbour and the Town"
    assert document.date == datetime.date(2022, 6, 16)
    assert document.author == "Ann Author"
    assert document.language == "en"
    assert document.path == path
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.encoding == "utf-8"
    assert document.notices == ()


def test_the_header_is_metadata_and_no_text(tmp_path: Path) -> None:
    source = (
        "---\ntitle: A\nauthor: B\ndate: 2020-01-02\nlang: fr\nnote: N\n---\n\n# C\n"
    )
    document = Document.from_file(_write(tmp_path, "a.md", source + PROSE))
    assert document.text == "\n# C\n" + PROSE
    assert (document.title, document.author, document.note) == ("A", "B", "N")
    assert document.date == datetime.date(2020, 1, 2)
    assert document.language == "fr"
    assert document.blocks[0].role is BlockRole.HEADING
    assert document.blocks[0].span.slice(document.text) == "# C"


def test_the_caller_comes_before_the_header(tmp_path: Path) -> None:
    source = "---\ntitle: A\nauthor: B\ndate: 2020-01-02\nlang: fr\n---\n"
    document = Document.from_file(
        _write(tmp_path, "a.md", source + PROSE),
        title="",
        author="Z",
        date=datetime.date(1999, 1, 1),
        language="de",
    )
    assert (document.title, document.author, document.language) == ("", "Z", "de")
    assert document.date == datetime.date(1999, 1, 1)


def test_a_dateline_opens_the_first_paragraph(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.txt", f"24th February 2023 – One year on. {PROSE}")
    assert Document.from_file(path).date == datetime.date(2023, 2, 24)


def test_a_date_further_down_is_not_the_date_of_the_text(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.txt", f"{PROSE} {PROSE}\n\n4 February 2022\n\n{PROSE}")
    assert Document.from_file(path).date is None


def test_markdown_title(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.md", f"# The *Harbour* #\n\n{PROSE}")
    assert Document.from_file(path).title == "The Harbour"


def test_a_guessed_encoding_is_told(tmp_path: Path) -> None:
    text = "Отношения двух стран не являются союзом, но они прочнее союзов. " * 6
    document = Document.from_file(_write(tmp_path, "a.txt", text, "koi8-r"))
    assert document.text == text
    assert document.encoding == "koi8-r"
    assert len(document.notices) == 1
    assert "KOI8-R" in document.notices[0]


def test_pasted_text() -> None:
    document = Document.from_text("\ufeffOne\r\ntwo\rthree", title="T", author="A")
    assert document.text == "One\ntwo\nthree"
    assert (document.title, document.author) == ("T", "A")
    assert document.path is None
    assert document.sha256 is None
    assert document.encoding is None


def test_one_word_is_a_document(tmp_path: Path) -> None:
    assert Document.from_file(_write(tmp_path, "a.txt", "word")).text == "word"


def test_a_language_is_a_code_without_its_region() -> None:
    assert Document.from_text("Word", language="en-GB").language == "en"
    assert Document.from_text(PROSE, language="").language == "en"
    with pytest.raises(ReadError, match="“English” is no language code"):
        Document.from_text("Word", language="English")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.markdown", "A.TXT", "noname"])
def test_names_that_are_read(tmp_path: Path, name: str) -> None:
    assert Document.from_file(_write(tmp_path, name, PROSE)).text == PROSE


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.rtf", "a.xyz"])
def test_plain_text_under_another_name_is_read_and_told(
    tmp_path: Path, name: str
) -> None:
    document = Document.from_file(_write(tmp_path, name, PROSE))
    assert document.text == PROSE
    assert document.notices == (
        f"“{name}” is plain text by what is in it, whatever its name says, and was "
        "read as that.",
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"... !!!", "holds no word"),
        (b"---\ntitle: x\n---\n", "holds no word"),
        (b"\x00\x01\x02" * 40, "binary file"),
    ],
)
def test_files_without_text(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    with pytest.raises(ReadError, match=said) as caught:
        Document.from_file(path)
    assert "\n" not in str(caught.value)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"There is no file “a\.txt”"):
        Document.from_file(tmp_path / "a.txt")
    with pytest.raises(ReadError, match="is a folder"):
        Document.from_file(tmp_path)
    with pytest.raises(ReadError):
        Document.from_file(_write(tmp_path, "b.txt", "x") / "c.txt")
    with pytest.raises(ReadError):
        Document.from_file(tmp_path / ("x" * 400 + ".txt"))
    with pytest.raises(ReadError):
        Document.from_file("a\0b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO on this system")
def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ReadError, match="a pipe or a device"):
        Document.from_file(tmp_path / "a.txt")


def test_too_large_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _write(tmp_path, "a.txt", PROSE)
    monkeypatch.setattr(source, "SIZE_LIMIT", 50)
    with pytest.raises(ReadError, match="too large"):
        Document.from_file(path)


def test_a_name_with_a_line_break_stays_on_one_line(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        Document.from_file(tmp_path / "a\nb.txt")
    assert "\n" not in str(caught.value)


def test_reading_needs_no_chardet_or_yaml_for_plain_utf8(tmp_path: Path) -> None:
    import subprocess
    import sys

    path = _write(tmp_path, "a.txt", PROSE)
    script = (
        "import sys; from diptych import Document; Document.from_file(sys.argv[1]);"
        "assert not {'chardet', 'yaml', 'Stemmer', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=True)


def test_a_date_given_is_a_day() -> None:
    moment = datetime.datetime(2022, 2, 4, 23, 30, tzinfo=datetime.UTC)
    found = Document.from_text("Some words.", date=moment).date
    assert type(found) is datetime.date
    assert found == datetime.date(2022, 2, 4)
    with pytest.raises(ReadError, match="“2022-02-04” is no date"):
        Document.from_text("Some words.", date="2022-02-04")  # type: ignore[arg-type]


def test_damage_and_a_guess_are_told_in_words_readers_know(tmp_path: Path) -> None:
    words = "Größe und Würde – für alle Länder. " * 9
    cut = tmp_path / "cut.txt"
    cut.write_bytes(words.encode() + "ü".encode()[:1])
    assert Document.from_file(cut).notices == (
        "“cut.txt” is damaged in one place, where the text shows “\ufffd”: look for a "
        "whole copy of it.",
    )
    old = tmp_path / "old.txt"
    old.write_bytes(words.encode("cp1252"))
    assert "read as Windows-1252, so" in Document.from_file(old).notices[0]


@pytest.mark.parametrize("field", ["title", "author"])
def test_half_a_character_is_refused_where_it_comes_in(field: str) -> None:
    # Later it could be neither shown nor saved.
    with pytest.raises(ReadError, match=f"The {field} holds half a character"):
        Document.from_text("Some words.", **{field: "\ud800"})  # type: ignore[arg-type]

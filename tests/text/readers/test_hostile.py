"""Files made to do harm, and broken ones: each ends in one sentence.

Sizes are kept small here; ``benchmarks/hostile_files.py`` takes those that hurt.
"""

import os
import socket
from pathlib import Path

import pytest

from diptych.errors import ReadError
from diptych.text import reading
from diptych.text.document import Document
from diptych.text.readers import archive, epub, markup, pdf, rtf, xml_tree
from tests import hostile
from tests.making import docx, encrypted_pdf, odt, w_p, zipped
from tests.making import epub as book

PROSE = hostile.PROSE * 3


def _refused(tmp_path: Path, name: str, data: bytes) -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        Document.from_file(path)
    said = str(caught.value)
    assert "\n" not in said
    assert said.startswith(f"“{name}” ")
    assert said.endswith(".")
    return said


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", hostile.zip_bomb_docx(300_000)),
        ("a.odt", hostile.zip_bomb_odt(300_000)),
        ("a.epub", hostile.zip_bomb_epub(300_000)),
    ],
)
def test_zip_bombs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes
) -> None:
    monkeypatch.setattr(archive, "MEMBER_LIMIT", 200_000)
    monkeypatch.setattr(epub, "CHAPTERS_LIMIT", 200_000)
    assert "would unpack to more than" in _refused(tmp_path, name, data)


def test_a_zip_that_lies_about_sizes(tmp_path: Path) -> None:
    assert "is damaged" in _refused(tmp_path, "a.docx", hostile.lying_zip(300_000))


@pytest.mark.parametrize(
    "data",
    [hostile.entity_bomb(12), hostile.external_entity("file:///etc/passwd")],
    ids=["bomb", "file"],
)
def test_entities(tmp_path: Path, data: bytes) -> None:
    assert "declares XML entities" in _refused(tmp_path, "a.docx", data)


def test_too_many_elements_and_too_deep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "nested deeper" in _refused(tmp_path, "a.odt", hostile.deep_xml(2_000))
    assert "nested deeper" in _refused(tmp_path, "a.rtf", hostile.deep_rtf(20_000))
    monkeypatch.setattr(xml_tree, "MOST_ELEMENTS", 500)
    data = hostile.many_elements(2_000)
    assert "too many elements" in _refused(tmp_path, "a.docx", data)
    monkeypatch.setattr(markup, "MOST_NODES", 500)
    data = hostile.bracket_html(2_000)
    assert "too many elements" in _refused(tmp_path, "a.html", data)
    monkeypatch.setattr(rtf, "MOST_TOKENS", 500)
    data = hostile.controls_rtf(2_000)
    assert "too many control words" in _refused(tmp_path, "a.rtf", data)
    monkeypatch.setattr(reading, "MOST_LINES", 500)
    assert "lines" in _refused(tmp_path, "a.txt", hostile.short_lines_text(9_000))


def test_deep_html_keeps_its_words(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(hostile.deep_html(5_000))
    assert Document.from_file(path).text == hostile.PROSE.strip()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"PK\x03\x04" + b"\0" * 50, "is damaged"),
        ("a.docx", docx(w_p(PROSE))[:300], "is damaged"),
        ("a.docx", zipped({"word/document.xml": "<a><b></a>"}), "is damaged"),
        ("a.docx", zipped({"word/other.xml": "<a/>"}), "is missing"),
        ("a.odt", odt("").replace(b"content.xml", b"c0ntent.xml"), "is missing"),
        ("a.epub", zipped({"META-INF/container.xml": "<a/>"}), "damaged e-book"),
        ("a.docx", zipped({"xl/workbook.xml": "<a/>"}), "is a spreadsheet"),
        ("a.zip", zipped({"essay.txt": PROSE}), "is a zip archive"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "is a picture"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office"),
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + "EncryptedPackage".encode("utf-16-le"),
            "is encrypted",
        ),
        ("a.html", b"<html><script>x</script></html>", "holds no word"),
        ("a.docx", docx(""), "holds no word"),
        ("a.rtf", b"{\\rtf1 }", "holds no word"),
        ("a.mht", b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n", "no page"),
    ],
)
def test_broken_and_unfit_files(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    assert said in _refused(tmp_path, name, data)


def test_encrypted_archives(tmp_path: Path) -> None:
    data = bytearray(docx(w_p(PROSE)))
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(sign)
        while start >= 0:
            data[start + place] |= 1
            start = data.find(sign, start + 4)
    assert "is encrypted" in _refused(tmp_path, "a.docx", bytes(data))
    manifest = {"META-INF/manifest.xml": "<a><encryption-data/></a>"}
    mimetype = "application/vnd.oasis.opendocument.text"
    locked = zipped({"mimetype": mimetype, "content.xml": "x", **manifest})
    assert "is encrypted" in _refused(tmp_path, "a.odt", locked)


def test_an_encrypted_pdf(tmp_path: Path) -> None:
    page = [(72.0, 700.0, 10.0, "F1", hostile.PROSE.strip())]
    data = encrypted_pdf([page], "herring")
    assert b"harbour" not in data
    assert "is encrypted" in _refused(tmp_path, "a.pdf", data)
    path = tmp_path / "open.pdf"
    path.write_bytes(encrypted_pdf([page], ""))
    assert Document.from_file(path).text.startswith("The harbour was built")


@pytest.mark.skipif(os.name == "nt", reason="no such names here")
def test_a_name_of_two_lines_stays_on_one(tmp_path: Path) -> None:
    path = tmp_path / "a\nb.docx"
    path.write_bytes(b"")
    with pytest.raises(ReadError, match="“a\ufffdb.docx” is empty".replace(".", r"\.")):
        Document.from_file(path)


def test_an_e_book_with_locked_chapters(tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "a.epub"
    path.write_bytes(book([f"<p>{PROSE}</p>"]))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "META-INF/encryption.xml", '<e><CipherReference URI="OPS/z1.xhtml"/></e>'
        )
    with pytest.raises(ReadError, match="is encrypted"):
        Document.from_file(path)


def test_a_file_of_two_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(ReadError, match=r"is too large \(2,048 MiB\)"):
        Document.from_file(path)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets here")
def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("a.txt")
        with pytest.raises(ReadError, match="is a pipe or a device"):
            Document.from_file("a.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_is_no_file() -> None:
    with pytest.raises(ReadError, match="is a pipe or a device"):
        Document.from_file("/dev/zero")


def test_a_file_that_keeps_changing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PROSE, encoding="utf-8")
    real = os.fstat
    asked = 0

    def growing(handle: int) -> os.stat_result:
        nonlocal asked
        asked += 1
        if asked <= stays_after:
            with path.open("a", encoding="utf-8") as file:
                file.write("More. ")
        return real(handle)

    monkeypatch.setattr(os, "fstat", growing)
    stays_after = 2
    assert Document.from_file(path).text.endswith("More. ")
    stays_after, asked = 100, 0
    with pytest.raises(ReadError, match="is being changed by another program"):
        Document.from_file(path)


def test_a_pdf_that_takes_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "PATIENCE_S", 0.5)
    monkeypatch.setattr(pdf, "_SCRIPT", "import time; time.sleep(60)")
    data = hostile.table_pdf(10)
    assert "takes too long to read" in _refused(tmp_path, "a.pdf", data)


def test_a_pdf_reader_that_crashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_SCRIPT", "import os; os._exit(11)")
    data = hostile.table_pdf(10)
    assert "is a damaged PDF" in _refused(tmp_path, "a.pdf", data)


@pytest.mark.parametrize(
    "data", [hostile.nested_pdf(3_000), hostile.many_pages_pdf(10**9)]
)
def test_odd_pdfs_end(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    assert Document.from_file(path).text.startswith("The harbour")


def test_digits_without_end_name_no_character(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>One &#" + b"9" * 5_000 + b"; two &#xD800; &amp; three</p>")
    text = Document.from_file(path).text
    assert text == "One \ufffd two \ufffd & three"

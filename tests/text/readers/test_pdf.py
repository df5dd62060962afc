"""PDF files: columns, hyphens, running heads, notes, headings, scans."""

import datetime
from pathlib import Path

import pytest

from diptych.errors import Cancelled, ReadError
from diptych.text.document import Document
from diptych.text.readers.pdf_layout import Line, Sheet, lay_out
from diptych.text.readers.pdf_words import Joiner
from tests.making import Print, pdf


def _line(left: float, base: float, words: str, size: float = 10) -> Print:
    return left, base, size, "F1", words


def _bold(left: float, base: float, words: str, size: float = 10) -> Print:
    return left, base, size, "F2", words


def _column(left: float, top: float, *lines: str) -> list[Print]:
    return [_line(left, top - 12 * n, words) for n, words in enumerate(lines)]


_FIRST = [
    _line(72, 800, "Journal of Harbours 12", 8),
    _bold(72, 770, "The Harbour and the Town", 18),
    *_column(
        72,
        740,
        "The harbour was built for a trade that coopera-",
        "tion has moved elsewhere, and the town has been",
        "looking for another for a long time now.",
    ),
    _line(84, 704, "It has not found one that would fill the quays and"),
    _line(72, 692, "has looked for the non-"),
    *_column(
        310,
        740,
        "alignment of all its cranes that stand here in the",
        "wind. They are old and nobody will buy them now,",
        "says the mayor of the town, who has seen them",
        "built by his own father. The paragraph goes on to",
    ),
    _line(310, 120, "1 See the plan of the harbour.", 7.5),
    _line(300, 30, "12", 8),
]
_SECOND = [
    _line(72, 800, "Journal of Harbours 13", 8),
    *_column(72, 740, "the next page with more words on the cranes.", "End."),
    _bold(72, 690, "What Is Left"),
    _line(72, 670, "Nothing."),
    _line(300, 30, "13", 8),
]
_THIRD = [
    _line(72, 800, "Journal of Harbours 14", 8),
    _line(72, 740, "More of it."),
]


def _read(tmp_path: Path, data: bytes) -> Document:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    return Document.from_file(path)


def test_a_journal_page(tmp_path: Path) -> None:
    info = "/Title (Quays) /Author (Ann) /CreationDate (D:20210304)"
    document = _read(tmp_path, pdf([_FIRST, _SECOND, _THIRD], info=info))
    found = [(b.role.value, b.span.slice(document.text)) for b in document.blocks]
    assert found == [
        ("furniture", "Journal of Harbours 12"),
        ("heading", "The Harbour and the Town"),
        (
            "paragraph",
            "The harbour was built for a trade that cooperation has moved elsewhere, "
            "and the town has been looking for another for a long time now.",
        ),
        (
            "paragraph",
            "It has not found one that would fill the quays and has looked for the "
            "non-alignment of all its cranes that stand here in the wind. They are old "
            "and nobody will buy them now, says the mayor of the town, who has seen "
            "them built by his own father. The paragraph goes on to the next page with "
            "more words on the cranes. End.",
        ),
        ("note", "1 See the plan of the harbour."),
        ("furniture", "12"),
        ("furniture", "Journal of Harbours 13"),
        ("heading", "What Is Left"),
        ("paragraph", "Nothing."),
        ("furniture", "13"),
        ("furniture", "Journal of Harbours 14"),
        ("paragraph", "More of it."),
    ]
    assert [b.level for b in document.blocks if b.level] == [1, 2]
    assert (document.title, document.author) == ("Quays", "Ann")
    assert document.date == datetime.date(2021, 3, 4)


def test_a_table_is_read_row_by_row(tmp_path: Path) -> None:
    prose = _column(72, 780, *["The ships are counted once a year by the harbour."] * 3)
    rows = [
        _line(left, 700 - 12 * n, words)
        for n, row in enumerate((("Year", "Ships"), ("2019", "14"), ("2020", "9")))
        for left, words in zip((72, 300), row, strict=True)
    ]
    document = _read(tmp_path, pdf([[*prose, *rows]]))
    lines = [b.span.slice(document.text) for b in document.blocks]
    assert lines[-3:] == ["Year\tShips", "2019\t14", "2020\t9"]


def test_a_scan_says_that_it_has_no_text(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="holds no text, only pictures of pages"):
        _read(tmp_path, pdf([[], []]))


def test_pages_without_text_are_told(tmp_path: Path) -> None:
    document = _read(tmp_path, pdf([_SECOND, [], []]))
    assert document.notices == (
        "“a.pdf” holds no text on 2 of 3 pages: pictures of print are not read.",
    )


@pytest.mark.parametrize("cut", [20, 200, 700])
def test_a_damaged_file(tmp_path: Path, cut: int) -> None:
    with pytest.raises(ReadError, match=r"“a\.pdf” (is a damaged PDF|holds no text)"):
        _read(tmp_path, pdf([_FIRST])[:cut])


def test_an_encrypted_file(tmp_path: Path) -> None:
    # A password is asked for wherever the standard handler is named.
    key = "00" * 32
    trailer = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> "
        "/ID [<00><00>]"
    )
    with pytest.raises(ReadError, match="is encrypted"):
        _read(tmp_path, pdf([_FIRST], trailer=trailer))


def test_progress_and_cancel(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([_SECOND] * 20))
    shares: list[float] = []
    Document.from_file(path, progress=lambda share, what: shares.append(share))
    assert shares == [n / 20 for n in range(1, 21)]
    with pytest.raises(Cancelled):
        Document.from_file(path, should_cancel=lambda: True)


def test_hyphens_at_line_ends() -> None:
    joiner = Joiner(["a well-known long-term plan", "x"])
    assert joiner.join(["the coopera-", "tion"]) == "the cooperation"
    assert joiner.join(["a long-", "term plan"]) == "a long-term plan"
    assert joiner.join(["the Sino-", "Russian"]) == "the Sino-Russian"
    assert joiner.join(["an F-", "16 jet"]) == "an F-16 jet"
    assert joiner.join(["the non-", "alignment"]) == "the non-alignment"
    assert joiner.join(["soft\u00ad", "ly"]) == "softly"
    assert joiner.join(["it came -", "at last"]) == "it came - at last"
    assert joiner.join(["中国和", "俄罗斯"]) == "中国和俄罗斯"


def test_lines_out_of_this_world_are_no_lines() -> None:
    """Found by the fuzzer: mirrored print, and places that are no numbers."""
    whole = [
        Line(72, 700 - 12 * n, 300, 10, False, f"Line {n} of it.") for n in range(8)
    ]
    mirrored = Line(500, 600, 310, 10, False, "mirrored")
    nowhere = float("nan"), float("inf"), -1e9, 1e9
    odd = [Line(x, 600, 300, 10, False, "odd") for x in nowhere]
    odd += [Line(72, x, 300, 10, False, "odd") for x in nowhere]
    odd += [Line(72, 600, 300, x, False, "odd") for x in nowhere]
    text = lay_out([Sheet(595, 842, (*whole, mirrored, *odd))]).text()
    assert "mirrored" in text
    assert "odd" not in text

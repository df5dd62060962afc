"""Word, OpenDocument, RTF and e-books: words, roles and metadata."""

import datetime
from pathlib import Path

import pytest

from diptych.text.document import BlockRole, Document
from tests.making import docx, epub, odt, w_p, w_r

PROSE = (
    "The harbour was built for a trade that has moved elsewhere, and the town has been "
    "looking for another ever since. It has not found one that would fill the quays."
)
_STYLES = "".join(
    f'<w:style w:styleId="{key}"><w:name w:val="{name}"/>'
    f'<w:basedOn w:val="{base}"/></w:style>'
    for key, name, base in (
        ("T", "Title", ""),
        ("berschrift1", "heading 1", ""),
        ("Mine", "My own", "berschrift1"),
        ("Zitat", "Quote", ""),
        ("L", "List Bullet", ""),
        ("B", "Bibliography", ""),
        ("TOC1", "toc 1", ""),
    )
)


def _read(tmp_path: Path, name: str, data: bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    return Document.from_file(path)


def _blocks(document: Document) -> list[tuple[str, str]]:
    return [(b.role.value, b.span.slice(document.text)) for b in document.blocks]


def test_word_styles_are_roles(tmp_path: Path) -> None:
    body = (
        w_p("Quays", "T")
        + w_p("A Chapter", "Mine")
        + w_p(PROSE)
        + w_p("To each its own.", "Zitat")
        + w_p("One thing", "L")
        + w_p("Holm (2021). Quays.", "B")
        + w_p("A Chapter 3", "TOC1")
    )
    document = _read(tmp_path, "a.docx", docx(body, styles=_STYLES))
    assert _blocks(document) == [
        ("heading", "Quays"),
        ("heading", "A Chapter"),
        ("paragraph", PROSE),
        ("quotation", "To each its own."),
        ("list item", "• One thing"),
        ("reference", "Holm (2021). Quays."),
        ("furniture", "A Chapter 3"),
    ]
    assert document.title == "Quays"
    assert [b.level for b in document.blocks[:2]] == [1, 1]


def test_word_changes_are_accepted_and_nothing_is_lost(tmp_path: Path) -> None:
    body = (
        "<w:p>" + w_r("It ") + "<w:ins>" + w_r("slowly ") + "</w:ins>"
        "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:moveFrom>" + w_r("gone ") + "</w:moveFrom>"
        "<w:hyperlink>" + w_r("grew") + "</w:hyperlink>"
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
        "<w:sdt><w:sdtContent>" + w_r(" there") + "</w:sdtContent></w:sdt>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        "<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:br/><w:t>x</w:t></w:r>"
        "</w:p><w:sdt><w:sdtContent>" + w_p("In a control.") + "</w:sdtContent></w:sdt>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
        + w_p("In a box.")
        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        + w_p("In a box.")
        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    document = _read(tmp_path, "a.docx", docx(body))
    assert document.text == (
        "It slowly grew there\t\u2011\u00ad\nx\n\nIn a control.\n\nIn a box."
    )


def test_word_notes_follow_the_text_in_the_order_of_citing(tmp_path: Path) -> None:
    def cite(kind: str, key: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{key}"/></w:r>'

    body = "<w:p>" + w_r("One.") + cite("footnote", 7) + w_r(" Two.")
    body += cite("endnote", 2) + w_r(" Three.") + cite("footnote", 3) + "</w:p>"
    data = docx(
        body,
        footnotes=f'<w:footnote w:id="3">{w_p(" Third.")}</w:footnote>'
        f'<w:footnote w:id="7">{w_p("First")}{w_p("and more.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{w_p("Second.")}</w:endnote>',
    )
    document = _read(tmp_path, "a.docx", data)
    assert _blocks(document) == [
        ("paragraph", "One.[1] Two.[2] Three.[3]"),
        ("note", "[1] First\nand more."),
        ("note", "[3] Third."),
        ("note", "[2] Second."),
    ]


def test_word_tables(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{c}</w:tc>" for c in cells) + "</w:tr>"

    inner = f"<w:tbl>{row(w_p('in'), w_p('side'))}</w:tbl>"
    body = (
        f"<w:tbl>{row(w_p('Year'), w_p('Ships'))}"
        f"{row(w_p(PROSE), w_p('One') + w_p('Two'))}"
        f"{row(w_p('beside') + inner)}</w:tbl>"
    )
    document = _read(tmp_path, "a.docx", docx(body))
    lines = [words for _, words in _blocks(document)]
    assert lines == ["Year\tShips", PROSE, "One", "Two", "beside", "in\tside"]


def test_word_metadata(tmp_path: Path) -> None:
    core = (
        "<dc:title>T</dc:title><dc:creator>Ann</dc:creator>"
        "<dcterms:created>2021-05-06T00:00:00Z</dcterms:created>"
    )
    document = _read(tmp_path, "a.docx", docx(w_p(PROSE), core=core))
    assert (document.title, document.author) == ("T", "Ann")
    assert document.date == datetime.date(2021, 5, 6)
    assert "the day on which the file was made" in document.notices[0]
    assert document.language == "en"


def test_open_document(tmp_path: Path) -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>See plan.</text:p></text:note-body></text:note>"
    )
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        '<text:h text:outline-level="2">The <text:span>Quays</text:span></text:h>'
        f"<text:p>{PROSE}{note} And<text:s text:c='2'/>more<text:tab/>x"
        "<text:line-break/>y<office:annotation><text:p>who?</text:p>"
        "</office:annotation>z</text:p>"
        '<text:p text:style-name="P1">Said he.</text:p>'
        "<text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p>"
        "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
        "</table:table-row></table:table>"
        "<text:table-of-content><text:index-body><text:p>Contents 1</text:p>"
        "</text:index-body></text:table-of-content>"
    )
    styles = '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    meta = (
        "<dc:title>T</dc:title><meta:initial-creator>Bo</meta:initial-creator>"
        "<meta:creation-date>2020-02-03T10:00:00</meta:creation-date>"
    )
    document = _read(tmp_path, "a.odt", odt(body, styles=styles, meta=meta))
    assert _blocks(document) == [
        ("heading", "The Quays"),
        ("paragraph", f"{PROSE}[1] And  more\tx\nyz"),
        ("quotation", "Said he."),
        ("list item", "• Item"),
        ("paragraph", "a\tb"),
        ("furniture", "Contents 1"),
        ("note", "[1] See plan."),
    ]
    assert (document.title, document.author) == ("T", "Bo")
    assert document.date == datetime.date(2020, 2, 3)
    assert document.blocks[0].level == 2


_RTF = rb"""{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset0 T;}}
{\stylesheet{\s0 Normal;}{\s1\sbasedon0 heading 1;}{\*\cs9 Other;}}
{\info{\title The \'c3\'e0\'e2\'e0\'ed\'fc}{\author Ann}{\creatim\yr2020\mo3\dy4}}
{\header page head}\pard\s1 The Quays\par
\pard\f0 \'cf\'f0\'e8\'e2\'e5\'f2 \u8212?dash {\b bold}{\v hidden} \u-10179?\u-8704?.
{\super\chftn}{\footnote \pard\s9 {\super\chftn} See plan.\par More.}\par
{\pntext\'b7\tab}Item\par{\*\unknown gone}{\pict\bin5 }}{}{}}
{\f1 It\rquote s\line next \{x\}\~y\_z {\deleted gone}}\par
\pard {\field{\*\fldinst HYPERLINK "x"}{\fldrslt a link}}\par
\trowd\intbl a\cell b\cell\row}"""


def test_rich_text(tmp_path: Path) -> None:
    document = _read(tmp_path, "a.rtf", _RTF)
    assert _blocks(document) == [
        ("heading", "The Quays"),
        ("paragraph", "Привет —dash bold \U0001f600.[1]"),
        ("list item", "• Item"),
        ("paragraph", "It’s\nnext {x}\u00a0y\u2011z"),
        ("paragraph", "a link"),
        ("paragraph", "a\tb"),
        ("note", "[1] See plan. More."),
    ]
    assert (document.title, document.author) == ("The Гавань", "Ann")
    assert document.date == datetime.date(2020, 3, 4)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (rb"{\rtf1\ansi\uc2 \u8217 aab}", "’b"),
        (rb"{\rtf1\ansi\uc0 \u8217b}", "’b"),
        (rb"{\rtf1\ansi {\uc0\u8217}\u8217?b}", "’’b"),
        (rb"{\rtf1\ansi a\u8217\'92b}", "a’b"),
        (
            rb"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset128 M;}}\f0\'93\'fa\'96\'7b}",
            "日本",
        ),
        (rb"{\rtf1\mac caf\'8e}", "café"),
        (rb"{\rtf1 one\par\par two", "one\n\ntwo"),
        (rb"{\rtf1 one}}} two", "one two"),
        (rb"{\rtf1 a\u-1x\u55357?b}", "ab"),
    ],
)
def test_rich_text_in_odd_ways(tmp_path: Path, source: bytes, text: str) -> None:
    assert _read(tmp_path, "a.rtf", source).text == text


def test_a_book_is_read_in_its_own_order(tmp_path: Path) -> None:
    chapters = [f"<h1>One</h1><p>{PROSE}</p>", "<h2>Two</h2><p>Second part.</p>"]
    metadata = (
        "<dc:title>Book</dc:title><dc:creator>Ann</dc:creator>"
        "<dc:creator>Bo</dc:creator><dc:date>2020-01-02</dc:date>"
        "<dc:language>en-GB</dc:language>"
    )
    document = _read(tmp_path, "a.epub", epub(chapters, metadata=metadata))
    assert _blocks(document) == [
        ("heading", "One"),
        ("paragraph", PROSE),
        ("heading", "Two"),
        ("paragraph", "Second part."),
    ]
    assert (document.title, document.author) == ("Book", "Ann, Bo")
    assert document.date == datetime.date(2020, 1, 2)
    assert document.language == "en"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", docx(w_p(PROSE)), "a Word document"),
        ("a.docx", odt(f"<text:p>{PROSE}</text:p>"), "an OpenDocument text"),
        ("a.md", _RTF, "an RTF document"),
        ("a.odt", epub([f"<p>{PROSE}</p>"]), "an e-book"),
        ("a.pdf", f"<html><p>{PROSE}</p></html>".encode(), "a web page"),
    ],
)
def test_a_wrong_ending_is_noticed(
    tmp_path: Path, name: str, data: bytes, kind: str
) -> None:
    document = _read(tmp_path, name, data)
    assert document.notices[0] == (
        f"“{name}” is {kind} by what is in it, whatever its name says, and was read as "
        "that."
    )
    assert BlockRole.PARAGRAPH in {block.role for block in document.blocks}

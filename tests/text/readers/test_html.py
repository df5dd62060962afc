"""Saved pages of four kinds: their essay, its roles, and what they say of it."""

import datetime
from pathlib import Path

import pytest

from diptych.text.document import Document

PROSE = (
    "The harbour was built for a trade that has moved elsewhere, and the town has been "
    "looking for another ever since. It has not found one that would fill the quays."
)
_TEXT = (
    f"<p>{PROSE}</p><p>“Nobody came,” she said.</p><h2>New Trade</h2><p>{PROSE}</p>"
    f"<blockquote><p>To each its own.</p></blockquote><p>So it goes.</p><p>{PROSE}</p>"
)
_KEPT = [
    ("paragraph", PROSE),
    ("paragraph", "“Nobody came,” she said."),
    ("heading", "New Trade"),
    ("paragraph", PROSE),
    ("quotation", "To each its own."),
    ("paragraph", "So it goes."),
    ("paragraph", PROSE),
]
_MENU = "<ul>" + "".join(f"<li><a href=x>Part {n}</a></li>" for n in range(9)) + "</ul>"
_TEASER = "<p>An old port is looking for ships and has found none so far, we hear.</p>"

_NEWSPAPER = f"""<!DOCTYPE html><html lang="en-GB"><head>
<title>Old Quays | The Example Times</title>
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle",
"headline": "Old Quays", "author": [{{"name": "Ann Holm"}}, {{"name": "Bo Li"}}],
"datePublished": "2022-06-16T08:00:00+01:00"}}]}}</script></head><body>
<div class="cookie-banner"><p>We use cookies. {PROSE}</p></div><nav>{_MENU}</nav>
<article><header><h1>Old Quays</h1></header><div class="article-body">{_TEXT}
<aside><h3>Related</h3>{_TEASER}</aside></div></article>
<section class="most-read">{_TEASER * 3}</section><footer>© 2022 {_MENU}</footer>"""

_BLOG = f"""<html><head><meta charset=utf-8><meta name="author" content="By Ann Holm">
<title>Old Quays</title></head><body><div id="page"><div id="sidebar">{_MENU}</div>
<div id="content"><div class="post tag-newsletter category-comments"><h1>Old Quays</h1>
<time datetime="2022-06-16">16 June 2022</time>{_TEXT}
<div class="sharedaddy"><a>Share</a> <a>Tweet</a></div></div>
<div id="comments"><h3>2 Responses</h3><p>{PROSE}</p><p>{PROSE}</p></div></div></div>"""

_JOURNAL = f"""<html lang=en><head><meta name="citation_title" content="Old Quays">
<meta name="citation_author" content="Holm, Ann">
<meta name="citation_publication_date" content="2022/06/16"></head><body>
<div role=banner>{_MENU}</div><h1>Old Quays</h1><main>{_TEXT}
<section role="doc-bibliography"><h2>References</h2><ol><li>Li, Bo (2019). Quays.
<li>Holm, Ann (2021). Ships.</ol></section></main></body></html>"""

_THINK_TANK = f"""<table><tr><td>{_MENU}</td><td><font size=5><h1>Old Quays</h1></font>
<meta property="article:published_time" content="2022-06-16"><div>{_TEXT}</div>
<p>{_MENU}</p></td></tr></table>"""


def _read(tmp_path: Path, source: str) -> Document:
    path = tmp_path / "a.html"
    path.write_text(source, encoding="utf-8")
    return Document.from_file(path)


def _found(document: Document) -> list[tuple[str, str]]:
    return [(b.role.value, b.span.slice(document.text)) for b in document.blocks]


@pytest.mark.parametrize(
    ("source", "author"),
    [
        (_NEWSPAPER, "Ann Holm, Bo Li"),
        (_BLOG, "Ann Holm"),
        (_JOURNAL, "Holm, Ann"),
        (_THINK_TANK, ""),
    ],
    ids=["newspaper", "blog", "journal", "think tank"],
)
def test_pages(tmp_path: Path, source: str, author: str) -> None:
    document = _read(tmp_path, source)
    found = [pair for pair in _found(document) if pair[0] != "furniture"]
    assert found[0] == ("heading", "Old Quays")
    start = found.index(_KEPT[0])
    assert found[start : start + len(_KEPT)] == _KEPT
    rest = [pair for pair in found[1:] if pair not in _KEPT]
    assert all(role in ("reference", "heading") for role, _ in rest), rest
    assert document.title == "Old Quays"
    assert document.author == author
    if source is not _JOURNAL:
        assert document.date == datetime.date(2022, 6, 16)


def test_references_have_their_role(tmp_path: Path) -> None:
    found = _found(_read(tmp_path, _JOURNAL))
    assert [words for role, words in found if role == "reference"] == [
        "1. Li, Bo (2019). Quays.",
        "2. Holm, Ann (2021). Ships.",
    ]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("One<br>two<br><br>three", "One\ntwo\n\nthree"),
        ("It grew.<sup><a href='#n1'>1</a></sup> And", "It grew.[1] And"),
        ("It grew.<sup>12</sup> And", "It grew.[12] And"),
        ("10<sup>6</sup> and 5 m<sup>2</sup>", "10⁶ and 5 m²"),
        ("a\u00a0b  \n c&nbsp;d", "a\u00a0b c\u00a0d"),
        ("so<wbr>me <b>bo</b>ld <q>said</q>", "some bold “said”"),
        ("<ol start=3><li>x<li>y</ol>", "3. x\n\n4. y"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>", "a\tb\n\nc\td"),
        ("x <span style='display: none'>no</span><!-- no -->y", "x y"),
        ("if a < b and b > c", "if a < b and b > c"),
        ("<p title=don't>it</p><p>isn't</p>", "it\n\nisn't"),
        ("<p>one<p>two<div>three</div>four", "one\n\ntwo\n\nthree\n\nfour"),
    ],
)
def test_pieces_of_markup(tmp_path: Path, inside: str, text: str) -> None:
    assert _read(tmp_path, f"<html><body>{inside}").text == text


@pytest.mark.parametrize("encoding", ["windows-1251", "utf-8", "utf-16", "koi8-r"])
def test_encodings_of_pages(tmp_path: Path, encoding: str) -> None:
    words = "Отношения двух стран не являются союзом, но они прочнее союзов. " * 3
    said = f"<meta charset='{encoding}'>" if encoding != "utf-16" else ""
    path = tmp_path / "a.htm"
    path.write_bytes(f"<html><head>{said}</head><p>{words}</p>".encode(encoding))
    document = Document.from_file(path)
    assert document.text == words.strip()
    assert document.notices == ()


def test_a_web_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.mhtml"
    path.write_bytes(
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
        b"--B\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><p>One =E2=80=93 two</p></html>\r\n--B--\r\n"
    )
    assert Document.from_file(path).text == "One – two"


def test_pasted_html() -> None:
    document = Document.from_html(f"<h1>Old Quays</h1>{_TEXT}", author="Ann")
    assert (document.title, document.author) == ("Old Quays", "Ann")
    assert document.path is None
    assert [b.role.value for b in document.blocks][:2] == ["heading", "paragraph"]

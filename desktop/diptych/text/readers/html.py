"""Saved web pages: the essay on the page, as blocks with roles.

``html_main`` finds where the essay is, ``html_meta`` what the page says of itself,
``html_blocks`` turns elements into blocks. Nothing is fetched, run or shown.
"""

import codecs
import re

from diptych.errors import ReadError
from diptych.text.encoding import decode
from diptych.text.readers.flow import Extract, Flow, one_line
from diptych.text.readers.html_blocks import add_blocks
from diptych.text.readers.html_main import Page, is_silent
from diptych.text.readers.html_meta import page_meta
from diptych.text.readers.markup import Node, parse_markup

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})|"
    rb"<\?xml[^>]{0,80}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})",
    re.IGNORECASE,
)
_BEYOND = {
    # What pages say, and what they mean; see the WHATWG Encoding Standard.
    "iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
    "iso8859-9": "cp1254", "euc_kr": "cp949", "shift_jis": "cp932",
    "big5": "big5hkscs",
}  # fmt: skip
_CODEC = re.compile(
    r"utf-8$|cp\d|iso8859|koi8|mac|gb|big5|euc_|shift_jis|tis|iso2022_[jk]|hz$|johab"
)
"""What pages are written in: not all that Python can decode."""
_LONGEST_TITLE = 250
_MOST_EXTRA = 900


def read_html(data: bytes, shown: str) -> tuple[Extract, str | None]:
    """Read a saved page; return what it holds and the name of its encoding.

    Linear in the length. Raises ReadError.
    """
    source, encoding, notices = _decode(data, shown)
    found = read_page(source, shown)
    return replace_notices(found, notices), encoding


def replace_notices(found: Extract, notices: tuple[str, ...]) -> Extract:
    """Add notices to an extract."""
    if not notices:
        return found
    from dataclasses import replace

    return replace(found, notices=(*found.notices, *notices))


def read_page(source: str, shown: str) -> Extract:
    """Read the source of a page; see ``read_html``."""
    root = parse_markup(source, shown)
    page = Page(root)
    main, heading = _with_heading(page, page.main())
    flow = Flow()
    outside = heading is not None and not _is_inside(heading, main)
    if heading is not None and outside:
        add_blocks(heading, flow, page=None, itself=True)
    add_blocks(main, flow, page=page)
    words = one_line(heading.words()) if heading is not None else ""
    meta = page_meta(root, words)
    return Extract(
        text=flow.text(),
        blocks=flow.blocks(),
        title=meta.title,
        author=meta.author,
        date=meta.date,
        language=meta.language,
        marked=flow.has_headings(),
    )


def decode_page(data: bytes, shown: str) -> str:
    """Decode a page as it says itself, or as its letters tell."""
    return _decode(data, shown)[0]


def read_chapter(source: str, shown: str, flow: Flow) -> None:
    """Add a page of a book, which is text from end to end."""
    add_blocks(parse_markup(source, shown), flow, page=None)


def _with_heading(page: Page, main: Node) -> tuple[Node, Node | None]:
    """Find the title of the essay; take in what stands between it and the text.

    Often the title stands with the byline in an element above the text: where the two
    together are little more than the text, they are the essay.
    """
    nodes = page.root.walk()
    heads = [
        node
        for node in nodes
        if node.tag == "h1"
        and not is_silent(node)
        and 0 < len(node.words().strip()) <= _LONGEST_TITLE
    ]
    inside = [node for node in heads if _is_inside(node, main)]
    if inside:
        return main, inside[0]
    place = {id(node): index for index, node in enumerate(nodes)}
    before = [n for n in heads if place[id(n)] < place[id(main)]]
    if not before:
        return main, None
    heading = before[-1]
    if page.is_around(heading):
        return main, heading
    both = main
    while not _is_inside(heading, both):
        assert both.parent is not None, "the root holds every element"
        both = both.parent
    extra = page.length(both) - page.length(main)
    if extra <= max(_MOST_EXTRA, page.length(main) // 6):
        return both, heading
    return main, heading


def _is_inside(node: Node, outer: Node) -> bool:
    above: Node | None = node
    while above is not None:
        if above is outer:
            return True
        above = above.parent
    return False


def _decode(data: bytes, shown: str) -> tuple[str, str | None, tuple[str, ...]]:
    """Decode a page as its byte order mark, its head or its letters say."""
    marks = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    found = None if data.startswith(marks) else _CHARSET.search(data, 0, 4096)
    if found is not None:
        said = (found.group(1) or found.group(2)).decode("ascii")
        try:
            name = codecs.lookup(said).name
            name = _BEYOND.get(name, name)
            # A page whose head can be read is not in UTF-16, whatever it says.
            if _CODEC.match(name):
                return data.decode(name), name, ()
        except (LookupError, ValueError):
            pass
    decoded = decode(data, name=shown)
    if not decoded.guessed:
        return decoded.text, decoded.encoding, ()
    from diptych.text.encoding import shown_encoding

    return (
        decoded.text,
        decoded.encoding,
        (
            f"“{shown}” does not say how its letters are encoded; it was read as "
            f"{shown_encoding(decoded.encoding)}, so look whether all letters are "
            "right.",
        ),
    )


def unpack_mhtml(data: bytes, shown: str) -> bytes:
    """Return the page out of a web archive (MHTML); raises ReadError."""
    import email
    import email.errors
    import email.policy

    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        for count, part in enumerate(message.walk()):
            if count > 5_000:
                break
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                inside = part.get_payload(decode=True)
                if isinstance(inside, bytes) and inside.strip():
                    return inside
    except (email.errors.MessageError, ValueError, LookupError, RecursionError):
        pass
    raise ReadError(
        f"“{shown}” is a web archive in which no page is found: open it in a browser "
        "and save it as “web page, HTML only”."
    )

"""The shown text stands for ``Document.text`` one character for one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.view.positions import Positions
from diptych.view.typeset import BULLET, HIDDEN, LINE_BREAK, typeset

ALPHABET = (
    "ab.  \n\n\n\r\t#>*\u00a0\u2002\u2028\u2029\ufeff\u0000\u0085\ufdd0é\u0301中😀"
)
TEXTS = st.text(alphabet=st.sampled_from(ALPHABET), max_size=80)
SPLIT_BY_QT = "\r\u2029\ufdd0\ufdd1\ufeff\u0000\u0085"


def block(text: str, piece: str, role: BlockRole = BlockRole.PARAGRAPH) -> Block:
    start = text.index(piece)
    return Block(Span(start, start + len(piece)), role)


def visible(shown: str) -> str:
    return shown.replace(HIDDEN, "")


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(TEXTS)
    blocks = []
    place = 0
    for line in text.split("\n"):
        if line.strip() and draw(st.booleans()):
            start = place + len(line) - len(line.lstrip())
            end = place + len(line.rstrip())
            role = draw(st.sampled_from(list(BlockRole)))
            blocks.append(Block(Span(start, end), role))
        place += len(line) + 1
    path = draw(st.sampled_from([None, Path("essay.md"), Path("essay.txt")]))
    return Document(text, blocks=tuple(blocks), path=path)


@given(documents())
def test_no_offset_changes(document: Document) -> None:
    page = typeset(document)
    ours, theirs = Positions.of(page.text), Positions.of(document.text)
    assert ours == theirs


@given(documents())
def test_nothing_is_left_that_qt_would_change(document: Document) -> None:
    assert not set(typeset(document).text) & set(SPLIT_BY_QT)


@given(documents())
def test_paragraphs_and_the_line_feeds_between_them_make_the_page(
    document: Document,
) -> None:
    page = typeset(document)
    pieces = [paragraph.span.slice(page.text) for paragraph in page.paragraphs]
    assert "\n".join(pieces) == page.text


@given(documents())
def test_emphasis_lies_on_words_that_are_shown(document: Document) -> None:
    page = typeset(document)
    for emphasis in page.emphases:
        assert visible(emphasis.span.slice(page.text))
        assert "*" not in emphasis.span.slice(page.text)


def test_stars_around_what_has_no_width_are_stars() -> None:
    page = typeset(Document("A *\ufeff* B *c* D.\n", path=Path("a.md")))
    assert [one.span.slice(page.text) for one in page.emphases] == ["c"]
    assert visible(page.text).count("*") == 2


def test_blank_lines_and_indents_leave_no_trace() -> None:
    text = "\n\n  One.\n \t\n\n  Two. \n"
    blocks = (block(text, "One."), block(text, "Two."))
    assert visible(typeset(Document(text, blocks=blocks)).text) == "One.\nTwo."


def test_a_text_without_blocks_breaks_at_its_lines() -> None:
    page = typeset(Document("One.\n\nTwo.\n"))
    assert visible(page.text) == "One.\nTwo."
    assert len(page.paragraphs) == 2


def test_an_empty_text_is_one_empty_paragraph() -> None:
    page = typeset(Document(""))
    assert page.text == ""
    assert [p.span for p in page.paragraphs] == [Span(0, 0)]


def test_wrapped_prose_flows_and_verse_does_not() -> None:
    prose = "A line of prose that was wrapped by a machine\nand goes on here."
    verse = "Two roads diverged\nin a yellow wood"
    text = f"{prose}\n\n{verse}"
    page = typeset(Document(text, blocks=(block(text, prose), block(text, verse))))
    shown = visible(page.text)
    assert shown == (
        "A line of prose that was wrapped by a machine and goes on here."
        f"\nTwo roads diverged{LINE_BREAK}in a yellow wood"
    )


def test_marks_of_headings_and_quotations_are_hidden() -> None:
    text = "## Heading\n\n> said\n> he"
    blocks = (
        block(text, "## Heading", BlockRole.HEADING),
        block(text, "> said\n> he", BlockRole.QUOTATION),
    )
    shown = visible(typeset(Document(text, blocks=blocks)).text)
    assert shown == f"Heading\nsaid{LINE_BREAK}he"


@pytest.mark.parametrize("name", ["a.md", "A.MARKDOWN"])
def test_stars_become_emphasis_in_markdown_only(name: str) -> None:
    text = "One *two* **three** 2 * 3 * 4"
    marked = typeset(Document(text, path=Path(name)))
    plain = typeset(Document(text, path=Path("a.txt")))
    assert visible(marked.text) == "One two three 2 * 3 * 4"
    assert [(e.span.slice(text), e.strength) for e in marked.emphases] == [
        ("two", 1),
        ("three", 2),
    ]
    assert plain.text == text


@pytest.mark.parametrize("sign", ["-", "*", "+"])
def test_items_of_lists_have_bullets_in_markdown_only(sign: str) -> None:
    text = f"{sign} ropes - and tar"
    blocks = (block(text, text, BlockRole.LIST_ITEM),)
    marked = typeset(Document(text, blocks=blocks, path=Path("a.md")))
    plain = typeset(Document(text, blocks=blocks, path=Path("a.txt")))
    assert marked.text == f"{BULLET} ropes - and tar"
    assert plain.text == text


def test_blocks_on_one_line_share_a_paragraph() -> None:
    text = "Menu | Home"
    blocks = (block(text, "Menu"), block(text, "Home", BlockRole.FURNITURE))
    assert len(typeset(Document(text, blocks=blocks)).paragraphs) == 1

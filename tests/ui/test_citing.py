"""Quotations with where they come from."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.ui.citing import citation, place_words, quote

PIECES = (
    ("The quay", BlockRole.HEADING),
    ("It was cold.", BlockRole.PARAGRAPH),
    ("“Close it”, he said.", BlockRole.QUOTATION),
    ("[1] See above.", BlockRole.NOTE),
    ("It stayed open.", BlockRole.PARAGRAPH),
)


def made(**facts: object) -> Document:
    text, blocks = "", []
    for words, role in PIECES:
        blocks.append(Block(Span(len(text), len(text) + len(words)), role))
        text += words + "\n\n"
    return Document(text, blocks=tuple(blocks), **facts)  # type: ignore[arg-type]


def find(words: str) -> Span:
    start = made().text.index(words)
    return Span(start, start + len(words))


def test_author_title_date_and_paragraph_stand_below_the_words() -> None:
    document = made(
        author="A. Reader", title="On quays", date=datetime.date(2022, 6, 16)
    )
    assert quote(document, find("stayed open")) == (
        "stayed open\n— A. Reader, “On quays”, 16 June 2022, paragraph 3"
    )
    assert citation(made(title="On quays"), find("cold")) == "“On quays”, paragraph 1"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("cold", "paragraph 1"),
        ("cold.\n\n“Close", "paragraphs 1–2"),
        ("The quay", "in a heading"),
        ("See above", "in a note"),
        ("he said.\n\n[1] See above.\n\nIt", "paragraphs 2–3"),
    ],
)
def test_places_are_counted_as_a_reader_counts(words: str, place: str) -> None:
    assert place_words(made(), find(words)) == place


def test_a_text_without_blocks_is_quoted_without_a_place() -> None:
    assert citation(Document("Some words", title="T"), Span(0, 4)) == "“T”"


@given(st.data())
def test_the_words_are_the_exact_slice(data: st.DataObject) -> None:
    document = made()
    start = data.draw(st.integers(0, len(document.text)))
    end = data.draw(st.integers(start, len(document.text)))
    words, _, rest = quote(document, Span(start, end)).rpartition("\n— ")
    assert words == document.text[start:end]
    assert "\n" not in rest

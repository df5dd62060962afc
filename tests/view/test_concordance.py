"""Key words in context: exact ranges, sorting, and what is copied."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.text.document import Document
from diptych.text.span import Span
from diptych.view.concordance import (
    WORDS_BESIDE,
    Line,
    Order,
    Places,
    as_table,
    as_text,
    one_line,
    sort_lines,
    whole_words,
)
from diptych.view.ribbons import Side

TEXT = """\
# The harbour

A storm came over the quay. The Storm passed, and no storm came back.

> Storms are remembered, wrote the keeper.

Ébène storm and ebony storm; apple storm.
"""


def document() -> Document:
    """Return a small essay with a heading, two paragraphs and a quotation."""
    return Document.from_text(TEXT, title="The\tharbour", language="en")


def lines_of(words: str) -> list[Line]:
    """Return the line of every place where ``words`` stand."""
    essay = document()
    places = Places(essay)
    found, start = [], essay.text.find(words)
    while start >= 0:
        found.append(places.line(Side.LEFT, Span(start, start + len(words))))
        start = essay.text.find(words, start + 1)
    return found


def test_the_context_stays_in_its_paragraph() -> None:
    essay = document()
    first, *_, last = lines_of("storm")
    assert one_line(essay.text, first.before) == "A"
    assert one_line(essay.text, first.after).startswith("came over the quay.")
    assert one_line(essay.text, first.after).endswith("no storm came back.")
    assert one_line(essay.text, last.before) == "Ébène storm and ebony storm; apple"
    assert last.after.slice(essay.text) == "."


def test_places_count_paragraphs_and_name_headings() -> None:
    assert lines_of("harbour")[0].place == "heading"
    assert [line.place for line in lines_of("torms")] == ["¶ 2"]
    assert [line.paragraph for line in lines_of("storm")] == [1, 1, 3, 3, 3]


def test_context_is_cut_at_whole_words() -> None:
    words = [f"word{number}" for number in range(80)]
    essay = Document.from_text(" ".join(words))
    start = essay.text.index("word40")
    line = Places(essay).line(Side.RIGHT, Span(start, start + 6))
    assert line.before.slice(essay.text).split() == words[40 - WORDS_BESIDE : 40]
    assert line.after.slice(essay.text).split() == words[41 : 41 + WORDS_BESIDE]


def test_a_script_without_spaces_gets_context_too() -> None:
    essay = Document.from_text("不结盟不对抗不针对第三方" * 60)
    line = Places(essay).line(Side.LEFT, Span(360, 363))
    assert 0 < len(line.before) < 300
    assert 0 < len(line.after) < 300


def test_lines_are_sorted_by_the_words_beside() -> None:
    essay = document()
    lines = lines_of("storm")

    def nearest(order: Order, *, falling: bool = False) -> list[str]:
        found = sort_lines(lines, essay.text, order, falling=falling)
        return [one_line(essay.text, line.before).split()[-1] for line in found]

    assert nearest(Order.BEFORE) == ["A", "apple", "Ébène", "ebony", "no"]
    assert nearest(Order.BEFORE, falling=True)[0] == "no"
    assert nearest(Order.PLACE) == ["A", "no", "Ébène", "ebony", "apple"]
    assert nearest(Order.AFTER)[0] == "apple"
    assert nearest(Order.PLACE, falling=True)[0] == "apple"


def test_a_table_has_one_row_for_each_line() -> None:
    essay = document()
    lines = lines_of("storm")
    table = as_table(lines, {Side.LEFT: essay}).splitlines()
    assert len(table) == 1 + len(lines)
    assert {row.count("\t") for row in table} == {5}
    assert table[1].split("\t")[:5] == ["left", "The harbour", "¶ 1", "A", "storm"]
    themed = as_table(lines, {Side.LEFT: essay}, labels={"": "Storms"}).splitlines()
    assert themed[0].endswith("\tTheme")
    assert themed[1].endswith("\tStorms")


def test_text_puts_all_key_words_in_one_column() -> None:
    rows = as_text(lines_of("storm"), {Side.LEFT: document()}).splitlines()
    assert len({row.index("[storm]") for row in rows}) == 1
    assert "[storm] came over" in rows[0]
    assert rows[-1].endswith("[storm].")


@given(st.text(alphabet="ab é😀\n\u2029不", min_size=1, max_size=200), st.data())
def test_every_range_lies_in_the_text_and_beside_the_key(
    text: str, data: st.DataObject
) -> None:
    essay = Document.from_text(f"x{text}")
    start = data.draw(st.integers(0, len(essay.text)))
    end = data.draw(st.integers(start, len(essay.text)))
    line = Places(essay).line(Side.LEFT, Span(start, end))
    assert line.before.end == start
    assert line.after.start == end
    assert line.after.end <= len(essay.text)
    assert line.before.slice(essay.text).strip().count("\n\n") == 0 or start == end
    assert len(line.before.slice(essay.text).split()) <= WORDS_BESIDE
    assert len(line.after.slice(essay.text).split()) <= WORDS_BESIDE


def test_a_selection_is_widened_over_the_words_it_cuts() -> None:
    def widened(start: int, end: int, text: str = TEXT) -> str:
        return whole_words(text, Span(start, end)).slice(text)

    place = TEXT.index("storm came")
    assert widened(place + 2, place + 7) == "storm came"
    assert widened(place - 1, place + 6) == "storm"
    assert widened(place + 2, place + 3) == "storm"
    assert widened(place + 5, place + 6) == ""
    assert widened(2, 4, "联合声明发表") == "声明"


@given(st.text("ab 文-é\n", max_size=12), st.data())
def test_a_widened_selection_holds_its_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = whole_words(text, Span(start, end))
    assert text[start:end].strip() in found.slice(text)
    assert whole_words(text, found) == found

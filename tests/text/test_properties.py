"""What holds for every text whatsoever."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.errors import ReadError
from diptych.text.analysis import analyse
from diptych.text.document import BlockRole, Document
from diptych.text.normal import normal_form
from diptych.text.sentences import split_sentences
from diptych.text.stemming import stem
from diptych.text.words import find_words
from tests.strategies import prose, texts, with_line_ends, words


def _document(text: str) -> Document | None:
    try:
        return Document.from_text(text)
    except ReadError:
        return None


@given(texts)
@settings(max_examples=150, deadline=None)
def test_any_text_is_analysed_or_refused(text: str) -> None:
    document = _document(text)
    if document is None:
        assert not any(map(str.isalnum, text))
        return
    assert "\r" not in document.text
    analysis = analyse(document)
    assert len(analysis.starts) == len(analysis.ends) == len(analysis.norms)
    assert len(analysis.stems) == len(analysis.norms) == len(analysis.sentence_of)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_blocks_stand_in_order_without_overlap(text: str) -> None:
    document = _document(text)
    if document is None:
        return
    end = 0
    for block in document.blocks:
        content = block.span.slice(document.text)
        assert block.span.start >= end
        assert content == content.strip()
        assert content
        assert (block.level > 0) == (block.role is BlockRole.HEADING)
        # Nothing but white space is left between blocks.
        assert not document.text[end : block.span.start].strip()
        end = block.span.end
    assert not document.text[end:].strip()


@given(texts)
@settings(max_examples=150, deadline=None)
def test_sentences_lie_in_blocks_and_words_in_sentences(text: str) -> None:
    document = _document(text)
    if document is None:
        return
    analysis = analyse(document)
    end_word = end = 0
    for index, sentence in enumerate(analysis.sentences):
        block = document.blocks[sentence.block]
        assert block.role is not BlockRole.FURNITURE
        assert block.span.contains(sentence.span)
        assert sentence.span.start >= end
        assert len(sentence.span) > 0
        assert sentence.first_word == end_word
        end, end_word = sentence.span.end, sentence.end_word
        place = sentence.span.start
        for word in range(sentence.first_word, sentence.end_word):
            assert place <= analysis.starts[word] < analysis.ends[word]
            assert analysis.ends[word] <= sentence.span.end
            assert analysis.sentence_of[word] == index
            place = analysis.ends[word]
    assert end_word == len(analysis)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_every_word_slices_to_what_it_claims(text: str) -> None:
    document = _document(text)
    if document is None:
        return
    analysis = analyse(document)
    for start, end, norm, word_stem in zip(
        analysis.starts, analysis.ends, analysis.norms, analysis.stems, strict=True
    ):
        content = document.text[start:end]
        assert content == content.strip()
        assert norm == normal_form(content)
        assert norm
        assert word_stem == stem(norm, analysis.language)
        assert word_stem


@given(texts, st.integers(0, 40), st.integers(0, 40))
@settings(max_examples=150, deadline=None)
def test_words_of_a_part_lie_in_it(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    start = min(start, end)
    place = start
    for span in find_words(text, start, end):
        assert place <= span.start < span.end <= end
        place = span.end


@given(texts)
@settings(max_examples=150, deadline=None)
def test_sentences_leave_out_nothing_but_markers_and_space(text: str) -> None:
    stripped = text.strip()
    spans = list(split_sentences(stripped, 0, len(stripped)))
    kept = "".join(span.slice(stripped) for span in spans)
    gaps = "".join(
        stripped[before.end : after.start] for before, after in pairwise(spans)
    )
    assert not gaps.strip()
    assert len(kept.split()) <= len(stripped.split()) + len(spans)
    if spans:
        assert spans[-1].end == len(stripped)


@given(with_line_ends())
@settings(max_examples=150, deadline=None)
def test_line_ends_do_not_matter(pair: tuple[str, str]) -> None:
    plain, mixed = pair
    a, b = _document(plain), _document(mixed)
    assert (a is None) == (b is None)
    if a is not None and b is not None:
        assert a.text == b.text
        assert a.blocks == b.blocks


@given(prose)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_analysis(text: str) -> None:
    first = analyse(Document.from_text(text))
    again = analyse(Document.from_text(text))
    assert first == again


@given(words)
@settings(max_examples=300, deadline=None)
def test_a_normal_form_is_its_own_normal_form(word: str) -> None:
    for span in find_words(word):
        norm = normal_form(span.slice(word))
        if norm not in {"us", "u.s."}:
            assert normal_form(norm) == norm


@pytest.mark.parametrize("text", ["a\ud800b", "\udfff word"])
def test_half_characters_are_refused(text: str) -> None:
    with pytest.raises(ReadError, match="half a character"):
        Document.from_text(text)


_VARIED = {
    "financial": ["ﬁnancial", "FINANCIAL", "finan\u00adcial", "finan-\ncial"],
    "trade": ["ｔｒａｄｅ", "trade’s", "tra\u2060de"],
    "china": ["Сhina", "CHINA", "Chi\u200bna", "China’s", "Ｃhina"],
    "résumé": ["re\u0301sume\u0301", "RÉSUMÉ", "résumé\ufeff"],
    "россия": ["Россия", "РОССИЯ", "Росси\u0301я", "Рос\u00adсия"],
    "cooperation": ["co-operation", "Co‑operation", "coopera-\ntion"],
    "don't": ["don’t", "Don't", "DON’T"],
}  # fmt: skip


@given(st.data())
def test_a_word_in_any_dress_is_the_same_word_at_the_right_place(
    data: st.DataObject,
) -> None:
    word = data.draw(st.sampled_from(sorted(_VARIED)))
    dress = data.draw(st.sampled_from(_VARIED[word]))
    space = st.sampled_from(
        [" ", "\u00a0", "\u2002", "\u202f", "\u3000", " 😀 ", " — "]
    )
    before = data.draw(space) + data.draw(st.sampled_from(["", "“", "(", "«"]))
    after = data.draw(st.sampled_from(["", ",", "”", ")", "!"])) + data.draw(space)
    around = data.draw(st.sampled_from(["one", "中国", "שלום", "два", "e\u0301"]))
    text = f"{around}{before}{dress}{after}{around}"
    start = len(around) + len(before)
    spans = [s for s in find_words(text) if normal_form(s.slice(text)) == word]
    assert len(spans) == 1
    assert spans[0].start == start
    assert spans[0].end in (start + len(dress), start + len(dress.rstrip("\ufeff")))

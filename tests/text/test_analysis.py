"""The columns of words, and what they cost."""

import time

import pytest

from diptych.errors import Cancelled
from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span

TEXT = (
    "The Harbour and the Town\n\nThe U.S. harbours were built for a non-alignment that "
    "has moved. It cost 1,238 men, and the town has been looking for another since "
    "then, in vain.[3]\n\nBack to top"
)


def _columns(analysis: Analysis) -> list[tuple[str, str, str]]:
    text = analysis.document.text
    return [
        (text[start:end], norm, stem)
        for start, end, norm, stem in zip(
            analysis.starts, analysis.ends, analysis.norms, analysis.stems, strict=True
        )
    ]


def test_columns() -> None:
    columns = _columns(analyse(Document.from_text(TEXT)))
    assert ("U.S.", "u.s.", "u.s.") in columns
    assert ("harbours", "harbours", "harbor") in columns
    assert ("non-alignment", "nonalignment", "nonalign") in columns
    assert ("1,238", "1238", "1238") in columns
    assert not {"3", "Back", "top"} & {word for word, _, _ in columns}


def test_sentences_know_their_block_and_words() -> None:
    analysis = analyse(Document.from_text(TEXT))
    assert [s.span.slice(analysis.document.text)[:9] for s in analysis.sentences] == [
        "The Harbo",
        "The U.S. ",
        "It cost 1",
    ]
    assert [s.block for s in analysis.sentences] == [0, 1, 1]
    assert analysis.sentences[0].end_word == 5
    assert list(analysis.sentence_of[:6]) == [0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("A new car-\npet came.", "a new carpet came"),
        ("A short-\nage of money.", "a shortage of money"),
        ("The co-\noperation of men.", "the cooperation of men"),
        ("A coopera-\n  tion of men.", "a cooperation of men"),
        ("A coopera\u00ad\ntion of men.", "a cooperation of men"),
        ("A well-\nknown man of long-\nterm use.", "a well known man of long term use"),
        ("The Halvor-\nsens came.", "the halvorsens came"),
        ("From north-\nWest on.", "from north west on"),
        ("A sky-\nlark sang. The skylark left.", "a skylark sang the skylark left"),
    ],
)
def test_a_word_that_a_line_end_parts(lines: str, words: str) -> None:
    whole = Block(Span(0, len(lines)), BlockRole.PARAGRAPH)
    analysis = analyse(Document(lines, language="en", blocks=(whole,)))
    assert analysis.norms == words.split()
    spelt = [
        lines[s:e].replace("-\n", "").lower()
        for s, e in zip(analysis.starts, analysis.ends, strict=True)
    ]
    assert spelt[0] == words.split()[0]
    assert spelt[-1] == words.split()[-1]


@pytest.mark.parametrize(
    ("language", "stemmer"), [("en", "en"), ("ru", "ru"), ("zh", ""), ("xx", "")]
)
def test_the_stemmer_of_the_language_is_used(language: str, stemmer: str) -> None:
    document = Document.from_text("Some words", language=language)
    assert analyse(document).language == stemmer
    assert analyse(document, language="de").language == "de"


_HOSTILE = {
    "dots": "a" + "." * 50_000 + " b",
    "closing marks": "a." + ")" * 50_000 + " b",
    "single letters": "a." * 25_000 + "word",
    "digits": "1" * 50_000 + "a",
    "separators": "1,1." * 20_000 + "a",
    "hyphens": "a-" * 25_000,
    "apostrophes": "a'" * 25_000,
    "marks": "a" + "\u0301" * 50_000,
    "footnote marks": "a." + "[1]" * 20_000 + " b",
    "one footnote": "a.[1" + ",1" * 20_000 + " b",
    "quotation signs": "> " * 25_000 + "a",
    "brackets": "[" * 50_000 + "a",
    "addresses": "http://" * 10_000,
    "language names": ("简体中文" * 39 + "x\n\n") * 100,
    "menus": ("home " + "> " * 70 + ".\n\n") * 100,
    "capitals": ("A" * 120 + "\n\n") * 100,
    "names": ("A A " * 30 + ".\n\n") * 100,
    "numbered quotes": ("1. " + "“" * 1_400 + "\n\n") * 30 + "x",
    "no sentence end": "word " * 20_000,
    "spaces": "a" + " " * 50_000 + "b",
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_no_text_takes_long(name: str) -> None:
    before = time.process_time()
    analyse(Document.from_text(_HOSTILE[name]))
    # Measured at 0.2 s at most; what grows with the square takes minutes.
    assert time.process_time() - before < 30.0


def test_a_book_in_one_paragraph_asks_and_tells_on_its_way() -> None:
    text = "The keeper of the light counts ships by night. " * 3_000
    document = Document.from_text(text)
    asks = 0
    told: list[float] = []

    def stop() -> bool:
        nonlocal asks
        asks += 1
        return False

    found = analyse(document, should_cancel=stop, progress=told.append)
    assert asks == len(told) == len(found) // 5_000
    assert told == sorted(set(told))
    assert 0 < told[0] < 0.25
    assert 0.75 < told[-1] <= 1
    with pytest.raises(Cancelled):
        analyse(document, should_cancel=lambda: True)

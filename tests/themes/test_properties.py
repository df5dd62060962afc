"""What holds of coding for any text and any codebook."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.errors import Cancelled
from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.model import Codebook
from diptych.themes.phrases import PhraseError, parse_phrase
from tests import strategies
from tests.themes.support import book

CODEBOOK = Path(__file__).resolve().parents[2] / "resources/codebooks/china-russia.yaml"

ANYTHING = book(
    """\
    lists:
      sides: [Russia, China, (союз|声明)]
    themes:
      - id: one
        label: One
        phrases: [<sides> statement, non-alignment, the, 不结盟, "(a|b|the) c"]
        exact: [Dr., U.S.]
        rules:
          - all: [<sides>, statement]
          - all: [signed, 2022]
            within: 4
            order: true
            date: {from: 2022-01-01, to: 2022-12-31, undated: true}
        not: [rejects]
        refers_back:
          phrases: [the statement]
      - id: two
        label: Two
        include: [one]
        rules:
          - all: [China, Russia]
            within: paragraph
            not_near: [partners]
            not_inside: [the China]
    """
)
PARAGRAPHS = "two"


@given(strategies.texts)
@settings(max_examples=300, deadline=None)
def test_coding_never_fails_and_stays_inside_sentences(text: str) -> None:
    if not any(character.isalnum() for character in text):
        return
    document = Document.from_text(text, language="en")
    analysis = analyse(document)
    sentences = [sentence.span for sentence in analysis.sentences]
    found = code(analysis, ANYTHING).spans
    for one in found:
        assert one.cue == one.span.slice(document.text)
        assert one.cue.strip() == one.cue != ""
        assert one.why.endswith(".")
        if one.theme != PARAGRAPHS:
            assert any(sentence.contains(one.span) for sentence in sentences)
    assert list(found) == sorted(found, key=lambda one: one.span)
    for theme in ("one", "two"):
        spans = [one.span for one in found if one.theme == theme]
        assert all(a.end <= b.start for a, b in pairwise(spans))


@given(st.lists(strategies.sentences, min_size=1, max_size=8), strategies.sentences)
@settings(max_examples=50, deadline=None)
def test_what_was_coded_before_has_no_influence(parts: list[str], other: str) -> None:
    analysis = analyse(Document.from_text("The " + " ".join(parts), language="en"))
    first = code(analysis, ANYTHING)
    code(analyse(Document.from_text("A " + other, language="en")), ANYTHING)
    assert code(analysis, ANYTHING) == first


@given(st.text(st.sampled_from("ab -()|<>,n'1"), max_size=30))
@settings(max_examples=300, deadline=None)
def test_any_phrase_is_read_or_refused(phrase: str) -> None:
    with suppress(PhraseError):
        sequence = parse_phrase(phrase, {})
        assert sequence.size
        source = json.dumps([phrase])
        book(f"themes:\n  - id: t\n    label: T\n    phrases: {source}\n")


@given(strategies.texts)
@settings(max_examples=100, deadline=None)
def test_every_sentence_finds_itself_as_an_exact_form(text: str) -> None:
    words = [word for word in text.split() if word.isascii() and word.isalpha()]
    if not words:
        return
    phrase = " ".join(words[:5])
    source = f'themes:\n  - id: t\n    label: T\n    exact: ["{phrase}"]\n'
    document = Document.from_text(f"“{phrase}”", language="en")
    assert [one.cue for one in code(analyse(document), book(source)).spans] == [phrase]


def test_cancel() -> None:
    analysis = analyse(Document.from_text("The statement. " * 5_000, language="en"))
    asked = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        code(analysis, ANYTHING, should_cancel=stop)
    assert len(asked) == 3


SCRIPT = """
import sys
from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.model import Codebook
text = open(sys.argv[2], encoding="utf-8").read()
analysis = analyse(Document.from_text(text, language="en"))
found = code(analysis, Codebook.load(sys.argv[1]))
sys.stdout.buffer.write(repr(found).encode())
"""


def test_the_same_in_every_process(tmp_path: Path) -> None:
    text = tmp_path / "essay.txt"
    text.write_text(
        "China and Russia reject any alliance. The joint statement of February 2022 by "
        "China and Russia names no limits, oil, gas and santcions. The document ends.",
        encoding="utf-8",
    )
    outputs = set()
    for seed in ("0", "1", "4242"):
        result = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(CODEBOOK), str(text)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        outputs.add(result.stdout)
    assert len(outputs) == 1
    assert b"joint-statement-2022" in outputs.pop()


def test_long_sentences_are_linear() -> None:
    """A text without a full stop must not cost the square of its length."""
    import time

    codebook = Codebook.load(CODEBOOK)
    times = []
    for count in (2_000, 16_000):
        text = "China and Russia reject an alliance with the West over oil " * (
            count // 11
        )
        analysis = analyse(Document.from_text(text, language="en"))
        code(analysis, codebook)
        start = time.process_time()
        code(analysis, codebook)
        times.append(time.process_time() - start)
    assert times[1] < 40 * times[0]


def test_ten_thousand_phrases_code_a_text() -> None:
    phrases = ", ".join(f"word{n} of phrase{n}" for n in range(10_000))
    codebook = book(f"themes:\n  - id: t\n    label: T\n    phrases: [{phrases}]\n")
    analysis = analyse(Document.from_text("A word77 of phrase77 here.", language="en"))
    assert [one.cue for one in code(analysis, codebook).spans] == ["word77 of phrase77"]


def test_many_readings_of_many_words_stay_cheap() -> None:
    """Each pair of hyphened words may be one: more ways than could be walked."""
    phrase = " ".join(["(xa|xaxa)"] * 60)
    codebook = book(f"themes:\n  - id: t\n    label: T\n    phrases: [{phrase}]\n")
    text = "-".join(["xa"] * 80) + "."
    found = code(analyse(Document.from_text(text, language="en")), codebook).spans
    assert [one.theme for one in found] == ["t"]

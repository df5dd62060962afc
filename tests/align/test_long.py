"""Long texts: cancel is asked for often, limits are told, and nothing is lost."""

import random
import time
from itertools import pairwise

import pytest

from diptych import Document, Options, compare
from diptych.align.aligner import align
from diptych.align.candidates import find_candidates
from diptych.align.model import LinkSize
from diptych.align.sides import make_sides
from diptych.align.watch import Watch
from diptych.errors import Cancelled
from diptych.text.analysis import analyse

_SENTENCES = 1_200
_PATIENCE_S = 0.3
"""Longest wait between two asks: they come every 20 ms, on a busy machine too."""


def _book(seed: int, *, changed: float = 0.0) -> str:
    """Return a long text of made-up words; ``changed`` is the share put anew."""
    words = random.Random(1)
    vocabulary = [
        "".join(words.choice("bdfgklmnprst") + words.choice("aeiou") for _ in "123")
        for _ in range(4_000)
    ]
    story, slips = random.Random(seed), random.Random(7)
    sentences: list[str] = []
    for _ in range(_SENTENCES):
        chosen = story.choices(vocabulary, k=14)
        kept = [slips.choice(vocabulary) if slips.random() < changed else w
                for w in chosen]  # fmt: skip
        sentences.append(f"{' '.join(kept).capitalize()}.")
    return "\n\n".join(" ".join(sentences[n : n + 8]) for n in range(0, 1_200, 8))


@pytest.fixture(scope="module")
def book() -> Document:
    return Document.from_text(_book(2), language="en")


@pytest.fixture(scope="module")
def version() -> Document:
    return Document.from_text(_book(2, changed=0.2), language="en")


def test_cancel_is_asked_for_all_the_time(book: Document, version: Document) -> None:
    """No part of the work goes on for long without asking."""
    asked = [time.process_time()]

    def ask() -> bool:
        asked.append(time.process_time())
        return False

    compare(book, version, should_cancel=ask)
    waits = [two - one for one, two in pairwise(asked)]
    assert max(waits) < _PATIENCE_S
    assert len(waits) > sum(waits) / 0.1


@pytest.mark.parametrize("last", [1, 3, 8, 20])
def test_any_ask_can_end_the_work(book: Document, version: Document, last: int) -> None:
    """A yes to any of the questions ends the work there, and no more are asked."""
    count = 0

    def late() -> bool:
        nonlocal count
        count += 1
        return count >= last

    with pytest.raises(Cancelled):
        compare(book, version, should_cancel=late)
    assert count == last


def test_all_sentences_of_a_version_are_found(
    book: Document, version: Document
) -> None:
    """Though books have more than a million pairs of sentences, and few are read."""
    found = align(analyse(book), analyse(version), max_links=10_000).links
    sentences = [x for x in found if x.size is LinkSize.SENTENCE and x.score >= 0.5]
    assert len(sentences) > 0.98 * _SENTENCES


def test_the_pairs_looked_at_grow_with_the_length(
    book: Document, version: Document
) -> None:
    """A few for each sentence of either side, not all with all."""
    sides = make_sides(analyse(book), analyse(version), Watch())
    assert len(find_candidates(sides, Watch())) < 4 * 2 * _SENTENCES


def test_a_limit_that_was_reached_is_told(book: Document, version: Document) -> None:
    """How many there were, how many are given, and how good the rest is."""
    found = compare(book, version, options=Options(links_per_1000_words=3))
    most = 3 * -(-max(found.words_a, found.words_b) // 1000)
    assert len(found.links) == most
    assert not found.quality.complete
    (notice,) = found.quality.notices
    assert f"best {most} of" in notice
    assert "score" in notice

"""Cancel while a text is coded: asked in proportion to the work."""

import itertools
from functools import partial
from operator import length_hint

import pytest

from diptych.errors import Cancelled
from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.asking import each
from diptych.themes.coding import code
from diptych.themes.load import parse_codebook

LIGHTS = """schema: diptych-codebook/1
title: Lights
language: en
themes:
  - id: light
    label: Light
    phrases: [lighthouse, keeper]
  - id: wreck
    label: Wrecks
    rules:
      - all: [ship, reef]
        within: sentence
"""


@pytest.mark.parametrize("count", [0, 1, 10, 11, 35])
def test_it_is_asked_before_each_lot(count: int) -> None:
    asked: list[int] = []
    worked = 0

    def stop() -> bool:
        asked.append(worked)
        return False

    for _ in each(range(count), stop, 10):
        worked += 1
    assert worked == count
    assert asked == list(range(0, count, 10))


def test_without_a_question_all_is_handed_on() -> None:
    assert list(each("abc", None, 2)) == ["a", "b", "c"]


def test_cancelling_ends_the_work() -> None:
    answers = itertools.chain([False, False], itertools.repeat(True))
    with pytest.raises(Cancelled):
        list(each(itertools.count(), lambda: next(answers), 10))


def test_the_hits_of_one_theme_are_asked_about_in_proportion() -> None:
    codebook = parse_codebook(LIGHTS, name="lights.yaml")
    asks: list[int] = []
    for count in (1_000, 5_000):
        told: list[float] = []
        text = "The keeper saw the ship on the reef by the lighthouse. " * count
        answers = itertools.repeat(False, 1_000_000)
        found = code(
            analyse(Document.from_text(text)),
            codebook,
            should_cancel=partial(next, answers),
            progress=told.append,
        )
        assert len(found.spans) == 3 * count
        assert told == sorted(told)
        assert told
        asks.append(1_000_000 - length_hint(answers))
    assert asks[0] > 3_000 / 100
    assert asks[1] > 3 * asks[0]


def test_a_codebook_whose_making_was_cancelled_is_made_again() -> None:
    codebook = parse_codebook(LIGHTS.replace("Lights", "Beacons"), name="b.yaml")
    analysis = analyse(Document.from_text("The keeper left the lighthouse."))
    with pytest.raises(Cancelled):
        code(analysis, codebook, should_cancel=lambda: True)
    assert len(code(analysis, codebook).spans) == 2

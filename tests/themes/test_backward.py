"""Definite mentions that refer back to an explicit one."""

import datetime

import pytest

from tests.themes.support import book, coded, marked, unmarked

BOOK = """\
themes:
  - id: t
    label: T
    rules:
      - all: [summit statement]
        date: {from: 2022-02-01, to: 2022-02-28, undated: true}
    refers_back:
      phrases: [the (same|) statement, this document]
      until: [treaty, other statement]
      date: {from: 2022-02-01, to: 2022-02-28}
      within: 1
"""


@pytest.mark.parametrize(
    "wanted",
    [
        "The [summit statement] came. [The statement] was long; [this document] stays.",
        "The statement came. Then a [summit statement].",
        "A [summit statement]. A treaty. The statement was short.",
        "A [summit statement]. Some other statement. The statement was short.",
        "A summit statement of 2019. The statement was short.",
        "A [summit statement]. A summit statement of 2019. The statement was short.",
        "A [summit statement]. The statement of May 2019. The statement was short.",
        "A [summit statement].\n\n[The same statement].\n\n[The statement].",
        "A [summit statement].\n\nNo more.\n\nThe statement.",
        "Nothing here. The statement. This document.",
    ],
)
def test_what_refers_back(wanted: str) -> None:
    assert marked(unmarked(wanted), book(BOOK)) == wanted


def test_the_reason_names_the_explicit_mention() -> None:
    _, found = coded("A summit statement. The statement.", book(BOOK))
    assert found.rule == "refers back: the statement"
    assert found.why == "“The statement” refers back to “summit statement”."


def test_several_references_have_their_own_ends() -> None:
    codebook = book(
        """\
        themes:
          - id: t
            label: T
            phrases: [summit statement]
            refers_back:
              - phrases: [the statement]
                until: [other statement]
              - phrases: [the document]
                until: [treaty]
        """
    )
    text = (
        "A [summit statement]. A treaty. [The statement] and the document. "
        "[The statement]; [the document]. Some other statement. The statement."
    )
    text = text.replace("and the document", "and [the document]")
    assert marked(unmarked(text), codebook) == text


WRITTEN = """\
themes:
  - id: t
    label: T
    phrases: [summit statement]
    refers_back:
      - phrases: [the text]
        within: 4
        written: {from: 2022-02-01, to: 2022-12-31}
      - phrases: [the text]
        within: 1
"""


@pytest.mark.parametrize(
    ("date", "wanted"),
    [
        (datetime.date(2022, 6, 1), "A [summit statement].\n\nNo.\n\n[The text]."),
        (datetime.date(2023, 6, 1), "A [summit statement].\n\nNo.\n\nThe text."),
        (datetime.date(2023, 6, 1), "A [summit statement].\n\n[The text]."),
        (None, "A [summit statement].\n\n2021.\n\n[The text]."),
        (None, "A [summit statement].\n\n2023.\n\nThe text."),
    ],
)
def test_a_reference_can_ask_when_the_text_was_written(
    date: datetime.date | None, wanted: str
) -> None:
    assert marked(unmarked(wanted), book(WRITTEN), date=date) == wanted

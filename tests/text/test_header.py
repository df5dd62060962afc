"""The YAML header of an essay."""

import datetime

import pytest

from diptych.text.header import read_header

BODY = "\n# The text\n\nfollows.\n"


def test_known_keys() -> None:
    text = (
        "---\ntitle: 'One: Two'\nauthor: [Ann A., Ben B.]\ndate: 16 June 2022\n"
        f"lang: en-GB\nnote: >\n  two\n  lines\nkeywords: x\n---\n{BODY}"
    )
    header = read_header(text)
    assert text[header.end :] == BODY
    assert (header.title, header.author) == ("One: Two", "Ann A., Ben B.")
    assert header.date == datetime.date(2022, 6, 16)
    assert (header.language, header.note) == ("en", "two lines")
    assert header.notice == ""


@pytest.mark.parametrize("date", ["2022-06-16", "2022-06-16 10:00:00", "Jun 16, 2022"])
def test_dates(date: str) -> None:
    assert read_header(f"---\ndate: {date}\n---\n").date == datetime.date(2022, 6, 16)


def test_a_date_that_cannot_be_read_is_told() -> None:
    header = read_header("---\ntitle: T\ndate: last week\n---\nText")
    assert header.date is None
    assert header.title == "T"
    assert "date in the header" in header.notice


def test_norwegian_is_a_language_and_not_a_truth_value() -> None:
    assert read_header("---\nlanguage: no\n---\nTekst").language == "no"


@pytest.mark.parametrize(
    "text",
    [
        "Text without a header.",
        "---\n\nA rule between sections opens this text.\n\n---\n\nAnd another.",
        "---\ntitle: never closed\n\nText.",
        "--- title: x\n---\n",
        " ---\ntitle: x\n---\n",
        "---\ntitle: x\n" + "a: b\n" * 5_000 + "---\n",
    ],
)
def test_what_is_no_header_stays_text(text: str) -> None:
    header = read_header(text)
    assert header.end == 0
    assert header.notice == ""


@pytest.mark.parametrize(
    "source",
    [
        "title: [unclosed",
        "title: &a x\nauthor: *a",
        "title: !!python/object:os.system x",
        "title: x\n- y",
        "a: " + "[" * 5_000,
        "date: 2022-02-31",
        "title: 'x",
        "title: \x07",
    ],
)
def test_a_broken_header_is_shown_as_text_and_told(source: str) -> None:
    header = read_header(f"---\n{source}\n---\nText.")
    assert header.end == 0
    assert "header at the top could not be read" in header.notice


def test_an_empty_header_is_taken_away() -> None:
    assert read_header("---\n---\nText").end == 8

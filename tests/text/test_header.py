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
        "---\nRemember: a rule opens this text.\n\nText.",
        "--- title: x\n---\n",
        " ---\ntitle: x\n---\n",
        "---\nscene: x\n" + "a: b\n" * 5_000 + "---\n",
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


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: never closed\n\nText.",
        "---\n# made by hand\ntitle: x\n" + "a: b\n" * 5_000 + "---\n",
    ],
)
def test_a_header_without_an_end_is_told(text: str) -> None:
    header = read_header(text)
    assert header.end == 0
    assert header.notice == (
        "The header at the top could not be read (no line “---” ends it within 16,384 "
        "characters); it is shown as part of the text."
    )


@pytest.mark.parametrize("title", ["1984", "No", "190:20:30", "0x" + "f" * 5_000])
def test_a_title_is_the_words_that_stand_there(title: str) -> None:
    assert read_header(f"---\ntitle: {title}\n---\n").title == title


def test_a_colon_inside_a_title_does_no_harm() -> None:
    header = read_header("---\ntitle: One: Two\nauthor: Ann\n\ndate: 2022-06-16\n---\n")
    assert (header.title, header.author) == ("One: Two", "Ann")
    assert header.date == datetime.date(2022, 6, 16)
    assert header.notice == ""


def test_a_comment_may_open_a_header() -> None:
    assert read_header("---\n# by hand\n\ntitle: T\n---\nText").title == "T"


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_no_title(nothing: str) -> None:
    header = read_header(f"---\ntitle: {nothing}\ndate: {nothing}\n---\nText")
    assert (header.title, header.notice) == ("", "")


def test_no_control_character_gets_into_a_title() -> None:
    header = read_header('---\ntitle: "a\\x1b[31m\\ud800b"\n---\nText')
    assert header.title == "a [31m b"


@pytest.mark.parametrize("date", ["2022", "2022-02-31", "0000-01-01", "[1, 2]"])
def test_a_date_without_a_day_is_told_and_the_rest_is_kept(date: str) -> None:
    header = read_header(f"---\ntitle: T\ndate: {date}\n---\nText")
    assert (header.title, header.date) == ("T", None)
    assert "not a whole date such as 2022-02-04" in header.notice

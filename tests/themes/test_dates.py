"""Dates in running text."""

import datetime

import pytest

from diptych.themes.dates import find_dates
from diptych.themes.model import DateRange
from tests.themes.support import book, marked, unmarked

WRITTEN = datetime.date(2022, 6, 16)


def days(first: str, last: str = "") -> DateRange:
    return DateRange(
        datetime.date.fromisoformat(first), datetime.date.fromisoformat(last or first)
    )


ABSOLUTE = {
    "2022": days("2022-01-01", "2022-12-31"),
    "February 2022": days("2022-02-01", "2022-02-28"),
    "Feb. 2020": days("2020-02-01", "2020-02-29"),
    "February, 2022": days("2022-02-01", "2022-02-28"),
    "February 4, 2022": days("2022-02-04"),
    "Feb 4th 2022": days("2022-02-04"),
    "4 February 2022": days("2022-02-04"),
    "4th of February, 2022": days("2022-02-04"),
    "04.02.2022": days("2022-02-04"),
    "2022-02-04": days("2022-02-04"),
    "4 февраля 2022": days("2022-02-04"),
    "мая 2025": days("2025-05-01", "2025-05-31"),
    "2022年2月4日": days("2022-02-04"),
    "2022年2月": days("2022-02-01", "2022-02-28"),
}


@pytest.mark.parametrize("words", ABSOLUTE)
def test_absolute_dates_need_no_date_of_writing(words: str) -> None:
    text = f"Signed: {words}."
    (found,) = find_dates(text, 0, len(text), None)
    assert text[found.start : found.end].rstrip(".") == words.rstrip(".")
    assert found.ranges == (ABSOLUTE[words],)


RELATIVE = {
    "this year": days("2022-01-01", "2022-12-31"),
    "в этом году": days("2022-01-01", "2022-12-31"),
    "В прошлом году": days("2021-01-01", "2021-12-31"),
    "в нынешнем месяце": days("2022-06-01", "2022-06-30"),
    "недавний": days("2021-12-15", "2022-06-16"),
    "今年": days("2022-01-01", "2022-12-31"),
    "他们去年": days("2021-01-01", "2021-12-31"),
    "上个月": days("2022-05-01", "2022-05-31"),
    "Last year": days("2021-01-01", "2021-12-31"),
    "last month": days("2022-05-01", "2022-05-31"),
    "this month": days("2022-06-01", "2022-06-30"),
    "yesterday": days("2022-06-15"),
    "In May": days("2022-05-01", "2022-05-31"),
    "May this year": days("2022-05-01", "2022-05-31"),
    "4 March last year": days("2021-03-04"),
    "in August": days("2021-08-01", "2021-08-31"),
    "on February 4": days("2022-02-04"),
    "on 4 February": days("2022-02-04"),
    "recently": days("2021-12-15", "2022-06-16"),
    "two years ago": days("2019-12-17", "2020-12-15"),
}


@pytest.mark.parametrize("words", RELATIVE)
def test_relative_dates_are_read_against_the_date_of_writing(words: str) -> None:
    text = f"{words} they met."
    (found,) = find_dates(text, 0, len(text), WRITTEN)
    assert found.ranges == (RELATIVE[words],)
    (unknown,) = find_dates(text, 0, len(text), None)
    assert unknown.ranges == ()


@pytest.mark.parametrize(
    "text",
    [
        "It may end; they march on.",
        "some 2,022 men and 1.2022 parts, $2022, 2022.5",
        "30 February 2022"[:11] + "nothing",
        "in recent years",
        "99.99.2022",
        "v. 12022 or 20221",
    ],
)
def test_no_dates(text: str) -> None:
    assert [found.ranges for found in find_dates(text, 0, len(text), WRITTEN)] == []


def test_two_readings_of_a_date_with_slashes() -> None:
    text = "02/04/2022"
    (found,) = find_dates(text, 0, len(text), None)
    assert found.ranges == (days("2022-04-02"), days("2022-02-04"))


def test_a_month_without_a_year_speaks_against_other_months() -> None:
    text = "in May"
    (found,) = find_dates(text, 0, len(text), None)
    assert found.may_meet(days("2022-05-09"))
    assert found.may_meet(days("2021-11-01", "2022-06-01"))
    assert not found.may_meet(days("2022-02-04"))


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar(year: int) -> None:
    text = "last year, next year, recently, nine years ago, last month, next month"
    for day in (datetime.date(year, 1, 1), datetime.date(year, 12, 31)):
        found = find_dates(text, 0, len(text), day)
        words = [text[one.start : one.end] for one in found]
        assert words == text.split(", ")
        assert all(span.first <= span.last for one in found for span in one.ranges)


DATED = """\
themes:
  - id: t
    label: T
    rules:
      - all: [summit]
        date: {from: 2022-02-01, to: 2022-02-28}
"""


@pytest.mark.parametrize(
    "wanted",
    [
        "The [summit] of February 2022 came first.",
        "In 2022 the [summit] met.",
        "The summit of May 2022 met.",
        "A summit met.",
        "After the treaty of 2019 and long talks at a [summit] held in February 2022.",
        "In February 2022 he recalled the 2019 summit.",
    ],
)
def test_a_date_right_beside_the_words_decides(wanted: str) -> None:
    assert marked(unmarked(wanted), book(DATED)) == wanted


def test_a_relative_date_stays_silent_without_a_date_of_writing() -> None:
    text = "The summit met this year."
    assert marked(text, book(DATED)) == text
    date = datetime.date(2022, 3, 1)
    assert marked(text, book(DATED), date=date) == "The [summit] met this year."
    assert marked(text, book(DATED), date=datetime.date(2025, 3, 1)) == text


UNDATED = DATED.replace("28}", "28, undated: true}")


@pytest.mark.parametrize(
    "wanted",
    [
        "A [summit] met.",
        "A summit met in 2019.",
        "A summit met in May.",
        "A [summit] in 2022.",
    ],
)
def test_undated_takes_sentences_without_a_date(wanted: str) -> None:
    assert marked(unmarked(wanted), book(UNDATED)) == wanted


def test_written_asks_for_the_date_of_the_document() -> None:
    codebook = book(
        "themes:\n  - id: t\n    label: T\n    rules:\n      - all: [summit]\n"
        "        written: {from: 2022-02-04, to: 2023-03-20}\n"
    )
    for year, found in ((2021, False), (2022, True), (2024, False)):
        text = marked("A summit.", codebook, date=datetime.date(year, 6, 1))
        assert ("[" in text) is found
    assert marked("A summit. In 2021 too.", codebook).startswith("A [summit]")
    assert marked("A summit. In 2025 too.", codebook).startswith("A summit")
    assert marked("A summit. By 2035 too.", codebook).startswith("A [summit]")


def test_the_sentence_before_may_be_of_another_time() -> None:
    codebook = book(UNDATED)
    assert marked("In 2019 they met. A summit.", codebook).count("[") == 0
    assert marked("In 2022 they met. A summit.", codebook).count("[") == 1
    assert marked("In 2019 they met.\n\nA summit.", codebook).count("[") == 1
    dateline = "1 March 2022 – One week on. A summit."
    date = datetime.date(2022, 3, 1)
    assert marked(dateline, codebook, date=date).count("[") == 1

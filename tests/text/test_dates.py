"""Dates as people write them."""

import datetime

import pytest

from diptych.text.dates import opening_date, parse_date

DAY = datetime.date(2022, 6, 16)


@pytest.mark.parametrize(
    "words",
    [
        "16 June 2022", "June 16, 2022", "Jun 16, 2022", "Jun. 16, 2022",
        "16th June 2022", "16th of June 2022", "2022-06-16", "16.06.2022",
        "16.6.2022", "2022年6月16日", "2022 年 6 月 16 日", "16 июня 2022 г.",
        "16 июня 2022 года", "16. Juni 2022", "16 juin 2022", "16 de junio de 2022",
        "2022/06/16", "JUNE 16 2022", " 16 June, 2022 ", "16 giugno 2022",
    ],
)  # fmt: skip
def test_forms(words: str) -> None:
    assert parse_date(words) == DAY


@pytest.mark.parametrize(
    "words",
    [
        "June 2022", "2022", "31 June 2022", "06/16/2022", "16 June 20222", "soon",
        "16 June 2022 and after", "2022-13-01", "", "0 May 2022", "16 Junk 2022",
    ],
)  # fmt: skip
def test_what_is_no_date(words: str) -> None:
    assert parse_date(words) is None


@pytest.mark.parametrize(
    "line",
    [
        "Jun 16, 2022",
        "16 June 2022 – One year after the event, little has changed.",
        "16th June 2022 — Little has changed.",
        "Thursday, 16 June 2022",
        "Published on June 16, 2022",
        "Дата: 16.06.2022",
        "16 June 2022.",
        "16 June 2022 | Opinion",
    ],
)
def test_datelines(line: str) -> None:
    assert opening_date(line) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "16 June 2022 was a Thursday.",
        "On 16 June 2022 the ministers met.",
        "June 16, 2022, saw a new statement.",
        "June 2022 – a month of talks",
    ],
)
def test_a_sentence_with_a_date_is_no_dateline(line: str) -> None:
    assert opening_date(line) is None

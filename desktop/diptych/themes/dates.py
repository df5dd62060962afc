"""Dates in running text, as ranges of days.

Reads the usual forms of English, Russian and Chinese: ``2022``, ``February 2022``,
``February 4, 2022``, ``4th of February 2022``, ``04.02.2022``, ``2022-02-04``,
``4 февраля 2022 г.``, ``2022年2月4日``. Where the document's own date is known also
``this year``, ``last month``, ``in May``, ``on 4 February``, ``two years ago``,
``recently``, and what says the same in Russian and Chinese. Offsets follow
``diptych.text.span``. Cost: linear in the stretch read.
"""

import calendar
import datetime
import re
from dataclasses import dataclass

from diptych.themes.model import DateRange

RECENT_DAYS = 183
"""How far back *recently* reaches: half a year."""

_EN = (
    "january february march april may june july august september october november "
    "december"
).split()
_RU = ("январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр").split()
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine".split(), 1
    )
}
_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
    "Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?"
)
_RUSSIAN_MONTH = (
    "(?:[Яя]нвар|[Фф]еврал|[Мм]арт|[Аа]прел|[Мм]а(?=[йяе]\\b)|[Ии]юн|[Ии]юл|"
    "[Аа]вгуст|[Сс]ентябр|[Оо]ктябр|[Нн]оябр|[Дд]екабр)[а-я]{0,2}"
)
_YEAR = "(?:19|20)\\d\\d"
_DAY = "(?:[12]\\d|3[01]|0?[1-9])"
_THIS = "(?:эт|нынешн|текущ)(?:ом|ого|ем|его|ей|ий|от)"
_LAST = "(?:прошл|минувш|предыдущ)(?:ом|ого|ем|его|ей|ой|ый|ий)"
_NEXT = "(?:следующ|будущ)(?:ем|его|ей|ий)"
_YEARS, _MONTHS, _WEEKS = "год(?:у|а)?", "месяц(?:е|а)?", "недел(?:е|и|ю)"
_FOREIGN = {
    rf"{_THIS}\s{_YEARS}|今年|本年度?": "this year",
    rf"{_LAST}\s{_YEARS}|去年|上一年": "last year",
    rf"{_NEXT}\s{_YEARS}|明年": "next year",
    rf"{_THIS}\s{_MONTHS}|本月|这个月|這個月": "this month",
    rf"{_LAST}\s{_MONTHS}|上个月|上個月|上月": "last month",
    rf"{_THIS}\s{_WEEKS}|本周|本週|这周|這週": "this week",
    rf"{_LAST}\s{_WEEKS}|上周|上週": "last week",
    "недавн(?:о|ий|его|ему|им|ем|яя|ей|юю|ее|ие|их|ими)"
    "|近日|日前|最近|近期|不久前": "recently",
    "вчера|昨天|昨日": "yesterday",
    "сегодня|今天|今日": "today",
}
"""What says in Russian and Chinese what these English words say."""

_DATE = re.compile(
    rf"(?<![\d.])(?P<iso>{_YEAR}-[01]\d-[0-3]\d)(?!\d)"
    rf"|(?P<zh_y>{_YEAR})\s?年(?:\s?(?P<zh_m>1[0-2]|0?[1-9])\s?月)?"
    rf"(?:\s?(?P<zh_d>{_DAY})\s?[日号號])?"
    rf"|(?<![\d.])(?P<n1>{_DAY})(?P<sep>[./])(?P<n2>{_DAY})(?P=sep)(?P<ny>{_YEAR})(?!\d)"
    rf"|\b(?P<md_m>{_MONTH})\s(?P<md_d>{_DAY})(?:st|nd|rd|th)?\b(?!\s?%|[.,]\d)"
    rf"(?:,?\s(?P<md_y>{_YEAR})\b)?"
    rf"|\b(?:(?P<dm_d>{_DAY})(?:st|nd|rd|th)?\s(?:of\s)?)?(?P<dm_m>{_MONTH})"
    rf"(?:,?\s(?:of\s)?(?:(?P<dm_y>{_YEAR})|(?P<dm_rel>(?i:this|last|next)\syear))\b)?"
    rf"|\b(?:(?P<ru_d>{_DAY})\s)?(?P<ru_m>{_RUSSIAN_MONTH})\b(?:\s(?P<ru_y>{_YEAR})\b)?"
    rf"|(?<![\d.,$€£-])\b(?P<year>{_YEAR})\b(?!\s?%|[.,]\d|-\d\d-)"
    r"|\b(?P<relative>(?i:(?:this|last|next|current|previous|past)\s(?:year|month|week)"
    r"|recent(?:ly)?(?!\s(?:years|decades|months|times|history))"
    r"|newly|yesterday|today))\b"
    rf"|(?<![А-Яа-яЁё])(?P<foreign>(?i:{'|'.join(_FOREIGN)}))(?![а-яё])"
    r"|\b(?P<count>(?i:a|one|two|three|four|five|six|seven|eight|nine)|\d{1,2})\s"
    r"(?P<unit>year|month|week|day)s?\sago\b",
)
_MONTH_LEAD = re.compile(
    r"(?:\b(?:in|since|of|by|until|till|during|from|last|this|early|late|mid)|mid-)\s?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in the text; ``ranges`` is empty where the document's date is needed.

    Two ranges are two readings (``04/02/2022``). ``month`` is the month of a date
    that lacks its year: ``in May`` speaks against February in any year.
    """

    start: int
    end: int
    ranges: tuple[DateRange, ...]
    month: int | None = None

    def may_meet(self, wanted: DateRange) -> bool:
        """Tell whether nothing in this date speaks against ``wanted``."""
        if self.ranges:
            return any(wanted.meets(span) for span in self.ranges)
        if self.month is None:
            return True
        first = wanted.first.year * 12 + wanted.first.month
        last = wanted.last.year * 12 + wanted.last.month
        return (self.month - first) % 12 <= last - first


def find_dates(
    text: str, start: int, end: int, written: datetime.date | None
) -> list[DateMention]:
    """Return the dates in ``text[start:end]`` in order.

    ``written`` is the document's own date. Never fails: what is no day of the
    calendar is no date.
    """
    mentions = []
    for match in _DATE.finditer(text, start, end):
        found = _read(match, text, start, written)
        if found is not None:
            mentions.append(DateMention(match.start(), match.end(), *found))
    return mentions


_Reading = tuple[tuple[DateRange, ...], int | None]


def _read(
    match: re.Match[str], text: str, start: int, written: datetime.date | None
) -> _Reading | None:
    part = match.groupdict()
    if part["iso"]:
        year, month, day = part["iso"].split("-")
        return _absolute(_stretch(int(year), int(month), int(day)))
    if part["zh_y"]:
        return _absolute(_stretch(*_numbers(part, "zh_y", "zh_m", "zh_d")))
    if part["ny"]:
        one, two, year_ = int(part["n1"]), int(part["n2"]), int(part["ny"])
        readings = [_stretch(year_, two, one)]
        if part["sep"] == "/" and one != two:
            readings.append(_stretch(year_, one, two))
        return _absolute(*readings)
    if part["year"]:
        return _absolute(_stretch(int(part["year"]), None, None))
    if part["foreign"]:
        part["relative"] = _in_english(part["foreign"])
    if part["relative"] or part["unit"]:
        return _relative(part, written), None
    return _named_month(
        match, part, text[max(start, match.start() - 8) : match.start()], written
    )


def _in_english(words: str) -> str:
    """Return what these Russian or Chinese words for a relative date say."""
    return next(
        english
        for form, english in _FOREIGN.items()
        if re.fullmatch(form, words, re.IGNORECASE)
    )


def _named_month(
    match: re.Match[str],
    part: dict[str, str | None],
    before: str,
    written: datetime.date | None,
) -> _Reading | None:
    """Read a month by its name; a bare name needs a word such as ``in`` before it."""
    for style in ("md", "dm", "ru"):
        name = part[f"{style}_m"]
        if name:
            break
    else:
        return None
    month = _month_number(name)
    day = int(part[f"{style}_d"] or 0) or None
    year = part[f"{style}_y"]
    if year:
        return _absolute(_stretch(int(year), month, day))
    relative = part["dm_rel"]
    if day is None and not relative and not _MONTH_LEAD.search(before):
        return None
    if written is None:
        return (), month
    if relative:
        step = {"last": -1, "next": 1}.get(relative.split()[0].lower(), 0)
        return _absolute(_stretch(written.year + step, month, day))
    for candidate in (written.year, written.year - 1):
        found = _stretch(candidate, month, day)
        if found is not None and found.first <= written:
            return (found,), None
    return (), month


def _month_number(name: str) -> int:
    low = name.lower()
    for number, russian in enumerate(_RU, 1):
        if low.startswith(russian) and (russian != "ма" or len(low) == 3):
            return number
    return next(n for n, english in enumerate(_EN, 1) if english.startswith(low[:3]))


def _numbers(
    part: dict[str, str | None], *names: str
) -> tuple[int, int | None, int | None]:
    year, month, day = (int(part[name] or 0) or None for name in names)
    return year or 0, month, day


def _absolute(*readings: DateRange | None) -> _Reading | None:
    ranges = tuple(reading for reading in readings if reading is not None)
    return (ranges, None) if ranges else None


def _stretch(year: int, month: int | None, day: int | None) -> DateRange | None:
    """Return the days of a year, a month or a day; None where there are none."""
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return None
    if month is None:
        return DateRange(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return DateRange(
            datetime.date(year, month, 1), datetime.date(year, month, last)
        )
    if not 1 <= day <= last:
        return None
    one = datetime.date(year, month, day)
    return DateRange(one, one)


def _relative(
    part: dict[str, str | None], written: datetime.date | None
) -> tuple[DateRange, ...]:
    if written is None:
        return ()
    if part["unit"]:
        return _ago(part["count"] or "one", part["unit"], written)
    words = (part["relative"] or "").lower().split()
    if words[0] in ("recent", "recently", "newly"):
        return (_back(written, RECENT_DAYS, 0),)
    if words[0] in ("today", "yesterday"):
        days = 0 if words[0] == "today" else 1
        return (_back(written, days, days),)
    step = {"this": 0, "current": 0, "next": 1}.get(words[0], -1)
    if words[1] == "week":
        return (_back(written, 7 - 7 * step, -7 * step),)
    if words[1] == "month":
        months = written.year * 12 + written.month - 1 + step
        found = _stretch(months // 12, months % 12 + 1, None)
    else:
        found = _stretch(written.year + step, None, None)
    return (found,) if found is not None else ()


def _ago(count: str, unit: str, written: datetime.date) -> tuple[DateRange, ...]:
    """Read ``two years ago`` with half a unit of slack on either side."""
    number = _NUMBERS.get(count.lower()) or (int(count) if count.isdigit() else 1)
    days = {"year": 365, "month": 30, "week": 7, "day": 1}[unit]
    return (_back(written, number * days + days // 2, number * days - days // 2),)


def _back(written: datetime.date, most: int, least: int) -> DateRange:
    base = written.toordinal()
    lowest, highest = 1, datetime.date.max.toordinal()
    first, last = (min(max(base - n, lowest), highest) for n in (most, least))
    return DateRange(datetime.date.fromordinal(first), datetime.date.fromordinal(last))

"""Dates as people write them, in English, Russian, German, French, Spanish, Chinese.

Pure functions over strings. A date without a day is not a date here: an essay's own
date, and a rule that asks for a range, need a whole one.
"""

import datetime
import re

_MONTH_WORDS = (
    "january jan januar jänner janvier janv enero ene gennaio janeiro января янв",
    "february feb februar février fevrier févr febrero febbraio fevereiro февраля фев "
    "февр",
    "march mar märz maerz mars marzo março марта",
    "april apr avril avr abril abr aprile апреля апр",
    "may mai mayo maggio maio мая",
    "june jun juni juin junio giugno junho июня",
    "july jul juli juillet juil julio luglio julho июля",
    "august aug août aout agosto августа авг",
    "september sep sept septembre septiembre settembre setembro сентября сент",
    "october oct oktober okt octobre octubre ottobre outubro октября окт",
    "november nov novembre noviembre novembro ноября нояб",
    "december dec dezember dez décembre decembre diciembre dicembre dezembro декабря "
    "дек",
)
_MONTHS = {
    word: number
    for number, words in enumerate(_MONTH_WORDS, start=1)
    for word in words.split()
}
_NAME = "(?P<month>" + "|".join(sorted(_MONTHS, key=lambda w: (-len(w), w))) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_DAY}\s+(?:of\s+|de\s+)?{_NAME}(?:\s+|,\s*|\s+de\s+|\s+del\s+){_YEAR}"
        r"(?:\s*(?:г\.|года))?",
        rf"{_NAME}\s*{_DAY},?\s+{_YEAR}",
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
        r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?!\d)",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)(?:\s*г\.)?",
        r"(?P<year>\d{4})\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日",
    )
)
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,?\s+|"
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\s+(?:den\s+)?|"
    r"(?:published|posted|updated|date|datum|дата)(?:\s+on)?\s*:?\s+",
    re.IGNORECASE,
)
_DATELINE_END = re.compile(r"\s*(?:[–—|:]|--|-(?=\s)|\.\s*[–—-])\s*\S")


def parse_date(words: str) -> datetime.date | None:
    """Read a string that is one whole date and nothing else; None if it is not.

    ``04.02.2022`` is the fourth of February. ``02/04/2022`` is not read: it means
    another day on each side of an ocean.
    """
    found = _match(words.strip())
    return found[0] if found is not None and found[1] == len(words.strip()) else None


def opening_date(line: str) -> datetime.date | None:
    """Read the dateline that a line of an essay opens with, or is.

    A date alone, or a date and a dash: ``24th February 2023 – One year after``. A
    sentence that merely begins with a date is no dateline.
    """
    words = line.strip()
    if prefix := _WEEKDAY.match(words):
        words = words[prefix.end() :]
    found = _match(words)
    if found is None:
        return None
    date, end = found
    rest = words[end:]
    return date if not rest.strip(" .") or _DATELINE_END.match(rest) else None


def _match(words: str) -> tuple[datetime.date, int] | None:
    """Match a date at the start; give it and where it ends."""
    for form in _FORMS:
        found = form.match(words)
        if found is None:
            continue
        name = found.group("month").lower()
        month = int(name) if name.isdigit() else _MONTHS[name]
        try:
            day = datetime.date(int(found["year"]), month, int(found["day"]))
        except ValueError:
            continue
        return day, found.end()
    return None

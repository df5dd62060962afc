"""The line above an essay: who wrote it, when, and how long it is.

It is painted in the blank above the text and is no part of it, so no offset moves.
"""

from PySide6.QtCore import QDate, QLocale

from diptych.text.document import Document

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def byline(essay: Document) -> str:
    """Return what is known of author and date, with the number of words.

    Empty for a text without either: its length alone would be no line.
    """
    parts = [essay.author] if essay.author else []
    if essay.date is not None:
        date = QDate(essay.date.year, essay.date.month, essay.date.day)
        parts.append(_ENGLISH.toString(date, "d MMMM yyyy"))
    if not parts:
        return ""
    return " · ".join([*parts, f"{len(essay.text.split()):,} words"])

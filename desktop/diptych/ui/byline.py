"""The line above an essay: who wrote it, when, and how long it is.

It is painted in the blank above the text and is no part of it, so no offset moves.
"""

from diptych.text.document import Document
from diptych.ui.counts import counts
from diptych.ui.words import date_words


def byline(essay: Document) -> str:
    """Return what is known of author and date, with the number of words.

    Empty for a text without either: its length alone would be no line.
    """
    parts = [part for part in (essay.author, date_words(essay.date)) if part]
    if not parts:
        return ""
    return " · ".join([*parts, counts.words(len(essay.text.split()))])

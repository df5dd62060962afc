"""The difference of two snapshots in the words of the window. Only words, no widget."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diptych.ui.engine_words import say
from diptych.ui.language import decimal_words, number, translate

_WORDS = {
    "A": QT_TRANSLATE_NOOP("Difference", "left"),
    "B": QT_TRANSLATE_NOOP("Difference", "right"),
    "Left": QT_TRANSLATE_NOOP("Difference", "Left"),
    "Right": QT_TRANSLATE_NOOP("Difference", "Right"),
    "Before": QT_TRANSLATE_NOOP("Difference", "Before"),
    "After": QT_TRANSLATE_NOOP("Difference", "After"),
    "Texts": QT_TRANSLATE_NOOP("Difference", "Texts"),
    "Options": QT_TRANSLATE_NOOP("Difference", "Options"),
    "Codebook": QT_TRANSLATE_NOOP("Difference", "Codebook"),
    "Links": QT_TRANSLATE_NOOP("Difference", "Links"),
    "Themes": QT_TRANSLATE_NOOP("Difference", "Themes"),
    "link": QT_TRANSLATE_NOOP("Difference", "link"),
    "yes": QT_TRANSLATE_NOOP("Difference", "yes"),
    "no": QT_TRANSLATE_NOOP("Difference", "no"),
    "text": QT_TRANSLATE_NOOP("Difference", "text"),
    "title": QT_TRANSLATE_NOOP("Difference", "title"),
    "author": QT_TRANSLATE_NOOP("Difference", "author"),
    "date": QT_TRANSLATE_NOOP("Difference", "date"),
    "language": QT_TRANSLATE_NOOP("Difference", "language"),
    "borders": QT_TRANSLATE_NOOP("Difference", "borders"),
    "score": QT_TRANSLATE_NOOP("Difference", "score"),
    "kind": QT_TRANSLATE_NOOP("Difference", "kind"),
    "contrasts": QT_TRANSLATE_NOOP("Difference", "contrasts"),
    "rule": QT_TRANSLATE_NOOP("Difference", "rule"),
    "decision": QT_TRANSLATE_NOOP("Difference", "decision"),
    "note": QT_TRANSLATE_NOOP("Difference", "note"),
    "tags": QT_TRANSLATE_NOOP("Difference", "tags"),
    "label": QT_TRANSLATE_NOOP("Difference", "label"),
    "colour": QT_TRANSLATE_NOOP("Difference", "colour"),
    "description": QT_TRANSLATE_NOOP("Difference", "description"),
    "phrases": QT_TRANSLATE_NOOP("Difference", "phrases"),
    "rules": QT_TRANSLATE_NOOP("Difference", "rules"),
    "min_score": QT_TRANSLATE_NOOP("Difference", "least score"),
    "links_per_1000_words": QT_TRANSLATE_NOOP("Difference", "links for 1,000 words"),
    "notes": QT_TRANSLATE_NOOP("Difference", "notes take part"),
    "references": QT_TRANSLATE_NOOP("Difference", "references take part"),
}
_PATTERNS = (
    (re.compile(r"([\d,]+) new"), QT_TRANSLATE_NOOP("Difference", "{one} new")),
    (re.compile(r"([\d,]+) gone"), QT_TRANSLATE_NOOP("Difference", "{one} gone")),
    (re.compile(r"([\d,]+) changed"), QT_TRANSLATE_NOOP("Difference", "{one} changed")),
    (
        re.compile(r"([\d,]+) the same"),
        QT_TRANSLATE_NOOP("Difference", "{one} the same"),
    ),
    (
        re.compile(r"(?s)tags (.+)"),
        QT_TRANSLATE_NOOP("Difference", "tags {one}"),
    ),
    (re.compile(r"is (.+)"), QT_TRANSLATE_NOOP("Difference", "is {one}")),
    (re.compile(r"(\S+) to (.+)"), QT_TRANSLATE_NOOP("Difference", "{one} to {two}")),
)
_FIGURE = re.compile(r"\d+(?:,\d{3})*|\d+\.\d+")


def difference_say(words: str) -> str:
    """Return a word or a few of a row of a difference as the window says them."""
    known = _WORDS.get(words)
    if known is not None:
        return translate("Difference", str(known))
    if _FIGURE.fullmatch(words):
        return _figure(words)
    for pattern, source in _PATTERNS:
        found = pattern.fullmatch(words)
        if found is not None:
            holes = zip(("one", "two"), found.groups(), strict=False)
            # What stands behind "tags" is the reader's.
            told = {
                name: value if words.startswith("tags ") else difference_say(value)
                for name, value in holes
            }
            return translate("Difference", str(source)).format(**told)
    return say(words)


def _figure(words: str) -> str:
    whole = words.replace(",", "")
    return number(int(whole)) if whole.isdigit() else decimal_words(words)

"""Normal forms: when two words are the same word.

Case, compatibility forms (ligatures, full width), combining marks, hyphens, quotes,
soft hyphens, the English possessive, separators of thousands, and letters of another
alphabet that only look right are folded. Inflection and spelling variants are the
work of ``diptych.text.stemming``. The text itself is never changed.
"""

import re
import unicodedata

from diptych.text.letters import APOSTROPHES, HYPHENS, IGNORABLE

_JOINTS = re.compile(f"[{HYPHENS}{IGNORABLE}\u0640](?:\\n[ \\t]*)?")
"""What never parts a word, with the line end that a hyphen may stand before."""

_APOSTROPHES = re.compile(f"[{APOSTROPHES}]")
_POSSESSIVE = re.compile("'s$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")
_NUMBER = re.compile(r"\d[\d.,' ]*[%‰]?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}")
_VOWEL_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u0652\u0670]")
_STRESS = re.compile("(?<=[\u0400-\u04ff])\u0301")
_LATIN = re.compile("[a-z]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LOOKALIKES = {
    "а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "і": "i", "ј": "j", "к": "k",
    "м": "m", "о": "o", "р": "p", "ѕ": "s", "т": "t", "у": "y", "х": "x",
}  # fmt: skip
_TO_LATIN = str.maketrans(_LOOKALIKES)
_TO_CYRILLIC = str.maketrans(
    {latin: cyrillic for cyrillic, latin in _LOOKALIKES.items() if latin not in "ijs"}
)
_HOMONYMS = frozenset("us am it is as at an in on or so we he me no pm те то".split())
"""Dotted letters that without their stops would be another, common word."""


def normal_form(word: str) -> str:
    """Return the form in which equal words are equal strings.

    ``U.S.`` and ``US`` are ``u.s.``, apart from the pronoun ``us``; other dotted
    letters lose their stops (``U.N.``, ``UN``: ``un``). ``1,238`` is ``1238`` and
    ``3,5`` is ``3.5``. Never empty for a word that ``find_words`` gave.
    """
    if word.isascii() and word.isalpha():
        return "u.s." if word == "US" else word.lower()
    form = unicodedata.normalize("NFKC", _JOINTS.sub("", word))
    form = unicodedata.normalize("NFKC", form.casefold()).replace("ё", "е")
    # A Turkish capital leaves a dot behind when its case is folded.
    form = _APOSTROPHES.sub("'", form.replace("i\u0307", "i"))
    if form[:1].isdigit():
        return _number(form)
    if "." in form:
        return _undotted(form)
    form = _POSSESSIVE.sub("", form)
    if form == "us" and word[:2] == "US":
        return "u.s."
    if not form.isascii():
        form = _one_alphabet(_VOWEL_POINTS.sub("", _STRESS.sub("", form)))
    return form.strip("'") or word


def is_number(norm: str) -> bool:
    """Tell whether a normal form is a plain number, with or without per cent."""
    return norm[:1].isdigit() and _NUMBER.fullmatch(norm) is not None


def _number(form: str) -> str:
    """Unify separators: no thousands marks, a point before decimals."""
    sign = form[-1] if form[-1] in "%‰" else ""
    digits = form.rstrip("%‰ ").replace("\u00a0", " ")
    if _THOUSANDS.fullmatch(digits):
        separators = "[,' ]" if digits.count(".") <= 1 else "[.]"
        digits = re.sub(separators, "", digits)
    elif digits.count(",") == 1 and "." not in digits:
        digits = digits.replace(",", ".")
    # What is no number after all may carry a possessive: 2022's, the 20th's.
    return digits + sign if digits[-1:].isdigit() else _POSSESSIVE.sub("", form)


def _undotted(form: str) -> str:
    """Drop the stops of dotted letters, unless another word would come out."""
    form = _POSSESSIVE.sub("", form)
    if _DOTTED.fullmatch(form) is None:
        return form
    bare = form.replace(".", "")
    return ".".join(bare) + "." if bare in _HOMONYMS else bare


def _one_alphabet(form: str) -> str:
    """Put a look-alike letter of the other alphabet right (Cyrillic С in Сhina)."""
    latin = len(_LATIN.findall(form))
    cyrillic = len(_CYRILLIC.findall(form))
    if not latin or not cyrillic:
        return form
    if latin >= cyrillic:
        return form.translate(_TO_LATIN)
    return form.translate(_TO_CYRILLIC)

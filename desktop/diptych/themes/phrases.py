"""What may be written in a phrase or a term: plain words, ``(a|b)`` and ``<name>``.

``(a|b|)`` stands for any one of its parts, of which one may be empty; ``<name>`` for
any entry of a named list. Parentheses without ``|`` and angle brackets without a
name are punctuation, as in every phrase, and say nothing.
"""

import re
from collections.abc import Mapping, Sequence

MAX_FORMS = 5_000
"""The most phrases that one written phrase may stand for."""

_PART = re.compile(r"\(([^()|]*(?:\|[^()|]*)+)\)|<([A-Za-z0-9][A-Za-z0-9-]*)>")


class PhraseError(ValueError):
    """A phrase cannot be understood; the message is a clause without full stop."""


def expand(phrase: str, lists: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return every plain phrase that ``phrase`` stands for, in written order.

    ``lists`` gives the entries of each named list, already plain. Raises PhraseError
    for an unknown name, for a phrase without a letter or digit and for one that
    stands for more than 5,000.
    """
    forms = [""]
    place = 0
    for match in _PART.finditer(phrase):
        choices = _choices(match, lists)
        before = phrase[place : match.start()]
        place = match.end()
        if len(forms) * len(choices) > MAX_FORMS:
            raise PhraseError(
                f"“{phrase}” stands for more than {MAX_FORMS:,} phrases: split it"
            )
        forms = [form + before + choice for form in forms for choice in choices]
    rest = phrase[place:]
    if "|" in rest:
        raise PhraseError(f"“{phrase}” has a “|” that is not between parentheses")
    plain = dict.fromkeys(" ".join((form + rest).split()) for form in forms)
    words = tuple(form for form in plain if any(c.isalnum() for c in form))
    if not words:
        raise PhraseError(f"“{phrase}” holds no word, so it could never match")
    return words


def _choices(match: re.Match[str], lists: Mapping[str, Sequence[str]]) -> Sequence[str]:
    inside, name = match.groups()
    if name is None:
        parts: list[str] = []
        for part in inside.split("|"):
            parts.extend(expand(part, lists) if part.strip() else [""])
        return parts
    if name not in lists:
        known = ", ".join(sorted(lists)) or "none is written yet"
        raise PhraseError(f"there is no list “{name}” (lists: {known})")
    return lists[name]

"""What may be written in a phrase or a term: plain words, ``(a|b)`` and ``<name>``.

``(a|b|)`` stands for any one of its parts, of which one may be empty; ``<name>`` for
any entry of a named list. Both may stand against other letters, as in
``non-(aligned|alignment)``. Parentheses without ``|`` and angle brackets around
anything but a name are punctuation, as in every phrase, and say nothing.

A phrase is read into a sequence of slots; each slot is the options that may stand
there; an option is a sequence again, or plain words ("" for an empty part).
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

MAX_SIZE = 20_000
"""The most words that one written phrase may stand for, all options counted."""

MAX_GLUED = 500
"""The most forms of one word with options inside."""

MAX_LENGTH = 4_000
"""The most characters of one written phrase."""

MAX_NESTING = 6
"""How deep options may stand inside options."""

_SPECIAL = re.compile("[(<|]")
_OF_GROUP = re.compile("[(|)]")
_NAME = re.compile(r"<([A-Za-z0-9][A-Za-z0-9-]*)>")
_SPACE = re.compile(r"(\s+)")
_PLAIN_KEPT = 20_000


class PhraseError(ValueError):
    """A phrase cannot be understood; the message is a clause without full stop."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Slots one after the other; ``size`` counts the words of all options.

    ``least`` is how many words the shortest form has, 0 where all may be left out.
    """

    slots: tuple[tuple["Option", ...], ...]
    size: int
    least: int


Option = Sequence | str
Lists = Mapping[str, tuple[Option, ...]]
WrittenLists = tuple[tuple[str, tuple[str, ...]], ...]
"""Named lists as they stand in a codebook."""


def parse_phrase(phrase: str, lists: Lists) -> Sequence:
    """Read a phrase; raises PhraseError for one that could never match.

    That is a phrase without a letter or digit, or with an unknown list; one that
    stands for more than 20,000 words is refused as well. Cost: linear in the size.
    """
    if len(phrase) > MAX_LENGTH:
        raise PhraseError(
            f"“{phrase[:40]} …” has more than {MAX_LENGTH:,} characters: split it"
        )
    sequence = _sequence(phrase, lists, phrase)
    if sequence.size > MAX_SIZE:
        raise PhraseError(
            f"“{phrase}” stands for more than {MAX_SIZE:,} words: split it"
        )
    if not sequence.size:
        raise PhraseError(f"“{phrase}” holds no word, so it could never match")
    if not sequence.least:
        raise PhraseError(f"every word of “{phrase}” may be left out: keep one")
    return sequence


def parse_lists(
    lists: Iterable[tuple[str, tuple[str, ...]]],
) -> dict[str, tuple[Option, ...]]:
    """Read named lists in order; a list may take in those before it."""
    parsed: dict[str, tuple[Option, ...]] = {}
    for name, phrases in lists:
        parsed[name] = tuple(
            as_option(parse_phrase(phrase, parsed)) for phrase in phrases
        )
    return parsed


def as_option(sequence: Sequence) -> Option:
    """Return plain words as such, and anything else as it is."""
    if len(sequence.slots) == len(sequence.slots[0]) == 1:
        return sequence.slots[0][0]
    return sequence


@lru_cache(maxsize=4)
def known_lists(lists: WrittenLists) -> Lists:
    """Return what ``parse_lists`` returns, kept for those who ask again."""
    return parse_lists(lists)


@lru_cache(maxsize=4)
def known_phrases(lists: WrittenLists) -> dict[str, Sequence]:
    """Return the phrases parsed so far beside these lists, for whoever parses more.

    Loading a codebook, making it ready and an editor's next draft read the same ones.
    """
    return {}


def plain_forms(phrase: str, lists: Lists) -> tuple[str, ...]:
    """Return all that a phrase stands for as plain strings, in written order.

    Raises PhraseError for more than 5,000.
    """
    return tuple(dict.fromkeys(_forms(parse_phrase(phrase, lists), phrase)))


_Piece = str | tuple["Option", ...]
"""Letters, or the options of a group."""


def _sequence(text: str, lists: Lists, whole: str, depth: int = 0) -> Sequence:
    if _SPECIAL.search(text) is None:
        return _plain(text)
    slots: list[tuple[Option, ...]] = []
    for chunk in _chunks(_pieces(text, lists, whole, depth)):
        if len(chunk) > 1:
            slots.append(tuple(_glued(chunk, whole)))
        elif isinstance(chunk[0], tuple):
            slots.append(chunk[0])
        elif slots and len(slots[-1]) == 1 and isinstance(slots[-1][0], str):
            slots[-1] = (f"{slots[-1][0]} {chunk[0]}",)
        else:
            slots.append((chunk[0],))
    return Sequence(
        tuple(slots),
        sum(_size(option) for slot in slots for option in slot),
        sum(min(map(_least, slot)) for slot in slots),
    )


@lru_cache(maxsize=_PLAIN_KEPT)
def _plain(text: str) -> Sequence:
    """Read words without options; most options are such, and many come often."""
    words = " ".join(text.split())
    size = _words(words)
    return Sequence(((words,),) if words else (), size, size)


def _pieces(text: str, lists: Lists, whole: str, depth: int) -> list[_Piece]:
    """Take a text apart into letters and groups."""
    pieces: list[_Piece] = []
    letters = place = 0
    while found := _SPECIAL.search(text, place):
        options: tuple[Option, ...] | None = None
        start, place = found.start(), found.end()
        if text[start] == "(":
            parts, place = _parts(text, start)
            if len(parts) > 1:
                options = _options(parts, lists, whole, depth)
        elif text[start] == "|":
            raise PhraseError(f"“{whole}” has a “|” that is not in parentheses")
        elif name := _NAME.match(text, start):
            options, place = _named(name.group(1), lists), name.end()
        if options is not None:
            pieces += [text[letters:start], options]
            letters = place
    return [piece for piece in [*pieces, text[letters:]] if piece]


def _parts(text: str, place: int) -> tuple[list[str], int]:
    """Return what stands between the bars of a group, and where the group ends.

    Less than two parts for parentheses that are only punctuation.
    """
    depth = 0
    parts = [place + 1]
    for found in _OF_GROUP.finditer(text, place):
        index, sign = found.start(), found.group()
        if sign == "(":
            depth += 1
        elif sign == "|":
            if depth == 1:
                parts.append(index + 1)
        else:
            depth -= 1
            if depth == 0:
                ends = [start - 1 for start in parts[1:]] + [index]
                between = [text[a:b] for a, b in zip(parts, ends, strict=True)]
                return between, index + 1 if len(between) > 1 else place + 1
    return [], place + 1


def _options(
    parts: list[str], lists: Lists, whole: str, depth: int
) -> tuple[Option, ...]:
    if depth == MAX_NESTING:
        raise PhraseError(f"“{whole}” nests options more than {MAX_NESTING} deep")
    return tuple(
        as_option(_sequence(part, lists, whole, depth + 1)) if part.strip() else ""
        for part in parts
    )


def _named(name: str, lists: Lists) -> tuple[Option, ...]:
    if name not in lists:
        known = ", ".join(sorted(lists)) or "none is written yet"
        raise PhraseError(f"there is no list “{name}” (lists: {known})")
    return lists[name]


def _chunks(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Gather pieces that no white space parts."""
    chunks: list[list[_Piece]] = [[]]
    for piece in pieces:
        if isinstance(piece, tuple):
            chunks[-1].append(piece)
            continue
        for part in _SPACE.split(piece):
            if part.isspace():
                chunks.append([])
            elif part:
                chunks[-1].append(part)
    return [chunk for chunk in chunks if chunk]


def _glued(chunk: list[_Piece], whole: str) -> list[str]:
    """Write out a word that has options inside it."""
    choices = [
        [piece]
        if isinstance(piece, str)
        else [form for option in piece for form in _forms(option, whole)]
        for piece in chunk
    ]
    if math.prod(len(forms) for forms in choices) > MAX_GLUED:
        raise PhraseError(
            f"one word of “{whole}” stands for more than {MAX_GLUED}: split it"
        )
    return list(dict.fromkeys("".join(parts) for parts in product(*choices)))


def _forms(option: Option, whole: str) -> list[str]:
    if isinstance(option, str):
        return [option]
    forms = [""]
    for slot in option.slots:
        choices = [form for choice in slot for form in _forms(choice, whole)]
        if len(forms) * len(choices) > 10 * MAX_GLUED:
            raise PhraseError(
                f"“{whole}” stands for more than {10 * MAX_GLUED:,} phrases: split it"
            )
        forms = [f"{form} {choice}".strip() for form in forms for choice in choices]
    return forms


def _size(option: Option) -> int:
    return _words(option) if isinstance(option, str) else option.size


def _least(option: Option) -> int:
    return _words(option) if isinstance(option, str) else option.least


@lru_cache(maxsize=_PLAIN_KEPT)
def _words(text: str) -> int:
    """Count the words of plain text; the same ones stand in many phrases."""
    return sum(
        word.isalnum() or any(c.isalnum() for c in word) for word in text.split()
    )

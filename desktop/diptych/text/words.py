"""Words: where they stand in a text.

A word is a span of the text and is never changed; ``diptych.text.normal`` says when
two words are the same. Offsets follow ``diptych.text.span``.

The rule for hyphens, so that the spellings of one word meet and the parts of two
words can be found singly:

* a prefix is joined to a common word: ``non-alignment``, ``co-operation``;
* a prefix before a name is a word of its own: ``anti|Western``, ``post|Soviet``;
* letters and a number are one name: ``F-16``, ``COVID-19``;
* a word parted over a line end is one word: ``coopera-`` and ``tion``, unless a part
  is one that compounds are made of: ``long-`` and ``term``;
* everything else is split: ``China|Russia``, ``long|term``, ``UN|centred``.

An elided article is a word of its own (``l'|Ukraine``). Numbers keep their
separators and a per cent sign. Footnote marks (``[3]``, raised digits, the number in
``grew.3 And``) are no words.
"""

import re

from diptych.text.letters import (
    APOSTROPHES,
    CJK,
    CLUSTERED,
    GLUED_NOTE,
    HYPHENS,
    IGNORABLE,
    MARKS,
    PLAIN,
)
from diptych.text.span import Span

_JOINT = f"[{APOSTROPHES}{HYPHENS}{IGNORABLE}]"
_LETTER = r"[^\W\d_]"
_BROKEN = (
    f"(?<={_LETTER}{_LETTER})[{HYPHENS}\u00ad]\\n[ \\t]{{0,20}}(?={_LETTER}{_LETTER})"
)
BROKEN = re.compile(_BROKEN)
"""A hyphen at the end of a line, in the midst of what may be a word."""

TOKEN = re.compile(
    # Nearly every word, at a third of the cost: plain letters and then a character
    # that ends whatever they could be. Nothing below would take them otherwise.
    r"[A-Za-z]++(?=[ \n,;!?)]|\.[ \n])"
    # A web address is one word, without the stop that ends the sentence.
    r"|(?:https?://|www\.)[^\s<>()\[\]\"”»]*[^\s<>()\[\]\"”».,;:!?'’]"
    # Letters each with a stop: U.S., e.g., т.е. (not the end of a longer word).
    rf"|(?<!\w){_LETTER}\.(?:{_LETTER}\.){{1,8}}(?!\w)|(?<!\w)[A-Z]\.[A-Z](?![\w.])"
    # A footnote mark, taken whole so that its number is no word.
    r"|\[\^?\d{1,3}(?:[,;–-] ?\d{1,3}){0,20}\]"
    rf"|{GLUED_NOTE}"
    # Numbers with separators, and per cent signs.
    rf"|\d+(?:(?:[.,]|[{APOSTROPHES}\u00a0\u202f](?=\d{{3}}(?!\d)))\d+)+"
    r"(?:[ \u00a0\u202f]?[%‰](?!\w))?"
    r"|\d+[ \u00a0\u202f]?[%‰](?!\w)"
    # Letters and digits with their marks, and joints between them.
    rf"|(?:{PLAIN}+[{MARKS}]*(?:{_JOINT}+(?=[^\W_])|{_BROKEN})?)+"
    rf"|[{CJK}][{MARKS}]*|[{CLUSTERED}][{MARKS}]*"
)
"""Finds tokens; ``parts`` takes a token apart into words, of a footnote mark none."""

_NO_WORD = frozenset("[.,;:!?…")
"""With what the token of a footnote mark begins, and no other token."""

_INNER_JOINT = re.compile(f"[{APOSTROPHES}{HYPHENS}]")
_HYPHEN = re.compile(f"[{HYPHENS}]")
_IGNORABLE = re.compile(f"[{IGNORABLE}]")
_ELISION = re.compile(
    "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|"
    f"gl|un|all|dall|dell|nell|sull|quell|quest|sant)[{APOSTROPHES}]"
    f"(?=[{IGNORABLE}]*\\w\\w)",
    re.IGNORECASE,
)
_JOINING = frozenset(
    "non co re multi inter intra sub semi trans bi tri uni un de dis mis over under "
    "counter infra macro micro mini mega hyper super ultra meta proto pseudo quasi e "
    "anti pre post neo extra auto geo bio cyber".split()
)
_BEFORE_NAMES = frozenset("anti pre post neo extra".split())
_MODEL = re.compile(r"[A-Z]{1,6}|[A-Z][a-z]?|Covid")


def find_words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the words of ``text[start:end]`` in order; linear in the length."""
    stop = len(text) if end is None else end
    return [
        Span(found.start() + first, found.start() + last)
        for found in TOKEN.finditer(text, start, stop)
        for first, last in parts(found.group())
    ]


def parts(token: str) -> tuple[tuple[int, int], ...]:
    """Return the words of a token as half-open ranges inside the token."""
    if token[0] in _NO_WORD:
        return ()
    if _INNER_JOINT.search(token) is None or "://" in token:
        return ((0, len(token)),)
    pieces: list[tuple[int, int]] = []
    start = 0
    if elided := _ELISION.match(token):
        pieces.append((0, elided.end()))
        start = elided.end()
    for hyphen in _HYPHEN.finditer(token, start):
        if not _holds_together(token[start : hyphen.start()], token[hyphen.end() :]):
            _add(pieces, token, start, hyphen.start())
            start = hyphen.end()
    _add(pieces, token, start, len(token))
    return tuple(pieces)


_EDGES = "\n \t\u00ad\u200b\u200c\u200d\u2060\ufeff'\u2019\u2018\u02bc\u201b"


def _add(pieces: list[tuple[int, int]], token: str, start: int, end: int) -> None:
    """Keep a piece that is more than joints left over at its edges."""
    piece = token[start:end]
    kept = piece.strip(
        "\n \t\u00ad\u200b\u200c\u200d\u2060\ufeff'\u2019\u2018\u02bc\u201b"
    )
    if kept:
        first = start + piece.index(kept)
        pieces.append((first, first + len(kept)))


def _holds_together(before: str, after: str) -> bool:
    """Tell whether a hyphen between two parts stands inside one word."""
    if after[:1] == "\n":
        return _is_one_word(before, after.lstrip())
    prefix = _IGNORABLE.sub("", before)
    follower = _HYPHEN.split(_IGNORABLE.sub("", after), maxsplit=1)[0]
    if follower.isdigit():
        return _MODEL.fullmatch(prefix) is not None
    if prefix.casefold() not in _JOINING or not follower[:1].isalpha():
        return False
    if follower[0].islower():
        # “UN-centred” is no “un-centred”.
        return len(follower) > 1 and not (prefix.isupper() and len(prefix) > 1)
    if not prefix[0].isupper():
        return False
    return prefix.casefold() not in _BEFORE_NAMES


def _is_one_word(before: str, after: str) -> bool:
    """Tell a word that a line end parts from a compound that ends a line."""
    head = _HYPHEN.split(before)[-1].casefold()
    tail = _HYPHEN.split(after, maxsplit=1)[0]
    if not tail[:1].islower() or _HYPHEN.search(before):
        return head in _JOINING and tail[:1].islower()
    return head not in _COMPOUND_HEADS and tail not in _COMPOUND_TAILS


_COMPOUND_HEADS = frozenset(
    "long short well high low self all half cross full large small old new first "
    "second third one two three four five far ill mid north south east west free hard "
    "soft open deep broad narrow left right centre center policy market".split()
)
_COMPOUND_TAILS = frozenset(
    "term terms based led wide scale making maker makers called like known level style "
    "party class free standing hand range century year years old owned backed driven "
    "oriented related centred centered made born minded and the of to in up off down "
    "out over on by looking building run held keeping sum power state".split()
)
"""Parts that stand beside a hyphen in ordinary compounds of English."""

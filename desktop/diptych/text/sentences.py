"""Sentences of a block, for English, Russian, Chinese and their neighbours.

One pass over the places where a sentence could end; each is decided by the word
before the stop and the character after it. Linear in the length of the block.
Offsets follow ``diptych.text.span``.
"""

import re
from collections.abc import Iterator

from diptych.text.abbreviations import (
    ALWAYS_INSIDE,
    BEFORE_NUMBERS,
    GERMAN_ORDINAL_NOUNS,
    MONTHS,
    OPEN_ENDED,
    STARTERS,
    TITLES,
)
from diptych.text.letters import CLOSING, NOT_ORDINAL, OPENING
from diptych.text.span import Span

LONGEST = 2_000
"""Code points after which a sentence without an end is cut at a lesser mark."""

_FOOTNOTE = r"(?:\[\^?\d{1,3}(?:[,–-] ?\d{1,3}){0,20}\]|[¹²³⁰⁴-⁹]+)"
_GLUED = (
    # The note number in "grew.3 And": after a word, or a quotation that a stop ends.
    r"(?:(?<=[^\W\d_][^\W\d_][.!?…])|(?<=[.!?…][\"”’»)]))"
    r"\d{1,3}(?:[,–-]\d{1,3}){0,9}"
)
_OPENERS = (
    # Words that no file, site or product is called by after a stop ("asp.Net").
    "A|After|Although|And|As|At|Because|But|By|During|Even|For|From|He|How|However|"
    "If|In|It|Moreover|My|No|Not|On|Our|She|So|The|Then|There|Therefore|These|They|"
    "This|Those|Thus|To|We|What|When|While|With|You"
)
_STOP = ".!?…؟۔।"
_FULL_STOP = "。！？｡"
_CANDIDATE = re.compile(
    # Opens with a plain class, which the matcher looks for fastest; what the first
    # character is decides below. Bounded or possessive: no text can make it slow.
    rf"[{_STOP}{_FULL_STOP}](?:"
    # Western: the stop, closing quotes and footnote marks, then white space.
    rf"(?<=[{_STOP}])(?<![{_STOP}][{_STOP}])(?P<rest>[{_STOP}]*+)"
    rf"(?P<tail>(?:[{CLOSING}]|[ \u00a0\u202f][»›](?!\w)){{0,6}}"
    rf"(?:(?:\s?{_FOOTNOTE}){{0,6}}[{CLOSING}]{{0,6}}|(?P<glued>{_GLUED})))"
    r"(?P<gap>\s++)"
    # Chinese and Japanese: no white space needed.
    rf"|(?:(?<=[{_FULL_STOP}])[{_FULL_STOP}]*+…{{0,6}}"
    rf"|(?<=…)(?<!……)…++(?=[^\s{CLOSING}，、。]))"
    rf"(?P<full>[」』”’）】》]{{0,6}}(?:{_FOOTNOTE}){{0,6}})\s*+"
    # A stop whose white space was lost: "the end.The next".
    rf"|(?<=[a-z]{{3}}\.)(?=(?:{_OPENERS})[\s,])(?P<bare>)"
    r")"
)
_WORD_BEFORE = re.compile(r"[^\s\"'“”„‘’«»()\[\]{}/,;:—–]+$")
_WORD_AFTER = re.compile(
    rf"[{OPENING}*_—–-]{{0,8}}\s?(?P<word>[^\W_]+(?:[’'-][^\W_]+)*)?"
)
_MARKER = re.compile(
    r"(?:#{1,6}[ \t]+|>[ \t]?|[-*+•‣◦▪·–—][ \t]+|"
    rf"\(?\d{{1,3}}[.)][ \t]+{NOT_ORDINAL}|"
    r"\[\^?[\w*†‡]{1,12}\]:?[ \t]*|\([a-z0-9ivx]{1,4}\)[ \t]+)+"
)
_ANEW = frozenset(
    # With a comma after them they open a sentence also in lower case.
    "additionally consequently furthermore hence however likewise meanwhile moreover "
    "nevertheless nonetheless similarly therefore thus".split()
)
_WHOLE_WORD = re.compile(r"[A-Za-z]?[a-z]{4,}")
_DATE = re.compile(r"(?<!\d)\d{1,2}\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?\d{4}(?!\d))?")
_ROMAN = re.compile(r"[IVXLC]{2,8}|[VXLC]")
_LETTERS_BEFORE = re.compile(r"(?<!\w)(?:[^\W\d_]\.[ \u00a0\u202f]){1,3}$")
_UNDERLINE = re.compile(r"(?:\n[ \t]*[=-]++|[ \t]#++)\s*$")
_LESSER = re.compile(r"[\n;；:：,，、]\s*|\s+")


def split_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of ``text[start:end]``, in order, without gaps of words.

    The markers that open a heading, a quotation, a list item or a note are left
    out, and so is white space between sentences; every other character is inside
    exactly one sentence.
    """
    start = _skip_marker(text, start, end)
    for found in _CANDIDATE.finditer(text, start, end):
        if found.group("full") is not None:
            cut, resume = found.end("full"), found.end()
        elif found.group("bare") is not None:
            cut = resume = found.end()
        elif _ends_here(text, start, found, end):
            cut, resume = found.end("tail"), found.end()
        else:
            continue
        yield from _pieces(text, start, cut)
        start = resume
    yield from _pieces(text, start, end)


def heading_sentence(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a heading as one sentence, without the signs of Markdown around it."""
    start = _skip_marker(text, start, end)
    found = _UNDERLINE.search(text, start, end)
    stop = found.start() if found is not None and found.start() > start else end
    yield from _pieces(text, start, stop)


def _skip_marker(text: str, start: int, end: int) -> int:
    """Pass over the marker of a block, unless nothing else is there."""
    found = _MARKER.match(text, start, end)
    if found is None or found.end() >= end:
        return start
    return found.end()


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a sentence without its outer white space, cut where it is too long."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = _lesser_cut(text, start, start + LONGEST)
        piece_end = cut
        while piece_end > start and text[piece_end - 1].isspace():
            piece_end -= 1
        yield Span(start, piece_end)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield Span(start, end)


def _lesser_cut(text: str, start: int, limit: int) -> int:
    """Find the last line end, semicolon, comma or space before ``limit``."""
    best: dict[str, int] = {}
    middle = start + (limit - start) // 2
    for found in _LESSER.finditer(text, middle, limit):
        mark = found.group()[0]
        kind = mark if mark in "\n;；:：,，、" else " "
        best[kind] = found.end()
    for kind in "\n;；:：,，、 ":
        if kind in best:
            return best[kind]
    return limit


def _ends_here(text: str, start: int, found: re.Match[str], end: int) -> bool:
    """Decide whether a stop followed by white space ends the sentence."""
    after = _WORD_AFTER.match(text, found.end(), end)
    if found.end() >= end or after is None:
        return True
    word = after.group("word") or ""
    if text[found.end()] in ",;:.)":
        # The sentence goes on after an abbreviation, or the dots are spaced.
        return False
    first = word[:1]
    if first.islower() and "\n\n" not in found.group("gap"):
        return word in _ANEW and _anew(text, start, found, after.end())
    if text[found.start() : found.end("rest")] != ".":
        return bool(first) or not _opens_lower(text, after.end(), end)
    before = _WORD_BEFORE.search(text, max(start, found.start() - 40), found.start())
    if found.group("glued") and before is not None:
        quoted = found.end("rest") < found.start("glued")
        return quoted or not _takes_number(before.group())
    if before is None or found.group("tail").strip("*_\"'”’»“)]}"):
        # A closing mark or a footnote stands between the word and its stop.
        return True
    if _in_date(text, start, found.start(), end):
        return False
    key = before.group()
    if len(key) == 1 and key.islower():
        # The last letter of "u. a.", "т. е.": known, if at all, by all its letters.
        place = before.start()
        letters = _LETTERS_BEFORE.search(text, max(start, place - 9), place)
        if letters is not None:
            key = "".join(letters.group().split()) + key
    return _stop_ends(key, before.start() == start, word, found)


def _in_date(text: str, start: int, stop: int, end: int) -> bool:
    """Tell a stop between the numbers of a date: "31. 12. 2022"."""
    return any(
        date.start() < stop < date.end() - 1
        for date in _DATE.finditer(text, max(start, stop - 6), min(end, stop + 12))
    )


def _anew(text: str, start: int, found: re.Match[str], place: int) -> bool:
    """Tell whether a sentence ends though a small letter follows.

    So it is in "… of many. additionally, others …": one full stop after a whole
    word, and a comma after the word that opens the next sentence.
    """
    before = _WORD_BEFORE.search(text, max(start, found.start() - 40), found.start())
    return (
        text[place : place + 1] == ","
        and text[found.start() : found.end("tail")] == "."
        and before is not None
        and _WHOLE_WORD.fullmatch(before.group()) is not None
        and before.group().casefold() not in OPEN_ENDED | ALWAYS_INSIDE | MONTHS
    )


def _takes_number(before: str) -> bool:
    """Tell a word whose stop a number follows: "No.3", "Jan.12"."""
    key = before.casefold().lstrip(".")
    return (
        key in BEFORE_NUMBERS
        or key in MONTHS
        or key in ALWAYS_INSIDE
        or _is_dotted(key)
    )


def _opens_lower(text: str, place: int, end: int) -> bool:
    """Tell whether the text goes on with a lower-case letter after odd signs."""
    return place < end and text[place].islower()


def _stop_ends(before: str, opens: bool, word: str, found: re.Match[str]) -> bool:
    """Decide by the word before a single stop and the word after it."""
    key = before.casefold().lstrip(".")
    following = word.casefold()
    if key.isdigit():
        return _number_ends(key, opens, following)
    if key in ALWAYS_INSIDE or (key in TITLES and before[0].isupper()):
        return found.group("tail").strip("*_") != ""
    if key in BEFORE_NUMBERS and (
        word[:1].isdigit() or _ROMAN.fullmatch(word) or (key == "fig" and word)
    ):
        return False
    if key in MONTHS and word[:1].isdigit():
        return False
    if len(before) == 1 and len(word) == 1 and before.islower():
        # Abbreviations in two words: z. B., u. a., т. е.
        return False
    if _is_dotted(key) or key in OPEN_ENDED:
        return _open_end(key, word, following)
    if len(before) == 1 and before.isalpha() and before.isupper():
        # An initial: "J. Smith"; but "Plan B. The next", "World War I. It".
        return following in STARTERS and len(following) > 1 and not opens
    return True


def _number_ends(key: str, opens: bool, following: str) -> bool:
    """A number: the marker of a list, a German ordinal, or the end."""
    if opens and len(key) <= 3:
        return False
    return not (len(key) <= 2 and following in GERMAN_ORDINAL_NOUNS)


def _is_dotted(key: str) -> bool:
    """Tell dotted letters (u.s, e.g, т.е, j.-p) by their form."""
    pieces = key.replace("-", "").split(".")
    return len(pieces) > 1 and all(0 < len(p) <= 2 and p.isalpha() for p in pieces)


_BEFORE_MORE_NAME = frozenset("inc ltd co corp jr".split())
_OFTEN_LAST = frozenset(
    "etc usw usf itd itp enz т.д т.п др пр a.m p.m inc ltd co corp jr".split()
)


def _open_end(key: str, word: str, following: str) -> bool:
    """After U.S., Inc. or г. a new sentence must show itself."""
    if not word or following in STARTERS:
        return True
    if word[0].isdigit():
        return key in _OFTEN_LAST
    return key in _OFTEN_LAST - _BEFORE_MORE_NAME

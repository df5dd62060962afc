"""Finding every phrase of a codebook in one pass over the words of a text.

The phrases are a tree of word keys that branches at each word, walked from every word
of the text. As phrases are short, this is linear in the text and does not depend on
the number of phrases, like the automaton of Aho and Corasick, whose back links it
trades for the freedom to try several readings of one word.

An occurrence is a half-open range of word indices of the analysis.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product

from diptych.errors import Cancelled
from diptych.text.analysis import Analysis
from diptych.text.normal import normal_form
from diptych.text.words import find_words
from diptych.themes.keys import key_of, keys_of
from diptych.themes.phrases import expand
from diptych.themes.typos import Slips

Occurrence = tuple[int, int]
Found = dict[int, list[Occurrence]]

_HYPHENS = "-\u2010\u2011\ufe63\uff0d"
_HYPHEN = re.compile(f"[{_HYPHENS}]")
_FREE_PREFIXES = re.compile(
    "(non|anti|multi|counter|post|pre|pro|neo|semi|quasi|geo|cyber|macro|micro)"
    "(?=[a-z]{5})"
)
_BREAK = re.compile(r"[,;:()\[\]/…—]|\s[-–]+\s")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_WORDS_IN_CAPITALS = frozenset(
    "aids act am an are art as at be best can cap care cat cop do eve far fast for "
    "go had has he help her him his if in is it just lead me met mad no not nut of "
    "oil on one or our out own pact pen pet post safe salt sat seal she so sort star "
    "start step swift the them to top tune up us use was we who win you".split()
)
_MOST_VARIANTS = 16
_CANCEL_STEP = 4_096


@dataclass(slots=True)
class _Form:
    """One plain phrase: what is looked at once its keys have matched."""

    pattern: int
    size: int
    exact: tuple[str, ...] | None
    capitals: tuple[int, ...]
    commas: bool


@dataclass(slots=True)
class _Node:
    next: dict[str, "_Node"] = field(default_factory=dict)
    ends: list[_Form] = field(default_factory=list)


class Finder:
    """All phrases of a codebook for documents of one language."""

    def __init__(self, language: str, lists: Mapping[str, Sequence[str]]) -> None:
        self.language = language
        self._lists = lists
        self._root = _Node()
        self._numbers: dict[tuple[str, bool], int] = {}
        self._norms: dict[str, str] = {}
        self._slips: Slips | None = None

    def number(self, phrase: str, *, exact: bool = False) -> int:
        """Add a phrase as it is written in the codebook; return its number."""
        known = self._numbers.get((phrase, exact))
        if known is not None:
            return known
        number = len(self._numbers)
        self._numbers[(phrase, exact)] = number
        for form in expand(phrase, self._lists):
            self._add(form, number, exact)
        return number

    def _add(self, text: str, number: int, exact: bool) -> None:
        spans = find_words(text)
        if not spans:
            return
        words = [span.slice(text) for span in spans]
        capitals = tuple(i for i, word in enumerate(words) if _clashes(word))
        commas = "," in text
        if exact:
            norms = tuple(normal_form(word) for word in words)
            form = _Form(number, len(words), tuple(words), (), commas)
            self._grow(norms, form)
            return
        gaps = [text[a.end : b.start] for a, b in pairwise(spans)]
        for norms in _variants(words, gaps):
            kept = capitals if len(norms) == len(words) else ()
            self._grow(norms, _Form(number, len(norms), None, kept, commas))

    def _grow(self, norms: tuple[str, ...], form: _Form) -> None:
        node = self._root
        for norm in norms:
            key = key_of(norm, self.language)
            self._norms.setdefault(norm, key)
            node = node.next.setdefault(key, _Node())
        node.ends.append(form)

    def find(
        self, analysis: Analysis, should_cancel: Callable[[], bool] | None = None
    ) -> Found:
        """Return where each phrase stands, by number; raises Cancelled.

        The occurrences of a phrase stand in reading order, and none lies inside
        another of the same phrase.
        """
        keys = keys_of(analysis.norms, analysis.stems, analysis.language)
        search = _Search(analysis, keys, self._other_readings(analysis))
        first = self._root.next
        others = search.others
        for place, key in enumerate(keys):
            if place % _CANCEL_STEP == 0 and should_cancel is not None:
                if should_cancel():
                    raise Cancelled
            node = first.get(key)
            if node is not None:
                search.follow(place, node, place + 1)
            if place in others:
                for other, after in others[place]:
                    node = first.get(other)
                    if node is not None:
                        search.follow(place, node, after)
        return {n: _widest(found) for n, found in sorted(search.found.items())}

    def _other_readings(self, analysis: Analysis) -> dict[int, list[tuple[str, int]]]:
        """Read hyphened neighbours as one word, and slips as what was meant.

        Each reading is a key and the word after it.
        """
        readings: dict[int, list[tuple[str, int]]] = {}
        text, norms = analysis.document.text, analysis.norms
        starts, ends = analysis.starts, analysis.ends
        for place in range(len(norms) - 1):
            end = ends[place]
            if starts[place + 1] == end + 1 and text[end] in _HYPHENS:
                key = key_of(norms[place] + norms[place + 1], self.language)
                readings.setdefault(place, []).append((key, place + 2))
        meant = self._meant(norms)
        if meant:
            for place, norm in enumerate(norms):
                if norm in meant:
                    readings.setdefault(place, []).append((meant[norm], place + 1))
        return readings

    def _meant(self, norms: Sequence[str]) -> dict[str, str]:
        if self.language != "en":
            return {}
        if self._slips is None:
            self._slips = Slips(sorted(self._norms))
        meant: dict[str, str] = {}
        for norm in dict.fromkeys(norms):
            word = self._slips.meant(norm)
            if word is not None:
                meant[norm] = self._norms.get(word) or key_of(word, self.language)
        return meant


class _Search:
    """One walk through one text."""

    def __init__(
        self,
        analysis: Analysis,
        keys: list[str],
        others: dict[int, list[tuple[str, int]]],
    ) -> None:
        self.found: Found = {}
        self.others = others
        self._analysis = analysis
        self._keys = keys

    def follow(self, first: int, node: _Node, place: int) -> None:
        """Go down the tree from ``node``, with ``place`` the next word to read."""
        sentence = self._analysis.sentence_of[first]
        limit = self._analysis.sentences[sentence].end_word
        waiting = [(node, place)]
        while waiting:
            node, place = waiting.pop()
            if place > limit:
                continue
            for form in node.ends:
                if self._holds(form, first, place):
                    self.found.setdefault(form.pattern, []).append((first, place))
            if place == limit or not node.next:
                continue
            after = node.next.get(self._keys[place])
            if after is not None:
                waiting.append((after, place + 1))
            for key, beyond in self.others.get(place, ()):
                after = node.next.get(key)
                if after is not None:
                    waiting.append((after, beyond))

    def _holds(self, form: _Form, first: int, end: int) -> bool:
        analysis = self._analysis
        text, starts, ends = analysis.document.text, analysis.starts, analysis.ends
        if form.exact is not None:
            if end - first != form.size or any(
                text[starts[first + i] : ends[first + i]] != word
                for i, word in enumerate(form.exact)
            ):
                return False
        if not form.commas and end - first > 1:
            for place in range(first, end - 1):
                if starts[place + 1] - ends[place] > 1 or text[ends[place]] in "/—,;:":
                    gap = text[ends[place] : starts[place + 1]]
                    if _BREAK.search(_FOOTNOTE.sub("", gap)):
                        return False
        if form.capitals and end - first == form.size:
            return all(self._in_capitals(first + i) for i in form.capitals)
        return True

    def _in_capitals(self, place: int) -> bool:
        """Tell whether a word stands in capitals, or with one inside a sentence."""
        analysis = self._analysis
        word = analysis.document.text[analysis.starts[place] : analysis.ends[place]]
        if word.isupper():
            return True
        sentence = analysis.sentences[analysis.sentence_of[place]]
        return word[:1].isupper() and len(word) > 3 and place > sentence.first_word


def _clashes(word: str) -> bool:
    """Tell whether an abbreviation is an ordinary word in small letters."""
    return word.isupper() and word.lower() in _WORDS_IN_CAPITALS


def _variants(words: list[str], gaps: list[str]) -> list[tuple[str, ...]]:
    """Give the ways to write hyphened words: split, and run together.

    ``non-alignment`` is also ``non alignment``, ``peace-keeping`` ``peacekeeping``.
    """
    parts: list[list[list[str]]] = []
    place = 0
    while place < len(words):
        norm = normal_form(words[place])
        readings = [[norm]]
        pieces = _HYPHEN.split(words[place])
        prefix = _FREE_PREFIXES.match(norm)
        if len(pieces) > 1 and all(pieces):
            readings.append([normal_form(piece) for piece in pieces])
        elif prefix is not None:
            readings.append([prefix.group(), norm[prefix.end() :]])
        if place < len(gaps) and _HYPHEN.fullmatch(gaps[place]):
            following = normal_form(words[place + 1])
            readings = [[norm, following], [norm + following]]
            place += 1
        parts.append(readings)
        place += 1
    forms = []
    for choice in product(*parts):
        forms.append(tuple(norm for reading in choice for norm in reading))
        if len(forms) == _MOST_VARIANTS:
            break
    return list(dict.fromkeys(forms))


def _widest(found: list[Occurrence]) -> list[Occurrence]:
    """Drop what lies inside another occurrence; sort by place."""
    kept: list[Occurrence] = []
    for first, end in sorted(set(found), key=lambda o: (o[0], -o[1])):
        if not kept or end > kept[-1][1]:
            kept.append((first, end))
    return kept

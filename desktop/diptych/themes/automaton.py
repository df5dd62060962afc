"""Finding every phrase of a codebook in one pass over the words of a text.

From each word of the text the network of phrases is walked as far as it goes. As
phrases are short, this is linear in the text and hardly depends on the number of
phrases, like the automaton of Aho and Corasick, whose back links it trades for the
freedom to try several readings of one word.

An occurrence is a half-open range of word indices of the analysis.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from diptych.text.analysis import Analysis
from diptych.text.words import find_words
from diptych.themes.asking import each
from diptych.themes.keys import key_of, keys_of
from diptych.themes.network import Accept, Network, Place
from diptych.themes.phrases import Lists, Sequence, parse_phrase, plain_forms
from diptych.themes.readings import HYPHENS, SHORT, WORDS_IN_CAPITALS, variants
from diptych.themes.typos import Slips

Occurrence = tuple[int, int]
Found = dict[int, list[Occurrence]]

_JOINTS = frozenset(HYPHENS)
_BREAK = re.compile(r"[,;:()\[\]/…—&]|\s[-–]+\s")
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "ru": "и"}
_OPTIONS = re.compile(r"[()|<>]")
_OWNER = re.compile(r"['’]s$")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_SHOUTED = 3
"""So many words in capitals are no abbreviations."""

_CANCEL_STEP = 4_096
_SLIPS = 200
_LOOKED_AT = 50_000
"""So many words are passed over in some 10 ms."""


class Finder:
    """All phrases of a codebook for documents of one language.

    ``parsed`` are phrases that were parsed with the same lists before.
    """

    def __init__(
        self, language: str, lists: Lists, parsed: Mapping[str, Sequence]
    ) -> None:
        self.language = language
        self._lists = lists
        self._parsed = parsed
        self._forms: dict[str, list[tuple[str, ...]]] = {}
        self._network = Network(self._key_variants)
        self._numbers: dict[tuple[str, bool], int] = {}
        self._norms: dict[str, str] = {}
        self._capitals: set[str] = set()
        self._slips: Slips | None = None

    def number(self, phrase: str, *, exact: bool = False) -> int:
        """Add a phrase as it is written in the codebook; return its number."""
        known = self._numbers.get((phrase, exact))
        if known is not None:
            return known
        number = len(self._numbers)
        self._numbers[(phrase, exact)] = number
        breaks = _breaks(_OPTIONS.sub("", phrase))
        if not exact:
            accept = Accept(number, None, breaks)
            before = self._parsed.get(phrase)
            sequence = before or parse_phrase(phrase, self._lists)
            self._network.add(sequence, accept)
            self._add_ampersand(phrase, accept)
            return number
        for form in plain_forms(phrase, self._lists):
            words = tuple(span.slice(form) for span in find_words(form))
            if words:
                self._network.add(form, Accept(number, words, breaks))
        return number

    def _add_ampersand(self, phrase: str, accept: Accept) -> None:
        """Let ``and`` stand for ``&``, and ``&`` for ``and``."""
        word = _AND.get(self.language)
        if word is None:
            return
        if "&" in phrase:
            self._network.add(
                parse_phrase(phrase.replace("&", f" {word} "), self._lists), accept
            )
        if f" {word} " in phrase:
            shorter = parse_phrase(phrase.replace(f" {word} ", " "), self._lists)
            needs = frozenset("&")
            self._network.add(
                shorter, replace(accept, breaks=accept.breaks | needs, needs=needs)
            )

    def __len__(self) -> int:
        """Count the phrases."""
        return len(self._numbers)

    def as_data(self) -> list[Any]:
        """Return all that was made of the phrases as plain lists."""
        numbers = [[phrase, exact] for phrase, exact in self._numbers]
        capitals = sorted(self._capitals)
        return [numbers, self._norms, capitals, self._network.as_data()]

    def fill(self, data: list[Any]) -> None:
        """Take what ``as_data`` gave; ``close`` must be called after it.

        Raises ValueError, TypeError or LookupError for data that is none.
        """
        numbers, norms, capitals, network = data
        self._numbers = {
            (str(phrase), bool(exact)): place
            for place, (phrase, exact) in enumerate(numbers)
        }
        self._norms = {str(norm): str(key) for norm, key in norms.items()}
        self._capitals = set(map(str, capitals))
        self._network.fill(network)

    def close(self, should_cancel: Callable[[], bool] | None = None) -> None:
        """End the adding of phrases; texts can be searched from now on.

        Raises Cancelled.
        """
        self._network.close()
        norms = each(sorted(self._norms), should_cancel, _SLIPS)
        self._slips = Slips(norms) if self.language == "en" else None

    def find(
        self, analysis: Analysis, should_cancel: Callable[[], bool] | None = None
    ) -> Found:
        """Return where each phrase stands, by number; raises Cancelled.

        The occurrences of a phrase stand in reading order, and none lies inside
        another of the same phrase. A text of another language than the finder's has
        its words compared as words of the finder's.
        """
        keys = keys_of(analysis, self.language, should_cancel)
        others = self._other_readings(analysis, should_cancel)
        search = _Search(analysis, self._network, keys, others)
        begin = self._network.leaving(self._network.root)
        for place, key in enumerate(each(keys, should_cancel, _CANCEL_STEP)):
            if key in begin:
                search.begin(place, key, place + 1)
            if place in others:
                for other, after in others[place]:
                    if other in begin:
                        search.begin(place, other, after)
        return {
            number: _widest(found)
            for number, found in each(sorted(search.found.items()), should_cancel, 1)
        }

    def _key_variants(self, words: str) -> list[tuple[str, ...]]:
        """Give the keys of plain words in all the ways to write them."""
        known = self._forms.get(words)
        if known is None:
            known = self._forms[words] = self._keys_of(words)
        return known

    def _keys_of(self, words: str) -> list[tuple[str, ...]]:
        if words.isascii() and words.replace(" ", "").isalpha():
            # Most are such, and of words beside a blank nothing is to be told.
            written, gaps = words.split(), list[str]()
        else:
            spans = find_words(words)
            written = [span.slice(words) for span in spans]
            gaps = [words[a.end : b.start] for a, b in pairwise(spans)]
        if not written:
            return [()]
        if len(written) >= _SHOUTED and words.isupper():
            written = [word.lower() for word in written]
        forms = variants(written, gaps)
        return [tuple(self._key(norm) for norm in norms) for norms in forms]

    def _key(self, norm: str) -> str:
        if norm[:1] == "^":
            self._capitals.add(norm[1:])
            return norm
        key = key_of(norm, self.language)
        self._norms.setdefault(norm, key)
        return key

    def _other_readings(
        self, analysis: Analysis, should_cancel: Callable[[], bool] | None
    ) -> dict[int, list[tuple[str, int]]]:
        """Give further readings of words: each is a key and the word after it.

        Hyphened neighbours are read as one word, slips as what was meant, and words
        in capitals as abbreviations where the codebook has such.
        """
        readings: dict[int, list[tuple[str, int]]] = {}
        text, norms = analysis.document.text, analysis.norms
        starts, ends = analysis.starts, analysis.ends
        hyphens = [
            i
            for i, end in enumerate(each(ends, should_cancel, _LOOKED_AT))
            if text[end : end + 1] in _JOINTS
        ]
        for place in hyphens:
            if place + 1 < len(norms) and starts[place + 1] == ends[place] + 1:
                key = key_of(norms[place] + norms[place + 1], self.language)
                readings.setdefault(place, []).append((key, place + 2))
        meant = self._meant(norms, should_cancel)
        # NGOs are NGO, too.
        short = self._capitals | {f"{norm}s" for norm in self._capitals}
        special = meant.keys() | short
        for place, norm in enumerate(each(norms, should_cancel, _LOOKED_AT)):
            if norm not in special:
                continue
            if norm in meant:
                readings.setdefault(place, []).append((meant[norm], place + 1))
            if norm in short and (written := _abbreviation(analysis, place)):
                readings.setdefault(place, []).append((f"^{written}", place + 1))
        return readings

    def _meant(
        self, norms: list[str], should_cancel: Callable[[], bool] | None
    ) -> dict[str, str]:
        meant: dict[str, str] = {}
        if self._slips is not None:
            for norm in each(dict.fromkeys(norms), should_cancel, _CANCEL_STEP):
                word = self._slips.meant(norm)
                if word is not None:
                    meant[norm] = self._norms.get(word) or key_of(word, self.language)
        return meant


class _Search:
    """One walk through one text."""

    def __init__(
        self,
        analysis: Analysis,
        network: Network,
        keys: list[str],
        others: dict[int, list[tuple[str, int]]],
    ) -> None:
        self.found: defaultdict[int, list[Occurrence]] = defaultdict(list)
        self._others = others
        self._text = analysis.document.text
        self._starts, self._ends = analysis.starts, analysis.ends
        self._network = network
        self._keys = keys
        self._sentence_of = analysis.sentence_of.tolist()
        self._limits = [sentence.end_word for sentence in analysis.sentences]

    def begin(self, first: int, key: str, place: int) -> None:
        """Walk from the start over ``key``, with ``place`` the next word to read.

        Where a word has several readings each way is walked, but none twice.
        """
        root = self._network.root
        node = root.ways.get(key) or self._network.step(root, key)
        assert node is not None, "a phrase begins with this key"
        limit = self._limits[self._sentence_of[first]]
        branches: list[tuple[Place, int]] = []
        self._walk(first, node, place, limit, branches)
        if branches:
            seen: set[tuple[int, int]] = set()
            while branches:
                node, place = branches.pop()
                if (id(node), place) not in seen:
                    seen.add((id(node), place))
                    self._walk(first, node, place, limit, branches)

    def _walk(
        self,
        first: int,
        node: Place,
        place: int,
        limit: int,
        branches: list[tuple[Place, int]],
    ) -> None:
        """Walk until no phrase goes on, or to a word with several readings."""
        if place > limit:
            return
        keys, others, step = self._keys, self._others, self._network.step
        while True:
            if node.accepts:
                self._take(node.accepts, first, place)
            if place == limit:
                return
            key = keys[place]
            after = node.ways.get(key) or step(node, key)
            if place in others:
                for other, beyond in others[place]:
                    elsewhere = node.ways.get(other) or step(node, other)
                    if elsewhere is not None:
                        branches.append((elsewhere, beyond))
                if after is not None:
                    branches.append((after, place + 1))
                return
            if after is None:
                return
            node = after
            place += 1

    def _take(self, accepts: tuple[Accept, ...], first: int, end: int) -> None:
        found, place = self.found, (first, end)
        parted = self._parted(first, end) if end - first > 1 else None
        if parted is None:
            for accept in accepts:
                if accept.free or (
                    not accept.needs and accept.exact == self._words(first, end)
                ):
                    found[accept.pattern].append(place)
            return
        for accept in accepts:
            if accept.needs <= parted <= accept.breaks and (
                accept.exact is None or accept.exact == self._words(first, end)
            ):
                found[accept.pattern].append(place)

    def _parted(self, first: int, end: int) -> frozenset[str] | None:
        """Return what parts the words of a range, None for nothing but a space."""
        text, starts, ends = self._text, self._starts, self._ends
        breaks: frozenset[str] | None = None
        for place in range(first, end - 1):
            gap = text[ends[place] : starts[place + 1]]
            if gap != " ":
                breaks = _breaks(gap) | (breaks or frozenset())
        return breaks

    def _words(self, first: int, end: int) -> tuple[str, ...]:
        text, starts, ends = self._text, self._starts, self._ends
        return tuple(text[starts[i] : ends[i]] for i in range(first, end))


def _breaks(text: str) -> frozenset[str]:
    """Return the commas, brackets and dashes that part words from each other."""
    return frozenset(found.strip() for found in _BREAK.findall(_FOOTNOTE.sub("", text)))


def _abbreviation(analysis: Analysis, place: int) -> str:
    """Return the normal form of a word in capitals, or with one inside a sentence.

    Without the ``s`` of ``NGOs``; "" for any other word. In a heading all in capitals
    an ordinary word is none: ``IT IS NOT SO``.
    """
    text, norm = analysis.document.text, analysis.norms[place]
    word = _OWNER.sub("", text[analysis.starts[place] : analysis.ends[place]])
    sentence = analysis.sentences[analysis.sentence_of[place]]
    if word.isupper():
        shouted = (
            norm in WORDS_IN_CAPITALS
            and sentence.end_word - sentence.first_word >= _SHOUTED
            and sentence.span.slice(text).isupper()
        )
        return "" if shouted else norm
    if word[:-1].isupper() and word[-1:] == "s" and len(word) > SHORT - 1:
        return norm[:-1]
    within = len(word) > SHORT and place > sentence.first_word
    return norm if word[:1].isupper() and within else ""


def _widest(found: list[Occurrence]) -> list[Occurrence]:
    """Drop what lies inside another occurrence; they come in the order of starts."""
    kept: list[Occurrence] = []
    last = reach = -1
    for place in found:
        first, end = place
        if end <= reach:
            continue
        if first == last:
            kept[-1] = place
        else:
            kept.append(place)
        last, reach = place
    return kept

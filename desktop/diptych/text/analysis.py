"""The words of a document in columns: what the aligner and the themes work on.

One object for each sentence, none for each word: a word is an index into parallel
columns. Furniture is left out. Offsets follow ``diptych.text.span``.
"""

import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from diptych.errors import Cancelled
from diptych.text.document import BlockRole, Document
from diptych.text.language import detect_language
from diptych.text.normal import normal_form
from diptych.text.sentences import heading_sentence, split_sentences
from diptych.text.span import Span
from diptych.text.stemming import stem, stemmer_language
from diptych.text.words import TOKEN, parts


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span, its block, and its words ``first_word:end_word``.

    ``block`` is an index into ``Document.blocks``; the words are indices into the
    columns of the analysis. A sentence may hold no word.
    """

    span: Span
    block: int
    first_word: int
    end_word: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """The sentences and words of one document, furniture left out.

    Word ``i`` is ``document.text[starts[i]:ends[i]]``, its normal form is
    ``norms[i]``, its stem ``stems[i]``, and it stands in
    ``sentences[sentence_of[i]]``. ``language`` is the stemmer that was used, "" for
    none. The columns are shared, not copied: nobody may write to them.
    """

    document: Document
    language: str
    sentences: tuple[Sentence, ...]
    starts: "array[int]"
    ends: "array[int]"
    norms: list[str]
    stems: list[str]
    sentence_of: "array[int]"

    def __len__(self) -> int:
        """Count the words."""
        return len(self.norms)


_Entry = tuple[tuple[int, int, str, str], ...]
_WORDS_BETWEEN_ASKS = 5_000
"""So many take about 10 ms."""

_MOST_KNOWN = 200_000
"""Tokens of a language that are remembered; about 60 MB."""


def analyse(
    document: Document,
    *,
    language: str | None = None,
    should_cancel: Callable[[], bool] | None = None,
) -> Analysis:
    """Find the sentences and words of a document; linear, about 1 s for a million.

    ``language`` overrides the document's own; where neither is known it is detected
    once more. ``should_cancel`` is asked every few thousand words. Never fails on any
    text; raises Cancelled.
    """
    code = language or document.language or detect_language(document.text)
    stemmer = stemmer_language(code)
    columns = _Columns(stemmer)
    text = document.text
    sentences: list[Sentence] = []
    asked = 0
    for index, block in enumerate(document.blocks):
        if block.role is BlockRole.FURNITURE:
            continue
        split = heading_sentence if block.role is BlockRole.HEADING else split_sentences
        for span in split(text, block.span.start, block.span.end):
            first = len(columns.norms)
            columns.read(text, span.start, span.end)
            count = len(columns.norms) - first
            if should_cancel is not None and first - asked >= _WORDS_BETWEEN_ASKS:
                asked = first
                if should_cancel():
                    raise Cancelled
            columns.sentence_of.extend(array("q", [len(sentences)]) * count)
            sentences.append(Sentence(span, index, first, first + count))
    return Analysis(
        document,
        stemmer,
        tuple(sentences),
        columns.starts,
        columns.ends,
        columns.norms,
        columns.stems,
        columns.sentence_of,
    )


class _Columns:
    """The columns while they grow."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.starts = array("q")
        self.ends = array("q")
        self.sentence_of = array("q")
        self.norms: list[str] = []
        self.stems: list[str] = []
        self._known = _known(language)

    def read(self, text: str, start: int, end: int) -> None:
        """Add the words of ``text[start:end]``."""
        found = list(TOKEN.finditer(text, start, end))
        tokens = [one[0] for one in found]
        known = self._known
        done = 0
        for index in [i for i, t in enumerate(tokens) if t not in known.norms]:
            # Nearly all tokens were seen before and are one word: these go together.
            self._add_known(found[done:index], tokens[done:index])
            self._add_one(found[index])
            done = index + 1
        self._add_known(found[done:] if done else found, tokens[done:])

    def _add_known(self, found: list[re.Match[str]], tokens: list[str]) -> None:
        """Add tokens that are one word and, unless they were just forgotten, known."""
        norms, stems = self._known.norms, self._known.stems
        try:
            new_norms = [norms[token] for token in tokens]
            new_stems = [stems[token] for token in tokens]
        except KeyError:
            for one in found:
                self._add_one(one)
            return
        self.norms += new_norms
        self.stems += new_stems
        self.starts.extend([one.start() for one in found])
        self.ends.extend([one.end() for one in found])

    def _add_one(self, found: re.Match[str]) -> None:
        """Add the words of any token."""
        entry = self._known.entries.get(found[0])
        if entry is None:
            entry = self._known.learn(found[0], self.language)
        place = found.start()
        for first, last, norm, word_stem in entry:
            self.starts.append(place + first)
            self.ends.append(place + last)
            self.norms.append(norm)
            self.stems.append(word_stem)


class _Known:
    """What is known of the tokens of a language, for all documents so far.

    ``norms`` and ``stems`` hold the tokens that are one word without a rest.
    """

    def __init__(self) -> None:
        self.entries: dict[str, _Entry] = {}
        self.norms: dict[str, str] = {}
        self.stems: dict[str, str] = {}

    def learn(self, token: str, language: str) -> _Entry:
        """Take a token apart, once for all its places."""
        if len(self.entries) >= _MOST_KNOWN:
            self.entries.clear()
            self.norms.clear()
            self.stems.clear()
        words: list[tuple[int, int, str, str]] = []
        for first, last in parts(token):
            norm = normal_form(token[first:last])
            words.append((first, last, norm, stem(norm, language)))
        entry = self.entries[token] = tuple(words)
        if len(words) == 1 and words[0][:2] == (0, len(token)):
            # In this order: whoever finds the normal form finds the stem.
            self.stems[token] = words[0][3]
            self.norms[token] = words[0][2]
        return entry


@cache
def _known(language: str) -> _Known:
    return _Known()

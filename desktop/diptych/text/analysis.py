"""The words of a document in columns: what the aligner and the themes work on.

One object for each sentence, none for each word: a word is an index into parallel
columns. Furniture is left out, and what the caller leaves out besides. Offsets follow
``diptych.text.span``.
"""

from array import array
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, repeat
from operator import add
from typing import NamedTuple

from diptych.errors import Cancelled
from diptych.text.document import BlockRole, Document
from diptych.text.language import detect_language
from diptych.text.line_ends import LineEnds, ends_a_line
from diptych.text.normal import normal_form
from diptych.text.notes import section_role
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
    """The sentences and words of one document, some roles of blocks left out.

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


LEFT_OUT = frozenset({BlockRole.FURNITURE, BlockRole.REFERENCE})
"""What takes no part in links and themes unless somebody asks for it.

Of the entries of a bibliography two texts share names, titles and publishers, which
says nothing of what the texts say.
"""

_Entry = tuple[tuple[int, int, str, str], ...]
_WORDS_BETWEEN_ASKS = 5_000
"""So many take about 10 ms."""

_MOST_KNOWN = 200_000
"""Tokens of a language that are remembered, and stretches without a blank."""

_LONGEST_CHUNK = 40
"""Longer stretches without a blank are not remembered: Chinese, or web addresses."""


def analyse(
    document: Document,
    *,
    language: str | None = None,
    left_out: Set[BlockRole] = LEFT_OUT,
    should_cancel: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
) -> Analysis:
    """Find the sentences and words of a document; linear, about 1 s for a million.

    ``language`` overrides the document's own; where neither is known it is detected
    once more. Blocks whose role is in ``left_out`` are passed over.
    ``should_cancel`` is asked every few thousand words, and ``progress`` told the
    share that is read. Never fails on any text; raises Cancelled.
    """
    code = language or document.language or detect_language(document.text)
    stemmer = stemmer_language(code)
    text = document.text
    columns = _Columns(stemmer, LineEnds(text, stemmer))
    sentences: list[Sentence] = []
    asked = 0
    for index, block in enumerate(document.blocks):
        if block.role in left_out or _heads_backmatter(document, index):
            continue
        split = heading_sentence if block.role is BlockRole.HEADING else split_sentences
        for span in split(text, block.span.start, block.span.end):
            first = len(columns.norms)
            columns.read(text, span.start, span.end)
            count = len(columns.norms) - first
            if first - asked >= _WORDS_BETWEEN_ASKS:
                asked = first
                if should_cancel is not None and should_cancel():
                    raise Cancelled
                if progress is not None:
                    progress(span.end / len(text))
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


def _heads_backmatter(document: Document, index: int) -> bool:
    """Tell the heading over notes or references, which all texts have in common."""
    block = document.blocks[index]
    if block.role is not BlockRole.HEADING or len(block.span) > _LONGEST_CHUNK:
        return False
    role = section_role(block.span.slice(document.text))
    return role is not None and any(
        later.role in (BlockRole.NOTE, BlockRole.REFERENCE)
        for later in document.blocks[index + 1 : index + 2]
    )


class _Columns:
    """The columns while they grow."""

    def __init__(self, language: str, line_ends: LineEnds) -> None:
        self.language = language
        self.line_ends = line_ends
        self.starts = array("q")
        self.ends = array("q")
        self.sentence_of = array("q")
        self.norms: list[str] = []
        self.stems: list[str] = []
        self._known = _known(language)

    def read(self, text: str, start: int, end: int) -> None:
        """Add the words of ``text[start:end]``, a sentence."""
        piece = text[start:end]
        known = self._known
        # No word reaches over a blank but "5 %", "[1, 2]" and one that a line parts.
        if (
            "[" in piece
            or "%" in piece
            or "‰" in piece
            or (start and text[start - 1].isalnum())
            or (self.line_ends.any and ends_a_line(piece))
        ):
            whole = known.read(text, start, end, self.language, self.line_ends)
            self._add([whole], start)
            return
        chunks = piece.replace("\n", " ").split(" ")
        entries = list(map(known.chunks.get, chunks))
        if None in entries:
            entries = [known.learn(chunk, self.language) for chunk in chunks]
        self._add(entries, start)

    def _add(self, chunks: Sequence["_Chunk | None"], start: int) -> None:
        """Add the words of chunks that stand side by side from ``start`` on.

        Everything here runs over columns, without a step of Python for each word.
        """
        norms, stems, firsts, lasts, counts, widths = zip(*chunks, strict=True)
        self.norms += chain.from_iterable(norms)
        self.stems += chain.from_iterable(stems)
        places: Iterator[int] = accumulate(widths, initial=start)
        if counts.count(1) < len(counts):
            places = chain.from_iterable(map(repeat, places, counts))
        at = list(places)
        self.starts.extend(map(add, chain.from_iterable(firsts), at))
        self.ends.extend(map(add, chain.from_iterable(lasts), at))


class _Chunk(NamedTuple):
    """The words of a stretch of text without a blank.

    Columns of its words, how many they are, and how far on the next stretch begins.
    """

    norms: tuple[str, ...]
    stems: tuple[str, ...]
    firsts: tuple[int, ...]
    lasts: tuple[int, ...]
    words: int
    width: int


class _Known:
    """What is known of the tokens of a language, for all documents so far.

    Nearly every stretch between two blanks was seen before, with the same mark after
    it: ``chunks`` holds its words, ``tokens`` those of each token.
    """

    def __init__(self) -> None:
        self.chunks: dict[str, _Chunk] = {}
        self.tokens: dict[str, _Entry] = {}

    def learn(self, text: str, language: str) -> _Chunk:
        """Return the words of a stretch without a blank, taken apart only once."""
        known = self.chunks.get(text)
        if known is not None:
            return known
        if len(text) > _LONGEST_CHUNK:
            return self.read(text, 0, len(text), language)
        if len(self.chunks) >= _MOST_KNOWN:
            self.chunks.clear()
        chunk = self.chunks[text] = self.read(text, 0, len(text), language)
        return chunk

    def read(
        self,
        text: str,
        start: int,
        end: int,
        language: str,
        line_ends: LineEnds | None = None,
    ) -> _Chunk:
        """Return the words of ``text[start:end]``, placed from ``start`` on."""
        words: list[tuple[int, int, str, str]] = []
        for found in TOKEN.finditer(text, start, end):
            place = found.start() - start
            token = found[0]
            if line_ends is not None and "\n" in token:
                entry = _entry(token, line_ends.parts(token), language)
            else:
                entry = self._words(token, language)
            for first, last, norm, word_stem in entry:
                words.append((place + first, place + last, norm, word_stem))
        if not words:
            return _Chunk((), (), (), (), 0, end - start + 1)
        firsts, lasts, norms, stems = zip(*words, strict=True)
        return _Chunk(norms, stems, firsts, lasts, len(words), end - start + 1)

    def _words(self, token: str, language: str) -> _Entry:
        """Take a token apart, once for all its places."""
        entry = self.tokens.get(token)
        if entry is None:
            if len(self.tokens) >= _MOST_KNOWN:
                self.tokens.clear()
            entry = self.tokens[token] = _entry(token, parts(token), language)
        return entry


def _entry(token: str, places: tuple[tuple[int, int], ...], language: str) -> _Entry:
    """Return the words of a token at these places."""
    norms = [normal_form(token[first:last]) for first, last in places]
    return tuple(
        (first, last, norm, stem(norm, language))
        for (first, last), norm in zip(places, norms, strict=True)
    )


@cache
def _known(language: str) -> _Known:
    return _Known()

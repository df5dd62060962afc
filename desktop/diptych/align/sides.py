"""The two documents as the aligner sees them: numbers for words, sets for sentences.

Both share one numbering of stems, in alphabetical order, so that nothing depends on
which document is called A.
"""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from diptych.align.likeness import Alike, find_alike
from diptych.align.rarity import (
    CONTENT_BITS,
    background,
    background_bits,
    list_language,
    weigh,
)
from diptych.align.watch import Watch
from diptych.text.analysis import Analysis, Sentence
from diptych.text.document import BlockRole

_EVERYDAY_BITS = 7.0
"""Words as frequent as this tell nothing of what a text is about."""

TERM_BITS = 1.0
"""A word of less weight is no term: it helps a phrase and makes no candidate."""


@dataclass(frozen=True, slots=True)
class Side:
    """One document: the sentences that take part and their words as numbers.

    ``ids`` has a number for each word of the analysis. ``terms`` are, for each
    sentence, the numbers of its distinct words of weight, rising; ``soft_terms`` are
    those of them that have words like them; ``lengths`` are the Euclidean lengths of
    the weights.
    """

    analysis: Analysis
    ids: list[int]
    sentences: tuple[Sentence, ...]
    terms: list[tuple[int, ...]]
    term_sets: list[frozenset[int]]
    soft_terms: list[frozenset[int]]
    lengths: list[float]

    def words_of(self, sentence: int) -> list[int]:
        """Return the word numbers of a sentence in their order."""
        found = self.sentences[sentence]
        return self.ids[found.first_word : found.end_word]

    def same_block(self, first: int, second: int) -> bool:
        """Tell whether two sentences stand in one block."""
        return self.sentences[first].block == self.sentences[second].block


@dataclass(frozen=True, slots=True)
class Sides:
    """Both documents with what they share: stems, weights and likeness of words.

    ``content`` tells the content words from the frequent ones of the language.
    ``subject`` tells how far the two speak of one thing, 0 to 1: the cosine of their
    vocabularies, weighed by rarity in the language. Texts with nothing in common have
    less than 0.2, essays on one subject about 0.4, versions of one text 0.8 and more.
    ``language`` is that of the background list, "" for none.
    """

    a: Side
    b: Side
    stems: list[str]
    weights: list[float]
    content: list[bool]
    alike: Alike
    subject: float
    language: str

    @property
    def size_bits(self) -> float:
        """Return the binary logarithm of the number of word pairs."""
        return math.log2(max(1, len(self.a.ids)) * max(1, len(self.b.ids)))


def make_sides(a: Analysis, b: Analysis, watch: Watch) -> Sides:
    """Number and weigh the words of two documents; linear but for sorting."""
    counts = Counter(a.stems)
    counts.update(b.stems)
    language = list_language(a, b)
    stems = sorted(counts)
    known = weigh({stem: counts[stem] for stem in stems}, language)
    weights = [known[stem] for stem in stems]
    numbers = {stem: number for number, stem in enumerate(stems)}
    terms = [number for number, weight in enumerate(weights) if weight >= TERM_BITS]
    alike = find_alike(stems, terms, background(language), watch)
    soft = frozenset(alike)
    side_a = _side(a, numbers, weights, soft, watch)
    side_b = _side(b, numbers, weights, soft, watch)
    subject = _subject(Counter(a.stems), Counter(b.stems), language)
    content = [background_bits(stem, language) >= CONTENT_BITS for stem in stems]
    return Sides(side_a, side_b, stems, weights, content, alike, subject, language)


def _subject(a: Counter[str], b: Counter[str], language: str) -> float:
    """Return the cosine of two vocabularies, in logarithmic counts."""
    bits = {
        stem: 0.0
        if stem[:1].isdigit()
        else max(0.0, background_bits(stem, language) - _EVERYDAY_BITS)
        for stem in a.keys() | b.keys()
    }
    first = {stem: (1 + math.log(n)) * bits[stem] for stem, n in a.items()}
    second = {stem: (1 + math.log(n)) * bits[stem] for stem, n in b.items()}
    common = math.fsum(first[stem] * second[stem] for stem in first if stem in second)
    length = math.sqrt(
        math.fsum(value**2 for value in first.values())
        * math.fsum(value**2 for value in second.values())
    )
    return round(common / length, 4) if length else 0.0


def _side(
    analysis: Analysis,
    numbers: dict[str, int],
    weights: list[float],
    soft: frozenset[int],
    watch: Watch,
) -> Side:
    ids = [numbers[stem] for stem in analysis.stems]
    blocks = analysis.document.blocks
    sentences = tuple(
        sentence
        for sentence in analysis.sentences
        if sentence.first_word < sentence.end_word
        and blocks[sentence.block].role is not BlockRole.REFERENCE
    )
    terms: list[tuple[int, ...]] = []
    for sentence in sentences:
        watch.tick()
        terms.append(_terms(ids[sentence.first_word : sentence.end_word], weights))
    lengths = [
        math.sqrt(math.fsum(weights[number] ** 2 for number in row)) for row in terms
    ]
    sets = [frozenset(row) for row in terms]
    return Side(
        analysis, ids, sentences, terms, sets, [row & soft for row in sets], lengths
    )


def _terms(words: Iterable[int], weights: list[float]) -> tuple[int, ...]:
    return tuple(sorted({word for word in words if weights[word] >= TERM_BITS}))

"""The two documents as the aligner sees them: numbers for words, sets for sentences.

Both share one numbering of stems, in alphabetical order, so that nothing depends on
which document is called A.
"""

import math
import sys
from collections import Counter
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

_SHORT_TEXT = 20
"""Of texts of so many words half is believed: what two of a few sentences have in
common is not what they are about but what is to be judged."""

_AT_ONCE = 50_000
"""So many words are counted or numbered in some 10 ms."""

_SIGNS = sys.maxunicode + 1

TERM_BITS = 1.0
"""A word of less weight is no term: it helps a phrase and makes no candidate."""


@dataclass(frozen=True, slots=True)
class Side:
    """One document: the sentences that take part and their words as numbers.

    ``ids`` has a number for each word of the analysis, ``signs`` the character of
    that number: what compares strings is quick. ``terms`` are, for each
    sentence, the numbers of its distinct words of weight, rising; ``soft_terms`` are
    those of them that have words like them, and ``likes`` are these other words;
    ``lengths`` are the Euclidean lengths of the weights.
    """

    analysis: Analysis
    ids: list[int]
    signs: str
    sentences: tuple[Sentence, ...]
    terms: list[tuple[int, ...]]
    term_sets: list[frozenset[int]]
    soft_terms: list[frozenset[int]]
    likes: list[frozenset[int]]
    lengths: list[float]

    def words_of(self, sentence: int) -> list[int]:
        """Return the word numbers of a sentence in their order."""
        found = self.sentences[sentence]
        return self.ids[found.first_word : found.end_word]

    def signs_of(self, sentence: int) -> str:
        """Return the words of a sentence in their order, a character for each."""
        found = self.sentences[sentence]
        return self.signs[found.first_word : found.end_word]

    def in_note(self, sentence: int) -> bool:
        """Tell whether a sentence stands in a note."""
        block = self.sentences[sentence].block
        return self.analysis.document.blocks[block].role is BlockRole.NOTE

    def same_block(self, first: int, second: int) -> bool:
        """Tell whether two sentences stand in one block."""
        return self.sentences[first].block == self.sentences[second].block


@dataclass(frozen=True, slots=True)
class Sides:
    """Both documents with what they share: stems, weights and likeness of words.

    ``squares`` are the weights squared. ``content`` tells the content words from the
    frequent ones of the language.
    ``worth`` tells what a word and one like it add to the squared weight that two
    sentences share. ``subject`` tells how far the two speak of one thing, 0 to 1: the
    cosine of their vocabularies, weighed by rarity in the language. Texts with nothing
    in common have less than 0.2, essays on one subject about 0.4, versions of one text
    0.8 and more.
    ``language`` is that of the background list, "" for none.
    """

    a: Side
    b: Side
    stems: list[str]
    weights: list[float]
    squares: list[float]
    content: list[bool]
    alike: Alike
    worth: Alike
    subject: float
    language: str


def let_go_of_sentences(sides: Sides, watch: Watch) -> None:
    """Free what sentences are compared by, when no more are compared.

    What stays tells the reasons of links: words, weights, and what is content.
    """
    for side in (sides.a, sides.b):
        watch.let_go(side.terms)
        watch.let_go(side.term_sets)
        watch.let_go(side.soft_terms)
        watch.let_go(side.likes)
        watch.let_go(side.lengths)
    sides.alike.clear()
    sides.worth.clear()


def make_sides(a: Analysis, b: Analysis, watch: Watch) -> Sides:
    """Number and weigh the words of two documents; linear but for sorting."""
    count_a, count_b = _count(a.stems, watch), _count(b.stems, watch)
    watch.tick()
    counts = count_a + count_b
    language = list_language(a, b)
    stems = sorted(counts)
    watch.tick()
    known = weigh(counts, language, watch)
    watch.tick()
    weights = [known[stem] for stem in watch.each(stems)]
    squares = [weight**2 for weight in watch.each(weights)]
    numbers = {stem: number for number, stem in enumerate(watch.each(stems))}
    heavy = frozenset(
        n for n in watch.each(range(len(stems))) if weights[n] >= TERM_BITS
    )
    alike = find_alike(stems, sorted(heavy), background(language), watch)
    near = {
        number: {other for other, _ in row} for number, row in watch.each(alike.items())
    }
    side_a = _side(a, numbers, squares, heavy, near, watch)
    side_b = _side(b, numbers, squares, heavy, near, watch)
    bits = {stem: background_bits(stem, language) for stem in watch.each(stems)}
    subject = _subject(count_a, count_b, bits, watch)
    content = [bits[stem] >= CONTENT_BITS for stem in watch.each(stems)]
    worth = {
        number: tuple(
            [
                (other, weights[number] * weights[other] * likeness**2)
                for other, likeness in others
            ]
        )
        for number, others in watch.each(alike.items())
    }
    return Sides(
        side_a,
        side_b,
        stems,
        weights,
        squares,
        content,
        alike,
        worth,
        subject,
        language,
    )


def _count(stems: list[str], watch: Watch) -> Counter[str]:
    """Count stems, so many at a time that nobody waits."""
    counts: Counter[str] = Counter()
    for start in range(0, len(stems), _AT_ONCE):
        watch.tick()
        counts.update(stems[start : start + _AT_ONCE])
    return counts


def _subject(
    a: Counter[str], b: Counter[str], known: dict[str, float], watch: Watch
) -> float:
    """Return the cosine of two vocabularies, in logarithmic counts.

    ``known`` are the bits of each stem in the language at large.
    """
    bits = {
        stem: value - _EVERYDAY_BITS
        for stem, value in watch.each(known.items())
        if value > _EVERYDAY_BITS and not stem[:1].isdigit()
    }
    first, second = (
        {
            s: (1 + math.log(n)) * bits[s]
            for s, n in watch.each(one.items())
            if s in bits
        }
        for one in (a, b)
    )
    common = math.fsum(first[s] * second[s] for s in watch.each(first) if s in second)
    length = math.sqrt(
        math.fsum(value**2 for value in watch.each(first.values()))
        * math.fsum(value**2 for value in watch.each(second.values()))
    )
    shorter = min(sum(a.values()), sum(b.values()))
    trust = shorter / (shorter + _SHORT_TEXT)
    return round(trust * common / length, 4) if length else 0.0


def _side(
    analysis: Analysis,
    numbers: dict[str, int],
    squares: list[float],
    heavy: frozenset[int],
    near: dict[int, set[int]],
    watch: Watch,
) -> Side:
    """Number the words of one side.

    ``heavy`` are the words that are terms, ``near`` those like each of them.
    """
    ids: list[int] = []
    signs: list[str] = []
    for start in range(0, len(analysis.stems), _AT_ONCE):
        watch.tick()
        some = [numbers[stem] for stem in analysis.stems[start : start + _AT_ONCE]]
        ids += some
        # Of more than a million different words the last share their signs.
        few = len(numbers) <= _SIGNS
        some = some if few else [one % _SIGNS for one in some]
        signs.append("".join(map(chr, some)))
    sentences = tuple(
        sentence
        for sentence in watch.each(analysis.sentences)
        if sentence.first_word < sentence.end_word
    )
    terms: list[tuple[int, ...]] = []
    sets: list[frozenset[int]] = []
    lengths: list[float] = []
    for sentence in watch.each(sentences):
        row = heavy.intersection(ids[sentence.first_word : sentence.end_word])
        sets.append(row)
        terms.append(tuple(sorted(row)))
        lengths.append(math.sqrt(math.fsum([squares[number] for number in row])))
    watch.tick()
    soft = frozenset(near)
    everything = "".join(signs)
    soft_terms = [row & soft for row in watch.each(sets)]
    likes = [
        frozenset().union(*[near[number] for number in row]) if row else row
        for row in watch.each(soft_terms)
    ]
    return Side(
        analysis,
        ids,
        everything,
        sentences,
        terms,
        sets,
        soft_terms,
        likes,
        lengths,
    )

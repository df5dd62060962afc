"""Small slips of the pen in long words, and never one real word for another.

A word of the text stands for a word of the codebook when both have eight letters or
more, they begin alike, one slip parts them (a letter too many, too few, wrong, or
two changed about: rapidfuzz, optimal string alignment), and the word of the text is
no English word. ``assignment`` is two slips from ``alignment`` and a word besides;
``meditation`` is one slip from ``mediation``, and a word. Other languages have no
word list here, so nothing is guessed in them.

Candidates come from an index of the words with one letter left out (the idea of
W. Garbe's SymSpell), so that the cost is linear in the number of different words.
"""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from rapidfuzz.distance import OSA

LEAST_LETTERS = 8


class Slips:
    """The long words of a codebook, ready to be found under one slip."""

    def __init__(self, norms: Iterable[str]) -> None:
        self._near: dict[str, list[str]] = {}
        self._known: set[str] = set()
        for norm in norms:
            if not _long(norm):
                continue
            for form in _numbers(norm):
                if form not in self._known:
                    self._known.add(form)
                    for short in _shorter(form):
                        self._near.setdefault(short, []).append(form)

    def meant(self, norm: str) -> str | None:
        """Return the word of the codebook that ``norm`` is a slip for, or None."""
        if not self._near or not _long(norm) or norm in self._known:
            return None
        found = {
            form
            for short in _shorter(norm)
            for form in self._near.get(short, ())
            if form[0] == norm[0] and OSA.distance(norm, form, score_cutoff=1) == 1
        }
        if not found or norm in _english_words():
            return None
        return min(found)


def _long(norm: str) -> bool:
    return len(norm) >= LEAST_LETTERS and norm.isascii() and norm.isalpha()


def _numbers(norm: str) -> tuple[str, str]:
    """Give a noun its other number, as far as an ``s`` makes it."""
    return norm, norm[:-1] if norm.endswith("s") else norm + "s"


def _shorter(norm: str) -> list[str]:
    return [norm, *(norm[:i] + norm[i + 1 :] for i in range(1, len(norm)))]


@cache
def _english_words() -> frozenset[str]:
    """Read the word list, on the first slip that is suspected (about 5 ms)."""
    text = files("diptych.themes").joinpath("words_en.txt").read_text("utf-8")
    return frozenset(line for line in text.split("\n") if line[:1] != "#")

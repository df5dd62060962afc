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
    """The long words of a codebook, ready to be found under one slip.

    They are shelved by first letter and length, and a shelf gets its index when a
    word is first looked for on it: most words of a text are English and need none.
    """

    def __init__(self, norms: Iterable[str]) -> None:
        self._known: set[str] = set()
        self._shelves: dict[tuple[str, int], list[str]] = {}
        self._near: dict[tuple[str, int], dict[str, list[str]]] = {}
        for norm in norms:
            if not _long(norm):
                continue
            for form in _numbers(norm):
                if form not in self._known:
                    self._known.add(form)
                    self._shelves.setdefault((form[0], len(form)), []).append(form)

    def meant(self, norm: str) -> str | None:
        """Return the word of the codebook that ``norm`` is a slip for, or None."""
        if not self._known or not _long(norm) or norm in self._known:
            return None
        if norm in _english_words():
            return None
        shorter = _shorter(norm)
        return min(
            (
                form
                for length in (len(norm) - 1, len(norm), len(norm) + 1)
                for form in self._candidates((norm[0], length), shorter)
                if OSA.distance(norm, form, score_cutoff=1) == 1
            ),
            default=None,
        )

    def _candidates(self, shelf: tuple[str, int], shorter: list[str]) -> set[str]:
        """Return the words of a shelf that may be one slip away."""
        near = self._near.get(shelf)
        if near is None:
            near = {}
            for form in self._shelves.get(shelf, ()):
                for short in _shorter(form):
                    near.setdefault(short, []).append(form)
            self._near[shelf] = near
        return {form for short in shorter for form in near.get(short, ())}


def _long(norm: str) -> bool:
    return len(norm) >= LEAST_LETTERS and norm.isascii() and norm.isalpha()


def _numbers(norm: str) -> tuple[str, str]:
    """Give a noun its other number, as far as an ``s`` makes it."""
    return norm, norm[:-1] if norm.endswith("s") else norm + "s"


def _shorter(norm: str) -> list[str]:
    return [norm, *(norm[:i] + norm[i + 1 :] for i in range(1, len(norm)))]


@cache
def _english_words() -> frozenset[str]:
    """Read the word list, when the first long word is looked up (about 5 ms)."""
    text = files("diptych.themes").joinpath("words_en.txt").read_text("utf-8")
    # The notes at its top are no words, so they may stay.
    return frozenset(text.split("\n"))

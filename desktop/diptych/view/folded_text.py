"""A text made alike for looking things up in it: case, white space, marks of print.

No Qt. Offsets follow ``diptych.text.span``.
"""

from bisect import bisect_left
from dataclasses import dataclass

from diptych.view.remembering import remember_last

_KIN = {
    " ": "\n\t\u00a0\u2002\u2003\u2009\u202f",
    "'": "\u2018\u2019\u02bc\u2032",
    '"': "\u201c\u201d\u201e\u00ab\u00bb\u2033",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2212",
}
"""Signs of print, by the key that stands for them; each is one character."""


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded text; ``longer`` are the places that folding has made longer.

    Each stands there once for every character that was added.
    """

    text: str
    longer: tuple[int, ...] = ()

    @staticmethod
    def of(text: str) -> "FoldedText":
        """Fold a text; linear, and mostly at the speed of copying it."""
        folded = fold(text)
        if len(folded) == len(text):
            return FoldedText(folded)
        longer = [
            place
            for place, sign in enumerate(text)
            if not sign.isascii()
            for _ in range(len(sign.casefold()) - 1)
        ]
        return FoldedText(folded, tuple(longer))

    def place(self, place: int) -> int:
        """Return where the character at a place of the text stands in the folded."""
        return place + bisect_left(self.longer, place) if self.longer else place


@remember_last(4)
def folded_text(text: str) -> FoldedText:
    """Fold a text as ``FoldedText.of``; those of the open pairs are remembered."""
    return FoldedText.of(text)


def fold(words: str) -> str:
    """Return words without case, printed quotes and dashes as those of a keyboard."""
    folded = words.casefold()
    for key, kin in _KIN.items():
        for sign in kin:
            folded = folded.replace(sign, key)
    return folded

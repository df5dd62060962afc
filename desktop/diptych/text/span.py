"""Spans: where something stands in a document.

The offset rule of Diptych is written here and nowhere else: a span is a half-open
range of Unicode code points of ``Document.text``. ``start`` is the first character,
``end`` is one past the last, and an empty span marks a place. Qt counts UTF-16
units instead; ``diptych.view.positions`` converts.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of code points; orders by start, then by end."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Refuse a range that runs backwards or begins before the text.

        Written out because spans are made by the hundred thousand: half the time.
        """
        assert 0 <= start <= end, "a span runs forward from 0 or later"
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        """Count the code points inside."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """Tell a span from None: even an empty span is a place."""
        return True

    def slice(self, text: str) -> str:
        """Return the characters of ``text`` that this span covers."""
        return text[self.start : self.end]

    def overlap(self, other: "Span") -> int:
        """Count the code points that both spans cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def contains(self, other: "Span") -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


_set_start = Span.__dict__["start"].__set__
_set_end = Span.__dict__["end"].__set__

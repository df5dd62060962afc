"""Why a link is there and what does not agree in it, in words. No Qt.

Offsets follow ``diptych.text.span``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from diptych.align.model import Contrast, ContrastKind, Link
from diptych.text.document import Document
from diptych.text.span import Span

_MOST_WORDS = 60
"""Characters that are quoted of one end of a contrast."""

_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Reason:
    """What is said of one link.

    ``head`` is score, kind and size; ``why`` the sentence of the engine; ``differs``
    names the contrasts with the words of both ends, "" where there are none. ``stop``
    parts the first two.
    """

    head: str
    why: str
    differs: str
    stop: str = ". "

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what there is to read, a line for each thought."""
        first = f"{self.head}{self.stop}{self.why}" if self.why else self.head
        return (first, self.differs) if self.differs else (first,)


def reason(link: Link, a: Document, b: Document) -> Reason:
    """Say why a link is there."""
    return Reason(
        f"{link.score:.2f} · {link.kind} {link.size}",
        link.why,
        contrast_words(link.contrasts, a, b),
    )


def contrast_words(
    contrasts: Iterable[Contrast],
    a: Document,
    b: Document,
    name: Callable[[ContrastKind], str] = str,
) -> str:
    """Name contrasts with the words of A and B; a dash where one end has none.

    Contrasts of one kind that quote the same words are named once. ``name`` gives a
    kind in the words of the reader.
    """
    named = dict.fromkeys(
        f"{name(one.kind)} {_quote(a, one.a)} / {_quote(b, one.b)}" for one in contrasts
    )
    return f"Differs: {'; '.join(named)}" if named else ""


def _quote(document: Document, span: Span) -> str:
    words = " ".join(span.slice(document.text).split())
    if len(words) > _MOST_WORDS:
        words = words[:_MOST_WORDS].rstrip() + "…"
    return words or _NOTHING

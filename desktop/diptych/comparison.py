"""The pipeline: two documents, a codebook and options become a comparison.

The only place where links and themes meet. No Qt, nothing printed, nothing read
from settings. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from diptych.align.model import Link
from diptych.text.document import Document
from diptych.themes.model import Codebook, Coded

Progress = Callable[[float, str], None]
"""Called with the share done, 0 to 1, and what is being done."""

ShouldCancel = Callable[[], bool]
"""Asked often; True ends the work with ``Cancelled``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the reader may set; the same options give the same comparison.

    ``min_score`` is the least score that is returned; ``links_per_1000_words`` of
    the longer text is the most.
    """

    min_score: float = 0.1
    links_per_1000_words: int = 100


@dataclass(frozen=True, slots=True)
class Quality:
    """Whether the comparison is whole, and what the reader should know of it."""

    complete: bool = True
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents with their links and themes, ready to show or to save.

    ``links`` fall by score, ties by place in A, then in B. ``themes_a`` and
    ``themes_b`` stand in reading order.
    """

    a: Document
    b: Document
    codebook: Codebook | None
    options: Options
    links: tuple[Link, ...]
    themes_a: tuple[Coded, ...]
    themes_b: tuple[Coded, ...]
    quality: Quality

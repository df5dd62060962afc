"""Short texts of our own that the tests of the aligner share, and how to link them."""

import re

from diptych.align.aligner import Alignment, align
from diptych.align.model import Link, LinkSize
from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Document

HARBOUR = (
    "The harbour of Velmar was dredged in 1884 by a company of Danish engineers. "
    "Nobody in the town council had believed that the sandbank could be moved."
)
ORCHARD = (
    "Apple growers along the upper valley lost half of their blossom to a late frost. "
    "Insurance covered barely a fifth of the damage, and several orchards were sold."
)
SCHOOL = (
    "A reading room was opened above the bakery for the apprentices of the shipyard. "
    "It held four hundred volumes, most of them on navigation and mechanics."
)
MUSEUM = (
    "Visitors to the maritime museum rarely notice the brass sextant near the stairs. "
    "Its maker, a clockmaker from Bergen, signed it with a tiny engraved heron."
)
PARAGRAPHS = (HARBOUR, ORCHARD, SCHOOL, MUSEUM)

UNLIKE = (
    "Yeast cells divide faster when sugar is plentiful. Brewers therefore watch the "
    "temperature of each vat. Foam rises, and the smell of malt fills the cellar."
)


def read(text: str) -> Analysis:
    """Analyse an English text."""
    return analyse(Document.from_text(text, language="en"))


def link(a: str, b: str, *, min_score: float = 0.1) -> Alignment:
    """Link two English texts."""
    return align(read(a), read(b), min_score=min_score)


def of_size(alignment: Alignment, size: LinkSize, least: float = 0.5) -> list[Link]:
    """Return the links of one size that a window would show."""
    return [x for x in alignment.links if x.size is size and x.score >= least]


def bracket(case: str) -> tuple[str, str]:
    """Read ``the [cat/dog] sat`` as two texts, the changes in brackets."""
    both = [re.sub(r"\[([^/\]]*)/([^/\]]*)\]", rf"\{side}", case) for side in (1, 2)]
    a, b = (" ".join(text.split()) for text in both)
    return a, b

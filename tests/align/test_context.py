"""Neighbours lend their certainty; headings and short texts have little of it."""

from diptych.align.model import LinkSize
from tests.align.texts import HARBOUR, MUSEUM, ORCHARD, link, of_size

OPENING = (
    "The harbour of Velmar was dredged in 1884 by a company of Danish engineers.",
    "Apple growers along the upper valley lost half of their blossom to frost.",
)
CLOSING = (
    "A reading room was opened above the bakery for apprentices of the shipyard.",
    "Visitors to the maritime museum rarely notice the brass sextant on the stairs.",
)
HERE = "Nobody in the council had thought that it would go so well for the town."
THERE = "That the town would do so well by it was what no member had foreseen."


def test_a_reworded_sentence_is_known_by_where_it_stands() -> None:
    """Between sure links it scores more than between sentences that differ."""
    kept = score_of_middle((*OPENING, HERE, *CLOSING), (*OPENING, THERE, *CLOSING))
    torn = score_of_middle((*OPENING, HERE, *CLOSING), (*CLOSING, *OPENING, THERE))
    assert kept > torn


def score_of_middle(one: tuple[str, ...], two: tuple[str, ...]) -> float:
    """Return the score of the link of the reworded sentence, 0 without one."""
    a, b = " ".join(one), " ".join(two)
    return max(
        (
            x.score
            for x in of_size(link(a, b, min_score=0.0), LinkSize.SENTENCE, least=0.0)
            if x.a.slice(a) == HERE and x.b.slice(b) == THERE
        ),
        default=0.0,
    )


def test_a_heading_alone_is_no_strong_link() -> None:
    """Two unlike texts that both have a conclusion have nothing else in common."""
    a = f"{HARBOUR}\n\n# Conclusion\n\n{ORCHARD}"
    b = f"# Conclusion\n\n{MUSEUM}"
    assert not [x for x in link(a, b).links if x.score >= 0.5]


def test_short_texts_are_not_linked_for_want_of_rivals() -> None:
    """Three sentences on one subject that say unlike things give no sure link."""
    a = (
        "The museum of Velmar opens at nine. Its brass sextant stands near the stairs. "
        "Most visitors come from the harbour on foot."
    )
    b = (
        "A museum needs more than a sextant. Visitors ask for guides they can read. "
        "The harbour of Velmar has no hotel."
    )
    assert not [x for x in link(a, b).links if x.score >= 0.5]

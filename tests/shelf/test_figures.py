"""What the shelf says that two essays have in common."""

import pytest

from diptych import compare
from diptych.comparison import SHOWN_FROM
from diptych.shelf.figures import PairFigures, pair_figures
from tests.shelf.essays import CODEBOOK, DOCUMENTS


def test_the_links_that_a_reader_sees_are_counted() -> None:
    found = compare(DOCUMENTS[0], DOCUMENTS[2])
    shown = sum(link.score >= SHOWN_FROM for link in found.links)
    assert pair_figures(found).links == shown
    assert shown > 0


def test_the_linked_share_counts_no_character_twice() -> None:
    document = DOCUMENTS[0]
    figures = pair_figures(compare(document, document))
    assert 0.9 < figures.linked_a <= 1.0
    assert figures.linked_a == pytest.approx(figures.linked_b)
    assert figures.verbatim == figures.links > 0


def test_nothing_in_common_is_nothing() -> None:
    assert pair_figures(compare(DOCUMENTS[0], DOCUMENTS[3])) == PairFigures()


def test_themes_of_both_of_one_and_without_a_link() -> None:
    figures = pair_figures(compare(DOCUMENTS[0], DOCUMENTS[2], codebook=CODEBOOK))
    assert figures.shared == ("council", "fishing")
    assert (figures.only_a, figures.only_b) == ((), ())
    # The sentence on the families is in both; on the council each says its own.
    assert figures.silent == ("council",)
    figures = pair_figures(compare(DOCUMENTS[0], DOCUMENTS[3], codebook=CODEBOOK))
    assert figures.shared == figures.silent == ()
    assert figures.only_a == ("council", "fishing")
    assert figures.only_b == ("music",)

"""The bars over the slider count every link that can be shown."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.view.histogram import BINS, LEAST, bins


@given(st.lists(st.floats(0.0, 1.0)))
def test_every_link_from_the_least_score_up_is_in_one_bar(scores: list[float]) -> None:
    counts = bins(scores)
    assert len(counts) == BINS
    assert sum(counts) == sum(score >= LEAST - 1e-9 for score in scores)


def test_a_score_stands_at_its_place() -> None:
    assert bins([LEAST])[0] == 1
    assert bins([1.0])[-1] == 1
    assert bins([0.5])[20] == 1
    assert bins([0.4999])[19] == 1

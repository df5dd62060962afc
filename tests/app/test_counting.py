"""Numbers with their nouns."""

import pytest

from diptych.app.counting import plural


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 links"), (1, "1 link"), (2, "2 links"), (12_345, "12,345 links")],
)
def test_numbers_take_the_noun_that_fits(count: int, said: str) -> None:
    assert plural(count, "link") == said

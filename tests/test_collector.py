"""What Python's collector goes through, and what it passes by."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from diptych.collector import collector_paused, look_at_all, pass_by


class _Knot:
    """An object that refers to itself: only the collector can take it away."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_what_is_passed_by_waits_until_all_is_looked_at() -> None:
    knot = _Knot()
    seen = ref(knot)
    pass_by()
    del knot
    gc.collect()
    assert seen() is not None
    look_at_all()
    assert seen() is None
    assert gc.get_freeze_count() > 0, "what is left is passed by again"


def test_a_pause_changes_nothing_for_whoever_has_never_passed_by() -> None:
    gc.unfreeze()
    with collector_paused():
        assert not gc.isenabled()
        knot = _Knot()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    seen = ref(knot)
    del knot
    gc.collect()
    assert seen() is None


def test_a_pause_passes_by_what_was_made_where_the_rest_is() -> None:
    pass_by()
    before = gc.get_freeze_count()
    with collector_paused():
        kept = [_Knot() for _ in range(100)]
    assert gc.get_freeze_count() >= before + len(kept)

"""Progress and cancel: however long the texts, the question is never far away."""

import itertools
from collections.abc import Iterator

import pytest

from diptych.align.aligner import align
from diptych.align.watch import Watch
from diptych.errors import Cancelled
from tests.align.texts import read

_LOT = 32
"""So many items are worked on between two looks at the clock at most."""


class Clock:
    """A clock that is an hour later at every look, so that every look asks."""

    def __init__(self) -> None:
        self.looks = 0

    def monotonic(self) -> float:
        self.looks += 1
        return 3600.0 * self.looks


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr("diptych.align.watch.time", found)
    return found


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("count", [0, 1, _LOT, _LOT + 1, 1_000])
def test_it_is_asked_before_every_lot_of_items(count: int) -> None:
    asked: list[int] = []
    worked = itertools.count()
    done = 0

    def stop() -> bool:
        asked.append(done)
        return False

    for item in Watch(should_cancel=stop).each(range(count)):
        assert item == next(worked)
        done += 1
    assert done == count
    assert asked == list(range(0, count, _LOT))


@pytest.mark.usefixtures("clock")
def test_no_item_is_taken_before_it_is_asked() -> None:
    """Items that cost something to make are not made for work that is cancelled."""
    made: list[int] = []

    def items() -> Iterator[int]:
        for item in range(10_000):
            made.append(item)
            yield item

    watch = Watch(should_cancel=lambda: len(made) > _LOT)
    with pytest.raises(Cancelled):
        list(watch.each(items()))
    assert len(made) <= 2 * _LOT


def _long(count: int) -> str:
    """Return so many sentences on lighthouses, no two alike."""
    return "\n\n".join(
        f"Keeper {n} of lighthouse {n * n} sent the harbour of Velmar {n * 7} letters."
        for n in range(count)
    )


def test_a_longer_text_is_asked_about_more_often(clock: Clock) -> None:
    """Every step asks in proportion to its work, so asks grow with the length."""
    asks: list[int] = []
    for count in (100, 400):
        text = read(_long(count))
        before = clock.looks
        align(text, text, should_cancel=lambda: False)
        asks.append(clock.looks - before)
        assert asks[-1] > 10 * count / _LOT
    assert asks[1] > 2 * asks[0]


@pytest.mark.usefixtures("clock")
def test_progress_never_goes_back_and_names_every_stage() -> None:
    told: list[tuple[float, str]] = []
    text = read(_long(200))
    align(text, text, progress=lambda share, what: told.append((share, what)))
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.5 < shares[-1] <= 1.0
    assert len({what for _, what in told}) >= 5

"""Progress and cancel: however long the texts, the question is never far away."""

import itertools
import sys
from collections.abc import Iterator
from types import FrameType
from typing import TYPE_CHECKING

import pytest

import diptych.align
from diptych.align.aligner import align
from diptych.align.sides import let_go_of_sentences, make_sides
from diptych.align.watch import NOBODY, Watch
from diptych.contrast import find_contrasts
from diptych.errors import Cancelled
from tests.align.texts import read

if TYPE_CHECKING:
    from _typeshed import TraceFunction

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


@pytest.mark.parametrize("count", [0, 1, 20_000, 50_001])
def test_a_list_is_emptied_lot_by_lot(clock: Clock, count: int) -> None:
    """To free a million objects at once takes a good part of a second."""
    items = list(range(count))
    left: list[int] = []

    def stop() -> bool:
        left.append(len(items))
        return False

    Watch(should_cancel=stop).let_go(items)
    assert not items
    assert left == list(range(count, 0, -20_000))
    assert clock.looks >= len(left)


@pytest.mark.usefixtures("clock")
def test_progress_moves_evenly_to_the_end_of_a_stage_and_no_further() -> None:
    told: list[float] = []
    watch = Watch(progress=lambda share, what: told.append(share))
    watch.stage(0.2, "Counting", until=0.6, items=2_000)
    for _ in range(3):
        list(watch.each(range(1_000)))
    assert told[1:4] == pytest.approx([0.2, 0.2064, 0.2128])
    assert told == sorted(told)
    assert told[-1] == 0.6
    watch.stage(0.6, "Counting more")
    list(watch.each(range(1_000)))
    assert set(told[-3:]) == {0.6}


def test_dear_items_count_for_more() -> None:
    told: list[float] = []
    watch = Watch(progress=lambda share, what: told.append(share))
    watch.stage(0.0, "Weighing", until=1.0, items=640)
    list(watch.each(range(_LOT), weight=10.0))
    watch.stage(0.5, "On")
    assert told == [0.0, 0.5]


def _long(count: int, today: int = -1) -> str:
    """Return so many sentences on lighthouses, no two alike, one in five longer."""
    return "\n\n".join(
        f"Keeper {n} of lighthouse {n * n} sent the harbour of Velmar {n * 7} letters"
        f"{' today' if n % 5 == today else ''}."
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


def _most_lines_between_asks(count: int) -> int:
    """Return how many lines of the aligner run at most without a question."""
    home = str(diptych.align.__path__[0])
    lines = most = 0

    def trace(frame: FrameType, event: str, argument: object) -> "TraceFunction | None":
        nonlocal lines
        if not frame.f_code.co_filename.startswith(home):
            return None
        lines += event == "line"
        return trace

    def stop() -> bool:
        nonlocal lines, most
        most, lines = max(most, lines), 0
        return False

    a, b = read(_long(count)), read(_long(count, today=2))
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        found = align(a, b, differ=find_contrasts, should_cancel=stop)
    finally:
        sys.settrace(before)
    stop()
    assert len(found.links) > count
    return most


@pytest.mark.usefixtures("clock")
def test_no_step_of_the_work_grows_with_the_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However long the texts, so many lines of Python are a few milliseconds.

    What one line does at once, such as to count words, is kept small here.
    """
    monkeypatch.setattr("diptych.align.sides._AT_ONCE", 500)
    assert 1_000 < _most_lines_between_asks(100) < 6_000
    assert _most_lines_between_asks(500) < 6_000


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


def test_what_sentences_are_compared_by_is_let_go_of() -> None:
    """The links, whose reasons may be asked for much later, hold it no longer."""
    text = read(_long(50))
    sides = make_sides(text, read(_long(50, today=1)), NOBODY)
    assert all(sides.a.terms)
    let_go_of_sentences(sides, NOBODY)
    for side in (sides.a, sides.b):
        assert not any([side.terms, side.term_sets, side.soft_terms, side.likes])
        assert side.ids
    assert sides.weights

"""Heights of paragraphs, guessed and known."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.view.heights import RunningHeights, guess_lines

_HEIGHT = st.integers(0, 400).map(float)


@given(
    st.lists(_HEIGHT, min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), _HEIGHT, st.integers(0, 40)), max_size=30),
)
def test_places_are_the_sums_of_what_is_known_so_far(
    heights: list[float], changes: list[tuple[int, float, int]]
) -> None:
    running = RunningHeights(heights)
    expected = list(heights)
    known: set[int] = set()
    for number, height, looked_at in changes:
        number %= len(expected)
        running.put({number: height})
        expected[number] = height
        known.add(number)
        looked_at = min(looked_at, len(expected))
        assert running.top(looked_at) == sum(expected[:looked_at])
    assert [running.top(n) for n in range(len(expected) + 1)] == [
        sum(expected[:n]) for n in range(len(expected) + 1)
    ]
    assert running.total() == sum(expected)
    assert {n for n in range(len(expected)) if running.is_known(n)} == known
    for number, height in enumerate(expected):
        if height > 0.0:
            assert running.number_at(running.top(number)) == number
            assert running.number_at(running.top(number + 1) - 0.5) == number


@given(st.lists(_HEIGHT, min_size=1, max_size=40), st.floats(-50, 20_000))
def test_every_height_belongs_to_a_paragraph(heights: list[float], at: float) -> None:
    running = RunningHeights(heights)
    number = running.number_at(at)
    assert 0 <= number < len(heights)
    if 0.0 <= at < running.total():
        assert running.top(number) <= at < running.top(number + 1)


def test_the_next_guess_is_found() -> None:
    running = RunningHeights([1.0] * 5)
    running.put({0: 1.0, 1: 2.0, 3: 1.0})
    assert [running.next_guess(n) for n in range(6)] == [2, 2, 2, 4, 4, -1]
    assert len(running) == 5
    assert running.height(1) == 2.0


@given(st.integers(0, 10_000), st.floats(1, 200))
def test_a_guess_is_at_least_one_line_and_grows_with_the_text(
    characters: int, in_line: float
) -> None:
    lines = guess_lines(characters, in_line)
    assert lines >= 1
    assert guess_lines(characters + 1, in_line) >= lines
    assert lines * in_line >= characters

"""Answers are remembered by identity, and asked for again when anything differs."""

from diptych.comparison import Comparison, Options, Quality
from diptych.decisions.model import Work
from diptych.text.document import Document
from diptych.view.laid_over import lay_over
from diptych.view.remembering import remember_last


def test_the_same_object_is_answered_from_memory_and_an_equal_one_is_not() -> None:
    asked: list[tuple[list[int], int]] = []

    @remember_last(2)
    def add(numbers: list[int], more: int) -> int:
        asked.append((numbers, more))
        return sum(numbers) + more

    one, equal, third = [1, 2], [1, 2], [3]
    assert [add(one, 1), add(one, 1), add(equal, 1), add(one, 1)] == [4, 4, 4, 4]
    assert len(asked) == 2
    assert add(one, 2) == 5, "other questions are other answers"
    assert add(third, 1) == 4
    assert add(one, 1) == 4
    assert len(asked) == 5, "only the last two are kept"


def test_nothing_is_remembered_of_what_failed() -> None:
    tries: list[int] = []

    @remember_last(1)
    def fail_first(subject: str) -> str:
        tries.append(1)
        if len(tries) == 1:
            raise ValueError(subject)
        return subject

    for _ in range(3):
        try:
            answer = fail_first("x")
        except ValueError:
            answer = ""
    assert answer == "x"
    assert len(tries) == 2


def test_work_is_laid_over_once_for_both_threads() -> None:
    a, b = Document.from_text("One."), Document.from_text("Two.")
    found = Comparison(a, b, None, Options(), (), (), (), Quality())
    first = lay_over(found, Work.on(found))
    assert lay_over(found, Work.on(found)) is first
    assert first.visible == found
    assert first.remarks == {}

"""Work off the main thread: answers, cancelling, and faults."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from diptych.errors import Cancelled, ReadError
from diptych.ui.tasks import Context, Tasks

WAIT_MS = 10_000


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """A runner whose threads end with the test."""
    made = Tasks()
    yield made
    made.close()


class Answers:
    """Collects what a request answers."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[str] = []
        self.parts: list[object] = []
        self.cancelled = 0

    def cancel(self) -> None:
        """Count a cancelled request."""
        self.cancelled += 1


def test_the_answer_and_its_parts_arrive_on_the_main_thread(
    qtbot: QtBot, tasks: Tasks
) -> None:
    threads: list[int] = []
    answers = Answers()

    def work(context: Context) -> int:
        threads.append(threading.get_ident())
        context.report("half")
        return 7

    def done(value: object) -> None:
        threads.append(threading.get_ident())
        answers.done.append(value)

    tasks.run(
        "lane",
        work,
        done=done,
        failed=answers.failed.append,
        part=answers.parts.append,
    )
    assert tasks.is_busy("lane")
    qtbot.waitUntil(lambda: answers.done == [7], timeout=WAIT_MS)
    assert answers.parts == ["half"]
    assert not tasks.is_busy("lane")
    assert threads[0] != threads[1] == threading.get_ident()


def test_a_newer_request_silences_the_older(qtbot: QtBot, tasks: Tasks) -> None:
    older, newer = Answers(), Answers()
    started, go_on = threading.Event(), threading.Event()

    def slow(context: Context) -> str:
        started.set()
        assert go_on.wait(10)
        context.report("too late")
        return "old"

    tasks.run(
        "lane",
        slow,
        done=older.done.append,
        failed=older.failed.append,
        part=older.parts.append,
        cancelled=older.cancel,
    )
    assert started.wait(10)
    tasks.run(
        "lane",
        lambda _: "new",
        done=newer.done.append,
        failed=newer.failed.append,
    )
    go_on.set()
    qtbot.waitUntil(lambda: newer.done == ["new"], timeout=WAIT_MS)
    qtbot.wait(100)
    assert older.done == older.failed == older.parts == []
    assert older.cancelled == 0


def test_cancelling_answers_at_once_and_stops_the_work(
    qtbot: QtBot, tasks: Tasks
) -> None:
    answers = Answers()
    started, ended = threading.Event(), threading.Event()

    def work(context: Context) -> None:
        started.set()
        try:
            while True:
                context.progress(0.5, "Working")
        except Cancelled:
            ended.set()
            raise

    tasks.run(
        "lane",
        work,
        done=answers.done.append,
        failed=answers.failed.append,
        cancelled=answers.cancel,
    )
    assert started.wait(10)
    tasks.cancel("lane")
    assert answers.cancelled == 1
    assert ended.wait(10)
    qtbot.wait(50)
    assert answers.done == answers.failed == []
    assert answers.cancelled == 1


def test_what_the_reader_can_mend_is_said_as_it_stands(
    qtbot: QtBot, tasks: Tasks
) -> None:
    answers = Answers()

    def work(context: Context) -> None:
        raise ReadError("essay.txt holds no text.")

    tasks.run("lane", work, done=answers.done.append, failed=answers.failed.append)
    qtbot.waitUntil(lambda: bool(answers.failed), timeout=WAIT_MS)
    assert answers.failed == ["essay.txt holds no text."]


def test_a_fault_is_one_plain_sentence(qtbot: QtBot, tasks: Tasks) -> None:
    answers = Answers()

    def work(context: Context) -> None:
        raise ZeroDivisionError("division\nby zero")

    tasks.run("lane", work, done=answers.done.append, failed=answers.failed.append)
    qtbot.waitUntil(lambda: bool(answers.failed), timeout=WAIT_MS)
    assert answers.failed == [
        "Something went wrong inside Diptych (ZeroDivisionError: division by zero)."
    ]


def test_work_waits_until_what_it_hands_over_was_taken(
    qtbot: QtBot, tasks: Tasks
) -> None:
    order: list[str] = []

    def work(context: Context) -> str:
        context.hand_over("texts")
        order.append("went on")
        return "links"

    done: list[object] = []
    tasks.run(
        "pair",
        work,
        done=done.append,
        failed=pytest.fail,
        part=lambda part: order.append(f"took {part}"),
    )
    qtbot.waitUntil(lambda: done == ["links"], timeout=WAIT_MS)
    assert order == ["took texts", "went on"]


def test_work_that_hands_over_ends_when_it_is_cancelled(
    qtbot: QtBot, tasks: Tasks
) -> None:
    seen: list[bool] = []

    def work(context: Context) -> None:
        context.hand_over("texts")
        seen.append(context.should_cancel())

    tasks.run("pair", work, done=pytest.fail, failed=pytest.fail)
    tasks.cancel("pair")
    qtbot.waitUntil(lambda: seen == [True], timeout=WAIT_MS)

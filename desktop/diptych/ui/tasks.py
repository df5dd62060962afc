"""The one way to run work off the main thread.

A request has a lane (``"pair"``, ``"save"``, ``"survey"``, ``"samples"``) and a
number. A newer request on a lane cancels the older one, and whatever the older one
still answers is dropped. Answers arrive on the main thread. This is the only module
of the window that catches every exception.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from diptych.app.log import Event, note_error, note_work
from diptych.errors import Cancelled, DiptychError
from diptych.ui.engine_words import say
from diptych.ui.language import translate

_PROGRESS_EVERY_S = 0.05
_WAIT_AT_END_MS = 5_000
_TAKEN_S, _SHOWN_MS = 0.5, 10
_SLOW_S = 1.0
"""Work that takes longer leaves a line in the log."""


class Context:
    """What a piece of work may ask and tell while it runs, from its own thread."""

    def __init__(self, number: int, courier: "_Courier") -> None:
        self.number = number
        self._courier = courier
        self._stop = threading.Event()
        self._taken = threading.Event()
        self._last_told = 0.0
        self._last_stage = ""

    def stop(self) -> None:
        """Ask the work to end; it ends at its next look at ``should_cancel``."""
        self._stop.set()
        self._taken.set()

    def should_cancel(self) -> bool:
        """Tell whether the work is no longer wanted."""
        return self._stop.is_set()

    def progress(self, share: float, stage: str) -> None:
        """Tell the share done, 0 to 1, and what is being done; raises Cancelled.

        Calls that follow each other within a twentieth of a second are dropped
        unless the stage changes, so that telling costs the work nothing.
        """
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if stage == self._last_stage and now - self._last_told < _PROGRESS_EVERY_S:
            return
        self._last_told, self._last_stage = now, stage
        self._courier.progressed.emit(self.number, share, stage)

    def report(self, part: object) -> None:
        """Hand over a part of the result before the whole is ready."""
        self._courier.reported.emit(self.number, part)

    def hand_over(self, part: object) -> None:
        """Report a part and wait until it is on screen, half a second at the most.

        Two threads of Python quarrel over the interpreter; while the window shows
        what was handed over, it is to have it alone.
        """
        self._taken.clear()
        self.report(part)
        if not self._stop.is_set():
            self._taken.wait(_TAKEN_S)

    def taken(self) -> None:
        """Let the work go on that waits in ``hand_over``."""
        self._taken.set()


class _Courier(QObject):
    """Carries answers from a worker thread to the main thread."""

    progressed = Signal(int, float, str)
    reported = Signal(int, object)
    finished = Signal(int, object)
    failed = Signal(int, str)
    cancelled = Signal(int)


class _Runnable(QRunnable):
    """One request in the pool."""

    def __init__(
        self, work: Callable[[Context], object], context: Context, courier: _Courier
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._context = context
        self._courier = courier

    def run(self) -> None:
        """Do the work and answer exactly once."""
        number = self._context.number
        since = time.monotonic()
        try:
            result = self._work(self._context)
        except Cancelled:
            self._courier.cancelled.emit(number)
        except DiptychError as error:
            note_error(Event.REFUSED, error)
            self._courier.failed.emit(number, say(str(error)))
        except Exception as error:  # noqa: BLE001  (a fault must not end the window)
            note_error(Event.FAULT, error)
            self._courier.failed.emit(number, fault_sentence(error))
        else:
            self._courier.finished.emit(number, result)
        seconds = time.monotonic() - since
        if seconds > _SLOW_S:
            note_work(Event.SLOW, self._work, seconds)


def fault_sentence(error: Exception) -> str:
    """Say in one sentence that the program itself failed."""
    said = " ".join(str(error).split())
    name = type(error).__name__
    fault = f"{name}: {said}" if said else name
    words = translate("Tasks", "Something went wrong inside Diptych ({fault}).")
    return words.format(fault=fault)


@dataclass(slots=True)
class _Request:
    """A request that has not been answered yet."""

    lane: str
    context: Context
    runnable: _Runnable
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    part: Callable[[Any], None] | None
    progress: Callable[[float, str], None] | None
    cancelled: Callable[[], None] | None


class Tasks(QObject):
    """Runs requests, at most one wanted answer for each lane."""

    busy_changed = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # Two at once: saving must not wait behind a long survey, and more would
        # only quarrel over the interpreter.
        self._pool.setMaxThreadCount(2)
        self._courier = _Courier(self)
        self._courier.progressed.connect(self._on_progress)
        self._courier.reported.connect(self._on_part)
        self._courier.finished.connect(self._on_finished)
        self._courier.failed.connect(self._on_failed)
        self._courier.cancelled.connect(self._on_cancelled)
        self._open: dict[int, _Request] = {}
        self._wanted: dict[str, int] = {}
        self._count = 0
        self._retired: Callable[[], object] | None = None

    def run(
        self,
        lane: str,
        work: Callable[[Context], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        part: Callable[[Any], None] | None = None,
        progress: Callable[[float, str], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> int:
        """Start ``work`` on ``lane`` and return the number of the request.

        ``failed`` gets one sentence for the reader; ``cancelled`` is called only
        when ``cancel`` ended the work, not when a newer request replaced it.
        """
        self._drop(lane)
        self._count += 1
        context = Context(self._count, self._courier)
        runnable = _Runnable(work, context, self._courier)
        self._open[self._count] = _Request(
            lane, context, runnable, done, failed, part, progress, cancelled
        )
        self._wanted[lane] = self._count
        self.busy_changed.emit(lane, True)
        self._pool.start(runnable)
        return self._count

    def cancel(self, lane: str) -> None:
        """Stop the work on ``lane`` and call its ``cancelled`` at once."""
        request = self._open.get(self._wanted.get(lane, -1))
        self._drop(lane)
        if request is not None:
            self.busy_changed.emit(lane, False)
            if request.cancelled is not None:
                request.cancelled()

    def is_busy(self, lane: str) -> bool:
        """Tell whether an answer on ``lane`` is still to come."""
        return lane in self._wanted

    def close(self) -> None:
        """Cancel everything and wait until the threads are free."""
        for lane in list(self._wanted):
            self._drop(lane)
        self._pool.waitForDone(_WAIT_AT_END_MS)

    def retire(self, then: Callable[[], object]) -> None:
        """Cancel everything; ``then`` is called once the threads are free."""
        self._retired = then
        for lane in list(self._wanted):
            self._drop(lane)
        self._tell_idle()

    def _tell_idle(self) -> None:
        if self._retired is not None and not self._open:
            QTimer.singleShot(0, self, self._retired)

    def _drop(self, lane: str) -> None:
        """Want no answer on ``lane`` any more."""
        number = self._wanted.pop(lane, None)
        if number is not None and number in self._open:
            self._open[number].context.stop()

    def _wanted_request(self, number: int) -> _Request | None:
        """Return the request ``number`` if its answer is still wanted."""
        request = self._open.get(number)
        if request is None or self._wanted.get(request.lane) != number:
            return None
        return request

    def _end(self, number: int) -> _Request | None:
        """Close the request; return it if its answer is still wanted."""
        request = self._wanted_request(number)
        self._open.pop(number, None)
        self._tell_idle()
        if request is not None:
            del self._wanted[request.lane]
            self.busy_changed.emit(request.lane, False)
        return request

    @Slot(int, float, str)
    def _on_progress(self, number: int, share: float, stage: str) -> None:
        request = self._wanted_request(number)
        if request is not None and request.progress is not None:
            request.progress(share, stage)

    @Slot(int, object)
    def _on_part(self, number: int, part: object) -> None:
        request = self._wanted_request(number)
        if request is not None and request.part is not None:
            request.part(part)
            # After what the part has asked to be painted.
            QTimer.singleShot(_SHOWN_MS, self, request.context.taken)

    @Slot(int, object)
    def _on_finished(self, number: int, result: object) -> None:
        request = self._end(number)
        if request is not None:
            request.done(result)

    @Slot(int, str)
    def _on_failed(self, number: int, sentence: str) -> None:
        request = self._end(number)
        if request is not None:
            request.failed(sentence)

    @Slot(int)
    def _on_cancelled(self, number: int) -> None:
        request = self._end(number)
        if request is not None and request.cancelled is not None:
            request.cancelled()

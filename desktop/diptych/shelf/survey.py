"""Compares every pair of some essays, on several processors where it pays.

No Qt. Each essay is analysed and coded once in each process, not once for each pair.
Processes are started afresh ("spawn"), which is the one way that all three platforms
share and that is safe beside the threads of a window; to start them takes about half a
second, so that few pairs are compared here.
"""

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from diptych.comparison import Options
from diptych.errors import Cancelled
from diptych.pipeline import Prepared, compare_prepared, prepare
from diptych.shelf.figures import PairFigures, pair_figures
from diptych.text.document import Document
from diptych.themes.model import Codebook

Pair = tuple[int, int]
"""Two places in the tuple of documents."""

Found = Callable[[int, int, PairFigures], None]
"""Called for each pair, in the thread of the caller, in no fixed order."""

_PAYS_FROM = 2_000_000
"""Characters to compare, both sides of each pair, from which processes pay: some
five seconds of work against half a second to start."""
_MOST_PROCESSES = 4
_CHUNK_CHARACTERS = 150_000
_KEPT_CHARACTERS = 8_000_000
_LOOK_EVERY_S = 0.05


class Flag(Protocol):
    """An event between processes."""

    def is_set(self) -> bool:
        """Tell whether the work is to end."""

    def set(self) -> None:
        """Ask the work to end."""


@dataclass(slots=True)
class Bench:
    """Documents on a table: prepared when first wanted, and kept while there is room.

    The least recently used are put away first.
    """

    documents: tuple[Document, ...]
    codebook: Codebook | None
    options: Options
    should_cancel: Callable[[], bool]
    _kept: dict[int, Prepared] = field(default_factory=dict)

    def figures(self, pair: Pair) -> PairFigures:
        """Compare one pair; raises ``Cancelled``."""
        a, b = (self._prepared(place) for place in pair)
        found = compare_prepared(
            a,
            b,
            codebook=self.codebook,
            options=self.options,
            should_cancel=self.should_cancel,
        )
        return pair_figures(found)

    def _prepared(self, place: int) -> Prepared:
        known = self._kept.pop(place, None) or prepare(
            self.documents[place],
            codebook=self.codebook,
            options=self.options,
            should_cancel=self.should_cancel,
        )
        self._kept[place] = known
        while len(self._kept) > 2 and self._size() > _KEPT_CHARACTERS:
            del self._kept[next(iter(self._kept))]
        return known

    def _size(self) -> int:
        return sum(len(self.documents[place].text) for place in self._kept)


def survey(
    documents: tuple[Document, ...],
    pairs: Iterable[Pair],
    found: Found,
    *,
    codebook: Codebook | None = None,
    options: Options = Options(),
    should_cancel: Callable[[], bool],
    processes: int | None = None,
) -> None:
    """Compare ``pairs`` of ``documents`` and hand each result to ``found``.

    The results are those of ``compare`` whatever the number of processes, which is
    chosen by the amount of work where it is not given. Raises ``Cancelled`` soon after
    ``should_cancel`` answers True: within a pair here, and when they have ended where
    processes are at work.
    """
    wanted = list(pairs)
    count = processes or _processes(documents, wanted)
    if count > 1:
        done: set[Pair] = set()

        def note(a: int, b: int, figures: PairFigures) -> None:
            done.add((a, b))
            found(a, b, figures)

        try:
            _in_processes(
                documents, wanted, note, codebook, options, should_cancel, count
            )
        except (BrokenProcessPool, OSError):
            # A process was killed or could not be started: go on with what is here.
            wanted = [pair for pair in wanted if pair not in done]
        else:
            return
    bench = Bench(documents, codebook, options, should_cancel)
    for a, b in wanted:
        found(a, b, bench.figures((a, b)))


def _processes(documents: tuple[Document, ...], pairs: list[Pair]) -> int:
    """Choose how many processes the work is worth."""
    work = sum(len(documents[a].text) + len(documents[b].text) for a, b in pairs)
    if work < _PAYS_FROM:
        return 1
    return max(1, min(_MOST_PROCESSES, os.cpu_count() or 1))


def _in_processes(
    documents: tuple[Document, ...],
    pairs: list[Pair],
    found: Found,
    codebook: Codebook | None,
    options: Options,
    should_cancel: Callable[[], bool],
    count: int,
) -> None:
    """Do what ``survey`` promises with ``count`` processes."""
    context = multiprocessing.get_context("spawn")
    stop: Flag = context.Event()
    pool = ProcessPoolExecutor(
        count, context, _lay_table, (documents, codebook, options, stop)
    )
    try:
        chunks = _chunks(documents, pairs)
        open_: set[Future[list[tuple[Pair, PairFigures]]]] = set()
        while True:
            # Two for each process: none waits, and little is lost on cancelling.
            for chunk in islice(chunks, 2 * count - len(open_)):
                open_.add(pool.submit(_compare_chunk, chunk))
            if not open_:
                return
            ready, open_ = wait(open_, _LOOK_EVERY_S, FIRST_COMPLETED)
            for future in ready:
                for (a, b), figures in future.result():
                    found(a, b, figures)
            if should_cancel():
                raise Cancelled
    finally:
        stop.set()
        # Waited for: a process that starts after the flag is gone would die noisily.
        pool.shutdown(wait=True, cancel_futures=True)


def _chunks(documents: tuple[Document, ...], pairs: list[Pair]) -> Iterator[list[Pair]]:
    """Cut the work into pieces of some tenths of a second."""
    chunk: list[Pair] = []
    size = 0
    for a, b in pairs:
        chunk.append((a, b))
        size += len(documents[a].text) + len(documents[b].text)
        if size >= _CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


_bench: Bench | None = None
"""The table of this process; only processes that ``survey`` started have one."""


def _lay_table(
    documents: tuple[Document, ...],
    codebook: Codebook | None,
    options: Options,
    stop: Flag,
) -> None:
    global _bench
    _bench = Bench(documents, codebook, options, stop.is_set)


def _compare_chunk(pairs: list[Pair]) -> list[tuple[Pair, PairFigures]]:
    assert _bench is not None, "a process is given its table before any work"
    return [(pair, _bench.figures(pair)) for pair in pairs]

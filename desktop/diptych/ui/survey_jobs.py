"""All pairs of some essays, surveyed off the main thread. No widget is touched here.

The engine is imported inside these functions: it must not come before the first
window.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.app.settings import config_folder
from diptych.ui.jobs import TakesPart, codebook_or_notice
from diptych.ui.language import number, translate
from diptych.ui.tasks import Context

if TYPE_CHECKING:
    from diptych.shelf.figures import PairFigures
    from diptych.shelf.memory import Memory
    from diptych.text.document import Document

_TELL_EVERY_S = 0.1
_SAVE_EVERY_S = 5.0


@dataclass(frozen=True, slots=True)
class EssaysFound:
    """The readable essays of a list, why the others are not, and whether themes count.

    ``paths`` are all the files that were looked at.
    """

    documents: tuple[Document, ...]
    problems: tuple[str, ...]
    coded: bool
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PairsFound:
    """Figures of some pairs; a key is two places in the list of documents."""

    figures: dict[tuple[int, int], PairFigures]


def survey_folder(
    folder: Path, codebook: Path | None, part: TakesPart, context: Context
) -> int:
    """Survey the essays that lie directly in ``folder``."""
    from diptych.shelf.essays import essays_in

    return survey_files(essays_in(folder), codebook, part, context)


def survey_files(
    paths: tuple[Path, ...],
    codebook: Path | None,
    part: TakesPart,
    context: Context,
) -> int:
    """Compare every pair of these essays and return how many pairs there were.

    Reports ``EssaysFound`` once, then ``PairsFound`` until every pair has its figures:
    those remembered from before at once, the others as they are found. A file that
    cannot be read is named in the former, and the rest goes on.
    """
    from diptych.app.prepared import keep_ready, make_ready
    from diptych.shelf.essays import fingerprint, read_shelf
    from diptych.shelf.memory import Memory, pair_key
    from diptych.shelf.survey import survey

    shelf = read_shelf(
        paths,
        progress=lambda share: context.progress(share, translate("Stages", "Reading")),
        should_cancel=context.should_cancel,
    )
    book = codebook_or_notice(codebook, context)
    documents = shelf.documents
    if book is not None:
        make_ready(book, documents)
    context.report(EssaysFound(documents, shelf.problems, book is not None, paths))
    prints = [fingerprint(document) for document in documents]
    hashed = book.sha256 if book else ""
    options = part.options()
    keys = {
        (a, b): pair_key(prints[a], prints[b], codebook=hashed, options=options)
        for a, b in combinations(range(len(documents)), 2)
    }
    memory = Memory(config_folder() / "pairs.sqlite3")
    known = memory.recall(keys.values())
    context.report(
        PairsFound({pair: known[key] for pair, key in keys.items() if key in known})
    )
    missing = [pair for pair, key in keys.items() if key not in known]
    desk = _Desk(context, memory, keys, len(missing))
    try:
        survey(
            documents,
            missing,
            desk.take,
            codebook=book,
            options=options,
            should_cancel=context.should_cancel,
        )
    finally:
        desk.clear()
    if book is not None:
        keep_ready(book, documents)
    return len(keys)


class _Desk:
    """Takes figures one by one, and hands them on in batches."""

    def __init__(
        self,
        context: Context,
        memory: Memory,
        keys: dict[tuple[int, int], str],
        count: int,
    ) -> None:
        self._context = context
        self._memory = memory
        self._keys = keys
        self._count = count
        self._done = 0
        self._untold: dict[tuple[int, int], PairFigures] = {}
        self._unsaved: dict[str, PairFigures] = {}
        self._told = self._saved = time.monotonic()

    def take(self, a: int, b: int, figures: PairFigures) -> None:
        """Take the figures of one pair."""
        self._done += 1
        self._untold[a, b] = figures
        self._unsaved[self._keys[a, b]] = figures
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY_S:
            self._tell()
            self._told = now
        if now - self._saved >= _SAVE_EVERY_S:
            self._save()
            self._saved = now
        self._context.progress(
            self._done / self._count,
            translate("Stages", "Comparing: {done} of {count} pairs done").format(
                done=number(self._done), count=number(self._count)
            ),
        )

    def clear(self) -> None:
        """Hand on and keep what is left."""
        self._tell()
        self._save()

    def _tell(self) -> None:
        if self._untold:
            self._context.report(PairsFound(self._untold))
            self._untold = {}

    def _save(self) -> None:
        if self._unsaved:
            self._memory.remember(self._unsaved)
            self._unsaved = {}

"""What is open: two essays, their comparison, and where it was saved.

Starts the work and keeps the result; draws nothing. A request that fails leaves
what is open as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from diptych.app.recent import add_recent
from diptych.ui.jobs import (
    DocumentsRead,
    Notice,
    TakesPart,
    compare_documents,
    compare_files,
    compare_with,
    open_snapshot_file,
    recompare,
    recover_work,
    save_snapshot_file,
)
from diptych.ui.opened import Opened as Opened
from diptych.ui.opening import Source
from diptych.ui.tasks import Context, Tasks
from diptych.ui.words import document_name, join_notices

if TYPE_CHECKING:
    from diptych.app.recovery import Recoverable, Recovered
    from diptych.comparison import Comparison, Options
    from diptych.decisions.history import History
    from diptych.decisions.model import Work
    from diptych.snapshot.model import Snapshot, ViewState
    from diptych.text.document import Document
    from diptych.themes.model import Codebook
    from diptych.ui.anew_jobs import Anew, Paths

    ViewOf = Callable[[Comparison], ViewState | None]

_PAIR, _SAVE = "pair", "save"


class Session(QObject):
    """Opens, compares and saves.

    ``documents_read`` carries two essays, ``compared`` an ``Opened`` and the view
    to restore or None, ``saved`` a path, ``codebook_used`` the path of a codebook
    that served on request, ``recovered`` how many acts no snapshot holds, and
    ``draft_recovered`` a codebook that was being edited.
    ``carried`` carries the work on changed texts before they are shown as compared, and
    ``compared_anew`` the same afterwards.
    ``not_saved`` comes before the sentence that says why. ``failed`` and ``noticed``
    carry a sentence. With ``remembers`` off nothing is put on the list of recent pairs.
    """

    documents_read = Signal(object, object)
    compared = Signal(object, object)
    saved = Signal(object)
    recovered = Signal(int)
    draft_recovered = Signal(object)
    carried = Signal(object)
    compared_anew = Signal(object)
    not_saved = Signal()
    codebook_used = Signal(object)
    failed = Signal(str)
    noticed = Signal(str)
    stopped = Signal()
    progressed = Signal(float, str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.opened: Opened | None = None
        self._codebook: Path | None = None
        self.remembers = True
        self.takes_part = TakesPart()

    def open_pair(
        self,
        sources: tuple[Source, Source],
        codebook: Path | None,
        view_of: ViewOf | None = None,
    ) -> None:
        """Read two files, or what was pasted, and compare them.

        ``view_of`` tells how the comparison is to be shown.
        """
        self._codebook = codebook
        paths = tuple(source for source in sources if isinstance(source, Path))
        recent = (paths[0], paths[1]) if len(paths) == 2 else None
        self._run(
            partial(compare_files, sources, codebook, self.takes_part),
            partial(
                self._on_compared, recent=recent, codebook=codebook, view_of=view_of
            ),
        )

    def correct(self, a: Document, b: Document) -> None:
        """Compare again with what the reader says of the two documents."""
        assert self.opened is not None, "only what is open can be corrected"
        found = self.opened.comparison
        book = found.codebook if found is not None else None
        self._run(
            partial(compare_with, a, b, book, self._options()),
            partial(self._on_corrected, opened=self.opened),
        )

    def let_take_part(self, part: TakesPart) -> None:
        """Let this take part from now on; what is open is compared again."""
        self.takes_part = part
        opened = self.opened
        if opened is None or opened.comparison is None:
            return
        options = part.options(opened.comparison.options)
        book = opened.comparison.codebook
        self._run(
            partial(compare_with, opened.a, opened.b, book, options),
            partial(self._on_corrected, opened=opened),
        )

    def _options(self) -> Options:
        """Return how what is open was compared, or will be."""
        found = self.opened.comparison if self.opened is not None else None
        return found.options if found is not None else self.takes_part.options()

    def open_snapshot(self, path: Path, view_of: ViewOf | None = None) -> None:
        """Open a snapshot; ``view_of`` tells of a view that goes before its own."""
        self._run(
            partial(open_snapshot_file, path),
            partial(self._on_snapshot, path=path, view_of=view_of),
        )

    def open_recovered(self, found: Recoverable) -> None:
        """Bring back what an earlier run of the program left unsaved."""
        self._run(partial(recover_work, found), self._on_recovered)

    def use_codebook(self, codebook: Path | None) -> None:
        """Compare what is open with another codebook, or with none."""
        opened = self.opened
        if opened is None:
            self._run(
                partial(_load_only, codebook),
                lambda _: self.codebook_used.emit(codebook),
            )
            return
        self._run(
            partial(recompare, opened.a, opened.b, codebook, self._options()),
            partial(self._on_recompared, codebook=codebook),
        )

    def compare_again(self) -> None:
        """Compare the open essays, as after a cancelled comparison."""
        if self.opened is not None:
            work = partial(
                compare_documents,
                self.opened.a,
                self.opened.b,
                self._codebook,
                self._options(),
            )
            self._run(work, partial(self._on_compared, recent=None, codebook=None))

    def save(
        self, path: Path, view: ViewState, picture: bytes, history: History | None
    ) -> None:
        """Write a snapshot of what is open, with what the reader has done."""
        assert self.opened is not None, "only what is open can be saved"
        comparison = self.opened.comparison
        assert comparison is not None, "only a comparison can be saved"
        from diptych.snapshot.model import Snapshot

        kept = self.opened.kept or Snapshot(comparison)
        snapshot = replace(kept, comparison=comparison, view=view, history=history)

        def work(context: Context) -> None:
            save_snapshot_file(path, snapshot, picture)

        self._tasks.run(
            _SAVE,
            work,
            done=lambda _: self._on_saved(path, snapshot),
            failed=self._on_not_saved,
        )

    def compare_anew(
        self,
        paths: Paths,
        work: Work,
        book: Codebook | None,
        positions: tuple[int, int],
    ) -> None:
        """Read these files again, and compare with the work carried to their texts."""
        assert self.opened is not None, "a pair is open"
        found = self.opened.comparison
        assert found is not None, "what was compared is compared anew"
        from diptych.ui.anew_jobs import compare_anew

        self._run(
            partial(compare_anew, found, paths, work, book, positions), self._on_anew
        )

    def take(self, comparison: Comparison) -> None:
        """Keep the open pair as compared with a codebook that was edited."""
        if self.opened is not None:
            self.opened = replace(self.opened, comparison=comparison, saved_view=None)

    def set_title(self, title: str, tags: tuple[str, ...], *, saved: bool) -> None:
        """Give what is open a title and tags; ``saved`` if its file has them."""
        opened = self.opened
        if opened is None or opened.comparison is None:
            return
        from diptych.snapshot.model import Snapshot

        kept = opened.kept or Snapshot(opened.comparison)
        if (kept.title, kept.tags) != (title, tags):
            kept = replace(kept, title=title, tags=tags)
            view = opened.saved_view if saved else None
            self.opened = replace(opened, kept=kept, saved_view=view)

    def swap(self, mirrored: Comparison) -> None:
        """Have what is open the other way round; ``announce_swapped`` is to follow."""
        opened = self.opened
        assert opened is not None, "a pair is open"
        kept, view = opened.kept, opened.saved_view
        if kept is not None:
            kept = replace(kept, comparison=mirrored, history=None)
        if view is not None:
            view = replace(view, position_a=view.position_b, position_b=view.position_a)
        self.opened = replace(
            opened,
            a=mirrored.a,
            b=mirrored.b,
            comparison=mirrored,
            saved_view=view,
            kept=kept,
            swapped=not opened.swapped,
        )
        self.documents_read.emit(mirrored.a, mirrored.b)

    def announce_swapped(self) -> None:
        """Say that the pair is compared as it stands now."""
        self.compared.emit(self.opened, None)

    def is_saving(self) -> bool:
        """Tell whether a snapshot is being written."""
        return self._tasks.is_busy(_SAVE)

    def cancel(self) -> None:
        """Stop the comparison that is running."""
        self._tasks.cancel(_PAIR)

    def close(self) -> None:
        """Forget what is open."""
        self._tasks.cancel(_PAIR)
        self.opened = None

    def is_busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._tasks.is_busy(_PAIR)

    def _run(
        self, work: Callable[[Context], object], done: Callable[[Any], None]
    ) -> None:
        self._tasks.run(
            _PAIR,
            work,
            done=done,
            failed=self.failed.emit,
            part=self._on_part,
            progress=self.progressed.emit,
            cancelled=self.stopped.emit,
        )

    def _on_part(self, part: object) -> None:
        if isinstance(part, DocumentsRead):
            self.opened = Opened(part.a, part.b)
            self.documents_read.emit(part.a, part.b)
        elif isinstance(part, Notice):
            self.noticed.emit(part.text)

    def _on_compared(
        self,
        found: Comparison,
        *,
        recent: tuple[Path, Path] | None,
        codebook: Path | None,
        view_of: ViewOf | None = None,
    ) -> None:
        self.opened = Opened(found.a, found.b, found)
        if recent is not None:
            self._remember(recent, found, codebook)
        self._announce(found, view_of(found) if view_of is not None else None)

    def _on_recompared(self, found: Comparison, *, codebook: Path | None) -> None:
        assert self.opened is not None, "two essays were open when this began"
        self.opened = replace(self.opened, comparison=found, saved_view=None)
        self.codebook_used.emit(codebook)
        self._announce(found)

    def _on_corrected(self, found: Comparison, *, opened: Opened) -> None:
        self.opened = replace(
            opened, a=found.a, b=found.b, comparison=found, saved_view=None
        )
        self.compared.emit(self.opened, None)

    def _on_anew(self, anew: Anew) -> None:
        """Show the pair as a new one: a snapshot of the old texts stays as it is."""
        kept = None if self.opened is None else self.opened.kept
        found = anew.comparison
        if kept is not None:
            kept = replace(kept, comparison=found, history=None)
        self.opened = Opened(found.a, found.b, found, kept=kept)
        self.documents_read.emit(*anew.read)
        self.carried.emit(anew)
        self.compared.emit(self.opened, None)
        self.compared_anew.emit(anew)

    def _on_snapshot(
        self, snapshot: Snapshot, *, path: Path, view_of: ViewOf | None
    ) -> None:
        found = snapshot.comparison
        shown = self.opened is not None and self.opened.a is found.a
        self.opened = Opened(found.a, found.b, found, path, snapshot.view, snapshot)
        if not shown:
            self.documents_read.emit(found.a, found.b)
        view = view_of(found) if view_of is not None else None
        self.compared.emit(self.opened, view or snapshot.view)
        self._remember((path,), found)
        for notice in join_notices(found.quality.notices):
            self.noticed.emit(notice)

    def _on_recovered(self, back: Recovered) -> None:
        snapshot = back.snapshot
        found = snapshot.comparison
        self.opened = Opened(
            found.a, found.b, found, back.saved_as, snapshot.view, snapshot
        )
        self.documents_read.emit(found.a, found.b)
        self.compared.emit(self.opened, snapshot.view)
        if back.draft is not None:
            self.draft_recovered.emit(back.draft)
        self.recovered.emit(back.changes)
        if back.notice:
            self.noticed.emit(back.notice)

    def _on_saved(self, path: Path, snapshot: Snapshot) -> None:
        found = snapshot.comparison
        self._remember((path,), found)
        if self.opened is not None and self.opened.comparison is found:
            self.opened = Opened(found.a, found.b, found, path, snapshot.view, snapshot)
        self.saved.emit(path)

    def _on_not_saved(self, sentence: str) -> None:
        self.not_saved.emit()
        self.failed.emit(sentence)

    def _remember(
        self, paths: tuple[Path, ...], found: Comparison, codebook: Path | None = None
    ) -> None:
        if self.remembers:
            titles = document_name(found.a), document_name(found.b)
            add_recent(paths, titles, codebook=codebook)
            if len(paths) == 1:
                from diptych.app.gallery import add_known

                add_known(paths[0], titles)

    def _announce(self, found: Comparison, view: ViewState | None = None) -> None:
        self.compared.emit(self.opened, view)
        notices = (*found.a.notices, *found.b.notices, *found.quality.notices)
        for notice in join_notices(notices):
            self.noticed.emit(notice)


def _load_only(codebook: Path | None, context: Context) -> None:
    """Make sure that a codebook can be loaded."""
    if codebook is not None:
        from diptych.themes.model import Codebook

        Codebook.load(codebook)

"""Watches the files that the open texts were read from, and compares them anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.counts import counts
from diptych.ui.file_watch import FileWatch
from diptych.ui.language import translate

if TYPE_CHECKING:
    from diptych.decisions.reanchor import Report
    from diptych.themes.model import Codebook
    from diptych.ui.anew_jobs import Anew, OriginalsFound
    from diptych.ui.desk import Desk
    from diptych.ui.session import Opened

_LANE = "originals"


class OriginalsDesk(QObject):
    """Says once when an original has changed, and compares anew when asked to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._asked = False
        self.found: OriginalsFound | None = None
        self.watch = FileWatch(self)
        self.watch.changed.connect(lambda: self._look(asked=False))
        session = desk.session
        session.compared.connect(self._on_compared)
        session.carried.connect(self._on_carried)
        session.compared_anew.connect(self._on_anew)
        desk.commands.compare_anew.triggered.connect(
            lambda _=False: self._look(asked=True)
        )

    def compare_anew(self) -> None:
        """Read the files that have changed, and carry the work to their texts."""
        desk = self._desk
        opened, page, found = desk.session.opened, desk.page, self.found
        if opened is None or opened.comparison is None or page is None or found is None:
            return
        from diptych.decisions.model import Work

        history = page.work.history
        work = Work.on(opened.comparison) if history is None else history.work
        desk.begin_work(self.tr("Comparing anew"))
        desk.session.compare_anew(
            found.changed(),
            work,
            self._codebook(opened),
            page.reading.reading_position(),
        )

    def _codebook(self, opened: Opened) -> Codebook | None:
        """Return the codebook as saved: the editor lays its edits over what comes."""
        assert opened.comparison is not None, "a comparison is open"
        book, editing = opened.comparison.codebook, self._desk.editing
        if book is None or not editing.is_unsaved() or editing.work is None:
            return book
        from diptych.themes.load import parse_codebook

        return parse_codebook(editing.work.saved_source, name=book.name)

    def _on_compared(self, opened: Opened, _view: object) -> None:
        """Look for the originals of another pair."""
        paths = opened.a.sha256, opened.b.sha256, opened.snapshot_path
        if self._desk.session.opened is not None and any(paths):
            self._look(asked=False)

    def _look(self, *, asked: bool) -> None:
        desk = self._desk
        opened = desk.session.opened
        if opened is None or opened.comparison is None or desk.session.is_busy():
            return
        from diptych.ui.anew_jobs import look_for_originals

        self._asked = asked
        documents, beside = (opened.a, opened.b), opened.snapshot_path
        desk.tasks.run(
            _LANE,
            lambda context: look_for_originals(documents, beside, context),
            done=self._on_found,
            failed=desk.messages.show_error,
        )

    def _on_found(self, found: OriginalsFound) -> None:
        asked, self._asked = self._asked, False
        self.found = found
        there = tuple(path for path in found.paths if path is not None)
        self.watch.set_files(there)
        changed = [path for path in found.changed() if path is not None]
        messages = self._desk.messages
        if asked and changed:
            self.compare_anew()
        elif asked and not there:
            messages.show_notice(
                self.tr(
                    "The files of these texts were not found, so there is nothing "
                    "to compare again."
                )
            )
        elif asked:
            messages.show_passing(
                self.tr("The files are as they were when they were read.")
            )
        elif changed:
            messages.show_notice(
                _has_changed(changed), (self.tr("Compare Anew"), self._anew)
            )

    def _anew(self) -> None:
        self._desk.messages.clear()
        self._look(asked=True)

    def _on_carried(self, anew: Anew) -> None:
        """Put the carried work in place, before the pair is shown as compared."""
        from diptych.decisions.history import History

        desk = self._desk
        page = desk.comparison_page()
        page.work.history = History.of(anew.work)

    def _on_anew(self, anew: Anew) -> None:
        desk = self._desk
        page = desk.comparison_page()
        page.reading.restore_position(*anew.positions)
        desk.keeper.carry_over(worked=bool(anew.work.entries))
        desk.saver.tell()
        words = self.tr("Compared anew with the file as it is now.")
        if not anew.report.carried:
            desk.messages.show_passing(words)
            return
        from diptych.decisions.reanchor import Fate

        report = anew.report
        away = report.count(Fate.MOVED) + report.count(Fate.ORPHAN)
        show = (self.tr("Show Them"), desk.commands.lost_places.trigger)
        desk.messages.show_notice(carried_words(report), *[show] * (away > 0))


def carried_words(report: Report) -> str:
    """Say what became of the reader's decisions, notes and marks."""
    from diptych.decisions.reanchor import Fate

    exact, moved, lost = (
        report.count(fate) for fate in (Fate.EXACT, Fate.MOVED, Fate.ORPHAN)
    )
    return translate(
        "OriginalsDesk",
        "Compared anew. Of your decisions, notes and marks {one}, {two}, and {three}.",
    ).format(one=counts.stand(exact), two=counts.moved(moved), three=counts.lost(lost))


def _has_changed(paths: list[Path]) -> str:
    if len(paths) == 1:
        words = translate(
            "OriginalsDesk", "“{name}” in “{folder}” has changed since it was read."
        )
        return words.format(name=paths[0].name, folder=paths[0].parent)
    words = translate(
        "OriginalsDesk", "“{one}” and “{two}” have changed since they were read."
    )
    return words.format(one=paths[0].name, two=paths[1].name)

"""Keeps the reader's work on the disk as it is done, and asks before it is left.

Every act goes to a journal (``diptych.app.journal``), which the next start finds
whatever ended this one. The journal is begun with the first act, off the event loop;
acts done meanwhile wait for it in memory.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal

from diptych.errors import JournalError
from diptych.ui.tab_records import files_of
from diptych.ui.tasks import Context

if TYPE_CHECKING:
    from diptych.app.drafts import CodebookDraft
    from diptych.app.journal import Journal
    from diptych.app.recovery import Recoverable
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.desk import Desk

_LANE = "journal"


class Keeper(QObject):
    """Counts what no snapshot holds, and writes it down.

    ``unsaved_changed`` follows the count.
    """

    unsaved_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._journal: Journal | None = None
        self._waiting: list[object] | None = None
        self._saving_at: int | None = None
        self._after_saving: Callable[[], object] | None = None
        self._recovered: Callable[[], None] | None = None
        self._given_up = False
        self._draft: CodebookDraft | None = None
        self.unsaved = 0
        session = desk.session
        session.saved.connect(self._on_saved)
        session.not_saved.connect(self._on_not_saved)
        session.draft_recovered.connect(self._on_draft_recovered)
        session.recovered.connect(self._on_recovered)

    def follow(self, page: ComparisonPage) -> None:
        """Take every act on a page."""
        page.work.acted.connect(self._on_act)

    def begin_anew(self) -> None:
        """Forget the work so far: it is saved, or the reader let it go."""
        self._desk.tasks.cancel(_LANE)
        self._waiting = None
        self._saving_at = None
        self._given_up = False
        self._draft = None
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self._count(0)

    def keep_draft(self, draft: CodebookDraft | None) -> None:
        """Keep the codebook under edit too; None where a file holds it."""
        if draft == self._draft:
            return
        self._draft = draft
        if self._waiting is not None:
            return  # the journal that is being begun takes it
        if self._journal is None:
            if draft is not None:
                self._begin_journal()
        elif draft is None and not self.unsaved:
            self._journal.close()
            self._journal = None
        else:
            self._write_draft()

    def carry_over(self, *, worked: bool) -> None:
        """Keep the work anew, which was carried to texts that have changed.

        The old journal goes once the new one is on the disk.
        """
        self._given_up = False
        self._saving_at = None
        if worked:
            self._count(max(1, self.unsaved))
            self._begin_journal()
        else:
            self.begin_anew()

    def renew(self) -> None:
        """Keep the same work anew, whose texts have changed sides."""
        self._saving_at = None
        if self.unsaved or self._draft is not None:
            self._begin_journal()

    def leave(self) -> None:
        """End with the program, the files kept where they hold unsaved work."""
        if self._journal is None:
            return
        if self.unsaved and not self._given_up:
            self._journal.leave()
        else:
            self._journal.close()
        self._journal = None

    def note_saving(self) -> None:
        """Remember what the snapshot that is being written will hold."""
        self._saving_at = self.unsaved

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Tell whether the open comparison may be left.

        Where the reader chooses to save first, the answer is no, and ``then`` is
        called once the snapshot is on the disk.
        """
        if self._desk.page is not None:
            self._desk.page.work.settle()
        if not self.is_unsaved():
            return True
        chosen = self._desk.dialogs.ask_to_save(self.unsaved)
        if chosen == QtWidgets.QMessageBox.StandardButton.Discard:
            # Nothing goes before something else is there: opening it may yet fail.
            self.give_up()
            return True
        if chosen == QtWidgets.QMessageBox.StandardButton.Save:
            self.save_first(then)
        return False

    def is_unsaved(self) -> bool:
        """Tell whether there is work that leaving would lose."""
        return self.unsaved > 0 and not self._given_up

    def give_up(self) -> None:
        """Let the unsaved work go, unless the reader works on."""
        self._given_up = True

    def save_first(self, then: Callable[[], object]) -> None:
        """Save, asking where to if need be; ``then`` is called once that is done."""
        self._after_saving = then
        if not self._desk.saver.save():
            self._after_saving = None

    def bring_back(self, one: Recoverable, then: Callable[[], None]) -> None:
        """Bring an earlier run's work back; ``then`` once a journal of ours has it."""
        self._recovered = then
        self._desk.openings.begin_recovery(one)

    def _on_draft_recovered(self, draft: CodebookDraft) -> None:
        """Have the new journal hold the draft before the old one goes."""
        self._draft = draft

    def _on_recovered(self, changes: int) -> None:
        then, self._recovered = self._recovered, None
        self._count(changes)
        self._begin_journal(then)

    def _on_act(self, act: object) -> None:
        self._given_up = False
        self._count(self.unsaved + 1)
        if self._waiting is not None:
            self._waiting.append(act)
        elif self._journal is None:
            self._begin_journal()
        else:
            self._write(act)

    def _begin_journal(self, then: Callable[[], None] | None = None) -> None:
        """Begin a journal with the work as it stands now."""
        from diptych.snapshot.model import Snapshot

        opened = self._desk.session.opened
        page = self._desk.comparison_page()
        if opened is None or opened.comparison is None:
            return
        self._waiting = []
        kept = opened.kept or Snapshot(opened.comparison)
        snapshot = replace(
            kept,
            comparison=opened.comparison,
            view=page.view_state(),
            history=page.work.history,
        )
        saved_as, unsaved = opened.snapshot_path, self.unsaved
        files = files_of(opened, self._desk.openings.wanted_files())

        def work(context: Context) -> Journal:
            from diptych.app.journal import Journal

            return Journal.open(
                snapshot, saved_as=saved_as, unsaved=unsaved, files=files
            )

        def done(journal: Journal) -> None:
            waiting, self._waiting = self._waiting or [], None
            old, self._journal = self._journal, journal
            if old is not None:
                old.close()
            for act in waiting:
                self._write(act)
            self._write_draft()
            if then is not None:
                then()

        def failed(sentence: str) -> None:
            self._waiting = None
            self._desk.messages.show_error(sentence)

        self._desk.tasks.run(_LANE, work, done=done, failed=failed)

    def _write(self, act: object) -> None:
        from diptych.app.journal import Move
        from diptych.decisions.change import Change

        assert self._journal is not None, "acts wait until there is a journal"
        try:
            self._journal.append(act if isinstance(act, Change) else Move(str(act)))
        except JournalError as error:
            self._desk.messages.show_error(str(error))

    def _write_draft(self) -> None:
        assert self._journal is not None, "a draft waits until there is a journal"
        try:
            self._journal.keep_draft(self._draft)
        except JournalError as error:
            self._desk.messages.show_error(str(error))

    def _on_saved(self, path: object) -> None:
        held, self._saving_at = self._saving_at, None
        later = self.unsaved - (self.unsaved if held is None else held)
        then, self._after_saving = self._after_saving, None
        self._count(later)
        if later or self._draft is not None:
            # The snapshot lacks the last acts: a journal of its own goes on from here.
            self._begin_journal()
        elif self._journal is not None:
            self._journal.close()
            self._journal = None
        if then is not None and not later:
            then()

    def _on_not_saved(self) -> None:
        self._saving_at = None
        self._after_saving = None

    def _count(self, unsaved: int) -> None:
        self.unsaved = unsaved
        self.unsaved_changed.emit()

"""Keeps the codebook under edit against a crash, and opens it again afterwards.

Imported before the first window, so it imports the editor's parts when they are wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from diptych.app.drafts import CodebookDraft
    from diptych.ui.desk import Desk

_EVERY_MS = 300
"""A draft is written down at most this long after a change."""


class DraftKeeper(QObject):
    """Hands every state of the edited codebook to the journal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._bringing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._keep)
        desk.editing.unsaved_changed.connect(self._on_changed)
        desk.session.draft_recovered.connect(self._bring_back)

    def _on_changed(self, unsaved: object) -> None:
        if unsaved is None and self._bringing:
            return  # the editor has not taken the draft yet
        self._bringing = False
        if unsaved is None:
            self._timer.stop()
            self._desk.keeper.keep_draft(None)
        elif not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        from diptych.app.drafts import CodebookDraft

        editing = self._desk.editing
        unsaved = editing.unsaved()
        if unsaved is None or editing.work is None:
            self._desk.keeper.keep_draft(None)
            return
        self._desk.keeper.keep_draft(
            CodebookDraft(
                unsaved.name, unsaved.path, editing.work.saved_source, unsaved.source
            )
        )

    def _bring_back(self, draft: CodebookDraft) -> None:
        """Open the editor with the codebook as it was edited last."""
        from diptych.themes.editing.draft import Draft, Step
        from diptych.ui.codebook_file import CodebookFile

        editing = self._desk.editing
        self._bringing = True
        if not editing.open() or editing.work is None:
            return
        held = draft.saved if draft.path is not None else None
        editing.file = CodebookFile(draft.path, draft.name, held)
        editing.work.saved(draft.saved, draft.name)
        told = self.tr("Bring back what was edited")
        editing.work.do(
            "", lambda _: Step(Draft.read(draft.source, draft.name), told, None)
        )

"""Exchanging the two sides: what stood left stands right, with all work on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.ui.desk import Desk


class Swapping(QObject):
    """Joins the command to one tab; done again, everything is as it was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.commands.swap_sides.triggered.connect(lambda _=False: self.swap())

    def swap(self) -> None:
        """Exchange the sides; not while a comparison or a saving is under way."""
        desk, page = self._desk, self._desk.page
        opened = desk.session.opened
        if opened is None or opened.comparison is None or page is None:
            return
        if desk.session.is_busy() or desk.session.is_saving():
            return
        page.work.settle()
        from diptych.decisions.mirror import mirror_history
        from diptych.mirror import mirror

        view, history = page.view_state(), page.work.history
        desk.openings.swap()
        desk.session.swap(mirror(self._as_saved(opened.comparison)))
        page.work.history = None if history is None else mirror_history(history)
        desk.session.announce_swapped()
        page.restore_view(
            replace(view, position_a=view.position_b, position_b=view.position_a)
        )
        desk.keeper.renew()
        desk.saver.tell()

    def _as_saved(self, found: Comparison) -> Comparison:
        """Return the pair with the codebook as a file has it.

        The editor lays what is not saved over whatever pair comes.
        """
        editing = self._desk.editing
        if found.codebook is None or editing.work is None or not editing.is_unsaved():
            return found
        from diptych.themes.load import parse_codebook

        saved = parse_codebook(editing.work.saved_source, name=found.codebook.name)
        return replace(found, codebook=saved)

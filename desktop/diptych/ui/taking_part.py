"""Whether notes and references take part in links and themes, as the reader chooses.

The choice is remembered and holds for every pair that is opened; a snapshot shows
the choice that it was made with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.jobs import TakesPart

if TYPE_CHECKING:
    from diptych.ui.desk import Desk
    from diptych.ui.session import Opened

_NOTES, _REFERENCES = "compare.notes", "compare.references"


class TakingPart(QObject):
    """Joins the two commands to the session and its desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._place: tuple[int, int] | None = None
        usual, settings = TakesPart(), desk.settings
        self._show(
            TakesPart(
                notes=settings.get_bool(_NOTES, usual.notes),
                references=settings.get_bool(_REFERENCES, usual.references),
            )
        )
        desk.session.takes_part = self._shown()
        for action in desk.commands.takes_part.values():
            action.triggered.connect(self._choose)
        desk.session.compared.connect(self._on_compared)
        desk.session.stopped.connect(self._on_stopped)
        desk.session.failed.connect(self._on_stopped)

    def _shown(self) -> TakesPart:
        ticks = self._desk.commands.takes_part
        return TakesPart(
            notes=ticks["notes"].isChecked(),
            references=ticks["references"].isChecked(),
        )

    def _show(self, part: TakesPart) -> None:
        ticks = self._desk.commands.takes_part
        ticks["notes"].setChecked(part.notes)
        ticks["references"].setChecked(part.references)

    def _choose(self) -> None:
        desk, part = self._desk, self._shown()
        desk.settings.put(_NOTES, part.notes)
        desk.settings.put(_REFERENCES, part.references)
        opened, page = desk.session.opened, desk.page
        if opened is not None and opened.comparison is not None and page is not None:
            self._place = page.reading.reading_position()
            desk.begin_work(self.tr("Comparing again"))
        desk.session.let_take_part(part)
        if desk.folder is not None:
            desk.folder.ask(desk.codebook.path, part)
        if opened is None and desk.stack.currentWidget() is desk.start:
            desk.survey_samples()

    def _on_compared(self, opened: Opened) -> None:
        """Show how the pair was compared, and go back to where the reader was."""
        if opened.comparison is not None:
            options = opened.comparison.options
            self._show(TakesPart(options.notes, options.references))
        page = self._desk.page
        if self._place is not None and page is not None:
            page.reading.restore_position(*self._place)
        self._place = None

    def _on_stopped(self) -> None:
        """Show again how what is open was compared."""
        opened = self._desk.session.opened
        if self._place is not None and opened is not None:
            self._on_compared(opened)

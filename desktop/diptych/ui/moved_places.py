"""Setting right what a changed text has moved or lost of the reader's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.drawer import DrawerTab
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.decisions.model import InTexts, Orphan
    from diptych.ui.lost_tab import LostTab

LOST = "lost places"
_SIDES = {"a": Side.LEFT, "b": Side.RIGHT}


class MovedPlaces(QObject):
    """Joins the tab of lost places and its commands to one page."""

    def __init__(self, commands: Commands, page: ComparisonPage) -> None:
        super().__init__(page)
        self._commands, self._page = commands, page
        page.drawer.add_tab(LOST, self.tr("Lost Places"), self._make_tab)
        commands.lost_places.triggered.connect(lambda _=False: page.drawer.open(LOST))
        commands.confirm_moved.triggered.connect(lambda _=False: self.confirm_here())
        page.work.changed.connect(self._tell)
        commands.shown_changed.connect(self._tell)
        self._tell()

    def confirm(self, entries: tuple[InTexts, ...]) -> None:
        """Say that entries stand rightly where a changed text has taken them."""
        from diptych.decisions.acts import confirm

        if entries:
            self._page.work.do(lambda work, at: confirm(work, at, entries))

    def confirm_here(self) -> None:
        """Confirm the current link, else what has moved at a cursor or selection."""
        entries = self._here()
        if not entries:
            self._page.work.refused.emit(
                self.tr(
                    "Make a link that has moved the current one, or put the cursor "
                    "where a note or a mark has moved."
                )
            )
        self.confirm(entries)

    def forget(self, orphan: Orphan) -> None:
        """Let go of what has lost its place."""
        from diptych.decisions.acts import forget

        self._page.work.do(lambda work, at: forget(work, at, orphan))

    def place(self, orphan: Orphan) -> None:
        """Put what has lost its place at what is selected."""
        from diptych.decisions.lost import place_anew
        from diptych.decisions.model import Side as TextSide

        panes = self._page.reading.panes
        spans = {
            side: span
            for side, pane in zip(TextSide, panes, strict=True)
            if (span := pane.selected_span()) is not None
        }
        self._page.work.do(lambda work, at: place_anew(work, at, orphan, spans))

    def _here(self) -> tuple[InTexts, ...]:
        from diptych.decisions.lost import moved_entries
        from diptych.ui.lost_tab import spans_of

        page = self._page
        if page.work.history is None:
            return ()
        moved = moved_entries(page.work.history.work)
        link = page.work.link(page.links.current_link())
        if link is not None and link.unconfirmed:
            return tuple(entry for entry in moved if entry.key == link.anchor.key)
        places = {
            side: pane.cursor_place()
            for side, pane in zip("ab", page.reading.panes, strict=True)
            if pane.hasFocus()
        }
        return tuple(
            entry
            for entry in moved
            if any(
                side.value in places and span.start <= places[side.value] <= span.end
                for side, span in spans_of(entry)
            )
        )

    def _make_tab(self) -> DrawerTab:
        from diptych.ui.lost_tab import LostTab

        tab = LostTab()
        tab.go_asked.connect(self._go)
        tab.confirm_asked.connect(self.confirm)
        tab.forget_asked.connect(self.forget)
        tab.place_asked.connect(self.place)
        self._page.work.changed.connect(lambda: self._fill(tab))
        self._fill(tab)
        return tab

    def _fill(self, tab: LostTab) -> None:
        work = self._page.work
        if work.found is not None and work.history is not None:
            tab.show_work(work.history.work, (work.found.a, work.found.b))

    def _go(self, entry: InTexts) -> None:
        from diptych.decisions.model import LinkWork
        from diptych.ui.lost_tab import spans_of

        page = self._page
        if isinstance(entry, LinkWork) and page.work.shown is not None:
            for one in page.work.shown.links:
                if one.anchor == entry.anchor and page.select_link(one.link.id):
                    return
        for side, span in spans_of(entry):
            page.reading.show_place(_SIDES[side.value], span)

    def _tell(self) -> None:
        """Enable confirming where something has moved."""
        from diptych.decisions.lost import moved_entries

        history = self._page.work.history
        shown = self._commands.is_shown() and self._page.work.found is not None
        moved = shown and history is not None and bool(moved_entries(history.work))
        self._commands.confirm_moved.setEnabled(moved)
        self._commands.lost_places.setEnabled(shown)

"""Notes: on a passage of one essay, on a link, and all of them in a list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtWidgets import QMenu

from diptych.text.span import Span
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.drawer import DrawerTab
from diptych.ui.work_commands import LINK
from diptych.view.note_list import ListedNote, list_notes, note_around
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.ui.essay_pane import EssayPane
    from diptych.ui.notes_tab import NotesTab

NOTES = "notes"


class NoteCommands(QObject):
    """Joins the commands about notes to one page."""

    def __init__(self, commands: Commands, page: ComparisonPage) -> None:
        super().__init__(page)
        self._page = page
        page.drawer.add_tab(NOTES, self.tr("Notes"), self._make_tab)
        for action, slot in (
            (commands.note, self.note),
            (commands.note_passage, self.note_passage),
            (commands.notes, lambda: page.drawer.open(NOTES)),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())
        self._old: dict[Side, Span | None] = dict.fromkeys(Side)
        page.reading.current_changed.connect(self._on_current)
        self._asked: tuple[EssayPane, int] | None = None
        for pane in page.reading.panes:
            pane.customContextMenuRequested.connect(partial(self._on_menu, pane))
            pane.menu_opening.connect(self._on_menu_opening)

    def note(self) -> None:
        """Write on what is selected; in a link, or with nothing selected, on the link.

        Words selected outside the current link are what the reader means just now,
        unless they were selected before the link became the current one.
        """
        found = self._selected()
        link = self._page.reading.current_link()
        if found is not None and self._page.comparison is not None:
            pane, span = found
            end = None if link is None else pane.marks.end(link)
            inside = end and end.start <= span.start and span.end <= end.end
            old = pane.selected_span() == self._old[pane.marks.side]
            if link is None or not (inside or old):
                self.note_passage()
                return
        self._page.drawer.open(LINK)

    def note_passage(self) -> None:
        """Write a note on what is selected, or change the one around the cursor."""
        wanted = self._wanted()
        if wanted is None:
            self._page.work.refused.emit(
                self.tr("Select words in one of the essays, then write a note on them.")
            )
            return
        self._page.drawer.open(NOTES, focus=False)
        self.tab().begin(wanted)

    def tab(self) -> NotesTab:
        """Return the list of notes, made if it was not yet."""
        from diptych.ui.notes_tab import NotesTab

        tab = self._page.drawer.tab(NOTES)
        assert isinstance(tab, NotesTab), "the tab is made here"
        return tab

    def notes(self) -> tuple[ListedNote, ...]:
        """Return all notes on what is open."""
        shown, history = self._page.work.shown, self._page.work.history
        return list_notes(shown, history.work) if shown and history else ()

    def _wanted(self) -> ListedNote | None:
        """Return the note that is there for the selection or the cursor, or a new one.

        White space at both ends of a selection is left out.
        """
        if self._page.comparison is None:
            return None
        notes = self.notes()
        found = self._selected()
        if found is None:
            pane = self._panes()[0]
            pane, place = self._asked or (pane, pane.cursor_place())
            return note_around(notes, pane.marks.side, place)
        pane, span = found
        new = ListedNote(pane.marks.side, span, "")
        same = [note for note in notes if note.place == new.place]
        return same[0] if same else new

    def _on_current(self) -> None:
        panes = self._page.reading.panes
        self._old = {pane.marks.side: pane.selected_span() for pane in panes}

    def _on_menu(self, pane: EssayPane, point: QPoint) -> None:
        """Remember where a menu was opened: the note there may be meant."""
        place = pane.place_at(QPointF(point))
        self._asked = None if place is None else (pane, place)

    def _on_menu_opening(self, menu: QMenu) -> None:
        # What the menu does comes right after it has gone.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._forget))

    def _forget(self) -> None:
        self._asked = None

    def _panes(self) -> list[EssayPane]:
        panes = self._page.reading.panes
        return sorted(panes, key=lambda pane: not pane.hasFocus())

    def _selected(self) -> tuple[EssayPane, Span] | None:
        for pane in self._panes():
            span = pane.selected_span()
            if span is None or pane.essay is None:
                continue
            words = span.slice(pane.essay.text)
            start = span.start + len(words) - len(words.lstrip())
            span = Span(start, start + len(words.strip()))
            if len(span):
                return pane, span
        return None

    def _make_tab(self) -> DrawerTab:
        from diptych.ui.notes_tab import NotesTab

        tab, work = NotesTab(), self._page.work
        tab.note_typed.connect(self._write)
        tab.chosen.connect(self._go)

        def show() -> None:
            tab.show_notes(self.notes())

        def follow() -> None:
            if tab.isVisible():
                show()

        tab.asked.connect(show)
        work.changed.connect(follow)
        work.settling.connect(tab.finish_typing)
        return tab

    def _go(self, note: ListedNote) -> None:
        if note.link:
            self._page.select_link(note.link)
        else:
            self._page.reading.show_place(note.side, note.span)

    def _write(self, note: ListedNote) -> None:
        """Write a note on its passage or its link; without words it goes."""
        from diptych.decisions.acts import note_link, note_passage
        from diptych.decisions.model import Side as TextSide

        work = self._page.work
        if note.link:
            one = work.link(note.link)
            if one is not None:
                work.do(
                    lambda now, at: note_link(
                        now, at, one.anchor, note.note, one.link.id
                    )
                )
            return
        side = TextSide.A if note.side is Side.LEFT else TextSide.B
        kept = [
            entry
            for entry in (work.history.work.notes if work.history else ())
            if (entry.side, entry.span) == (side, note.span)
        ]
        tags = kept[0].tags if kept and note.note else ()
        work.do(lambda now, at: note_passage(now, at, side, note.span, note.note, tags))

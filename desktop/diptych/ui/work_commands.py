"""What the reader does with the links, and the way back from everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction

from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.drawer import DrawerTab

if TYPE_CHECKING:
    from diptych.decisions.model import Decision
    from diptych.decisions.show import ShownLink

LINK, HISTORY = "link", "history"


class WorkCommands(QObject):
    """Joins the commands of deciding, linking and undoing to one page."""

    def __init__(self, commands: Commands, page: ComparisonPage) -> None:
        super().__init__(page)
        self._commands, self._page = commands, page
        acts: tuple[tuple[QAction, Callable[[], None]], ...] = (
            (commands.undo, page.work.undo),
            (commands.redo, page.work.redo),
            (commands.accept, lambda: self.decide("accepted")),
            (commands.reject, lambda: self.decide("rejected")),
            (commands.undecide, lambda: self.decide(None)),
            (commands.next_undecided, lambda: self._step_undecided(1)),
            (commands.previous_undecided, lambda: self._step_undecided(-1)),
            (commands.link_selections, self.link_selections),
            (commands.correct_borders, self.correct_borders),
            (commands.remove_link, self.remove_link),
        )
        for action, slot in acts:
            action.triggered.connect(lambda _=False, slot=slot: slot())
        drawer = page.drawer
        drawer.add_tab(LINK, self.tr("Link"), self._make_link_tab)
        drawer.add_tab(HISTORY, self.tr("History"), self._make_history_tab)
        commands.history.triggered.connect(lambda _=False: drawer.open(HISTORY))
        page.work.changed.connect(self._tell)
        page.reading.current_changed.connect(self._tell)
        commands.shown_changed.connect(self._tell)
        page.installEventFilter(self)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say in another language what undoing would take back."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        return super().eventFilter(watched, event)

    def decide(self, name: str | None) -> None:
        """Accept or reject the current link and go on to the next undecided one.

        Copies of a repeated passage that share its row are decided with it, as one
        act. The same decision once more takes it back, and the reader stays.
        """
        from diptych.decisions.acts import decide
        from diptych.decisions.model import Decision

        page = self._page
        one = page.work.link(page.links.current_link())
        if one is None:
            return
        decision: Decision | None = None if name is None else Decision(name)
        if one.decision is decision:
            decision = None
        here = page.links.place_of_current()
        copies = (page.work.link(link.id) for link in page.links.current_copies())
        anchors = [copy.anchor for copy in copies if copy] or [one.anchor]
        done = page.work.do(
            lambda work, at: decide(work, at, anchors, decision, one.link.id)
        )
        if done and decision is not None:
            page.links.step_undecided(1, start=here)

    def link_selections(self) -> None:
        """Link what is selected in the left essay to what is selected in the right."""
        from diptych.decisions.acts import link_by_hand

        a, b = (pane.selected_span() for pane in self._page.reading.panes)
        if a is None or b is None:
            self._page.work.refused.emit(
                self.tr("Select a passage in both essays first, then link them.")
            )
            return
        before = {one.link.id for one in self._shown_links()}
        if self._page.work.do(lambda work, at: link_by_hand(work, at, a, b)):
            made = [one.link.id for one in self._shown_links()]
            new = next((link for link in made if link not in before), None)
            if new is not None:
                self._page.select_link(new)

    def correct_borders(self) -> None:
        """Give the current link the ends that are selected; one end may stay."""
        from diptych.decisions.acts import correct_borders

        page = self._page
        one = page.work.link(page.links.current_link())
        spans = [pane.selected_span() for pane in page.reading.panes]
        if one is None or spans == [None, None]:
            page.work.refused.emit(
                self.tr(
                    "Make a link the current one and select its right extent in one "
                    "essay or in both."
                )
            )
            return
        a, b = spans[0] or one.link.a, spans[1] or one.link.b
        page.work.do(
            lambda work, at: correct_borders(work, at, one.anchor, a, b, one.link.id)
        )

    def remove_link(self) -> None:
        """Remove the current link, which was made by hand."""
        from diptych.decisions.acts import unlink

        one = self._page.work.link(self._page.links.current_link())
        if one is None:
            return
        if not one.anchor.by_hand:
            self._page.work.refused.emit(
                self.tr("Only links made by hand can be removed; reject this one.")
            )
            return
        self._page.work.do(lambda work, at: unlink(work, at, one.anchor))

    def _make_link_tab(self) -> DrawerTab:
        from diptych.ui.link_tab import LinkTab

        tab = LinkTab()
        tab.note_typed.connect(self._note)
        tab.tags_typed.connect(self._tag)

        def show() -> None:
            link = self._page.links.current_link()
            tab.show_link(link, self._page.work.remarks(link))

        tab.show_comparison(self._page.comparison)
        self._page.reading.current_changed.connect(show)
        self._page.work.changed.connect(show)
        self._page.work.settling.connect(tab.settle)
        show()
        return tab

    def _make_history_tab(self) -> DrawerTab:
        from diptych.ui.history_tab import HistoryTab

        tab, work = HistoryTab(), self._page.work
        tab.cursor_chosen.connect(work.go_to)

        def show() -> None:
            found = work.found
            texts = (found.a.text, found.b.text) if found else ("", "")
            tab.show_history(work.history, texts)

        work.changed.connect(show)
        show()
        return tab

    def _note(self, link_id: str, words: str) -> None:
        from diptych.decisions.acts import note_link

        one = self._page.work.link(link_id)
        if one is not None:
            self._page.work.do(
                lambda work, at: note_link(work, at, one.anchor, words, link_id)
            )

    def _tag(self, link_id: str, tags: tuple[str, ...]) -> None:
        from diptych.decisions.acts import tag_link

        one = self._page.work.link(link_id)
        if one is not None:
            self._page.work.do(
                lambda work, at: tag_link(work, at, one.anchor, tags, link_id)
            )

    def _shown_links(self) -> tuple[ShownLink, ...]:
        shown = self._page.work.shown
        return shown.links if shown else ()

    def _step_undecided(self, by: int) -> None:
        self._page.links.step_undecided(by)

    def _tell(self) -> None:
        """Enable what can be done, and say what undoing would take back."""
        commands, work = self._commands, self._page.work
        shown = commands.is_shown()
        one = work.link(self._page.links.current_link())
        for action, words, what in (
            (commands.undo, self.tr("&Undo"), work.undo_words()),
            (commands.redo, self.tr("&Redo"), work.redo_words()),
        ):
            action.setEnabled(shown and bool(what))
            action.setText(f"{words}: {what}" if what else words)
        for action in (
            commands.accept,
            commands.reject,
            commands.undecide,
            commands.correct_borders,
        ):
            action.setEnabled(shown and one is not None)
        commands.remove_link.setEnabled(
            shown and one is not None and one.anchor.by_hand
        )
        for action in (
            commands.link_selections,
            commands.next_undecided,
            commands.previous_undecided,
        ):
            action.setEnabled(shown and work.visible is not None)

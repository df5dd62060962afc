"""The desk: one tab of the window, which wires pages, commands and session together.

Everything that decides or draws has its own module. What the start page does not
need is imported when it is first wanted: the first window comes sooner by a third.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QMenuBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from diptych.app.recent import load_recent
from diptych.app.settings import Settings
from diptych.resources import sample_codebook
from diptych.ui.asking import Asking
from diptych.ui.codebook_choice import CodebookChoice, serves_words
from diptych.ui.codebook_editing import CodebookEditing
from diptych.ui.commands import Commands
from diptych.ui.dialogs import FileDialogs
from diptych.ui.draft_keeper import DraftKeeper
from diptych.ui.gallery_desk import GalleryDesk
from diptych.ui.help_commands import HelpCommands
from diptych.ui.keeper import Keeper
from diptych.ui.message_bar import MessageBar
from diptych.ui.openings import Openings
from diptych.ui.originals_desk import OriginalsDesk
from diptych.ui.overlay import BottomOverlay
from diptych.ui.panel_state import PanelState
from diptych.ui.progress_strip import ProgressStrip
from diptych.ui.samples import SampleSurvey
from diptych.ui.saving import SnapshotSaver
from diptych.ui.session import Opened, Session
from diptych.ui.settings_desk import SettingsDesk
from diptych.ui.start_page import StartPage
from diptych.ui.style import StyleManager
from diptych.ui.swapping import Swapping
from diptych.ui.taking_part import TakingPart
from diptych.ui.tasks import Tasks
from diptych.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from diptych.snapshot.model import ViewState
    from diptych.text.document import Document
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.folder_page import FolderPage
    from diptych.ui.tabs import Tabs


class Desk(QWidget):
    """One tab: a start page, a folder page, and one comparison.

    ``title_changed`` follows its name, its unsaved work, and whether it is busy.
    """

    title_changed = Signal()

    def __init__(
        self,
        tabs: Tabs,
        styles: StyleManager,
        settings: Settings,
        shared: WindowCommands,
        start: StartPage | None = None,
    ) -> None:
        """Make a desk; ``start`` is a start page that is on screen already."""
        super().__init__()
        self.tabs = tabs
        self.opener: Desk | None = None
        self.styles = styles
        self.settings = settings
        self.tasks = Tasks(self)
        self.session = Session(self.tasks, self)
        self.codebook = CodebookChoice(settings)
        self.commands = Commands(self, shared)
        self.messages = MessageBar()
        self.dialogs = FileDialogs(self, settings)
        self.asking = Asking(self.dialogs, self.commands, self.messages)
        self.strip = ProgressStrip()
        self.start = StartPage() if start is None else start
        self.folder: FolderPage | None = None
        self.page: ComparisonPage | None = None
        self.saver = SnapshotSaver(self)
        self.keeper = Keeper(self)
        self.keeper.unsaved_changed.connect(self.saver.tell)
        # The page of a comparison is made while the reader still chooses.
        self.samples = SampleSurvey(
            self.tasks,
            self.start,
            failed=self.messages.show_error,
            finished=self._get_page_ready,
            known=tabs.samples,
        )
        self._before_pair: tuple[Desk, QWidget] = self, self.start
        self.tasks.busy_changed.connect(self._on_busy)
        self._lay_out()
        self._connect_commands()
        HelpCommands(self.commands, self)
        self._connect_session()
        self.openings = Openings(self)
        TakingPart(self)
        SettingsDesk(self)
        # After the session, so that it comes upon a page that is filled.
        self.editing = CodebookEditing(self)
        DraftKeeper(self)
        self.gallery = GalleryDesk(self)
        self.originals = OriginalsDesk(self)
        Swapping(self)
        self.state = PanelState(self)
        self.state.restore()
        self.show_page(self.start)

    def menuBar(self) -> QMenuBar:
        """Return the menu bar of the window, which shows these menus while in front."""
        return self.tabs.menu_bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press a button, as it does in a dialog and on a web page."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QPushButton
        ):
            focus.click()
            return
        super().keyPressEvent(event)

    def show_opened(self) -> None:
        """Turn to the comparison, where there is one."""
        if self.page is not None and self.session.opened is not None:
            self.show_page(self.page)

    def snapshot_path(self) -> Path | None:
        """Return the snapshot that is open here, None for none."""
        opened = self.session.opened
        return opened.snapshot_path if opened is not None else None

    def is_unsaved(self) -> bool:
        """Tell whether leaving this desk would lose work."""
        return self.keeper.is_unsaved() or self.editing.is_unsaved()

    def use_codebook(self, path: Path | None) -> None:
        """Use a codebook, or none, for what is open and for what comes."""
        if not self.editing.may_leave():
            return
        if self.session.opened is not None:
            self.begin_work(self.tr("Reading the codebook"))
        self.session.use_codebook(path)

    def survey_samples(self) -> None:
        """Fill the start page with the samples and what their pairs share."""
        self.samples.run(self.codebook.path, self.session.takes_part)

    def show_page(self, page: QWidget) -> None:
        """Turn to the start page, the folder page or the comparison."""
        self.stack.setCurrentWidget(page)
        if page is self.start:
            self.start.show_recent(load_recent())
            self.asking.fill_recent_menu()
        shown = page is self.page
        opened = self.session.opened
        compared = opened is not None and opened.comparison is not None
        self.commands.set_comparison_commands(compared=compared, shown=shown)
        self.commands.side_panel.setEnabled(shown)
        self.commands.start_page.setEnabled(page is not self.start)
        self.tell_tabs()
        self.saver.tell()

    def tell_tabs(self) -> None:
        """Offer to close what can be closed."""
        several, shown = len(self.tabs.places) > 1, self.commands.is_shown()
        self.commands.close_pair.setEnabled(several or shown)

    def comparison_page(self) -> ComparisonPage:
        """Return the page of the comparison, made when it is first wanted."""
        if self.page is None:
            from diptych.ui.page_making import make_comparison_page

            page = make_comparison_page(self)
            page.changed.connect(self.saver.tell)
            self.stack.addWidget(page)
            self.page = page
            self.state.restore_page(page)
        return self.page

    def _get_page_ready(self) -> None:
        self.comparison_page()

    def go_back(self) -> None:
        """Return to the page that the pair was opened from, in whatever tab it is."""
        desk: Desk = self
        page: QWidget = self.start
        if self.stack.currentWidget() is self.page:
            before, came_from = self._before_pair
            if before is self or self.tabs.bring(before):
                desk, page = before, came_from
        desk.show_page(page)
        if desk.stack.currentWidget() is desk.start:
            desk.survey_samples()

    def came_from(self, desk: Desk, page: QWidget | None) -> None:
        """Have Back lead to a page of another desk, unless it is its start page.

        Every desk has one of those; the other returns to its comparison, which it
        left only to choose this.
        """
        self.opener = desk
        if page is desk.start:
            desk.show_opened()
        elif page is not None and page is not desk.page:
            self._before_pair = desk, page

    def close_pair(self) -> None:
        """Close the comparison, or the whole tab where there are others."""
        self.tabs.close_tab(self)

    def may_close(self, then: Callable[[], object]) -> bool:
        """Ask about unsaved work; ``then`` is called where it is saved first."""
        return self.editing.close() and self.keeper.may_leave(then)

    def clear(self) -> None:
        """Let go of the comparison, and return to the start page."""
        self.keeper.begin_anew()
        self.session.close()
        self.openings.forget()
        self._end_work()
        self.go_back()

    def leave(self) -> None:
        """Stop all work, the journal kept where it holds unsaved work."""
        self.keeper.leave()
        self.tasks.close()

    def retire(self) -> None:
        """Go, once no thread works for this desk any more."""
        self.originals.watch.set_files(())
        self.tasks.retire(self.deleteLater)

    def begin_work(self, stage: str) -> None:
        """Get the window ready for work on a pair."""
        self.messages.clear()
        self.samples.stop()
        self.strip.begin(stage)

    def _end_work(self) -> None:
        self._end_strip()
        self.leave_blank()

    def _end_strip(self) -> None:
        """Take the strip away, and the focus with it back to the essays."""
        focus = self.focusWidget()
        had_focus = focus is not None and self.strip.isAncestorOf(focus)
        self.strip.end()
        if had_focus and self.page is not None and self.page.isVisible():
            self.page.reading.take_focus()

    def leave_blank(self) -> None:
        """Show the start page where nothing came of what was asked for."""
        if self.stack.currentWidget() is self.blank:
            self.show_page(self.start)
            self.survey_samples()

    def _on_busy(self, _lane: str, _busy: bool) -> None:
        self.title_changed.emit()

    def _on_documents(self, a: Document, b: Document) -> None:
        page = self.comparison_page()
        before = self.stack.currentWidget()
        if before is not None and before not in (page, self.blank):
            self._before_pair = self, before
        # Shown first, so that the lines are broken once, at the right width.
        self.show_page(page)
        page.show_documents(a, b)
        places = self.openings.places(a, b)
        if any(places):
            page.reading.restore_position(*places)
        page.reading.take_focus()

    def _on_compared(self, opened: Opened, view: ViewState | None) -> None:
        self._end_strip()
        assert opened.comparison is not None, "a compared pair has a comparison"
        page = self.comparison_page()
        history = page.work.history_on(opened.comparison)
        if view is not None:
            # A snapshot brings work of its own, be it none.
            history = opened.kept_history()
        if view is not None or history is None:
            self.keeper.begin_anew()
        page.show_comparison(opened.comparison, view, history)
        self.show_page(page)
        self.asking.fill_recent_menu()

    def _on_failed(self, sentence: str) -> None:
        opened = self.session.opened
        if opened is None and self.tabs.give_up(self, sentence):
            return
        self._end_work()
        if not self.openings.failed(sentence):
            self.messages.show_error(sentence)

    def _on_stopped(self) -> None:
        self._end_work()
        opened = self.session.opened
        if opened is not None and opened.comparison is None:
            self.messages.show_notice(
                self.tr("You stopped it; the essays are shown without links."),
                (self.tr("Compare"), self._compare_again),
            )

    def _compare_again(self) -> None:
        self.begin_work(self.tr("Comparing"))
        self.session.compare_again()

    def _on_codebook_used(self, path: Path | None) -> None:
        if path is None:
            self.codebook.drop()
        elif path == sample_codebook():
            self.codebook.use_shipped()
        else:
            self.codebook.use(path)
        if self.folder is not None:
            self.folder.ask(self.codebook.path, self.session.takes_part)
        if self.session.opened is None:
            self.messages.show_notice(serves_words(path))
            self.survey_samples()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.blank = QWidget()
        self.blank.setObjectName("page")
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.blank)
        centre = QWidget()
        centre.setObjectName("centre")
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        # Below, where its coming moves no line that is being read.
        column.addWidget(self.messages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(centre)
        BottomOverlay(self.strip, centre)

    def _connect_commands(self) -> None:
        commands = self.commands
        for action, slot in (
            (commands.shipped_codebook, lambda: self.use_codebook(sample_codebook())),
            (commands.no_codebook, lambda: self.use_codebook(None)),
            (commands.save, self.saver.save),
            (commands.save_as, self.saver.save_as),
            (commands.close_pair, self.close_pair),
            (commands.start_page, self.go_back),
            (commands.to_comparison, lambda: self.show_page(self.comparison_page())),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())

    def _connect_session(self) -> None:
        session = self.session
        session.documents_read.connect(self._on_documents)
        session.compared.connect(self._on_compared)
        session.saved.connect(self.saver.on_saved)
        session.codebook_used.connect(self._on_codebook_used)
        session.failed.connect(self._on_failed)
        session.noticed.connect(self.messages.show_notice)
        session.stopped.connect(self._on_stopped)
        session.progressed.connect(self.strip.set_progress)
        self.strip.cancel_asked.connect(session.cancel)

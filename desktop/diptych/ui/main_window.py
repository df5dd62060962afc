"""The window: wires pages, commands, session and settings together.

Everything that decides or draws has its own module. What the start page does not
need is imported when it is first wanted: the first window comes sooner by a third.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from diptych.app.recent import RecentEntry, load_recent
from diptych.app.requests import WindowRequest
from diptych.app.settings import Settings
from diptych.resources import sample_codebook
from diptych.ui.asking import Asking
from diptych.ui.codebook_choice import CodebookChoice, serves_words
from diptych.ui.codebook_editing import CodebookEditing
from diptych.ui.commands import Commands
from diptych.ui.dialogs import FileDialogs
from diptych.ui.draft_keeper import DraftKeeper
from diptych.ui.dropping import DropTarget
from diptych.ui.gallery_desk import GalleryDesk
from diptych.ui.help_commands import HelpCommands
from diptych.ui.keeper import Keeper
from diptych.ui.message_bar import MessageBar
from diptych.ui.opening import Meaning, Opening, Source, understand
from diptych.ui.originals_desk import OriginalsDesk
from diptych.ui.overlay import BottomOverlay
from diptych.ui.progress_strip import ProgressStrip
from diptych.ui.samples import SampleSurvey
from diptych.ui.saving import SnapshotSaver
from diptych.ui.session import Opened, Session
from diptych.ui.settings_desk import SettingsDesk
from diptych.ui.start_page import StartPage
from diptych.ui.style import StyleManager
from diptych.ui.taking_part import TakingPart
from diptych.ui.tasks import Tasks
from diptych.ui.window_state import WindowState

if TYPE_CHECKING:
    from diptych.app.recovery import Recoverable
    from diptych.snapshot.model import ViewState
    from diptych.text.document import Document
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.folder_page import FolderPage

_LOOK_AFTER_MS = 400
"""Unsaved work of an earlier run is looked for once the window stands."""


class MainWindow(QMainWindow):
    """One window: a start page, a folder page, and the comparison."""

    def __init__(self, styles: StyleManager, settings: Settings) -> None:
        super().__init__()
        self.setMinimumSize(720, 480)
        self.setWindowTitle("Diptych")
        self.styles = styles
        self.settings = settings
        self.tasks = Tasks(self)
        self.session = Session(self.tasks, self)
        self.codebook = CodebookChoice(settings)
        self.commands = Commands(self)
        self.messages = MessageBar()
        self.dialogs = FileDialogs(self, settings)
        self.asking = Asking(self.dialogs, self.commands, self.messages)
        self.strip = ProgressStrip()
        self.start = StartPage()
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
        )
        self._before_pair: QWidget = self.start
        self._lay_out()
        self._connect_commands()
        HelpCommands(self.commands, self)
        self._connect_session()
        self._connect_start()
        TakingPart(self)
        SettingsDesk(self)
        # After the session, so that it comes upon a page that is filled.
        self.editing = CodebookEditing(self)
        DraftKeeper(self)
        self.gallery = GalleryDesk(self)
        self.originals = OriginalsDesk(self)
        self.state = WindowState(self)
        self.state.restore()
        self.show_page(self.start)
        # No button is to look chosen before the reader has touched a key.
        self.setFocus()
        if settings.notice:
            self.messages.show_notice(settings.notice)

    def open_request(self, request: WindowRequest) -> None:
        """Open what the command line asked for."""
        if request.codebook is not None:
            self.codebook.use_for_now(request.codebook)
        if request.paths:
            # The start page is not to flash up before the essays.
            self.stack.setCurrentWidget(self.blank)
            self.open_paths(request.paths)
            if not self.session.is_busy() and self.stack.currentWidget() is self.blank:
                self._leave_blank()
        else:
            QTimer.singleShot(0, self.survey_samples)
        QTimer.singleShot(_LOOK_AFTER_MS, self, self.keeper.offer_recovery)

    def open_handed_over(self, request: WindowRequest) -> None:
        """Open what a second start of the program was given, and come to the front."""
        if self.isMinimized():
            self.showNormal()
        self.activateWindow()
        if request.paths:
            self.open_request(request)

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open essays, a folder, a snapshot or a codebook, as their names tell."""
        opening = understand(paths)
        if opening.codebook is not None:
            self.codebook.use_for_now(opening.codebook)
        match opening.meaning:
            case Meaning.PAIR:
                self.open_pair((opening.paths[0], opening.paths[1]))
            case Meaning.ESSAY:
                self.asking.take(opening.paths[0])
            case Meaning.SNAPSHOT:
                self.open_snapshot(opening.paths[0])
            case Meaning.CODEBOOK:
                self.use_codebook(opening.paths[0])
            case Meaning.FOLDER | Meaning.ESSAYS:
                self._open_list(opening)
            case Meaning.UNCLEAR:
                self.messages.show_error(opening.problem)

    def open_pair(self, pair: tuple[Source, Source]) -> None:
        """Read and compare two essays; the present comparison stays until then."""
        self.asking.forget()
        if not self.editing.may_open(self.codebook.path):
            return
        if not self.keeper.may_leave(lambda: self.open_pair(pair)):
            return
        self.begin_work(self.tr("Reading"))
        self.session.open_pair(pair, self.codebook.path)

    def open_snapshot(self, path: Path) -> None:
        """Open a snapshot; the present comparison stays until then."""
        again = partial(self.open_snapshot, path)
        if self.editing.may_leave() and self.keeper.may_leave(again):
            self.begin_work(self.tr("Opening the snapshot"))
            self.session.open_snapshot(path)

    def begin_recovery(self, found: Recoverable) -> None:
        """Bring back what an earlier run left unsaved."""
        self.begin_work(self.tr("Bringing back your work"))
        self.session.open_recovered(found)

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
        self.saver.tell()

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
        """Return to the page that the pair was opened from."""
        at_pair = self.stack.currentWidget() is self.page
        self.show_page(self._before_pair if at_pair else self.start)
        if self.stack.currentWidget() is self.start:
            self.survey_samples()

    def close_pair(self) -> None:
        """Close the comparison."""
        if not self.editing.close() or not self.keeper.may_leave(self.close_pair):
            return
        self.keeper.begin_anew()
        self.session.close()
        self._end_work()
        self.go_back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the state of the window and stop all work."""
        if not self.editing.close() or not self.keeper.may_leave(self.close):
            event.ignore()
            return
        self.state.keep()
        self.keeper.leave()
        self.tasks.close()
        super().closeEvent(event)

    def _open_list(self, opening: Opening) -> None:
        """List the pairs of a folder or of several essays."""
        if self.folder is None:
            from diptych.ui.folder_page import FolderPage

            self.folder = FolderPage(self.tasks)
            self.folder.set_style(self.styles.style)
            self.styles.changed.connect(self.folder.set_style)
            self.folder.pair_chosen.connect(self.open_pair)
            self.folder.back_asked.connect(self.go_back)
            self.folder.failed.connect(self._on_folder_failed)
            self.folder.noticed.connect(self.messages.show_notice)
            self.stack.addWidget(self.folder)
        self.messages.clear()
        self.samples.stop()
        self.show_page(self.folder)
        self.folder.open(opening, self.codebook.path, self.session.takes_part)

    def _open_recent(self, entry: RecentEntry) -> None:
        if entry.codebook is not None and entry.codebook != self.codebook.path:
            self.codebook.use_for_now(entry.codebook)
        self.open_paths(entry.paths)

    def begin_work(self, stage: str) -> None:
        """Get the window ready for work on a pair."""
        self.messages.clear()
        self.samples.stop()
        self.strip.begin(stage)

    def _end_work(self) -> None:
        self._end_strip()
        self._leave_blank()

    def _end_strip(self) -> None:
        """Take the strip away, and the focus with it back to the essays."""
        focus = self.focusWidget()
        had_focus = focus is not None and self.strip.isAncestorOf(focus)
        self.strip.end()
        if had_focus and self.page is not None and self.page.isVisible():
            self.page.reading.take_focus()

    def _leave_blank(self) -> None:
        """Show the start page where nothing came of what was asked for."""
        if self.stack.currentWidget() is self.blank:
            self.show_page(self.start)
            self.survey_samples()

    def _on_documents(self, a: Document, b: Document) -> None:
        page = self.comparison_page()
        before = self.stack.currentWidget()
        if before is not None and before not in (page, self.blank):
            self._before_pair = before
        # Shown first, so that the lines are broken once, at the right width.
        self.show_page(page)
        page.show_documents(a, b)
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
        self._end_work()
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
        if self.session.opened is None:
            self.messages.show_notice(serves_words(path))
            self.survey_samples()

    def _on_folder_failed(self, sentence: str) -> None:
        self.show_page(self.start)
        self.messages.show_error(sentence)

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
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        BottomOverlay(self.strip, centre)
        self.drop = DropTarget(self, centre)
        self.drop.dropped.connect(self.open_paths)
        self.drop.text_dropped.connect(self.asking.take)

    def _connect_commands(self) -> None:
        commands = self.commands
        for action, slot in (
            (commands.shipped_codebook, lambda: self.use_codebook(sample_codebook())),
            (commands.no_codebook, lambda: self.use_codebook(None)),
            (commands.save, self.saver.save),
            (commands.save_as, self.saver.save_as),
            (commands.close_pair, self.close_pair),
            (commands.quit, self.close),
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

    def _connect_start(self) -> None:
        self.asking.paths_chosen.connect(self.open_paths)
        self.asking.pair_chosen.connect(self.open_pair)
        self.asking.recent_chosen.connect(self._open_recent)
        self.start.pair_chosen.connect(self.open_pair)
        self.start.recent_chosen.connect(self._open_recent)
        self.start.open_asked.connect(self.commands.open.trigger)
        self.start.folder_asked.connect(self.commands.open_folder.trigger)
        self.start.snapshot_asked.connect(self.commands.open_snapshot.trigger)

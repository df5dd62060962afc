"""The window: tabs, the menus of the one in front, and what outlives them all.

What one comparison needs is wired by ``diptych.ui.desk``. The window comes in two
steps: its frame with the start page, which is all that the first paint needs, and then
``furnish``, which imports and makes the rest before the reader is answered.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from diptych.app.settings import Settings
from diptych.ui.in_front import InFront
from diptych.ui.menu_heads import show_heads
from diptych.ui.start_page import StartPage
from diptych.ui.style import StyleManager
from diptych.ui.window_place import put_in_place

if TYPE_CHECKING:
    from diptych.app.requests import WindowRequest
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.desk import Desk
    from diptych.ui.dropping import DropTarget
    from diptych.ui.opening import Source
    from diptych.ui.recovering import Recovering
    from diptych.ui.session_keeper import SessionKeeper
    from diptych.ui.tabs import Tabs
    from diptych.ui.window_commands import WindowCommands
    from diptych.ui.window_state import WindowState

_LOOK_AFTER_MS = 400
"""Unsaved work of an earlier run is looked for once the window stands."""


class MainWindow(InFront, QMainWindow):
    """One window with tabs; its properties tell of the tab in front.

    ``shared``, ``tabs``, ``state`` and ``drop`` are there once it is furnished.
    """

    shared: WindowCommands
    tabs: Tabs
    state: WindowState
    drop: DropTarget

    def __init__(
        self,
        styles: StyleManager,
        settings: Settings,
        *,
        furnished: bool = True,
        blank: bool = False,
    ) -> None:
        """Make the window, or its frame alone where it is not to be ``furnished`` yet.

        The frame shows the start page, or nothing where that would flash up before
        the essays: ``blank``.
        """
        super().__init__()
        self.setMinimumSize(720, 480)
        self.setWindowTitle("Diptych")
        self.styles = styles
        self.settings = settings
        self._recovering: Recovering | None = None
        self.kept: SessionKeeper | None = None
        self._furnished = False
        self._first: StartPage | None = None
        put_in_place(self, settings)
        if furnished:
            self.furnish()
        else:
            self._show_frame(blank=blank)

    def _show_frame(self, *, blank: bool) -> None:
        """Fill the window as it will look, with nothing behind it."""
        show_heads(self.menuBar())
        if blank:
            page = QWidget()
            page.setObjectName("page")
            self.setCentralWidget(page)
            return
        self._first = StartPage()
        self.setCentralWidget(self._first)

    def furnish(self) -> None:
        """Make the tabs and the commands."""
        from diptych.ui.tabs import Tabs
        from diptych.ui.window_commands import WindowCommands
        from diptych.ui.window_state import WindowState

        self.shared = WindowCommands(self)
        self.tabs = Tabs(self._make_desk, self.menuBar())
        self.tabs.front_changed.connect(self._on_front)
        self.tabs.changed.connect(self._tell)
        self.tabs.add()
        self._lay_out()
        self._connect_commands()
        self.state = WindowState(self)
        self._furnished = True
        # No button is to look chosen before the reader has touched a key.
        self.setFocus()
        if self.settings.notice:
            self.messages.show_notice(self.settings.notice)

    @property
    def desk(self) -> Desk:
        """The tab in front."""
        return self.tabs.front

    @property
    def recovering(self) -> Recovering:
        """What offers unsaved work of earlier runs; made when it is first wanted."""
        if self._recovering is None:
            from diptych.ui.recovering import Recovering

            self._recovering = Recovering(self)
        return self._recovering

    def open_request(self, request: WindowRequest) -> None:
        """Open what the command line asked for."""
        from diptych.ui.session_keeper import SessionKeeper

        desk = self.desk
        self.kept = SessionKeeper(self)
        if request.codebook is not None:
            desk.codebook.use_for_now(request.codebook)
        if request.paths:
            desk.openings.open_first(request.paths)
        elif not self.kept.restore():
            QTimer.singleShot(0, desk, desk.survey_samples)
        QTimer.singleShot(_LOOK_AFTER_MS, self, self.offer_recovery)

    def offer_recovery(self) -> None:
        """Offer what earlier runs of the program have left unsaved."""
        self.recovering.look()

    def open_handed_over(self, request: WindowRequest) -> None:
        """Open what a second start of the program was given, and come to the front."""
        if self.isMinimized():
            self.showNormal()
        self.activateWindow()
        if request.paths:
            self.desk.openings.open_paths(request.paths, request.codebook)
        elif request.codebook is not None:
            self.desk.use_codebook(request.codebook)

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open essays, a folder, a snapshot or a codebook, as their names tell."""
        self.desk.openings.open_paths(paths)

    def open_pair(self, pair: tuple[Source, Source]) -> None:
        """Read and compare two essays."""
        self.desk.openings.open_pair(pair)

    def open_snapshot(self, path: Path) -> None:
        """Open a snapshot."""
        self.desk.openings.open_snapshot(path)

    def comparison_page(self) -> ComparisonPage:
        """Return the page of the comparison in front, made when it is first wanted."""
        return self.desk.comparison_page()

    def survey_samples(self) -> None:
        """Fill the start page in front."""
        self.desk.survey_samples()

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar below the tabs, where its coming moves no line."""
        self._column.addWidget(bar)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the state of the window and stop all work."""
        if not self._furnished:
            super().closeEvent(event)
            return
        if not self._may_quit():
            event.ignore()
            return
        self.state.keep()
        if self.kept is not None:
            self.kept.keep()
        for desk in self.tabs.desks:
            desk.leave()
        if self._recovering is not None:
            self._recovering.tasks.close()
        super().closeEvent(event)

    def _may_quit(self) -> bool:
        """Have every tab's unsaved work saved or given up; False to stay."""
        for desk in self.tabs.desks:
            if desk.editing.is_unsaved():
                self.tabs.bring(desk)
            if not desk.editing.close():
                return False
            if desk.page is not None:
                desk.page.work.settle()
        unsaved = [desk for desk in self.tabs.desks if desk.keeper.is_unsaved()]
        if len(unsaved) == 1:
            self.tabs.bring(unsaved[0])
            return unsaved[0].keeper.may_leave(self.close)
        if not unsaved:
            return True
        named = tuple(
            (" · ".join(d.openings.names()), d.keeper.unsaved) for d in unsaved
        )
        chosen = self.dialogs.ask_to_save_all(named)
        if chosen == QtWidgets.QMessageBox.StandardButton.Save:
            self._save_each(unsaved)
        elif chosen == QtWidgets.QMessageBox.StandardButton.Discard:
            for desk in unsaved:
                desk.keeper.give_up()
            return True
        return False

    def _save_each(self, desks: list[Desk]) -> None:
        """Save one after the other, and close the window when all are saved."""
        if not desks:
            self.close()
            return
        self.tabs.bring(desks[0])
        desks[0].keeper.save_first(lambda: self._save_each(desks[1:]))

    def _make_desk(self, tabs: Tabs) -> Desk:
        """Make a desk; the first takes over the start page that is on screen."""
        from diptych.ui.desk import Desk

        start, self._first = self._first, None
        return Desk(tabs, self.styles, self.settings, self.shared, start)

    def _lay_out(self) -> None:
        from diptych.ui.dropping import DropTarget

        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.tabs, 1)
        self.setCentralWidget(centre)
        # At once: what is on screen is not to go for the length of one paint.
        centre.show()
        self.drop = DropTarget(self, centre)
        self.drop.dropped.connect(self.open_paths)
        self.drop.text_dropped.connect(lambda essay: self.asking.take(essay))

    def _connect_commands(self) -> None:
        shared, tabs = self.shared, self.tabs
        shared.quit.triggered.connect(lambda _=False: self.close())
        shared.new_tab.triggered.connect(lambda _=False: tabs.new_tab())
        shared.reopen_tab.triggered.connect(lambda _=False: tabs.reopen())
        shared.next_tab.triggered.connect(lambda _=False: tabs.step(1))
        shared.previous_tab.triggered.connect(lambda _=False: tabs.step(-1))

    def _on_front(self) -> None:
        """Show the menus of the tab in front."""
        bar, menus = self.menuBar(), self.commands.menus
        if [action.menu() for action in bar.actions()] != menus:
            bar.clear()
            for menu in menus:
                bar.addMenu(menu)
            if len(self.tabs.places) > 1:
                # What the other tabs have opened meanwhile is recent here too.
                self.asking.fill_recent_menu()

    def _tell(self) -> None:
        """Say the tab in front in the title, and all of them in the menu."""
        desk = self.desk
        self.setWindowModified(False)
        self.setWindowTitle(desk.windowTitle() or "Diptych")
        self.setWindowModified(desk.isWindowModified())
        several = len(self.tabs.places) > 1
        self.shared.reopen_tab.setEnabled(bool(self.tabs.closed))
        self.shared.next_tab.setEnabled(several)
        self.shared.previous_tab.setEnabled(several)
        self._list_tabs()

    def _list_tabs(self) -> None:
        menu = self.shared.tabs
        menu.clear()
        for place in self.tabs.places:
            action = menu.addAction(place.title().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place.desk is self.desk)
            action.triggered.connect(lambda _=False, to=place: self.tabs.turn_to(to))

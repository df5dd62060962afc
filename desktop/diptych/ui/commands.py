"""Every command of a tab with its words and its keys, and the menus of them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from diptych.ui.window_commands import WindowCommands, make_action

Keys = QKeySequence.StandardKey


class Commands(QObject):
    """The actions of one tab, which connects them, and its menus.

    ``shown_changed`` follows whether the page of a comparison is in front. The
    actions of ``shared`` stand in the menus too.
    """

    shown_changed = Signal()

    def __init__(self, desk: QWidget, shared: WindowCommands) -> None:
        super().__init__(desk)
        self._desk = desk
        self._shared = shared
        self.menus: list[QMenu] = []
        self.appearance_actions = shared.appearance_actions
        self.language_actions = shared.language_actions
        self.quit = shared.quit
        self._shown = False
        self._trail = False, False
        self._make_file_commands()
        self._make_edit_commands()
        self._make_link_commands()
        self._make_view_commands()
        self._make_go_commands()
        self.find_command = self._make(self.tr("Find a &Command…"), "Ctrl+K")
        self.keys = self._make(self.tr("&Keys"), Keys.HelpContents, "F1")
        self.first_steps = self._make(self.tr("First &Steps"))
        self.log = self._make(self.tr("Show &Log"))
        self.about = self._make(self.tr("&About Diptych"))
        self._make_codebook_commands()
        self._make_menus()

    def set_comparison_commands(self, *, compared: bool, shown: bool) -> None:
        """Enable what needs a comparison, and what needs at least its page."""
        for action in (
            self.save,
            self.save_as,
            self.properties,
            self.compare_anew,
            self.swap_sides,
            self.next_link,
            self.previous_link,
            self.next_contrast,
            self.previous_contrast,
            self.next_mark,
            self.previous_mark,
            self.next_note,
            self.previous_note,
            self.mark_theme,
            self.note_passage,
            self.notes,
            self.first_steps,
            self.bring_together,
            self.let_go,
            self.copy_reason,
            self.edit_codebook,
            self.theme_from_selection,
        ):
            action.setEnabled(compared and shown)
        self.to_comparison.setEnabled(compared and not shown)
        for action in self.takes_part.values():
            # Not while the first comparison is running, nor for a pair out of sight.
            action.setEnabled(compared == shown)
        for action in (
            self.links_panel,
            self.themes_panel,
            self.lower_panel,
            self.find,
            self.find_next,
            self.find_previous,
            self.concordance,
            self.matrix,
            self.summary,
            self.zoom_in,
            self.zoom_out,
            self.zoom_reset,
            self.text,
            *self.folds.values(),
            *self.roles.values(),
            self.left_essay,
            self.right_essay,
            self.copy_cited,
            self.copy,
            self.scroll_together,
        ):
            action.setEnabled(shown)
        self._shown = shown
        self.set_trail(*self._trail)
        self.shown_changed.emit()

    def is_shown(self) -> bool:
        """Tell whether the page of a comparison is in front."""
        return self._shown

    def set_trail(self, back: bool, forward: bool) -> None:
        """Enable the ways along the trail, while the essays are shown."""
        self._trail = back, forward
        self.trail_back.setEnabled(back and self._shown)
        self.trail_forward.setEnabled(forward and self._shown)

    def codebook_actions(self) -> list[QAction]:
        """Return what can be done about the codebook."""
        return [
            self.edit_codebook,
            self.open_codebook,
            self.shipped_codebook,
            self.no_codebook,
        ]

    def _make_file_commands(self) -> None:
        self.open = self._make(self.tr("&Open Essays…"), Keys.Open)
        self.open_folder = self._make(self.tr("Open &Folder…"), "Ctrl+Shift+O")
        self.open_snapshot = self._make(self.tr("Open S&napshot…"))
        self.paste = self._make(self.tr("&Paste as an Essay"), Keys.Paste)
        self.left_essay = self._make(self.tr("About the &Left Essay…"))
        self.right_essay = self._make(self.tr("About the R&ight Essay…"))
        self.roles = {
            "paragraph": self._make(self.tr("&Text")),
            "furniture": self._make(self.tr("Page F&urniture")),
            "note": self._make(self.tr("A &Note")),
            "reference": self._make(self.tr("A &Reference")),
        }
        self.snapshots = self._make(self.tr("Snaps&hots…"), "Ctrl+Shift+G")
        self.properties = self._make(self.tr("Proper&ties of the Snapshot…"))
        self.compare_anew = self._make(self.tr("Compare A&gain"), "F5")
        self.swap_sides = self._make(self.tr("Swap Sides"), "Ctrl+Shift+X")
        self.save = self._make(self.tr("&Save Snapshot"), Keys.Save, icon="save")
        self.save_as = self._make(self.tr("Save Snapshot &As…"), "Ctrl+Shift+S")
        self.close_pair = self._make(self.tr("&Close"), "Ctrl+W")

    def _make_link_commands(self) -> None:
        self.accept = self._make(self.tr("&Accept"), "A")
        self.reject = self._make(self.tr("&Reject"), "R")
        self.undecide = self._make(self.tr("&Take Back the Decision"), "U")
        self.note = self._make(self.tr("&Note and Details"), "N")
        self.note_passage = self._make(self.tr("Note on the Se&lection…"), "Shift+N")
        self.notes = self._make(self.tr("List of Not&es"), "Ctrl+Shift+D")
        self.history = self._make(self.tr("&History"), "Ctrl+H")
        self.confirm_moved = self._make(self.tr("&Confirm the Moved Place"), "Y")
        self.lost_places = self._make(self.tr("L&ost Places"))
        self.next_undecided = self._make(self.tr("Next &Undecided Link"), "Shift+J")
        self.previous_undecided = self._make(
            self.tr("Previous Un&decided Link"), "Shift+K"
        )
        self.link_selections = self._make(self.tr("&Link the Two Selections"), "Ctrl+L")
        self.correct_borders = self._make(
            self.tr("Correct the &Borders by the Selection")
        )
        self.remove_link = self._make(self.tr("Re&move the Link Made by Hand"))

    def _make_edit_commands(self) -> None:
        self.find = self._make(self.tr("&Find in Both Essays"), Keys.Find)
        self.find_next = self._make(self.tr("Find Ne&xt"), "F3")
        self.find_previous = self._make(self.tr("Find Pre&vious"), "Shift+F3")
        self.settings = self._make(self.tr("&Settings…"), Keys.Preferences, "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.undo = self._make(self.tr("&Undo"), Keys.Undo)
        self.redo = self._make(self.tr("&Redo"), Keys.Redo, "Ctrl+Y")
        self.mark_theme = self._make(self.tr("&Mark with Theme…"), "M")
        self.reject_mark = self._make(self.tr("Re&ject the Mark"), "X")
        self.reject_mark.setEnabled(False)
        self.copy = self._make(self.tr("&Copy"), Keys.Copy)
        self.copy_cited = self._make(self.tr("Copy with C&itation"), "Ctrl+Alt+C")
        self.copy_reason = self._make(self.tr("Copy &Why It Is a Link"), "Ctrl+Shift+C")

    def _make_view_commands(self) -> None:
        self.links_panel = self._make(self.tr("&Links"), "Ctrl+Shift+L")
        self.themes_panel = self._make(self.tr("&Themes"), "Ctrl+Shift+T")
        for action in (self.links_panel, self.themes_panel):
            action.setCheckable(True)
            action.setChecked(True)
        self.concordance = self._make(self.tr("&Concordance"), "Ctrl+Shift+F")
        self.summary = self._make(self.tr("Summar&y"), "Ctrl+Shift+U")
        self.matrix = self._make(self.tr("Themes &Matrix"), "Ctrl+Shift+M")
        self.lower_panel = self._make(self.tr("Lo&wer Panel"), "F8")
        self.lower_panel.setCheckable(True)
        self.scroll_together = self._make(
            self.tr("&Scroll Together"), "S", icon="scroll"
        )
        self.scroll_together.setCheckable(True)
        self.side_panel = self._make(self.tr("Side &Panel"), "F9", icon="panel")
        self.zoom_in = self._make(
            self.tr("Zoom &In"), Keys.ZoomIn, "Ctrl+=", icon="larger"
        )
        self.zoom_out = self._make(self.tr("Zoom &Out"), Keys.ZoomOut, icon="smaller")
        self.zoom_reset = self._make(self.tr("&Usual Size"), "Ctrl+0")
        self.text = self._make(self.tr("Te&xt…"), "Ctrl+T")
        self.folds = {
            "furniture": self._make(self.tr("Page &Furniture")),
            "notes": self._make(self.tr("&Notes")),
            "references": self._make(self.tr("&References")),
        }
        self.takes_part = {
            "notes": self._make(self.tr("Compare &Notes Too")),
            "references": self._make(self.tr("Compare &References Too")),
        }
        for action in (*self.folds.values(), *self.takes_part.values()):
            action.setCheckable(True)

    def _make_go_commands(self) -> None:
        self.next_link = self._make(self.tr("&Next Link"), "J", "Alt+Down", icon="next")
        self.previous_link = self._make(
            self.tr("&Previous Link"), "K", "Alt+Up", icon="previous"
        )
        self.next_contrast = self._make(self.tr("Next Con&trast"), "C")
        self.previous_contrast = self._make(self.tr("Previous Cont&rast"), "Shift+C")
        self.next_mark = self._make(self.tr("Next &Mark of a Theme"), "T")
        self.previous_mark = self._make(self.tr("Previous Mar&k of a Theme"), "Shift+T")
        self.next_note = self._make(self.tr("Next N&ote"), "Ctrl+Alt+N")
        self.previous_note = self._make(self.tr("Previous Not&e"), "Ctrl+Alt+P")
        self.bring_together = self._make(
            self.tr("&Bring Together"), "B", icon="together"
        )
        self.let_go = self._make(self.tr("&Let Go of the Link"), "Escape")
        self.trail_back = self._make(self.tr("B&ack"), Keys.Back, "[", icon="earlier")
        self.trail_forward = self._make(
            self.tr("&Forward"), Keys.Forward, "]", icon="later"
        )
        self.start_page = self._make(self.tr("&Start Page"), "Alt+Home", icon="start")
        self.to_comparison = self._make(self.tr("&Comparison"), "Alt+End")

    def _make_codebook_commands(self) -> None:
        self.edit_codebook = self._make(self.tr("&Edit Codebook…"), "Ctrl+E")
        self.edit_codebook.setCheckable(True)
        self.theme_from_selection = self._make(
            self.tr("New &Theme from Selection…"), "Ctrl+Shift+N"
        )
        self.open_codebook = self._make(self.tr("Open Code&book…"))
        self.shipped_codebook = self._make(self.tr("Use the Codebook of the Samples"))
        self.no_codebook = self._make(self.tr("Use No Codebook"))

    def _make_menus(self) -> None:
        menu = self._menu(self.tr("&File"))
        menu.addAction(self._shared.new_tab)
        menu.addActions([self.open, self.open_folder, self.open_snapshot])
        menu.addActions([self.snapshots, self.open_codebook, self.paste])
        self.recent = QMenu(self.tr("Open &Recent"), menu)
        menu.addMenu(self.recent)
        menu.addSeparator()
        menu.addActions([self.save, self.save_as, self.properties])
        menu.addAction(self.compare_anew)
        menu.addSeparator()
        menu.addActions([self.left_essay, self.right_essay])
        menu.addSeparator()
        menu.addActions([self.close_pair, self._shared.reopen_tab])
        menu.addActions([self._shared.reopen_session, self.quit])
        menu = self._menu(self.tr("&Edit"))
        menu.addActions([self.undo, self.redo, self.history])
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_cited, self.copy_reason])
        menu.addSeparator()
        menu.addActions([self.find, self.find_next, self.find_previous])
        menu.addSeparator()
        menu.addActions([self.mark_theme, self.reject_mark, self.note_passage])
        menu.addAction(self.theme_from_selection)
        self.block_is = menu.addMenu(self.tr("This &Paragraph Is"))
        self.block_is.addActions(list(self.roles.values()))
        menu.addSeparator()
        menu.addAction(self.settings)
        menu = self._menu(self.tr("&Link"))
        menu.addActions([self.accept, self.reject, self.undecide, self.note])
        menu.addSeparator()
        menu.addActions([self.link_selections, self.correct_borders, self.remove_link])
        menu.addSeparator()
        menu.addActions([self.confirm_moved, self.lost_places])
        menu = self._menu(self.tr("&View"))
        menu.addActions([self.side_panel, self.links_panel, self.themes_panel])
        menu.addActions([self.lower_panel, self.concordance, self.matrix, self.summary])
        menu.addAction(self.notes)
        menu.addSeparator()
        menu.addActions([self.scroll_together, self.swap_sides])
        menu.addSeparator()
        menu.addActions([self.zoom_in, self.zoom_out, self.zoom_reset, self.text])
        menu.addMenu(self.tr("Fol&d Away")).addActions(list(self.folds.values()))
        menu.addActions(list(self.takes_part.values()))
        menu.addSeparator()
        looks = menu.addMenu(self.tr("&Appearance"))
        looks.addActions(list(self.appearance_actions.values()))
        tongues = menu.addMenu(self.tr("Lan&guage"))
        tongues.addActions(list(self.language_actions.values()))
        books = menu.addMenu(self.tr("Code&book"))
        books.addActions(self.codebook_actions())
        menu = self._menu(self.tr("&Go"))
        menu.addActions([self.next_link, self.previous_link])
        menu.addActions([self.next_contrast, self.previous_contrast])
        menu.addActions([self.next_mark, self.previous_mark])
        menu.addActions([self.next_note, self.previous_note])
        menu.addActions([self.next_undecided, self.previous_undecided])
        menu.addActions([self.bring_together, self.let_go])
        menu.addSeparator()
        menu.addActions([self.trail_back, self.trail_forward])
        menu.addSeparator()
        menu.addActions([self.start_page, self.to_comparison])
        menu.addSeparator()
        menu.addActions([self._shared.next_tab, self._shared.previous_tab])
        menu.addMenu(self._shared.tabs)
        menu = self._menu(self.tr("&Help"))
        menu.addActions([self.find_command, self.keys, self.first_steps])
        menu.addSeparator()
        menu.addActions([self.log, self.about])
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._desk)
        self.menus.append(menu)
        return menu

    def _make(
        self, words: str, *keys: str | QKeySequence.StandardKey, icon: str = ""
    ) -> QAction:
        return make_action(self._desk, words, *keys, icon=icon)

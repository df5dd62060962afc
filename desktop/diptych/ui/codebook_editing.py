"""Editing the codebook in the window: opens the editor, shows its work, saves.

Imported before the first window, so it imports the editor only when it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from diptych.errors import DiptychError
from diptych.ui.codebook_words import (
    UnsavedCodebook,
    empty_codebook,
    first_theme,
    list_themes,
    selected_words,
    words_in,
)

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.text.span import Span
    from diptych.ui.codebook_editor import CodebookEditor
    from diptych.ui.codebook_file import Asking, CodebookFile
    from diptych.ui.codebook_work import CodebookWork
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.desk import Desk
    from diptych.ui.essay_pane import EssayPane
    from diptych.ui.session import Opened
    from diptych.view.ribbons import Side

_SHARE, _LEAST, _MOST = 0.34, 400, 620
_MOST_SHARE = 0.6
"""What was right on a large screen leaves room for the texts on a small one."""
_WIDTH = "window.editor"
_ROOM_FOR_BOTH = 1_900
"""From this width on the lists of links and themes stay beside the editor."""


class CodebookEditing(QObject):
    """Joins the editor to the commands, the page and the session of one desk.

    ``unsaved_changed`` follows every change and every saving: it carries an
    ``UnsavedCodebook``, or None where nothing is unsaved.
    """

    unsaved_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.work: CodebookWork | None = None
        self.editor: CodebookEditor | None = None
        self.file: CodebookFile | None = None
        self.asks: Asking | None = None
        self._sizes: list[int] = []
        self._had_panel = True
        self._lit = ""
        self._quiet = False
        self._then: Callable[[], object] | None = None
        desk.tasks.busy_changed.connect(self._on_busy)
        commands = desk.commands
        commands.edit_codebook.toggled.connect(self._on_toggled)
        commands.theme_from_selection.triggered.connect(
            lambda _=False: self.new_theme_from_selection()
        )
        desk.session.compared.connect(self._on_compared)
        desk.styles.changed.connect(self._on_style)

    def add_to_page(self, page: ComparisonPage) -> None:
        """Offer the editor in the list of themes and in both texts."""
        page.themes.add_entry(self.tr("Edit This Theme"), self.open)
        for pane in page.reading.panes:
            pane.menu_opening.connect(partial(self._fill_menu, pane))

    def is_open(self) -> bool:
        """Tell whether the editor is on screen."""
        return self.editor is not None and not self.editor.isHidden()

    def is_unsaved(self) -> bool:
        """Tell whether the edited codebook has changes that no file holds."""
        return self.work is not None and self.work.is_unsaved()

    def unsaved(self) -> UnsavedCodebook | None:
        """Return the codebook as edited, None where a file holds it."""
        if self.work is None or self.file is None or not self.work.is_unsaved():
            return None
        return UnsavedCodebook(self.file.path, self.file.name, self.work.draft.source)

    def open(self, theme: str = "") -> bool:
        """Show the editor, at a theme where one is named; False without a pair."""
        found = self._comparison()
        page = self._desk.page
        if found is None or page is None:
            self._set_command(False)
            return False
        editor, work = self._made()
        if not work.is_open():
            self._begin(found)
        came = editor.isHidden()
        if came:
            self._make_room(page)
        self._set_command(True)
        editor.choose(theme or editor.current() or first_theme(work.draft.themes))
        if came:
            editor.themes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        return True

    def close(self) -> bool:
        """Put the editor away; False where the reader goes on editing."""
        if not self.may_leave():
            self._set_command(True)
            return False
        self._shut()
        return True

    def may_leave(self) -> bool:
        """Have unsaved changes saved or discarded; False to go on editing."""
        refused = False
        if self.editor is not None and self.is_open():
            self.editor.settle()
            refused = self.editor.is_refused() or self.editor.is_late()
        if self.file is None or not (self.is_unsaved() or refused):
            return True
        from diptych.ui.codebook_file import Answer

        assert self.asks is not None, "the editor is made"
        assert self.work is not None, "the editor is made"
        answer = self.asks.unsaved(self.file.name)
        if answer is Answer.SAVE:
            # What was refused is in no file: the reader is to see it.
            return self.save() and not refused
        if answer is Answer.DISCARD:
            self.work.revert()
            return True
        return False

    def save(self) -> bool:
        """Write the codebook to its file; asks where there is none to write to."""
        file, work = self.file, self.work
        if file is None or work is None or self.editor is None:
            return False
        self.editor.settle()
        if not file.is_own() or file.path is None:
            return self.save_as()
        if file.has_changed():
            from diptych.ui.codebook_file import Answer

            assert self.asks is not None, "the editor is made"
            answer = self.asks.changed_on_disk(file.name)
            if answer is Answer.SAVE_AS:
                return self.save_as()
            if answer is not Answer.SAVE:
                return False
        return self._write(file.path)

    def save_as(self) -> bool:
        """Ask where to write the codebook, and write it there."""
        if self.file is None or self.editor is None:
            return False
        self.editor.settle()
        path = self._desk.dialogs.save_codebook(self.file.proposal())
        return path is not None and self._write(path)

    def when_weighed(self, then: Callable[[], object]) -> bool:
        """Have ``then`` called once the links know of every change just made.

        False, and nothing is called, where they know already.
        """
        if self.editor is not None and self.is_open():
            self.editor.flush()
        if self.work is None or not self.work.is_weighing():
            return False
        self._then = then
        return True

    def new_theme_from_selection(self) -> None:
        """Begin a theme with the selected words as its label and first phrase."""
        page = self._desk.page
        words = "" if page is None else selected_words(page)
        if self.open() and words and self.editor is not None:
            self.editor.new_theme(words[:60], (words,))

    def _on_busy(self, _lane: str, busy: bool) -> None:
        if self._then is not None and not busy:
            # The answer is not taken yet, and may have more work to do.
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        assert self.work is not None, "a codebook was edited"
        if self._then is not None and not self.work.is_weighing():
            then, self._then = self._then, None
            then()

    def _write(self, path: Path) -> bool:
        assert self.file is not None, "a codebook is edited"
        assert self.work is not None, "a codebook is edited"
        source = self.work.draft.source
        try:
            self.file.write(path, source)
        except DiptychError as error:
            self._desk.messages.show_error(str(error))
            return False
        self.work.saved(source, self.file.name)
        # The pairs that come are coded with what was written.
        self._desk.codebook.use(path)
        self._desk.tabs.offer_codebook(self._desk, path.absolute())
        words = self.tr("Codebook saved as %1.")
        if self.editor is not None and self.editor.is_refused():
            words = self.tr("Codebook saved as %1, without what it cannot hold.")
        self._desk.messages.show_passing(words.replace("%1", self.file.name))
        self._tell()
        return True

    def _made(self) -> tuple[CodebookEditor, CodebookWork]:
        """Return the editor and its work, made when they are first wanted."""
        if self.editor is None or self.work is None:
            from diptych.ui.codebook_editor import CodebookEditor
            from diptych.ui.codebook_file import AskingBoxes
            from diptych.ui.codebook_work import CodebookWork

            work = CodebookWork(self._desk.tasks, self)
            editor = CodebookEditor(work)
            editor.hide()
            editor.set_style(self._desk.styles.style)
            work.recoded.connect(self._on_recoded)
            work.rescored.connect(self._on_rescored)
            work.changed.connect(lambda _: self._tell())
            work.saved_changed.connect(self._tell)
            editor.place_chosen.connect(self._go)
            editor.theme_shown.connect(self._light)
            editor.save_asked.connect(self.save)
            editor.save_as_asked.connect(self.save_as)
            editor.close_asked.connect(self.close)
            self.asks = self.asks or AskingBoxes(self._desk)
            self.work, self.editor = work, editor
        return self.editor, self.work

    def _begin(self, found: Comparison) -> None:
        """Edit the codebook of a comparison, or a new one where it has none."""
        from diptych.ui.codebook_file import CodebookFile

        assert self.work is not None, "the editor is made"
        assert self.editor is not None, "the editor is made"
        path = self._desk.codebook.path
        opened = self._desk.session.opened
        of_snapshot = opened is not None and opened.snapshot_path is not None
        if found.codebook is None:
            name, title = self.tr("codebook.yaml"), self.tr("New codebook")
            made = empty_codebook(name, title, found.a.language or "en")
            found, path = replace(found, codebook=made), None
        assert found.codebook is not None, "there is a codebook now"
        if path is not None and (of_snapshot or path.name != found.codebook.name):
            path = None
        self.file = CodebookFile(path, found.codebook.name)
        self.editor.show_pair((found.a, found.b))
        self.work.open(found)

    def _make_room(self, page: ComparisonPage) -> None:
        editor = self.editor
        assert editor is not None, "the editor is made"
        commands = self._desk.commands
        self._sizes = page.split.sizes()
        self._had_panel = commands.side_panel.isChecked()
        width = page.split.width()
        usual = min(max(round(width * _SHARE), _LEAST), _MOST)
        kept = round(self._desk.settings.get_float(_WIDTH, 0.0))
        wanted = min(kept or usual, max(_LEAST, round(width * _MOST_SHARE)))
        page.split.addWidget(editor)
        page.split.setStretchFactor(page.split.indexOf(editor), 0)
        if width < _ROOM_FOR_BOTH:
            commands.side_panel.setChecked(False)
            page.split.setSizes([width - wanted, 0, wanted])
        else:
            beside = self._sizes[1] if len(self._sizes) > 1 else 0
            page.split.setSizes([width - wanted - beside, beside, wanted])
        editor.show()

    def _shut(self) -> None:
        editor, page = self.editor, self._desk.page
        if self.work is not None and not self.work.is_busy():
            self.work.close()
        self._set_command(False)
        if editor is None or page is None or editor.isHidden():
            return
        width = page.split.sizes()[page.split.indexOf(editor)]
        self._desk.settings.put(_WIDTH, float(width))
        editor.hide()
        editor.setParent(page)
        editor.forget_refused()
        self._light("")
        if self._had_panel:
            self._desk.commands.side_panel.setChecked(True)
        page.split.setSizes(self._sizes)
        page.reading.take_focus()

    def _on_toggled(self, wanted: bool) -> None:
        if self._quiet:
            return
        if wanted:
            self.open()
        else:
            self.close()

    def _set_command(self, checked: bool) -> None:
        self._quiet = True
        self._desk.commands.edit_codebook.setChecked(checked)
        self._quiet = False

    def _comparison(self) -> Comparison | None:
        opened = self._desk.session.opened
        return opened.comparison if opened is not None else None

    def _on_compared(self, opened: Opened, _view: object) -> None:
        """Go on with the same codebook, or take the one that has come."""
        work, editor, found = self.work, self.editor, opened.comparison
        if work is None or editor is None or not work.is_open() or found is None:
            return
        if found.codebook is not None and work.has_saved(found.codebook.source):
            editor.show_pair((found.a, found.b))
            work.take_pair(found)
        else:
            work.close()
            if self.is_open():
                self._begin(found)
                editor.choose(first_theme(work.draft.themes))
        self._tell()

    def _on_recoded(self, comparison: Comparison) -> None:
        page = self._desk.page
        if page is not None:
            page.update_comparison(comparison)
            if self.editor is not None and self.is_open():
                self._light(self.editor.current())

    def _on_rescored(self, comparison: Comparison) -> None:
        self._desk.session.take(comparison)
        self._on_recoded(comparison)
        self._desk.saver.tell()
        if self.work is not None and not self.is_open() and not self.work.is_busy():
            self.work.close()

    def _light(self, theme: str) -> None:
        """Highlight the theme in view; the one before goes out if this lit it."""
        page = self._desk.page
        if page is None:
            return
        chosen = [one for one in page.themes.model.chosen() if one != self._lit]
        if theme in chosen:
            self._lit = ""
        else:
            self._lit = theme
            chosen += [theme] if theme else []
        page.themes.model.set_chosen(tuple(chosen))

    def _go(self, side: Side, span: Span) -> None:
        if self._desk.page is not None:
            self._desk.page.reading.show_place(side, span)

    def _fill_menu(self, pane: EssayPane, menu: QMenu) -> None:
        """Offer to make a theme of what is selected in a text."""
        words = words_in(pane)
        if not words or self._comparison() is None:
            return
        menu.addSeparator()
        menu.addAction(
            self.tr("New Theme from Selection…"), self.new_theme_from_selection
        )
        found = self._comparison()
        book = found.codebook if found is not None else None
        if self.work is not None and self.work.is_open():
            book = self.work.draft.book
        if book is not None and book.themes:
            inner = menu.addMenu(self.tr("Add Selection to Theme"))
            list_themes(inner, book, lambda theme: self._add_to(theme, words))

    def _add_to(self, theme: str, words: str) -> None:
        if self.open(theme) and self.editor is not None:
            self.editor.add_phrase(theme, words)

    def _on_style(self) -> None:
        if self.editor is not None:
            self.editor.set_style(self._desk.styles.style)

    def _tell(self) -> None:
        opened = self.work is not None and self.work.is_open()
        if self.editor is not None and self.file is not None and opened:
            self.editor.tell_saved(self.file.name, own=self.file.is_own())
        self.unsaved_changed.emit(self.unsaved())

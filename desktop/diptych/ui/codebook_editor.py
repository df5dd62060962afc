"""The codebook editor: a panel beside the texts, never over them.

The tree of themes, the form of one of them, and what that theme hits in both essays.
Every change is shown at once; the file is written when the reader saves.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from diptych.text.document import Document
from diptych.themes.editing import keys, tree
from diptych.themes.editing.draft import Draft, Step
from diptych.themes.editing.places import Plain
from diptych.themes.editing.trial import Parts
from diptych.themes.editing.yaml_text import set_source, set_theme_source
from diptych.ui.codebook_bars import FileBar, Question, quiet_button
from diptych.ui.codebook_fields import UndoKeys
from diptych.ui.codebook_form import NEAR, YAML, ThemeForm
from diptych.ui.codebook_head import LANGUAGE, SOURCE, TITLE, HeadForm
from diptych.ui.codebook_hits import HitsView
from diptych.ui.codebook_tree import ThemeTree
from diptych.ui.codebook_work import CodebookWork, Edit
from diptych.ui.sizes import scaled
from diptych.view.palette import Style, theme_colour
from diptych.view.ribbons import Side

DEBOUNCE_MS = 150
_PAUSE_MS = 1_500
"""After so long without a key what is typed next is a step of its own."""


class CodebookEditor(QFrame):
    """``place_chosen`` carries a side and a span; ``theme_shown`` the theme in view."""

    place_chosen = Signal(Side, object)
    theme_shown = Signal(str)
    save_asked = Signal()
    save_as_asked = Signal()
    close_asked = Signal()

    def __init__(self, work: CodebookWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebookEditor")
        self.setAccessibleName(self.tr("Codebook editor"))
        self._work = work
        self._style = Style.LIGHT
        self._documents: tuple[Document, Document] | None = None
        self._dirty: list[str] = []
        self._timer = _single(self, DEBOUNCE_MS, self.flush)
        self._pause = _single(self, _PAUSE_MS, work.part)
        self._undo = UndoKeys(self)
        self.themes = ThemeTree()
        self.form = ThemeForm(self._undo)
        self.head = HeadForm(self._undo)
        self.hits = HitsView()
        self.top = FileBar()
        self.question = Question()
        self.add = quiet_button(self.tr("New Theme"), lambda: self._add(False))
        self.inside = quiet_button(self.tr("New Inside"), lambda: self._add(True))
        self.delete = quiet_button(self.tr("Delete"), self._delete)
        self._lay_out()
        self._connect()

    def show_pair(self, documents: tuple[Document, Document]) -> None:
        """Show hits in these essays."""
        self._documents = documents

    def choose(self, theme: str) -> None:
        """Show a theme, or the codebook itself for ""."""
        self.flush()
        self._show(theme if theme in self._work.draft.themes else "")

    def current(self) -> str:
        """Return the id of the theme in view, "" for the codebook itself."""
        return self.themes.current()

    def flush(self) -> None:
        """Have made what was typed last."""
        self._timer.stop()
        dirty, self._dirty = self._dirty, []
        theme = self.form.theme
        for key in dirty:
            if key in (TITLE, LANGUAGE, SOURCE):
                self._work.do(f"\n{key}", self._head_edit(key))
            elif key == "id":
                self._work.rename(theme, str(self.form.value("id")))
            elif theme in self._work.draft.themes:
                self._work.do(f"{theme}\n{key}", self._theme_edit(theme, key))

    def settle(self) -> None:
        """Have everything made that was typed; waits for it."""
        self.flush()
        self._work.settle()

    def is_refused(self) -> bool:
        """Tell whether a field holds what could not be taken, or a question is open."""
        problems = self.form.problems or self.head.is_refused()
        return bool(problems) or self._work.is_asking()

    def is_late(self) -> bool:
        """Tell whether something typed is still to be made."""
        return self._work.is_busy()

    def forget_refused(self) -> None:
        """Drop what could not be taken."""
        self.form.problems.clear()
        self.head.forget_refused()
        self.question.hide()

    def undo(self) -> None:
        """Take the last step back."""
        self.flush()
        self._work.undo()

    def redo(self) -> None:
        """Bring back what was undone last."""
        self.flush()
        self._work.redo()

    def new_theme(self, label: str, phrases: tuple[str, ...] = ()) -> None:
        """Add a theme behind the current one."""
        self.flush()
        target = self.themes.beside(self.current())
        change = partial(tree.add_theme, label=label, target=target, phrases=phrases)
        self._work.do("", change)

    def add_phrase(self, theme: str, phrase: str) -> None:
        """Add a phrase to a theme."""
        self.flush()
        add = partial(keys.add_phrases, theme=theme, phrases=[phrase])
        self._work.do("", add)

    def set_style(self, style: Style) -> None:
        """Show everything light or dark."""
        self._style = style
        self.hits.set_style(style)
        self._show_hits()

    def tell_saved(self, name: str, *, own: bool) -> None:
        """Say which file is edited, and whether all of it is saved."""
        self.top.tell_saved(name, own=own, unsaved=self._work.is_unsaved())

    def _theme_edit(self, theme: str, key: str) -> Edit:
        value = self.form.value(key)
        if key == YAML:
            return partial(set_theme_source, theme=theme, text=str(value))
        values: dict[str, Plain | None] = {key: value}
        if key == "not_near" and not value:
            values[NEAR] = None
        names = {
            "label": self.tr("label"),
            "colour": self.tr("colour"),
            "description": self.tr("description"),
            "phrases": self.tr("phrases"),
            "rules": self.tr("rules"),
            "examples": self.tr("examples"),
        }
        label = self._work.draft.themes[theme].label
        told = self.tr("Change the %1 of “%2”").replace(
            "%1", names.get(key, f"“{key}”")
        )
        told = told.replace("%2", label)
        return partial(keys.set_keys, theme=theme, values=values, told=told)

    def _head_edit(self, key: str) -> Edit:
        value = self.head.value(key)
        if key == SOURCE:
            return partial(set_source, text=value)
        return partial(keys.set_head, key=key, value=value)

    def _on_edited(self, key: str) -> None:
        if key not in self._dirty:
            self._dirty.append(key)
        self._timer.start()
        self._pause.start()

    def _on_colour(self, colour: str) -> None:
        self.flush()
        theme = self.form.theme
        change = partial(keys.set_key, theme=theme, key="colour", value=colour)
        self._work.do(f"{theme}\ncolour", change)

    def _on_changed(self, theme: str | None) -> None:
        """Show another state, and the theme that it concerns."""
        current = self.form.theme if self.stack.currentWidget() is self.form else ""
        themes = self._work.draft.themes
        if theme is not None and theme in themes:
            current = theme
        for one, key in list(self.form.problems):
            # What was refused and has been made meanwhile is wrong no more.
            if one not in themes:
                del self.form.problems[one, key]
        self._show(current if current in themes else "")

    def _on_refused(self, key: str, sentence: str) -> None:
        theme, found, field = key.partition("\n")
        if not found and key.endswith(" id"):
            self.form.refuse(key.removesuffix(" id"), "id", sentence)
        elif field in self.head.fields and not theme:
            self.head.refuse(field, sentence)
        elif field in self.form.fields:
            self.form.refuse(theme, field, sentence)
        else:
            self.question.say(sentence)
        self.themes.set_wrong(self.form.wrong())

    def _on_accepted(self, key: str) -> None:
        theme, found, field = key.partition("\n")
        if not found and key.endswith(" id"):
            self.form.accept(key.removesuffix(" id"), "id")
        elif field in self.head.fields and not theme:
            self.head.accept(field)
        elif field in self.form.fields:
            self.form.accept(theme, field)
        self.themes.set_wrong(self.form.wrong())

    def _show(self, theme: str) -> None:
        draft = self._work.draft
        self.themes.show_draft(draft, theme)
        self.themes.set_counts(self._counts())
        self.themes.set_wrong(self.form.wrong())
        if theme:
            self.form.show_theme(draft, theme)
            self.stack.setCurrentWidget(self.form)
            self._work.count(theme)
        else:
            self.head.show_draft(draft)
            self.stack.setCurrentWidget(self.head)
        self.delete.setEnabled(bool(theme))
        self.inside.setEnabled(bool(theme))
        self._show_hits()
        self.top.show_history(self._work.history)
        self.theme_shown.emit(theme)

    def _answer(self, agreed: bool) -> None:
        if agreed:
            self._work.agree()
        else:
            self._work.decline()

    def _counts(self) -> dict[str, tuple[int, int]]:
        found = self._work.found
        counts: dict[str, tuple[int, int]] = {}
        for place, coding in enumerate((found.a, found.b)):
            for one in coding.spans:
                pair = list(counts.get(one.theme, (0, 0)))
                pair[place] += 1
                counts[one.theme] = (pair[0], pair[1])
        return counts

    def _show_hits(self) -> None:
        theme = self.current()
        shown = bool(theme) and self._work.is_open() and self._documents is not None
        self.hits.setVisible(shown)
        if shown and self._documents is not None:
            named = self._work.draft.themes[theme].colour
            self.hits.set_cue_colour(QColor(theme_colour(named, self._style)))
            self.hits.show_hits(self._documents, self._work.difference(theme))

    def _on_counted(self, theme: str, parts: Parts) -> None:
        if theme == self.form.theme:
            self.form.show_parts(parts)

    def _add(self, inside: bool) -> None:
        self.flush()
        draft, theme = self._work.draft, self.current()
        target = self.themes.beside(theme)
        if inside and theme:
            target = tree.Target(theme, len(draft.themes[theme].themes))
        label = self.tr("New theme")
        self._work.do("", partial(tree.add_theme, label=label, target=target))
        self.form.label.setFocus()
        QTimer.singleShot(DEBOUNCE_MS, self.form.label, self.form.label.selectAll)

    def _delete(self, theme: str = "") -> None:
        self.flush()
        theme = theme or self.current()
        if theme:
            self._work.do("", partial(tree.delete_theme, theme=theme))

    def _move(self, theme: str, target: tree.Target) -> None:
        self.flush()

        def change(draft: Draft) -> Step:
            return tree.move_theme(draft, theme, target)

        self._work.do("", change)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(10, 0, 10, 2)
        for button in (self.add, self.inside, self.delete):
            tools.addWidget(button)
        tools.addStretch(1)
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(2)
        upper.addWidget(self.themes, 1)
        upper.addLayout(tools)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.head)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        for part in (top, self.stack, self.hits):
            self.parts.addWidget(part)
        self.parts.setSizes([160, 330, 170])
        self.themes.setMinimumHeight(70)
        self.hits.setMinimumHeight(80)
        self.setMinimumWidth(scaled(340))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.question)
        column.addWidget(self.parts, 1)

    def _connect(self) -> None:
        work = self._work
        work.changed.connect(self._on_changed)
        work.refused.connect(self._on_refused)
        work.accepted.connect(self._on_accepted)
        work.asked.connect(self.question.ask)
        self.question.answered.connect(self._answer)
        self.top.undo_asked.connect(self.undo)
        self.top.redo_asked.connect(self.redo)
        self.top.save_asked.connect(self.save_asked)
        self.top.save_as_asked.connect(self.save_as_asked)
        self.top.revert_asked.connect(work.revert)
        self.top.close_asked.connect(self.close_asked)
        work.counted.connect(self._on_counted)
        self._undo.undo_asked.connect(self.undo)
        self._undo.redo_asked.connect(self.redo)
        self._undo.save_asked.connect(self.save_asked)
        self._undo.close_asked.connect(self.close_asked)
        work.saved_changed.connect(self._show_hits)
        self.themes.theme_chosen.connect(self.choose)
        self.themes.add_asked.connect(self._add)
        self.themes.delete_asked.connect(self._delete)
        self.themes.move_asked.connect(self._move)
        self.form.edited.connect(self._on_edited)
        self.form.colour.chosen.connect(self._on_colour)
        self.head.edited.connect(self._on_edited)
        self.hits.place_chosen.connect(self.place_chosen)
        # From any part of the editor, and not the reader's work on links.
        self._undo.watch(self, self.themes, self.hits.view)


def _single(parent: QWidget, after_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(slot)
    return timer

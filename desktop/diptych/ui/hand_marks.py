"""Marking by hand: a theme for what is selected, and marks rejected or restored."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtWidgets import QMenu

from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.themes.naming import theme_names
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.essay_pane import EssayPane
from diptych.ui.labels import place_words
from diptych.ui.theme_picker import ThemePicker
from diptych.view.concordance import Places, one_line
from diptych.view.ribbons import Side
from diptych.view.theme_marks import BY_HAND, Mark

if TYPE_CHECKING:
    from diptych.decisions.model import ThemeMark

_SIDES = {Side.LEFT: "a", Side.RIGHT: "b"}
_SHOWN = 40
"""Characters of a mark that its place in a menu or in the history shows."""


class HandMarks(QObject):
    """Joins texts, strip and menus to the reader's own marks."""

    def __init__(self, commands: Commands, page: ComparisonPage) -> None:
        super().__init__(page)
        self._commands, self._page = commands, page
        self.picker: ThemePicker | None = None
        commands.mark_theme.triggered.connect(lambda _=False: self.ask_theme())
        commands.reject_mark.triggered.connect(lambda _=False: self.reject_current())
        page.mark_detail.reject_asked.connect(self.reject)
        page.steps.mark_changed.connect(self._tell)
        page.themes.menu_opening.connect(self._offer_rejected)
        for pane in page.reading.panes:
            pane.customContextMenuRequested.connect(partial(self._show_menu, pane))
        self._tell()

    def ask_theme(self) -> None:
        """Ask for a theme for what is selected, in a list beside it."""
        found = self._selected()
        shown = self._page.comparison
        if shown is None:
            return
        if shown.codebook is None:
            words = self.tr("Without a codebook there is no theme to mark with.")
            self._page.work.refused.emit(words)
            return
        if found is None:
            words = self.tr("Select words in one of the texts, then mark them.")
            self._page.work.refused.emit(words)
            return
        pane, span = found
        self.picker = ThemePicker(
            shown.codebook,
            self._page.look,
            lambda theme: self.mark(pane, span, theme),
            self._page,
        )
        below = pane.cursorRect().bottomLeft()
        self.picker.open_at(pane.viewport().mapToGlobal(below))

    def mark(self, pane: EssayPane, span: Span, theme: str) -> None:
        """Mark a passage, and let the theme be seen there.

        White space at both ends is left out.
        """
        assert pane.essay is not None, "what is selected is in an essay"
        side, words = pane.marks.side, span.slice(pane.essay.text)
        start = span.start + len(words) - len(words.lstrip())
        span = Span(start, start + len(words.strip()))
        if len(span) == 0 or not self._act(side, span, theme, "marked"):
            return
        self._page.themes.show_theme(theme)
        cursor = pane.textCursor()
        cursor.clearSelection()
        pane.setTextCursor(cursor)
        self._page.steps.select_at(side, span, theme)

    def reject(self, mark: Mark) -> None:
        """Reject a rule's mark, or remove one made by hand."""
        coded = mark.coded
        verdict = None if coded.rule == BY_HAND else "rejected"
        self._act(mark.side, coded.span, coded.theme, verdict)

    def restore(self, mark: Mark) -> None:
        """Take back that a rule's mark was rejected."""
        rejection = self._rejection(mark)
        if rejection is not None:
            self._act(mark.side, rejection.span, rejection.theme, None)

    def rejected(self, side: Side) -> tuple[Coded, ...]:
        """Return the rules' marks of one essay that the reader has rejected."""
        shown = self._page.work.shown
        if shown is None:
            return ()
        return shown.rejected_a if side is Side.LEFT else shown.rejected_b

    def _rejection(self, mark: Mark) -> ThemeMark | None:
        """Return the reader's rejection that took a mark away, the nearest one."""
        history, span = self._page.work.history, mark.coded.span
        near = [
            one
            for one in (history.work.marks if history is not None else ())
            if one.verdict.value == "rejected"
            and one.side.value == _SIDES[mark.side]
            and one.theme == mark.coded.theme
            and one.span.overlap(span)
        ]
        return max(near, key=lambda one: one.span.overlap(span), default=None)

    def _act(self, side: Side, span: Span, theme: str, verdict: str | None) -> bool:
        from diptych.decisions.acts import mark_theme
        from diptych.decisions.model import Side as TextSide
        from diptych.decisions.model import Verdict

        label = self._labels().get(theme, theme)
        shown = self._page.comparison
        assert shown is not None, "marks stand in essays that are compared"
        words = one_line((shown.a if side is Side.LEFT else shown.b).text, span)
        words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        where = TextSide(_SIDES[side])
        what = None if verdict is None else Verdict(verdict)
        return self._page.work.do(
            lambda work, now: mark_theme(
                work, now, where, span, theme, what, label=f"{label} (“{words}”)"
            )
        )

    def _labels(self) -> dict[str, str]:
        shown = self._page.comparison
        book = shown.codebook if shown is not None else None
        return theme_names(book) if book else {}

    def reject_current(self) -> None:
        """Reject the current mark."""
        current = self._page.steps.current()
        if current is not None:
            self.reject(current)

    def menu_at(self, pane: EssayPane, place: int | None) -> QMenu:
        """Return what can be done in a text: about the selection, and about marks."""
        commands = self._commands
        menu = QMenu(pane)
        if place is not None:
            self._page.reading.offer_what_lies(menu, pane, place)
            menu.addSeparator()
        menu.addActions([commands.copy, commands.copy_cited])
        menu.addActions([commands.mark_theme, commands.note_passage])
        menu.addAction(commands.concordance)
        menu.addMenu(commands.block_is)
        shown = self._page.comparison
        if place is None or shown is None:
            return menu
        labels = self._labels()
        side = pane.marks.side
        menu.addSeparator()
        coded = shown.themes_a if side is Side.LEFT else shown.themes_b
        for one in _around(coded, place):
            words = self.tr("Reject the Mark of {theme}")
            action = menu.addAction(words.format(theme=_plain(labels, one)))
            action.triggered.connect(partial(self._reject, Mark(side, one)))
        for one in _around(self.rejected(side), place):
            words = self.tr("Restore the Mark of {theme}")
            action = menu.addAction(words.format(theme=_plain(labels, one)))
            action.triggered.connect(partial(self._restore, Mark(side, one)))
        return menu

    def _offer_rejected(self, menu: QMenu, theme: str) -> None:
        """List what the reader has rejected of a theme; a choice brings it back."""
        shown = self._page.comparison
        rejected = [
            Mark(side, one)
            for side in Side
            for one in self.rejected(side)
            if one.theme == theme
        ]
        if shown is None or not rejected:
            return
        inner = menu.addMenu(self.tr("&Restore a Rejected Mark"))
        places = {Side.LEFT: Places(shown.a), Side.RIGHT: Places(shown.b)}
        texts = {Side.LEFT: shown.a.text, Side.RIGHT: shown.b.text}
        for mark in rejected:
            line = places[mark.side].line(mark.side, mark.coded.span, theme)
            words = one_line(texts[mark.side], mark.coded.span)
            words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
            where = self.tr("left") if mark.side is Side.LEFT else self.tr("right")
            name = f"{where}, {place_words(line.place)}: “{words}”".replace("&", "&&")
            inner.addAction(name).triggered.connect(partial(self._bring_back, mark))

    def _bring_back(self, mark: Mark, _checked: bool = False) -> None:
        """Restore a mark that may be out of sight, and go there."""
        self.restore(mark)
        self._page.themes.show_theme(mark.coded.theme)
        self._page.steps.select_at(mark.side, mark.coded.span, mark.coded.theme)

    def _reject(self, mark: Mark, _checked: bool = False) -> None:
        self.reject(mark)

    def _restore(self, mark: Mark, _checked: bool = False) -> None:
        self.restore(mark)

    def _selected(self) -> tuple[EssayPane, Span] | None:
        panes = self._page.reading.panes
        for pane in sorted(panes, key=lambda pane: not pane.hasFocus()):
            span = pane.selected_span()
            if span is not None:
                return pane, span
        return None

    def _show_menu(self, pane: EssayPane, point: QPoint) -> None:
        menu = self.menu_at(pane, pane.place_at(QPointF(point)))
        pane.menu_opening.emit(menu)
        menu.popup(pane.viewport().mapToGlobal(point))

    def _tell(self) -> None:
        """Enable what can be done about the current mark."""
        current = self._page.steps.current()
        self._commands.reject_mark.setEnabled(current is not None)


def _around(coded: Sequence[Coded], place: int) -> list[Coded]:
    return [one for one in coded if one.span.start <= place < one.span.end]


def _plain(labels: dict[str, str], one: Coded) -> str:
    return labels.get(one.theme, one.theme).replace("&", "&&")

"""What a screen reader hears of links, marks and acts, which the eye sees as tints.

The current link is announced when it changes, a mark of a theme when the reader steps
to it, an act when it is done, and what lies at the text cursor when it comes to rest
in a linked or marked passage; there it also stands in the description of the page.
Where no screen reader is at work nothing is announced. Offsets are code points of
``Document.text``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

from diptych.themes.naming import theme_names
from diptych.ui.announcing import announce
from diptych.ui.engine_words import say
from diptych.ui.labels import fold_words, kind_and_size, shown_contrasts
from diptych.ui.language import decimal
from diptych.ui.words import link_sentence, snippet
from diptych.view.link_rows import remarks_words
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.align.model import Link
    from diptych.comparison import Comparison
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.essay_pane import EssayPane

_GATHER_MS = 60
"""What one key brings about is said in one go."""

_REST_MS = 250
"""How long the text cursor must rest before it is told what lies there."""

_MOST_LINKS = 3
_PARTNER = 160
"""Links told of at one place, and characters quoted of the other end of each."""


class Heard(QObject):
    """Tells a screen reader of one page what its marks tell the eye."""

    def __init__(self, page: ComparisonPage) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: dict[str, str] = {}
        self._gather = _timer(self, _GATHER_MS, self._say)
        page.reading.current_changed.connect(self._on_link)
        page.steps.mark_changed.connect(self._on_mark)
        page.work.acted.connect(self._on_act)
        for pane in page.reading.panes:
            watch = _timer(self, _REST_MS, partial(self._at_cursor, pane))
            pane.cursorPositionChanged.connect(watch.start)

    def announce(self, about: str, words: str) -> None:
        """Let a screen reader say something soon, with what else there is to say.

        What waits to be said ``about`` the same is not said any more.
        """
        if words and QAccessible.isActive():
            self._waiting[about] = words
            self._gather.start()

    def link_words(self, link: Link, found: Comparison) -> str:
        """Say a link: which of how many, score, kind, both ends, what differs."""
        links = self._page.links
        parts = [
            link_sentence(link, snippet(found.a, link.a), snippet(found.b, link.b)),
            shown_contrasts(link, found.a, found.b),
            say(remarks_words(self._page.work.remarks(link.id))),
        ]
        row = links.place_of_current()
        if links.current_link() == link.id and row >= 0:
            count = self.tr("{place} of {count}").format(
                place=row + 1, count=links.model.rowCount()
            )
            parts.insert(0, f"{count}.")
        return " ".join(part for part in parts if part)

    def words_at(self, pane: EssayPane, place: int) -> str:
        """Say what lies at a place: links with their other end, themes, a fold."""
        words = []
        fold = pane.fold_around(place)
        if fold is not None and pane.is_folded(fold):
            words.append(
                self.tr("Folded away: {what}. Return opens it.").format(
                    what=fold_words(fold)
                )
            )
        found, marks = self._page.comparison, pane.marks
        if found is None:
            return "".join(words)
        for number in marks.index.at(place)[:_MOST_LINKS]:
            words.append(self._link_here(marks.links.links[number], found, marks.side))
        labels = {}
        if found.codebook is not None:
            labels = theme_names(found.codebook)
        for number in marks.themes.index.at(place):
            theme = marks.themes.coded[number].theme
            words.append(
                self.tr("Theme: {label}.").format(label=labels.get(theme, theme))
            )
        return " ".join(words)

    def _link_here(self, link: Link, found: Comparison, side: Side) -> str:
        if side is Side.LEFT:
            other = snippet(found.b, link.b, _PARTNER)
            words = self.tr("Link, score {score}, {kind}. On the right: {other}")
        else:
            other = snippet(found.a, link.a, _PARTNER)
            words = self.tr("Link, score {score}, {kind}. On the left: {other}")
        return words.format(
            score=decimal(link.score), kind=kind_and_size(link), other=other
        )

    def _on_link(self) -> None:
        found, link = self._page.comparison, self._page.reading.current_link()
        # A list that has the keys says its row itself.
        if found is not None and link is not None and not self._page.links.has_keys():
            self.announce("link", self.link_words(link, found))

    def _on_mark(self) -> None:
        if self._page.steps.current() is not None:
            self.announce("mark", self._page.mark_detail.text().replace("\n", " "))

    def _on_act(self, act: object) -> None:
        work = self._page.work
        if act == "undo":
            words = self.tr("Undone: {act}.").format(act=work.redo_words())
        elif act == "redo":
            words = self.tr("Done again: {act}.").format(act=work.undo_words())
        else:
            words = f"{work.undo_words()}."
        self.announce("act", words)

    def _at_cursor(self, pane: EssayPane) -> None:
        words = self.words_at(pane, pane.cursor_place())
        if words != pane.words_here():
            pane.set_words_here(words)
            if pane.hasFocus():
                self.announce("place", words)

    def _say(self) -> None:
        words, self._waiting = " ".join(self._waiting.values()), {}
        announce(self._page.reading, words)


def _timer(parent: QObject, wait_ms: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(act)
    return timer

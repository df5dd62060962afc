"""Offers what earlier runs of the program have left unsaved, and brings it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.counts import counts
from diptych.ui.jobs import discard_work, find_unsaved_work
from diptych.ui.message_bar import MessageBar
from diptych.ui.tasks import Tasks
from diptych.ui.words import date_words

if TYPE_CHECKING:
    from diptych.app.recovery import Recoverable
    from diptych.ui.desk import Desk
    from diptych.ui.main_window import MainWindow

_LOOK, _DISCARD = "recovery", "discard"
_MOST_OFFERED = 3
"""At a time; the others are offered as these are answered."""


class Recovering(QObject):
    """Looks once the window stands; each comparison comes back in a tab of its own."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Recoverable] = []
        self.tasks = Tasks(self)
        self.offers = MessageBar()
        window.add_bar(self.offers)

    def look(self) -> None:
        """Offer what earlier runs have left unsaved."""
        self.tasks.run(
            _LOOK, find_unsaved_work, done=self._offer, failed=self._show_error
        )

    def _offer(self, found: tuple[Recoverable, ...]) -> None:
        self._waiting = list(found[_MOST_OFFERED:])
        for one in reversed(found[:_MOST_OFFERED]):
            self._offer_one(one)

    def _offer_one(self, one: Recoverable) -> None:
        local = one.when.astimezone()
        names = " · ".join(title or self.tr("Untitled text") for title in one.titles)
        acts = counts.acts(one.changes)
        if one.draft:
            edited = self.tr("changes to the codebook")
            acts = f"{acts}, {edited}" if one.changes else edited
        words = self.tr("Unsaved work was kept: {names}, {when}, {acts}.").format(
            names=names,
            when=f"{date_words(local.date())} {local:%H:%M}",
            acts=acts,
        )
        self.offers.show_notice(
            words,
            (self.tr("Bring back"), partial(self._bring_back, one, words)),
            (self.tr("Discard"), partial(self._let_go, one, words)),
        )

    def _bring_back(self, one: Recoverable, words: str) -> None:
        self._answered(words)
        desk = self._desk_for(one)
        desk.keeper.bring_back(one, partial(self._discard, one))

    def _desk_for(self, one: Recoverable) -> Desk:
        """Return the desk that has these files open without work, or a free one."""
        tabs = self._window.tabs
        wanted = one.files if one.saved_as is None else (one.saved_as,)
        for place in tabs.places:
            record = place.record()
            if record is not None and record.paths == wanted:
                desk = tabs.take_over(place)
                if not desk.is_unsaved():
                    return desk
        front = tabs.front
        if not front.openings.is_taken():
            return front
        return tabs.add_beside(front)

    def _let_go(self, one: Recoverable, words: str) -> None:
        self._answered(words)
        self._discard(one)

    def _answered(self, words: str) -> None:
        self.offers.drop(words)
        if self._waiting:
            self._offer_one(self._waiting.pop(0))

    def _discard(self, one: Recoverable) -> None:
        self.tasks.run(
            f"{_DISCARD} {one.stem.name}",
            lambda context: discard_work(one, context),
            done=lambda _: None,
            failed=self._show_error,
        )

    def _show_error(self, sentence: str) -> None:
        self._window.messages.show_error(sentence)

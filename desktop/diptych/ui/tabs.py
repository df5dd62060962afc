"""The tabs of the window: several desks, of which one is in front.

While there is one desk there is no strip, and nothing of it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from diptych.ui.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.ui.opening import Source
    from diptych.ui.tab_strip import TabStrip


class Tabs(QWidget):
    """Keeps the desks in their order, and one of them in front.

    ``front_changed`` says that another desk is in front, ``changed`` that the desks,
    their order or what they tell of themselves may be new.
    """

    front_changed = Signal()
    changed = Signal()

    def __init__(self, make: Callable[[Tabs], Desk], menu_bar: QMenuBar) -> None:
        super().__init__()
        self.menu_bar = menu_bar
        self.strip: TabStrip | None = None
        self.desks: list[Desk] = []
        self._make = make
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)

    @property
    def front(self) -> Desk:
        """The desk in front."""
        desk = self._stack.currentWidget()
        assert isinstance(desk, Desk), "one desk is always in front"
        return desk

    def add(self, place: int | None = None) -> Desk:
        """Make a desk, at the end by default, and bring it to the front."""
        desk = self._make(self)
        place = len(self.desks) if place is None else place
        self.desks.insert(place, desk)
        self._stack.addWidget(desk)
        desk.title_changed.connect(partial(self._tell, desk))
        if self.strip is not None:
            self.strip.add(place)
        elif len(self.desks) > 1:
            self._make_strip()
        self._tell_count()
        self._tell(desk)
        self.bring(desk)
        return desk

    def new_tab(self) -> Desk:
        """Open a tab with the start page, beside the one in front."""
        before = self.front
        desk = self.add(self.desks.index(before) + 1)
        desk.codebook.path = before.codebook.path
        desk.survey_samples()
        return desk

    def desk_for(
        self, asking: Desk, wanted: tuple[Source, ...], codebook: Path | None
    ) -> Desk | None:
        """Return the desk that is to open what a desk was asked for.

        The one that asks where it is free, and else a new one beside it. Where it is
        open already its desk comes to the front, and there is nothing to open: None.
        """
        for desk in self.desks:
            if desk.openings.holds(wanted, codebook):
                self.bring(desk)
                desk.show_opened()
                return None
        if not asking.openings.is_taken():
            self.bring(asking)
            return asking
        page = asking.stack.currentWidget()
        desk = self.add_beside(asking)
        desk.came_from(asking, page)
        return desk

    def add_beside(self, before: Desk) -> Desk:
        """Make a desk for something that is about to be opened, and bring it up."""
        before.state.keep()
        desk = self.add(self.desks.index(before) + 1)
        desk.codebook.path = before.codebook.path
        # The start page is not to flash up before the essays.
        desk.stack.setCurrentWidget(desk.blank)
        return desk

    def bring(self, desk: Desk) -> bool:
        """Bring a desk to the front; False where it is closed."""
        if desk not in self.desks:
            return False
        if self.strip is not None:
            self.strip.setCurrentIndex(self.desks.index(desk))
        if self._stack.currentWidget() is not desk:
            self._stack.setCurrentWidget(desk)
        self.front_changed.emit()
        self.changed.emit()
        return True

    def step(self, by: int) -> None:
        """Bring the next desk to the front, or the one before, round the ends."""
        place = self.desks.index(self.front) + by
        self.bring(self.desks[place % len(self.desks)])

    def close_tab(self, desk: Desk) -> None:
        """Close a tab, once its unsaved work is dealt with; the last one is cleared."""
        if desk not in self.desks:
            return
        if desk.is_unsaved():
            self.bring(desk)
        if not desk.may_close(lambda: self.close_tab(desk)):
            return
        if len(self.desks) == 1:
            desk.clear()
            return
        desk.keeper.begin_anew()
        self._remove(desk)

    def give_up(self, desk: Desk, sentence: str) -> bool:
        """Close a desk on which nothing could be opened; False for one that stays.

        ``sentence`` is said where the reader asked for it.
        """
        opener = desk.opener
        if opener is None or opener not in self.desks or desk not in self.desks:
            return False
        was_front = desk is self.front
        self._remove(desk)
        if was_front:
            self.bring(opener)
        opener.messages.show_error(sentence)
        return True

    def _remove(self, desk: Desk) -> None:
        place = self.desks.index(desk)
        if desk is self.front:
            beside = place + 1 if place + 1 < len(self.desks) else place - 1
            self.bring(self.desks[beside])
        self.desks.remove(desk)
        self._stack.removeWidget(desk)
        desk.title_changed.disconnect()
        desk.hide()
        desk.retire()
        if self.strip is not None:
            self.strip.blockSignals(True)
            self.strip.removeTab(place)
            self.strip.setCurrentIndex(self.desks.index(self.front))
            self.strip.blockSignals(False)
        self._tell_count()
        self.changed.emit()

    def _make_strip(self) -> None:
        from diptych.ui.tab_strip import TabStrip

        strip = TabStrip()
        for place, desk in enumerate(self.desks):
            strip.add(place)
            if desk is not self._stack.currentWidget():
                continue
            strip.setCurrentIndex(place)
        self.strip = strip
        for desk in self.desks:
            self._tell(desk)
        strip.currentChanged.connect(self._on_chosen)
        strip.tabMoved.connect(self._on_moved)
        strip.close_asked.connect(lambda place: self.close_tab(self.desks[place]))
        self._column.insertWidget(0, strip)

    def _tell(self, desk: Desk) -> None:
        if self.strip is not None and desk in self.desks:
            self.strip.tell(
                self.desks.index(desk),
                desk.openings.names(),
                desk.openings.tip(),
                unsaved=desk.is_unsaved(),
                busy=desk.session.is_busy(),
            )
        self.changed.emit()

    def _tell_count(self) -> None:
        for desk in self.desks:
            desk.tell_tabs()
        if self.strip is not None:
            self.strip.setVisible(len(self.desks) > 1)

    def _on_chosen(self, place: int) -> None:
        if 0 <= place < len(self.desks) and self.desks[place] is not self.front:
            self.bring(self.desks[place])

    def _on_moved(self, before: int, after: int) -> None:
        self.desks.insert(after, self.desks.pop(before))
        self.changed.emit()

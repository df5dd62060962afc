"""The tabs of the window: several desks, of which one is in front.

While there is one desk there is no strip, and nothing of it is made. A tab of the last
session waits as a record, and gets its desk when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from diptych.collector import look_at_all
from diptych.ui.desk import Desk
from diptych.ui.tab_records import record_of

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.app.last_session import TabRecord
    from diptych.ui.opening import Source
    from diptych.ui.samples import Known
    from diptych.ui.tab_strip import TabStrip

_MOST_CLOSED = 25

_COLLECTED_AFTER_MS = 1_000
"""What a closed tab leaves to Python's collector is looked for so long after it."""


@dataclass(eq=False, slots=True)
class Place:
    """One tab: its desk, or the record of what it will open when it is shown."""

    desk: Desk | None = None
    waiting: TabRecord | None = None

    def title(self) -> str:
        """Name what is open in the tab."""
        return " · ".join(self.names())

    def names(self) -> tuple[str, ...]:
        """Name it: two titles, or one name."""
        if self.desk is not None:
            return self.desk.openings.names()
        assert self.waiting is not None, "a tab has a desk or waits for one"
        return self.waiting.titles or tuple(path.stem for path in self.waiting.paths)

    def record(self) -> TabRecord | None:
        """Return what the next session needs to know of the tab."""
        return record_of(self.desk) if self.desk is not None else self.waiting


class Tabs(QWidget):
    """Keeps the tabs in their order, and one of them in front.

    ``front_changed`` says that another desk is in front, ``changed`` that the tabs,
    their order or what they tell of themselves may be new.
    """

    front_changed = Signal()
    changed = Signal()

    def __init__(self, make: Callable[[Tabs], Desk], menu_bar: QMenuBar) -> None:
        super().__init__()
        self.menu_bar = menu_bar
        self.strip: TabStrip | None = None
        self.places: list[Place] = []
        self.samples: Known = {}
        self.closed: list[tuple[int, TabRecord]] = []
        self._make = make
        self._collecting = QTimer(self)
        self._collecting.setSingleShot(True)
        self._collecting.setInterval(_COLLECTED_AFTER_MS)
        self._collecting.timeout.connect(look_at_all)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)

    @property
    def desks(self) -> list[Desk]:
        """The desks that are made, in the order of the tabs."""
        return [place.desk for place in self.places if place.desk is not None]

    @property
    def front(self) -> Desk:
        """The desk in front."""
        desk = self._stack.currentWidget()
        assert isinstance(desk, Desk), "one desk is always in front"
        return desk

    def index(self, desk: Desk) -> int:
        """Return the place of a desk that is not closed."""
        return next(n for n, place in enumerate(self.places) if place.desk is desk)

    def add(self, index: int = 0) -> Desk:
        """Make a tab with a desk, and bring it to the front."""
        place = Place()
        desk = self._furnish(place)
        self._insert(index, place)
        self.bring(desk)
        return desk

    def wait(self, index: int, record: TabRecord) -> Place:
        """Make a tab that opens what a record says when it is first shown."""
        place = Place(waiting=record)
        self._insert(index, place)
        return place

    def fill(self, records: tuple[TabRecord, ...], front: int) -> None:
        """Put the tabs of a session around the one desk there is, which is free."""
        desk = self.front
        for index, record in enumerate(records):
            if index != front:
                self.wait(index, record)
        desk.openings.restore(records[front])

    def new_tab(self) -> Desk:
        """Open a tab with the start page, beside the one in front."""
        before = self.front
        desk = self.add(self.index(before) + 1)
        desk.codebook.path = before.codebook.path
        desk.survey_samples()
        return desk

    def desk_for(
        self, asking: Desk, wanted: tuple[Source, ...], codebook: Path | None
    ) -> Desk | None:
        """Return the desk that is to open what a desk was asked for.

        The one that asks where it is free, and else a new one beside it. Where it is
        open already its tab comes to the front, and there is nothing to open: None.
        """
        if self.show_open(wanted, codebook):
            return None
        if not asking.openings.is_taken():
            self.bring(asking)
            return asking
        page = asking.stack.currentWidget()
        desk = self.add_beside(asking)
        desk.came_from(asking, page)
        return desk

    def show_open(self, wanted: tuple[Source, ...], codebook: Path | None) -> bool:
        """Bring the tab that has this open to the front; False where none has."""
        for place in self.places:
            if place.desk is not None and place.desk.openings.holds(wanted, codebook):
                self.bring(place.desk)
                place.desk.show_opened()
                return True
            record = place.waiting
            if record is not None and record.paths == wanted:
                if len(wanted) == 1 or record.codebook == codebook:
                    self.turn_to(place)
                    return True
        return False

    def add_beside(self, before: Desk) -> Desk:
        """Make a desk for something that is about to be opened, and bring it up."""
        before.state.keep()
        desk = self.add(self.index(before) + 1)
        desk.codebook.path = before.codebook.path
        # The start page is not to flash up before the essays.
        desk.stack.setCurrentWidget(desk.blank)
        return desk

    def bring(self, desk: Desk) -> bool:
        """Bring a desk to the front; False where it is closed."""
        if desk not in self.desks:
            return False
        if self.strip is not None:
            self.strip.setCurrentIndex(self.index(desk))
        if self._stack.currentWidget() is not desk:
            self._stack.setCurrentWidget(desk)
        self.front_changed.emit()
        self.changed.emit()
        return True

    def turn_to(self, place: Place) -> None:
        """Bring a tab to the front, and open what it waited to open."""
        if place.desk is not None:
            self.bring(place.desk)
            return
        record = place.waiting
        desk = self._raise(place)
        if record is not None:
            desk.openings.restore(record)

    def take_over(self, place: Place) -> Desk:
        """Bring a tab to the front, and open nothing of what it waited for."""
        desk = place.desk if place.desk is not None else self._raise(place)
        self.bring(desk)
        return desk

    def step(self, by: int) -> None:
        """Bring the next tab to the front, or the one before, round the ends."""
        index = self.index(self.front) + by
        self.turn_to(self.places[index % len(self.places)])

    def close_tab(self, desk: Desk) -> None:
        """Close a tab, once its unsaved work is dealt with; the last one is cleared."""
        if desk not in self.desks:
            return
        if desk.is_unsaved():
            self.bring(desk)
        if not desk.may_close(lambda: self.close_tab(desk)):
            return
        place = self.places[self.index(desk)]
        self._remember(place)
        if len(self.places) == 1:
            desk.clear()
            return
        desk.keeper.begin_anew()
        self._remove(place)

    def reopen(self) -> None:
        """Open the tab that was closed last, where it was."""
        while self.closed:
            index, record = self.closed.pop()
            if self.show_open(record.paths, record.codebook):
                return
            if len(self.places) == 1 and not self.front.openings.is_taken():
                self.front.openings.restore(record)
            else:
                self.turn_to(self.wait(min(index, len(self.places)), record))
            return

    def has_elsewhere(self, desk: Desk, path: Path) -> bool:
        """Tell whether another tab has the snapshot at ``path`` open."""
        for place in self.places:
            record = place.record() if place.desk is not desk else None
            if record is not None and record.paths == (path.absolute(),):
                return True
        return False

    def offer_codebook(self, source: Desk, path: Path) -> None:
        """Offer a codebook that one tab has saved to the others that use it."""
        for desk in self.desks:
            if desk is not source:
                desk.openings.offer_codebook(path)

    def give_up(self, desk: Desk, sentence: str) -> bool:
        """Close a desk on which nothing could be opened; False for one that stays.

        ``sentence`` is said where the reader asked for it.
        """
        opener = desk.opener
        if opener is None or opener not in self.desks or desk not in self.desks:
            return False
        was_front = desk is self.front
        self._remove(self.places[self.index(desk)])
        if was_front:
            self.bring(opener)
        opener.messages.show_error(sentence)
        return True

    def _insert(self, index: int, place: Place) -> None:
        self.places.insert(index, place)
        if self.strip is not None:
            self.strip.add(index)
            self._tell(place)
        elif len(self.places) > 1:
            self._make_strip()
        self._tell_count()

    def _raise(self, place: Place) -> Desk:
        """Make the desk of a tab that waited, and bring it to the front."""
        desk = self._furnish(place)
        place.waiting = None
        desk.tell_tabs()
        self._tell(place)
        self.bring(desk)
        return desk

    def _furnish(self, place: Place) -> Desk:
        desk = place.desk = self._make(self)
        self._stack.addWidget(desk)
        desk.title_changed.connect(partial(self._tell, place))
        return desk

    def _remember(self, place: Place) -> None:
        record = place.record()
        if record is not None:
            self.closed.append((self.places.index(place), record))
            del self.closed[:-_MOST_CLOSED]

    def _remove(self, place: Place) -> None:
        index = self.places.index(place)
        if place.desk is self.front:
            beside = index + 1 if index + 1 < len(self.places) else index - 1
            self.turn_to(self.places[beside])
        self.places.remove(place)
        if self.strip is not None:
            self.strip.drop(index, self.index(self.front))
        if place.desk is not None:
            self._stack.removeWidget(place.desk)
            place.desk.title_changed.disconnect()
            place.desk.hide()
            place.desk.destroyed.connect(self._collecting.start)
            place.desk.retire()
        self._tell_count()
        self.changed.emit()

    def _make_strip(self) -> None:
        from diptych.ui.tab_strip import TabStrip

        strip = TabStrip()
        for index in range(len(self.places)):
            strip.add(index)
        strip.setCurrentIndex(self.index(self.front))
        self.strip = strip
        for place in self.places:
            self._tell(place)
        strip.currentChanged.connect(self._on_chosen)
        strip.tabMoved.connect(self._on_moved)
        strip.close_asked.connect(self._on_close_asked)
        self._column.insertWidget(0, strip)

    def _tell(self, place: Place) -> None:
        if self.strip is not None and place in self.places:
            desk = place.desk
            paths = place.waiting.paths if place.waiting is not None else ()
            tip = "\n".join((place.title(), *map(str, paths)))
            self.strip.tell(
                self.places.index(place),
                place.names(),
                tip if desk is None else desk.openings.tip(),
                unsaved=desk is not None and desk.is_unsaved(),
                busy=desk is not None and desk.session.is_busy(),
            )
        self.changed.emit()

    def _tell_count(self) -> None:
        for desk in self.desks:
            desk.tell_tabs()
        if self.strip is not None:
            self.strip.setVisible(len(self.places) > 1)

    def _on_chosen(self, index: int) -> None:
        if 0 <= index < len(self.places):
            place = self.places[index]
            if place.desk is None or place.desk is not self.front:
                self.turn_to(place)

    def _on_close_asked(self, index: int) -> None:
        place = self.places[index]
        if place.desk is not None:
            self.close_tab(place.desk)
        else:
            self._remember(place)
            self._remove(place)

    def _on_moved(self, before: int, after: int) -> None:
        self.places.insert(after, self.places.pop(before))
        self.changed.emit()

"""Joins the strip that finds words to the page of a comparison."""

from PySide6.QtCore import QObject, Qt

from diptych.text.span import Span
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.find_bar import FindBar, Found
from diptych.ui.tasks import Tasks
from diptych.view.ribbons import Side

_SIDES = (Side.LEFT, Side.RIGHT)


class PageFind(QObject):
    """Opens the strip, marks what it finds in both texts, and goes there."""

    def __init__(self, commands: Commands, page: ComparisonPage, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._where: tuple[Side, Span] | None = None
        self.bar = FindBar(tasks)
        page.add_strip(self.bar)
        self.bar.found_changed.connect(self._mark)
        self.bar.place_chosen.connect(self._go)
        self.bar.closed.connect(self._close)
        page.texts_changed.connect(self._take_texts)
        for action, slot in (
            (commands.find, self.open),
            (commands.find_next, lambda: self._step(1)),
            (commands.find_previous, lambda: self._step(-1)),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())
        self._take_texts()

    def open(self) -> None:
        """Open the strip, for what is selected in an essay if anything is."""
        words = ""
        panes = self._page.reading.panes
        for number, pane in enumerate(panes):
            span = pane.selected_span()
            if span is not None and pane.essay is not None and pane.hasFocus():
                words = span.slice(pane.essay.text).splitlines()[0]
                self.bar.set_here(number, span.start)
        self.bar.open(words)

    def _close(self) -> None:
        """Give the keyboard to the place that was found last, selected.

        There it can be copied, linked or marked at once.
        """
        reading = self._page.reading
        where, self._where = self._where, None
        reading.take_focus()
        if where is not None:
            side, span = where
            pane = reading.pane(side)
            reading.point_at(side, None)
            pane.select_span(span)
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        if self.bar.isHidden():
            self.open()
        else:
            self.bar.step(by)

    def _mark(self, found: Found) -> None:
        for pane, spans in zip(self._page.reading.panes, found, strict=True):
            pane.marks.found = spans
            pane.viewport().update()

    def _go(self, number: int, span: Span) -> None:
        self._where = _SIDES[number], span
        self._page.reading.show_place(_SIDES[number], span)

    def _take_texts(self) -> None:
        self._where = None
        essays = [pane.essay for pane in self._page.reading.panes]
        a, b = (essay.text if essay else "" for essay in essays)
        self.bar.set_texts(a, b)

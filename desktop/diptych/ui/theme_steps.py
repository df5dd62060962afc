"""Stepping through the marks of the highlighted themes, and telling of the current."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diptych.text.span import Span
from diptych.themes.naming import theme_names
from diptych.ui.labels import place_words, shown_reason
from diptych.ui.mark_detail import MarkDetail
from diptych.ui.mark_words import count_words, mark_lines
from diptych.view.concordance import Places
from diptych.view.ribbons import Side
from diptych.view.theme_marks import Mark, marks_at, step, theme_marks

if TYPE_CHECKING:
    from diptych.ui.comparison_page import ComparisonPage


class ThemeSteps(QObject):
    """Keeps the current mark of a page, framed in its text and told of below.

    ``mark_changed`` comes when another mark, or none, is the current one.
    """

    mark_changed = Signal()

    def __init__(self, page: "ComparisonPage", detail: MarkDetail) -> None:
        super().__init__(page)
        self._page, self._detail = page, detail
        self._marks: tuple[Mark, ...] = ()
        self._places: dict[Side, Places] = {}
        self._current: Mark | None = None
        self._left: tuple[Side, int] | None = None
        page.reading.place_chosen.connect(self._on_place)
        page.themes.highlights_changed.connect(lambda _: self.refresh())
        detail.step_asked.connect(self.step)

    def current(self) -> Mark | None:
        """Return the current mark."""
        return self._current

    def refresh(self) -> None:
        """Gather the marks anew: comparison or highlights have changed."""
        shown = self._page.comparison
        themes = self._page.themes.model.highlighted()
        self._marks = theme_marks(shown, themes) if shown is not None else ()
        self._places = {}
        if self._current is None:
            return
        if self._current in self._marks:
            self._tell()
        else:
            # The next step goes on from where the mark was.
            self._left = self._current.side, self._current.coded.span.start
            self.let_go()

    def step(self, by: int) -> None:
        """Go to the next mark, or with -1 the one before; beyond the last the first.

        Where no theme is highlighted the shared ones are, or else all that occur.
        """
        model = self._page.themes.model
        if not model.highlighted():
            model.set_chosen(model.shared() or model.occurring())
        reading = self._page.reading
        pane = reading.right if reading.right.hasFocus() else reading.left
        here = self._left or (pane.marks.side, pane.place_at_top())
        found = step(
            self._marks, by, current=self._current, side=here[0], place=here[1]
        )
        if found is not None:
            self.select(found)

    def select(self, mark: Mark, *, go: bool = True) -> None:
        """Make a mark the current one and, unless the caller says no, go there."""
        self._current, self._left = mark, None
        reading = self._page.reading
        if go:
            reading.show_place(mark.side, mark.coded.span)
        else:
            reading.point_at(mark.side, mark.coded.span)
        self._tell()
        self.mark_changed.emit()

    def select_at(self, side: Side, span: Span, theme: str) -> None:
        """Make the mark of a theme at some words the current one, if there is one."""
        for mark in self._marks:
            same = mark.side is side and mark.coded.theme == theme
            if same and mark.coded.span.overlap(span):
                self.select(mark, go=False)
                return

    def let_go(self) -> None:
        """Have no current mark."""
        if self._current is None:
            return
        self._current = None
        self._page.reading.point_at(Side.LEFT, None)
        self._page.show_link_detail()
        self.mark_changed.emit()

    def tell_again(self) -> None:
        """Say what the current mark is in another language."""
        told = self._current is not None and not self._detail.isHidden()
        if told and self._page.comparison is not None:
            self._tell()

    def _on_place(self, side: Side, place: int) -> None:
        found = marks_at(self._marks, side, place)
        if not found:
            return
        # A second click goes on to the next of several themes at these words.
        following = 0
        if self._current in found:
            following = (found.index(self._current) + 1) % len(found)
        self.select(found[following], go=False)

    def _tell(self) -> None:
        mark, shown = self._current, self._page.comparison
        assert mark is not None, "a mark is told of while it is current"
        assert shown is not None, "a mark belongs to a comparison"
        labels = {}
        if shown.codebook is not None:
            labels = theme_names(shown.codebook)
        if mark.side not in self._places:
            document = shown.a if mark.side is Side.LEFT else shown.b
            self._places[mark.side] = Places(document)
        theme, span = mark.coded.theme, mark.coded.span
        here = marks_at(self._marks, mark.side, span.start)
        others = {labels.get(one.coded.theme, "") for one in here if one != mark}
        lines = mark_lines(
            mark,
            labels.get(theme, theme),
            count=count_words(self._marks, mark) if mark in self._marks else "",
            place=place_words(self._places[mark.side].line(mark.side, span).place),
            others=sorted(others - {"", labels.get(theme)}),
        )
        link = self._page.reading.current_link()
        if link is not None:
            end = link.a if mark.side is Side.LEFT else link.b
            if end.overlap(span):
                lines = (
                    *lines,
                    self.tr("Link: {reason}.").format(
                        reason=shown_reason(link, shown.a, shown.b).head
                    ),
                )
        self._detail.show_mark(mark, lines)
        self._page.show_mark_detail()

"""Two pages with a current link: bringing its ends together, and the way back.

Which links there are to see is the business of ``diptych.ui.reading_view``, which
builds on this. Offsets are code points of ``Document.text``.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.ui.following import Ends
from diptych.ui.labels import shown_reason
from diptych.ui.two_pages import TwoPages
from diptych.view.levels import level_out, meet
from diptych.view.moved_words import Moved, find_moved
from diptych.view.ribbons import Side, Stretch
from diptych.view.trail import Trail


class LinkedPages(TwoPages):
    """Two pages of one comparison, or of two texts before there is one."""

    trail_changed = Signal(bool, bool)
    """Whether the reader can go back, and forward."""

    current_changed = Signal()
    """Another link, or none, has become the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make two empty pages without a current link."""
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._selected: Link | None = None
        self.trail: Trail[tuple[str | None, int, int]] = Trail()

    def refresh_links(self) -> None:
        """Show which links are to be seen now, the current one among them."""

    def selected_link(self) -> str | None:
        """Return the id of the current link."""
        return None if self._selected is None else self._selected.id

    def current_link(self) -> Link | None:
        """Return the current link."""
        return self._selected

    def select_link(self, link_id: str | None, *, bring_together: bool = True) -> None:
        """Make a link the current one; None or an unknown id lets go of it.

        Its ends are marked word by word, and brought to one height unless the
        caller says no. A link below the threshold shows while it is the current one.
        """
        if link_id == self.selected_link():
            if bring_together:
                self.bring_together()
            return
        here = self._here()
        self._select(link_id)
        if bring_together and self._selected is not None:
            self._leave(here)
            if not self._is_together():
                self._meet(None)

    def bring_together(self) -> None:
        """Bring both ends of the current link to one height, leaving a trail."""
        if self._selected is not None and not self._is_together():
            self._leave(self._here())
            self._meet(None)

    def go_back(self) -> None:
        """Return to where the reader was before the last jump."""
        self._go(self.trail.back(self._here()))

    def go_forward(self) -> None:
        """Undo ``go_back``."""
        self._go(self.trail.forward(self._here()))

    def reading_position(self) -> tuple[int, int]:
        """Return the code points at the top of the left and the right pane."""
        return self.left.place_at_top(), self.right.place_at_top()

    def restore_position(self, a: int, b: int) -> None:
        """Scroll until the lines of these code points are the first.

        Ends of the current link that are all but level become so.
        """
        self._glide.stop()
        with self._holding():
            for pane, offset in zip(self.panes, self._offsets_of(a, b), strict=True):
                pane.verticalScrollBar().setValue(round(offset))

    def anchors(self) -> list[Ends]:
        """Return the ends of the current link and of those that draw a ribbon."""
        shown = self.left.marks.links
        links = [] if self._selected is None else [self._selected]
        links += [shown.links[place] for place in sorted(shown.with_ribbon)]
        return [(link.a, link.b) for link in links]

    def _select(self, link_id: str | None) -> None:
        links = () if self._comparison is None else self._comparison.links
        found = next((link for link in links if link.id == link_id), None)
        self._selected = found
        moved = () if found is None else self._moved(found)
        for pane in self.panes:
            pane.marks.current, pane.marks.moved = found, moved
        self.canvas.set_current(None if found is None else found.id)
        self.refresh_links()
        self.repaint_current()
        self._say_current()
        self.current_changed.emit()

    def _moved(self, link: Link) -> tuple[Moved, ...]:
        assert self._comparison is not None, "a link belongs to a comparison"
        return find_moved(link, self._comparison.a, self._comparison.b)

    def _say_current(self) -> None:
        """Tell a screen reader what the marks tell the eye."""
        link = self._selected
        for pane in self.panes:
            words = ""
            if link is not None and pane.essay is not None:
                here = pane.marks.end(link).slice(pane.essay.text)
                assert self._comparison is not None, "a link has a comparison"
                why = shown_reason(link, self._comparison.a, self._comparison.b)
                words = self.tr("Current link: {reason}. Here: {here}").format(
                    reason=". ".join(why.lines).removesuffix("."), here=here
                )
            pane.set_words_current(words)

    def _meet(self, anchor: Side | None) -> None:
        """Bring both ends together; the side of ``anchor`` stays where it is."""
        if self._selected is None:
            return
        ends = self._settled(self._selected)
        prefer = None
        if anchor is not None:
            end = ends[0] if anchor is Side.LEFT else ends[1]
            prefer = end.top - self.pane(anchor).offset()
        view = float(self.left.viewport().height())
        meeting = meet(*ends, view=view, prefer=prefer)
        self.glide_to(meeting.scroll_a, meeting.scroll_b)

    def _settled(self, link: Link) -> tuple[Stretch, Stretch]:
        """Return where the ends of a link lie, all lines around them broken."""
        for pane in self.panes:
            pane.reveal(pane.marks.end(link))
            pane.settle(pane.marks.end(link).start)
        return self._stretches(link)

    def _offsets_of(self, a: int, b: int) -> tuple[float, float]:
        """Return how far each page is scrolled when these places are the first.

        A place is a whole line, so that ends which stood level would come back up
        to a line apart, and more where the lines break elsewhere.
        """
        self.left.settle(a)
        self.right.settle(b)
        offsets = self.left.offset_of(a), self.right.offset_of(b)
        if self._selected is None:
            return offsets
        ends = self._stretches(self._selected)
        view = float(self.left.viewport().height())
        return level_out(ends[0].top, ends[1].top, offsets, view=view)

    def _is_together(self) -> bool:
        """Tell whether both ends stand at one height on screen, or are on the way."""
        if self._selected is None:
            return False
        left, right = self._stretches(self._selected)
        scrolls = self._glide.target()
        height = left.top - scrolls[0]
        level = abs(height - (right.top - scrolls[1])) <= 1.0
        return level and 0.0 <= height < self.left.viewport().height()

    def _arrange(self) -> None:
        """Keep ends that stand together so, whatever breaks the lines anew."""
        together = self._selected is not None and self._is_together()
        height = self._stretches(self._selected)[0].top if self._selected else 0.0
        # Where the glide leads, if one is on its way: there the reader will look.
        height -= self._glide.target()[0]
        super()._arrange()
        if together and self._selected is not None:
            self._glide.stop()
            view = float(self.left.viewport().height())
            left, right = self._stretches(self._selected)
            meeting = meet(left, right, view=view, prefer=height)
            with self._holding():
                self.left.verticalScrollBar().setValue(round(meeting.scroll_a))
                self.right.verticalScrollBar().setValue(round(meeting.scroll_b))

    def _here(self) -> tuple[str | None, int, int]:
        # A second jump on the way of the first leaves where that one leads.
        self._glide.finish()
        return self.selected_link(), *self.reading_position()

    def _leave(self, here: tuple[str | None, int, int]) -> None:
        self.trail.leave(here)
        self._tell_trail()

    def _go(self, place: tuple[str | None, int, int] | None) -> None:
        if place is not None:
            link_id, a, b = place
            self._select(link_id)
            self.glide_to(*self._offsets_of(a, b))
        self._tell_trail()

    def _forget_trail(self) -> None:
        self.trail.clear()
        self._tell_trail()

    def _tell_trail(self) -> None:
        self.trail_changed.emit(self.trail.can_go_back, self.trail.can_go_forward)

    def _stretches(self, link: Link) -> tuple[Stretch, Stretch]:
        return self.left.ends(link.a), self.right.ends(link.b)

"""What the reader says of an essay: its details, and what a paragraph is.

Both are acts of the reader's work, so they can be undone and are saved with it. Since
they bear on links and themes, the essays are compared again after each.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from diptych.text.document import Block, BlockRole
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.essay_pane import EssayPane
from diptych.ui.session import Session
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.text.document import Document

_SIDES = {Side.LEFT: "a", Side.RIGHT: "b"}


class Corrections(QObject):
    """Connects the commands to the page; ``began`` says what work has begun."""

    began = Signal(str)

    def __init__(
        self, commands: Commands, page: ComparisonPage, session: Session
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._read: tuple[Document, Document] | None = None
        self._wanted: tuple[Document, Document] | None = None
        self._place: tuple[int, int] | None = None
        self._asked: tuple[EssayPane, int] | None = None
        session.documents_read.connect(self._on_read)
        session.compared.connect(self._on_compared)
        page.work.changed.connect(self._follow)
        for side, action in (
            (Side.LEFT, commands.left_essay),
            (Side.RIGHT, commands.right_essay),
        ):
            action.triggered.connect(partial(self._ask, side))
        for name, action in commands.roles.items():
            action.triggered.connect(partial(self._set_role, BlockRole(name)))
        for pane in page.reading.panes:
            pane.customContextMenuRequested.connect(partial(self._on_menu, pane))
            pane.cursorPositionChanged.connect(self._forget_menu)

    def block_here(self) -> tuple[Side, Block] | None:
        """Return the block that a menu was opened on, else that of the cursor."""
        if self._asked is not None:
            pane, place = self._asked
        else:
            panes = self._page.reading.panes
            pane = next((p for p in panes if p.hasFocus()), panes[0])
            place = pane.cursor_place()
        essay = pane.essay
        for block in essay.blocks if essay is not None else ():
            if block.span.start <= place <= block.span.end:
                return pane.marks.side, block
        return None

    def correct(self, side: Side, essay: Document) -> None:
        """Take over title, author, date and language of ``essay``."""
        from diptych.decisions.acts import correct_facts
        from diptych.decisions.model import Facts
        from diptych.decisions.model import Side as TextSide

        where = TextSide(_SIDES[side])
        facts = Facts(where, essay.title, essay.author, essay.date, essay.language)
        self._page.work.do(lambda work, at: correct_facts(work, at, where, facts))

    def _ask(self, side: Side, _checked: bool = False) -> None:
        """Show what is known of an essay, and take over what the reader changes."""
        from dataclasses import replace

        from diptych.ui.document_dialog import DocumentDialog

        opened = self._session.opened
        if opened is None:
            return
        essay = opened.a if side is Side.LEFT else opened.b
        dialog = DocumentDialog(essay, self._page)
        if dialog.exec():
            said = replace(
                essay,
                title=dialog.title.text().strip(),
                author=dialog.author.text().strip(),
                date=dialog.given_date(),
                language=dialog.given_language(),
            )
            if said != essay:
                self.correct(side, said)
        dialog.deleteLater()

    def _set_role(self, role: BlockRole, _checked: bool = False) -> None:
        from diptych.decisions.acts import set_role
        from diptych.decisions.model import Side as TextSide

        found = self.block_here()
        self._asked = None
        if found is None or found[1].role is role:
            return
        side, block = found
        self._page.work.do(
            lambda work, at: set_role(
                work, at, TextSide(_SIDES[side]), block.span, role
            )
        )

    def _on_read(self, a: Document, b: Document) -> None:
        self._read, self._wanted = (a, b), None

    def _on_compared(self) -> None:
        """Go back to where the reader was; look for an act that came meanwhile."""
        if self._place is not None:
            self._page.reading.restore_position(*self._place)
            self._place = None
        self._follow()

    def _follow(self) -> None:
        """Compare again where the work says something else of the two essays."""
        work, opened = self._page.work, self._session.opened
        if work.history is None or opened is None or opened.comparison is None:
            return
        if self._session.is_busy():
            return
        # The first pair of a window is read before this object is made.
        read = self._read = self._read or (opened.a, opened.b)
        from diptych.decisions.model import Side as TextSide
        from diptych.decisions.show import corrected

        known = work.history.work
        if not known.fits(opened.comparison):
            return
        wanted = (
            corrected(read[0], known, TextSide.A),
            corrected(read[1], known, TextSide.B),
        )
        if wanted == (opened.a, opened.b):
            self._wanted = None
            return
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._place = self._page.reading.reading_position()
        self.began.emit(self.tr("Comparing again"))
        self._session.correct(*wanted)

    def _on_menu(self, pane: EssayPane, point: QPoint) -> None:
        place = pane.place_at(QPointF(point))
        self._asked = None if place is None else (pane, place)

    def _forget_menu(self) -> None:
        self._asked = None

"""The list of links with the score slider above it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diptych.align.model import Link
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.ui.link_delegate import LinkDelegate
from diptych.ui.link_model import LinkModel
from diptych.ui.links_head import LinksHead, empty_words
from diptych.ui.quiet_list import QuietList
from diptych.view.histogram import LEAST
from diptych.view.link_columns import LinkOrder
from diptych.view.link_rows import NOTHING_REMARKED, LinkFilter, Remarks, Standing

MOST = 1.00


class LinksPanel(QWidget):
    """Chooses which links are shown and which one is current.

    ``link_chosen`` carries the id of the link that the reader picked here, "" when
    the current link left the list; ``threshold_changed`` carries the least score;
    ``listed_changed`` that other links are wanted than before. ``contrasts_asked``
    says that links must be looked at for contrasts, until ``look_again`` has come or
    ``contrasts_let_go``.
    """

    link_chosen = Signal(str)
    threshold_changed = Signal(float)
    listed_changed = Signal()
    contrasts_asked = Signal()
    contrasts_let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._quiet = False
        self._by_mouse = ""
        self._share_looked_at: float | None = None
        self.model = LinkModel(self)
        self._build_head()
        self._build_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)
        self.set_threshold(SHOWN_FROM)
        self._tell()

    def set_comparison(
        self,
        comparison: Comparison | None,
        remarks: Mapping[str, Remarks] = NOTHING_REMARKED,
    ) -> None:
        """Show the links of ``comparison``; nothing is selected afterwards.

        ``remarks`` give by id what the reader has put on links.
        """
        self._comparison = comparison
        self.bars.set_scores(
            [link.score for link in comparison.links] if comparison else []
        )
        self.filter.set_comparison(comparison)
        self.model.set_comparison(comparison, remarks)
        self.slider.setEnabled(comparison is not None)
        self._ask_for_contrasts()
        self._tell()

    def set_remarks(self, remarks: Mapping[str, Remarks]) -> None:
        """Show what the reader has put on the links, the current one kept."""
        self._keeping(lambda: self.model.set_remarks(remarks))

    def look_again(self, share: float | None) -> None:
        """List the links again, as contrasts were found in some.

        ``share`` says how many have been looked at, from 0 to 1; None, that the
        search has ended.
        """
        self._share_looked_at = share
        self._keeping(self.model.arrange)
        self.listed_changed.emit()

    def _ask_for_contrasts(self) -> None:
        """Have links looked at where the filter needs it."""
        wanted = self.model.wanted.contrasts
        if wanted and self.model.unexplained():
            self._share_looked_at = 0.0
            self.contrasts_asked.emit()
        elif self._share_looked_at is not None:
            self._share_looked_at = None
            self.contrasts_let_go.emit()

    def wanted_ids(self) -> frozenset[str] | None:
        """Return the ids of the links that the filter lets through, None for all.

        The score takes no part in it.
        """
        return self.model.wanted_ids()

    def rejected_ids(self) -> frozenset[str]:
        """Return the ids of the links that the reader rejected."""
        return self.model.ids_of(Standing.REJECTED)

    def threshold(self) -> float:
        """Return the least score that is shown."""
        return self.slider.value() / 100

    def set_threshold(self, score: float) -> None:
        """Move the slider to ``score``, rounded to two places and kept in range."""
        self.slider.setValue(round(100 * min(max(score, LEAST), MOST)))

    def current_link(self) -> str | None:
        """Return the id of the selected link."""
        rows = self.view.selectionModel().selectedRows()
        link = self.model.link_at(rows[0].row()) if rows else None
        return link.id if link else None

    def has_keys(self) -> bool:
        """Tell whether the list has the keyboard."""
        return self.view.hasFocus()

    def select_link(self, link_id: str | None) -> None:
        """Select a link without announcing it: the texts already show it.

        A link below the threshold is brought in by lowering the threshold.
        """
        self._quiet = True
        try:
            row = self._reveal(link_id) if link_id else None
            if row is None:
                self.view.clearSelection()
                return
            assert link_id is not None, "a row shows a link"
            self.model.bring_up(link_id)
            index = self.model.index(row)
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.view.scrollTo(index)
        finally:
            self._quiet = False

    def let_go(self) -> None:
        """Select nothing, and say so."""
        if self.current_link() is not None:
            self.select_link(None)
            self.link_chosen.emit("")

    def step(self, by: int) -> None:
        """Select the link ``by`` rows further on and announce it."""
        rows = self.view.selectionModel().selectedRows()
        last = self.model.rowCount() - 1
        if last < 0:
            return
        row = min(max(rows[0].row() + by, 0), last) if rows else 0
        self.view.setCurrentIndex(self.model.index(row))
        self.view.scrollTo(self.model.index(row))

    def current_copies(self) -> tuple[Link, ...]:
        """Return the current link with the copies that share its row."""
        return self.model.copies_at(self.place_of_current())

    def step_copy(self, by: int) -> bool:
        """Show another copy in the current row, round their end; False for none."""
        row = self.place_of_current()
        copies = self.model.copies_at(row)
        if len(copies) < 2:
            return False
        here = self.model.copy_at(row)[0] - 1
        link = copies[(here + by) % len(copies)]
        self.model.bring_up(link.id)
        self.link_chosen.emit(link.id)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from copy to copy of a repeated passage with the keys to the sides."""
        by = 0
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        return bool(by and self.step_copy(by)) or super().eventFilter(watched, event)

    def place_of_current(self) -> int:
        """Return the row of the current link, -1 for none."""
        current = self.current_link()
        row = self.model.row_of(current) if current else None
        return -1 if row is None else row

    def step_undecided(self, by: int, *, start: int | None = None) -> None:
        """Go to the next link without a decision, round the end of the list.

        ``start`` is the row to go on from where the current link has left it.
        """

        def undecided(row: int) -> bool:
            return self.model.first_undecided(row) is not None

        if self._step_to(by, undecided, start=start):
            self._show_undecided_copy()

    def _show_undecided_copy(self) -> None:
        row = self.place_of_current()
        link = self.model.first_undecided(row)
        if link is not None and link.id != self.current_link():
            self.model.bring_up(link.id)
            self.link_chosen.emit(link.id)

    def go_to(self, row: int) -> None:
        """Make the link of a row the current one, and show its row."""
        self.view.setCurrentIndex(self.model.index(row))
        self.view.scrollTo(self.model.index(row))

    def _step_to(
        self, by: int, wanted: Callable[[int], bool], start: int | None = None
    ) -> bool:
        count = self.model.rowCount()
        here = self.place_of_current()
        if here < 0:
            from_here = 0 if start is None else start
            here = from_here - by if by > 0 else from_here
        for away in range(1, count + 1):
            row = (here + by * away) % count
            if wanted(row):
                self.go_to(row)
                return True
        return False

    def _keeping(self, change: Callable[[], None]) -> None:
        """Do what lists the links anew, and keep the current one if it is listed."""
        before = self.current_link()
        quiet, self._quiet = self._quiet, True
        try:
            change()
            row = self.model.bring_up(before) if before else None
            if row is not None:
                self.view.selectionModel().setCurrentIndex(
                    self.model.index(row),
                    QItemSelectionModel.SelectionFlag.ClearAndSelect,
                )
                self.view.scrollTo(self.model.index(row))
        finally:
            self._quiet = quiet
        self._tell()
        if before is not None and row is None and not self._quiet:
            self.link_chosen.emit("")

    def _reveal(self, link_id: str) -> int | None:
        """Return the row of a link, showing weaker or other links where needed."""
        row = self.model.row_of(link_id)
        if row is None and self._comparison is not None:
            for link in self._comparison.links:
                if link.id == link_id:
                    self.set_threshold(
                        min(self.threshold(), int(link.score * 100) / 100)
                    )
            if self.model.row_of(link_id) is None:
                self.filter.reset()
        return self.model.row_of(link_id)

    def _build_head(self) -> None:
        self.head = LinksHead()
        self.count, self.least = self.head.count, self.head.least
        self.chance, self.filter = self.head.chance, self.head.filter
        self.slider, self.bars = self.head.score.slider, self.head.score.bars
        self.slider.valueChanged.connect(self._on_slider)
        self.filter.wanted_changed.connect(self._on_wanted)
        self.filter.order_changed.connect(self._on_order)
        self.filter.nested_changed.connect(
            lambda nested: self._keeping(lambda: self.model.nest(nested))
        )
        self.filter.folded_changed.connect(
            lambda folded: self._keeping(lambda: self.model.fold(folded))
        )

    def _build_list(self) -> None:
        self.view = QuietList()
        self.view.setModel(self.model)
        self.delegate = LinkDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Links, best first"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.view.installEventFilter(self)

    def _on_slider(self, value: int) -> None:
        self._keeping(lambda: self.model.set_threshold(value / 100))
        self.threshold_changed.emit(value / 100)

    def _on_wanted(self, wanted: LinkFilter) -> None:
        kept = replace(wanted, least=self.threshold())
        self._keeping(lambda: self.model.want(kept))
        self._ask_for_contrasts()
        self._tell()
        self.listed_changed.emit()

    def _on_order(self, order: LinkOrder) -> None:
        self._keeping(lambda: self.model.sort_by(order))

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._quiet or not now.isValid():
            return
        link = self.model.link_at(now.row())
        if link is not None:
            pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._by_mouse = link.id if pressed else ""
            self.link_chosen.emit(link.id)

    def _on_clicked(self, index: QModelIndex) -> None:
        # A click on the row that is current already brings its ends together again,
        # or those of the next copy; a click on another row was announced when the
        # button went down.
        link = self.model.link_at(index.row())
        announced, self._by_mouse = self._by_mouse, ""
        if link is not None and link.id != announced and not self.step_copy(1):
            self.link_chosen.emit(link.id)

    def _tell(self) -> None:
        """Write the number of links and what chance would show."""
        self.head.tell(
            self._comparison,
            self.model.link_count(),
            searched=self._share_looked_at,
        )
        found = self._comparison
        self.view.set_remark(self._remark(found) if found is not None else "")

    def _remark(self, found: Comparison) -> str:
        if self.model.rowCount():
            return ""
        rejected, least = self.rejected_ids(), self.threshold()
        return empty_words(
            bool(found.links),
            narrows=self.model.wanted.narrows,
            rejected=any(
                link.id in rejected for link in found.links if link.score >= least
            ),
            searched=self._share_looked_at,
        )

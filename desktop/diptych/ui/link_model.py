"""The list of links as a Qt model: filtered, sorted, the smaller under the larger.

Which rows there are is decided in ``diptych.view.link_rows``. Snippets are cut when a
row is looked at.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.words import link_sentence, snippet
from diptych.view.link_columns import LinkColumns, LinkOrder
from diptych.view.link_rows import (
    NO_REMARKS,
    NOTHING_REMARKED,
    LinkFilter,
    LinkTable,
    Remarks,
    Rows,
    Standing,
    remarks_words,
)

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

LINK_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LEFT_ROLE = LINK_ROLE + 1
RIGHT_ROLE = LINK_ROLE + 2
REMARKS_ROLE = LINK_ROLE + 3
DEPTH_ROLE = LINK_ROLE + 4
COPY_ROLE = LINK_ROLE + 5


class LinkModel(QAbstractListModel):
    """The links of one comparison that the reader wants to see."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = LinkFilter()
        self.order = LinkOrder.SCORE
        self.nested = False
        self.folded = True
        self._table: LinkTable | None = None
        self._remarks = NOTHING_REMARKED
        self._shown = Rows([], {}, 0)
        self._rows: list[tuple[int, int]] = []
        self._row_of: dict[int, int] = {}
        self._snippets = lru_cache(maxsize=512)(self._cut_snippets)

    def set_comparison(
        self,
        comparison: Comparison | None,
        remarks: Mapping[str, Remarks] = NOTHING_REMARKED,
    ) -> None:
        """List the links of ``comparison``, or none, with what the reader put on it."""
        self._remarks = remarks
        columns = LinkColumns(comparison) if comparison else None
        self._table = LinkTable(columns, self._remarks) if columns else None
        self._snippets.cache_clear()
        self.arrange(anew=True)

    def set_remarks(self, remarks: Mapping[str, Remarks]) -> None:
        """Say by id what the reader has put on links; others have no remark."""
        self._remarks = remarks
        if self._table is not None:
            self._table = LinkTable(self._table.columns, remarks)
            self.arrange()

    def set_threshold(self, score: float) -> None:
        """Want links of at least ``score``."""
        self.want(replace(self.wanted, least=score))

    def want(self, wanted: LinkFilter) -> None:
        """Want other links."""
        self.wanted = wanted
        self.arrange()

    def sort_by(self, order: LinkOrder) -> None:
        """Sort in another order."""
        self.order = order
        self.arrange()

    def nest(self, nested: bool) -> None:
        """Put the smaller under the larger, or all side by side."""
        self.nested = nested
        self.arrange()

    def fold(self, folded: bool) -> None:
        """Give the copies of a repeated passage one row, or a row each."""
        self.folded = folded
        self.arrange()

    def arrange(self, *, anew: bool = False) -> None:
        """Find the rows; nothing is selected afterwards where they changed.

        ``anew`` says that the same rows may be of other links.
        """
        shown = self._find_rows()
        if not anew and (shown.rows, shown.copies) == (
            self._shown.rows,
            self._shown.copies,
        ):
            self._shown = shown
            last = self.index(len(self._rows) - 1)
            self.dataChanged.emit(self.index(0), last)
            return
        self.beginResetModel()
        self._shown = shown
        self._rows = list(shown.rows)
        self._row_of = {place: row for row, (place, _) in enumerate(shown.rows)}
        for first, copies in shown.copies.items():
            self._row_of.update(dict.fromkeys(copies, self._row_of[first]))
        self.endResetModel()

    def _find_rows(self) -> Rows:
        if self._table is None:
            return Rows([], {}, 0)
        return self._table.rows(
            self.wanted, self.order, nested=self.nested, folded=self.folded
        )

    def wanted_ids(self) -> frozenset[str] | None:
        """Return the ids that the filter lets through at any score, None for all."""
        if self._table is None:
            return None
        return self._table.wanted(replace(self.wanted, least=0.0))

    def ids_of(self, standing: Standing) -> frozenset[str]:
        """Return the ids of all links, listed or not, that the reader holds so."""
        known = self._table.columns.places if self._table else {}
        return frozenset(
            link
            for link, one in self._remarks.items()
            if one.standing is standing and link in known
        )

    def unexplained(self) -> tuple[Link, ...]:
        """Return the links that a filter by contrasts must look at first."""
        return self._table.columns.unexplained() if self._table else ()

    def link_count(self) -> int:
        """Count the links that are wanted, with those folded into a row."""
        return self._shown.count

    def link_at(self, row: int) -> Link | None:
        """Return the link in ``row``, None outside the rows shown."""
        if self._table is None or not 0 <= row < len(self._rows):
            return None
        return self._table.links[self._rows[row][0]]

    def row_of(self, link_id: str) -> int | None:
        """Return the row of a link or of its copy, None where it is not shown."""
        if self._table is None:
            return None
        place = self._table.columns.places.get(link_id)
        return None if place is None else self._row_of.get(place)

    def bring_up(self, link_id: str) -> int | None:
        """Let a row show this one of its copies; return the row as ``row_of``."""
        row = self.row_of(link_id)
        if row is None or self._table is None:
            return None
        place = self._table.columns.places[link_id]
        if self._rows[row][0] != place:
            self._rows[row] = place, self._rows[row][1]
            self.dataChanged.emit(self.index(row), self.index(row))
        return row

    def copies_at(self, row: int) -> tuple[Link, ...]:
        """Return all links of a row: one, or a link with its copies."""
        if self._table is None or not 0 <= row < len(self._rows):
            return ()
        links, place = self._table.links, self._shown.rows[row][0]
        return tuple(links[one] for one in self._shown.copies.get(place, (place,)))

    def first_undecided(self, row: int) -> Link | None:
        """Return the link of a row, or else a copy in it, that awaits a decision."""
        shown = self.link_at(row)
        links = (shown, *self.copies_at(row)) if shown else ()
        undecided = Standing.UNDECIDED
        return next(
            (one for one in links if self._remarks_on(one).standing is undecided), None
        )

    def _remarks_on(self, link: Link) -> Remarks:
        return self._remarks.get(link.id, NO_REMARKS)

    def copy_at(self, row: int) -> tuple[int, int]:
        """Return which of how many copies a row shows, counted from 1."""
        copies, link = self.copies_at(row), self.link_at(row)
        places = (n for n, one in enumerate(copies, 1) if one is link)
        return next(places, 1), max(1, len(copies))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the links shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the link, a snippet of an end, or the sentence that says it aloud."""
        link = self.link_at(index.row()) if index.isValid() else None
        find = _ROLES.get(role)
        return None if link is None or find is None else find(self, index.row(), link)

    def _depth(self, row: int, _: Link) -> int:
        return self._rows[row][1]

    def _said(self, row: int, link: Link) -> str:
        said = [link_sentence(link, *self._snippets(link.id))]
        copy, copies = self.copy_at(row)
        if copies > 1:
            said.append(f"{counts.copy_of(copy, copies)}.")
        said.append(say(remarks_words(self._remarks_on(link))))
        return " ".join(part for part in said if part)

    def _tip(self, row: int, link: Link) -> str | None:
        told = (link.why, remarks_words(self._remarks_on(link)))
        tip = [say("\n".join(part for part in told if part))]
        if len(self.copies_at(row)) > 1:
            tip.append(self.tr("Click again, or press Right, for the next copy."))
        return "\n".join(part for part in tip if part) or None

    def _cut_snippets(self, link_id: str) -> tuple[str, str]:
        assert self._table is not None, "rows come from a comparison"
        found = self._table.columns.comparison
        link = found.links[self._table.columns.places[link_id]]
        return snippet(found.a, link.a), snippet(found.b, link.b)


_ROLES: dict[int, Callable[[LinkModel, int, Link], object]] = {
    LINK_ROLE: lambda _model, _row, link: link,
    LEFT_ROLE: lambda model, _row, link: model._snippets(link.id)[0],
    RIGHT_ROLE: lambda model, _row, link: model._snippets(link.id)[1],
    REMARKS_ROLE: lambda model, _row, link: model._remarks_on(link),
    DEPTH_ROLE: LinkModel._depth,
    COPY_ROLE: lambda model, row, _link: model.copy_at(row),
    int(Qt.ItemDataRole.DisplayRole): LinkModel._said,
    int(Qt.ItemDataRole.AccessibleTextRole): LinkModel._said,
    int(Qt.ItemDataRole.ToolTipRole): LinkModel._tip,
}

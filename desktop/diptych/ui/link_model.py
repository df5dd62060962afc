"""The list of links as a Qt model: filtered, sorted, the smaller under the larger.

Which rows there are is decided in ``diptych.view.link_rows``. Snippets are cut when a
row is looked at.
"""

from collections.abc import Callable
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
from diptych.ui.engine_words import say
from diptych.ui.words import link_sentence, snippet
from diptych.view.link_rows import (
    NO_REMARKS,
    LinkFilter,
    LinkOrder,
    LinkTable,
    Remarks,
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


class LinkModel(QAbstractListModel):
    """The links of one comparison that the reader wants to see."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = LinkFilter()
        self.order = LinkOrder.SCORE
        self.nested = False
        self._table: LinkTable | None = None
        self._remarks: Callable[[str], Remarks] = _none
        self._rows: list[tuple[int, int]] = []
        self._row_of: dict[str, int] = {}
        self._snippets = lru_cache(maxsize=512)(self._cut_snippets)

    def set_comparison(self, comparison: Comparison | None) -> None:
        """List the links of ``comparison``, or none."""
        self._table = LinkTable(comparison, self._remarks) if comparison else None
        self._snippets.cache_clear()
        self.arrange()

    def set_remarks(self, remarks: Callable[[str], Remarks]) -> None:
        """Say what the reader has put on each link; ask again for all of it."""
        self._remarks = remarks
        if self._table is not None:
            self._table = LinkTable(self._table.comparison, remarks)
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

    def arrange(self) -> None:
        """Find the rows anew; nothing is selected afterwards where they changed."""
        table = self._table
        rows = (
            []
            if table is None
            else table.rows(self.wanted, self.order, nested=self.nested)
        )
        self.beginResetModel()
        self._rows = rows
        links = table.comparison.links if table else ()
        self._row_of = {links[place].id: row for row, (place, _) in enumerate(rows)}
        self.endResetModel()

    def wanted_ids(self) -> frozenset[str] | None:
        """Return the ids that the filter lets through at any score, None for all."""
        if self._table is None:
            return None
        rows = self._table.rows(replace(self.wanted, least=0.0), LinkOrder.SCORE)
        links = self._table.comparison.links
        if len(rows) == len(links):
            return None
        return frozenset(links[place].id for place, _ in rows)

    def ids_of(self, standing: Standing) -> frozenset[str]:
        """Return the ids of all links, listed or not, that the reader holds so."""
        links = self._table.comparison.links if self._table else ()
        return frozenset(
            link.id for link in links if self._remarks(link.id).standing is standing
        )

    def link_at(self, row: int) -> Link | None:
        """Return the link in ``row``, None outside the rows shown."""
        if self._table is None or not 0 <= row < len(self._rows):
            return None
        return self._table.comparison.links[self._rows[row][0]]

    def row_of(self, link_id: str) -> int | None:
        """Return the row of a link, None where it is not shown."""
        return self._row_of.get(link_id)

    def remarks_at(self, row: int) -> Remarks:
        """Return what the reader has put on the link of a row."""
        link = self.link_at(row)
        return NO_REMARKS if link is None else self._remarks(link.id)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the links shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the link, a snippet of an end, or the sentence that says it aloud."""
        link = self.link_at(index.row()) if index.isValid() else None
        if link is None:
            return None
        row = index.row()
        if role == LINK_ROLE:
            return link
        if role == LEFT_ROLE:
            return self._snippets(link.id)[0]
        if role == RIGHT_ROLE:
            return self._snippets(link.id)[1]
        if role == REMARKS_ROLE:
            return self._remarks(link.id)
        if role == DEPTH_ROLE:
            return self._rows[row][1]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            said = link_sentence(link, *self._snippets(link.id))
            remarked = say(remarks_words(self._remarks(link.id)))
            return f"{said} {remarked}" if remarked else said
        if role == Qt.ItemDataRole.ToolTipRole:
            told = (link.why, remarks_words(self._remarks(link.id)))
            return say("\n".join(part for part in told if part)) or None
        return None

    def _cut_snippets(self, link_id: str) -> tuple[str, str]:
        assert self._table is not None, "rows come from a comparison"
        found = self._table.comparison
        link = found.links[self._table.places[link_id]]
        return snippet(found.a, link.a), snippet(found.b, link.b)


def _none(_: str) -> Remarks:
    return NO_REMARKS

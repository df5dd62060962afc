"""The list of links as a Qt model.

Links fall by score, so those above a threshold are a prefix: moving the threshold
only takes rows off the end or puts them there, which costs nothing and keeps the
selection. Snippets are cut when a row is looked at.
"""

from bisect import bisect_right
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
from diptych.ui.words import link_sentence, snippet

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

LINK_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LEFT_ROLE = LINK_ROLE + 1
RIGHT_ROLE = LINK_ROLE + 2


class LinkModel(QAbstractListModel):
    """The links of one comparison from a least score upwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._links: tuple[Link, ...] = ()
        self._falling: list[float] = []
        self._rows: dict[str, int] = {}
        self._shown = 0
        self._threshold = 0.0
        self._snippets = lru_cache(maxsize=512)(self._cut_snippets)

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the links of ``comparison``, or none."""
        self.beginResetModel()
        self._snippets.cache_clear()
        self._comparison = comparison
        self._links = comparison.links if comparison else ()
        # Negated, because bisect wants rising numbers.
        self._falling = [-link.score for link in self._links]
        self._rows = {link.id: row for row, link in enumerate(self._links)}
        self._shown = self.count_from(self._threshold)
        self.endResetModel()

    def set_threshold(self, score: float) -> None:
        """Show links of at least ``score``."""
        self._threshold = score
        wanted = self.count_from(score)
        if wanted < self._shown:
            self.beginRemoveRows(_NO_INDEX, wanted, self._shown - 1)
            self._shown = wanted
            self.endRemoveRows()
        elif wanted > self._shown:
            self.beginInsertRows(_NO_INDEX, self._shown, wanted - 1)
            self._shown = wanted
            self.endInsertRows()

    def count_from(self, score: float) -> int:
        """Count the links of at least ``score``."""
        # Scores carry four places; a slider's 0.3 must take in a link of 0.3.
        return bisect_right(self._falling, -score + 1e-9)

    def link_at(self, row: int) -> Link | None:
        """Return the link in ``row``, None outside the rows shown."""
        return self._links[row] if 0 <= row < self._shown else None

    def row_of(self, link_id: str) -> int | None:
        """Return the row of a link, None where it is not shown."""
        row = self._rows.get(link_id)
        return row if row is not None and row < self._shown else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the links shown."""
        return 0 if parent.isValid() else self._shown

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the link, a snippet of an end, or the sentence that says it aloud."""
        link = self.link_at(index.row()) if index.isValid() else None
        if link is None:
            return None
        if role == LINK_ROLE:
            return link
        if role == LEFT_ROLE:
            return self._snippets(index.row())[0]
        if role == RIGHT_ROLE:
            return self._snippets(index.row())[1]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return link_sentence(link, *self._snippets(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return link.why or None
        return None

    def _cut_snippets(self, row: int) -> tuple[str, str]:
        assert self._comparison is not None, "rows come from a comparison"
        link = self._links[row]
        return (
            snippet(self._comparison.a, link.a),
            snippet(self._comparison.b, link.b),
        )

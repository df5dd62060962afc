"""All pairs of some essays as a Qt table that sorts and fills while it is shown."""

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from diptych.shelf.figures import PairFigures
from diptych.text.document import Document
from diptych.ui.counts import counts
from diptych.ui.fonts import reading_font
from diptych.ui.labels import column_label
from diptych.ui.sizes import scaled
from diptych.ui.words import date_words, document_name
from diptych.view.pair_columns import COLUMNS

Index = QModelIndex | QPersistentModelIndex
Pair = tuple[int, int]
"""Two places in the list of essays, the smaller first."""

_NO_INDEX = QModelIndex()

TITLES = 2
"""How many columns hold titles; the figures follow."""
LINKS_COLUMN = TITLES
_UNKNOWN = -1


class PairTableModel(QAbstractTableModel):
    """One row for each pair; figures are blank until they are computed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents: tuple[Document, ...] = ()
        self.figures: dict[Pair, PairFigures] = {}
        self.coded = False
        self._pairs: list[Pair] = []
        self._places: dict[Pair, int] = {}
        self._order = (LINKS_COLUMN, Qt.SortOrder.DescendingOrder)
        self._title_font = reading_font(scaled(15))

    def set_documents(self, documents: tuple[Document, ...], *, coded: bool) -> None:
        """List the pairs of these essays; ``coded`` says that themes are counted."""
        self.beginResetModel()
        self.documents = documents
        self.coded = coded
        self._pairs = list(combinations(range(len(documents)), 2))
        self.figures = {}
        self._remember_places()
        self.endResetModel()

    def set_figures(self, figures: dict[Pair, PairFigures]) -> None:
        """Fill in rows, wherever they stand now."""
        places = [self._places[pair] for pair in figures if pair in self._places]
        if not places:
            return
        self.figures.update(figures)
        first = self.index(min(places), LINKS_COLUMN)
        last = self.index(max(places), self.columnCount() - 1)
        self.dataChanged.emit(first, last)

    def pair_at(self, row: int) -> Pair | None:
        """Return the pair of a row."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, pair: Pair) -> int:
        """Return the row of a pair, -1 where there is none."""
        return self._places.get(pair, -1)

    def paths_of(self, pair: Pair) -> tuple[Path, Path] | None:
        """Return the two files of a pair."""
        a, b = (self.documents[place].path for place in pair)
        return (a, b) if a is not None and b is not None else None

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """Sort by a column; pairs without figures come last either way."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(index, self._pairs[index.row()]) for index in before]
        down = order == Qt.SortOrder.DescendingOrder
        self._pairs.sort()
        self._pairs.sort(key=lambda pair: self._key(pair, column), reverse=down)
        if column >= TITLES:
            self._pairs.sort(key=lambda pair: pair not in self.figures)
        self._remember_places()
        after = [self.index(self._places[pair], index.column()) for index, pair in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def sort_again(self) -> None:
        """Sort as before, now that more figures are known."""
        self.sort(*self._order)

    def order(self) -> tuple[int, Qt.SortOrder]:
        """Return the column and the direction of the order."""
        return self._order

    def as_text(self, rows: Iterable[int] | None = None) -> str:
        """Return rows, by default all, with headings, as values divided by tabs."""
        chosen = range(len(self._pairs)) if rows is None else rows
        columns = range(self.columnCount())
        lines = ["\t".join(self._heading(column) for column in columns)]
        lines += [
            "\t".join(_one_cell(self._words(row, column)) for column in columns)
            for row in chosen
        ]
        return "\n".join(lines) + "\n"

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the pairs."""
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else TITLES + len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heading of a column, what it means, and how it stands."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            # One word on a line: the room is for the titles.
            heading = self._heading(section)
            return heading if section < TITLES else heading.replace(" ", "\n")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.ToolTipRole and section >= TITLES:
            return column_label(COLUMNS[section - TITLES].tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(column)}: {self._words(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole and column < TITLES:
            return self._tip(self.documents[self._pairs[row][column]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and column < TITLES:
            return self._title_font
        return None

    def _heading(self, column: int) -> str:
        if column < TITLES:
            return self.tr("Right essay") if column else self.tr("Left essay")
        return column_label(COLUMNS[column - TITLES].name)

    def _words(self, row: int, column: int) -> str:
        pair = self._pairs[row]
        if column < TITLES:
            return document_name(self.documents[pair[column]])
        figures = self.figures.get(pair)
        if figures is None:
            return "…"
        return COLUMNS[column - TITLES].words(figures, coded=self.coded)

    def _key(self, pair: Pair, column: int) -> tuple[float, str]:
        if column < TITLES:
            return 0, document_name(self.documents[pair[column]]).casefold()
        figures = self.figures.get(pair)
        if figures is None:
            return _UNKNOWN, ""
        return COLUMNS[column - TITLES].number(figures, coded=self.coded) or 0, ""

    def _remember_places(self) -> None:
        self._places = {pair: place for place, pair in enumerate(self._pairs)}

    def _tip(self, document: Document) -> str:
        words = counts.characters(len(document.text))
        parts = (document.author, date_words(document.date), words, str(document.path))
        return "\n".join(part for part in parts if part)


def _one_cell(words: str) -> str:
    """Keep a title from breaking the table it is pasted into."""
    return " ".join(words.split())


def _alignment(column: int) -> Qt.AlignmentFlag:
    middle = Qt.AlignmentFlag.AlignVCenter
    if column < TITLES:
        return middle | Qt.AlignmentFlag.AlignLeft
    return middle | Qt.AlignmentFlag.AlignRight

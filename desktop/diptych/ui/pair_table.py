"""All pairs of some essays as a Qt table that sorts and fills while it is shown."""

from itertools import combinations
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from diptych.app.counting import plural
from diptych.text.document import Document
from diptych.ui.fonts import reading_font
from diptych.ui.jobs import PairFigures
from diptych.ui.words import date_words, document_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

HEADINGS = ("Left essay", "Right essay", "Links", "Shared themes")
LINKS_COLUMN, THEMES_COLUMN = 2, 3
_UNKNOWN = -1


class PairTableModel(QAbstractTableModel):
    """One row for each pair; figures are blank until they are computed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self._pairs: list[tuple[int, int]] = []
        self._places: dict[tuple[int, int], int] = {}
        self._figures: dict[tuple[int, int], PairFigures] = {}
        self._order = (LINKS_COLUMN, Qt.SortOrder.DescendingOrder)
        self._title_font = reading_font(15)

    def set_documents(self, documents: tuple[Document, ...]) -> None:
        """List the pairs of these essays."""
        self.beginResetModel()
        self._documents = documents
        self._pairs = list(combinations(range(len(documents)), 2))
        self._figures = {}
        self._remember_places()
        self.endResetModel()

    def set_figures(self, figures: PairFigures) -> None:
        """Fill in one row, wherever it stands now."""
        pair = figures.left, figures.right
        place = self._places.get(pair)
        if place is None:
            return
        self._figures[pair] = figures
        self.dataChanged.emit(
            self.index(place, LINKS_COLUMN), self.index(place, THEMES_COLUMN)
        )

    def paths_at(self, row: int) -> tuple[Path, Path] | None:
        """Return the two files of a row."""
        if not 0 <= row < len(self._pairs):
            return None
        a, b = (self._documents[place].path for place in self._pairs[row])
        return (a, b) if a is not None and b is not None else None

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """Sort by a column; pairs without figures come last either way."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        down = order == Qt.SortOrder.DescendingOrder
        self._pairs.sort()
        self._pairs.sort(key=lambda pair: self._key(pair, column), reverse=down)
        if column >= LINKS_COLUMN:
            self._pairs.sort(key=lambda pair: pair not in self._figures)
        self._remember_places()
        self.layoutChanged.emit()

    def sort_again(self) -> None:
        """Sort as before, now that more figures are known."""
        self.sort(*self._order)

    def order(self) -> tuple[int, Qt.SortOrder]:
        """Return the column and the direction of the order."""
        return self._order

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the pairs."""
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
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
            return f"{HEADINGS[column]}: {self._words(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole and column < LINKS_COLUMN:
            return self._tip(self._documents[self._pairs[row][column]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and column < LINKS_COLUMN:
            return self._title_font
        return None

    def _words(self, row: int, column: int) -> str:
        pair = self._pairs[row]
        if column < LINKS_COLUMN:
            return document_name(self._documents[pair[column]])
        figures = self._figures.get(pair)
        if figures is None:
            return "…"
        number = figures.links if column == LINKS_COLUMN else figures.themes
        return "–" if number is None else f"{number:,}"

    def _key(self, pair: tuple[int, int], column: int) -> tuple[int, str]:
        if column < LINKS_COLUMN:
            return 0, document_name(self._documents[pair[column]]).casefold()
        figures = self._figures.get(pair)
        if figures is None:
            return _UNKNOWN, ""
        number = figures.links if column == LINKS_COLUMN else figures.themes
        return number or 0, ""

    def _remember_places(self) -> None:
        self._places = {pair: place for place, pair in enumerate(self._pairs)}

    def _tip(self, document: Document) -> str:
        words = plural(len(document.text), "character")
        parts = (document.author, date_words(document.date), words, str(document.path))
        return "\n".join(part for part in parts if part)


def _alignment(column: int) -> Qt.AlignmentFlag:
    middle = Qt.AlignmentFlag.AlignVCenter
    if column < LINKS_COLUMN:
        return middle | Qt.AlignmentFlag.AlignLeft
    return middle | Qt.AlignmentFlag.AlignRight

"""The lines of a concordance as a Qt model: two essays, each with its lines.

Words are sliced from the essay when a row is looked at, so that thousands of lines
cost nothing until they are scrolled to.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from diptych.text.document import Document
from diptych.ui.counts import counts
from diptych.ui.labels import label, place_words
from diptych.ui.words import document_name
from diptych.view.concordance import Line, Order, one_line, sort_key, sort_lines
from diptych.view.ribbons import Side

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

PLACE, BEFORE, KEY, AFTER = range(4)
ORDERS = {
    PLACE: Order.PLACE,
    BEFORE: Order.BEFORE,
    KEY: Order.KEY,
    AFTER: Order.AFTER,
}
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_GROUP = 0
_SIDES = (Side.LEFT, Side.RIGHT)


class ConcordanceModel(QAbstractItemModel):
    """Lines under their essays, or in one list; sorted by any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[Side, Document] = {}
        self._labels: dict[str, str] = {}
        self._found: dict[Side, tuple[Line, ...]] = {}
        self._groups: list[tuple[Side | None, list[Line]]] = []
        self._grouped = True
        self._order, self._falling = Order.PLACE, False
        self._several = False

    def set_lines(
        self,
        found: dict[Side, tuple[Line, ...]],
        documents: dict[Side, Document],
        labels: dict[str, str],
    ) -> None:
        """Show these lines of these essays; ``labels`` names the themes."""
        self.beginResetModel()
        self._found, self._documents, self._labels = found, documents, labels
        themes = {line.theme for lines in found.values() for line in lines}
        self._several = len(themes) > 1
        self._arrange()
        self.endResetModel()

    def set_grouped(self, grouped: bool) -> None:
        """Put the lines under their essays, or all of them in one list."""
        self.beginResetModel()
        self._grouped = grouped
        self._arrange()
        self.endResetModel()

    def is_grouped(self) -> bool:
        """Tell whether the lines stand under their essays."""
        return self._grouped

    def names_themes(self) -> bool:
        """Tell whether the places name their themes, since there are several."""
        return self._several

    def count(self, side: Side) -> int:
        """Count the lines of one essay."""
        return len(self._found.get(side, ()))

    def lines(self) -> list[Line]:
        """Return all lines in the order in which they are shown."""
        return [line for _, lines in self._groups for line in lines]

    def documents(self) -> dict[Side, Document]:
        """Return the essays that the lines are ranges of."""
        return self._documents

    def labels(self) -> dict[str, str]:
        """Return the labels of the themes, none where words were searched for."""
        return self._labels

    def line_at(self, index: Index) -> Line | None:
        """Return the line of a row, None of a heading."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        lines = self._groups[index.internalId() - 1][1]
        return lines[index.row()] if index.row() < len(lines) else None

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """Sort by place, word before, key word or word after."""
        self.beginResetModel()
        self._order = ORDERS.get(column, Order.PLACE)
        self._falling = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """Return the index of a heading or of a line."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if parent.isValid():
            return self.createIndex(row, column, parent.row() + 1)
        return self.createIndex(row, column, _GROUP if self._grouped else 1)

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # Qt's other parent() takes nothing
        """Return the essay that a line stands under."""
        if not index.isValid() or index.internalId() == _GROUP or not self._grouped:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the essays, or the lines of one."""
        if not parent.isValid():
            if self._grouped:
                return len(self._groups)
            return len(self._groups[0][1]) if self._groups else 0
        if parent.internalId() == _GROUP and parent.column() == 0:
            return len(self._groups[parent.row()][1])
        return 0

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return four: place, before, key words, after."""
        return 4

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Place"),
                self.tr("Before"),
                self.tr("Key words"),
                self.tr("After"),
            )[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("Sort by place in the essay"),
                self.tr("Sort by the word before the key words"),
                self.tr("Sort by the key words"),
                self.tr("Sort by the word after the key words"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if section == BEFORE:
                side = Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, the line itself, or what is said of it aloud."""
        if not index.isValid():
            return None
        if index.internalId() == _GROUP:
            return self._heading(index, role)
        line = self.line_at(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and line.theme:
            return self._labels.get(line.theme, line.theme)
        return None

    def _arrange(self) -> None:
        sides = [side for side in _SIDES if self._found.get(side)]
        sorted_lines = {
            side: sort_lines(
                self._found[side],
                self._documents[side].text,
                self._order,
                falling=self._falling,
            )
            for side in sides
        }
        if self._grouped:
            self._groups = [(side, sorted_lines[side]) for side in sides]
            return
        mixed = [line for side in sides for line in sorted_lines[side]]
        if self._order is not Order.PLACE:
            mixed.sort(key=self._key, reverse=self._falling)
        self._groups = [(None, mixed)]

    def _key(self, line: Line) -> tuple[str, ...]:
        return sort_key(line, self._documents[line.side].text, self._order)

    def _cell(self, line: Line, column: int) -> str:
        text = self._documents[line.side].text
        if column == PLACE:
            place = place_words(line.place)
            if not self._grouped:
                side = self.tr("left") if line.side is Side.LEFT else self.tr("right")
                place = f"{side} {place}"
            if self._several:
                return f"{place} · {self._labels.get(line.theme, line.theme)}"
            return place
        if column == BEFORE:
            return one_line(text, line.before)
        return one_line(text, line.key if column == KEY else line.after)

    def _aloud(self, line: Line, column: int) -> str:
        if column != PLACE:
            return self._cell(line, column)
        text = self._documents[line.side].text
        words = [one_line(text, part) for part in (line.before, line.key, line.after)]
        return f"{label(line.side)}, {place_words(line.place)}: {' '.join(words)}"

    def _heading(self, index: Index, role: int) -> object:
        side, lines = self._groups[index.row()]
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted or index.column() != 0 or side is None:
            return None
        name = self.tr("Left") if side is Side.LEFT else self.tr("Right")
        title = document_name(self._documents[side])
        return f"{name} · {title} · {counts.lines(len(lines))}"

"""The table of themes on screen: heads that stay, cells that can be gone to."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from diptych.ui.matrix_paint import (
    column_widths,
    head_height,
    is_upright,
    label_width,
    paint_framed,
    paint_head,
    paint_label,
    row_height,
)
from diptych.view.palette import Role, Style, colour
from diptych.view.theme_grid import Cell, Grid

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
EMPTY = Grid("", (), (), (), ())


class MatrixModel(QAbstractTableModel):
    """A grid as a Qt model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = EMPTY

    def set_grid(self, grid: Grid) -> None:
        """Show another grid."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.grid.columns)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index."""
        if not index.isValid():
            return None
        return self.grid.cells[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the cell, its words, or the sentence that says it."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return cell.said
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the label of a row or the head of a column."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        is_row = orientation == Qt.Orientation.Vertical
        heads = self.grid.rows if is_row else self.grid.columns
        return heads[section] if 0 <= section < len(heads) else None


class _Heads(QHeaderView):
    """Heads that look as they do in the picture that is copied."""

    def __init__(self, orientation: Qt.Orientation, view: "MatrixView") -> None:
        super().__init__(orientation, view)
        self._view = view
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def sizeHint(self) -> QSize:
        """Return the room that the longest label takes, within limits."""
        grid, metrics = self._view.matrix.grid, self._view.fontMetrics()
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(label_width(grid, metrics), 0)
        return QSize(0, head_height(grid, metrics))

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Paint a label or a head."""
        grid, style = self._view.matrix.grid, self._view.look
        painter.save()
        painter.fillRect(area, QColor(colour(Role.SURROUND, style)))
        painter.setFont(self._view.font())
        if self.orientation() == Qt.Orientation.Vertical:
            words, theme = grid.rows[section], grid.colours[section]
            paint_label(painter, area, words, theme, style)
        else:
            upright = is_upright(grid)
            paint_head(
                painter, area, grid.columns[section], upright=upright, style=style
            )
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Paints a cell, framed where the keys are."""

    def __init__(self, view: "MatrixView") -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setFont(option.font)
        paint_framed(painter, option.rect, cell, self._view.look)
        marked = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
        if option.state & marked:
            ink = option.palette.color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(ink, 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()


class MatrixView(QTableView):
    """Shows a grid; ``cell_entered`` carries the cell that was clicked or entered."""

    cell_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Style.LIGHT
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Heads(Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for set_mode in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._enter)

    def show_grid(self, grid: Grid) -> None:
        """Show another grid, its columns as wide as their words."""
        self.matrix.set_grid(grid)
        metrics = self.fontMetrics()
        for place, width in enumerate(column_widths(grid, metrics)):
            self.setColumnWidth(place, width)
        self.verticalHeader().setDefaultSectionSize(row_height(metrics))
        self.updateGeometries()

    def set_look(self, style: Style) -> None:
        """Paint for light or dark."""
        self.look = style
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter a cell with Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        cell = self.matrix.cell(index)
        if cell is not None:
            self.cell_entered.emit(cell)

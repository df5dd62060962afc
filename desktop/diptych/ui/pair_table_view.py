"""The table of pairs: sorts, opens with a click or Return, copies itself."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from diptych.ui.pair_table import TITLES, PairTableModel
from diptych.view.pair_columns import COLUMNS

_BESIDE_HEADING = 28
"""Room for the padding of a heading and the arrow that tells the order."""


class PairTableView(QTableView):
    """Shows a ``PairTableModel``; ``pair_chosen`` carries two places."""

    pair_chosen = Signal(tuple)

    def __init__(self, model: PairTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Pairs of essays"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        # A title too long for its column is cut at a letter, not at a word before.
        self.setWordWrap(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 18)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(TITLES, model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        # The order first: a table that is told to sort does so at once.
        self.show_order()
        self.setSortingEnabled(True)
        self.clicked.connect(self._on_clicked)

    def show_order(self) -> None:
        """Let the header tell the order without sorting anew."""
        header = self.horizontalHeader()
        before = header.blockSignals(True)
        header.setSortIndicator(*self._model.order())
        header.blockSignals(before)

    def set_themes_shown(self, shown: bool) -> None:
        """Show the columns of themes, which mean nothing without a codebook."""
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(TITLES + place, column.themed and not shown)

    def copy(self) -> None:
        """Copy the chosen rows, or all where one or none is chosen."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        text = self._model.as_text(rows if len(rows) > 1 else None)
        QGuiApplication.clipboard().setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to the font, which is known only now."""
        super().showEvent(event)
        for column in range(TITLES, self._model.columnCount()):
            width = self._figure_width(column)
            self.horizontalHeader().resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current pair with Return; copy with the usual key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _figure_width(self, column: int) -> int:
        """Return the width of a column of figures: of its heading, word by word."""
        heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        metrics = self.horizontalHeader().fontMetrics()
        words = (metrics.horizontalAdvance(word) for word in heading.split("\n"))
        return max(words) + _BESIDE_HEADING

    def _on_clicked(self, index: QModelIndex) -> None:
        # With a modifier the reader is choosing rows to copy.
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        pair = self._model.pair_at(index.row())
        if pair is not None:
            self.pair_chosen.emit(pair)

"""The table of the concordance: two essays to unfold, four columns to sort by."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from diptych.ui.concordance_delegate import ConcordanceDelegate
from diptych.ui.concordance_model import AFTER, BEFORE, KEY, PLACE, ConcordanceModel
from diptych.ui.fonts import reading_family
from diptych.view.ribbons import Side

_PLACE_WIDTH, _KEY_LEAST, _KEY_MOST = 96, 90, 260
_PLACE_WITH_THEME = 210
_KEYS_MEASURED = 200


class ConcordanceView(QTreeView):
    """Shows the lines of a concordance.

    ``line_entered`` carries the row on which Return was pressed: on some platforms
    Return would else be for editing.
    """

    line_entered = Signal(QModelIndex)

    def __init__(self, model: ConcordanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.delegate = ConcordanceDelegate(self)
        self.delegate.family = reading_family()
        self.setItemDelegate(self.delegate)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_header()

    def settle(self) -> None:
        """Open the essays and let the key column fit its words, after any change."""
        self.expandAll()
        if self._lines.is_grouped():
            for row in range(self._lines.rowCount()):
                self.setFirstColumnSpanned(row, QModelIndex(), True)
        font = self.delegate.text_font(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        documents = self._lines.documents()
        widths = [
            metrics.horizontalAdvance(line.key.slice(documents[line.side].text))
            for line in self._lines.lines()[:_KEYS_MEASURED]
        ]
        least = max(_KEY_LEAST, self.header().sectionSizeHint(KEY))
        width = min(max([least, *(one + 16 for one in widths)]), _KEY_MOST)
        self.header().resizeSection(KEY, width)
        named = self._lines.names_themes()
        place = _PLACE_WITH_THEME if named else _PLACE_WIDTH
        self.header().resizeSection(PLACE, place)

    def scroll_to_side(self, side: Side) -> None:
        """Bring the lines of one essay to the top, the first of them current."""
        sides = [one for one in (Side.LEFT, Side.RIGHT) if self._lines.count(one)]
        if side in sides and self._lines.is_grouped():
            heading = self._lines.index(sides.index(side), 0)
            self.setCurrentIndex(self._lines.index(0, 0, heading))
            self.scrollTo(heading, QAbstractItemView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current line with Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.line_entered.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(60)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (PLACE, KEY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PLACE, _PLACE_WIDTH)
        header.resizeSection(KEY, _KEY_LEAST)
        header.setSortIndicator(PLACE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        # After the sorting, which was connected first.
        header.sortIndicatorChanged.connect(lambda *_: self.settle())
